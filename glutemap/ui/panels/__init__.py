"""The panels round the body. A panel talks to the state only, never to another panel."""
