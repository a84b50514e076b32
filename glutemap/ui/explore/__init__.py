"""Ways to explore the body: guided tours, two muscles side by side, pictures to keep."""
