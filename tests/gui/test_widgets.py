from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from interview_desktop.gui.theme import Theme
from interview_desktop.gui.times import Tone
from interview_desktop.gui.values import Picture
from interview_desktop.gui.view import Look
from interview_desktop.gui.visemes import REST
from interview_desktop.gui.widgets.face_view import FaceView
from interview_desktop.gui.widgets.level_meter import LevelMeter
from interview_desktop.gui.widgets.progress_steps import ProgressSteps
from interview_desktop.gui.widgets.time_ring import TimeRing
from interview_desktop.gui.widgets.video_view import VideoView
from tests.fakes.clock import FakeClock
from tests.fakes.gui_backend import speech
from tests.gui.driving import until


def colors_of(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_the_meter_grows_with_the_level(theme: Theme, qtbot: QtBot) -> None:
    meter = LevelMeter(theme)
    qtbot.addWidget(meter)
    values = []
    for level in (-96, -60, -30, -6, 0):
        meter.show_level(level, level)
        values.append(meter.value())
    assert values == [0, 0, 50, 90, 100]


@pytest.mark.parametrize(
    ("rms", "peak", "color"), [(-50, -45, "warning"), (-20, -8, "accent"), (-3, 0, "danger")]
)
def test_the_meter_says_quiet_and_clipping_by_colour_too(
    theme: Theme, qtbot: QtBot, rms: float, peak: float, color: str
) -> None:
    meter = LevelMeter(theme)
    qtbot.addWidget(meter)
    meter.resize(240, 14)
    meter.show_level(rms, peak)
    assert getattr(theme.colors, color).lower() in colors_of(meter.grab().toImage())


def test_the_ring_shows_the_rest_and_its_words(theme: Theme, qtbot: QtBot) -> None:
    ring = TimeRing(theme)
    qtbot.addWidget(ring)
    ring.resize(ring.sizeHint())
    ring.show_time(0.25, Tone.WARNING, "0:45", "left")
    image = ring.grab().toImage()
    amber = theme.colors.warning.lower()
    half = image.width() // 2
    drawn = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == amber
    ]
    assert drawn
    assert max(y for _, y in drawn) <= half + 8, "a quarter of the ring stays in the upper half"
    assert ring.accessibleDescription() == "0:45 left"


def test_progress_of_many_questions_is_one_line(theme: Theme, qtbot: QtBot) -> None:
    steps = ProgressSteps(theme)
    qtbot.addWidget(steps)
    steps.resize(400, 6)
    for number, total in ((0, 3), (2, 3), (20, 40)):
        steps.show_step(number, total)
        assert (steps.value(), steps.maximum()) == (number, total)
        done = theme.colors.accent.lower() in colors_of(steps.grab().toImage())
        assert done is (number > 0)


def test_a_picture_is_drawn_pixel_for_pixel(theme: Theme, qtbot: QtBot) -> None:
    pixels = np.random.default_rng(1).integers(0, 255, (90, 160, 4), np.uint8)
    view = VideoView(theme, QSize(160, 90))
    qtbot.addWidget(view)
    assert view.wanted_pixels() == (160, 90)
    view.show_picture(Picture(memoryview(pixels).cast("B"), 160, 90, 1))
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    shown = np.frombuffer(image.constBits(), np.uint8).reshape(90, 160, 4)
    inner = slice(20, 70)
    assert np.array_equal(shown[inner, 20:140, :3], pixels[inner, 20:140, :3])


def test_the_same_picture_is_not_drawn_twice_and_words_replace_it(theme: Theme, qtbot: QtBot) -> None:
    view = VideoView(theme, QSize(160, 90))
    qtbot.addWidget(view)
    picture = Picture(memoryview(bytes(160 * 90 * 4)), 160, 90, 7)
    view.show_picture(picture)
    assert view.has_picture
    view.show_words("The camera has gone.")
    assert not view.has_picture
    view.show_picture(picture)
    assert view.has_picture, "after words the newest picture is shown, new or not"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def face(theme: Theme, clock: FakeClock, qtbot: QtBot) -> FaceView:
    face = FaceView(theme, clock.monotonic)
    qtbot.addWidget(face)
    face.resize(240, 240)
    face.show()
    return face


def test_the_face_moves_only_while_it_speaks(face: FaceView, clock: FakeClock) -> None:
    assert not face.animating
    face.say(speech("Hello there"), clock.monotonic())
    assert face.animating
    silent = face.grab().toImage()
    clock.advance(0.1)
    assert face.mouth() != REST
    assert face.grab().toImage() != silent
    clock.advance(60)
    until(lambda: not face.animating)
    face.hush()
    assert face.mouth() == REST


def test_nothing_moves_that_nobody_sees(face: FaceView, clock: FakeClock) -> None:
    face.say(speech("Hello there"), clock.monotonic())
    face.hide()
    assert not face.animating
    face.show()
    assert face.animating


def test_looks_can_be_told_apart(face: FaceView) -> None:
    pictures = []
    for look in Look:
        face.set_look(look)
        pictures.append(face.grab().toImage())
    listening = pictures[list(Look).index(Look.LISTENING)]
    thinking = pictures[list(Look).index(Look.THINKING)]
    idle = pictures[list(Look).index(Look.IDLE)]
    assert listening != thinking != idle != listening


def test_reduced_motion_keeps_the_face_still(theme: Theme, clock: FakeClock, qtbot: QtBot) -> None:
    face = FaceView(theme, clock.monotonic, reduce_motion=True)
    qtbot.addWidget(face)
    face.show()
    face.say(speech("Hello there"), clock.monotonic())
    assert not face.animating
    assert face.mouth() != REST, "who speaks can still be seen"
