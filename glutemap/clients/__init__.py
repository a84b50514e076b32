"""The client store: people, sessions and pain maps over time. No Qt."""
