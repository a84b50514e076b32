"""What a client's page says, and how it is painted."""
