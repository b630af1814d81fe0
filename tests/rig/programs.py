"""Installed programs and the life of a child process: found, started, awaited, stopped by its id, explained.

Every instrument of the rig that needs a program goes through `need` (in tests) or `find` (in plain scripts), and
every process it starts is a `ChildProcess`, so that none outlives its owner and a failure shows the log.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

DEBIAN_PACKAGES = {
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "parec": "pulseaudio-utils",
    "libasound_module_pcm_pulse.so": "libasound2-plugins",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "debootstrap": "debootstrap",
    "gcc": "gcc",
    "stdio.h": "libc6-dev",
    "videodev2.h": "linux-libc-dev",
}
"""What the rig starts or loads -> Debian package that brings it."""

_FILES = {
    "libasound_module_pcm_pulse.so": "usr/lib/*/alsa-lib/libasound_module_pcm_pulse.so",
    "stdio.h": "usr/include/stdio.h",
    "videodev2.h": "usr/include/linux/videodev2.h",
}
"""What is no program: where it lies, as a pattern below the root folder."""

PATIENCE_S = 60.0
"""Seconds that a program may take for what an idle machine does at once."""
_POLL_S = 0.02
_LOG_TAIL_LINES = 30


class RigError(RuntimeError):
    """The rig itself could not do what a test asked; the message carries the log of the process concerned."""


class MissingProgramError(RigError):
    """A program is not installed; the message names the Debian package that brings it."""


def find(program: str) -> str:
    """Return the full path of an installed program (or of one of the libraries in `DEBIAN_PACKAGES`).

    Raises:
        MissingProgramError: It is not installed.
    """
    path = _find_file(_FILES[program]) if program in _FILES else shutil.which(program)
    if path is None:
        package = DEBIAN_PACKAGES.get(program, program)
        raise MissingProgramError(f"{program} is not installed (Debian package {package})")
    return path


def need(*programs: str) -> None:
    """Skip the running test when a program is missing; fail it when INTERVIEW_CHECK_ALL=1 promised everything."""
    for program in programs:
        try:
            find(program)
        except MissingProgramError as missing:
            unavailable(str(missing))


def unavailable(reason: str) -> None:
    """Skip the running test for a stated reason, or fail it under INTERVIEW_CHECK_ALL=1."""
    if os.environ.get("INTERVIEW_CHECK_ALL") == "1":
        pytest.fail(f"INTERVIEW_CHECK_ALL=1, but {reason}", pytrace=False)
    pytest.skip(reason)


def wait_until(condition: Callable[[], object], what: str, timeout_s: float = PATIENCE_S) -> None:
    """Poll `condition` until it is true.

    Raises:
        RigError: It was not true within `timeout_s`; `what` names what was awaited.
    """
    deadline = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > deadline:
            raise RigError(f"waited {timeout_s:g} s in vain for {what}")
        time.sleep(_POLL_S)


@dataclass(frozen=True)
class Outcome:
    """How a child process ended."""

    returncode: int
    """Exit status; negative is the number of the signal that ended it."""
    seconds: float
    """From start to end, on the monotonic clock."""
    killed: bool
    """True when it ignored the request to end and was killed."""
    log: str
    """Everything it wrote to stderr, and to stdout unless that went to a pipe."""


class ChildProcess:
    """A child in a process group of its own, started on entry and gone after exit.

    Args:
        arguments: Program and arguments; the program is looked up with `find`.
        env: Variables added to (and overriding) this process's environment; a value of None removes one.
        ready: Condition that says it is up; entry waits for it.
        pipe_stdout: Give stdout as `self.stdout` instead of sending it to the log.
        pass_fds: File descriptors it inherits.
        grace_s: Time between the request to end and the kill.
    """

    def __init__(
        self,
        arguments: Sequence[str | Path],
        *,
        env: Mapping[str, str | None] | None = None,
        cwd: Path | None = None,
        ready: Callable[[], bool] | None = None,
        ready_timeout_s: float = PATIENCE_S,
        pipe_stdout: bool = False,
        pass_fds: Sequence[int] = (),
        grace_s: float = 5.0,
    ) -> None:
        self.arguments = [find(str(arguments[0])), *map(str, arguments[1:])]
        self.name = Path(self.arguments[0]).name
        self._env = merged(env or {})
        self._cwd = cwd
        self._ready = ready
        self._ready_timeout_s = ready_timeout_s
        self._pipe_stdout = pipe_stdout
        self._pass_fds = tuple(pass_fds)
        self._grace_s = grace_s
        self._log = tempfile.TemporaryFile()  # noqa: SIM115  # closed in stop(); it has no name
        self._process: subprocess.Popen[bytes] | None = None
        self._started_at = 0.0
        self.outcome: Outcome | None = None

    @property
    def process(self) -> subprocess.Popen[bytes]:
        """The running process."""
        if self._process is None:
            raise RigError(f"{self.name} was not started")
        return self._process

    def __enter__(self) -> Self:
        self._started_at = time.monotonic()
        self._process = subprocess.Popen(
            self.arguments,
            env=self._env,
            cwd=self._cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if self._pipe_stdout else self._log,
            stderr=self._log,
            pass_fds=self._pass_fds,
            start_new_session=True,
        )
        if self._ready is not None:
            try:
                self.wait_until(self._ready, "being ready", self._ready_timeout_s)
            except BaseException:
                self.stop()
                raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def wait_until(self, condition: Callable[[], object], what: str, timeout_s: float = PATIENCE_S) -> None:
        """Poll `condition`; give up with the log when the process ends first or the time is up.

        Raises:
            RigError: With the last lines of the log.
        """

        def settled() -> bool:
            return bool(condition()) or self.process.poll() is not None

        try:
            wait_until(settled, f"{self.name} {what}", timeout_s)
        except RigError as error:
            raise RigError(f"{error}\n{self.log_tail()}") from None
        if self.process.poll() is not None and not condition():
            status = self.process.returncode
            raise RigError(f"{self.name} ended with status {status} before {what}\n{self.log_tail()}")

    def finish(self, timeout_s: float) -> Outcome:
        """Wait until it ends by itself.

        Raises:
            RigError: It still runs after `timeout_s`; it is stopped then.
        """
        try:
            self.process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self.stop()
            raise RigError(f"{self.name} still ran after {timeout_s:g} s\n{self.log_tail()}") from None
        return self.stop()

    def interrupt(self, number: signal.Signals = signal.SIGTERM) -> None:
        """Send a signal to the process alone (not to its group), as a user or an init system does."""
        self.process.send_signal(number)

    def stop(self) -> Outcome:
        """End the process and everything in its group; calling it again returns the same outcome."""
        if self.outcome is not None:
            return self.outcome
        process, killed = self.process, False
        if process.poll() is None:
            self._signal_group(signal.SIGTERM)
            try:
                process.wait(self._grace_s)
            except subprocess.TimeoutExpired:
                killed = True
        self._signal_group(signal.SIGKILL)  # whatever the process left behind in its group
        process.wait()
        if process.stdout is not None:
            process.stdout.close()
        seconds = time.monotonic() - self._started_at
        self.outcome = Outcome(process.returncode, seconds, killed, self.log())
        self._log.close()
        return self.outcome

    def log(self) -> str:
        """What it has written so far."""
        if self.outcome is not None:
            return self.outcome.log
        size = os.fstat(self._log.fileno()).st_size
        return os.pread(self._log.fileno(), size, 0).decode(errors="replace")

    def log_tail(self) -> str:
        """The end of the log, for a failure message."""
        return "\n".join(self.log().splitlines()[-_LOG_TAIL_LINES:])

    def _signal_group(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):  # the whole group may be gone already
            os.killpg(self.process.pid, number)


def _find_file(pattern: str) -> str | None:
    return next((str(path) for path in Path("/").glob(pattern)), None)


def merged(env: Mapping[str, str | None]) -> dict[str, str]:
    """Return this process's environment with `env` laid over it; None removes a variable."""
    both: dict[str, str | None] = {**os.environ, **env}
    return {key: value for key, value in both.items() if value is not None}
