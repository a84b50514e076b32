"""The program's own kinds of files, told to each system from this one table."""

from typing import NamedTuple


class FileType(NamedTuple):
    """One kind of file: its ending (without the dot), its name for people, its MIME type and macOS type."""

    ending: str
    name: str
    mime: str
    uti: str
    conforms: str


FILE_TYPES = (
    FileType(
        "glutemap", "glutemap pain map", "application/vnd.glutemap.pain-map+json",
        "org.glutemap.pain-map", "public.json",
    ),
    FileType(
        "glutemap-client", "glutemap client", "application/vnd.glutemap.client",
        "org.glutemap.client", "public.data",
    ),
    FileType(
        "glutemap-course", "glutemap course", "application/vnd.glutemap.course",
        "org.glutemap.course", "public.data",
    ),
)  # fmt: skip


def shared_mime_info():
    """The file for Linux' shared MIME database."""
    rows = []
    for kind in FILE_TYPES:
        parent = "application/json" if kind.conforms == "public.json" else "application/octet-stream"
        rows.append(
            f'  <mime-type type="{kind.mime}">\n'
            f"    <comment>{kind.name}</comment>\n"
            f'    <sub-class-of type="{parent}"/>\n'
            '    <generic-icon name="glutemap"/>\n'
            f'    <glob pattern="*.{kind.ending}"/>\n'
            "  </mime-type>\n"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
        + "".join(rows)
        + "</mime-info>\n"
    )


def mac_document_types():
    """For Info.plist: what a double-click on a file starts."""
    return [
        {
            "CFBundleTypeName": kind.name,
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [kind.uti],
        }
        for kind in FILE_TYPES
    ]


def mac_exported_types():
    """For Info.plist: the types themselves."""
    return [
        {
            "UTTypeIdentifier": kind.uti,
            "UTTypeDescription": kind.name,
            "UTTypeConformsTo": [kind.conforms],
            "UTTypeTagSpecification": {
                "public.filename-extension": [kind.ending],
                "public.mime-type": [kind.mime],
            },
        }
        for kind in FILE_TYPES
    ]


def inno_lines():
    """For the Windows installer: the registry entries, as lines of its [Registry] section."""
    lines = []
    for kind in FILE_TYPES:
        key = f"glutemap.{kind.ending}"
        ending = f"Software\\Classes\\.{kind.ending}"
        lines += [
            # The uninstaller goes backwards: the value, the key that held it, the key around that.
            f'Root: HKA; Subkey: "{ending}"; Flags: uninsdeletekeyifempty',
            f'Root: HKA; Subkey: "{ending}\\OpenWithProgids"; ValueType: string; '
            f'ValueName: "{key}"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty',
            f'Root: HKA; Subkey: "Software\\Classes\\{key}"; ValueType: string; ValueData: "{kind.name}"; '
            "Flags: uninsdeletekey",
            f'Root: HKA; Subkey: "Software\\Classes\\{key}\\DefaultIcon"; ValueType: string; '
            'ValueData: "{app}\\glutemap.exe,0"',
            f'Root: HKA; Subkey: "Software\\Classes\\{key}\\shell\\open\\command"; ValueType: string; '
            'ValueData: """{app}\\glutemap.exe"" ""%1"""',
        ]
    return lines
