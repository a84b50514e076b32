"""Put the finished files into the atlas folder; the manifest goes first and comes last."""

from pathlib import Path

from glutemap.body.frame import USUAL_BODIES, BodyType
from render import store
from render.draw import BUILDS
from render.plan import GROWN

OWN = "atlas.json"


def publish(cache: Path, out: Path, manifest: dict) -> tuple[int, int]:
    """Copy what changed, drop what is no longer made. Returns the bytes and the number of files.

    Without its manifest the atlas is missing to the program, in one clear line, never a mixture.
    """
    made = cache / "out"
    names = _wanted(manifest)
    digests = {name: store.digest(made / name) for name in names}
    out.mkdir(parents=True, exist_ok=True)
    (out / OWN).unlink(missing_ok=True)
    for name, digest in digests.items():
        target = out / name
        if not target.is_file() or store.digest(target) != digest:
            store.write_bytes(target, (made / name).read_bytes())
    for path in out.rglob("*"):
        if path.is_file() and path.relative_to(out).as_posix() not in digests:
            path.unlink()
    store.write_json(out / OWN, {**manifest, "files": digests})
    return sum(p.stat().st_size for p in out.rglob("*") if p.is_file()), len(names) + 1


def _wanted(manifest: dict) -> list[str]:
    """All files of the atlas but the manifest."""
    names = [*GROWN, BUILDS]
    layers = {s["layer"] for s in manifest["structures"] if s["layer"]}
    stems = [*sorted(layers), *(f"{body}_skin" for body in USUAL_BODIES)]
    others = [f"{body}_skin" for body in BodyType if not body.is_usual]
    rasters = [f"surface_{body}.npz" for body in USUAL_BODIES]
    soft = [s for s in manifest["structures"] if s["id"] and s["kind"] != "bone"]
    cut = [f"cutouts/{s['id']}_{s['side']}.webp" for s in soft]
    for view in manifest["views"]:
        files = [f"{stem}{end}.webp" for stem in stems for end in ("", "_small", "_detail")]
        files += [f"{stem}{end}.webp" for stem in others for end in ("", "_detail")]
        files += [*rasters, "labels.npz", "outlines.npz", "cutouts/cutouts.json", *cut]
        names += [f"views/{view}/{name}" for name in files]
    for degrees in manifest["turntable"]["angles"]:
        files = [*(f"{stem}.webp" for stem in (*stems, *others)), *rasters]
        names += [f"turntable/{degrees}/{name}" for name in files]
    return sorted(names)
