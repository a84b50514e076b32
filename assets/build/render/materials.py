"""The palette: what colour and relief the tissues have."""


def linear(hex_colour: str) -> tuple[float, float, float]:
    """'#rrggbb' -> linear light."""
    srgb = [int(hex_colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in srgb)
    return red, green, blue


BELLY, BELLY_LIGHT, BELLY_DARK = linear("#a04a40"), linear("#c98674"), linear("#5c241f")
SINEW, SINEW_DARK = linear("#ece3d3"), linear("#b9a58a")
FASCIA, LIGAMENT = linear("#e2d8c8"), linear("#e6dabd")
NERVE, NERVE_DARK = linear("#f0cf62"), linear("#b08a2c")
BURSA = linear("#bcd3e6")
BONE, BONE_DARK = linear("#efe4cc"), linear("#c9b48f")
GRISTLE = linear("#d5dcdc")
CAVITY = linear("#6d3b33")  # what is seen through a gap between muscles
SKIN = {"female": linear("#e9c2ab"), "male": linear("#dcb197")}
BLUSH = linear("#d2806a")

TISSUE_SOFT = (0.26, 0.16, 0.13)  # how far light creeps into the shadow, per channel
BONE_SOFT = (0.20, 0.17, 0.14)
SKIN_SOFT = (0.52, 0.30, 0.23)
GLOSS, SKIN_GLOSS = (1.0, 0.94, 0.92), (1.0, 0.97, 0.95)
