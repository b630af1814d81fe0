"""What the rooms below say, in the window's language: faults, problems of files, hints, stages of saving.

Those rooms speak English and have no Qt. They say things by `core.sentences.sentence`, whose English pattern finds the
translation here; a text that is none of theirs is shown as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.sentences import Sentence

translate = QCoreApplication.translate

QT_TRANSLATE_NOOP(
    "Told", "The microphone has gone."
)  # the state of an interview is data; it holds plain texts


def told(text: str) -> str:
    """A text from below in the window's language, with what was filled in."""
    if not isinstance(text, Sentence):
        return translate("Told", text) if text else ""
    # Literals are collected where they are said (.setup/sentences.py).
    pattern = translate("Told", text.pattern)
    if not text.values:
        return pattern
    return pattern.format(*(told(each) if isinstance(each, Sentence) else each for each in text.values))


def full(text: str) -> str:
    """The same with its full stop; nothing stays nothing."""
    return translate("Told", "{0}.").format(told(text)) if text else ""


def fault_words(fault: EnvironmentFault) -> tuple[str, str]:
    """What is wrong, and what to do about it, each with its full stop; the second is empty where nothing can be done."""
    return full(fault.what), full(fault.remedy)


def fault_line(fault: EnvironmentFault) -> str:
    """Both, one after the other."""
    return told(fault.words)
