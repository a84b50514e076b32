"""How well the ranking does: simulated people, published guides, and what people use today, side by side."""
