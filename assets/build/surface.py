"""Write the skin surface and the landmarks of the atlas: surface.npz and landmarks.yaml."""

import argparse
import io
import os
import zipfile
from pathlib import Path

import landmarks
import numpy as np
import skeleton
import skin
from skin_fit import USUAL, sex_of

STEP_M = 0.00005


def vertex_areas(vertices: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """A third of the area of its triangles for every vertex (V,), in cm2."""
    a, b, c = (vertices[triangles[:, i]] for i in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2 * 1e4
    return np.bincount(triangles.ravel(), np.repeat(area / 3, 3), len(vertices)).astype(np.float32)


def write_surface(path: Path, skins: dict[str, skin.Skin]) -> None:
    """One archive: the shared topology, and per body type its vertices (m) and vertex areas (cm2)."""
    first = next(iter(skins.values()))
    arrays = {"triangles": first.triangles, "mirror": first.mirror, "segment": first.segment}
    for sex in USUAL:
        body = skins[sex]
        arrays[f"vertices_{sex}"] = body.vertices.astype(np.float32)
        arrays[f"area_{sex}"] = vertex_areas(body.vertices, body.triangles)
    replace(path, _archive(arrays))


def offsets(skins: dict[str, skin.Skin]) -> dict[str, np.ndarray]:
    """``offset_BODY`` (H, 3) int16, in STEP_M: from the usual body of that sex to a slim or a heavy one.

    Of the left half and the midline: the vertices whose twin has no lower number.
    """
    out = {}
    for name, body in skins.items():
        if name not in USUAL:
            usual = skins[sex_of(name)]
            half = usual.mirror >= np.arange(len(usual.mirror))
            # What is stored of the usual body is what the program adds to.
            off = body.vertices[half] - usual.vertices[half].astype(np.float32).astype(float)
            out[f"offset_{name}"] = np.rint(off / STEP_M).astype(np.int16)
    return out


def _archive(arrays: dict[str, np.ndarray]) -> bytes:
    """The bytes of an .npz without the clock in it, so that equal arrays give equal files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(arrays):
            content = io.BytesIO()
            np.lib.format.write_array(content, np.ascontiguousarray(arrays[name]))
            entry = zipfile.ZipInfo(f"{name}.npy", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content.getvalue())
    return buffer.getvalue()


def write_landmarks(path: Path, marks: dict[str, landmarks.Landmark]) -> None:
    """One line per landmark, millimetres, in anatomical order."""
    lines = [
        "# Landmarks of the body, computed from the bones by assets/build. Millimetres; x to the body's",
        "# left, y back, z up from the floor. `left` stands for both sides. What is on `skin` is not bone.",
        "# (The key is quoted because YAML 1.1 reads a bare on as true.)",
    ]
    for mark in marks.values():
        at = ", ".join(f"{1000 * x + 0.0:.1f}" for x in mark.at)
        where = f'at_mm: [{at}], "on": {mark.on}'
        lines.append(f"- {{id: {mark.id}, name: {mark.name!r}, side: {mark.side}, {where}}}")
    replace(path, ("\n".join(lines) + "\n").encode())


def replace(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; leave it untouched when nothing changed."""
    if path.exists() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_bytes(content)
    temporary.replace(path)


def build(folder: Path) -> None:
    """Write both files into the atlas folder."""
    bones = skeleton.pose()
    marks = landmarks.find(bones)
    skins = {sex: skin.fit(sex, bones) for sex in USUAL}
    write_surface(folder / "surface.npz", skins)
    write_landmarks(folder / "landmarks.yaml", marks)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[1] / "atlas")
    build(parser.parse_args().out)
