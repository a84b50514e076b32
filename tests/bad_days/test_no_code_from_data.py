"""No data ever becomes code, nothing goes out: what the program's own source may not contain."""

import ast
from pathlib import Path

import pytest

import glutemap

ROOT = Path(glutemap.__file__).parent
SOURCES = sorted(ROOT.rglob("*.py"))

MODULES = {
    "pickle", "cPickle", "dill", "shelve", "marshal", "code", "codeop", "runpy", "ctypes", "imp", "xmlrpc",
    "http", "urllib", "requests", "httpx", "aiohttp", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib",
    "socketserver", "asyncio", "webbrowser", "tarfile", "ssl", "multiprocessing", "pty",
}  # fmt: skip
CALLS = {"eval", "exec", "compile", "__import__", "execfile", "breakpoint"}
ATTRIBUTES = {
    ("os", "system"), ("os", "popen"), ("os", "startfile"), ("yaml", "unsafe_load"), ("yaml", "full_load"),
    ("yaml", "Loader"), ("yaml", "FullLoader"), ("yaml", "UnsafeLoader"), ("yaml", "CLoader"),
    ("yaml", "load_all"), ("numpy", "fromregex"),
}  # fmt: skip
METHODS = {"extractall", "enable_load_extension", "load_extension", "unsafe_load", "mktemp"}
# Each with its reason; nobody else may.
ALLOWED = {
    "bench.py": {"subprocess"},  # starts the program itself, to time it
    "ui/screen.py": {"socket"},  # asks the local display whether it is there
    "ui/doorbell.py": {"socket", "PySide6.QtNetwork", "ctypes"},  # the local line to a window that is open
    "ui/canvas/memory.py": {"ctypes"},  # gives memory back to the system
    "ui/lasting.py": {"subprocess"},  # starts the program itself, to see how it lasts
    "ui/motion.py": {"ctypes"},  # asks the system whether it wishes less motion
}
SEEDS = {"PySide6.QtNetwork", "PySide6.QtWebEngineWidgets", "PySide6.QtWebEngineCore", "subprocess", "socket"}
LOCAL_LINE = {"QLocalServer", "QLocalSocket"}


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def imported(node):
    """The modules a statement imports."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def dotted(node):
    """``("yaml", "load")`` of ``yaml.load``."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return node.value.id, node.attr
    return "", ""


def faults_of(tree, name):
    """What this source does that none may, a line each."""
    for node in ast.walk(tree):
        for module in imported(node):
            if (module.split(".")[0] in MODULES or module in SEEDS) and module not in ALLOWED.get(name, ()):
                yield f"{name}:{node.lineno} imports {module}"
            if module == "PySide6.QtNetwork" and {a.name for a in node.names} - LOCAL_LINE:
                yield f"{name}:{node.lineno} takes more than the local line from {module}"
        if dotted(node) in ATTRIBUTES:
            yield f"{name}:{node.lineno} uses {'.'.join(dotted(node))}"
        if isinstance(node, ast.Call):
            yield from (f"{name}:{node.lineno} {fault}" for fault in call_faults(node))


def call_faults(node):
    named = {word.arg: word.value for word in node.keywords}
    if isinstance(node.func, ast.Name) and node.func.id in CALLS:
        yield f"calls {node.func.id}"
    if isinstance(node.func, ast.Attribute) and node.func.attr in METHODS:
        yield f"calls {node.func.attr}"
    if dotted(node.func) == ("yaml", "load"):
        loader = named.get("Loader") or ast.Constant("none")
        if "safe" not in ast.unparse(loader).lower() and ast.unparse(loader) != "loader":
            yield "yaml.load without a safe loader"
    if ast.unparse(node.func).endswith(("np.load", "format.read_array")):
        pickles = named.get("allow_pickle")
        if not isinstance(pickles, ast.Constant) or pickles.value is not False:
            yield "numpy may load pickles"
    shell = named.get("shell")
    if shell is not None and not (isinstance(shell, ast.Constant) and shell.value is False):
        yield "starts a shell"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_a_source_runs_no_data_and_sends_nothing(path):
    found = list(faults_of(ast.parse(path.read_bytes()), name_of(path)))
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "source",
    [
        "import pickle", "from urllib.request import urlopen", "eval('1')", "exec(text)",
        "import socket",
        "yaml.load(x)", "yaml.load(x, Loader=yaml.FullLoader)", "yaml.unsafe_load(x)",
        "np.load(path)", "np.load(path, allow_pickle=True)", "os.system(x)", "import tarfile",
        "archive.extractall(folder)", "subprocess.run(x, shell=True)", "__import__(name)",
        "tempfile.mktemp()",
        "from PySide6.QtNetwork import QNetworkAccessManager", "connection.load_extension('x')",
        "np.lib.format.read_array(file)",
    ],
)  # fmt: skip
def test_what_is_forbidden_would_be_seen(source):
    assert list(faults_of(ast.parse(source), "new.py"))


def test_a_loader_of_yaml_is_a_safe_one():
    """Where the loader has a name of its own, it is the safe one in C or in Python."""
    import yaml

    from glutemap.knowledge import yaml_source

    assert issubclass(yaml_source._LOADER, yaml.SafeLoader | yaml.CSafeLoader)
    for path in SOURCES:
        if "loader = getattr(yaml" in path.read_text("utf-8"):
            assert 'getattr(yaml, "CSafeLoader", yaml.SafeLoader)' in path.read_text("utf-8"), path
