; The installer for Windows (Inno Setup 6). windows.py calls it with the version, the bundle and the file types.

#ifndef Version
  #error packaging/windows.py makes the installer
#endif

[Setup]
AppId={{6E2C5B0B-3D0B-4E43-9D0B-6A8B5C6B7A11}
AppName=glutemap
AppVersion={#Version}
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

[Tasks]
Name: "desktopicon"; Description: "An icon on the desktop"; Flags: unchecked
Name: "path"; Description: "The commands: glutemap-cli on the PATH"; Flags: unchecked

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\glutemap"; Filename: "{app}\glutemap.exe"
Name: "{autodesktop}\glutemap"; Filename: "{app}\glutemap.exe"; Tasks: desktopicon

[Registry]
#include FileTypes
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath

[Run]
Filename: "{app}\glutemap.exe"; Description: "Start glutemap"; Flags: nowait postinstall skipifsilent

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

function IsNotOnPath(): Boolean;
var
  Path: String;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
    Path := '';
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Path) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path, Own: String;
  Place: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  Own := ';' + ExpandConstant('{app}');
  if RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
  begin
    Place := Pos(Lowercase(Own), Lowercase(Path));
    if Place > 0 then
    begin
      Delete(Path, Place, Length(Own));
      RegWriteExpandStringValue(HKA, EnvironmentKey(''), 'Path', Path);
    end;
  end;
end;
