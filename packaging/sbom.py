"""A software bill of materials (CycloneDX 1.6, JSON) of what a bundle carries."""

import hashlib
import json
import uuid
from urllib.parse import quote

import system


def component(name, version, kind, home, *, purl="", spdx=True):
    """One library as CycloneDX describes it; `kind` is an SPDX expression (if `spdx`) or plain words."""
    row = {"type": "library", "bom-ref": purl or f"{name}@{version}", "name": name, "version": version}
    if not version:  # a part that has no number of its own
        row |= {"bom-ref": name}
        del row["version"]
    if kind:
        row["licenses"] = [{"expression": kind}] if spdx and _is_spdx(kind) else [{"license": {"name": kind}}]
    if purl:
        row["purl"] = purl
    if home:
        row["externalReferences"] = [{"type": "website", "url": home}]
    return row


def _is_on_pypi(row):
    return not row.part_of and not row.name.startswith(("Python", "PyInstaller"))


def _purl(row):
    return f"pkg:pypi/{quote(row.name.lower().replace('_', '-'))}@{quote(row.version)}"


def _is_spdx(kind):
    words = kind.replace("(", " ").replace(")", " ").split()
    operators = {"AND", "OR", "WITH"}
    return bool(words) and all(
        word in operators or (place % 2 == 0 and word.replace("-", "").replace(".", "").isalnum())
        for place, word in enumerate(words)
    )


def dependencies(components, licences):
    """What stands in what: the program on its libraries, and each of those on the parts inside it."""
    ref_of = {row["name"].lower(): row["bom-ref"] for row in components}
    ref_of |= {"qt": ref_of.get("pyside6_essentials", "glutemap"), "glutemap": "glutemap"}
    inside = {"glutemap": {row["bom-ref"] for row in components}}
    for component, row in zip(components, licences, strict=False):
        host = ref_of.get(row.part_of.lower(), "glutemap")
        if host != "glutemap":
            inside["glutemap"].discard(component["bom-ref"])
            inside.setdefault(host, set()).add(component["bom-ref"])
    return [{"ref": ref, "dependsOn": sorted(refs)} for ref, refs in sorted(inside.items())]


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
        "dependencies": dependencies(libraries, licences),
    }
    # A number of its own that the same content always gets.
    bill["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bill, sort_keys=True))}"
    path.write_text(json.dumps(bill, indent=1) + "\n", encoding="utf-8")
