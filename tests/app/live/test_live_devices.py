"""Microphone, loudspeaker and voice of a live interview."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from interview_desktop.app.holding.planning import new_id
from interview_desktop.app.live.hall import NoRoom
from interview_desktop.app.live.machine import MachineAudio
from interview_desktop.core.errors import MicrophoneError
from interview_desktop.core.media import MEDIA_RATE, AudioBlock
from tests.app.live.holding import Make, Stream
from tests.fakes.microphone import FakeMicrophone
from tests.fakes.speaker import FakeSpeaker


def test_the_microphone_of_the_machine(make: Make) -> None:
    room = make(("I am Ada.",), count=1)
    clock, speaker, microphone = room.clock, FakeSpeaker(room.clock), FakeMicrophone(room.clock)
    machine = MachineAudio(microphone, speaker)
    request = replace(room.request, plan=replace(room.request.plan, id=new_id()), source="microphone")
    stream = Stream()
    room.hall.start(request, stream, machine)
    with pytest.raises(NoRoom, match="microphone of this machine is in use"):
        room.hall.start(replace(request, plan=replace(request.plan, id=new_id())), Stream(), machine)
    assert not microphone.running
    room.hall.connect(request.id)
    room.turn()
    assert microphone.running and speaker.clips
    room.wait(15)
    assert stream.messages[-1]["type"] == "listening"
    for loud in (True, False):
        for _ in range(80):
            if stream.closed:
                break
            samples = (8000 * loud * np.sin(np.arange(2400) * 0.1)).astype("<i2").tobytes()
            microphone.deliver(AudioBlock(samples, MEDIA_RATE, clock.monotonic()))
            clock.advance(0.05)
            room.turn()
    assert [m["text"] for m in stream.messages if m["type"] == "candidate_response"] == ["I am Ada."]
    # The closing words are heard to their end, and nobody is listened to any more.
    assert stream.messages[-1]["type"] == "interview_ended"
    assert not microphone.running and speaker.stops == 0
    room.wait(stream.messages[-1]["audio_duration"] + 1)
    assert speaker.stops == 1


def test_a_microphone_that_cannot_be_opened_is_told(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    room = make()
    microphone = FakeMicrophone(room.clock, fault=MicrophoneError("There is no microphone", "Plug one in"))
    request = replace(room.request, plan=replace(room.request.plan, id=new_id()), source="microphone")
    stream = Stream()
    room.hall.start(request, stream, MachineAudio(microphone, FakeSpeaker(room.clock)))
    room.hall.connect(request.id)
    room.turn()
    assert {"There is no microphone. Plug one in."} == {
        m["message"] for m in stream.messages if m["type"] == "error"
    }


def test_a_voice_that_fails_leaves_the_text(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    room = make(("One.",), count=1)
    room.engines.voice.synthesize = None  # type: ignore[method-assign,assignment]
    room.connect()
    assert room.messages[-1]["type"] in {"interviewer_question", "listening"}
    question = next(m for m in room.messages if m["type"] == "interviewer_question")
    assert (question["audio_url"], question["audio_duration"]) == (None, 0.0)
    assert "cannot speak" in caplog.text
