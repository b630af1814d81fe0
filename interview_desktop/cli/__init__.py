"""The command line. Says one clear sentence when something is wrong, and shows progress only to a person."""

from interview_desktop.cli.program import run

__all__ = ["run"]
