"""Sound is asked for in a child that may abort or hang without harm."""

import json
import os
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection

import pytest

from interview_desktop.capture import audio_library, probe
from interview_desktop.capture.audio_library import AudioDevice, as_plain
from interview_desktop.capture.probe import AudioProbe, probe_audio
from tests.rig.sound import MICROPHONE, SPEAKER, SoundServer

HEADSET = AudioDevice(3, "USB Headset", "ALSA", 1, 2, 48_000, default_input=True)


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """What was found here does not outlive the test."""
    probe._known = None
    yield
    probe._known = None


def abort(writer: Connection) -> None:
    os.abort()


def hang(writer: Connection) -> None:
    time.sleep(60)


def answer(writer: Connection) -> None:
    writer.send(json.dumps({"devices": as_plain([HEADSET])}))
    writer.close()


def asked(child: object, monkeypatch: pytest.MonkeyPatch, patience: float = 15.0) -> AudioProbe:
    monkeypatch.setattr(probe, "_answer", child)
    return probe_audio(refresh=True, patience=patience)


def test_what_the_child_finds_arrives(monkeypatch: pytest.MonkeyPatch) -> None:
    found = asked(answer, monkeypatch)
    assert found.devices == (HEADSET,)
    assert found.microphones == found.speakers == (HEADSET,)
    assert not found.fault


def test_a_child_that_aborts_is_a_fault_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    found = asked(abort, monkeypatch)
    assert found.fault == "The sound system cannot be used: PortAudio broke off"
    assert "libasound2-data" in found.remedy
    assert not found.devices


def test_a_child_that_hangs_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    found = asked(hang, monkeypatch, patience=0.5)
    assert found.fault == "The sound system does not answer"


def test_it_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([AudioProbe(fault="first"), AudioProbe(fault="second")])
    monkeypatch.setattr(probe, "_asked", lambda patience: next(answers))
    assert probe_audio().fault == probe_audio().fault == "first"
    assert probe_audio(refresh=True).fault == "second"


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (ImportError("libportaudio.so.2"), "PyAudio cannot be loaded"),
        (OSError(-9999, "host error"), "The sound system cannot be started"),
    ],
)
def test_a_library_that_does_not_load_is_a_fault(
    error: Exception, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise error

    monkeypatch.setattr(probe, "load", broken)
    found = probe._parsed(probe._found())
    assert found.fault == fault
    assert found.remedy
    assert found.devices == ()


def test_a_machine_without_any_sound_device_has_none_and_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "devices", lambda library: ())
    monkeypatch.setattr(probe, "load", lambda: None)
    assert json.loads(probe._found()) == {"devices": []}


def test_the_devices_of_a_room_are_found(room: SoundServer) -> None:
    found = probe_audio(refresh=True)
    assert not found.fault
    assert {MICROPHONE, SPEAKER} <= {device.name for device in found.devices}
    assert sum(device.default_input for device in found.devices) == 1
    assert sum(device.default_output for device in found.devices) == 1


def test_this_process_finds_the_same_as_the_child(room: SoundServer) -> None:
    library = audio_library.load()
    try:
        assert audio_library.devices(library) == probe_audio(refresh=True).devices
    finally:
        audio_library.close(None, library)
