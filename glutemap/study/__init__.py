"""Learning: questions made from what is known, their marking, and when to ask what again. No Qt."""
