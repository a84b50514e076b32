"""Which steps there are, what goes into each, and how one is done in a worker."""

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import cv2

from glutemap.body.frame import BodyType
from render import draw, geometry, store, workshop
from render.scene import LAYERS, Item
from render.steps import Ledger, Step, digest_of, digest_of_code
from render.workshop import STORED, TURNTABLE, Workshop

BUILD = Path(__file__).resolve().parent.parent
AUDIT = BUILD.parents[1] / "glutemap" / "body" / "audit"
NICE = 2
GROWN = ("surface.npz", "landmarks.yaml", "anatomy.npz")  # made together with the geometry
_CODE = digest_of_code(BUILD / "render")  # as it was when loaded: a build may outlast an edit
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
    files = ("geometry.pickle", f"pieces/{geometry.OFFSETS}", *(f"out/{name}" for name in GROWN))
    grown = Step("geometry", _geometry_key(), "geometry", (), files)
    if force or not ledger.is_done(grown):
        geometry.save(cache / "geometry.pickle", geometry.build(cache / "out"))
        ledger.record(grown)
    return plan_of(opened(cache), ledger)


def plan_of(shop: Workshop, ledger: Ledger) -> Plan:
    return Plan(_steps(shop), ledger, _manifest(shop))


def _geometry_key() -> str:
    """Of the programs that make the shapes, and of the data they make them from."""
    import sources

    own = [BUILD / "render" / f"{name}.py" for name in ("bones", "geometry", "scene")]
    shapes = [path for path in BUILD.glob("*.py") if path.name not in ("build.py", "audit.py")]
    files = [*own, *shapes, *(BUILD / "muscles").glob("*.py"), AUDIT / "anatomy.py", AUDIT / "solid.py"]
    data = sorted(sources.CHECKSUMS.values())
    return digest_of(*(f"{path.name}:{store.digest(path)}" for path in sorted(files)), *data)


def opened(cache: Path) -> Workshop:
    return Workshop(geometry.load(cache / "geometry.pickle"), cache / "out", cache / "pieces")


def _entries(shop: Workshop) -> list[dict[str, str]]:
    nothing = {"id": "", "name": "", "kind": "", "layer": "", "side": "midline"}
    rows = [{k: getattr(i, k) for k in nothing} for i in shop.geometry.items]
    return [nothing, *rows]


def _manifest(shop: Workshop) -> dict:
    scales = {
        "px_per_mm": workshop.PX_PER_MM,
        "small_px_per_mm": workshop.SMALL_PX_PER_MM,
        "raster_px_per_mm": workshop.RASTER_PX_PER_MM,
    }
    views = {
        view.value: {
            "box_mm": list(shop.camera(degrees).box_mm),
            **scales,
            "detail": {
                "box_mm": list(shop.detail(degrees).box_mm),
                "px_per_mm": workshop.DETAIL_PX_PER_MM,
            },
        }
        for degrees, view in STORED.items()
    }
    turntable = {
        "angles": list(TURNTABLE),
        "px_per_mm": workshop.TURN_PX_PER_MM,
        "raster_px_per_mm": workshop.TURN_RASTER_PX_PER_MM,
        "boxes_mm": {str(degrees): list(shop.camera(degrees).box_mm) for degrees in TURNTABLE},
    }
    return {"version": 2, "views": views, "turntable": turntable, "structures": _entries(shop)}


def _steps(shop: Workshop) -> list[Step]:
    """All drawing steps, the long ones first."""
    made = shop.geometry
    meshes = {
        i.number: digest_of(str(i.number), i.id, i.kind, i.layer, geometry.mesh_digest(i.mesh))
        for i in made.items
    }
    skins = {body: geometry.mesh_digest(mesh) for body, mesh in made.skins.items()}
    out: list[Step] = []
    for degrees in (*STORED, *TURNTABLE):
        cameras = (str(shop.camera(degrees)), str(shop.detail(degrees)), str(shop.fade))
        common = digest_of(_CODE, *cameras, made.segment.tobytes().hex())
        for layer in LAYERS:
            inside = [meshes[i.number] for i in made.items if LAYERS.index(i.layer) >= LAYERS.index(layer)]
            key = digest_of(common, layer, *inside)
            out.append(_step(degrees, "layer", layer, key, _layer_files(degrees, layer)))
        for body in BodyType:  # what lies under the skin gives it its relief
            key = digest_of(common, skins[body], *meshes.values())
            out.append(_step(degrees, "skin", body, key, _skin_files(degrees, body)))
        if degrees in STORED:
            for item in _drawn(shop, degrees):
                out.append(_alone(shop, degrees, item, digest_of(common, meshes[item.number])))
    return sorted(out, key=lambda step: (("layer", "skin", "alone").index(step.job), step.name))


