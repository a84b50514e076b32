"""A software bill of materials (CycloneDX 1.6, JSON) of what a bundle carries."""

import hashlib
import json
import uuid
from urllib.parse import quote

import system


def component(name, version, kind, home, *, purl="", spdx=True):
    """One library as CycloneDX describes it; `kind` is an SPDX expression (if `spdx`) or plain words."""
    row = {"type": "library", "bom-ref": purl or f"{name}@{version}", "name": name, "version": version}
    if kind:
        row["licenses"] = [{"expression": kind}] if spdx and _is_spdx(kind) else [{"license": {"name": kind}}]
    if purl:
        row["purl"] = purl
    if home:
        row["externalReferences"] = [{"type": "website", "url": home}]
    return row


def _is_on_pypi(row):
    return not row.name.startswith(("Python", "PyInstaller"))


def _purl(row):
    return f"pkg:pypi/{quote(row.name.lower().replace('_', '-'))}@{quote(row.version)}"


def _is_spdx(kind):
    words = kind.replace("(", " ").replace(")", " ").split()
    operators = {"AND", "OR", "WITH"}
    return bool(words) and all(
        word in operators or (place % 2 == 0 and word.replace("-", "").replace(".", "").isalnum())
        for place, word in enumerate(words)
    )


def write(path, version, licences, files, when, of_system=()):
    """Write the bill: the program, its libraries, and every binary file with its SHA-256.

    `licences` are glutemap.licences.Licence, `files` pairs of (name in the bundle, path), `when` an ISO time;
    `of_system` are the system's packages of which it carries libraries.
    """
    libraries = [
        component(row.name, row.version, row.kind, row.home, purl=_purl(row) if _is_on_pypi(row) else "")
        for row in licences
    ]
    for row in of_system:  # Debian's short names of licences are not those of SPDX
        where = system.purl(row)
        libraries.append(component(row.name, row.version, row.kind, row.home, purl=where, spdx=False))
    binaries = [
        {
            "type": "file",
            "bom-ref": f"file:{name}",
            "name": name,
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}],
        }
        for name, file in sorted(files)
    ]
    program = {
        "type": "application",
        "bom-ref": "glutemap",
        "name": "glutemap",
        "version": version,
        "licenses": [{"expression": "Apache-2.0 AND CC-BY-4.0"}],
    }
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"timestamp": when, "component": program},
        "components": libraries + binaries,
        "dependencies": [{"ref": "glutemap", "dependsOn": sorted({row["bom-ref"] for row in libraries})}],
    }
    # A number of its own that the same content always gets.
    bill["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bill, sort_keys=True))}"
    path.write_text(json.dumps(bill, indent=1) + "\n", encoding="utf-8")
