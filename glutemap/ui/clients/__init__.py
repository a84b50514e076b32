"""The clients' records in the window: finding, sessions as they happen, over time, passphrase and lock."""
