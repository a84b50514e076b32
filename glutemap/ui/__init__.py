"""The window. Qt lives here."""
