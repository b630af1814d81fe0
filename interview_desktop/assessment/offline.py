"""The scorer that is always there: rules and embeddings on this machine. It says what it is, and where its limits are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from interview_desktop.assessment import wording
from interview_desktop.assessment.bands import bands, variants
from interview_desktop.assessment.content import Content, judge
from interview_desktop.assessment.disfluency import disfluency_score
from interview_desktop.assessment.grammar import grammar_score
from interview_desktop.assessment.meaning import Match, Yardstick
from interview_desktop.assessment.quality import delivery_of, quality_of
from interview_desktop.assessment.telling import Found
from interview_desktop.assessment.text import AnswerText
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.scoring import (
    CONTENT,
    AnswerAssessment,
    Detail,
    Evidence,
    Feedback,
    Measure,
    Score,
    Scorer,
)
from interview_desktop.core.scoring_ports import AnswerToScore, Embedder, GrammarChecker
from interview_desktop.core.transcript import Recognized, Word

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
    Measure.COVERAGE: "The question has no expected points",
    Measure.SEMANTIC_SIMILARITY: "The question has no reference answer",
    Measure.STRUCTURE: "The question does not ask for something that happened",
}
_SHOWN = 0.5
"""Likeness from which a statement is shown as evidence for a point."""


class OfflineScorer:
    """Scores by rules. The models are loaded at the first use and kept.

    Args:
        embedder: for meanings.
        grammar: for grammar; None leaves that measure out with a reason.
        with_bands: whether variants are scored too; the sanity lab does without.
        experimental: measures that the sanity lab found wanting on this installation.
    """

    def __init__(
        self,
        embedder: Embedder,
        grammar: GrammarChecker | None,
        *,
        with_bands: bool = True,
        experimental: frozenset[Measure] = frozenset(),
    ) -> None:
        self._embedder = embedder
        self._yardstick = Yardstick(embedder)
        self._grammar = grammar
        self._with_bands = with_bands
        self._experimental = experimental

    @property
    def name(self) -> str:
        """Name of the registry."""
        return Scorer.RULES.value

    def score(self, session: Sequence[AnswerToScore], consent: Consent) -> tuple[AnswerAssessment, ...]:
        """Score each answer, in the order given.

        Raises:
            ConsentMissing: the candidate did not agree to scores by a program, or to the service of the embeddings.
            EngineUnavailable: the embeddings are not there.
        """
        consent.require(ConsentItem.SCORE)
        if self._embedder.service:
            consent.require(ConsentItem.CLOUD, service=self._embedder.service)
        return tuple(self._answer(each) for each in session)

    def _answer(self, given: AnswerToScore) -> AnswerAssessment:
        answer = given.answer
        quality = quality_of(answer)
        recognition = answer.recognition
        words = recognition.words if isinstance(recognition, Recognized) else ()
        text = AnswerText(words)
        warnings = tuple(
            f"Words that speak to the grader, at {text.words[first].start:.0f} s; they were left out"
            for first, _ in text.to_the_grader
        )
        if quality.good and isinstance(recognition, Recognized) and not recognition.language.startswith("en"):
            quality = replace(
                quality,
                good=False,
                reason=f"A person should listen to this answer: the rules are for English, and it is in {recognition.language}",
            )
        fluency = replace(
            disfluency_score(words, given.verbatim), experimental=self._wanting(Measure.DISFLUENCY)
        )
        if not quality.good:
            scores = tuple(self._none(measure, quality.reason) for measure in METHODS)
            said = Feedback(analysis=f"{quality.reason}.")
            grammar = replace(self._grammar_of(text, "none"), value=None, reason=quality.reason, evidence=())
        else:
            content = judge(self._yardstick, text, given.key)
            scores = self._content(content, text, words, given)
            said = wording.feedback(content, given.key)
            grammar = self._grammar_of(text, "en")
        return AnswerAssessment(
            number=answer.number,
            take=answer.take,
            quality=quality,
            scores=(*scores, grammar, fluency),
            delivery=delivery_of(answer, words),
            feedback=said,
            warnings=warnings,
        )

    def _content(
        self, content: Content, text: AnswerText, words: Sequence[Word], given: AnswerToScore
    ) -> tuple[Score, ...]:
        values = content.values()
        others = [
            judge(self._yardstick, AnswerText(variant), given.key).values()
            for variant in (variants(words) if self._with_bands else ())
        ]
        widths = bands(values, others) if self._with_bands else {}
        evidence = _evidence(content, text)
        return tuple(
            replace(
                self._none(measure, _NOT_GIVEN.get(measure, "")),
                value=value,
                band=widths.get(measure),
                evidence=evidence.get(measure, ()),
                reason="" if value is not None else _NOT_GIVEN[measure],
                details=_details(content) if measure is Measure.OVERALL else (),
                needs_person=measure is Measure.OVERALL and content.doubtful_subject,
            )
            for measure, value in values.items()
        )

    def _none(self, measure: Measure, reason: str) -> Score:
        return Score(
            measure,
            None,
            Scorer.RULES,
            f"{METHODS[measure]} {LIMITS}",
            "" if measure in (Measure.STRUCTURE, Measure.SPECIFICITY) else self._embedder.name,
            reason,
            experimental=self._wanting(measure),
        )

    def _grammar_of(self, text: AnswerText, language: str) -> Score:
        if self._grammar is not None:
            try:
                score = grammar_score(text, self._grammar, language)
                return replace(score, experimental=self._wanting(Measure.GRAMMAR))
            except EngineUnavailable as fault:
                return Score(Measure.GRAMMAR, None, Scorer.RULES, "", reason=str(fault))
        return Score(Measure.GRAMMAR, None, Scorer.RULES, "", reason="There is no grammar checker")

    def _wanting(self, measure: Measure) -> bool:
        return measure in self._experimental


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
