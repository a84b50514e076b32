"""The visit on screen: what is asked first, what the client is shown, what the client takes home."""
