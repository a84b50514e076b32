"""What can go wrong with the files of the body."""

WHAT_TO_DO = "install glutemap again or restore the checkout"


class AtlasError(Exception):
    """A file of the atlas is damaged or does not fit the others; the message is one line for people."""


class PainMapError(ValueError):
    """A pain map that cannot be used; the message is one clear line that says where and why."""
