"""Quiz questions, marking and scheduling. No Qt."""
