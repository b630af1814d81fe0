"""Whether the microphone brings the machine's voice: rooms, headphones, and a candidate who talks over it.

The full form of `test_rooms` (2000 simulated utterances of recorded speech, `INTERVIEW_ROOMS=40`) is what
docs/benchmarks.md quotes; here a few of each kind must all be right.
"""

from __future__ import annotations

import itertools
import os
from dataclasses import dataclass

import numpy as np
import pytest

from interview_desktop.core.media import MEDIA_RATE
from interview_desktop.recording.sound.doubling import Decision, DoublingGuard
from interview_desktop.recording.sound.mixing import SoundTimeline
from interview_desktop.recording.sound.overhearing import overheard
from interview_desktop.recording.sound.placing import Placed
from tests.rig.media import NoSpeechError, clips
from tests.rig.rooms import Floats, Room, as_samples, levelled

SECONDS = 4.0
VOICE_DBFS = -22.0
STEP = MEDIA_RATE // 20
EACH = int(os.environ.get("INTERVIEW_ROOMS", "3"))
"""Utterances of each kind."""


@dataclass(frozen=True)
class Kind:
    """A kind of room, and what is right in it."""

    name: str
    level_db: float | None
    noise_dbfs: float
    talk_dbfs: float | None
    in_room: bool


KINDS = (
    Kind("loudspeaker", -5, -55, None, in_room=True),
    Kind("quiet loudspeaker", -12, -50, None, in_room=True),
    Kind("loudspeaker in a noisy room", -10, -35, None, in_room=True),
    Kind("loudspeaker, candidate talks", -8, -55, -25, in_room=True),
    Kind("headphones", None, -55, None, in_room=False),
    Kind("headphones in a noisy room", None, -35, None, in_room=False),
    Kind("headphones that leak", -32, -60, None, in_room=False),
    Kind("headphones, candidate talks", None, -55, -22, in_room=False),
    Kind("headphones that leak, candidate talks", -32, -60, -22, in_room=False),
)


@pytest.fixture(scope="module")
def speech() -> list[Floats]:
    """Utterances, one after the other of another voice or text."""
    try:
        return [
            levelled(clip.samples(), VOICE_DBFS, SECONDS)
            for clip in clips("read")
            if clip.path.suffix == ".wav"
        ]
    except NoSpeechError as reason:
        pytest.skip(str(reason))


def scene(kind: Kind, speech: list[Floats], number: int) -> tuple[Floats, Floats]:
    """What is played, and what the microphone hears."""
    chance = np.random.default_rng(number)
    voice, talk = (speech[index] for index in chance.choice(len(speech), 2, replace=False))
    room = Room(
        kind.level_db,
        delay=chance.uniform(0.0, 0.3),
        reverberation=chance.uniform(0.15, 0.8),
        direct_db=chance.uniform(-3, 10),
        lowest=chance.uniform(100, 400),
        noise_dbfs=kind.noise_dbfs,
    )
    heard = room.heard(voice, number)
    if kind.talk_dbfs is not None:
        heard = heard + np.roll(talk, chance.integers(len(talk))) * 10 ** ((kind.talk_dbfs - VOICE_DBFS) / 20)
    return voice, as_samples(heard).astype(np.float64)


def fed(guard: DoublingGuard, voice: Floats, heard: Floats, first: int = 0) -> list[Decision]:
    """Give a guard both in steps; what it decided."""
    played, taken = voice.astype(np.int32), heard.astype(np.int32)
    for start in range(0, len(played), STEP):
        guard.take(first + start, played[start : start + STEP], taken[start : start + STEP])
    return guard.take_decisions()


