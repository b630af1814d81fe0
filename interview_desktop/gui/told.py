"""Sentences that reach the candidate's screen from the rooms below, which speak English only.

They are listed here so that they are translated with the rest; a test holds each of them to the place it comes from.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TOLD = (
    QT_TRANSLATE_NOOP("Told", "Preparing the interviewer's voice"),
    QT_TRANSLATE_NOOP("Told", "Opening camera and microphone"),
    QT_TRANSLATE_NOOP("Told", "Closing the recording"),
    QT_TRANSLATE_NOOP("Told", "Waiting for the last transcript"),
    QT_TRANSLATE_NOOP("Told", "Making the video"),
    QT_TRANSLATE_NOOP("Told", "Writing the transcript"),
    QT_TRANSLATE_NOOP("Told", "Done"),
    QT_TRANSLATE_NOOP("Told", "The microphone has gone."),
    QT_TRANSLATE_NOOP("Told", "You can be heard again."),
    QT_TRANSLATE_NOOP("Told", "Thank you. Please tell the staff that the recording has to be checked."),
)
"""In English, word for word as they are published."""


def told(sentence: str) -> str:
    """A sentence from below in the window's language; as it is where it is none of `TOLD`, such as one with a name in it."""
    return QCoreApplication.translate("Told", sentence) if sentence in TOLD else sentence
