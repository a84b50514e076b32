"""The palette: what colour and relief the tissues have."""


def linear(hex_colour: str) -> tuple[float, float, float]:
    """'#rrggbb' -> linear light."""
    srgb = [int(hex_colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in srgb)
    return red, green, blue


BELLY, BELLY_LIGHT, BELLY_DARK = linear("#a04a40"), linear("#c98674"), linear("#5c241f")
SINEW, SINEW_DARK = linear("#e0d5c2"), linear("#a8947a")
FASCIA, LIGAMENT = linear("#d6cab9"), linear("#dccfb0")
NERVE, NERVE_DARK = linear("#ecd27e"), linear("#b3933f")
BURSA = linear("#b3c8da")
BONE, BONE_DARK = linear("#efe4cc"), linear("#c9b48f")
GRISTLE = linear("#d2d3c8")
CAVITY = linear("#6d3b33")  # what is seen through a gap between muscles
SKIN = {"female": linear("#e9c2ab"), "male": linear("#dcb197")}
BLUSH = linear("#d2806a")
AREOLA, LIP = linear("#b3735f"), linear("#c4786b")

TISSUE_SOFT = (0.26, 0.16, 0.13)  # how far light creeps into the shadow, per channel
BONE_SOFT = (0.20, 0.17, 0.14)
SKIN_SOFT = (0.52, 0.30, 0.23)
GLOSS, SKIN_GLOSS = (1.0, 0.90, 0.86), (1.0, 0.97, 0.95)
