"""The program in a child process: called from a folder of its own, without this machine's settings, display or keys."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import wave
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from interview_desktop.app.appearance import CONFIG_FILE
from interview_desktop.app.settings_table import setting_rows
from interview_desktop.session.journal import Entry, read
from tests.rig.programs import ChildProcess, RigError
from tests.rig.samples import RATE, Samples

PROJECT = Path(__file__).parents[2]

CLEAN: dict[str, str | None] = {
    **{row.variable: None for row in setting_rows()},
    "DISPLAY": None,
    "WAYLAND_DISPLAY": None,
    "PYTHONPATH": str(PROJECT),
    # Named, so that no test waits for the encoders to be tried.
    "INTERVIEW_VIDEO_PRESET": "veryfast",
    # Made at the first interview; tests leave nothing in the home of whoever runs them.
    "INTERVIEW_SIGNING_KEY": str(Path(tempfile.gettempdir()) / f"interview-tests-{os.getpid()}" / "key.pem"),
}


@dataclass(frozen=True)
class Said:
    """How a command ended."""

    status: int
    """Exit status; negative is the number of the signal that ended the process."""
    stdout: str
    stderr: str

    @property
    def json(self) -> Any:
        """What it printed with --json."""
        return json.loads(self.stdout)

    @property
    def sentence(self) -> str:
        """The one line it has to say when it fails.

        Raises:
            AssertionError: It said less or more.
        """
        assert self.stdout == ""
        assert self.stderr.startswith("interview-desktop: "), self.stderr
        assert self.stderr.endswith(".\n"), self.stderr
        assert self.stderr.count("\n") == 1, self.stderr
        return self.stderr.removeprefix("interview-desktop: ").strip()


@dataclass(frozen=True)
class Finished(Said):
    """How a command ended that had a process of its own."""

    seconds: float
    """From its start to its end."""


class Program:
    """One call of the command line.

    Args:
        folder: it runs here; the data folder given with `out` lies in it. An `interview.toml` may lie there.
        arguments: of the command line; `--out` is added for the commands that take it.
        env: Variables added to a clean environment; None removes one.
        before: What the program is started through, such as `unshare`.
    """

    def __init__(
        self,
        folder: Path,
        *arguments: str | Path,
        env: Mapping[str, str | None] | None = None,
        before: Sequence[str] = (),
    ) -> None:
        self.data = folder / "data"
        out = () if arguments[0] in ("transcribe", "questions") else ("--out", self.data)
        command = [*before, sys.executable, "-m", "interview_desktop", *arguments, *out]
        self._child = ChildProcess(
            command, env={**CLEAN, **(env or {})}, cwd=folder, pipe_stdout=True, grace_s=30.0
        )

    def __enter__(self) -> Self:
        self._child.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._child.stop()

    @property
    def pid(self) -> int:
        """Process id."""
        return self._child.process.pid

    @property
    def log(self) -> str:
        """What it has said on stderr so far."""
        return self._child.log()

    def interrupt(self, number: signal.Signals) -> None:
        """Send a signal to the program alone."""
        self._child.interrupt(number)

    def press_ctrl_c(self) -> None:
        """As a terminal does it: everything the program started hears it too."""
        os.killpg(self.pid, signal.SIGINT)

    def journal(self) -> list[Entry]:
        """The journal of the one session in the data folder, as far as it is written."""
        found = list(self.data.glob("sessions/*/journal.jsonl"))
        return list(read(found[0])) if found else []

    def entries(self, kind: str) -> list[Entry]:
        """The journal's entries of one kind."""
        return [entry for entry in self.journal() if entry.kind == kind]

    def wait_for(self, kind: str, count: int = 1, timeout_s: float = 60.0) -> Entry:
        """Wait until the journal has so many entries of a kind, and return the last of them.

        Raises:
            RigError: It ended before, or the time is up; carries what it said.
        """
        self._child.wait_until(lambda: len(self.entries(kind)) >= count, f"{count} x {kind}", timeout_s)
        return self.entries(kind)[count - 1]

    def finish(self, timeout_s: float = 60.0) -> Finished:
        """Wait for its end.

        Raises:
            RigError: It still runs after `timeout_s`; it is stopped then.
        """
        process = self._child.process
        assert process.stdout is not None
        try:
            # What it prints is far smaller than the pipe, so that it never waits for a reader.
            process.wait(timeout_s)
        except subprocess.TimeoutExpired as error:
            raise RigError(f"it still ran after {timeout_s:g} s: {self.log}") from error
        stdout = process.stdout.read().decode()
        outcome = self._child.stop()
        return Finished(outcome.returncode, stdout, outcome.log, outcome.seconds)


def call(
    folder: Path, *arguments: str | Path, env: Mapping[str, str | None] | None = None, timeout_s: float = 60.0
) -> Finished:
    """Run one command to its end."""
    with Program(folder, *arguments, env=env) as program:
        return program.finish(timeout_s)


def write_questions(folder: Path, *texts: str) -> Path:
    """A question file, one line a question."""
    path = folder / "asked.txt"
    path.write_text("\n".join(texts) + "\n", encoding="utf-8")
    return path


def write_settings(folder: Path, *lines: str) -> None:
    """The settings of the programs called from this folder, as TOML."""
    (folder / CONFIG_FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_wav(path: Path, samples: Samples) -> None:
    """A WAV file as a microphone records it."""
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(samples.tobytes())


BRISK = (
    'greeting = ""',
    'closing = ""',
    'resuming = "Again."',
    'reopening = "Earlier."',
    "width = 640",
    "height = 360",
    "[turns]",
    "end_silence = 1.0",
    "short_end_silence = 1.0",
    "countdown = 0.5",
    "nudge_after = 0",
)
"""Settings for tests that run in real time: no words before and after, and little waiting for the end of an answer."""

PATIENT = tuple(line.replace("= 1.0", "= 3.0") for line in BRISK)
"""The same, for answers with pauses in them."""
