"""Loudspeakers: plays clips one after the other and answers for each of them exactly once."""

from __future__ import annotations

import logging
import queue
import threading
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from interview_desktop.capture.volume import WHOLE, QuieterSpeaker
from interview_desktop.core.errors import BugError, SpeakerError
from interview_desktop.core.media import Audio
from interview_desktop.core.ports import Clock, PlaybackListener, Speaker
from interview_desktop.core.sentences import sentence

_PATIENCE = 10.0
_STOP_PATIENCE = 3.0
_LOOK_SECONDS = 0.2

_log = logging.getLogger(__name__)


class Output(Protocol):
    """What makes sound, or does as if. Every method is called by the speaker's own thread."""

    def open(self) -> None:
        """Open the device.

        Raises:
            SpeakerError: absent or busy.
        """
        ...

    def begin(self, audio: Audio) -> float:
        """Let a clip begin to sound, and return when its first sample leaves the loudspeaker.

        Raises:
            SpeakerError: the device does not take it.
        """
        ...

    def cut(self) -> float:
        """Stop what sounds, and return when it falls silent."""
        ...

    def working(self) -> bool:
        """Whether the device still takes sound."""
        ...

    def close(self) -> None:
        """Release the device."""
        ...


@dataclass(frozen=True, slots=True)
class _Play:
    token: int
    audio: Audio


@dataclass(frozen=True, slots=True)
class _Silence:
    pass


@dataclass(frozen=True, slots=True)
class _Stop:
    pass


class ClipSpeaker:
    """A `Speaker` that plays through an output, in its own thread.

    Args:
        output: what makes the sound.
        clock: the session's.
    """

    audible = True

    def __init__(self, output: Output, clock: Clock) -> None:
        self._output = output
        self._clock = clock
        self._inbox: queue.SimpleQueue[_Play | _Silence | _Stop] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def start(self, listener: PlaybackListener) -> None:
        """Open the device.

        Raises:
            SpeakerError: sound does not work here, or the device is absent or busy.
        """
        opened: Future[None] = Future()
        with self._lock:
            if self._thread is not None:
                raise BugError("the speaker was started while it runs")
            self._inbox = queue.SimpleQueue()
            player = _Player(self._output, listener, self._clock, self._inbox)
            self._thread = threading.Thread(
                target=self._run, args=(player, opened), name="speaker", daemon=True
            )
            self._thread.start()
        try:
            opened.result(_PATIENCE)
        except TimeoutError:
            self.stop()
            raise SpeakerError(
                sentence("The loudspeaker does not answer"),
                sentence(
                    'Choose another one, or do without it: "No sound" in the window, --speaker none on the command line'
                ),
            ) from None
        except BaseException:
            self.stop()
            raise

    def play(self, token: int, audio: Audio) -> None:
        """Play a clip after stopping the one that plays. Any thread; returns at once."""
        with self._lock:
            if self._thread is None:
                raise BugError("a clip was played on a speaker that is not started")
            self._inbox.put(_Play(token, audio))

    def silence(self) -> None:
        """Stop the clip that plays, if any. Any thread; returns at once."""
        self._inbox.put(_Silence())

    def stop(self) -> None:
        """Stop playing, answer for every clip, release the device. Safe to call twice."""
        with self._lock:
            thread, self._thread = self._thread, None
            if thread is None:
                return
            # Nothing is put behind it, so that every clip before it is answered and none comes after.
            self._inbox.put(_Stop())
        if thread is threading.current_thread():
            return
        thread.join(_STOP_PATIENCE)
        if thread.is_alive():
            _log.warning("the speaker hangs in its device and is left behind")

    def _run(self, player: _Player, opened: Future[None]) -> None:
        try:
            self._output.open()
        except Exception as error:  # noqa: BLE001  whatever it is, the caller of start raises it
            opened.set_exception(error)
            return
        opened.set_result(None)
        try:
            player.run()
        finally:
            self._output.close()


class _Player:
    """The speaker's thread: one clip at a time, each answered once."""

    def __init__(
        self,
        output: Output,
        listener: PlaybackListener,
        clock: Clock,
        inbox: queue.SimpleQueue[_Play | _Silence | _Stop],
    ) -> None:
        self._output = output
        self._listener = listener
        self._clock = clock
        self._inbox = inbox
        self._token: int | None = None
        self._end = 0.0

    def run(self) -> None:
        """Until told to stop."""
        while True:
            command = self._next()
            match command:
                case None:
                    self._look()
                case _Play():
                    self._cut()
                    self._begin(command)
                case _Silence():
                    self._cut()
                case _Stop():
                    self._cut()
                    return

    def _next(self) -> _Play | _Silence | _Stop | None:
        if self._token is None:
            return self._inbox.get()
        try:
            left = max(0.0, self._end - self._clock.monotonic())
            return self._inbox.get(timeout=min(left, _LOOK_SECONDS))
        except queue.Empty:
            return None

    def _begin(self, clip: _Play) -> None:
        try:
            started = self._output.begin(clip.audio)
        except Exception as error:  # noqa: BLE001  the clip must be answered for whatever happens to it
            _log.warning("a clip could not be played", exc_info=not isinstance(error, SpeakerError))
            self._listener.playback_ended(clip.token, self._clock.monotonic(), completed=False)
            return
        self._token = clip.token
        self._end = started + clip.audio.duration
        self._listener.playback_started(clip.token, started)

    def _look(self) -> None:
        """Has the clip ended, or the device gone?"""
        if self._clock.monotonic() >= self._end:
            self._finish(self._end, completed=True)
        elif not self._output.working():
            _log.warning("the loudspeaker has stopped while it played")
            self._finish(self._clock.monotonic(), completed=False)

    def _cut(self) -> None:
        if self._token is not None:
            self._finish(min(self._output.cut(), self._end), completed=False)

    def _finish(self, time: float, *, completed: bool) -> None:
        token, self._token = self._token, None
        if token is not None:
            self._listener.playback_ended(token, time, completed=completed)


class NoOutput:
    """Makes no sound, and takes as long as one that does."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def open(self) -> None:
        """Nothing to open."""

    def begin(self, audio: Audio) -> float:
        """It begins now."""
        return self._clock.monotonic()

    def cut(self) -> float:
        """It ends now."""
        return self._clock.monotonic()

    def working(self) -> bool:
        """Always."""
        return True

    def close(self) -> None:
        """Nothing to close."""


class SilentSpeaker(ClipSpeaker):
    """A `Speaker` for machines without one: silent, in real time."""

    audible = False

    def __init__(self, clock: Clock) -> None:
        super().__init__(NoOutput(clock), clock)


def open_speaker(spec: str | int | None, clock: Clock, volume: int = WHOLE) -> Speaker:
    """The loudspeaker a person means; nothing is opened before it is started.

    Args:
        spec: number, name or part of a name; nothing or "default" for the default; "none" for silence.
        clock: a device needs the one of `time.monotonic`.
        volume: percent of what the device plays.
    """
    text = "" if spec is None else str(spec).strip()
    if text.lower() == "none":
        return SilentSpeaker(clock)
    from interview_desktop.capture.playback_device import DeviceOutput

    speaker = ClipSpeaker(DeviceOutput(text, clock), clock)
    return speaker if volume >= WHOLE else QuieterSpeaker(speaker, volume)
