"""Where live interviews are held: one thread for all of them, an inbox, timers, and pools for what takes long.

Turn-taking of fifty interviews is a few per cent of a core, so none needs a thread of its own. Everything that may wait, a
recogniser, a voice, a language model, the disk, is done in a pool, and comes back through the inbox. Whoever is outside the
thread calls the methods of `LiveHall`, never those of an interview.
"""

from __future__ import annotations

import itertools
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any, TypeVar

from interview_desktop.app.live.engines import LiveEngines
from interview_desktop.app.live.health import FrameCount, HallHealth
from interview_desktop.app.live.interview import LiveInterview
from interview_desktop.app.live.keeping import LiveKeeper
from interview_desktop.app.live.machine import MachineAudio
from interview_desktop.app.live.messages import MessageStream
from interview_desktop.app.live.patience import PATIENCE, within_patience
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.app.live.timers import PendingCall, Timers
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EnvironmentFault, UnknownId
from interview_desktop.core.live import LiveEnd, LivePhase
from interview_desktop.core.ports import Clock

_log = logging.getLogger(__name__)
T = TypeVar("T")

TICK = 0.5
"""Seconds between two looks at interviews whose client sends nothing."""
JOIN_WITHIN = 1800.0
"""Seconds in which a client has to connect after an interview was started."""
_KEPT = 60
"""Interviews that have ended whose messages can still be had."""


class NoRoom(EnvironmentFault):
    """As many interviews run as may."""


class NoInterview(UnknownId):
    """There is no such interview."""


