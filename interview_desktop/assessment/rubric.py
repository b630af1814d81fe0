"""Rubric scores by a language model: one criterion a call, several runs, quotes that must stand in the transcript."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from statistics import fmean, median

from interview_desktop.assessment.criteria import criteria_of, orders
from interview_desktop.assessment.disfluency import disfluency_score
from interview_desktop.assessment.prompts import (
    HIGHEST,
    LOWEST,
    NotUsable,
    Prompts,
    Verdict,
    prompt_digest,
    read_feedback,
    read_verdict,
)
from interview_desktop.assessment.quality import delivery_of
from interview_desktop.assessment.text import AnswerText
from interview_desktop.assessment.written import content_quality, notes, spoken_words, text_of
from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.errors import EngineFailed, EnvironmentFault
from interview_desktop.core.scoring import (
    AnswerAssessment,
    Band,
    Criterion,
    Detail,
    Feedback,
    Measure,
    Quality,
    RunRecord,
    Score,
    Scorer,
)
from interview_desktop.core.scoring_ports import AnswerToScore, LanguageModel, ModelReply, ModelRequest
from interview_desktop.core.transcript import Recognized, Word
from interview_desktop.core.usage import Usage

MOST_QUESTIONS = 20
_METHOD = (
    "A language model gave marks from 1 to 5 by the anchors, {runs} times; a run counts only when every quote stands word for word in "
    "the transcript. The score is the median, 1 as 0 and 5 as 100; the band is from the lowest to the highest run, and each run puts the "
    "criteria in another order."
)
_UNTOLD = Usage(1, untold=1)
_OVERALL = "Mean of the criteria that could be judged, each the median of several runs of a language model."


@dataclass(frozen=True, slots=True)
class RubricSettings:
    """How often the model is asked, and how much it may disagree with itself."""

    runs: int = 3
    """Runs of each criterion, three at least."""
    most_spread: int = 1
    """Marks between the lowest and the highest run; above it a person is needed."""
    temperature: float = 0.3
    """Above 0, so that runs differ where the model is unsure."""
    at_once: int = 4
    """Calls side by side."""


@dataclass(frozen=True, slots=True)
class _Run:
    record: RunRecord
    verdict: Verdict | None
    usage: Usage


class RubricScorer:
    """Scores with a language model.

    Args:
        model: is asked.
        prompts: what it is asked.
        settings: how often.
        experimental: measures that the sanity lab found wanting with this model.
    """

    def __init__(
        self,
        model: LanguageModel,
        prompts: Prompts,
        settings: RubricSettings | None = None,
        *,
        experimental: frozenset[Measure] = frozenset(),
    ) -> None:
        self._model = model
        self._prompts = prompts
        self._settings = settings or RubricSettings()
        self._experimental = experimental

    @property
    def name(self) -> str:
        """Name of the registry."""
        return Scorer.LANGUAGE_MODEL.value

    def score(self, session: Sequence[AnswerToScore], consent: Consent) -> tuple[AnswerAssessment, ...]:
        """Score each answer, in the order given; the calls of all answers run side by side.

        Raises:
            ConsentMissing: the candidate did not agree to scores by a program, or to this service.
            EnvironmentFault: more than twenty questions.
            EngineUnavailable: the service is not configured, or refuses the key.
        """
        consent.require(ConsentItem.SCORE)
        if self._model.service:
            consent.require(ConsentItem.CLOUD, service=self._model.service)
        if len(session) > MOST_QUESTIONS:
            raise EnvironmentFault(
                f"The session has {len(session)} questions", f"At most {MOST_QUESTIONS} are scored in one job"
            )
        texts = [text_of(given) for given in session]
        with ThreadPoolExecutor(self._settings.at_once, thread_name_prefix="scoring") as pool:
            answers = [
                _Answer(self, pool, texts, given, text) for given, text in zip(session, texts, strict=True)
            ]
            return tuple(answer.assessment() for answer in answers)

    def run(
        self,
        given: AnswerToScore,
        criterion: Criterion,
        words: Sequence[Word],
        seed: int,
        order: tuple[str, ...],
    ) -> _Run:
        """One run of one criterion; for any thread."""
        request = self._prompts.rubric_request(given, criterion, seed, self._settings.temperature, order)
        verdict: Verdict | None = None
        model, tokens, seconds = self._model.name, 0, 0.0
        usage = _UNTOLD
        try:
            reply = self._model.ask(request)
            model, tokens, seconds, usage = reply.model, reply.tokens, reply.seconds, _usage(reply)
            verdict = read_verdict(reply.content, words, criterion.name)
            outcome = "cannot judge" if verdict.mark is None else "mark"
        except NotUsable as reason:
            outcome = str(reason)
        except EngineFailed as fault:
            outcome = fault.what
        record = RunRecord(
            criterion.name,
            model,
            prompt_digest(request),
            seed,
            round(seconds, 3),
            tokens,
            outcome,
            None if verdict is None else verdict.mark,
            order,
        )
        return _Run(record, verdict, usage)

    def describe(self, request: ModelRequest) -> tuple[Feedback, Usage]:
        """Words about one answer; none when the model gives none that can be used. For any thread."""
        usage = _UNTOLD
        try:
            reply = self._model.ask(request)
            usage = _usage(reply)
            return read_feedback(reply.content), usage
        except (NotUsable, EngineFailed):
            return Feedback(analysis="", scorer=Scorer.LANGUAGE_MODEL), usage

    def feedback_request(self, session: Sequence[AnswerToScore], given: AnswerToScore) -> ModelRequest:
        """What is asked for words about one answer."""
        return self._prompts.feedback_request(session, given)

    def scored(self, criterion: Criterion, runs: Sequence[_Run]) -> Score:
        """The median of the runs that count, with its spread."""
        usable = [run.verdict for run in runs if run.verdict is not None]
        marks = [verdict.mark for verdict in usable if verdict.mark is not None]
        score = Score(
            Measure.RUBRIC,
            None,
            Scorer.LANGUAGE_MODEL,
            _METHOD.format(runs=self._settings.runs),
            runs[0].record.model if runs else self._model.name,
            name=criterion.name,
            needs_person=True,
            experimental=Measure.RUBRIC in self._experimental,
        )
        if len(usable) * 2 <= len(runs):
            reasons = sorted({run.record.outcome for run in runs if run.verdict is None})
            return replace(score, reason=f"Too few runs count: {', '.join(reasons)}. A person has to judge")
        if len(marks) * 2 <= len(usable):
            return replace(score, reason="The model cannot judge this. A person has to judge")
        spread = max(marks) - min(marks)
        quotes = {(quote.first, quote.last): quote for verdict in usable for quote in verdict.quotes}
        return replace(
            score,
            value=_points(median(marks)),
            band=Band(_points(min(marks)), _points(max(marks))),
            evidence=tuple(quotes[place] for place in sorted(quotes)),
            details=(Detail("runs that count", len(marks)), Detail("spread in marks", spread)),
            needs_person=spread > self._settings.most_spread,
        )

    def overall(self, scores: Sequence[Score]) -> Score:
        """The mean of the criteria; needs a person where one of them does."""
        total = Score(
            Measure.OVERALL,
            None,
            Scorer.LANGUAGE_MODEL,
            _OVERALL,
            scores[0].model if scores else self._model.name,
            experimental=Measure.OVERALL in self._experimental,
        )
        given = [(score.value, score.band) for score in scores if score.value is not None and score.band]
        if not given:
            return replace(
                total, reason=scores[0].reason if scores else "There is no criterion", needs_person=True
            )
        return replace(
            total,
            value=round(fmean(value for value, _ in given), 1),
            band=Band(
                round(fmean(band.low for _, band in given), 1),
                round(fmean(band.high for _, band in given), 1),
            ),
            needs_person=any(score.needs_person for score in scores),
        )

    @property
    def runs(self) -> int:
        """Runs of each criterion."""
        return self._settings.runs


class _Answer:
    """The calls about one answer, under way in a pool.

    Args:
        scorer: makes them.
        pool: runs them.
        session: all answers as texts, with what was typed.
        given: the answer as it was given.
        text: the same as a text.
    """

    def __init__(
        self,
        scorer: RubricScorer,
        pool: ThreadPoolExecutor,
        session: Sequence[AnswerToScore],
        given: AnswerToScore,
        text: AnswerToScore,
    ) -> None:
        self._scorer, self._given = scorer, given
        self._quality: Quality = content_quality(given)
        recognition = text.answer.recognition
        self._words = recognition.words if isinstance(recognition, Recognized) else ()
        criteria = criteria_of(given.key)
        self._runs: dict[Criterion, list[Future[_Run]]] = {
            criterion: [] for criterion in (criteria if self._quality.good else ())
        }
        for seed, order in enumerate(orders(criteria, scorer.runs) if self._quality.good else (), 1):
            names = tuple(criterion.name for criterion in order)
            for criterion in order:
                self._runs[criterion].append(
                    pool.submit(scorer.run, text, criterion, self._words, seed, names)
                )
        self._feedback = (
            pool.submit(scorer.describe, scorer.feedback_request(session, text))
            if self._quality.good
            else None
        )

    def assessment(self) -> AnswerAssessment:
        """Wait for the calls and put them together."""
        runs = {criterion: [run.result() for run in made] for criterion, made in self._runs.items()}
        rubric = [self._scorer.scored(criterion, made) for criterion, made in runs.items()]
        if self._quality.good:
            total = self._scorer.overall(rubric)
        else:
            total = replace(self._scorer.overall(()), reason=self._quality.reason)
        text = AnswerText(self._words)
        spoken = spoken_words(self._given.answer)
        feedback, usage = Feedback(analysis=f"{self._quality.reason}."), Usage()
        if self._feedback is not None:
            feedback, usage = self._feedback.result()
        return AnswerAssessment(
            number=self._given.answer.number,
            take=self._given.answer.take,
            quality=self._quality,
            scores=(total, *rubric, disfluency_score(spoken, self._given.verbatim, self._given.seams)),
            delivery=delivery_of(self._given.answer, spoken, self._given.seams),
            feedback=feedback,
            warnings=(
                *notes(self._given),
                *(
                    f"Words that speak to the grader, at {text.words[first].start:.0f} s; the model was told to take them as data"
                    for first, _ in text.to_the_grader
                ),
            ),
            runs=tuple(run.record for made in runs.values() for run in made),
            usage=sum((run.usage for made in runs.values() for run in made), usage),
        )


def _usage(reply: ModelReply) -> Usage:
    return Usage(1, reply.prompt_tokens, reply.tokens - reply.prompt_tokens, int(reply.tokens == 0))


def _points(mark: float) -> float:
    return round(100 * (mark - LOWEST) / (HIGHEST - LOWEST), 1)
