"""An isolated sound server: a virtual microphone and a virtual speaker that PyAudio lists, without any hardware.

PulseAudio runs in a folder of its own, without D-Bus, display or the user's configuration. Its null sink is the
speaker, whose monitor says what was played; its pipe source is the microphone, fed sample by sample through a FIFO
(see `microphone`). A small ALSA configuration gives both to PortAudio, which has no PulseAudio backend of its own.
Whoever shall hear them needs `SoundServer.env` in its environment before it loads PyAudio.
"""

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt

from tests.rig.programs import ChildProcess, RigError, wait_until
from tests.rig.samples import RATE, Samples, level_db

PROGRAMS = ("pulseaudio", "pactl", "parec", "libasound_module_pcm_pulse.so")
"""What must be installed."""
MICROPHONE = "rig_microphone"
"""Name under which PyAudio lists the virtual microphone; it is also the default input."""
SPEAKER = "rig_speaker"
"""Name under which PyAudio lists the virtual speaker; it is also the default output."""
SOURCE = "vmic"
"""PulseAudio's name of the pipe source behind the microphone."""
SINK = "vspk"
"""PulseAudio's name of the null sink behind the speaker."""
_DRAIN = "drain"

_ALSA = f"""\
</usr/share/alsa/alsa.conf>
pcm.{MICROPHONE} {{ type pulse
  device {SOURCE}
  hint {{ show on
    description "Virtual microphone" }} }}
pcm.{SPEAKER} {{ type pulse
  device {SINK}
  hint {{ show on
    description "Virtual speaker" }} }}
pcm.!default {{ type pulse }}
ctl.!default {{ type pulse }}
"""


class SoundServer:
    """PulseAudio with one speaker and one microphone; nothing of the user's own sound set-up is touched."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="rig-sound-"))
        self._microphone_module: str | None = None
        self._child: ChildProcess | None = None

    @property
    def fifo(self) -> Path:
        """The pipe whose content the microphone hears: signed 16-bit mono at `RATE`."""
        return self.folder / "microphone.fifo"

    @property
    def env(self) -> dict[str, str | None]:
        """Variables a child process needs to use this server; None means the variable must not be set."""
        return {
            "PULSE_RUNTIME_PATH": str(self.folder / "run"),
            "PULSE_STATE_PATH": str(self.folder / "state"),
            "PULSE_SERVER": f"unix:{self.folder / 'native'}",
            "PULSE_CLIENTCONFIG": str(self.folder / "client.conf"),
            "ALSA_CONFIG_PATH": str(self.folder / "asound.conf"),
            "JACK_NO_START_SERVER": "1",
            "DBUS_SESSION_BUS_ADDRESS": None,
            "PULSE_SINK": None,
            "PULSE_SOURCE": None,
        }

    def __enter__(self) -> Self:
        try:
            self._write_configuration()
            arguments = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"]
            arguments += ["--realtime=no", "--high-priority=no", "--log-target=stderr", "--log-level=notice"]
            arguments += ["-F", str(self.folder / "server.pa")]
            native = self.folder / "native"
            env = {**self.env, "DISPLAY": None}
            self._child = ChildProcess(arguments, env=env, ready=native.is_socket).__enter__()
            self.plug_microphone()
        except BaseException:
            self._remove()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._remove()

    def plug_microphone(self) -> None:
        """Plug the microphone in and make it the default input; does nothing when it is plugged in."""
        if self._microphone_module is not None:
            return
        source = [f"source_name={SOURCE}", f"file={self.fifo}", f"rate={RATE}", "channels=1", "format=s16le"]
        self._microphone_module = self.control("load-module", "module-pipe-source", *source).strip()
        # A pipe source reads its FIFO only while somebody records from it. This listener empties it from the start, so
        # that nobody's recording begins with old sound; it ends with its source.
        listener = [f"source={SOURCE}", f"sink={_DRAIN}", "source_dont_move=true", "sink_dont_move=true"]
        self.control("load-module", "module-loopback", *listener, "latency_msec=200", "adjust_time=0")
        self.control("set-default-source", SOURCE)

    def unplug_microphone(self) -> None:
        """Pull the microphone out: its source is gone from the server, and so is the FIFO."""
        if self._microphone_module is not None:
            self.control("unload-module", self._microphone_module)
            self._microphone_module = None

    def control(self, *arguments: str) -> str:
        """Run one `pactl` command and return what it printed.

        Raises:
            RigError: The server refused it.
        """
        with ChildProcess(["pactl", *arguments], env=self.env) as pactl:
            outcome = pactl.finish(timeout_s=10)
        if outcome.returncode != 0:
            raise RigError(f"pactl {' '.join(arguments)}: {outcome.log.strip()}")
        return outcome.log

    @contextmanager
    def applied(self) -> Iterator[None]:
        """Put `env` into this process's own environment for a while (before PyAudio is first imported in it)."""
        saved = {key: os.environ.get(key) for key in self.env}
        _update_environment(self.env)
        try:
            yield
        finally:
            _update_environment(saved)

    def _write_configuration(self) -> None:
        for name in ("run", "state"):
            (self.folder / name).mkdir(mode=0o700)
        (self.folder / "client.conf").write_text("autospawn = no\n")
        (self.folder / "asound.conf").write_text(_ALSA)
        (self.folder / "server.pa").write_text(
            f"load-module module-null-sink sink_name={SINK} rate={RATE} channels=1\n"
            f"load-module module-null-sink sink_name={_DRAIN} rate={RATE} channels=1\n"
            f"set-default-sink {SINK}\n"
            "load-module module-native-protocol-unix "
            f"socket={self.folder / 'native'} auth-anonymous=1 auth-cookie-enabled=0\n"
        )

    def _remove(self) -> None:
        if self._child is not None:
            self._child.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