def _drawn(shop: Workshop, degrees: int) -> list[Item]:
    """The structures drawn alone; in a symmetric view the right one is made together with the left one."""
    symmetric = shop.camera(degrees).is_symmetric
    return [i for i in shop.geometry.items if not (symmetric and i.side == "right")]


def _alone(shop: Workshop, degrees: int, item: Item, key: str) -> Step:
    files = _alone_files(degrees, item)
    if shop.camera(degrees).is_symmetric and item.side == "left":
        files += _alone_files(degrees, shop.geometry.items[shop.twin[item.number] - 1])
    return _step(degrees, "alone", str(item.number), key, files)


def _step(degrees: int, job: str, what: str, key: str, files: tuple[str, ...]) -> Step:
    return Step(f"{degrees}/{job}/{what}", key, job, (str(degrees), what), files)


def _picture_files(degrees: int, stem: str) -> tuple[str, ...]:
    if degrees not in STORED:
        return (f"out/turntable/{degrees}/{stem}.webp",)
    return tuple(f"out/views/{STORED[degrees]}/{stem}{end}.webp" for end in ("", "_small", "_detail"))


def _layer_files(degrees: int, layer: str) -> tuple[str, ...]:
    piece = (f"pieces/{STORED[degrees]}/{layer}.npz",) if degrees in STORED else ()
    return *_picture_files(degrees, layer), *piece


def _skin_files(degrees: int, body: BodyType) -> tuple[str, ...]:
    pictures = _picture_files(degrees, f"{body}_skin")
    if not body.is_usual:
        kept = tuple(name for name in pictures if not name.endswith("_small.webp"))
        return (*kept, f"pieces/{STORED[degrees]}/body_{body}.npz") if degrees in STORED else kept
    if degrees not in STORED:
        return *pictures, f"out/turntable/{degrees}/surface_{body}.npz"
    view = STORED[degrees]
    return *pictures, f"out/views/{view}/surface_{body}.npz", f"pieces/{view}/body_{body}.npz"


def _alone_files(degrees: int, item: Item) -> tuple[str, ...]:
    view = STORED[degrees]
    piece = f"pieces/{view}/alone/{item.key}.npz"
    return (piece,) if item.kind == "bone" else (piece, f"out/views/{view}/cutouts/{item.key}.webp")


def open_workshop(cache: Path) -> None:
    """In each worker: read the geometry once, and leave the machine usable."""
    global _shop
    os.nice(NICE)
    cv2.setNumThreads(1)
    _keep_freed_memory()
    _shop = opened(cache)


def _keep_freed_memory() -> None:
    """Large arrays come and go all the time; giving each back to the system costs a third of the work."""
    if sys.platform == "linux":
        library, trim_threshold, mmap_max = ctypes.CDLL(None), -1, -4
        library.mallopt(mmap_max, 0)
        library.mallopt(trim_threshold, 2**31 - 1)


def do(step: Step) -> None:
    """Do one step in a worker."""
    assert _shop is not None
    degrees, what = int(step.arguments[0]), step.arguments[1]
    if step.job == "layer":
        draw.draw_layer(_shop, degrees, what)
    elif step.job == "skin":
        draw.draw_skin(_shop, degrees, BodyType(what))
    else:
        draw.draw_alone(_shop, degrees, _shop.geometry.items[int(what) - 1])


def collect(cache: Path) -> None:
    shop = opened(cache)
    for degrees in STORED:
        draw.collect(shop, degrees)
    draw.collect_builds(shop)
