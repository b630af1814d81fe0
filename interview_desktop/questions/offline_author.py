"""The author that works everywhere: chooses questions of the bank that fit a job description.

Every choice follows from the request and its seed. Three of five questions are about skills, spread over the skills found in
the description; the others are about competencies it asks for, or fit every position.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from interview_desktop.core.authoring import MAX_COUNT, Authored, AuthorRequest, Difficulty
from interview_desktop.core.errors import BugError, EngineUnavailable
from interview_desktop.core.models import Question, QuestionSet, Subtype
from interview_desktop.questions.bank import AUTHOR, LANGUAGE, BankQuestion, Topic, TopicKind, load_bank
from interview_desktop.questions.skills import Match, find_topics, named_topic, speaks_of_another

_TECHNICAL_SHARE = 0.6
_LADDER = tuple(Difficulty)


class OfflineAuthor:
    """Chooses from the bank; needs no network, and answers at once."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of the bank; it is read at the first use."""
        self._folder = folder

    def write(self, request: AuthorRequest, set_id: str) -> Authored:
        """Choose the questions.

        Raises:
            EngineUnavailable: the interview is not held in English.
            EnvironmentFault: the bank cannot be read.
        """
        if request.spoken_language.lower().split("-")[0] != LANGUAGE:
            raise EngineUnavailable(
                f"The question bank is in English, and the interview in {request.spoken_language}",
                "Configure a language model, or write the questions into a file",
            )
        if not 1 <= request.count <= MAX_COUNT:
            raise BugError("the number of questions was not checked")
        topics = load_bank(self._folder)
        chance = random.Random(request.seed)  # noqa: S311 - a choice that must be repeatable, not secret
        skills, notes = _skills(request, topics)
        technical = round(request.count * _TECHNICAL_SHARE) if skills else 0
        drawn = _Draw(chance, request.difficulty)
        chosen = drawn.spread(skills, technical)
        people = _people(request, topics, chance)
        chosen += drawn.spread(people, request.count - len(chosen))
        # Twelve competencies hold more than any request; only a single skill may have run out before.
        title = f"Questions about {skills[0].title}" if skills else "Questions for any position"
        author = f"{AUTHOR}, seed {request.seed}"
        return Authored(QuestionSet(set_id, tuple(chosen), title, LANGUAGE, author), tuple(notes))


def _skills(request: AuthorRequest, topics: Sequence[Topic]) -> tuple[list[Topic], list[str]]:
    """The skills to ask about, the named one first, then those that the CV has as well."""
    known = [topic for topic in topics if topic.kind is TopicKind.SKILL]
    notes: list[str] = []
    matches = find_topics(request.job_description, known)
    found = [match.topic for match in matches]
    in_cv = {match.topic.key for match in find_topics(request.cv, known)}
    found.sort(key=lambda topic: topic.key not in in_cv)
    named = named_topic(request.skill, known)
    if named is not None:
        found = [named, *(topic for topic in found if topic is not named)]
    elif request.skill.strip():
        notes.append(f"The bank has no questions about {request.skill.strip()[:60]}.")
    if not found:
        notes.append("No skill that the bank knows was found; the questions fit any position.")
    # Of a skill that is named in the description itself, only what fits the products that it names.
    fitting = {
        match.topic.key: match for match in find_topics(f"{request.job_description}\n{request.skill}", known)
    }
    chosen = found[: max(1, round(request.count * _TECHNICAL_SHARE))]
    return [_fitting(topic, fitting.get(topic.key)) for topic in chosen], notes


def _fitting(topic: Topic, match: Match | None) -> Topic:
    """A topic without the questions that name another product than the description does."""
    if match is None or match.named <= {topic.title.lower()}:
        return topic
    return replace(
        topic,
        questions=tuple(each for each in topic.questions if not speaks_of_another(each.question.text, match)),
    )


def _people(request: AuthorRequest, topics: Sequence[Topic], chance: random.Random) -> list[Topic]:
    """The competencies that the description asks for, then one of the general questions, then the others."""
    known = [topic for topic in topics if topic.kind is TopicKind.COMPETENCY]
    asked = [match.topic for match in find_topics(request.job_description, known)]
    others = [topic for topic in known if topic not in asked]
    chance.shuffle(others)
    general = [topic for topic in topics if topic.kind is TopicKind.GENERAL]
    return [*asked[:1], *general, *asked[1:], *others]


class _Draw:
    """Draws questions without repeating one, changing subtype and difficulty as it goes."""

    def __init__(self, chance: random.Random, difficulty: Difficulty | None) -> None:
        self._chance = chance
        self._difficulty = difficulty
        self._used: set[str] = set()
        self._subtypes: Counter[Subtype] = Counter()
        self._levels: Counter[Difficulty] = Counter()

    def spread(self, topics: Sequence[Topic], count: int) -> list[Question]:
        """Take questions from each topic in turn until there are enough, or no more."""
        chosen: list[Question] = []
        while len(chosen) < count:
            before = len(chosen)
            for topic in topics:
                if len(chosen) < count and (question := self._one(topic)) is not None:
                    chosen.append(question)
            if len(chosen) == before:
                break
        return chosen

    def _one(self, topic: Topic) -> Question | None:
        left = [each for each in topic.questions if each.question.id not in self._used]
        if not left:
            return None
        self._chance.shuffle(left)
        best = min(left, key=self._cost)
        self._used.add(best.question.id)
        self._subtypes[best.question.subtype] += 1
        self._levels[best.difficulty] += 1
        return best.question

    def _cost(self, candidate: BankQuestion) -> tuple[int, int, int]:
        """How far a question is from what is wanted next; the least is taken."""
        if self._difficulty is None:
            distance = 0
        else:
            distance = abs(_LADDER.index(candidate.difficulty) - _LADDER.index(self._difficulty))
        return distance, self._subtypes[candidate.question.subtype], self._levels[candidate.difficulty]
