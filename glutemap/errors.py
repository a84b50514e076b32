"""Errors that end a command with one clear line."""


class WrongCallError(Exception):
    """The command line asks for something that is not there; the message is the line to print."""
