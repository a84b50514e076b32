"""Whether an SVG is a plain drawing: nothing that loads, runs, or grows when it is drawn. No Qt."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from glutemap.language import tr

MOST_ELEMENTS = 20_000
DEEPEST = 40
_SVG = "{http://www.w3.org/2000/svg}"
_PLAIN = frozenset({
    "svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
    "linearGradient", "radialGradient", "stop", "use", "symbol", "title", "desc", "metadata", "style",
    "clipPath",
})  # fmt: skip
_OUTSIDE = re.compile(r"@import|expression\(|url\(\s*['\"]?(?!['\"]?#)", re.IGNORECASE)
_OWN_GRAMMAR = re.compile(r"<!DOCTYPE[^>]*\[")


class SvgRefusedError(ValueError):
    """The drawing holds what a logo does not need; the message says what."""


def check_svg(data: bytes) -> None:
    """Let a plain drawing pass. Raises SvgRefusedError."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SvgRefusedError(tr("it is not text in UTF-8")) from None
    if "<!ENTITY" in text or _OWN_GRAMMAR.search(text):
        raise SvgRefusedError(tr("it defines entities of its own"))
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as fault:
        raise SvgRefusedError(tr("it is damaged ({why})", why=fault)) from None
    if root.tag not in (f"{_SVG}svg", "svg"):
        raise SvgRefusedError(tr("it is not a drawing"))
    _check_elements(root)
    if _drawn(root) > MOST_ELEMENTS:
        raise SvgRefusedError(tr("it draws more than {most} shapes", most=MOST_ELEMENTS))


def _check_elements(root: ElementTree.Element) -> None:
    waiting = [(root, 0)]
    while waiting:
        element, depth = waiting.pop()
        if depth > DEEPEST:
            raise SvgRefusedError(tr("its parts are nested too deeply"))
        name = str(element.tag)
        if name.startswith("{") and not name.startswith(_SVG):
            continue  # notes of a drawing program; Qt does not draw them
        if name.removeprefix(_SVG) not in _PLAIN:
            bare = name.removeprefix(_SVG)
            raise SvgRefusedError(tr("it uses <{name}>, which is not drawn here", name=bare))
        _check_words(element)
        waiting += [(child, depth + 1) for child in element]


def _check_words(element: ElementTree.Element) -> None:
    words = [element.text or "", *element.attrib.values()]
    if any(_OUTSIDE.search(word) for word in words):
        raise SvgRefusedError(tr("it points at something outside of itself"))
    for name, value in element.attrib.items():
        bare = name.rsplit("}", 1)[-1].lower()
        if bare.startswith("on"):
            raise SvgRefusedError(tr("it holds a script"))
        if bare == "href" and not value.strip().startswith("#"):
            raise SvgRefusedError(tr("it points at something outside of itself"))


def _drawn(root: ElementTree.Element) -> int:
    """How many elements are drawn with everything that `use` repeats; stops counting past the limit."""
    named = {element.get("id"): element for element in root.iter() if element.get("id")}
    counted = 0
    waiting = [(root, 0)]
    while waiting and counted <= MOST_ELEMENTS:
        element, depth = waiting.pop()
        counted += 1
        waiting += [(child, depth) for child in element]
        if str(element.tag).removeprefix(_SVG) == "use":
            target = next((v for k, v in element.attrib.items() if k.rsplit("}", 1)[-1] == "href"), "")
            used = named.get(target.strip().removeprefix("#"))
            if depth >= DEEPEST:
                return MOST_ELEMENTS + 1
            if used is not None:
                waiting.append((used, depth + 1))
    return counted
