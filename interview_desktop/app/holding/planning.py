"""From questions and settings to a plan that is settled before anything is opened."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace

from interview_desktop.app.holding.interviewing import interviewer_service
from interview_desktop.app.holding.phrases import phrases
from interview_desktop.app.holding.responsible import responsible_words
from interview_desktop.app.settings import Settings
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import SettingsError
from interview_desktop.core.models import (
    AnswerStart,
    Interviewing,
    InterviewPlan,
    Question,
    QuestionSet,
    VoiceChoice,
)
from interview_desktop.core.ports import Clock
from interview_desktop.core.turn_settings import TurnChange

NOTICE_VERSION = "6"
"""Version of the notice that `notice.py` writes; raised whenever its wording changes."""


def new_id() -> str:
    """An id for a new interview."""
    return str(uuid.uuid4())


def make_plan(
    settings: Settings, questions: QuestionSet, interview_id: str, turns: Mapping[str, float] | None = None
) -> InterviewPlan:
    """Everything that is settled before the interview starts.

    Args:
        settings: of this run.
        questions: what is asked.
        interview_id: a UUID.
        turns: constants of turn-taking that differ for this candidate, by name.

    Raises:
        SettingsError: the constants of turn-taking do not fit together for a question; an adaptive interviewer has no language
            model; or nobody could approve what would be
            asked, and the settings ask for it.
    """
    interviewer = Interviewing(settings.interviewer)
    interviewer_service(settings)  # a model that is missing is told before the interview
    if interviewer is Interviewing.ADAPTIVE and settings.approvals > 0:
        raise SettingsError(
            "An adaptive interviewer asks what nobody has approved, and approvals is above 0",
            "Set interviewer to scripted or probes",
        )
    said = phrases(settings, questions.language, len(questions.questions))
    plan = InterviewPlan(
        id=interview_id,
        questions=questions,
        timing=settings.timing.timing(),
        turns=tuple(TurnChange(name, value) for name, value in (turns or {}).items()),
        voice=VoiceChoice(settings.voice, settings.speaking_rate, questions.language),
        attempts=settings.attempts,
        greeting=said.greeting,
        closing=said.closing,
        nudges=said.nudges,
        resuming=said.resuming,
        reopening=said.reopening,
        interviewer=interviewer,
        acknowledgement=said.acknowledgement if interviewer is Interviewing.ADAPTIVE else "",
        probe_below=settings.probe_below,
    )
    for number, question in enumerate(questions.questions, 1):
        try:
            plan.turns_of(question, settings.turns.settings())
        except ValueError as error:
            raise SettingsError(
                f"Turn-taking cannot be set so for question {number}: {error}", "Change both"
            ) from None
    return plan


def described(question: Question) -> str:
    """How a question was understood, besides its text."""
    timing = question.timing
    parts = [f"{question.type}/{question.subtype}", question.competency]
    if timing is not None:
        parts.append(f"{timing.preparation:g} s to think" if timing.preparation is not None else "")
        parts.append(f"{timing.soft_limit:g} s to speak" if timing.soft_limit is not None else "")
    parts += [f"{change.name} {change.value:g}" for change in question.turns]
    if question.answer_start is AnswerStart.KEY:
        parts.append("ENTER begins the answer")
    parts += ["shows code" if question.code else "", "shows a picture" if question.image else ""]
    for name, found in (
        ("anchor", question.anchors),
        ("probe", question.probes),
        ("term", question.glossary),
    ):
        parts.append(f"{len(found)} {name}{'' if len(found) == 1 else 's'}" if found else "")
    return " · ".join(part for part in parts if part)


def without_keys(questions: QuestionSet) -> QuestionSet:
    """The same questions with every answer beginning by itself, for a machine without a keyboard."""
    return replace(
        questions,
        questions=tuple(replace(each, answer_start=AnswerStart.AUTOMATIC) for each in questions.questions),
    )


def attested_consent(settings: Settings, clock: Clock) -> Consent:
    """What the operator attests by the settings, where no candidate is asked on a screen."""
    given = {
        ConsentItem.RECORD: settings.consent.record,
        ConsentItem.TRANSCRIBE: settings.consent.transcribe,
        ConsentItem.SCORE: settings.consent.score,
    }
    services = frozenset(str(service) for service in settings.consent.cloud)
    if services:
        given[ConsentItem.CLOUD] = True
    items = frozenset(item for item, agreed in given.items() if agreed)
    return Consent(
        items,
        NOTICE_VERSION,
        clock.now().isoformat(),
        ConsentMethod.ATTESTED,
        services,
        responsible_words(settings),
    )
