"""Learning on the screen: the start, the questions on the body, what came of them."""
