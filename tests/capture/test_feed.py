"""The life of a device's thread: what its promises are worth when the device misbehaves."""

import threading
from collections.abc import Callable, Iterator

import pytest

from interview_desktop.app.clock import SystemClock
from interview_desktop.capture import feed as feed_module
from interview_desktop.capture.feed import Feed
from interview_desktop.core.errors import BugError, CameraError, DeviceError
from tests.rig.programs import wait_until

LATE = CameraError("The camera gave no picture")


class Sink:
    def __init__(self) -> None:
        self.items: list[int] = []
        self.lost: list[DeviceError] = []

    def feed(self) -> Feed[int]:
        return Feed("feed", deliver=self.items.append, lost=self.lost.append, fault=CameraError)


@pytest.fixture
def sink() -> Sink:
    return Sink()


@pytest.fixture
def hanging() -> Iterator[Callable[[], None]]:
    """Hangs as a device does, until the test is over."""
    over = threading.Event()
    yield lambda: void(over.wait(20))
    over.set()


def void(_: object) -> None:
    pass


def test_start_returns_with_the_first_item(sink: Sink) -> None:
    feed = sink.feed()
    feed.start(lambda running: void(running.put(1)), patience=2.0, late=LATE)
    assert sink.items == [1]
    feed.stop()


def test_a_fault_before_the_first_item_is_raised_and_not_reported(sink: Sink) -> None:
    def absent(_: Feed[int]) -> None:
        raise CameraError("Camera 3 is not connected")

    with pytest.raises(CameraError, match="Camera 3"):
        sink.feed().start(absent, patience=2.0, late=LATE)
    assert not sink.lost


def test_a_fault_after_the_first_item_is_reported_once_and_ends_the_feed(sink: Sink) -> None:
    def vanishing(running: Feed[int]) -> None:
        running.put(1)
        running.end(CameraError("gone"))
        running.end(CameraError("gone again"))
        assert not running.put(2)
        raise CameraError("gone for good")

    feed = sink.feed()
    feed.start(vanishing, patience=2.0, late=LATE)
    wait_until(lambda: not feed.alive, "the end of the thread", 2.0)
    assert [error.what for error in sink.lost] == ["gone"]
    assert sink.items == [1]
    feed.stop()


def test_a_mistake_of_ours_before_the_first_item_keeps_its_type(
    sink: Sink, caplog: pytest.LogCaptureFixture
) -> None:
    def wrong(_: Feed[int]) -> None:
        raise ZeroDivisionError("mistake")

    with pytest.raises(ZeroDivisionError):
        sink.feed().start(wrong, patience=2.0, late=LATE)


def test_a_mistake_of_ours_while_running_is_logged_and_reported(
    sink: Sink, caplog: pytest.LogCaptureFixture
) -> None:
    def wrong(running: Feed[int]) -> None:
        running.put(1)
        raise ZeroDivisionError("mistake")

    feed = sink.feed()
    feed.start(wrong, patience=2.0, late=LATE)
    wait_until(lambda: sink.lost, "the report", 2.0)
    assert isinstance(sink.lost[0], CameraError)
    assert "ZeroDivisionError" in caplog.text
    feed.stop()


def test_a_device_that_gives_nothing_is_late(sink: Sink, hanging: Callable[[], None]) -> None:
    feed = sink.feed()
    with pytest.raises(CameraError, match="no picture"):
        feed.start(lambda _: hanging(), patience=0.05, late=LATE)
    assert not sink.lost


def test_stop_does_not_hang_in_a_device_that_does(
    sink: Sink, monkeypatch: pytest.MonkeyPatch, hanging: Callable[[], None]
) -> None:
    monkeypatch.setattr(feed_module, "STOP_PATIENCE", 0.05)
    answers: list[bool] = []

    def stalling(running: Feed[int]) -> None:
        running.put(1)
        hanging()
        answers.append(running.put(2))

    feed = sink.feed()
    feed.start(stalling, patience=2.0, late=LATE)
    clock = SystemClock()
    before = clock.monotonic()
    feed.stop(patience=0.05)
    assert clock.monotonic() - before < 1.0
    assert feed.alive
    assert sink.items == [1]


def test_what_a_hanging_device_gives_later_does_not_reach_the_sink(sink: Sink) -> None:
    release = threading.Event()
    answers: list[bool] = []

    def stalling(running: Feed[int]) -> None:
        running.put(1)
        release.wait(5)
        answers.append(running.put(2))
        running.end(CameraError("gone"))

    feed = sink.feed()
    feed.start(stalling, patience=2.0, late=LATE)
    feed.stop(patience=0.02)
    release.set()
    wait_until(lambda: not feed.alive, "the end of the thread", 2.0)
    assert answers == [False]
    assert sink.items == [1]
    assert not sink.lost


def test_a_stop_ends_a_wait(sink: Sink) -> None:
    clock = SystemClock()
    answers: list[bool] = []

    def waiting(running: Feed[int]) -> None:
        running.put(1)
        answers.append(running.wait_until(clock.monotonic() + 100, clock))

    feed = sink.feed()
    feed.start(waiting, patience=2.0, late=LATE)
    feed.stop()
    assert not feed.alive
    assert answers == [False]


def test_the_sink_may_stop_the_feed_that_calls_it() -> None:
    def stop(_: int) -> None:
        feed.stop()

    feed: Feed[int] = Feed("feed", deliver=stop, lost=void, fault=CameraError)
    feed.start(lambda running: void(running.put(1)), patience=2.0, late=LATE)
    wait_until(lambda: not feed.alive, "the end of the thread", 2.0)


def test_a_feed_is_started_once(sink: Sink) -> None:
    feed = sink.feed()
    feed.start(lambda running: void(running.put(1)), patience=2.0, late=LATE)
    with pytest.raises(BugError, match="twice"):
        feed.start(lambda running: void(running.put(1)), patience=2.0, late=LATE)
    feed.stop()
