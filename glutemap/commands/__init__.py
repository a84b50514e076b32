"""What each command does, once its line is read: text for people, or JSON for programs."""