class LiveHall:
    """Holds interviews. Methods may be called from any thread once it is open."""

    def __init__(
        self,
        settings: Settings,
        keeper: LiveKeeper,
        engines: LiveEngines,
        clock: Clock,
        *,
        keeping: Executor | None = None,
    ) -> None:
        """Make ready.

        Args:
            settings: of this run.
            keeper: of the data folder.
            engines: closed with the hall.
            clock: for every time limit.
            keeping: does what is written to disk, one after the other; a thread of the hall's own when left out.
        """
        self.clock = clock
        self._settings = settings
        self._keeper = keeper
        self._engines = engines
        self._keeping = keeping or ThreadPoolExecutor(1, "live-keeper")
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._timers = Timers(clock)
        self._connections = itertools.count(1)
        self._interviews: dict[str, LiveInterview] = {}
        self._starting: dict[str, LiveRequest] = {}
        """Those that have a place, and are being entered in the database."""
        self._heard = FrameCount()
        self._closing = self._gone = False
        self._thread: threading.Thread | None = None
        self.later(TICK, self._tick)

    # --- for other threads ----------------------------------------------------------------------------------

    def open(self) -> None:
        """Finish what a crash has left, and begin."""
        self._keeper.recover()
        self._thread = threading.Thread(target=self._run, name="live-hall")
        self._thread.start()

    def start(
        self, request: LiveRequest, stream: MessageStream, machine: MachineAudio | None = None
    ) -> dict[str, Any]:
        """A new interview that waits for its client; returns its status.

        Args:
            request: what is held.
            stream: takes its messages.
            machine: microphone and loudspeaker of this machine, where they are used.

        Raises:
            NoRoom: as many interviews run as may.
            TooBusy: the machine has more to do than it can.
            NameTaken: the id was used already.
            EngineUnavailable: there is no voice detector.
            DataFolderError: the database cannot be written.
        """
        room = self.ask(lambda: self._take_place(request))
        if not room:
            raise NoRoom(
                f"There are {self._settings.live_interviews} interviews already",
                "Try again later, or raise live_interviews",
            )
        try:
            within_patience(self._keeping.submit(self._keeper.plan, request))
            return self.ask(lambda: self._started(request, stream, machine))
        except BaseException:
            self.post(lambda: self._leave_place(request))
            raise

    def connect(self, interview_id: str) -> int:
        """A client is there; returns the number of its connection. One that was there before counts no more.

        Raises:
            NoInterview: there is none of this id.
        """

        def connected() -> int:
            number = next(self._connections)
            self._find(interview_id).join(number)
            return number

        return self.ask(connected)

    def disconnect(self, interview_id: str, connection: int) -> None:
        """A client has gone; one that has taken its place stays."""

        def left() -> None:
            interview = self._interviews.get(interview_id)
            if interview is not None and interview.connection == connection:
                interview.leave()

        self.post(left)

    def hear(self, interview_id: str, frame: bytes) -> None:
        """Sound from the client: signed 16-bit mono at 16 kHz."""
        came = self.clock.monotonic()

        def heard() -> None:
            self._heard.take(self.clock.monotonic() - came)
            interview = self._interviews.get(interview_id)
            if interview is not None:
                interview.hear(frame)

        self.post(heard)

    def hear_client(self, interview_id: str, connection: int, frame: bytes) -> None:
        """Sound from a client over the network; it takes the place of the machine's microphone for good.

        A client whose place another one has taken is not heard: the sound of two would be one broken answer.
        """
        interview = self._interviews.get(interview_id)
        if interview is None or interview.connection != connection:
            return
        if interview.devices.used:
            self.post(interview.use_client)
        self.hear(interview_id, frame)

    def tell(self, interview_id: str, kind: str, **fields: Any) -> None:
        """Tell the client of an interview something."""

        def told() -> None:
            interview = self._interviews.get(interview_id)
            if interview is not None and not interview.ended:
                interview.messages.tell(kind, **fields)

        self.post(told)

    def end(self, interview_id: str, reason: LiveEnd) -> dict[str, Any]:
        """End an interview; what is being said is kept. Ending twice changes nothing. Returns its status.

        Raises:
            NoInterview: there is none of this id.
        """

        def ended() -> dict[str, Any]:
            interview = self._find(interview_id)
            interview.end(reason)
            return interview.status()

        return self.ask(ended)

    def status(self, interview_id: str) -> dict[str, Any]:
        """How far an interview is.

        Raises:
            NoInterview: there is none of this id.
        """
        return self.ask(lambda: self._find(interview_id).status())

    def owner(self, interview_id: str) -> str:
        """The account that started an interview.

        Raises:
            NoInterview: there is none of this id.
        """
        return self.ask(lambda: self._find(interview_id).request.owner)

    def summary(self, interview_id: str) -> dict[str, Any] | None:
        """The summary of an interview that has ended, also before this run; None while it runs, or where there is none."""
        interview = self._interviews.get(interview_id)
        if interview is not None:
            return interview.summary
        return self._keeper.summary(interview_id)

    def clip(self, interview_id: str, name: str) -> bytes | None:
        """An MP3 file of what is said; None when there is none of this name."""
        interview = self._interviews.get(interview_id)
        return interview.speaking.clip(name) if interview is not None else None

    @property
    def has_room(self) -> bool:
        """Whether one more interview may run."""
        return self.health().running < self._settings.live_interviews

    def health(self) -> HallHealth:
        """How the hall is doing."""
        heard = self._heard
        running = sum(not each.ended for each in list(self._interviews.values()))
        return HallHealth(running, self._settings.live_interviews, heard.taken, heard.late, heard.longest)

    def end_all(self) -> None:
        """End every interview and keep it; returns when their clients have been told, or it takes too long."""
        if self._thread is not None:
            self.post(self._shut)
            self._thread.join(PATIENCE)

    def close(self) -> None:
        """End every interview, keep it, and stop; safe to call twice."""
        self.end_all()
        self._thread = None
        self._keeping.shutdown()
        self._engines.close()

    def post(self, call: Callable[[], None]) -> None:
        """Have something done on the hall's thread."""
        self._inbox.put(call)

    def ask(self, call: Callable[[], T]) -> T:
        """Have something done on the hall's thread, and wait for what comes of it.

        Raises:
            TooBusy: it took too long; it is not done any more.
        """
        future: Future[T] = Future()

        def done() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(call())
            except Exception as error:  # noqa: BLE001 - it is raised where it was asked for
                future.set_exception(error)

        thread = self._thread
        if thread is None or not thread.is_alive() or thread is threading.current_thread():
            done()
        else:
            self.post(done)
        return within_patience(future)

    # --- on its own thread ----------------------------------------------------------------------------------

    def later(self, seconds: float, call: Callable[[], None]) -> PendingCall:
        """Call after some time."""
        return self._timers.later(seconds, call)

    def work(self, pool: Executor, task: Callable[[], T], done: Callable[[T | Exception], None]) -> None:
        """Do something in a pool; its result or error comes back through the inbox."""

        def came(future: Future[T]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            if isinstance(error, Exception):
                self.post(lambda: done(error))
            else:
                self.post(lambda: done(future.result()))

        try:
            pool.submit(task).add_done_callback(came)
        except RuntimeError:
            # The pool was closed: the service ends.
            _log.info("work for a live interview came after the end of the service")

    def over(self) -> None:
        """An interview is kept; only so many of those that ended stay at hand."""
        ended = [each.request.id for each in self._interviews.values() if each.ended]
        for interview_id in ended[:-_KEPT]:
            del self._interviews[interview_id]

    def turn(self) -> float:
        """Do everything that waits and is due; returns the seconds until something is due again."""
        for _ in range(self._inbox.qsize()):
            self._do(self._inbox.get_nowait())
        for call in self._timers.due():
            self._do(call)
        return self._timers.wait(TICK)

    def _run(self) -> None:
        while not (self._closing and (self._gone or all(each.ended for each in self._interviews.values()))):
            wait = self.turn()
            try:
                self._do(self._inbox.get(timeout=max(0.001, min(wait, TICK))))
            except queue.Empty:
                continue

    def _do(self, call: Callable[[], None]) -> None:
        """One interview's bug is not the others' end."""
        try:
            call()
        except Exception:  # noqa: BLE001 - logged with its stack trace
            _log.exception("a live interview met a bug")

    def _tick(self) -> None:
        for interview in self._interviews.values():
            interview.tick()
        self.later(TICK, self._tick)

    def _take_place(self, request: LiveRequest) -> bool:
        """Keep a place for an interview that is being started, if there is one."""
        if self._closing:
            raise NoRoom("The service is being ended", "Try again in a minute")
        running = [each.request for each in self._interviews.values() if not each.ended]
        running += self._starting.values()
        if request.source == "microphone" and any(each.source == "microphone" for each in running):
            raise NoRoom(
                "The microphone of this machine is in use by another interview", "End that one first"
            )
        if len(running) >= self._settings.live_interviews:
            return False
        self._starting[request.id] = request
        return True

    def _leave_place(self, request: LiveRequest) -> None:
        self._starting.pop(request.id, None)

    def _started(
        self, request: LiveRequest, stream: MessageStream, machine: MachineAudio | None
    ) -> dict[str, Any]:
        del self._starting[request.id]
        interview = LiveInterview(
            request, self._settings, self._engines, self._keeper, self._keeping, self, stream, machine
        )
        self._interviews[request.id] = interview
        interview.prepare()
        self.later(JOIN_WITHIN, lambda: self._not_joined(interview))
        return interview.status()

    def _not_joined(self, interview: LiveInterview) -> None:
        if not interview.attendance.begun and interview.state.phase is LivePhase.CREATED:
            interview.end(LiveEnd.DISCONNECTED)

    def _shut(self) -> None:
        if self._closing:
            return
        self._closing = True
        self.later(PATIENCE / 2, self._give_up)
        for interview in list(self._interviews.values()):
            interview.end(LiveEnd.SHUTDOWN)
            interview.devices.release()

    def _give_up(self) -> None:
        """What has not ended by now is finished from its journal at the next start."""
        self._gone = True

    def _find(self, interview_id: str) -> LiveInterview:
        try:
            return self._interviews[interview_id]
        except KeyError:
            raise NoInterview(f"There is no interview {interview_id[:60]}", "Check its id") from None
