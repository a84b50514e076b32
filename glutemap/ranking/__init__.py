"""From a pain map to an ordered list of candidates with reasons. numpy, no Qt."""
