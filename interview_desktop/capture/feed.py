"""One thread that brings items from a source to a sink: the life of every camera and microphone of this room."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from interview_desktop.core.errors import BugError, DeviceError
from interview_desktop.core.ports import Clock

Item = TypeVar("Item")

STOP_PATIENCE = 1.0
"""Seconds `Feed.stop` waits for a thread that may hang in a device; then it is left to end on its own."""

_log = logging.getLogger(__name__)


class Feed(Generic[Item]):
    """Runs one body in one thread, once, and stands between it and the sink.

    It keeps the promises of the `Camera` and `Microphone` ports: `start` returns with the first item, a fault before that
    is raised, a fault after it is reported once, and when `stop` has returned the sink is not called any more, even when
    the thread hangs in a device driver for another ten seconds.

    Args:
        name: names the thread.
        deliver: takes the items.
        lost: takes the fault that ends a running feed.
        fault: the type of a fault made of an unexpected error.
    """

    def __init__(
        self,
        name: str,
        *,
        deliver: Callable[[Item], None],
        lost: Callable[[DeviceError], None],
        fault: type[DeviceError],
    ) -> None:
        self._name = name
        self._deliver = deliver
        self._lost = lost
        self._fault_type = fault
        self._lock = threading.RLock()
        self._closed = False
        self._stopping = threading.Event()
        self._settled = threading.Event()
        self._flowing = False
        self._failure: BaseException | None = None
        self._thread: threading.Thread | None = None

    @property
    def stopping(self) -> bool:
        """Whether the body should return."""
        return self._stopping.is_set()

    @property
    def alive(self) -> bool:
        """Whether the thread still runs; after `stop` only when it hangs in a device."""
        return self._thread is not None and self._thread.is_alive()

    def start(self, body: Callable[[Feed[Item]], None], *, patience: float, late: DeviceError) -> None:
        """Run `body` in a thread and return when it has put its first item.

        Args:
            body: returns when `stopping` is set; raises `DeviceError` when the device has gone.
            patience: seconds to wait for the first item.
            late: raised when it does not come.

        Raises:
            DeviceError: what the body raised before its first item, or `late`.
            BugError: the feed was started before.
        """
        if self._thread is not None:
            raise BugError(f"the feed {self._name} was started twice")
        self._thread = threading.Thread(target=self._run, args=(body,), name=self._name, daemon=True)
        self._thread.start()
        in_time = self._settled.wait(patience)
        if self._failure is not None:
            self.stop()
            raise self._failure
        if not in_time:
            self.stop()
            raise late

    def put(self, item: Item) -> bool:
        """Hand an item to the sink; False when the feed is closed and the body should return."""
        with self._lock:
            if self._closed:
                return False
            self._deliver(item)
            self._flowing = True
        self._settled.set()
        return True

    def end(self, error: DeviceError) -> None:
        """Report from the body that the device has gone, where tidying up after it may take a while."""
        self._end(error, error)

    def wait_until(self, time: float, clock: Clock) -> bool:
        """Wait in the body until a time on the clock; False when the feed is being stopped."""
        while not self._stopping.is_set():
            ahead = time - clock.monotonic()
            if ahead <= 0:
                return True
            self._stopping.wait(ahead)
        return False

    def stop(self, patience: float = STOP_PATIENCE) -> None:
        """Close the way to the sink, then wait for the thread, but not for ever. Any thread; safe to call twice."""
        with self._lock:
            self._closed = True
        self._stopping.set()
        if self._thread is None or self._thread is threading.current_thread():
            return
        self._thread.join(patience)
        if self._thread.is_alive():
            _log.info("%s hangs in its device and is left to end on its own", self._name)

    def _run(self, body: Callable[[Feed[Item]], None]) -> None:
        try:
            body(self)
        except DeviceError as error:
            self.end(error)
        except Exception as error:  # noqa: BLE001  every failure has to reach the sink or the caller of start
            if self._closed:
                _log.warning("%s failed while it was being stopped", self._name, exc_info=True)
                return
            _log.exception("%s failed", self._name)
            mistake = "The program made a mistake while it used the device"
            self._end(error, self._fault_type(mistake, "Restart the program and report what its log says"))

    def _end(self, failure: BaseException, reported: DeviceError) -> None:
        with self._lock:
            if self._closed:
                return
            self._closed = True
            if self._flowing:
                self._lost(reported)
            else:
                self._failure = failure
        self._settled.set()
