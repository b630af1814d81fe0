"""Sound files as microphones."""

import wave
from pathlib import Path

import numpy as np
import pytest

from interview_desktop.app.clock import SystemClock
from interview_desktop.capture.microphone import open_microphone
from interview_desktop.capture.microphone_device import DeviceMicrophone
from interview_desktop.capture.microphone_file import FileSound
from interview_desktop.core.errors import BugError, MicrophoneError
from interview_desktop.core.media import MEDIA_RATE
from interview_desktop.core.ports import Microphone
from tests.capture.films import tone
from tests.contracts.microphone_contract import MicrophoneContract
from tests.contracts.sinks import Listener
from tests.rig.programs import wait_until


def wav(path: Path, samples: np.ndarray, rate: int = MEDIA_RATE) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.astype("<i2").tobytes())
    return path


def read_all(path: Path, seconds: float) -> np.ndarray:
    """The first seconds, as fast as they can be decoded."""
    sound = FileSound(path, path.name)
    sound.open()
    blocks = [sound.read(480) for _ in range(round(seconds * 100))]
    sound.close()
    assert {len(block) for block in blocks} == {960}
    return np.frombuffer(b"".join(blocks), np.int16)


class TestFileMicrophone(MicrophoneContract):
    @pytest.fixture
    def microphone(self, tmp_path: Path) -> Microphone:
        return open_microphone(wav(tmp_path / "hum.wav", np.full(4800, 1000)).as_posix(), SystemClock())


def test_every_sample_is_heard_once_and_silence_follows(tmp_path: Path) -> None:
    samples = np.random.default_rng(1).integers(-20_000, 20_000, 10_007)
    heard = read_all(wav(tmp_path / "noise.wav", samples), 0.5)
    assert np.array_equal(heard[: len(samples)], samples)
    assert not heard[len(samples) :].any()


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate", [8_000, 44_100, 48_000, 96_000])
@pytest.mark.parametrize("codec", ["pcm_u8", "pcm_s16le", "pcm_s24le", "pcm_s32le", "pcm_f32le"])
def test_every_kind_of_wav_is_heard_at_its_pitch_and_level(
    tmp_path: Path, codec: str, rate: int, channels: int
) -> None:
    heard = read_all(tone(tmp_path / "tone.wav", codec, rate, channels), 0.25).astype(float)
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    assert np.argmax(spectrum) * MEDIA_RATE / len(heard) == pytest.approx(440, abs=5)
    assert np.sqrt(np.mean(heard[2400:] ** 2)) == pytest.approx(32_768 * 0.5 / np.sqrt(2), rel=0.03)


def test_the_header_of_a_wav_whose_writer_was_killed_is_not_believed(tmp_path: Path) -> None:
    path = wav(tmp_path / "killed.wav", np.full(9600, 1234))
    content = bytearray(path.read_bytes())
    content[4:8] = content[40:44] = bytes(4)
    path.write_bytes(content)
    assert np.count_nonzero(read_all(path, 0.2) == 1234) == 9600


@pytest.mark.parametrize("content", [b"", b"these are words\n" * 50, b"RIFF\x00\x00\x00\x00WAVE"])
def test_a_wav_that_is_none_is_named_without_its_folder(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "words.wav"
    path.write_bytes(content)
    listener = Listener()
    with pytest.raises(MicrophoneError, match=r"words\.wav holds no sound") as raised:
        open_microphone(str(path), SystemClock()).start(listener)
    assert str(tmp_path) not in str(raised.value)
    assert not listener.blocks
    assert not listener.lost


@pytest.mark.parametrize("name", ["missing.wav", "missing.flac"])
def test_a_file_that_is_missing(tmp_path: Path, name: str) -> None:
    with pytest.raises(MicrophoneError, match="does not exist") as raised:
        open_microphone(str(tmp_path / name), SystemClock())
    assert str(tmp_path) not in str(raised.value)


@pytest.mark.parametrize("spec", [None, "", "default", 3, "3", "USB Microphone"])
def test_everything_else_means_a_device(spec: str | int | None) -> None:
    assert isinstance(open_microphone(spec, SystemClock()), DeviceMicrophone)


def test_no_block_comes_before_its_last_sample_is_due(tmp_path: Path) -> None:
    clock = SystemClock()
    early: list[float] = []

    class Punctual(Listener):
        def audio_block(self, block: object) -> None:
            super().audio_block(block)  # type: ignore[arg-type]
            early.append(self.blocks[-1].end - clock.monotonic())

    microphone, listener = open_microphone(str(wav(tmp_path / "a.wav", np.ones(480))), clock), Punctual()
    microphone.start(listener)
    wait_until(lambda: len(early) > 30, "sound", 5.0)
    microphone.stop()
    assert max(early) < 1e-6


def test_a_running_microphone_is_not_started_again(tmp_path: Path) -> None:
    microphone = open_microphone(str(wav(tmp_path / "a.wav", np.ones(480))), SystemClock())
    microphone.start(Listener())
    with pytest.raises(BugError):
        microphone.start(Listener())
    microphone.stop()
