"""Sets up what is missing on this machine, then starts the app or the checks. Standard library only.

    python .setup/bootstrap.py run ARGUMENTS      what ./run and run.cmd call
    python .setup/bootstrap.py check ARGUMENTS    what ./check and check.cmd call

Everything it says goes to stderr, so that the app's own output can be piped.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import NoReturn

from environment import Environment
from machine import ROOT, CannotGoOn, Machine, python_problem


def hand_over(command: list[str]) -> NoReturn:
    """Become `command`, so that signals and the exit status are its own."""
    if os.name == "posix":
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(command[0], command)
    # Windows has no exec that a console waits for. Ctrl-C reaches the child as well, which answers it.
    with subprocess.Popen(command) as process:
        while True:
            try:
                sys.exit(process.wait())
            except KeyboardInterrupt:
                continue


def main(arguments: list[str]) -> int:
    """Set up, then run or check; return the exit status."""
    if not arguments or arguments[0] not in ("run", "check"):
        print("usage: bootstrap.py run|check [arguments]", file=sys.stderr)
        return 2
    purpose, rest = arguments[0], arguments[1:]
    machine = Machine.this()
    try:
        problem = python_problem(sys.version_info[:2])
        if problem:
            raise CannotGoOn(problem)
        environment = Environment(ROOT, machine)
        environment.ready()
        if purpose == "check":
            from checks import Options, run_checks

            return run_checks(Options.parse(rest), environment, machine)
    except CannotGoOn as problem:
        print(f"set-up: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("set-up: interrupted; run this again to continue.", file=sys.stderr)
        return 130
    hand_over([str(environment.python), "-m", "interview_desktop", *rest])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
