"""The soft parts of the body, grown on the posed skeleton."""
