"""Whole interviews under the settings that say who asks, in virtual time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from interview_desktop.app.composition import make_interviewer
from interview_desktop.app.planning import make_plan, new_id
from interview_desktop.app.settings import Settings
from interview_desktop.core import events
from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.session import updates
from tests.fakes.chat_service import chat_service
from tests.session.studio import Studio

QUESTIONS = QuestionSet(
    "set", (Question("a", "Why this job?", probes=("An example?",)), Question("b", "What next?"))
)


def interviewed(folder: Path, **given: Any) -> list[str]:
    """Hold an interview with short answers; gives what was asked."""
    settings = Settings(_env_file=None, greeting="-", closing="-", **given)  # type: ignore[call-arg]
    plan = make_plan(settings, QUESTIONS, new_id())
    studio = Studio(folder, plan, interviewer=make_interviewer(plan))
    asked = []
    try:
        studio.start()
        while True:
            asked.append(studio.machine_speaks().speech.text)
            studio.until(updates.AnswerOpened)
            studio.be_quiet(0.4)
            studio.say(2.0)
            studio.do(events.Proceed())
            studio.until(updates.AnswerClosed)
            studio.be_quiet(0.4)
            if asked[-1] == "What next?":
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
