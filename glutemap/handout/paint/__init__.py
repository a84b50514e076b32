"""How a hand-out is painted: the same pages on screen, in a PDF and on paper."""
