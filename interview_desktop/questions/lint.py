"""Looks at questions the way a careful reviewer does, before a person approves them.

What it finds are hints for that person: nothing here forbids anything. How often it is right is measured on a corpus of
questions with and without faults (tests/questions/lint_corpus.txt).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.core.sentences import sentence
from interview_desktop.questions import wording
from interview_desktop.questions.guessing import other_language
from interview_desktop.questions.personal import personal_topic

SAME = 0.75
"""Share of common content words from which two questions count as the same (Jaccard index)."""
LEAST_PICTURE_WORDS = 4
"""A description of a picture in fewer words names it and does not say what is to be seen."""
WHOLE_SCALE = frozenset({1, 3, 5})
"""Marks that a scale must at least describe; 2 and 4 may lie between them."""


class Fault(StrEnum):
    """What can be wrong with a question."""

    PERSONAL = "personal"
    DOUBLE = "double-barrelled"
    LEADING = "leading"
    LONG = "too long"
    UNSPEAKABLE = "unspeakable"
    READING = "hard to understand"
    NO_ANCHORS = "no anchors"
    DUPLICATE = "duplicate"
    PICTURE = "picture"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of one question."""

    position: int
    """Of the question in its set, from 1."""
    fault: Fault
    message: str
    """What is wrong, as a sentence without its full stop."""
    remedy: str

    def __str__(self) -> str:
        return f"question {self.position}: {self.message}. {self.remedy}."

    def as_json(self) -> dict[str, str | int]:
        """The finding for a program to read."""
        return {
            "position": self.position,
            "fault": self.fault.value,
            "message": self.message,
            "remedy": self.remedy,
        }


def lint(questions: QuestionSet) -> tuple[Finding, ...]:
    """Every finding of a set, in the order of its questions; probes are looked at with their question."""
    findings = _languages(questions)
    for position, question in enumerate(questions.questions, 1):
        for text in (question.text, *question.probes):
            findings += [Finding(position, *found) for found in lint_text(text, language=questions.language)]
        findings += _picture(position, question)
        findings += _anchors(position, question)
        findings += _same(position, question, questions.questions[: position - 1])
    return tuple(sorted(findings, key=lambda finding: finding.position))


def lint_text(text: str, *, language: str = "en") -> list[tuple[Fault, str, str]]:
    """The faults of one spoken text: what kind, what is wrong, what to do.

    Args:
        text: one question or follow-up question.
        language: BCP 47; wording is judged in English only.
    """
    found: list[tuple[Fault, str, str]] = []
    if token := wording.unspeakable_token(text):
        found.append(
            (
                Fault.UNSPEAKABLE,
                sentence('a voice cannot say "{0}"', token[:40]),
                sentence("Write it as one would say it aloud"),
            )
        )
    if wording.too_long(text):
        found.append(
            (
                Fault.LONG,
                sentence("it has {0} words, too many to keep in mind from hearing them", len(text.split())),
                sentence(
                    "Use at most {0} words, and sentences of at most {1}",
                    wording.MAX_WORDS,
                    wording.MAX_SENTENCE_WORDS,
                ),
            )
        )
    if language.lower().split("-")[0] != "en":
        return found
    if topic := personal_topic(text):
        found.append(
            (
                Fault.PERSONAL,
                sentence("it asks about something personal: {0}", topic),
                sentence("Ask for what the work needs, or leave it out; in many countries it is unlawful"),
            )
        )
    if wording.double_barrelled(text):
        found.append(
            (Fault.DOUBLE, sentence("it asks two things at once"), sentence("Make two questions of it"))
        )
    if wording.leading(text):
        found.append(
            (
                Fault.LEADING,
                sentence("it suggests an answer"),
                sentence("Ask openly, without a judgement of your own"),
            )
        )
    if not found and wording.grade(text) > wording.MAX_GRADE:
        found.append(
            (
                Fault.READING,
                sentence("it is hard to understand when heard"),
                sentence("Use shorter words and sentences"),
            )
        )
    return found


def _languages(questions: QuestionSet) -> list[Finding]:
    """Once for a set that seems to be in another language than it says; else for each question that does."""
    said = questions.language
    texts = [" ".join((question.text, *question.probes)) for question in questions.questions]
    whole = other_language(" ".join(texts), said)
    found = {1: whole} if whole else {n: other_language(text, said) for n, text in enumerate(texts, 1)}
    return [
        Finding(
            position,
            Fault.LANGUAGE,
            sentence("it seems to be in another language ({0}) than the set says ({1})", guess, said),
            sentence('Write "# language: {0}" at the top of a text file, "language: {0}" in YAML', guess),
        )
        for position, guess in found.items()
        if guess
    ]


def _picture(position: int, question: Question) -> list[Finding]:
    if not question.image or len(question.image_text.split()) >= LEAST_PICTURE_WORDS:
        return []
    return [
        Finding(
            position,
            Fault.PICTURE,
            "the description of its picture does not say what is to be seen",
            "Write what matters in it, so that somebody who cannot see it can answer",
        )
    ]


def _anchors(position: int, question: Question) -> list[Finding]:
    missing = WHOLE_SCALE - {anchor.mark for anchor in question.anchors if anchor.text.strip()}
    if not missing:
        return []
    marks = ", ".join(str(mark) for mark in sorted(missing))
    return [
        Finding(
            position,
            Fault.NO_ANCHORS,
            sentence("nothing says what an answer that earns {0} looks like", marks),
            sentence("Describe at least the marks 1, 3 and 5, so that all raters mean the same"),
        )
    ]


def _same(position: int, question: Question, before: tuple[Question, ...]) -> list[Finding]:
    words = wording.content_words(question.text)
    for number, other in enumerate(before, 1):
        if similarity(words, wording.content_words(other.text)) >= SAME:
            return [
                Finding(
                    position,
                    Fault.DUPLICATE,
                    sentence("it asks nearly the same as question {0}", number),
                    sentence("Leave one of them out"),
                )
            ]
    return []


def similarity(one: frozenset[str], other: frozenset[str]) -> float:
    """The Jaccard index of two sets of content words, 0 to 1; 0 when one is empty."""
    return len(one & other) / len(one | other) if one and other else 0.0
