"""How much two drawings of the same, unchanged pain differ: what is below is not called change.

Sources (each read as an abstract or in full text):
- Extent, per cent of the body: smallest detectable change 0.08 to 0.38 (PMID 37898312, 100 paper drawings
  scanned); rounded up to 0.4. In proportion: examiners differ by 13 % of the area (10.2147/JPR.S18637).
- Place: the same pain drawn again overlaps with a Jaccard index of 0.42 +- 0.19 (PMID 37897081, shoulder),
  0.62 +- 0.18 (Leoni and Barbero 2013, low back and neck) to 0.76 (PMID 26992099). 0.42 is used: an overlap
  of that much or more is what drawing it again gives.
- Intensity: no figure for single areas of a drawing was found. Two points of ten is the customary smallest
  detectable change of a 0-10 rating in low back pain (Childs 2005, Spine 30:1331; recalled, not read again).

A change of extent follows how people fare only loosely (rho 0.2; 10.1097/PR9.0000000000001131), so none of
this may be worded as recovery.
"""

EXTENT_PERCENT = 0.4  # of the body, in percentage points
EXTENT_PART = 0.13  # of the larger extent
SAME_PLACE = 0.42  # Jaccard index
INTENSITY = 2.0  # points of ten


def extent_floor_percent(before_percent: float, after_percent: float) -> float:
    """The change of extent, in percentage points of the body, that drawing again alone can make."""
    return max(EXTENT_PERCENT, EXTENT_PART * max(before_percent, after_percent))


def is_extent_change(before_percent: float, after_percent: float) -> bool:
    """Whether the extent has changed by more than drawing it again would."""
    change = abs(after_percent - before_percent)
    return change > extent_floor_percent(before_percent, after_percent)


def is_place_change(jaccard: float) -> bool:
    """Whether an area overlaps itself less than drawing it again would."""
    return jaccard < SAME_PLACE


def is_intensity_change(before: float, after: float) -> bool:
    """Whether an intensity has changed by more than rating it again would."""
    return abs(after - before) >= INTENSITY
