"""Sound that is kept in memory alone, how light falls on a person, and the card in place of a camera."""

from __future__ import annotations

import numpy as np
import pytest

from interview_desktop.capture.camera import open_camera
from interview_desktop.capture.clip import SoundClip
from interview_desktop.capture.light import brightness, watch_light
from interview_desktop.capture.no_camera import CardPictures
from interview_desktop.core.media import AudioBlock, Frame, PixelFormat
from interview_desktop.core.picture_light import Light, judge_light
from tests.fakes.clock import FakeClock


def block(value: int, seconds: float = 0.5, rate: int = 1000) -> AudioBlock:
    return AudioBlock(np.full(round(seconds * rate), value, np.int16).tobytes(), rate, 0.0)


def test_a_clip_holds_what_came_while_it_ran() -> None:
    clip = SoundClip(10.0)
    clip.add(block(1))
    assert clip.end() is None
    clip.begin()
    clip.add(block(2))
    sound = clip.end()
    clip.add(block(3))
    assert sound is not None and set(np.frombuffer(sound.samples, np.int16)) == {2}
    assert (sound.rate, sound.duration) == (1000, 0.5)


def test_a_clip_becomes_no_longer_than_it_may_and_is_forgotten() -> None:
    clip = SoundClip(0.7)
    clip.begin()
    for _ in range(3):
        clip.add(block(2))
    sound = clip.end()
    assert sound is not None and sound.duration == pytest.approx(0.7)
    kept = clip._samples
    clip.wipe()
    assert clip.end() is None
    assert not any(kept), "it is written over, not only let go"


def picture(middle: int, sides: int) -> np.ndarray:
    pixels = np.full((90, 160, 3), sides, np.uint8)
    pixels[:, 50:110] = middle
    return pixels


@pytest.mark.parametrize(
    ("middle", "sides", "light"),
    [
        (130, 120, Light.GOOD),
        (130, 30, Light.GOOD),
        (20, 25, Light.DARK),
        (60, 220, Light.BACKLIT),
        (255, 200, Light.GLARING),
    ],
)
def test_the_light_on_a_person_is_judged(middle: int, sides: int, light: Light) -> None:
    assert judge_light(brightness(picture(middle, sides))) is light


def test_one_picture_alone_says_nothing() -> None:
    watch = watch_light()
    lights = []
    for number, middle in enumerate((130, 130, 20, 130, 20, 20)):
        pixels = picture(middle, 60)
        watch.video_frame(Frame(pixels.data, PixelFormat.BGR24, 160, 90, float(number)))
        lights.append(watch.verdict)
    assert lights == [None, Light.GOOD, Light.GOOD, Light.GOOD, Light.GOOD, Light.DARK]


def test_the_card_in_place_of_a_camera_moves_and_is_not_dark() -> None:
    assert open_camera("none", FakeClock()).name == "No camera"
    pictures = CardPictures(FakeClock(), 2.0)
    pictures.open()
    first, second = (np.asarray(pictures.read().pixels) for _ in range(2))
    assert first.shape == (360, 640, 3)
    assert not np.array_equal(first, second)
    assert first.mean() > 30
