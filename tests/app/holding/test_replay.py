"""Replaying sessions that were held by the real engine in virtual time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_desktop.app.holding.replay import replay, replay_interview
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.turn_changes import parse_changes
from interview_desktop.core import events
from interview_desktop.core.errors import DataFolderError, SettingsError
from interview_desktop.core.interview import Phase
from interview_desktop.core.turns import NudgeDue
from interview_desktop.session import updates
from interview_desktop.session.hearing_file import HEARING_NAME
from tests.session.studio import Studio, plan


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A session with everything that turn-taking meets: a nudge, keys, a pause, speech that cancels, an end by silence."""
    of = plan("Why?", "What next?", "And then?", nudges=("Whenever you are ready.", "Take your time."))
    studio = Studio(tmp_path_factory.mktemp("replay"), of)
    try:
        studio.start()
        studio.machine_speaks()
        studio.until(updates.AnswerOpened)
        studio.be_quiet(12.4)
        studio.until(updates.UtteranceStarted)
        studio.say(1.0)  # the loudspeaker
        studio.speaker.finish()
        studio.phase(Phase.ANSWERING)
        studio.be_quiet(2.0)
        studio.say(6.0)
        studio.be_quiet(3.8)
        studio.until(updates.CountdownStarted)
        studio.do(events.KeepGoing())
        studio.phase(Phase.ANSWERING)
        studio.be_quiet(3.8)
        studio.until(updates.CountdownStarted)
        studio.say(1.0)
        studio.phase(Phase.ANSWERING)
        studio.be_quiet(3.8)
        studio.until(updates.CountdownStarted)
        studio.be_quiet(4.2)
        studio.until(updates.AnswerClosed)
        studio.machine_speaks()
        studio.until(updates.AnswerOpened)
        studio.say(3.0)
        studio.do(events.Hold("a pause"))
        studio.phase(Phase.HELD)
        studio.say(2.0)
        studio.do(events.Resume())
        studio.phase(Phase.ANSWERING)
        studio.say(3.0)
        studio.do(events.Proceed())
        studio.until(updates.AnswerClosed)
        studio.machine_speaks()
        studio.until(updates.AnswerOpened)
        studio.say(2.0)
        studio.be_quiet(1.5)
        studio.say(5.0)
        studio.do(events.Stop())
        studio.ended()
    finally:
        studio.session.close()
    yield studio.folder


def test_under_the_recorded_settings_the_decisions_are_the_recorded_ones(session: Path) -> None:
    found = replay(session, {})
    assert [len(each.decisions) > 0 for each in found.answers] == [True, True, True]
    assert found.identical
    assert (found.as_json()["answers_cut"], found.as_json()["seconds_saved"]) == (0, 0.0)
    assert found.as_json()["nudges"] == 1
    assert [each.answer.reason for each in found.answers] == ["silence", "done", "stopped"]
    assert "exactly those that were made" in found.lines()[-1]


def test_a_changed_chunk_is_noticed(session: Path, tmp_path: Path) -> None:
    """The comparison is not one that cannot fail."""
    data = bytearray((session / HEARING_NAME).read_bytes())
    data[100:200:2] = bytes([255] * 50)  # speech, in the silence before the nudge
    (tmp_path / HEARING_NAME).write_bytes(data)
    (tmp_path / "journal.jsonl").write_bytes((session / "journal.jsonl").read_bytes())
    assert not replay(tmp_path, {}).identical


def test_other_settings(session: Path) -> None:
    quick = replay(session, parse_changes(["end_silence=1", "turns.short_end_silence=1", "countdown=0"]))
    assert quick.as_json()["answers_cut"] == 2
    assert any("2 of 3 answers would have been cut" in line for line in quick.lines())
    patient = replay(session, parse_changes(["end_silence=10"]))
    assert patient.as_json()["answers_cut"] == 0
    assert patient.as_json()["seconds_saved"] < 0
    eager = replay(session, parse_changes(["nudge_after=5"]))
    first = next(each for each in eager.answers[0].decisions if isinstance(each, NudgeDue))
    assert first.at < 6 * 16_000


@pytest.mark.parametrize("lines", [20, 25, 30, 35, 40, 50])
def test_a_session_that_a_crash_ended_is_replayed_as_far_as_it_came(
    session: Path, tmp_path: Path, lines: int
) -> None:
    whole = (session / "journal.jsonl").read_bytes().splitlines(keepends=True)
    kept = [json.loads(line) for line in whole[:lines]]
    opened = [each["data"] for each in kept if each["kind"] == "answer.opened"]
    closed = [each["data"] for each in kept if each["kind"] == "answer.closed"]
    chunks = opened[-1]["listening"]["from"] + 400 if len(opened) > len(closed) else 10_000
    (tmp_path / "journal.jsonl").write_bytes(b"".join(whole[:lines]))
    (tmp_path / HEARING_NAME).write_bytes((session / HEARING_NAME).read_bytes()[: 2 * chunks])
    found = replay(tmp_path, {})
    assert len(found.answers) == len(opened)
    assert all(each.answer.chunks for each in found.answers)
    assert [each.identical for each in found.answers[: len(closed)]] == [True] * len(closed)


def test_it_is_much_faster_than_the_interview(session: Path) -> None:
    found = replay(session, {})
    assert found.seconds / found.took > 60


def test_limits_can_be_changed_too(session: Path) -> None:
    found = replay(session, parse_changes(["timing.soft_limit=5", "timing.overrun=0", "timing.grace=1"]))
    assert found.answers[0].cut


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("end_silenc=3", "Did you mean end_silence"),
        ("end_silence", "Write end_silence=VALUE"),
        ("end_silence=soon", "turns.end_silence cannot be used"),
        ("end_silence=-1", "turns.end_silence cannot be used"),
        ("silence_probability=0.9", "must not be above"),
        ("camera=1", "no setting of turn-taking"),
    ],
)
def test_wrong_changes_are_told(given: str, message: str) -> None:
    with pytest.raises(SettingsError) as raised:
        parse_changes([given])
    assert message in str(raised.value)


def test_changes_that_do_not_fit_the_recorded_settings_are_told(session: Path) -> None:
    with pytest.raises(SettingsError, match="must not be above"):
        replay(session, {"turns.silence_probability": 0.9})


def test_what_cannot_be_replayed_is_told(session: Path, tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    with pytest.raises(DataFolderError, match="There is no interview"):
        replay_interview(folder, "6f1e1f6e-7d0c-4b5e-9f43-0d4b4b0f7a11", {})
    journal = (session / "journal.jsonl").read_bytes()
    (tmp_path / "journal.jsonl").write_bytes(journal)
    with pytest.raises(DataFolderError, match=HEARING_NAME):
        replay(tmp_path, {})
    (tmp_path / HEARING_NAME).write_bytes((session / HEARING_NAME).read_bytes()[:100])
    with pytest.raises(DataFolderError, match="not complete"):
        replay(tmp_path, {})
    (tmp_path / "journal.jsonl").write_bytes(journal.split(b"\n")[0] + b"\n")
    with pytest.raises(DataFolderError, match="No answer"):
        replay(tmp_path, {})
