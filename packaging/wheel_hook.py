"""Puts what is compiled into a wheel (pyproject.toml names this file to hatchling)."""

import sys
import tempfile
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = Path(__file__).resolve().parent


class CompiledHook(BuildHookInterface):
    """Compiles the zones and the knowledge once, for everybody who installs the wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version, build_data):
        """Hatchling calls this before it builds a wheel; an editable one is compiled when it runs."""
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, str(HERE))
        import compiled

        # The object removes the folder when the build is over.
        self.folder = tempfile.TemporaryDirectory()
        arrays, library = Path(self.folder.name) / "arrays", Path(self.folder.name) / "library"
        compiled.write(arrays, library)
        include = build_data["force_include"]
        include |= {str(path): f"glutemap/_assets/compiled/{path.name}" for path in arrays.iterdir()}
        include |= {str(path): f"glutemap/_data/compiled/{path.name}" for path in library.iterdir()}

    def finalize(self, version, build_data, artifact_path):
        """Hatchling calls this when the wheel is there."""
        if hasattr(self, "folder"):
            self.folder.cleanup()
