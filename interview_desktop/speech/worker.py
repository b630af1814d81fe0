"""The one way to run an engine in a program of its own.

The program is started when it is first needed, loads its model once, answers one request after the other, and is replaced
when it dies or does not answer in time. It ends when its standard input does, so none outlives the application.
"""

from __future__ import annotations

import queue
import subprocess
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType
from typing import IO, Any, cast

from interview_desktop.core.errors import EngineError, EngineFailed, EngineUnavailable
from interview_desktop.core.programs import worker_command
from interview_desktop.core.sentences import Sentence, sentence
from interview_desktop.speech.messages import Message, StreamBroken, read_message, write_message

_LOG_TAIL = 4000
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Worker:
    """An engine's program, started and replaced as needed.

    Requests come from one thread at a time; `close` may come from any thread and makes a running request fail.

    Args:
        name: in the table of `core.programs`; messages of errors use it.
        load: arguments of the `load` operation, which the program is sent first, or what finds them out at the first start:
            looking for a model can take a moment, and can raise an `EngineError`.
        command: starts the program; `worker_command(name)` when left out.
        load_timeout: seconds until the program must have started and loaded.
        grace: seconds it gets to end by itself when it is closed.
    """

    def __init__(
        self,
        name: str,
        load: Mapping[str, Any] | Callable[[], Mapping[str, Any]] = _NOTHING,
        *,
        command: Sequence[str] | None = None,
        load_timeout: float = 60.0,
        grace: float = 3.0,
    ) -> None:
        self._name = name
        self._load = load
        self._command = list(command or worker_command(name))
        self._load_timeout = load_timeout
        self._grace = grace
        self._busy = threading.Lock()
        """Held while a request runs."""
        self._guard = threading.Lock()
        """Guards the two below."""
        self._program: _Program | None = None
        self._closed = False
        self._loaded: Mapping[str, Any] = {}

    @property
    def pid(self) -> int | None:
        """Process id of the running program, if there is one."""
        program = self._program
        return program.pid if program is not None and program.running else None

    def load(self) -> Mapping[str, Any]:
        """Start the program unless it runs, and return what it said after loading.

        Raises:
            EngineUnavailable: something it needs is not installed.
            EngineFailed: it did not start.
        """
        with self._busy:
            self._started()
            return self._loaded

    def request(
        self, operation: str, arguments: Mapping[str, Any], payload: bytes = b"", *, timeout: float
    ) -> Message:
        """Ask for one operation and wait for the answer.

        Args:
            operation: one that the program knows.
            arguments: its arguments, of JSON types.
            payload: its binary data.
            timeout: seconds, not counting the start of the program.

        Raises:
            EngineUnavailable: the program says that it cannot do this here.
            EngineFailed: it failed, died, was closed or took too long; the next request starts it again.
        """
        with self._busy:
            program = self._started()
            return self._ask(program, Message({"op": operation, "args": dict(arguments)}, payload), timeout)

    def close(self) -> None:
        """End the program for good: by itself when it is idle, at once when a request runs. Safe to call twice."""
        with self._guard:
            self._closed = True
            program = self._program
        if program is not None and not self._busy.acquire(blocking=False):
            program.kill()
            self._busy.acquire()
        elif program is None:
            return
        try:
            self._discard(self._grace)
        finally:
            self._busy.release()

    def _started(self) -> _Program:
        program = self._program
        if program is not None and program.running:
            return program
        self._discard(0)
        arguments = dict(self._load() if callable(self._load) else self._load)
        with self._guard:
            if self._closed:
                raise EngineFailed(sentence("The {0} engine was closed", self._name))
            self._program = program = _Program(self._name, self._command)
        try:
            reply = self._ask(program, Message({"op": "load", "args": arguments}), self._load_timeout)
        except EngineError:
            # One that has not loaded must not be taken for one that has.
            self._discard(self._grace)
            raise
        self._loaded = reply.header
        return program

    def _ask(self, program: _Program, message: Message, timeout: float) -> Message:
        try:
            reply = program.exchange(message, timeout)
        except EngineFailed:
            self._discard(0)
            raise
        fault = reply.header.get("fault")
        if fault is None:
            return reply
        error = EngineUnavailable if fault == "unavailable" else EngineFailed
        raise error(Sentence(*reply.header["what"]), Sentence(*reply.header["remedy"]))

    def _discard(self, grace: float) -> None:
        with self._guard:
            program, self._program = self._program, None
        if program is not None:
            program.end(grace)


class _Program:
    """One running program, and the thread that talks to it so that no time-out depends on a pipe."""

    def __init__(self, name: str, command: Sequence[str]) -> None:
        self._name = name
        self._log = tempfile.TemporaryFile()  # noqa: SIM115  # closed in end()
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                bufsize=0,
                # Ctrl-C on the terminal is for the application, which lets the program finish what it does.
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            self._log.close()
            raise EngineFailed(
                sentence("The program of the {0} engine does not start: {1}", name, error.strerror)
            ) from error
        self._outbox: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._inbox: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._talk, name=f"{name} worker", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process.poll() is None

    def exchange(self, message: Message, timeout: float) -> Message:
        self._outbox.put(message)
        try:
            reply = self._inbox.get(timeout=timeout)
        except queue.Empty:
            raise EngineFailed(
                sentence("The {0} engine did not answer within {1} s", self._name, f"{timeout:.0f}")
            ) from None
        if reply is not None:
            return reply
        self.kill()
        error = EngineFailed(
            sentence(
                "The program of the {0} engine ended unexpectedly (status {1})",
                self._name,
                self._process.wait(),
            )
        )
        error.add_note(self._log_tail())
        raise error

    def kill(self) -> None:
        self._process.kill()

    def end(self, grace: float) -> None:
        """Let it end by itself within the grace, else kill it; wait until it is gone."""
        if grace > 0:
            self._outbox.put(None)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(grace)
        self._process.kill()
        self._process.wait()
        self._outbox.put(None)
        self._thread.join()
        self._log.close()

    def _talk(self) -> None:
        """On the thread: one request out, one reply in; None for a program that has gone."""
        to, back = cast(IO[bytes], self._process.stdin), cast(IO[bytes], self._process.stdout)
        with to, back:
            while (message := self._outbox.get()) is not None:
                try:
                    write_message(cast(Any, to), message)
                    reply = read_message(cast(Any, back))
                except StreamBroken:
                    self._inbox.put(None)
                    return
                self._inbox.put(reply)

    def _log_tail(self) -> str:
        self._log.seek(0, 2)
        self._log.seek(max(0, self._log.tell() - _LOG_TAIL))
        return self._log.read().decode(errors="replace")
