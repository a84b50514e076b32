"""What the audit of the libraries says: nothing that was not looked up passes for checked."""

import json
import os
import subprocess

import pytest

PINS = "# pinned\nnumpy==2.4.6\nruamel.yaml==1.0\nMy_Lib==2\n"
FINE = [{"name": name, "version": "1", "vulns": []} for name in ("numpy", "ruamel-yaml", "my-lib")]
HOLE = {"id": "PYSEC-1", "fix_versions": ["2.5"], "aliases": [], "description": "bad"}


@pytest.fixture
def audit(scripts, tmp_path, capsys):
    """Reads a report (None: there is none): the exit status, what it says, and its complaints."""
    import audit as module

    def run(report):
        path, pins = tmp_path / "report.json", tmp_path / "pins.txt"
        pins.write_text(PINS)
        if report is not None:
            path.write_text(report if isinstance(report, str) else json.dumps({"dependencies": report}))
        status = module.main([str(path), str(pins)])
        return status, *capsys.readouterr()

    return run


def test_all_looked_up_and_no_hole_is_well(audit):
    assert audit(FINE) == (0, "3 libraries looked up, no known holes\n", "")


def test_a_hole_is_named_with_what_mends_it(audit):
    status, out, err = audit([FINE[0] | {"vulns": [HOLE]}, *FINE[1:]])
    assert (status, out) == (1, "")
    assert err == "numpy: PYSEC-1, mended in 2.5\n3 libraries looked up, 1 known hole\n"


@pytest.mark.parametrize("report", [None, "", "{", '{"dependencies": []}'])
def test_without_a_report_nothing_was_checked_and_it_says_so(audit, report):
    status, out, err = audit(report)
    assert (status, out) == (1, "")
    assert err.startswith("NOT checked: 3 of 3 libraries, my-lib, numpy, ruamel-yaml\n")
    assert "no known" not in err


def test_what_was_skipped_or_left_out_is_not_well(audit):
    status, _out, err = audit([FINE[0], {"name": "My.Lib", "skip_reason": "not found"}])
    assert status == 1
    assert "NOT checked: 2 of 3 libraries, my-lib, ruamel-yaml (not found)" in err
    assert "1 libraries" not in err or "looked up" in err


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_the_script_says_so_when_there_is_no_network(scripts, tmp_path):
    tools = tmp_path / "tools"
    tools.mkdir()
    # Stands for the Python that makes environments: the pip in them reaches nobody.
    real = subprocess.run(
        ["/bin/sh", "-c", "command -v python3"], capture_output=True, text=True
    ).stdout.strip()
    (tools / "python3").write_text(
        '#!/bin/sh\n[ "$2" = venv ] || exec ' + real + ' "$@"\n'
        'mkdir -p "$3/bin"; printf "#!/bin/sh\\nexit 1\\n" > "$3/bin/python"; chmod +x "$3/bin/python"\n'
    )
    (tools / "python3").chmod(0o755)
    done = subprocess.run(
        [str(scripts.parent / ".ci/audit")],
        env=os.environ | {"PATH": f"{tools}:{os.environ['PATH']}", "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert "NOT checked" in done.stderr
    assert "looked up" not in done.stdout + done.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"tools"}
