"""The bank: questions of our own writing, by topic, that need no network and no model.

A file of the bank is a list of topics. A topic has a `topic` key, a `title`, a `competency` (else its title), `words` by which
it is found in a job description, and `questions`. A question has `text`, `subtype`, `difficulty`, what a good answer centres
on (`focus`), and what answers look like that earn the marks 1 (`low`), 3 (`fair`) and 5 (`high`). The file says what kind its
topics are: those of `people.yaml` are competencies, those of `general.yaml` fit every position, all others are skills.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from interview_desktop.core.authoring import Difficulty
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.models import Anchor, Question, QuestionType, Subtype
from interview_desktop.questions.rules import question_id

AUTHOR = "Interview Desktop bank"
LANGUAGE = "en"
"""The language that the bank is written in."""

_BETWEEN = {2: "More than mark 1 describes, but not all of mark 3", 4: "All of mark 3, and part of mark 5"}
_TIPS = {
    Subtype.CODING: "Think aloud: say what you assume, then the idea, then where it ends. A small example helps.",
    Subtype.TECH_STACK: "Say what you have used yourself, where it fitted and where it did not.",
    Subtype.SCENARIO: "Say first what you would want to know, then what you would do, in which order and why.",
    Subtype.GENERAL: "Choose one real situation: what it was, what you yourself did, what came of it and what you learned.",
}


class TopicKind(StrEnum):
    """What a topic is about."""

    SKILL = "skill"
    COMPETENCY = "competency"
    GENERAL = "general"


@dataclass(frozen=True, slots=True)
class BankQuestion:
    """One question of the bank."""

    question: Question
    difficulty: Difficulty


@dataclass(frozen=True, slots=True)
class Topic:
    """A skill or a competency with its questions."""

    key: str
    title: str
    kind: TopicKind
    words: tuple[str, ...]
    """By which it is found in a text, in lower case; the title is one of them."""
    questions: tuple[BankQuestion, ...]


@cache
def load_bank(folder: Path) -> tuple[Topic, ...]:
    """Read every file of the bank, once in the life of the program.

    Args:
        folder: `resources/questions`.

    Raises:
        EnvironmentFault: it is not there, or was damaged.
    """
    try:
        files = sorted(folder.glob("*.yaml"))
        topics = tuple(
            _topic(entry, _kind(path.stem))
            for path in files
            for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
        )
    except (OSError, yaml.YAMLError, KeyError, TypeError, ValueError) as error:
        raise EnvironmentFault(
            f"The question bank in {folder} cannot be read", "Install the program again"
        ) from error
    if not topics:
        raise EnvironmentFault(f"There is no question bank in {folder}", "Install the program again")
    return topics


def _kind(file: str) -> TopicKind:
    return {"people": TopicKind.COMPETENCY, "general": TopicKind.GENERAL}.get(file, TopicKind.SKILL)


def _topic(entry: dict[str, Any], kind: TopicKind) -> Topic:
    title = entry["title"]
    competency = entry.get("competency", title)
    words = dict.fromkeys([title.lower(), *(str(word).lower() for word in entry.get("words", []))])
    return Topic(
        entry["topic"],
        title,
        kind,
        tuple(words),
        tuple(_question(item, kind, competency) for item in entry["questions"]),
    )


def _question(item: dict[str, str], kind: TopicKind, competency: str) -> BankQuestion:
    subtype = Subtype(item["subtype"])
    marks = {1: item["low"], 3: item["fair"], 5: item["high"]} | _BETWEEN
    question = Question(
        id=question_id(item["text"]),
        text=item["text"],
        type=QuestionType.TECHNICAL if kind is TopicKind.SKILL else QuestionType.HR,
        subtype=subtype,
        competency=competency,
        anchors=tuple(Anchor(mark, marks[mark]) for mark in sorted(marks)),
        expected_focus=item["focus"],
        tips=_TIPS[subtype],
        author=AUTHOR,
    )
    return BankQuestion(question, Difficulty(item["difficulty"]))
