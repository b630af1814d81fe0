"""Turn-taking that differs for a question or a candidate."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest

from interview_desktop.app.holding.planning import described, make_plan
from interview_desktop.app.settings import Settings
from interview_desktop.app.turn_changes import parse_turn_changes
from interview_desktop.app.turn_settings import TurnsGroup
from interview_desktop.core.errors import QuestionFileError, SettingsError
from interview_desktop.core.models import Question, QuestionSet
from interview_desktop.core.turn_settings import TURN_LIMITS, TURN_NAMES, TurnChange, TurnSettings
from interview_desktop.questions.files import load_questions

FILE = """\
questions:
  - text: Tell me about a hard bug.
    turns: {end_silence: 6, countdown: 8}
  - What do you like about testing?
"""
CSV = """\
text,turns
Tell me about a hard bug.,end_silence=6; countdown=8
What do you like about testing?,
"""


@pytest.mark.parametrize(("name", "content"), [("asked.yaml", FILE), ("asked.csv", CSV)])
def test_a_question_and_a_candidate_have_constants_of_their_own(
    tmp_path: Path, name: str, content: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    asked = load_questions(tmp_path / name)
    plan = make_plan(Settings(), asked, "the id", parse_turn_changes(["end_silence=9"]))
    first, second = (plan.turns_of(each, TurnSettings()) for each in asked.questions)
    assert (first.end_silence, first.countdown) == (9.0, 8.0), "the candidate's wins over the question's"
    assert (second.end_silence, second.countdown) == (9.0, TurnSettings().countdown)
    assert plan.turns_of(asked.questions[0], TurnSettings()) == replace(
        TurnSettings(), end_silence=9, countdown=8
    )
    assert "end_silence 6" in described(asked.questions[0])


@pytest.mark.parametrize(
    ("turns", "message"),
    [
        ("{end_silenc: 6}", "end_silence"),
        ("{end_silence: 600}", "from 0.5 to 60"),
        ("{end_silence: yes}", "from 0.5 to 60"),
        ("6", "end_silence: 5"),
        ("{silence_probability: 0.9}", "must not be above"),
    ],
)
def test_what_is_wrong_in_a_file_is_told_by_line(tmp_path: Path, turns: str, message: str) -> None:
    (tmp_path / "asked.yaml").write_text(f"- text: Tell me more.\n  turns: {turns}\n", encoding="utf-8")
    with pytest.raises(QuestionFileError) as raised:
        load_questions(tmp_path / "asked.yaml")
    (problem,) = raised.value.problems
    assert message in str(problem)
    assert "line 2" in str(problem)


def test_constants_that_do_not_fit_together_are_told_before_anything_is_opened() -> None:
    asked = QuestionSet("set", (Question("a", "Why?", turns=(TurnChange("speech_probability", 0.3),)),))
    with pytest.raises(SettingsError, match="question 1"):
        make_plan(Settings(), asked, "the id")


def test_limits_of_time_are_no_constants_of_turn_taking() -> None:
    with pytest.raises(SettingsError, match=r"timing\.soft_limit"):
        parse_turn_changes(["timing.soft_limit=60"])


def test_a_set_without_such_constants_keeps_its_digest() -> None:
    plain = QuestionSet("set", (Question("a", "Why?"),))
    other = replace(plain, questions=(replace(plain.questions[0], turns=(TurnChange("end_silence", 6.0),)),))
    assert plain.digest() == "d11061459af65e4b407fa49848b75ed9ac97695e90af70ee540c8f35a2f0049d"
    assert other.digest() != plain.digest()


def test_every_constant_is_a_setting_with_limits() -> None:
    assert (
        set(TURN_NAMES)
        == set(TURN_LIMITS)
        == set(TurnsGroup.model_fields)
        == {f.name for f in fields(TurnSettings)}
    )
    for name, (low, high) in TURN_LIMITS.items():
        assert low <= getattr(TurnSettings(), name) <= high


def test_a_name_without_a_value_is_told() -> None:
    with pytest.raises(SettingsError, match=r"turns\.end_silence has no value"):
        parse_turn_changes(["end_silence"])
