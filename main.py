"""Start glutemap from a checkout."""

import sys

from glutemap.cli import main

if __name__ == "__main__":
    sys.exit(main())
