"""How a run ends: its exit status, and what is said on stderr. Loads no library, so that the window starts by it too."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable

from interview_desktop.core.errors import ConsentMissing, EnvironmentFault, QuestionFileError

DONE, FAILED = 0, 1


def run_to_end(work: Callable[[], int]) -> int:
    """Do what a run is for.

    Args:
        work: returns the exit status, or ends by `SystemExit`.

    Returns:
        Its exit status, or 1 when it failed with a sentence on stderr.
    """
    harden_output()
    try:
        return work()
    except SystemExit as end:
        return int(end.code or 0)
    except QuestionFileError as fault:
        complain(fault)
        for problem in fault.problems if len(fault.problems) > 1 else ():
            print(f"  {problem}", file=sys.stderr)
    except (EnvironmentFault, ConsentMissing) as fault:
        complain(fault)
    except (KeyboardInterrupt, BrokenPipeError):
        pass  # whoever ended it knows
    return FAILED


def complain(fault: Exception) -> None:
    """Say what is wrong, on stderr."""
    print(f"interview-desktop: {fault}", file=sys.stderr)


def harden_output() -> None:
    """Let no closed or narrow terminal end an interview.

    Without a stdout it is written to nowhere; a character that the terminal does not know is written as its number.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - for the whole run
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
