"""What is said into the virtual microphone is heard through the real PyAudio, and what is played is recorded."""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from tests.rig import sound
from tests.rig.media import clips
from tests.rig.microphone import BLOCK, MicrophoneFeed
from tests.rig.programs import ChildProcess, RigError, need, wait_until
from tests.rig.samples import RATE, Samples, level_db, noise, onsets, script, tone
from tests.rig.sound import MICROPHONE, SOURCE, SoundServer, SpeakerRecording

WINDOW_S = 0.005
"""Resolution of `onsets`."""


@dataclass
class Heard:
    samples: Samples
    firsts: npt.NDArray[np.int64]
    called: npt.NDArray[np.float64]

    def time_of(self, seconds: float) -> float:
        """Monotonic time of a place in the recording: a block arrives when its last sample has been captured.

        What comes in between only ever delays a callback, so the earliest one counts. (PortAudio's own capture times
        are less exact: under PulseAudio they are up to 26 ms early.)
        """
        return float(np.min(self.called - self.firsts / RATE)) - BLOCK / RATE + seconds


def hear(
    server: SoundServer, folder: Path, seconds: float, act: Callable[[], None], device: str = ""
) -> Heard:
    """Record in a child process through PyAudio, and act as soon as it listens."""
    output = folder / "heard.npz"
    arguments = [
        sys.executable,
        "-m",
        "tests.rig.hear",
        str(seconds),
        str(output),
        *([device] if device else []),
    ]
    with ChildProcess(arguments, env=server.env) as listener:
        listener.wait_until(lambda: "listening" in listener.log(), "listening")
        act()
        outcome = listener.finish(timeout_s=seconds + 10)
    assert outcome.returncode == 0, outcome.log
    with np.load(output) as data:
        return Heard(data["samples"], data["firsts"], data["called"])


@pytest.mark.parametrize("device", [MICROPHONE, ""], ids=["by name", "as default"])
def test_pyaudio_hears_beeps_at_their_time(
    sound_server: SoundServer, microphone_feed: MicrophoneFeed, tmp_path: Path, device: str
) -> None:
    times = [0.2, 0.7, 1.35]
    begins: list[float] = []
    dropped_before: list[int] = []  # a source that wakes up on a busy machine takes nothing for a moment

    def act() -> None:
        dropped_before.append(microphone_feed.dropped_blocks)
        spoken = microphone_feed.beep(times, time.monotonic() + 0.1)
        begins.extend(utterance.started_at for utterance in spoken)

    heard = hear(sound_server, tmp_path, 2.0, act, device)
    found = onsets(heard.samples)
    assert len(found) == len(times)
    assert np.diff(found) == pytest.approx(np.diff(times), abs=WINDOW_S + 1e-4)  # no sample lost or added
    assert [heard.time_of(at) for at in found] == pytest.approx(begins, abs=0.02)
    assert dropped_before == [microphone_feed.dropped_blocks]


def test_speech_arrives_sample_for_sample(sound_server: SoundServer, tmp_path: Path) -> None:
    speech = clips("short")[0].samples()
    with MicrophoneFeed(sound_server, noise_dbfs=-200) as feed:
        heard = hear(sound_server, tmp_path, len(speech) / RATE + 0.5, lambda: void(feed.say(speech)))
    first = int(np.flatnonzero(heard.samples)[0]) - int(np.flatnonzero(speech)[0])
    assert np.array_equal(heard.samples[first : first + len(speech)], speech)


def test_a_fast_sample_clock_delivers_more_samples(sound_server: SoundServer, tmp_path: Path) -> None:
    with MicrophoneFeed(sound_server, ppm=20_000) as feed:
        heard = hear(sound_server, tmp_path, 2.2, lambda: void(feed.beep([0.1, 1.7], time.monotonic())))
    first, last = onsets(heard.samples)
    assert last - first == pytest.approx(1.6 * 1.02, abs=2 * WINDOW_S)