@pytest.mark.parametrize("prior", [False, True], ids=["mixed in", "in the room"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_rooms(kind: Kind, prior: bool, speech: list[Floats]) -> None:
    wrong = []
    for number in range(EACH):
        guard = DoublingGuard(in_room=prior)
        fed(guard, *scene(kind, speech, number))
        if guard.in_room is not kind.in_room:
            wrong.append(number)
    assert len(wrong) <= EACH * 0.05, f"{len(wrong)} of {EACH} are wrong: {wrong}"


@pytest.mark.parametrize("delay", [0.0, 0.08, 0.35])
def test_delay_and_level_of_the_voice_in_the_room(delay: float, speech: list[Floats]) -> None:
    room = Room(-10, delay=delay, reverberation=0.2, direct_db=10, lowest=1)
    heard = room.heard(speech[0])
    count = round(1.5 * MEDIA_RATE)
    found = overheard(speech[0][:count].astype(np.int32), heard[:count].astype(np.int32))
    assert found is not None
    assert found.delay == pytest.approx(delay, abs=0.001)
    assert found.level == pytest.approx(-10, abs=2)


def test_a_microphone_stamped_too_early_is_understood(speech: list[Floats]) -> None:
    early, count = round(0.03 * MEDIA_RATE), round(1.5 * MEDIA_RATE)
    heard = Room(-6, delay=0.0).heard(speech[0])[early:]
    found = overheard(speech[0][:count].astype(np.int32), heard[:count].astype(np.int32))
    assert found is not None
    assert found.delay == pytest.approx(-0.03, abs=0.001)


def test_a_dead_microphone_hears_nothing(speech: list[Floats]) -> None:
    guard = DoublingGuard(in_room=True)
    decided = fed(guard, speech[0], np.zeros(len(speech[0])))
    assert [each.in_room for each in decided] == [False]


def test_each_utterance_is_told_once_and_what_was_known_holds_for_the_next(speech: list[Floats]) -> None:
    guard, room = DoublingGuard(), Room(-6)
    utterance = np.concatenate([speech[0], np.zeros(MEDIA_RATE)])
    first = fed(guard, utterance, room.heard(utterance))
    second = fed(guard, utterance, room.heard(utterance, 1), first=len(utterance))
    assert [each.in_room for each in first + second] == [True, True]
    assert first[0].sample < 2 * MEDIA_RATE < len(utterance) < second[0].sample


def test_headphones_put_on_in_the_middle_bring_the_voice_back(speech: list[Floats]) -> None:
    guard = DoublingGuard()
    voice = np.concatenate([speech[0], speech[1]])
    heard = Room(-6).heard(voice)
    heard[len(speech[0]) :] = Room(None).heard(speech[1])
    decided = fed(guard, voice, heard)
    assert [each.in_room for each in decided] == [True, False]
    assert decided[1].sample < len(speech[0]) + 2.5 * MEDIA_RATE


def test_the_mix_has_the_voice_once_and_no_click(speech: list[Floats]) -> None:
    voice, sound = as_samples(speech[0]), SoundTimeline()
    heard = as_samples(Room(-6, delay=0.05, noise_dbfs=-70).heard(speech[0]))
    sound.voice.add(Placed(0, voice))
    sound.add([Placed(0, heard)])
    stereo = np.frombuffer(sound.give(len(voice)), "<i2").reshape(-1, 2).astype(int)
    added = stereo[:, 0] - stereo[:, 1]
    assert np.array_equal(stereo[:, 1], heard), "the bare microphone is touched"
    [decision] = sound.guard.take_decisions()
    faded = decision.sample + round(0.05 * MEDIA_RATE)
    assert np.array_equal(added[: decision.sample - STEP], voice[: decision.sample - STEP])
    assert not added[faded:].any(), "the voice is there twice"
    gains = (
        added[decision.sample - STEP : faded] / np.where(voice == 0, 1, voice)[decision.sample - STEP : faded]
    )
    loud = np.abs(voice[decision.sample - STEP : faded]) > 500
    assert np.all(np.diff(gains[loud]) < 0.02), "the voice comes back while it is faded out"
    assert decision.sample < 1.5 * MEDIA_RATE


def test_the_size_of_a_stretch_changes_nothing(speech: list[Floats]) -> None:
    heard = as_samples(Room(-6).heard(speech[0]))
    results = []
    for step in (7000, 2400, len(heard)):
        sound, given = SoundTimeline(), b""
        sound.voice.add(Placed(0, as_samples(speech[0])))
        sound.add([Placed(0, heard)])
        for until in range(step, len(heard) + step, step):
            given += sound.give(min(until, len(heard)))
        results.append((sound.guard.take_decisions()[0].in_room, given[-MEDIA_RATE:]))
    assert all(one == other for one, other in itertools.pairwise(results))
