"""The guardian of a kiosk: a small process that starts it, starts it again when it dies or hangs, and gives up in time.

It holds nothing of the machine itself. What the kiosk holds, the system takes back when the kiosk's process ends
(`gui/kiosk/lockdown.py`); so ending a kiosk that hangs gives keyboard and screens back.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from types import FrameType

from interview_desktop.app.kiosk.guarding import GuardFolder
from interview_desktop.core.errors import EnvironmentFault

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class GuardTerms:
    """How patient a guardian is. Seconds are counted in looks, so that a machine that slept is not taken to hang."""

    look_every: float = 0.25
    """Seconds between two looks."""
    hangs_after: float = 20.0
    """Without a sign of life a kiosk hangs."""
    begins_within: float = 60.0
    """Until its first sign of life."""
    ends_within: float = 120.0
    """From the request to end; an interview is finished meanwhile."""
    most_crashes: int = 3
    """As many within `window` are started again; one more, and it is left alone."""
    window: float = 300.0
    """Seconds."""


class _End(Enum):
    """How a kiosk ended."""

    LEFT = auto()
    CRASHED = auto()
    NEVER_BEGAN = auto()


class Guardian:
    """Watches over one kiosk."""

    def __init__(
        self,
        folder: GuardFolder,
        start: Callable[[bool], subprocess.Popen[bytes]],
        card: Callable[[int], int],
        monotonic: Callable[[], float],
        terms: GuardTerms | None = None,
    ) -> None:
        """Watch nothing yet.

        Args:
            folder: both look at.
            start: starts a kiosk; told whether one has crashed before, so that it resumes.
            card: shows that the kiosk is not started again, told how often it crashed; returns 0 when staff want another try.
            monotonic: seconds.
            terms: how patient it is.
        """
        self._folder = folder
        self._start = start
        self._card = card
        self._monotonic = monotonic
        self._terms = terms or GuardTerms()
        self._never = threading.Event()
        self._ending = False
        self._child: subprocess.Popen[bytes] | None = None
        self._crashes: list[float] = []

    def run(self, *, adopt: bool = False) -> int:
        """Watch until the kiosk ends as it should. On the main thread: it takes SIGINT and SIGTERM over.

        Args:
            adopt: whether a kiosk runs already, whose guardian is gone.

        Returns:
            Exit status of the kiosk.

        Raises:
            EnvironmentFault: there is a guardian already, or the kiosk crashed too often and staff ended it.
        """
        lock = self._folder.own_as_guardian()
        if lock is None:
            raise EnvironmentFault("There is a kiosk in this data folder already", "Use that one, or end it")
        before = {
            number: signal.signal(number, self._ask_to_end) for number in (signal.SIGINT, signal.SIGTERM)
        }
        try:
            return self._guard(adopt=adopt)
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
            lock.release()

    def _guard(self, *, adopt: bool) -> int:
        if not adopt:
            self._begin(crashed=False)
        while True:
            end, status = self._watch()
            if end is not _End.CRASHED or self._ending:
                return status
            self._crashes = [at for at in self._crashes if self._monotonic() - at < self._terms.window]
            self._crashes.append(self._monotonic())
            _log.error("the kiosk has ended unexpectedly, %d times of late", len(self._crashes))
            if len(self._crashes) > self._terms.most_crashes:
                self._give_up()
            self._begin(crashed=True)

    def _begin(self, *, crashed: bool) -> None:
        self._folder.begin()
        self._child = self._start(crashed)

    def _give_up(self) -> None:
        times, self._crashes = len(self._crashes), []
        if self._card(times) != 0:
            raise EnvironmentFault(
                f"The kiosk ended unexpectedly {times} times within {self._terms.window / 60:g} minutes, and is not "
                "started again",
                "Everything that was recorded is kept; look into the log, or call: doctor",
            )

    def _watch(self) -> tuple[_End, int]:
        """Wait for the kiosk's end; and end it when it hangs, or takes too long to end."""
        terms, silent, asked = self._terms, 0.0, 0.0
        before = self._folder.read_beat()[1]
        while self._lives():
            self._never.wait(terms.look_every)
            pid, beat = self._folder.read_beat()
            silent = 0.0 if beat and beat != before else silent + terms.look_every
            before = beat or before
            if self._ending and not asked:
                self._signal(pid, signal.SIGTERM)
            if self._ending:
                asked += terms.look_every
            limit = terms.hangs_after if before else terms.begins_within
            # After staff have left it, it is a window like any other, and gives no signs of life.
            hangs = silent >= limit and not self._folder.was_left
            if hangs or asked >= terms.ends_within:
                _log.error("the kiosk hangs and is ended")
                self._kill(pid)
        status = self._child.wait() if self._child is not None else 0
        if self._folder.was_left:
            return _End.LEFT, max(status, 0)
        # What ends with a sentence of its own before it began, such as a display that is missing, is no crash.
        if not before and status in {1, 2}:
            return _End.NEVER_BEGAN, status
        return _End.CRASHED, 1

    def _lives(self) -> bool:
        if self._child is not None:
            return self._child.poll() is None
        return self._folder.app_lives()

    def _signal(self, pid: int, number: signal.Signals) -> None:
        if self._child is not None:
            self._child.send_signal(number)
        elif pid:
            os.kill(pid, number)

    def _kill(self, pid: int) -> None:
        if self._child is not None:
            self._child.kill()
            self._child.wait()
        elif pid:
            # SIGTERM ends a process at once on Windows, where there is no SIGKILL.
            os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))

    def _ask_to_end(self, _number: int, _frame: FrameType | None) -> None:
        self._ending = True
