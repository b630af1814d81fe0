"""Whether there is a screen to show anything on. Qt ends the whole process where there is none."""

from __future__ import annotations

import os
import sys

from interview_desktop.core.errors import EnvironmentFault

_NAMED_BY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def require_display(what: str, remedy: str) -> None:
    """Go on only where a window can be shown; to be called before Qt begins.

    Args:
        what: is wanted, as the beginning of the sentence, such as "The window needs a display".
        remedy: what to do in place of it.

    Raises:
        EnvironmentFault: there is no display.
    """
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _NAMED_BY):
        raise EnvironmentFault(f"{what}, and there is no display", remedy)
