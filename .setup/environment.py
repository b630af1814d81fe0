"""The virtual environment in `.venv`: made, filled from the hashed lock, and known to be current by a stamp."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from machine import CannotGoOn, Machine, missing_packages, say
from packages import Compiling, HowFar, Progress, drop_halves, locked, watched

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

PREPARE_MODELS = ["-m", "interview_desktop.speech.models"]


class Killed(CannotGoOn):
    """A step was ended from outside and may have left half of its work."""


class Environment:
    """The project's virtual environment.

    Args:
        root: The project's folder.
        machine: What set-up may do here.
    """

    def __init__(self, root: Path, machine: Machine) -> None:
        self.root = root
        self.machine = machine
        self.folder = root / ".venv"
        self.bin = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.bin / ("python.exe" if os.name == "nt" else "python")
        self.lock = root / "requirements.lock"
        self._stamp = self.folder / "set-up.stamp"
        self._unfinished = self.folder / "set-up.unfinished"

    def ready(self) -> None:
        """Make everything the app needs, or return at once when the last set-up is still good.

        Raises:
            CannotGoOn: Something is missing that cannot be installed from here.
        """
        if self.is_current():
            return
        with self._alone():
            if self.is_current():  # another ./run finished the set-up while this one waited
                return
            began = time.monotonic()
            say("looking at what is there")
            if self.machine.platform == "linux":
                self.machine.install(missing_packages(), "libraries for windows and sound")
            self._make()
            self._fill()
            self._prepare_models()
            self._stamp.write_text(self.fingerprint(), encoding="utf-8")
            say(f"done in {time.monotonic() - began:.0f} s")

    def fingerprint(self) -> str:
        """Return one hash over everything that, when it changes, asks for another set-up."""
        whole = hashlib.sha256()
        for path in (self.lock, self.root / "pyproject.toml", *sorted((self.root / ".setup").glob("*.py"))):
            whole.update(path.read_bytes())
        # The virtual environment holds absolute paths and belongs to one Python and one system.
        for fact in (str(self.root), sys.version, self.machine.release):
            whole.update(fact.encode())
        return whole.hexdigest()

    def is_current(self) -> bool:
        """Tell whether the last set-up was finished and nothing it depends on has changed."""
        try:
            return self._stamp.read_text(encoding="utf-8") == self.fingerprint() and self.python.exists()
        except OSError:
            return False

    def _make(self) -> None:
        """Make `.venv` anew unless it is of this Python; what a cut-off set-up left is gone on with."""
        if self._is_usable():
            if self._unfinished.exists():
                say(
                    "going on with what a set-up left that was cut off; looking whether its packages are whole"
                )
                halves = drop_halves(self.folder)
                say(f"packages that were half installed: {', '.join(halves) or 'none'}")
        else:
            if find_spec("ensurepip") is None:
                version = f"{sys.version_info[0]}.{sys.version_info[1]}"
                self.machine.install([(f"python{version}-venv",)], "to make a virtual environment")
            say(f"making .venv with Python {sys.version.split()[0]}")
            # Not --clear: this very Python may be the environment's own, which venv could not link to again.
            shutil.rmtree(self.folder, ignore_errors=True)
            self._run(
                [_base_python(), "-m", "venv", str(self.folder)],
                "the virtual environment could not be made (see above).",
            )

    def _is_usable(self) -> bool:
        """Run the environment's Python and compare its version with this one's."""
        ask = [str(self.python), "-c", "import sys, pip; print(sys.version)"]
        try:
            told = subprocess.run(ask, capture_output=True, text=True, check=False)
        except OSError:
            return False
        return told.returncode == 0 and told.stdout.strip() == sys.version.strip()

    def _fill(self) -> None:
        """Install the lock, then the project itself in place."""
        if self.machine.platform == "linux" and not self._has_pyaudio():
            self.machine.install(_build_packages(), "to build PyAudio, which comes without a Linux wheel")
        total = locked(self.lock)
        say(
            f"installing {total} Python packages from requirements.lock: a few minutes with a fast line and disk, ten and more "
            "with slow ones; what is fetched is kept if this is cut off"
        )
        self._unfinished.touch()
        # pip would compile what it installs itself, but on one processor.
        pip = [str(self.python), "-m", "pip", "install", "--progress-bar", "off", "--no-deps", "--no-compile"]
        failed = (
            "Python packages could not be installed (see above); is the network there, and the disk not full?"
        )
        try:
            self._run([*pip, "--require-hashes", "-r", str(self.lock)], failed, Progress(total, self.folder))
            self._run(
                [*pip, "--quiet", "--no-build-isolation", "-e", str(self.root)],
                "the project itself could not be installed (see above).",
            )
        except Killed:
            raise  # only a pip that was killed leaves half a package: the next set-up looks for it
        except CannotGoOn:
            self._unfinished.unlink()
            raise
        self._unfinished.unlink()
        self._compile()

    def _compile(self) -> None:
        """Compile the packages on all processors. What cannot be, such as a template that ends in .py, is nobody's fault."""
        say("compiling the packages, so that no start has to")
        folder = self.folder / ("Lib" if os.name == "nt" else "lib")
        # Unbuffered: its helpers would else say what they did only when they end.
        compileall = [str(self.python), "-u", "-W", "ignore", "-m", "compileall", "-j", "0", str(folder)]
        watched(compileall, {**os.environ, "PYTHONUNBUFFERED": "1"}, self.root, Compiling(folder), say)

    def _has_pyaudio(self) -> bool:
        return any(self.folder.glob("lib/python*/site-packages/pyaudio/_portaudio*"))

    def _prepare_models(self) -> None:
        say("preparing and verifying the speech models")
        self._run([str(self.python), *PREPARE_MODELS], "the speech models could not be prepared (see above).")

    def _run(self, command: list[str], failed: str, progress: HowFar | None = None) -> None:
        """Run a step with its output on stderr; where there is `progress`, that in place of what it prints.

        Raises:
            CannotGoOn: With the sentence `failed`; `Killed` when a signal ended it.
        """
        env = {
            **os.environ,
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PIP_ROOT_USER_ACTION": "ignore",
            "PIP_NO_INPUT": "1",
        }
        # A PYTHONPATH of the caller's must not decide what counts as installed.
        env.pop("PYTHONPATH", None)
        if progress is None:
            status = subprocess.run(
                command, stdout=sys.stderr, env=env, cwd=self.root, check=False
            ).returncode
        else:
            status = watched(command, env, self.root, progress, say)
        if status < 0:
            raise Killed(f"{failed} It was ended by signal {-status}; run this again.")
        if status != 0:
            raise CannotGoOn(failed)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Let one set-up of this folder run at a time; Windows does without."""
        if fcntl is None:
            yield
            return
        with self.lock.open("rb") as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("waiting for another set-up of this folder")
                fcntl.flock(handle, fcntl.LOCK_EX)
            yield


def _base_python() -> str:
    """Return the Python that virtual environments are made from, also when running inside one."""
    return getattr(sys, "_base_executable", None) or sys.executable


def _build_packages() -> list[tuple[str, ...]]:
    """Return the Debian packages that building PyAudio needs and this machine lacks."""
    headers = Path(sysconfig.get_path("include")) / "Python.h"
    here = {
        "gcc": shutil.which("gcc") is not None,
        "libc6-dev": Path("/usr/include/stdio.h").exists(),
        f"python{sys.version_info[0]}.{sys.version_info[1]}-dev": headers.exists(),
        "portaudio19-dev": Path("/usr/include/portaudio.h").exists(),
    }
    return [(package,) for package, there in here.items() if not there]
