"""Asks a child process whether sound works here, because asking can end the process that asks.

`pyaudio.PyAudio()` aborts where the system's sound configuration is incomplete, and hangs where its sound server does.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import threading
from dataclasses import dataclass
from multiprocessing.connection import Connection

from interview_desktop.capture.audio_library import AudioDevice, as_plain, devices, load
from interview_desktop.core.sentences import sentence

PATIENCE = 15.0
"""Seconds the child may take; a cold start of a slow machine takes three."""

_NO_LIBRARY, _NO_SOUND = "library", "sound"
_FAULTS = {
    "": ("", ""),
    _NO_LIBRARY: (
        sentence("PyAudio cannot be loaded"),
        sentence("Install the packages libportaudio2 and PyAudio"),
    ),
    _NO_SOUND: (
        sentence("The sound system cannot be started"),
        sentence("Check the sound settings of the system"),
    ),
}
"""What the child reports, and how people are told."""

_lock = threading.Lock()
_known: AudioProbe | None = None


@dataclass(frozen=True, slots=True)
class AudioProbe:
    """What there is to record and play sound with."""

    devices: tuple[AudioDevice, ...] = ()
    fault: str = ""
    """Why sound cannot be used at all, without a full stop; empty when it can."""
    remedy: str = ""

    @property
    def microphones(self) -> tuple[AudioDevice, ...]:
        """The devices that record."""
        return tuple(each for each in self.devices if each.inputs)

    @property
    def speakers(self) -> tuple[AudioDevice, ...]:
        """The devices that play."""
        return tuple(each for each in self.devices if each.outputs)


def probe_audio(*, refresh: bool = False, patience: float = PATIENCE) -> AudioProbe:
    """What the child process found; it is asked once, and again when something may have been plugged in.

    Args:
        refresh: ask again.
        patience: seconds after which the child counts as hanging.
    """
    global _known
    with _lock:
        if _known is None or refresh:
            _known = _asked(patience)
        return _known


def _asked(patience: float) -> AudioProbe:
    # A spawned process also works in a frozen program, and inherits no thread or open device of this one.
    context = multiprocessing.get_context("spawn")
    reader, writer = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(writer,), name="audio-probe", daemon=True)
    child.start()
    writer.close()
    try:
        answer = reader.recv() if reader.poll(patience) else None
        hung = answer is None
    except EOFError:
        answer, hung = None, False
    finally:
        reader.close()
        child.join(0.5)
        if child.is_alive():
            child.kill()
            child.join()
        child.close()
    if hung:
        return AudioProbe(
            (),
            sentence("The sound system does not answer"),
            sentence("Restart the sound server or the computer"),
        )
    if answer is None:
        return AudioProbe(
            (),
            sentence("The sound system cannot be used: PortAudio broke off"),
            sentence("Install the package libasound2-data"),
        )
    return _parsed(answer)


def _parsed(answer: str) -> AudioProbe:
    found = json.loads(answer)
    return AudioProbe(
        tuple(AudioDevice(**each) for each in found["devices"]),
        *_FAULTS[found.get("fault", "")],
    )


def _answer(writer: Connection) -> None:
    """The child: silent, because native libraries write to the terminal, and ended at once, whatever they hold."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    writer.send(_found())
    writer.close()
    os._exit(0)


def _found() -> str:
    try:
        library = load()
    except ImportError:
        return json.dumps({"devices": [], "fault": _NO_LIBRARY})
    except OSError:
        return json.dumps({"devices": [], "fault": _NO_SOUND})
    return json.dumps({"devices": as_plain(devices(library))})
