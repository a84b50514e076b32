"""Loading the library: from the user's cache in milliseconds, from the files when they have changed."""

import gc
import hashlib
import os
from pathlib import Path

import msgspec

import glutemap
from glutemap import language, resources
from glutemap.knowledge.atlas_names import landmark_bytes, landmark_ids
from glutemap.knowledge.folder import Folder, read_folder
from glutemap.knowledge.records import Library

_FORMAT = 2  # raised when the same files must be compiled differently
_KEPT = 4  # compiled libraries that stay in the cache
_CHECK_BYTES = 16
COMPILED_FOLDER = "compiled"  # in the data folder of a bundle


def load_library(folder: Path | None = None, spoken: str | None = None) -> Library:
    """The shipped library, or a pack laid over it, with everything in it checked.

    It is in the language of the program unless another one is ``spoken`` (its code). Raises DataFaults with
    all faults of the folder. A pack is used as a whole or not at all.
    """
    wanted = language.code() if spoken is None else spoken
    words = language.knowledge_bytes(wanted)
    landmarks, shipped = landmark_bytes(), read_shipped()
    folders = [shipped] if folder is None or is_shipped(folder) else [shipped, read_pack(folder)]
    key = _key(landmarks, *folders, words=words)
    library = _load(key)
    if library is None:
        library = _spoken(_compile(landmarks, *folders), words)
        _save(key, library)
    return library


def read_shipped() -> Folder:
    """The files of the shipped data."""
    return read_folder(resources.data(), "data", whole=True)


def read_pack(folder: Path) -> Folder:
    """The files of a user's pack."""
    return read_folder(folder, str(folder), whole=False)


def is_shipped(folder: Path) -> bool:
    """Whether a folder is the shipped data itself."""
    try:
        return folder.samefile(resources.data())
    except OSError:
        return False


def _compile(landmarks: bytes, shipped: Folder, pack: Folder | None = None) -> Library:
    # The checks and what they need are imported only when there is something to compile.
    from glutemap.knowledge.examine import examine

    if pack is None:
        return examine(shipped, landmark_ids(landmarks)).library()
    return examine(pack, landmark_ids(landmarks), load_library(spoken="en")).library()


def _spoken(library: Library, words: bytes) -> Library:
    """The library in the language of these translations; in English when there are none."""
    if not words:
        return library
    from glutemap.knowledge.translating import translated

    forms = language.read_forms(words)
    return translated(library, lambda text: forms.get((text, ""), (text,))[0])


def write_compiled(folder: Path) -> list[Path]:
    """Compile the shipped data into a folder of a bundle, so that not even the first start compiles."""
    landmarks, shipped = landmark_bytes(), read_shipped()
    library = _compile(landmarks, shipped)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("library-*.msgpack"):
        old.unlink()
    paths = []
    for wanted in language.NAMES:
        words = language.knowledge_bytes(wanted)
        packed = msgspec.msgpack.encode(_spoken(library, words))
        paths.append(folder / f"library-{_key(landmarks, shipped, words=words)}.msgpack")
        paths[-1].write_bytes(_check(packed) + packed)
    return paths


def _key(landmarks: bytes, *folders: Folder, words: bytes = b"") -> str:
    """A name for the library that these files make; another version of the program makes another."""
    total = hashlib.blake2b(digest_size=16)
    parts = [str(_FORMAT), glutemap.__version__, *(folder.digest() for folder in folders)]
    total.update("\0".join(parts).encode())
    for folder in folders:
        total.update("".join(map(str, folder.faults)).encode("utf-8", "replace"))
    total.update(landmarks)
    total.update(words)
    return total.hexdigest()


def _load(key: str) -> Library | None:
    """A compiled library; None when there is none, or it is damaged or of another make."""
    content = _read_compiled(f"library-{key}.msgpack")
    check, packed = content[:_CHECK_BYTES], content[_CHECK_BYTES:]
    if check != _check(packed):
        return None
    collecting = gc.isenabled()
    gc.disable()  # decoding makes thousands of objects and no garbage
    try:
        return msgspec.msgpack.decode(packed, type=Library)
    except msgspec.MsgspecError:
        return None
    finally:
        if collecting:
            gc.enable()


def _read_compiled(name: str) -> bytes:
    """The bytes of a compiled library, from the cache or the shipped data; empty when there is none."""
    try:
        return (resources.cache_folder() / name).read_bytes()
    except OSError:
        pass
    try:
        return resources.data(f"{COMPILED_FOLDER}/{name}").read_bytes()
    except OSError:
        return b""


def _check(packed: bytes) -> bytes:
    return hashlib.blake2b(packed, digest_size=_CHECK_BYTES).digest()


def _save(key: str, library: Library) -> None:
    """Keep a compiled library for the next start; without a cache it is compiled each time."""
    import tempfile

    packed = msgspec.msgpack.encode(library)
    part = None
    try:
        folder = resources.cache_folder()
        with tempfile.NamedTemporaryFile(dir=folder, prefix="library-", suffix=".part", delete=False) as part:
            part.write(_check(packed) + packed)
        Path(part.name).replace(folder / f"library-{key}.msgpack")
        _tidy(folder)
    except OSError:
        if part is not None:
            Path(part.name).unlink(missing_ok=True)


def _tidy(folder: Path) -> None:
    kept = sorted(folder.glob("library-*.msgpack"), key=os.path.getmtime, reverse=True)
    for old in (*kept[_KEPT:], *folder.glob("library-*.part")):
        old.unlink(missing_ok=True)
