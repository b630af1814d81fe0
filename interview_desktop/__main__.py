"""Where the program starts: `python -m interview_desktop`, `interview-desktop`, and the packaged executable."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Run the program with the arguments of the command line and return its exit status.

    Nothing heavy is imported here: a window must be there in half a second.
    """
    multiprocessing.freeze_support()
    from interview_desktop.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
