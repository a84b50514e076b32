"""What the drawing steps share: the geometry, ready to be painted, and the cameras of all pictures."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from render import arms
from render.arms import ArmFinder, Fade
from render.camera import Box, Camera
from render.geometry import Geometry
from render.picture import Subject
from render.scene import NUMBERS, Item, Scene, scene_of
from render.skin_look import SkinLook, look_of

from glutemap.body.frame import View  # isort: skip

PX_PER_MM, SMALL_PX_PER_MM, DETAIL_PX_PER_MM, RASTER_PX_PER_MM = 1.5, 0.75, 3.0, 1.0
TURN_PX_PER_MM, TURN_RASTER_PX_PER_MM = 0.75, 0.5
STORED = {view.degrees: view for view in View if view.is_stored}
TURNTABLE = tuple(a for a in range(15, 180, 15) if a not in STORED)
_MARGIN_MM = 20
_DETAIL_MARGIN_MM = 15


@dataclass
class Workshop:
    """Everything a drawing step needs. out: the finished files; pieces: what is collected later."""

    geometry: Geometry
    out: Path
    pieces: Path

    @cached_property
    def scene(self) -> Scene:
        return scene_of(self.geometry.items)

    @cached_property
    def looks(self) -> dict[str, SkinLook]:
        made = self.geometry
        return {body: look_of(mesh, body, made.segment, made.items) for body, mesh in made.skins.items()}

    @cached_property
    def fade(self) -> Fade:
        skin = self.geometry.skins["female"]
        return arms.fade_of(skin.vertices, skin.triangles, self.geometry.segment)

    def fade_of(self, body: str) -> Fade:
        """Where the arms of a body fade: below its own armpit, which hangs lower the more flesh there is."""
        if body in self.geometry.usual:
            return self.fade
        skin = self.geometry.skins[body]
        return arms.fade_of(skin.vertices, skin.triangles, self.geometry.segment)

    @cached_property
    def twin(self) -> np.ndarray:
        """(NUMBERS,) uint16: the number of the same structure on the other side."""
        number = {(i.id, i.side): i.number for i in self.geometry.items}
        other = {"left": "right", "right": "left", "midline": "midline"}
        out = np.arange(NUMBERS, dtype=np.uint16)
        for item in self.geometry.items:
            out[item.number] = number[item.id, other[item.side]]
        return out

    @cached_property
    def skin_arm(self) -> np.ndarray:
        """(V,) bool of the skin's vertices."""
        return np.isin(self.geometry.segment, arms.ARM_SEGMENTS)

    @cached_property
    def arm(self) -> np.ndarray:
        """(V,) bool of the scene's vertices."""
        return self._finder.at(self.scene.mesh.vertices)

    @cached_property
    def _finder(self) -> ArmFinder:
        return ArmFinder(self.geometry.skins["female"].vertices, self.geometry.segment)

    def alone(self, item: Item) -> Subject:
        """One structure, to be drawn by itself."""
        scene = scene_of([item])
        everything = np.arange(len(scene.number), dtype=np.int32)
        return Subject(scene, everything, self._finder.at(item.mesh.vertices))

    def camera(self, degrees: int) -> Camera:
        """The whole body at full size: symmetric, with a margin, of whole centimetres."""
        return self._cameras[degrees]

    @cached_property
    def _cameras(self) -> dict[int, Camera]:
        return {degrees: self._camera(degrees) for degrees in (*STORED, *TURNTABLE)}

    def _camera(self, degrees: int) -> Camera:
        right = Camera(degrees, (0, 0, 1, 1), 1.0).axes[0]
        gone = arms.share(degrees) == 0
        reach = height = 0.0
        for v, arm in self._extremes:
            kept = v[~arm | (1000 * v[:, 2] > self.fade.bottom)] if gone else v
            reach = max(reach, 1000 * float(abs(kept @ right).max()))
            height = max(height, 1000 * float(v[:, 2].max()))
        x = int(np.ceil((reach + _MARGIN_MM) / 10) * 10)
        top = int(np.ceil((height + 2 * _MARGIN_MM) / 20) * 20) - _MARGIN_MM
        return Camera(degrees, (-x, -_MARGIN_MM, x, top), PX_PER_MM)

    @cached_property
    def _extremes(self) -> list[tuple[np.ndarray, np.ndarray]]:
        """Vertices of the skins and of everything below, and which of them are arm."""
        found = [(mesh.vertices, self.skin_arm) for mesh in self.geometry.usual.values()]
        return [*found, (self.scene.mesh.vertices, self.arm)]

    def detail(self, degrees: int) -> Camera:
        """The part of the view from L1 to the middle of the thigh, as wide as trunk and hips."""
        low, high = self._detail_heights
        right = Camera(degrees, (0, 0, 1, 1), 1.0).axes[0]
        reach = 0.0
        for mesh in self.geometry.usual.values():
            v = mesh.vertices[~self.skin_arm]
            v = v[(1000 * v[:, 2] > low) & (1000 * v[:, 2] < high)]
            reach = max(reach, 1000 * float(abs(v @ right).max()))
        x = int(np.ceil((reach + _DETAIL_MARGIN_MM) / 10) * 10)
        return Camera(degrees, (-x, low, x, high), DETAIL_PX_PER_MM)

    @cached_property
    def _detail_heights(self) -> tuple[int, int]:
        bones = {i.id: 1000 * i.mesh.vertices[:, 2] for i in self.geometry.items if i.kind == "bone"}
        middle = (bones["femur"].min() + bones["femur"].max()) / 2
        top = bones["vertebra_l1"].max() + _DETAIL_MARGIN_MM
        return int(np.floor(middle / 10) * 10), int(np.ceil(top / 10) * 10)

    def box_round(self, camera: Camera, item: Item) -> Box:
        """Even millimetres round a structure, with a margin, inside the camera's box."""
        points = item.mesh.vertices[np.unique(item.mesh.triangles)]
        x, y = 1000 * (camera.axes[:2] @ points.T.astype(np.float64))
        x0, y0, x1, y1 = camera.box_mm
        low = (2 * int(np.floor((v.min() - 4) / 2)) for v in (x, y))
        high = (2 * int(np.ceil((v.max() + 4) / 2)) for v in (x, y))
        (left, bottom), (right, top) = low, high
        return max(x0, left), max(y0, bottom), min(x1, right), min(y1, top)
