; The installer for Windows (Inno Setup 6.3 or later). windows.py calls it with the version, the bundle and the file
; types.

#ifndef Version
  #error packaging/windows.py makes the installer
#endif

[Setup]
AppId={{6E2C5B0B-3D0B-4E43-9D0B-6A8B5C6B7A11}
AppName=glutemap
AppVersion={#Version}
VersionInfoVersion={#Version}
AppPublisher=The glutemap authors
DefaultDirName={autopf}\glutemap
DefaultGroupName=glutemap
DisableProgramGroupPage=yes
DisableDirPage=auto
; For this user without an administrator, or for everybody with one; the installer asks.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
ChangesEnvironment=yes
LicenseFile={#Bundle}\LICENSE.txt
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\glutemap.exe
OutputDir={#Out}
OutputBaseFilename=glutemap-{#Version}-windows-x86_64-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
MinVersion=10.0.17763
; The system's language when it is one of these, without a question.
ShowLanguageDialog=auto

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.Commands=The commands: glutemap-cli on the PATH
de.Commands=Die Befehle: glutemap-cli im PATH
es.Commands=Los comandos: glutemap-cli en el PATH

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:Commands}"; Flags: unchecked

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\glutemap"; Filename: "{app}\glutemap.exe"
Name: "{autodesktop}\glutemap"; Filename: "{app}\glutemap.exe"; Tasks: desktopicon

[Registry]
#include FileTypes
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{code:LongerPath}"; Tasks: path; Check: IsNotOnPath

[Run]
Filename: "{app}\glutemap.exe"; Description: "{cm:LaunchProgram,glutemap}"; Flags: nowait postinstall skipifsilent

[InstallDelete]
; What an older version brought along and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Code]
function EnvironmentKey(Param: String): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function OldPath(): String;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Result) then
    Result := '';
end;

// Where the program's folder stands in a list of folders with a semicolon before and behind each; 0 when nowhere.
function PlaceOnPath(Path: String): Integer;
begin
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', Lowercase(Path));
end;

function IsNotOnPath(): Boolean;
begin
  Result := PlaceOnPath(';' + OldPath() + ';') = 0;
end;

function LongerPath(Param: String): String;
begin
  Result := OldPath();
  if (Result <> '') and (Result[Length(Result)] <> ';') then
    Result := Result + ';';
  Result := Result + ExpandConstant('{app}');
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path: String;
  Place: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  Path := ';' + OldPath() + ';';
  Place := PlaceOnPath(Path);
  if Place = 0 then
    exit;
  // With the semicolon before it; then the two that were put around the list.
  Delete(Path, Place, Length(ExpandConstant('{app}')) + 1);
  Path := Copy(Path, 2, Length(Path) - 2);
  if Path = '' then
    RegDeleteValue(HKA, EnvironmentKey(''), 'Path')
  else
    RegWriteExpandStringValue(HKA, EnvironmentKey(''), 'Path', Path);
end;
