"""The scores of what was said, by rules and the embeddings of one model, with evidence and bands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from interview_desktop.assessment.bands import bands, variants
from interview_desktop.assessment.content import Content, judge
from interview_desktop.assessment.meaning import Match, Yardstick
from interview_desktop.assessment.telling import Found
from interview_desktop.assessment.text import AnswerText
from interview_desktop.core.scoring import (
    CONTENT,
    AnswerKey,
    Detail,
    Evidence,
    Measure,
    Score,
    Scorer,
)
from interview_desktop.core.scoring_ports import Embedder
from interview_desktop.core.transcript import Word

LIMITS = (
    "Rules and word meanings, no understanding: it cannot tell whether what is said is true, misses irony and unusual wording, "
    "and was made for English."
)
METHODS: Mapping[Measure, str] = {
    Measure.OVERALL: "The weighted mean of coverage, likeness to the reference answer, structure and specificity; none when the "
    "answer may be about something else.",
    Measure.RELEVANCE: "How much nearer the answer is in meaning to this question than answers about other work are.",
    Measure.COVERAGE: "For each expected point, the likeness of the statement that comes closest to it.",
    Measure.STRUCTURE: "Whether situation, task, action and result are found in the words.",
    Measure.SPECIFICITY: "Figures and times, people, and what the speaker did; phrases that fit every question lower it.",
    Measure.SEMANTIC_SIMILARITY: "For each statement of the reference answer, the likeness of the statement that comes closest "
    "to it; the length of the answer changes nothing.",
    Measure.BROAD_TOPIC_SIMILARITY: "Likeness of the nearest statements to question, competency and expected focus.",
}
_NOT_GIVEN: Mapping[Measure, str] = {
    Measure.OVERALL: "A person should listen: the answer may be about something else",
    Measure.RELEVANCE: "The question alone says too little of its subject: it has no focus, expected points or reference answer",
    Measure.BROAD_TOPIC_SIMILARITY: "The question has no competency and no expected focus",
    Measure.COVERAGE: "The question has no expected points",
    Measure.SEMANTIC_SIMILARITY: "The question has no reference answer, or one of everyday words only",
    Measure.STRUCTURE: "The question does not ask for something that happened",
}
_SHOWN = 0.5
"""Likeness from which a statement is shown as evidence for a point."""
_WITHOUT_MODEL = (Measure.STRUCTURE, Measure.SPECIFICITY)
_ASSUMED = " What the cosines of this model mean is assumed and was not measured."


class ContentScorer:
    """Scores by the rules with one embedding model. What the model needs is loaded at the first use and kept.

    Args:
        embedder: for meanings.
        with_bands: whether variants are scored too; the sanity lab does without.
        experimental: measures that the sanity lab found wanting with this model on this installation.
    """

    def __init__(
        self,
        embedder: Embedder,
        *,
        with_bands: bool = True,
        experimental: frozenset[Measure] = frozenset(),
    ) -> None:
        self.embedder = embedder
        self._yardstick = Yardstick(embedder)
        self._with_bands = with_bands
        self._experimental = experimental

    def judged(self, text: AnswerText, key: AnswerKey) -> Content:
        """What the rules find.

        Raises:
            EngineError: the embeddings cannot be computed.
        """
        return judge(self._yardstick, text, key)

    def scores(
        self, content: Content, text: AnswerText, words: Sequence[Word], key: AnswerKey
    ) -> tuple[Score, ...]:
        """What was found as scores, in the order of `METHODS`.

        Raises:
            EngineError: the embeddings cannot be computed.
        """
        values = content.values()
        others = [
            self.judged(AnswerText(variant), key).values()
            for variant in (variants(words) if self._with_bands else ())
        ]
        widths = bands(values, others) if self._with_bands else {}
        evidence = _evidence(content, text)
        return tuple(
            replace(
                self.none(measure, _NOT_GIVEN.get(measure, "")),
                value=value,
                band=widths.get(measure),
                evidence=evidence.get(measure, ()),
                reason="" if value is not None else _NOT_GIVEN[measure],
                details=_details(content) if measure is Measure.OVERALL else (),
                needs_person=measure is Measure.OVERALL and content.doubtful_subject,
            )
            for measure, value in values.items()
        )

    def none(self, measure: Measure, reason: str) -> Score:
        """A score without a value."""
        by_model = measure not in _WITHOUT_MODEL
        assumed = by_model and not self.embedder.measured
        return Score(
            measure,
            None,
            Scorer.RULES,
            f"{METHODS[measure]} {LIMITS}{_ASSUMED if assumed else ''}",
            self.embedder.name if by_model else "",
            reason,
            experimental=assumed or measure in self._experimental,
        )


def _evidence(content: Content, text: AnswerText) -> dict[Measure, tuple[Evidence, ...]]:
    return {
        Measure.COVERAGE: tuple(_matched(text, match) for match in content.points if match.value >= _SHOWN),
        Measure.SEMANTIC_SIMILARITY: tuple(
            _matched(text, match) for match in content.reference if match.value >= _SHOWN
        ),
        Measure.STRUCTURE: tuple(_found(text, found) for found in content.parts),
        Measure.SPECIFICITY: tuple(_found(text, found) for found in content.specifics),
    }


def _matched(text: AnswerText, match: Match) -> Evidence:
    assert match.window is not None
    tokens = [token for clause in match.window.clauses for token in clause.tokens]
    return text.evidence_of(match.wanted, tokens)


def _found(text: AnswerText, found: Found) -> Evidence:
    return text.evidence_of(found.label, found.tokens)


def _details(content: Content) -> tuple[Detail, ...]:
    return (
        Detail("connected speech", round(content.prose.factor, 3)),
        Detail("share of function words", round(content.prose.function_share, 3)),
    )


assert set(METHODS) < CONTENT
