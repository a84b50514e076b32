"""Good input to spoil."""

import csv
import io

COURSE = b"""\
id: hip_in_an_hour
title: The hip in an hour
teacher: A. Teacher
words: Begin with the big ones.
order: shuffled
sources:
  SLIDES: {cite: "A. Teacher: lecture 3, 2026"}
parts:
  - title: Buttock
    words: >
      Feel each of them
      on yourself first.
    muscles: [gluteus_maximus, gluteus_medius]
    kinds: [origin, nerve]
    notes: {gluteus_medius: It keeps you from limping.}
    questions:
      - prompt: Which muscle lets the pelvis drop when it is weak?
        choices: [Gluteus medius, Gracilis, Popliteus]
        answer: Gluteus medius
        explanation: It holds the pelvis level on one leg.
        sources: [GRAY, SLIDES]
        about: gluteus_medius
      - prompt: 'Which root lifts the big toe?'
        answer: L5
        accept: [fifth lumbar]
        explanation: A weak big toe is the classic sign.
        sources: [SLIDES]
"""

PAIN = b"""\
{"version": 2, "body": "female",
 "regions": {"low_back.left": 7, "sacrum": 3.5, "buttock_upper.left": 6},
 "qualities": {"low_back.left": "aching"},
 "strokes": [
  {"view": "posterior", "points_mm": [[-60.0, 900.0], [-50.5, 910.0], [-40.0, 930.0]], "radius_mm": 18,
   "intensity": 6, "body": "male", "quality": "burning"},
  {"view": "anterior", "points_mm": [[10, 20.5], [11, 21], [12, 400], [10, 20.5]], "radius_mm": 5,
   "intensity": 2.5,
   "fills": true},
  {"view": "left_lateral", "points_mm": [[0, 0]], "radius_mm": 30, "intensity": 0, "erases": true}]}
"""

SVG = b"""\
<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
     viewBox="0 0 60 20" width="60mm">
 <title>Hillside</title>
 <defs><linearGradient id="a" x1="0" x2="1"><stop offset="0" stop-color="#fff"/>
 <stop offset="1" stop-color="#2e7d5b"/>
 </linearGradient><g id="b"><circle cx="5" cy="5" r="4.5"/></g></defs>
 <style>.c { fill: red }</style>
 <rect width="60" height="20" fill="url(#a)" rx="3"/>
 <g transform="rotate(12 3 4) scale(1.5)" stroke-dasharray="3 1 2" stroke="black" stroke-width="0.5">
  <path d="M10 10 C 20 20, 40 20, 50 10 A 6 4 10 1 0 14 10 Q 52.5 10 45 0 T 8 9 H 3 v 2 Z" class="c"/>
  <use xlink:href="#b" x="20"/>
  <polygon points="1,2 3,4 5,6"/>
 </g>
 <text x="3" y="14" font-size="8" font-family="serif">Hillside <tspan dx="2">Physio</tspan></text>
</svg>
"""

LOOSE = (
    "", "-", "--", "-h", "--help", "--version", "--json", "-1", "0", "7", "1e999", "nan", "left", "right",
    "midline", "both",
    "sacrum", "low_back.left=7", "low_back.left=", "low_back.left=-1", "low_back.left=nan", "low_back",
    "low_back.middle",
    "=", "=7", "gluteus_medius", "gluteus_medius.left", "gluteus_medius.left=yes", "gluteus.left=no",
    ".left", "iliacus",
    "TrP1", "skin", "muscles", "posterior", "female", "yes", "worse_sitting=yes", "x=yes", "a4", "letter",
    "2026-02-30", "2026-11-22", "nerve", "origin", "thigh", "buttock_hip", "ball_wall,none", "none",
    "../x.png", "/dev/null",
    "/dev/full", "/nowhere/x.pdf", "/proc/self/mem", ".", "..", "~", "x" * 5000, "\udcff", "e\u0301",
    "\u202eevil", "\n",
    "%s", "{}", "$(id)", "`id`", "'; --", "@args", "64", "99999999999999999999",
)  # fmt: skip
COMMANDS = {
    "check": (),
    "muscles": ("--json",),
    "regions": ("--json",),
    "zones": ("--side", "--body", "--json"),
    "rank": ("--pain", "--pain-map", "--clue", "--pressed", "--treated", "--painless", "--top", "--body",
        "--json",
             "--no-prior", "--no-clues", "--next"),
    "render": ("--muscle", "--trigger-point", "--side", "--pain", "--view", "--layer", "--body", "--width",
        "--out"),
    "handout": ("--pain", "--pain-map", "--muscle", "--plan", "--practice", "--address", "--logo",
        "--client", "--date",
                "--paper", "--out"),
    "quiz": ("--seed", "--count", "--kind", "--area", "--course", "--json"),
    "": ("--version", "--help", "--trace-startup"),
}  # fmt: skip
# What each option takes when all is well; the rest is found by chance.
FITTING = {
    "--side": ("left", "right"), "--body": ("female", "male"), "--pain": ("sacrum", "low_back.left=7",
        "groin.right=2"),
    "--clue": ("hip=yes",), "--pressed": ("gluteus_medius.left=yes",), "--treated": ("iliacus.right",),
    "--painless": ("sacrum",), "--top": ("1", "7", "5000"), "--muscle": ("iliacus", "gluteus_medius"),
    "--trigger-point": ("TrP1",), "--view": ("posterior", "anterior"), "--layer": ("skin", "deep"),
        "--width": ("64", "80"),
    "--plan": ("none",), "--practice": ("Hillside",), "--address": ("1 Road",), "--client": ("A. B.",),
    "--date": ("2026-11-22",), "--paper": ("a4", "letter"), "--seed": ("1", "-9"), "--count": ("1", "30"),
    "--kind": ("nerve", "origin"), "--area": ("thigh",), "--json": (), "--no-prior": (), "--no-clues": (),
        "--next": (),
}  # fmt: skip


def arguments(chance, files, place):
    """A command line: mostly of the program's own words, put together by somebody in a hurry."""
    command = chance.choice(tuple(COMMANDS))
    line = [command] if command and chance.random() < 0.97 else []
    if command == "zones":
        line.append(chance.choice(("iliacus", "gluteus_medius", *LOOSE)))
    out = [place / "out.png", place / "out.pdf", place / "no folder" / "x.png", place]
    fitting = FITTING | {
        "--out": tuple(map(str, out)),
        "--pain-map": (files[0], files[1]),
        "--course": (files[1], files[0]),
        "--logo": (files[2], files[0]),
    }
    for option in chance.sample(COMMANDS[command], chance.randrange(min(5, len(COMMANDS[command]) + 1))):
        line.append(option[:-1] if chance.random() < 0.02 else option)
        choices = fitting.get(option, ())
        if choices and chance.random() < 0.85:
            line.append(chance.choice(choices))
        elif chance.random() < 0.3 or choices:
            line.append(chance.choice((*LOOSE, *files)))
    if chance.random() < 0.15:
        line.insert(chance.randrange(len(line) + 1), chance.choice((*LOOSE, *files)))
    return line


def sheet(items, columns):
    """A CSV file of items that were learnt."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow((*columns, "area", "question"))
    for number, item in enumerate(items[:12]):
        known = (item, 2, "", 3.5 + number, 5.0, "2026-11-22T10:00:00+00:00", "2026-11-20T10:00:00+00:00")
        fresh = (item, 1, 0, "", "", "2026-11-22T10:00:00+02:00", "")
        writer.writerow((*(known if number % 3 else fresh), "Hip", 'What, "then"?'))
    return out.getvalue().encode()
