"""How a run ends: its exit status, and what is said on stderr. Loads no library, so that the window starts by it too."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable

from interview_desktop.core.errors import ConsentMissing, EnvironmentFault, WrittenWrong

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
    except WrittenWrong as fault:
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


def have_streams() -> None:
    """A program without a console has no standard streams on Windows; what is printed then goes nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - for the whole run


def harden_output() -> None:
    """Let no closed or narrow terminal end an interview: a character that it does not know is written as its number."""
    have_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