class SpeakerRecording:
    """What comes out of the speaker, from entry on, with the time of its arrival.

    Arrival times trail the sound by 20 to 60 ms: good enough to know when the machine speaks and stops.
    """

    _LATENCY_MS = 20

    def __init__(self, server: SoundServer) -> None:
        arguments = [
            "parec",
            f"--device={SINK}.monitor",
            "--format=s16le",
            f"--rate={RATE}",
            "--channels=1",
            "--raw",
        ]
        arguments.append(f"--latency-msec={self._LATENCY_MS}")
        self._child = ChildProcess(arguments, env=server.env, pipe_stdout=True)
        self._chunks: list[tuple[float, Samples]] = []
        self._thread = threading.Thread(target=self._read, name="rig-speaker")

    def __enter__(self) -> Self:
        self._child.__enter__()
        self._thread.start()
        try:
            self._child.wait_until(lambda: self._chunks, "recording the speaker")
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stop()

    def samples(self, since: float = 0.0) -> Samples:
        """Everything that arrived after the monotonic time `since`: int16, mono, `RATE`."""
        parts = [chunk for arrived, chunk in list(self._chunks) if arrived > since]
        return np.concatenate(parts) if parts else np.zeros(0, np.int16)

    def sounding(self, over_s: float, threshold_db: float = -50.0) -> bool:
        """Whether there is anything louder than `threshold_db` (dBFS) in the latest `over_s` seconds of sound.

        Of sound, not of time: on a machine that stalls nothing arrives for a while, and that is no silence.
        """
        wanted, parts = round(over_s * RATE), list[Samples]()
        for _, chunk in reversed(list(self._chunks)):
            if wanted <= 0:
                break
            parts.append(chunk[-wanted:])
            wanted -= len(chunk)
        return bool(parts) and level_db(np.concatenate(parts)) > threshold_db

    def wait_until_spoken(self, quiet_s: float = 0.5, timeout_s: float = 30.0) -> None:
        """Wait until the machine has said something and then been quiet for `quiet_s` seconds.

        Raises:
            RigError: It stayed silent, or did not stop, for `timeout_s`.
        """
        wait_until(lambda: self.sounding(0.1), "sound on the speaker", timeout_s)
        wait_until(lambda: not self.sounding(quiet_s), f"{quiet_s:g} s of silence on the speaker", timeout_s)

    def _read(self) -> None:
        stdout = self._child.process.stdout
        assert stdout is not None
        pending = b""
        while data := os.read(stdout.fileno(), 8192):
            pending += data
            whole = len(pending) // 2 * 2
            chunk: npt.NDArray[np.int16] = np.frombuffer(pending[:whole], np.int16)
            self._chunks.append((time.monotonic(), chunk))
            pending = pending[whole:]

    def _stop(self) -> None:
        self._child.interrupt()  # parec ends, the reader sees the end of the pipe, then the pipe is closed
        self._thread.join()
        self._child.stop()


def _update_environment(variables: dict[str, str | None]) -> None:
    for key, value in variables.items():
        if value is None:
            os.environ.pop(key, None)
        else:
            os.environ[key] = value
