"""The hand-out on screen: how it looks, what is on it, and where it goes."""
