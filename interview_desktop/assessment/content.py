"""The offline scorer's rules about what was said: relevance, coverage, structure, specificity, and the total.

The constants below were set on the half `tuning` of the sanity lab's material alone. docs/scoring.md explains them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from interview_desktop.assessment.meaning import ABOUT, Match, Meaning, Yardstick
from interview_desktop.assessment.prose import Prose, prose
from interview_desktop.assessment.telling import Found, asks_for_experience, specificity, story
from interview_desktop.assessment.text import AnswerText
from interview_desktop.core.scoring import AnswerKey, Measure

_STORY: Mapping[str, float] = {"coverage": 0.2, "semantic": 0.15, "structure": 0.3, "specificity": 0.35}
"""Weights for questions about something that happened."""
_KNOWLEDGE: Mapping[str, float] = {"coverage": 0.55, "semantic": 0.35, "specificity": 0.1}
"""Weights for all others."""


@dataclass(frozen=True, slots=True)
class Content:
    """What the rules find in one answer; every value 0 to 1."""

    relevance: float | None
    """None when nothing but the question says what the answer should be about."""
    coverage: float | None
    """None without expected points."""
    semantic: float | None
    """None without a reference answer."""
    topic: float | None
    """None without competency and focus."""
    structure: float | None
    """None when the question does not ask for something that happened."""
    specificity: float
    total: float | None
    """None when the answer may be about something else: that is for a person to say."""
    doubtful_subject: bool
    """Whether the answer may be about something else, or nothing tells."""
    prose: Prose
    points: tuple[Match, ...]
    reference: tuple[Match, ...]
    parts: tuple[Found, ...]
    specifics: tuple[Found, ...]

    def values(self) -> dict[Measure, float | None]:
        """By measure, 0 to 100."""
        found = {
            Measure.OVERALL: self.total,
            Measure.RELEVANCE: self.relevance,
            Measure.COVERAGE: self.coverage,
            Measure.STRUCTURE: self.structure,
            Measure.SPECIFICITY: self.specificity,
            Measure.SEMANTIC_SIMILARITY: self.semantic,
            Measure.BROAD_TOPIC_SIMILARITY: self.topic,
        }
        return {measure: None if value is None else round(100 * value, 1) for measure, value in found.items()}


def judge(yardstick: Yardstick, answer: AnswerText, key: AnswerKey) -> Content:
    """Apply every rule to one answer.

    Raises:
        EngineError: the embeddings cannot be computed.
    """
    meaning = Meaning(yardstick, answer, key)
    speech = prose([token.text for token in answer.content])
    factor = speech.factor
    structure, parts = story(answer) if asks_for_experience(key.question) else (None, [])
    specific, specifics = specificity(answer)
    found: dict[str, float | None] = {
        "coverage": _mean(meaning.points),
        "semantic": _mean(meaning.reference),
        "structure": structure,
        "specificity": specific,
    }
    weights = _KNOWLEDGE if structure is None else _STORY
    known = {name: (found[name], weight) for name, weight in weights.items()}
    there = [(value, weight) for value, weight in known.values() if value is not None]
    quality = sum(value * weight for value, weight in there) / sum(weight for _, weight in there)
    doubtful = not key.says_subject or meaning.deviation < ABOUT
    # A focus says too little of the subject to refuse an answer by it.
    other_subject = doubtful and bool(key.reference or key.points)
    coverage, semantic = found["coverage"], found["semantic"]
    return Content(
        relevance=meaning.relevance * factor if key.says_subject else None,
        coverage=None if coverage is None else coverage * factor,
        semantic=None if semantic is None else semantic * factor,
        topic=meaning.scaled(meaning.topic) * factor if key.competency or key.focus else None,
        structure=None if structure is None else structure * factor,
        specificity=specific * factor,
        total=None if other_subject else quality * factor,
        doubtful_subject=doubtful,
        prose=speech,
        points=tuple(meaning.points),
        reference=tuple(meaning.reference),
        parts=tuple(parts),
        specifics=tuple(specifics),
    )


def _mean(matches: list[Match]) -> float | None:
    return sum(match.value for match in matches) / len(matches) if matches else None
