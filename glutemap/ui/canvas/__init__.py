"""The body: what it looks like, what lies on it, and what a pointer does to it."""
