"""glutemap: an anatomy and pain-map viewer for the low back, hip and leg."""

__version__ = "0.1.0"
