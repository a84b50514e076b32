"""From a pain map to an ordered list of muscles worth checking, with reasons. numpy, no Qt."""
