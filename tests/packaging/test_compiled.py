import subprocess
import sys


def test_what_pip_shows_an_isolated_build_is_seen_by_the_work(tmp_path, monkeypatch, scripts):
    import compiled

    (tmp_path / "only_in_the_isolated_build.py").write_text("")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    program = "import only_in_the_isolated_build, glutemap; print(glutemap.__file__)"
    said = subprocess.run(
        [sys.executable, "-c", program],
        env=compiled.environment(tmp_path / "cache"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == str(scripts.parent / "glutemap" / "__init__.py")
