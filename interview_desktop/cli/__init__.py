"""The command line. Says one clear sentence when something is wrong, and shows progress only to a person."""

from interview_desktop.cli.program import run
from interview_desktop.cli.terminal import Windows

__all__ = ["Windows", "run"]
