"""Scoring a stored interview: which scorer, with which keys, with whose consent, and who may see what comes of it."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping
from dataclasses import replace
from uuid import uuid4

from interview_desktop import __version__
from interview_desktop.app.paths import resources
from interview_desktop.app.scoring.embeddings import Choice, choose, make_embedder
from interview_desktop.app.scoring.language_model import configured_model
from interview_desktop.app.scoring.references import Reference
from interview_desktop.app.settings import Settings
from interview_desktop.assessment.content_scores import ContentScorer
from interview_desktop.assessment.offline import OfflineScorer
from interview_desktop.assessment.prompts import Prompts
from interview_desktop.assessment.rubric import RubricScorer
from interview_desktop.core.errors import (
    ConsentMissing,
    EngineUnavailable,
    EnvironmentFault,
    SettingsError,
)
from interview_desktop.core.models import Question
from interview_desktop.core.ports import Clock
from interview_desktop.core.scoring import (
    AnswerAssessment,
    AnswerKey,
    Assessment,
    Measure,
    Rating,
    Scorer,
    may_see,
)
from interview_desktop.core.scoring_ports import AnswerToScore, LanguageModel, SessionScorer
from interview_desktop.core.transcript import Presence
from interview_desktop.core.usage import Prices
from interview_desktop.storage.assessments import AssessmentStore
from interview_desktop.storage.records import InterviewRecord
from interview_desktop.storage.store import InterviewStore

KNOWN_WANTING: Mapping[Scorer, frozenset[Measure]] = {
    Scorer.RULES: frozenset(
        {
            Measure.OVERALL,
            Measure.RELEVANCE,
            Measure.SEMANTIC_SIMILARITY,
            Measure.BROAD_TOPIC_SIMILARITY,
        }
    ),
    Scorer.LANGUAGE_MODEL: frozenset({Measure.OVERALL, Measure.RUBRIC}),
}
"""What the sanity lab found wanting before release, or never tried; holds until it is run on the installation."""


_UNPLAYABLE: Mapping[Presence, tuple[str, ...]] = {
    Presence.WHOLE: (),
    Presence.PARTLY: ("The recording breaks off in this answer: what is quoted from later cannot be played",),
    Presence.MISSING: ("This answer is not in the recording: nothing that is quoted can be played",),
}


def make_scorer(
    settings: Settings,
    scorer: Scorer,
    store: AssessmentStore | None = None,
    *,
    with_bands: bool = True,
    choice: Choice | None = None,
) -> SessionScorer:
    """A scorer, with what the sanity lab found of it on this installation.

    Args:
        settings: which models.
        scorer: which scorer.
        store: where the lab's outcomes are; without it, what was known before release.
        with_bands: whether scores get bands.
        choice: other embeddings for single measures of the scorer by rules.

    Raises:
        SettingsError: the settings of its model cannot be used.
        EngineUnavailable: its model is not there.
    """
    if scorer is Scorer.RULES:
        from interview_desktop.assessment.grammar import HarperChecker

        embedder = make_embedder(settings)
        others = choice.embedders if choice is not None else {}
        made = {name: make_embedder(settings, name) for name in set(others.values())}
        scorers = {
            name: ContentScorer(other, with_bands=with_bands, experimental=wanting(store, scorer, other.name))
            for name, other in made.items()
        }
        return OfflineScorer(
            embedder,
            HarperChecker(),
            with_bands=with_bands,
            experimental=wanting(store, scorer, embedder.name),
            others={measure: scorers[name] for measure, name in others.items()},
        )
    model = make_model(settings)
    return RubricScorer(
        model, Prompts.read(resources() / "prompts"), experimental=wanting(store, scorer, model.name)
    )


def make_model(settings: Settings) -> LanguageModel:
    """The configured language model.

    Raises:
        SettingsError: the settings of the model cannot be used.
        EngineUnavailable: none is configured.
    """
    from interview_desktop.assessment.openai_model import OpenAIModel

    access = configured_model(settings)
    if access is None:
        raise EngineUnavailable(
            "There is no language model to score with", "Set language_model_url or a key, or score by rules"
        )
    return OpenAIModel(access.name, key=access.key, base_url=access.url, timeout=access.timeout)


def wanting(store: AssessmentStore | None, scorer: Scorer, model: str) -> frozenset[Measure]:
    """Measures that the last run of the sanity lab found wanting; without a run, those known before release."""
    run = store.last_lab_run(__version__, scorer.value, model) if store is not None else None
    if run is None:
        return KNOWN_WANTING[scorer]
    found = frozenset(Measure(check["measure"]) for check in run.checks if not check["passed"])
    # The lab looks at the total, which is made of the criteria and of nothing else.
    by_criteria = scorer is Scorer.LANGUAGE_MODEL and Measure.OVERALL in found
    return found | {Measure.RUBRIC} if by_criteria else found


def assess(
    settings: Settings,
    store: InterviewStore,
    clock: Clock,
    interview_id: str,
    *,
    scorer: Scorer = Scorer.RULES,
    references: Mapping[int, Reference] | None = None,
    models: Mapping[str, str] | None = None,
    only: Collection[int] = (),
) -> Assessment:
    """Score the answers that count of one interview, and keep the result beside earlier ones.

    Args:
        settings: which models.
        store: of the interview; open.
        clock: for the time of the result.
        interview_id: of the interview.
        scorer: who scores.
        references: reference answers by the position of the question, from 1.
        models: model by measure, as `model_config` of the `processing` interface asks for them; each score says what ran.
        only: positions of the questions whose answers are scored; all when left out.

    Raises:
        SettingsError: a measure in `models` is none, or the scorer does not work by measures.
        ConsentMissing: the candidate did not agree to scores by a program.
        DataFolderError: there is no such interview.
        EnvironmentFault: it has no answers to score.
        EngineError: the scorer cannot be used.
    """
    record = store.get(interview_id)
    if record.consent is None:
        raise ConsentMissing("No consent is stored for this interview. Ask first, and note the answer.")
    if models and scorer is not Scorer.RULES:
        raise SettingsError(
            "Models for single measures belong to scores by rules", "Leave them out, or score by rules"
        )
    choice = choose(settings, models or {}, record.consent)
    session = [each for each in to_score(record, references or {}) if not only or each.answer.number in only]
    if not session:
        raise EnvironmentFault(
            f"The interview {interview_id} has no answers to score", "Finish it first, or run recover"
        )
    began = time.perf_counter()
    made = make_scorer(settings, scorer, store.assessments, choice=choice)
    answers = made.score(session, record.consent)
    assessment = Assessment(
        id=str(uuid4()),
        interview_id=record.summary.id,
        made_at=clock.now().isoformat(),
        version=__version__,
        scorer=scorer,
        answers=tuple(
            _noted(answer, choice.notes, given) for answer, given in zip(answers, session, strict=True)
        ),
        seconds=round(time.perf_counter() - began, 3),
        prices=prices(settings) if scorer is Scorer.LANGUAGE_MODEL else None,
    )
    store.assessments.add(assessment)
    return assessment


def prices(settings: Settings) -> Prices | None:
    """What the language model costs; None when the settings do not say so of both what it reads and what it writes."""
    prompt, answer = settings.language_model_price_prompt, settings.language_model_price_answer
    if prompt is None or answer is None:
        return None
    return Prices(prompt, answer, settings.language_model_currency)


def to_score(record: InterviewRecord, references: Mapping[int, Reference]) -> list[AnswerToScore]:
    """The answers that count, by question of the plan, with their keys.

    One that was interrupted is put together with what followed it. Answers to follow-ups are left to people: scores compare
    candidates by what all of them were asked.
    """
    questions = record.plan.questions.questions
    found: list[AnswerToScore] = []
    for whole in record.whole_answers:
        number = whole.answer.number
        if number > len(questions):
            continue
        key = _key(questions[number - 1], references.get(number))
        language = record.plan.questions.language
        parts = whole.takes if whole.seams else ()
        found.append(AnswerToScore(key, whole.answer, whole.verbatim, whole.seams, language, parts))
    return found


def shown_to(
    assessment: Assessment, rater: str, ratings: Collection[Rating], *, operator: bool = False
) -> Assessment:
    """What of a program's scores a person may see: for one who rates, answers whose own rating is locked.

    Args:
        assessment: the program's.
        rater: who asks.
        ratings: everybody's, of this interview.
        operator: whether the caller runs the program and rates nobody.
    """
    if operator:
        return assessment
    visible = tuple(
        answer for answer in assessment.answers if may_see(assessment, answer.number, rater, ratings)
    )
    return replace(assessment, answers=visible)


def _noted(answer: AnswerAssessment, notes: Mapping[Measure, str], given: AnswerToScore) -> AnswerAssessment:
    scores = tuple(replace(score, note=notes.get(score.measure, "")) for score in answer.scores)
    warnings = (*answer.warnings, *_UNPLAYABLE[given.answer.presence])
    return replace(answer, scores=scores, warnings=warnings, parts=given.parts)


def _key(question: Question, reference: Reference | None) -> AnswerKey:
    given = reference or Reference()
    return AnswerKey.of(question, reference=given.text, points=given.points, criteria=given.criteria)
