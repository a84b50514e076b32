"""Draws the atlas: pictures, surface rasters, label maps, outlines and cut-outs of every stored view."""
