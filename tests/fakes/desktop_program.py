"""The window over the fake backend, as a program of its own: `python -m tests.fakes.desktop_program`."""

from __future__ import annotations

import sys

from interview_desktop.gui import front
from tests.fakes.gui_backend import FakeBackend

if __name__ == "__main__":
    sys.exit(front.run(FakeBackend, front.Appearance("light", language="en")))
