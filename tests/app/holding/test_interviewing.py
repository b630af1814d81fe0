"""Whole interviews under the settings that say who asks, in virtual time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from interview_desktop.app.holding.interviewing import interviewer_service, make_interviewer
from interview_desktop.app.holding.notice import write_notice
from interview_desktop.app.holding.planning import make_plan, new_id
from interview_desktop.app.settings import Settings
from interview_desktop.core import events
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import SettingsError
from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.interviewer.adaptive import Adaptive
from interview_desktop.interviewer.scripted import Scripted
from interview_desktop.session import updates
from tests.fakes.chat_service import chat_service
from tests.fakes.speech import FakeRecognizer
from tests.session.studio import Studio

AGREED = Consent(
    frozenset({ConsentItem.RECORD, ConsentItem.TRANSCRIBE}),
    "1",
    "2030-01-02T09:00:00+00:00",
    ConsentMethod.ATTESTED,
)
QUESTIONS = QuestionSet(
    "set", (Question("a", "Why this job?", probes=("An example?",)), Question("b", "What next?"))
)


def interviewed(folder: Path, **given: Any) -> list[str]:
    """Hold an interview with short answers; gives what was asked."""
    settings = Settings(_env_file=None, greeting="-", closing="-", **given)  # type: ignore[call-arg]
    plan = make_plan(settings, QUESTIONS, new_id())
    recognizer = FakeRecognizer(["I like trains", "something else"])
    studio = Studio(folder, plan, recognizer=recognizer, interviewer=make_interviewer(plan, settings, AGREED))
    asked = []
    try:
        studio.start()
        while True:
            said = studio.machine_speaks()
            if said.kind is events.UtteranceKind.ACKNOWLEDGEMENT:
                continue
            asked.append(said.speech.text)
            studio.until(updates.AnswerOpened)
            studio.be_quiet(0.4)
            studio.say(2.0)
            studio.do(events.Proceed())
            studio.until(updates.AnswerClosed)
            studio.be_quiet(0.4)
            if asked[-1] in ("What next?", "Which trains do you like?"):
                studio.ended()
                return asked
    finally:
        studio.session.close()


@pytest.mark.parametrize(
    ("interviewer", "asked"),
    [
        ("scripted", ["Why this job?", "What next?"]),
        ("probes", ["Why this job?", "An example?", "What next?"]),
    ],
)
def test_no_language_model_is_asked_during_an_interview_though_one_is_configured(
    tmp_path: Path, interviewer: str, asked: list[str]
) -> None:
    with chat_service() as service:
        service.replies = ["{}"]
        given = {"language_model": "small-model", "language_model_url": service.url}
        assert interviewed(tmp_path, interviewer=interviewer, **given) == asked
        assert service.requests == []


@pytest.mark.parametrize(
    ("reply", "second"),
    [
        ('{"question": "Which trains do you like?"}', "Which trains do you like?"),
        ('{"question": "Are you married or do you have children?"}', "What next?"),
        ("no JSON", "What next?"),
        (500, "What next?"),
    ],
    ids=["good", "personal", "no JSON", "broken"],
)
def test_an_adaptive_interviewer_asks_a_model_and_falls_back_to_the_set(
    tmp_path: Path, reply: str | int, second: str
) -> None:
    with chat_service() as service:
        service.replies = [reply]
        given = {"language_model": "small-model", "language_model_url": service.url}
        assert interviewed(tmp_path, interviewer="adaptive", **given) == ["Why this job?", second]
        (request,) = service.requests
        assert "I like trains" in str(request)


def adaptive_settings(**given: Any) -> Settings:
    return Settings(_env_file=None, interviewer="adaptive", **given)  # type: ignore[call-arg]


def test_a_service_elsewhere_is_told_nothing_without_consent_to_it() -> None:
    settings = adaptive_settings(OPENAI_API_KEY="secret")
    assert interviewer_service(settings) == "OpenAI"
    plan = make_plan(settings, QUESTIONS, new_id())
    assert isinstance(make_interviewer(plan, settings, AGREED), Scripted)
    agreed = replace(AGREED, items=AGREED.items | {ConsentItem.CLOUD}, services=frozenset({"OpenAI"}))
    assert isinstance(make_interviewer(plan, settings, agreed), Adaptive)
    unheard = replace(agreed, items=agreed.items - {ConsentItem.TRANSCRIBE})
    assert isinstance(make_interviewer(plan, settings, unheard), Scripted)


def test_a_model_on_this_machine_needs_no_consent_to_a_service() -> None:
    settings = adaptive_settings(language_model_url="http://127.0.0.1:9/v1")
    assert interviewer_service(settings) == ""
    assert isinstance(make_interviewer(make_plan(settings, QUESTIONS, new_id()), settings, AGREED), Adaptive)


def test_without_a_model_the_setting_is_refused() -> None:
    with pytest.raises(SettingsError, match="needs a language model"):
        make_plan(adaptive_settings(), QUESTIONS, new_id())


def test_an_interview_goes_on_with_the_set_where_its_model_has_gone(caplog: pytest.LogCaptureFixture) -> None:
    plan = make_plan(adaptive_settings(language_model_url="http://127.0.0.1:9/v1"), QUESTIONS, new_id())
    assert isinstance(make_interviewer(plan, adaptive_settings(), AGREED), Scripted)
    assert "there is no language model" in caplog.text


def test_the_notice_names_the_service_and_asks_for_it() -> None:
    notice = write_notice(adaptive_settings(OPENAI_API_KEY="secret", recognizer="pocketsphinx"), QUESTIONS)
    text = " ".join(section.text for section in notice.sections)
    assert "A language model may write the next question" in text
    assert "OpenAI gets the text of your answers" in text
    (choice,) = [each for each in notice.choices if each.service]
    assert choice.label == "Let OpenAI do this: choose questions from what I say"
