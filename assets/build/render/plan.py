"""Which steps there are, what goes into each, and how one is done in a worker."""

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import cv2

from glutemap.body.frame import BodyType, View
from render import draw, geometry, store
from render.draw import Workshop
from render.scene import LAYERS, Item, from_layer
from render.steps import Ledger, Step, digest_of, digest_of_code

BUILD = Path(__file__).resolve().parent.parent
NICE = 2
_shop: Workshop | None = None


@dataclass(frozen=True)
class Plan:
    steps: list[Step]
    ledger: Ledger
    manifest: dict


def prepare(cache: Path, force: bool) -> Plan | str:
    """Grow the geometry if its programs changed, then list the steps. A string is a fault in the sources."""
    import sources

    try:
        sources.body_data()
    except sources.SourceError as error:
        return str(error)
    ledger = Ledger(cache)
    files = ("geometry.pickle", "out/surface.npz", "out/landmarks.yaml")
    grown = Step("geometry", _geometry_key(), "geometry", (), files)
    if force or not ledger.is_done(grown):
        geometry.save(cache / "geometry.pickle", geometry.build(cache / "out"))
        ledger.record(grown)
    shop = workshop(cache)
    return Plan(_steps(shop), ledger, _manifest(shop))


def _geometry_key() -> str:
    """Of the programs that make the shapes, and of the data they make them from."""
    import sources

    own = [BUILD / "render" / f"{name}.py" for name in ("bones", "geometry", "scene")]
    shapes = [path for path in BUILD.glob("*.py") if path.name not in ("build.py", "audit.py")]
    files = sorted([*own, *shapes, *(BUILD / "muscles").glob("*.py")])
    data = sorted(sources.CHECKSUMS.values())
    return digest_of(*(f"{path.relative_to(BUILD)}:{store.digest(path)}" for path in files), *data)


def workshop(cache: Path) -> Workshop:
    return Workshop(geometry.load(cache / "geometry.pickle"), cache / "out", cache / "pieces")


def _entries(shop: Workshop) -> list[dict[str, str]]:
    nothing = {"id": "", "name": "", "kind": "", "layer": "", "side": "midline"}
    rows = [{k: getattr(i, k) for k in nothing} for i in shop.geometry.items]
    return [nothing, *rows]


def _manifest(shop: Workshop) -> dict:
    scales = {
        "px_per_mm": draw.PX_PER_MM,
        "small_px_per_mm": draw.SMALL_PX_PER_MM,
        "raster_px_per_mm": draw.RASTER_PX_PER_MM,
    }
    views = {view.value: {"box_mm": list(shop.camera(view).box_mm), **scales} for view in draw.STORED}
    return {"version": 1, "views": views, "structures": _entries(shop)}


def _steps(shop: Workshop) -> list[Step]:
    """All drawing steps, the long ones first."""
    code = digest_of_code(BUILD / "render")
    made = shop.geometry
    meshes = {
        i.number: digest_of(str(i.number), i.id, i.kind, geometry.mesh_digest(i.mesh)) for i in made.items
    }
    skins = {body: geometry.mesh_digest(mesh) for body, mesh in made.skins.items()}
    out: list[Step] = []
    for view in draw.STORED:
        common = digest_of(code, str(shop.camera(view)), str(shop.fade), made.segment.tobytes().hex())
        for layer in LAYERS:
            inside = [meshes[i.number] for i in from_layer(made.items, layer)]
            out.append(
                _step(view, "layer", layer, digest_of(common, layer, *inside), _layer_files(view, layer))
            )
        for body in BodyType:
            out.append(_step(view, "skin", body, digest_of(common, skins[body]), _skin_files(view, body)))
        for item in made.items:
            if view in draw.SYMMETRIC and item.side == "right":
                continue  # made together with the left one
            files = _alone_files(view, item)
            if view in draw.SYMMETRIC and item.side == "left":
                files += _alone_files(view, made.items[shop.twin[item.number] - 1])
            key = digest_of(common, meshes[item.number])
            out.append(_step(view, "alone", str(item.number), key, files))
    return sorted(out, key=lambda step: ("layer", "skin", "alone").index(step.job))


def _step(view: View, job: str, what: str, key: str, files: tuple[str, ...]) -> Step:
    return Step(f"{view}/{job}/{what}", key, job, (view, what), files)


def _layer_files(view: View, layer: str) -> tuple[str, ...]:
    folder = f"out/views/{view}"
    return f"{folder}/{layer}.webp", f"{folder}/{layer}_small.webp", f"pieces/{view}/{layer}.npz"


def _skin_files(view: View, body: str) -> tuple[str, ...]:
    pictures = tuple(f"out/views/{view}/{body}_skin{end}.webp" for end in ("", "_small"))
    return *pictures, f"out/views/{view}/surface_{body}.npz", f"pieces/{view}/body_{body}.npz"


def _alone_files(view: View, item: Item) -> tuple[str, ...]:
    piece = f"pieces/{view}/alone/{item.key}.npz"
    return (piece,) if item.kind == "bone" else (piece, f"out/views/{view}/cutouts/{item.key}.webp")


def open_workshop(cache: Path) -> None:
    """In each worker: read the geometry once, and leave the machine usable."""
    global _shop
    os.nice(NICE)
    cv2.setNumThreads(1)
    _keep_freed_memory()
    _shop = workshop(cache)


def _keep_freed_memory() -> None:
    """Large arrays come and go all the time; giving each back to the system costs a third of the work."""
    if sys.platform == "linux":
        library, trim_threshold, mmap_max = ctypes.CDLL(None), -1, -4
        library.mallopt(mmap_max, 0)
        library.mallopt(trim_threshold, 2**31 - 1)


def do(step: Step) -> None:
    """Do one step in a worker."""
    assert _shop is not None
    view = View(step.arguments[0])
    if step.job == "layer":
        draw.draw_layer(_shop, view, step.arguments[1])
    elif step.job == "skin":
        draw.draw_skin(_shop, view, BodyType(step.arguments[1]))
    else:
        draw.draw_alone(_shop, view, _shop.geometry.items[int(step.arguments[1]) - 1])


def collect(cache: Path) -> None:
    shop = workshop(cache)
    for view in draw.STORED:
        draw.collect(shop, view)
