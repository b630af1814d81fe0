"""A child process from start to end, written once: whoever runs a program here uses it.

    with ChildProcess([ffmpeg, ...], name="ffmpeg") as child:
        outcome = child.wait(timeout=10)

Leaving the block ends the process if it still runs. What it writes to stderr is drained all the time, so that it can
never block on a full pipe; the last lines are kept for the error message.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from interview_desktop.core.sentences import Sentence, sentence

LOG_LINES = 40
"""Lines of stderr that are kept."""
_OUTPUT_BYTES = 4_000_000
"""As much as a short program may write."""
_LINE_BYTES = 2000
# Without it every ffmpeg opens a console window on Windows; the name exists only there.
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a process ended."""

    name: str
    code: int
    """Exit status; minus the signal's number when a signal ended it."""
    stopped_by_us: bool
    """Whether it was told to end by `terminate` or `kill`."""
    log: tuple[str, ...]
    """The last lines it wrote to stderr, oldest first."""

    @property
    def ok(self) -> bool:
        """Whether it finished by itself with status 0."""
        return self.code == 0 and not self.stopped_by_us

    @property
    def last_line(self) -> str:
        """The last line of the log, or nothing."""
        return self.log[-1] if self.log else ""

    @property
    def words(self) -> Sentence:
        """How it ended, without a full stop."""
        if self.code < 0:
            return sentence("{0} was ended by signal {1}", self.name, -self.code)
        return sentence("{0} ended with status {1}", self.name, self.code)

    def __str__(self) -> str:
        return self.words


class ChildProcess:
    """One run of a program, in a process group of its own.

    The group keeps a Ctrl-C in the terminal away from it (the program decides itself when its children end), and lets
    `kill` reach what it has started.

    Args:
        command: the program's full path and its arguments; no shell is involved.
        name: what messages call it.
        input_pipe: whether `stdin` is a pipe to write to; otherwise it is empty.
        output_pipe: whether `stdout` is a pipe to read from; otherwise it is thrown away.
        inherit: file descriptors the child keeps, under the same numbers (POSIX only).
        grace: seconds that leaving the `with` block, and `terminate`, wait before they kill.

    Raises:
        OSError: the program cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str | Path],
        *,
        name: str,
        input_pipe: bool = False,
        output_pipe: bool = False,
        inherit: Sequence[int] = (),
        grace: float = 2.0,
    ) -> None:
        self.name = name
        self._grace = grace
        self._stopped_by_us = False
        self._log: deque[str] = deque(maxlen=LOG_LINES)
        # A window without a console has no usable standard handles: all three are always given.
        self._process = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.PIPE if input_pipe else subprocess.DEVNULL,
            stdout=subprocess.PIPE if output_pipe else subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            bufsize=0,
            pass_fds=tuple(inherit),
            start_new_session=sys.platform != "win32",
            creationflags=_NO_WINDOW,
        )
        self._drain = threading.Thread(target=self._read_log, name=f"{name}-log", daemon=True)
        self._drain.start()

    @property
    def pid(self) -> int:
        """Process id."""
        return self._process.pid

    @property
    def stdin(self) -> IO[bytes]:
        """The unbuffered pipe to the process; only with `input_pipe`."""
        assert self._process.stdin is not None, "asked for without input_pipe"
        return self._process.stdin

    @property
    def stdout(self) -> IO[bytes]:
        """The unbuffered pipe from the process; only with `output_pipe`."""
        assert self._process.stdout is not None, "asked for without output_pipe"
        return self._process.stdout

    @property
    def running(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.poll() is None

    @property
    def cpu_seconds(self) -> float | None:
        """Processor time it has used; None where the system does not tell, or it has ended."""
        try:
            # After the name, which may hold spaces and brackets; user and system time are fields 14 and 15.
            fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except (OSError, ValueError, IndexError, AttributeError):
            return None

    @property
    def runnable(self) -> bool:
        """Whether one of its threads computes or would, had it a processor; False where the system does not tell."""
        try:
            states = [
                (thread / "stat").read_text().rpartition(")")[2].split()[0]
                for thread in Path(f"/proc/{self.pid}/task").iterdir()
            ]
        except (OSError, IndexError):  # a thread, or all of it, has ended meanwhile
            return False
        return "R" in states

    def wait(self, timeout: float | None = None) -> Outcome | None:
        """Wait for the end; None when it still runs after `timeout` seconds."""
        try:
            code = self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            return None
        return self._ended(code)

    def terminate(self) -> Outcome:
        """Ask it to end; kill it when it has not within the grace."""
        if self.running:
            self._stopped_by_us = True
            self._process.terminate()
        return self.wait(self._grace) or self.kill()

    def kill(self) -> Outcome:
        """End it, and what it has started, now."""
        if self.running:
            self._stopped_by_us = True
            if sys.platform == "win32":
                self._process.kill()
            else:
                # Not yet waited for, so the number still belongs to this group and to no other; unless another thread has
                # ended it in this very moment.
                with suppress(ProcessLookupError):
                    os.killpg(self._process.pid, signal.SIGKILL)
        return self._ended(self._process.wait())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self.running:
            self.terminate()
        else:
            self.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None and not pipe.closed:
                with suppress(OSError):  # nothing is buffered, so nothing is lost
                    pipe.close()

    def _ended(self, code: int) -> Outcome:
        # A grandchild that keeps stderr open must not keep us: what it writes is not ours.
        self._drain.join(1.0)
        return Outcome(self.name, code, self._stopped_by_us, tuple(self._log))

    def _read_log(self) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as stream:
            rest = b""
            while chunk := stream.read(4096):
                *lines, rest = (rest + chunk).replace(b"\r", b"\n").split(b"\n")
                self._keep(lines)
                rest = rest[-_LINE_BYTES:]
            self._keep([rest])

    def _keep(self, lines: Sequence[bytes]) -> None:
        self._log.extend(
            line[:_LINE_BYTES].decode(errors="replace").strip()
            for line in lines
            if line and not line.isspace()
        )


@dataclass(frozen=True, slots=True)
class Output:
    """What a short program wrote, and how it ended."""

    outcome: Outcome
    text: str
    """Everything it wrote to stdout."""


def run(command: Sequence[str | Path], *, name: str, timeout: float) -> Output:
    """Run a short program to its end.

    Args:
        command: the program's full path and its arguments.
        name: what messages call it.
        timeout: seconds after which it is ended; its outcome then says `stopped_by_us`.

    Raises:
        OSError: the program cannot be started.
    """
    deadline = time.monotonic() + timeout
    with ChildProcess(command, name=name, output_pipe=True) as child:
        chunks: list[bytes] = []

        def read() -> None:
            # A program that prints without end is ended like one that does not end.
            with suppress(OSError, ValueError):  # the pipe is closed under a reader that came too late
                while sum(map(len, chunks)) < _OUTPUT_BYTES and (chunk := child.stdout.read(65_536)):
                    chunks.append(chunk)

        reader = threading.Thread(target=read, name=f"{name}-out", daemon=True)
        reader.start()
        outcome = child.wait(timeout) or child.terminate()
        reader.join(max(0.1, deadline - time.monotonic()))
    return Output(outcome, b"".join(chunks).decode(errors="replace"))
