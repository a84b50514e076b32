"""What is known: the records of data/, their loading, checking and search. No Qt, no numpy."""
