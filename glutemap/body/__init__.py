"""The body: its surface, landmarks, zones, regions and views. numpy, no Qt."""
