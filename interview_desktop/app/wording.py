"""Texts that candidates read and that are not written in the window: in English, or in the window's language.

A function whose words candidates read takes a `Translate` and calls it as the window does, `translate("Notice", "...")`, so
that the same tool collects its texts (docs/gui.md). No Qt here: the window hands in Qt's function.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""From the name of a group of texts and an English text of it to what is shown."""


def untranslated(context: str, text: str) -> str:
    """The English text itself, for whoever has no window."""
    return text