def test_what_is_said_is_said_in_order(
    sound_server: SoundServer, microphone_feed: MicrophoneFeed, tmp_path: Path
) -> None:
    def act() -> None:
        microphone_feed.say(script(tone(0.2), 0.3, tone(0.2)))
        microphone_feed.say(script(0.4, noise(0.2, -20))).wait()

    heard = hear(sound_server, tmp_path, 2.0, act)
    first, *rest = onsets(heard.samples)
    assert np.array(rest) - first == pytest.approx([0.5, 1.1], abs=2 * WINDOW_S)


def test_a_stalled_microphone_delivers_nothing_and_loses_what_was_said(
    sound_server: SoundServer, microphone_feed: MicrophoneFeed, tmp_path: Path
) -> None:
    def act() -> None:
        microphone_feed.say(tone(0.3)).wait()
        microphone_feed.stall()
        microphone_feed.say(tone(0.6)).wait()
        microphone_feed.resume()

    heard = hear(sound_server, tmp_path, 2.0, act)
    assert len(onsets(heard.samples)) == 1
    assert len(heard.samples) / RATE == pytest.approx(1.4, abs=0.15)
    assert float(np.max(np.diff(heard.called))) == pytest.approx(0.6, abs=0.15)


def test_an_unplugged_microphone_is_gone_and_comes_back(
    sound_server: SoundServer, microphone_feed: MicrophoneFeed, tmp_path: Path
) -> None:
    sound_server.unplug_microphone()
    assert SOURCE not in sound_server.control("list", "short", "sources").split()
    assert not sound_server.fifo.exists()
    sound_server.plug_microphone()
    heard = hear(sound_server, tmp_path, 1.0, lambda: void(microphone_feed.say(tone(0.3))))
    assert len(onsets(heard.samples)) == 1


def test_the_feeder_refuses_the_past(microphone_feed: MicrophoneFeed) -> None:
    wait_until(lambda: time.monotonic() > microphone_feed.started_at + 0.2, "time to pass")
    with pytest.raises(RigError, match="too late"):
        microphone_feed.say_at(tone(0.1), microphone_feed.started_at)


def test_the_feeder_can_be_silenced(microphone_feed: MicrophoneFeed) -> None:
    utterance = microphone_feed.say(tone(60.0))
    microphone_feed.silence_at_once()
    assert utterance.wait(timeout_s=1.0).done


def test_the_speaker_is_heard_and_its_end_noticed(sound_server: SoundServer) -> None:
    with SpeakerRecording(sound_server) as recording:
        with ChildProcess([sys.executable, "-m", "tests.rig.play", "0.8"], env=sound_server.env) as player:
            recording.wait_until_spoken(quiet_s=0.3)
            outcome = player.finish(timeout_s=10)
        assert outcome.returncode == 0, outcome.log
        played = recording.samples()
    loud = np.abs(played.astype(np.int32)) > 1000
    sounding = np.flatnonzero(loud)
    assert (sounding[-1] - sounding[0]) / RATE == pytest.approx(0.8, abs=0.05)
    middle = played[sounding[0] : sounding[-1]]
    spectrum = np.abs(np.fft.rfft(middle))
    assert np.fft.rfftfreq(len(middle), 1 / RATE)[np.argmax(spectrum)] == pytest.approx(1000, abs=5)
    assert level_db(middle) == pytest.approx(20 * np.log10(0.4 / np.sqrt(2)), abs=1)


def test_the_environment_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    need(*sound.PROGRAMS)
    monkeypatch.setenv("PULSE_SERVER", "the user's own")
    monkeypatch.delenv("ALSA_CONFIG_PATH", raising=False)
    with SoundServer() as server:
        with server.applied():
            assert os.environ["PULSE_SERVER"] == server.env["PULSE_SERVER"]
        assert os.environ["PULSE_SERVER"] == "the user's own"
        assert "ALSA_CONFIG_PATH" not in os.environ
    assert not server.folder.exists()


def void(_: object) -> None:
    """Drop a result where a callable must return None."""
