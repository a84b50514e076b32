"""How true the atlas is: its geometry measured against anatomy. numpy only; `checks.audit` is the way in."""
