"""From questions and settings to a plan."""

import uuid
from typing import Any

import pytest

from interview_desktop.app.holding.interviewing import make_interviewer
from interview_desktop.app.holding.planning import attested_consent, make_plan, new_id, without_keys
from interview_desktop.app.settings import Settings
from interview_desktop.core.asking import Answered
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import SettingsError
from interview_desktop.core.models import AnswerStart, Interviewing, Question, QuestionSet
from interview_desktop.interviewer.scripted import Scripted
from tests.fakes.clock import FakeClock

NOBODY = Consent(frozenset(), "1", "2030-01-02T09:00:00+00:00", ConsentMethod.ATTESTED)
LOCAL = "http://127.0.0.1:9/v1"
ID = "0b2f3f9e-6c1d-4f0e-9d57-2f1f6d0c5a11"


def settings(**given: Any) -> Settings:
    return Settings(_env_file=None, **given)  # type: ignore[call-arg]


def questions(count: int, **having: Any) -> QuestionSet:
    return QuestionSet(
        id="set",
        questions=tuple(
            Question(id=f"q{number}", text=f"Why {number}?", **having) for number in range(count)
        ),
    )


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "one question "), (2, "two questions "), (12, "twelve questions "), (13, "13 questions ")],
)
def test_the_greeting_says_how_many_questions_there_are(count: int, words: str) -> None:
    assert words in make_plan(settings(), questions(count), ID).greeting


def test_who_asks_is_settled_with_the_plan() -> None:
    scripted = make_plan(settings(), questions(1), ID)
    assert isinstance(make_interviewer(scripted, settings(), NOBODY), Scripted)
    probing = make_plan(settings(interviewer="probes", probe_below=7), questions(1, probes=("How?",)), ID)
    assert (probing.interviewer, probing.probe_below) == (Interviewing.PROBES, 7)
    interviewer = make_interviewer(probing, settings(), NOBODY)
    (question,) = probing.questions.questions
    assert [interviewer.next(Answered(question, speech)).question is None for speech in (6.9, 7.0)] == [
        False,
        True,
    ]


def test_nobody_can_approve_what_is_written_in_the_interview() -> None:
    with pytest.raises(SettingsError, match="approvals is above 0"):
        make_plan(settings(interviewer="adaptive", language_model_url=LOCAL, approvals=1), questions(2), ID)
    plan = make_plan(settings(interviewer="adaptive", language_model_url=LOCAL), questions(2), ID)
    assert (plan.interviewer, plan.acknowledgement) == (
        Interviewing.ADAPTIVE,
        "Thank you. One moment, please.",
    )
    assert make_plan(settings(), questions(2), ID).acknowledgement == "", (
        "nothing is prepared that is not said"
    )


def test_a_plan_takes_its_limits_and_voice_from_the_settings() -> None:
    given = settings(speaking_rate=1.2, attempts=3, closing="Bye.", timing={"soft_limit": 60}, voice="amy")
    plan = make_plan(given, questions(2), ID)
    assert (plan.id, plan.attempts, plan.closing, plan.timing.soft_limit) == (ID, 3, "Bye.", 60)
    assert (plan.voice.voice, plan.voice.rate, plan.voice.language) == ("amy", 1.2, "en")


def test_without_a_keyboard_every_answer_begins_by_itself() -> None:
    asked = without_keys(questions(2, answer_start=AnswerStart.KEY))
    assert {each.answer_start for each in asked.questions} == {AnswerStart.AUTOMATIC}


def test_what_is_attested_is_what_the_settings_say() -> None:
    consent = attested_consent(settings(consent={"transcribe": False}), FakeClock())
    assert consent.items == {ConsentItem.RECORD, ConsentItem.SCORE}
    assert consent.method is ConsentMethod.ATTESTED
    assert consent.responsible == ""
    named = attested_consent(settings(notice={"organisation": "Ada"}), FakeClock())
    assert named.responsible == "Ada is responsible for this interview."


def test_new_ids_are_uuids_and_differ() -> None:
    assert uuid.UUID(new_id()) != uuid.UUID(new_id())


@pytest.mark.parametrize(
    ("greeting", "spoken"),
    [
        ("I ask {count}.", "I ask two questions."),
        ("-", ""),
        ("Braces {oops} {0.__class__} stay.", "Braces {oops} {0.__class__} stay."),
    ],
)
def test_a_greeting_is_a_persons_text(greeting: str, spoken: str) -> None:
    two = QuestionSet("set", (Question("a", "First?"), Question("b", "Second?")))
    assert make_plan(settings(greeting=greeting), two, "id").greeting == spoken
