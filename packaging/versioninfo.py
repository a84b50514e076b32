"""What Windows shows in the properties of the program's file."""


def version_info(version):
    """PyInstaller's VSVersionInfo for a version such as 1.2.3."""
    from PyInstaller.utils.win32 import versioninfo as v

    numbers = tuple([*(int(part) for part in version.split(".")[:3]), 0, 0, 0, 0][:4])
    texts = {
        "CompanyName": "the glutemap authors",
        "FileDescription": "glutemap",
        "FileVersion": version,
        "InternalName": "glutemap",
        "LegalCopyright": "Copyright 2026 the glutemap authors. Apache-2.0 and CC BY 4.0",
        "OriginalFilename": "glutemap.exe",
        "ProductName": "glutemap",
        "ProductVersion": version,
    }
    table = v.StringTable("040904B0", [v.StringStruct(name, text) for name, text in texts.items()])
    return v.VSVersionInfo(
        ffi=v.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[v.StringFileInfo([table]), v.VarFileInfo([v.VarStruct("Translation", [0x0409, 1200])])],
    )
