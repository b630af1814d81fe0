"""Every fault of sound and picture is noticed within three seconds, and an hour of quiet speech raises none."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from interview_desktop.capture.health import PictureWatch, SoundWatch
from interview_desktop.capture.level import LevelMeter
from interview_desktop.core.errors import CameraError
from interview_desktop.core.health import Fault
from interview_desktop.core.media import MEDIA_RATE, AudioBlock, Frame, PixelFormat
from tests.rig.media import clips
from tests.rig.samples import Samples, mixed, noise, silence, tone

NOTICED = 3.0
"""Seconds after which a fault must be told; the session asks twice a second."""
ASKED = 0.5
BLOCK = 480
ROOM_DBFS = -60.0
SPEECH_DBFS = -45.0


class Listener:
    """A microphone in virtual time before a watch."""

    def __init__(self) -> None:
        self.watch = SoundWatch()
        self.now = 100.0
        self._meter = LevelMeter()

    def hear(self, sound: Samples, *, speaking: bool = False) -> dict[Fault, float]:
        """Every fault with the seconds of this sound after which it was there first."""
        begin, first = self.now, dict[Fault, float]()
        data = sound.astype("<i2").tobytes()
        for at in range(0, len(data) - 2 * BLOCK + 1, 2 * BLOCK):
            block = AudioBlock(data[at : at + 2 * BLOCK], MEDIA_RATE, self.now)
            self.watch.hear(block, self._meter.add(block), speaking=speaking)
            self.now += BLOCK / MEDIA_RATE
            for fault in self.watch.faults:
                first.setdefault(fault, self.now - begin)
        return first


def room(seconds: float, seed: int = 0) -> Samples:
    return noise(seconds, ROOM_DBFS, seed)


def hum(seconds: float, mains: float, dbfs: float) -> Samples:
    """Mains hum as a bad earth makes it: the fundamental and weaker harmonics."""
    parts = [(1, 1.0), (2, 0.7), (3, 0.4), (5, 0.2)]
    moments = np.arange(round(seconds * MEDIA_RATE)) / MEDIA_RATE
    wave = sum(size * np.sin(2 * np.pi * mains * number * moments) for number, size in parts)
    wave *= 32768 * 10 ** (dbfs / 20) / np.sqrt(np.mean(np.square(wave)))
    return np.asarray(np.rint(wave), np.int16)


def speech() -> Samples:
    """Half a minute of speech."""
    found: list[Samples] = []
    for clip in clips("read"):
        found.append(clip.samples())
        if sum(map(len, found)) > 30 * MEDIA_RATE:
            break
    return np.concatenate(found)


def at_level(sound: Samples, dbfs: float) -> Samples:
    """The same sound with another level, measured where somebody speaks."""
    stretches = sound[: len(sound) // 4800 * 4800].reshape(-1, 4800).astype(np.float64)
    power = np.mean(np.square(stretches), axis=1)
    spoken = power[power > power.max() / 1000].mean()
    gain = 32768 * 10 ** (dbfs / 20) / np.sqrt(spoken)
    return np.asarray(np.clip(np.rint(sound * gain), -32768, 32767), np.int16)


SOUND_FAULTS: dict[str, tuple[Fault, bool, Callable[[], Samples]]] = {
    "digital silence": (Fault.SILENT, False, lambda: silence(5.0)),
    "the last bit": (Fault.SILENT, False, lambda: noise(5.0, -93.0)),
    "turned down": (Fault.FAINT, False, lambda: noise(5.0, -83.0)),
    "a whisper from afar": (Fault.FAINT, True, lambda: at_level(speech()[: 5 * MEDIA_RATE], -62.0)),
    "shouting": (Fault.CLIPPED, True, lambda: at_level(speech()[: 5 * MEDIA_RATE], -2.0)),
    "hum of 50 Hz": (Fault.HUM, False, lambda: mixed(hum(5.0, 50.0, -50.0), room(5.0))),
    "hum of 60 Hz": (Fault.HUM, False, lambda: mixed(hum(5.0, 60.0, -50.0), room(5.0))),
    "loud hum": (Fault.HUM, False, lambda: mixed(hum(5.0, 50.0, -25.0), room(5.0))),
    "mains a little off": (Fault.HUM, False, lambda: mixed(hum(5.0, 49.9, -50.0), room(5.0))),
}


@pytest.mark.parametrize("name", SOUND_FAULTS)
def test_a_fault_of_the_sound_is_noticed_in_time_and_forgotten(name: str) -> None:
    fault, speaking, make = SOUND_FAULTS[name]
    listener = Listener()
    assert listener.hear(room(10.0)) == {}
    found = listener.hear(make(), speaking=speaking)
    print(f"{name}: {found}")
    assert set(found) == {fault}
    assert found[fault] <= NOTICED - ASKED
    listener.hear(at_level(speech()[: 3 * MEDIA_RATE], SPEECH_DBFS), speaking=True)
    listener.hear(room(6.0))
    assert listener.watch.faults == set()


@pytest.mark.parametrize(
    ("name", "sound"),
    [
        ("a click in silence now and then", np.tile(np.concatenate([silence(1.5), tone(0.3)]), 10)),
        ("one plosive at full scale", np.concatenate([room(3.0), tone(0.3, peak=2.0), room(3.0)])),
        ("a fan", noise(20.0, -40.0)),
        ("hum that nobody hears", mixed(hum(20.0, 50.0, -70.0), noise(20.0, -78.0))),
        ("a tone that is not the mains", tone(20.0, 437.0, 0.01)),
        ("a very quiet room", noise(20.0, -78.0)),
    ],
)
def test_what_is_no_fault(name: str, sound: Samples) -> None:
    assert Listener().hear(sound) == {}


def test_hum_is_not_judged_while_somebody_speaks() -> None:
    listener = Listener()
    found = listener.hear(
        mixed(at_level(speech()[: 10 * MEDIA_RATE], -30.0), hum(10.0, 50.0, -60.0)), speaking=True
    )
    assert found == {}


def test_a_microphone_that_is_gone_has_no_faults() -> None:
    listener = Listener()
    assert listener.hear(silence(3.0))
    listener.watch.lost()
    assert listener.watch.faults == set()
    assert listener.watch.level is None


@pytest.mark.slow
def test_an_hour_of_quiet_speech_with_pauses_raises_nothing() -> None:
    listener = Listener()
    pieces = [at_level(piece, SPEECH_DBFS) for piece in np.array_split(speech(), 8)]
    generator = np.random.default_rng(1)
    seconds, seed = 0.0, 0
    while seconds < 3600:
        words = pieces[seed % len(pieces)]
        pause = room(
            float(generator.choice([0.5, 1.5, 4.0, 20.0, 60.0], p=[0.3, 0.4, 0.2, 0.08, 0.02])), seed
        )
        spoken = mixed(words, room(len(words) / MEDIA_RATE, seed + 1)[: len(words)])
        assert listener.hear(spoken, speaking=True) == {}, f"at {seconds:.0f} s"
        assert listener.hear(pause) == {}, f"at {seconds:.0f} s"
        seconds += (len(words) + len(pause)) / MEDIA_RATE
        seed += 1


# --- pictures -------------------------------------------------------------------------------------------------------


RATE = 30.0
SIZE = (128, 72)
Pixels = npt.NDArray[np.uint8]


def lively(number: int) -> Pixels:
    """A still scene as a sensor sees it: the same but for its noise."""
    generator = np.random.default_rng(number)
    return np.clip(generator.normal(90, 1.0, (SIZE[1], SIZE[0], 3)), 0, 255).astype(np.uint8)


def dark(number: int) -> Pixels:
    """A covered lens."""
    return np.abs(np.random.default_rng(number).normal(0, 3, (SIZE[1], SIZE[0], 3))).astype(np.uint8)


class Viewer:
    """A camera in virtual time before a watch that is asked twice a second."""

    def __init__(self) -> None:
        self.watch = PictureWatch(RATE)
        self.now = 100.0
        self._number = 0

    def see(
        self,
        seconds: float,
        picture: Callable[[int], Pixels] = lively,
        *,
        rate: float = RATE,
        form: PixelFormat = PixelFormat.BGR24,
    ) -> dict[Fault, float]:
        """Every fault with the seconds after which it was there first."""
        begin, first = self.now, dict[Fault, float]()
        for at, due in self._moments(seconds, rate):
            self.now = at
            if due:
                self._number += 1
                pixels = picture(self._number).data
                self.watch.video_frame(Frame(pixels, form, *SIZE, at))
            else:
                for fault in self.watch.judge(at):
                    first.setdefault(fault, at - begin)
        self.now = begin + seconds
        return first

    def _moments(self, seconds: float, rate: float) -> Iterator[tuple[float, bool]]:
        frames = [(self.now + number / rate, True) for number in range(round(seconds * rate))] if rate else []
        asked = [(self.now + number * ASKED, False) for number in range(1, round(seconds / ASKED) + 1)]
        yield from sorted(frames + asked)


def test_a_still_scene_is_no_frozen_picture() -> None:
    viewer = Viewer()
    assert viewer.see(10.0) == {}
    assert viewer.watch.rate == pytest.approx(RATE, abs=0.5)


@pytest.mark.parametrize(
    ("fault", "picture", "rate"),
    [
        (Fault.BLACK, dark, RATE),
        (Fault.BLACK, lambda number: np.zeros((SIZE[1], SIZE[0], 3), np.uint8), RATE),
        (Fault.FROZEN, lambda number: lively(1), RATE),
        (Fault.SLOW, lively, 10.0),
        (Fault.SLOW, lively, 0.0),
    ],
)
def test_a_fault_of_the_picture_is_noticed_in_time_and_forgotten(
    fault: Fault,
    picture: Callable[[int], Pixels],
    rate: float,
) -> None:
    viewer = Viewer()
    assert viewer.see(5.0) == {}
    found = viewer.see(6.0, picture, rate=rate)
    print(found)
    assert set(found) == {fault}
    assert found[fault] <= NOTICED
    viewer.see(4.0)
    assert viewer.watch.judge(viewer.now) == set()


def test_half_the_rate_is_normal_in_dim_light() -> None:
    viewer = Viewer()
    assert viewer.see(10.0, rate=15.0) == {}
    assert viewer.watch.rate == pytest.approx(15.0, abs=0.5)


def test_a_short_blackout_is_no_fault() -> None:
    viewer = Viewer()
    for _ in range(5):
        assert viewer.see(1.0, dark) | viewer.see(1.0) == {}


@pytest.mark.parametrize(("luma", "black"), [(16, True), (60, False)])
def test_planar_pictures_are_looked_at_in_their_brightness(luma: int, black: bool) -> None:
    def planar(number: int) -> Pixels:
        picture = np.full((SIZE[1] * 3 // 2, SIZE[0]), 128, np.uint8)
        picture[: SIZE[1]] = luma
        picture[0, number % SIZE[0]] += 1
        return picture

    found = Viewer().see(5.0, planar, form=PixelFormat.I420)
    assert (Fault.BLACK in found) is black


@pytest.mark.parametrize(
    ("picture", "faults"),
    [
        (lively, set()),
        (lambda number: np.clip(lively(number), 0, 4), {Fault.BLACK}),
        (lambda number: lively(1), {Fault.FROZEN}),
    ],
    ids=["lively", "black", "frozen"],
)
def test_coded_pictures_are_watched_as_well(picture: Callable[[int], Pixels], faults: set[Fault]) -> None:
    def coded(number: int) -> Pixels:
        """With a number in the header, as a camera that writes the time there."""
        data = cv2.imencode(".jpg", picture(number))[1].tobytes()
        comment = b"\xff\xfe\x00\x06%04d" % (number % 10_000)
        return np.frombuffer(data[:2] + comment + data[2:], np.uint8)

    found = Viewer().see(6.0, coded, form=PixelFormat.MJPEG)
    assert set(found) == faults
    assert all(noticed <= NOTICED for noticed in found.values())


def test_a_camera_that_is_gone_has_no_faults_until_it_is_back() -> None:
    viewer = Viewer()
    viewer.see(4.0, dark)
    viewer.watch.video_lost(CameraError("The camera has gone", "Plug it in again"))
    assert viewer.see(5.0, rate=0.0) == {}
    assert viewer.watch.rate is None
    assert viewer.see(5.0) == {}
