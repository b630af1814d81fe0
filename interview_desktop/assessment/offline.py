"""The scorer that is always there: rules and embeddings on this machine. It says what it is, and where its limits are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from interview_desktop.assessment import wording
from interview_desktop.assessment.content import Content
from interview_desktop.assessment.content_scores import METHODS, ContentScorer
from interview_desktop.assessment.disfluency import disfluency_score
from interview_desktop.assessment.grammar import grammar_score
from interview_desktop.assessment.quality import delivery_of
from interview_desktop.assessment.text import AnswerText
from interview_desktop.assessment.written import content_quality, notes, spoken_words, text_of
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.scoring import AnswerAssessment, AnswerKey, Feedback, Measure, Score, Scorer
from interview_desktop.core.scoring_ports import AnswerToScore, Embedder, GrammarChecker
from interview_desktop.core.transcript import Recognized, Word


class OfflineScorer:
    """Scores by rules. The models are loaded at the first use and kept.

    Args:
        embedder: for meanings.
        grammar: for grammar; None leaves that measure out with a reason.
        with_bands: whether variants are scored too; the sanity lab does without.
        experimental: measures that the sanity lab found wanting on this installation.
        others: models for single measures, in place of `embedder`.
    """

    def __init__(
        self,
        embedder: Embedder,
        grammar: GrammarChecker | None,
        *,
        with_bands: bool = True,
        experimental: frozenset[Measure] = frozenset(),
        others: Mapping[Measure, ContentScorer] | None = None,
    ) -> None:
        self._content = ContentScorer(embedder, with_bands=with_bands, experimental=experimental)
        self._others = others or {}
        self._grammar = grammar
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
        for used in (self._content, *self._others.values()):
            if used.embedder.service:
                consent.require(ConsentItem.CLOUD, service=used.embedder.service)
        return tuple(self._answer(each) for each in session)

    def _answer(self, given: AnswerToScore) -> AnswerAssessment:
        answer, spoken = given.answer, spoken_words(given.answer)
        quality = content_quality(given)
        recognition = text_of(given).answer.recognition
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
            disfluency_score(spoken, given.verbatim, given.seams),
            experimental=self._wanting(Measure.DISFLUENCY),
        )
        if not quality.good:
            scores = tuple(
                self._others.get(measure, self._content).none(measure, quality.reason) for measure in METHODS
            )
            said = Feedback(analysis=f"{quality.reason}.")
            grammar = replace(self._grammar_of(text, "none"), value=None, reason=quality.reason, evidence=())
        else:
            content = self._content.judged(text, given.key)
            scores = self._scores(content, text, words, given.key)
            said = wording.feedback(content, given.key)
            grammar = self._grammar_of(text, "en")
        return AnswerAssessment(
            number=answer.number,
            take=answer.take,
            quality=quality,
            scores=(*scores, grammar, fluency),
            delivery=delivery_of(answer, spoken, given.seams),
            feedback=said,
            warnings=(*notes(given), *warnings),
        )

    def _scores(
        self, content: Content, text: AnswerText, words: Sequence[Word], key: AnswerKey
    ) -> tuple[Score, ...]:
        """Those of the first model; where another is chosen for a measure, that measure's of the other."""
        chosen = {
            id(other): other.scores(other.judged(text, key), text, words, key)
            for other in self._others.values()
        }
        return tuple(
            next(each for each in chosen[id(other)] if each.measure is score.measure)
            if (other := self._others.get(score.measure)) is not None
            else score
            for score in self._content.scores(content, text, words, key)
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
