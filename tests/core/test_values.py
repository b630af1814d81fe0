"""Models, media, consent, transcript and errors."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pytest

from interview_desktop.core import errors
from interview_desktop.core.codec import decode, encode
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.errors import (
    CameraError,
    ConsentMissing,
    EnvironmentFault,
    InterviewError,
    JournalBroken,
    MediaError,
    MicrophoneError,
    Problem,
    QuestionFileError,
    SettingsError,
    SeveralDevices,
)
from interview_desktop.core.media import Audio, AudioBlock
from interview_desktop.core.models import (
    Anchor,
    AnswerTiming,
    InterviewPlan,
    Question,
    QuestionSet,
    QuestionType,
    TimingChange,
)
from interview_desktop.core.transcript import Recognized, Word

QUESTION = Question(
    "a", "Why?", timing=AnswerTiming(30.0), anchors=(Anchor(1, "No reason."),), probes=("Really?",)
)


# --- models -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Why? "},
        {"type": QuestionType.TECHNICAL},
        {"timing": None},
        {"timing": AnswerTiming(30.1)},
        {"anchors": (Anchor(2, "No reason."),)},
        {"probes": ()},
        {"glossary": ("Qt",)},
        {"code": "x = 1"},
        {"image": "0.png"},
        {"image_text": "A box"},
        {"expected_focus": "x"},
    ],
    ids=str,
)
def test_whatever_a_candidate_is_judged_by_is_in_the_digest(change: dict[str, object]) -> None:
    changed = QuestionSet("set", (replace(QUESTION, **change),))
    assert changed.digest() != QuestionSet("set", (QUESTION,)).digest()


def test_order_and_language_are_in_the_digest_and_names_are_not() -> None:
    other = replace(QUESTION, id="b")
    one = QuestionSet("set", (QUESTION, other))
    assert replace(one, questions=(other, QUESTION)).digest() != one.digest()
    assert replace(one, language="de").digest() != one.digest()
    assert replace(one, id="x", title="y", author="z").digest() == one.digest()


def test_equal_sets_have_one_digest_also_after_they_were_stored() -> None:
    # A file says 30 where the store gives back 30.0.
    read = QuestionSet("set", (replace(QUESTION, timing=AnswerTiming(preparation=30)),))
    assert decode(encode(read)).digest() == read.digest() == QuestionSet("set", (QUESTION,)).digest()


def test_a_question_s_own_limits_go_before_those_of_the_plan() -> None:
    plan = InterviewPlan("id", QuestionSet("set", (QUESTION,)), AnswerTiming(5.0))
    assert plan.timing_of(QUESTION) == AnswerTiming(30.0)
    assert plan.timing_of(replace(QUESTION, timing=None)) == AnswerTiming(5.0)


def test_a_question_changes_only_the_limits_that_it_names() -> None:
    plan = InterviewPlan("id", QuestionSet("set", (QUESTION,)), AnswerTiming(60.0, grace=5.0), extra_time=2.0)
    shorter = replace(QUESTION, timing=TimingChange(soft_limit=60))
    assert plan.timing_of(shorter) == AnswerTiming(120.0, 120.0, 60.0, 10.0)
    at_once = replace(QUESTION, timing=TimingChange(preparation=0))
    assert plan.timing_of(at_once) == AnswerTiming(0.0, 360.0, 60.0, 10.0)
    assert decode(encode(shorter)) == shorter


def test_a_journal_of_an_earlier_version_names_every_limit_of_a_question() -> None:
    assert decode(encode(replace(QUESTION, timing=AnswerTiming(30.0)))).timing == AnswerTiming(30.0)


def test_nothing_changes_under_people() -> None:
    with pytest.raises(FrozenInstanceError):
        QUESTION.text = "Something else"  # type: ignore[misc]


# --- media --------------------------------------------------------------------------------------------------


def test_a_block_knows_how_long_it_is() -> None:
    block = AudioBlock(bytes(960), 48_000, time=5.0)
    assert (block.count, block.duration, block.end) == (480, 0.01, 5.01)
    assert Audio(bytes(32_000), 16_000).duration == 1.0


# --- consent ------------------------------------------------------------------------------------------------


def agreed(*items: ConsentItem, services: frozenset[str] = frozenset()) -> Consent:
    return Consent(frozenset(items), "1", "2030-01-02T09:00:00Z", ConsentMethod.ON_SCREEN, services)


@pytest.mark.parametrize("item", list(ConsentItem))
def test_without_consent_nothing_is_done(item: ConsentItem) -> None:
    others = agreed(*(set(ConsentItem) - {item}), services=frozenset({"openai"}))
    with pytest.raises(ConsentMissing, match="did not agree to"):
        others.require(item, service="openai")


def test_a_cloud_service_is_agreed_to_by_name() -> None:
    consent = agreed(ConsentItem.CLOUD, services=frozenset({"openai"}))
    consent.require(ConsentItem.CLOUD, service="openai")
    for service in ("groq", ""):
        with pytest.raises(ConsentMissing):
            consent.require(ConsentItem.CLOUD, service=service)
    agreed(ConsentItem.RECORD).require(ConsentItem.RECORD)


# --- transcript ---------------------------------------------------------------------------------------------


def test_recognised_words_are_text_with_a_confidence() -> None:
    said = Recognized((Word("Hello", 0.0, 0.4, 1.0), Word("there.", 0.5, 0.9, 0.5)), "en", "engine")
    assert (said.text, said.confidence) == ("Hello there.", 0.75)
    assert Recognized((), "en", "engine").confidence == 0.0
    assert said.words[1].shifted(10.0) == Word("there.", 10.5, 10.9, 0.5)


# --- errors -------------------------------------------------------------------------------------------------


def test_a_fault_is_two_sentences() -> None:
    assert str(EnvironmentFault("The camera has gone", "Plug it in")) == "The camera has gone. Plug it in."
    assert str(EnvironmentFault("The camera has gone")) == "The camera has gone."
    assert str(Problem(3, "too long", "cut it")) == "line 3: too long (cut it)"
    assert str(Problem(0, "empty")) == "empty"
    assert str(Problem(3, "too long", "cut it", "a.toml")) == "a.toml, line 3: too long (cut it)"
    assert str(Problem(0, "empty", file="a.toml")) == "a.toml: empty"


KINDS = [
    kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, InterviewError)
]


@pytest.mark.parametrize(
    "error",
    [
        *(kind("what", "remedy") for kind in KINDS if kind is not SeveralDevices),
        QuestionFileError("what", "remedy", problems=(Problem(1, "x"),)),
        SettingsError("what", "remedy", problems=(Problem(1, "x", file="a.toml"),)),
        MediaError("what", file=Path("a.mp4"), code=228, log="No space left"),
        JournalBroken("what", line=3),
    ],
    ids=repr,
)
def test_errors_travel_between_processes_whole(error: InterviewError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def test_several_devices_travel_with_each_of_them() -> None:
    error = SeveralDevices((CameraError("no camera", "plug it in"), MicrophoneError("no microphone")))
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again)) == (SeveralDevices, str(error))
    assert list(map(repr, again.faults)) == list(map(repr, error.faults))


def test_the_tree_at_the_top_of_the_module_is_the_tree() -> None:
    drawn: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines()[2:]:
        name = line.strip("│├└─ ").split(" ")[0]
        if not name:
            break
        drawn.append((line.index(name) // 4 - 1, name))
    parents: dict[int, str] = {}
    found = set()
    for depth, name in drawn:
        parents[depth] = name
        found.add((name, parents.get(depth - 1, "Exception")))
    assert found == {(kind.__name__, kind.__bases__[0].__name__) for kind in KINDS}
