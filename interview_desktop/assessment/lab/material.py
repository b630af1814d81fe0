"""The lab's questions and graded answers, and how a text becomes an answer with times."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.scoring import AnswerKey
from interview_desktop.core.scoring_ports import AnswerToScore
from interview_desktop.core.transcript import AnswerTranscript, Recognized, Word

WORD_SECONDS = 0.4
"""From the beginning of one word to the next: 150 words a minute."""
TUNING, HELD_OUT = "tuning", "held_out"
Person = dict[str, str]
"""Name, pronouns and place that fill an answer's gaps."""


@dataclass(frozen=True, slots=True)
class LabQuestion:
    """One question with six answers."""

    id: str
    half: str
    """Either "tuning" or "held_out"."""
    key: AnswerKey
    answers: tuple[str, ...]
    """From the best (grade 6) to the weakest (grade 1), with gaps for a person and a place."""


@dataclass(frozen=True, slots=True)
class Material:
    """Everything the lab works with."""

    questions: tuple[LabQuestion, ...]
    off_topic: tuple[str, ...]
    fillers: tuple[str, ...]
    padding: tuple[str, ...]
    injections: tuple[str, ...]
    persons: tuple[Person, ...]


def load_material(file: Path) -> Material:
    """Read the material.

    Raises:
        DataFolderError: the file cannot be read, or is not what it should be.
    """
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        return Material(
            tuple(_question(each) for each in content["questions"]),
            *(tuple(content[part]) for part in ("off_topic", "fillers", "padding", "injections", "persons")),
        )
    except (OSError, yaml.YAMLError, KeyError, TypeError) as error:
        raise DataFolderError(
            f"The material of the sanity lab, {file.name}, cannot be read ({type(error).__name__})",
            "Install the program again",
        ) from error


def _question(content: dict[str, Any]) -> LabQuestion:
    key = AnswerKey(
        content["text"],
        content["competency"],
        content["focus"],
        tuple(content["points"]),
        content["reference"],
    )
    return LabQuestion(content["id"], content["half"], key, tuple(content["answers"]))


def filled(text: str, person: Person) -> str:
    """An answer with its gaps filled."""
    return text.format(**person)


def spoken(key: AnswerKey, text: str, doubtful: frozenset[int] = frozenset()) -> AnswerToScore:
    """A text as an answer that was spoken evenly and understood well, but for the words at the doubtful positions."""
    words = tuple(
        Word(
            word,
            round(1 + index * WORD_SECONDS, 3),
            round(1 + index * WORD_SECONDS + 0.3, 3),
            0.4 if index in doubtful else 0.95,
        )
        for index, word in enumerate(text.split())
    )
    end = 1.5 + len(words) * WORD_SECONDS
    return AnswerToScore(
        key, AnswerTranscript(1, 1, key.question, 0.0, 0.5, end, Recognized(words, "en", "written"))
    )
