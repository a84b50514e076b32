"""Errors that end a command with one clear line."""


class WrongCallError(Exception):
    """The command line asks for something that is not there; the message is the line to print."""


class ContentError(Exception):
    """A file that was given is not what it has to be; the message is the line to print."""
