"""The rules every question set keeps, whatever file it came from, and the ids it gets when the file gives none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from uuid import UUID, uuid5

from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.core.sentences import sentence
from interview_desktop.questions.problems import Problems

MAX_QUESTIONS = 200
MAX_CHARACTERS = 1000
"""Longest question; nobody can keep more than that in mind from hearing it."""
MAX_NOTE_CHARACTERS = 4000
"""Longest of the texts that are not spoken: tips, focus, anchors."""

_NAMESPACE = UUID("6f1a3b52-8c55-4d0e-9a53-1d9a0c6a7e11")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def spoken(text: str) -> str:
    """One paragraph of plain text: every run of white space is one space."""
    return " ".join(text.split())


def unspeakable(text: str) -> bool:
    """Whether a text holds control characters or halves of characters, which cannot be shown, spoken or stored."""
    return any(
        unicodedata.category(character) in {"Cc", "Cs"} for character in text if character not in "\n\t"
    )


def speakable(text: str) -> str:
    """The same text with a mark in place of every character that is `unspeakable`."""
    return "".join("\N{REPLACEMENT CHARACTER}" if unspeakable(character) else character for character in text)


def is_language(tag: str) -> bool:
    """Whether a text has the form of a BCP 47 language tag."""
    return _LANGUAGE.fullmatch(tag) is not None


def question_id(text: str, label: str = "") -> str:
    """The UUID of a question: the one its file gives, else one that the same label and text always get.

    Args:
        text: the question.
        label: the id that stands in the file, a UUID or any other word; empty when there is none.
    """
    if not label:
        return str(uuid5(_NAMESPACE, f"question:{text}"))
    try:
        return str(UUID(label))
    except ValueError:
        return str(uuid5(_NAMESPACE, f"question:{label}:{text}"))


def set_id(questions: QuestionSet, label: str = "") -> str:
    """The UUID of a set: the one its file gives, else one that the same content always gets."""
    try:
        return str(UUID(label))
    except ValueError:
        return str(uuid5(_NAMESPACE, f"set:{label}:{questions.digest()}"))


def check(questions: Sequence[tuple[int, Question]], problems: Problems) -> None:
    """Note every rule that the questions of one file break.

    Args:
        questions: line number and question, in the order of the file.
        problems: takes what is wrong.
    """
    if len(questions) > MAX_QUESTIONS:
        problems.add(
            0,
            sentence("it has {0} questions; {1} are the most", len(questions), MAX_QUESTIONS),
            sentence("Divide it into several files"),
        )
        return
    ids: dict[str, int] = {}
    texts: dict[str, int] = {}
    for line, question in questions:
        _check_text(line, question.text, problems)
        if not _has_words(question.text):
            continue  # told as such: two of them are not the same question
        key = question.text.casefold()
        if key in texts:
            problems.add(
                line,
                sentence("the same question stands on line {0}", texts[key]),
                sentence("Leave one of them out"),
            )
        elif question.id in ids:
            problems.add(
                line,
                sentence("the same id stands on line {0}", ids[question.id]),
                sentence("Give every question its own id, or none"),
            )
        texts.setdefault(key, line)
        ids.setdefault(question.id, line)


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _check_text(line: int, text: str, problems: Problems) -> None:
    if not _has_words(text):
        problems.add(
            line, sentence("a question without words"), sentence("Write the question, or leave the line out")
        )
    elif len(text) > MAX_CHARACTERS:
        problems.add(
            line,
            sentence("a question of {0} characters; {1} are the most", len(text), MAX_CHARACTERS),
            sentence("Shorten it; if these are several questions, put each on its own line or number them"),
        )
    elif unspeakable(text):
        problems.add(
            line, sentence("characters that cannot be shown, spoken or stored"), sentence("Delete them")
        )
