"""Looking for a device that has gone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from interview_desktop.core.errors import CameraError
from interview_desktop.session import keeper
from interview_desktop.session.keeper import Keeper

PATIENCE = 10.0


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeper, "RETRY_SECONDS", 0.001)


class Device:
    """Opens at the given try, and remembers what happened."""

    def __init__(self, opens_at: int = 1) -> None:
        self.tries = 0
        self.finds = 0
        self.found = threading.Semaphore(0)
        self.opens_at = opens_at
        self.on_open: Callable[[], None] = lambda: None
        self.keeper = Keeper("test keeper", self.reopen, self.when_found)

    def reopen(self) -> None:
        self.tries += 1
        if self.tries < self.opens_at:
            raise CameraError("The camera is not there", "Plug it in")
        self.on_open()

    def when_found(self) -> None:
        self.finds += 1
        self.found.release()


@pytest.fixture
def device() -> Iterator[Device]:
    device = Device()
    yield device
    device.keeper.stop()


def running() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "test keeper"]


def test_it_looks_until_the_device_is_back_and_then_rests(device: Device) -> None:
    device.opens_at = 5
    device.keeper.lost()
    assert device.found.acquire(timeout=PATIENCE)
    for thread in running():
        thread.join(PATIENCE)
    assert (device.tries, device.finds, running()) == (5, 1, [])


def test_nothing_runs_before_anything_is_lost(device: Device) -> None:
    assert running() == []
    device.keeper.stop()


def test_a_device_may_be_lost_again_and_again(device: Device) -> None:
    for _ in range(50):
        device.keeper.lost()
        assert device.found.acquire(timeout=PATIENCE)


def test_a_device_lost_as_soon_as_it_opened_is_looked_for_again_and_not_said_to_be_back(
    device: Device,
) -> None:
    """It goes before the keeper has said that it is back: whoever heard that afterwards would rely on it."""

    def flap() -> None:
        if device.tries == 1:
            device.keeper.lost()

    device.on_open = flap
    device.keeper.lost()
    assert device.found.acquire(timeout=PATIENCE)
    for thread in running():
        thread.join(PATIENCE)
    assert (device.tries, device.finds, running()) == (2, 1, [])


def test_what_is_lost_while_it_is_said_to_be_back_is_looked_for_afterwards(device: Device) -> None:
    """Its report comes after that it was found, so the last that is told is true."""
    told: list[str] = []
    losing: list[threading.Thread] = []

    def lose() -> None:
        device.keeper.lost()
        told.append("lost")

    def found() -> None:
        device.when_found()
        if device.finds == 1:
            losing.append(threading.Thread(target=lose))
            losing[0].start()
        told.append("back")

    keeper = Keeper("test keeper", device.reopen, found)
    device.keeper = keeper
    keeper.lost()
    for _ in range(2):
        assert device.found.acquire(timeout=PATIENCE)
    losing[0].join(PATIENCE)
    keeper.stop()
    assert told.count("back") == 2
    assert told.index("back") < told.index("lost")


def test_it_is_looked_for_by_one_thread_however_often_it_is_lost(device: Device) -> None:
    gate, at_work = threading.Event(), threading.Event()

    def wait() -> None:
        at_work.set()
        assert gate.wait(PATIENCE)

    device.on_open = wait
    device.keeper.lost()
    assert at_work.wait(PATIENCE)
    device.keeper.lost()
    assert len(running()) == 1
    gate.set()
    assert device.found.acquire(timeout=PATIENCE)


def test_stop_ends_the_search_for_good(device: Device) -> None:
    device.opens_at = 1_000_000
    device.keeper.lost()
    device.keeper.stop()
    assert running() == []
    tries = device.tries
    device.keeper.lost()
    assert (running(), device.tries, device.finds) == ([], tries, 0)
