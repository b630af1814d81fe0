"""PortAudio through PyAudio: loaded safely, its devices by name, closed without waiting for ever.

PortAudio numbers devices when it is initialised, so every stream has a library of its own, looks its device up in it by
name, and ends it with the stream.
"""

from __future__ import annotations

import ctypes
import functools
import logging
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from interview_desktop.core.errors import DeviceError
from interview_desktop.core.media import MEDIA_RATE
from interview_desktop.core.sentences import sentence

if TYPE_CHECKING:
    import pyaudio

MICROPHONE, LOUDSPEAKER = sentence("microphone"), sentence("loudspeaker")
"""What people call what was looked for."""
BLOCK_SECONDS = 0.01
"""Length of one callback's sound."""

_CLOSE_PATIENCE = 1.0
_HOST_ORDER = ("Windows WASAPI", "Windows DirectSound", "MME")
"""Windows lists each device once for each of its sound systems; the first one here counts."""

_log = logging.getLogger(__name__)
_lifecycle = threading.Lock()
"""PortAudio's initialisation and termination are not thread-safe."""


@dataclass(frozen=True, slots=True)
class AudioDevice:
    """A microphone, a loudspeaker, or both, as PortAudio lists it."""

    number: int
    """What `--microphone` takes; it may change when something is plugged in."""
    name: str
    host: str
    """The sound system it belongs to, such as ALSA or Windows WASAPI."""
    inputs: int
    """Channels it records."""
    outputs: int
    """Channels it plays."""
    rate: int
    """Samples per second it prefers."""
    default_input: bool = False
    default_output: bool = False


def load() -> pyaudio.PyAudio:
    """Initialise PortAudio. It may end the process where the system's sound files are broken: `probe` tries first.

    Raises:
        ImportError: PyAudio or the PortAudio library is not installed.
        OSError: PortAudio cannot be initialised, or hangs in ending another library.
    """
    import pyaudio

    if not _lifecycle.acquire(timeout=_CLOSE_PATIENCE):
        raise OSError("PortAudio hangs")
    try:
        _silence_native_messages()
        return pyaudio.PyAudio()
    finally:
        _lifecycle.release()


def devices(library: pyaudio.PyAudio) -> tuple[AudioDevice, ...]:
    """Every device PortAudio has found, in its order."""
    count = library.get_device_count()
    defaults = [_default(library, "input"), _default(library, "output")]
    found = []
    for number in range(count):
        info = library.get_device_info_by_index(number)
        host = library.get_host_api_info_by_index(int(info["hostApi"]))
        found.append(
            AudioDevice(
                number=number,
                name=str(info["name"]),
                host=str(host["name"]),
                inputs=int(info["maxInputChannels"]),
                outputs=int(info["maxOutputChannels"]),
                rate=int(info["defaultSampleRate"]),
                default_input=number == defaults[0],
                default_output=number == defaults[1],
            )
        )
    return tuple(found)


def found(
    library: pyaudio.PyAudio, wanted: str, kind: type[DeviceError], what: str, *, inputs: bool
) -> AudioDevice:
    """The device to open.

    Args:
        library: initialised.
        wanted: number, name or part of a name; empty for the default.
        kind: the error to raise.
        what: `MICROPHONE` or `LOUDSPEAKER`.
        inputs: whether it has to record; else it has to play.

    Raises:
        DeviceError: there is no such device, or no default; the remedy lists what there is.
    """
    usable = [each for each in devices(library) if (each.inputs if inputs else each.outputs)]
    device = chosen(wanted, usable, kind, what)
    if device is None:
        defaults = [each for each in usable if (each.default_input if inputs else each.default_output)]
        if not defaults:
            raise kind(sentence("There is no default {0}", what), _remedy(usable, what))
        device = defaults[0]
    return device


def chosen(
    wanted: str, among: Sequence[AudioDevice], kind: type[DeviceError], what: str
) -> AudioDevice | None:
    """The device a person means by a number, a name, or a part of a name that only one device has.

    Args:
        wanted: what was written; empty or "default" means the default device.
        among: the devices that can do what is needed.
        kind: the error to raise.
        what: `MICROPHONE` or `LOUDSPEAKER`.

    Returns:
        The device, or None for the default.

    Raises:
        DeviceError: none or several match; the remedy lists what there is.
    """
    text = wanted.strip()
    if "://" in text:
        # Not quoted: an address may hold a password.
        raise kind(sentence("A {0} has no address", what), _remedy(among, what))
    if text.lower() in ("", "default"):
        return None
    if text.isdigit():
        matches = [each for each in among if each.number == int(text)]
    else:
        matches = [each for each in among if each.name == text]
        matches = matches or [each for each in among if text.casefold() in each.name.casefold()]
    if len({each.name for each in matches}) > 1:
        raise kind(
            sentence('More than one {0} is called "{1}"', what, text),
            sentence("Choose one of: {0}", listed(matches)),
        )
    if matches:
        return min(matches, key=_preference)
    raise kind(sentence('There is no {0} called "{1}"', what, text), _remedy(among, what))


def _remedy(among: Sequence[AudioDevice], what: str) -> str:
    if among:
        return sentence("Choose one of: {0}", listed(among))
    if what == LOUDSPEAKER:
        # The one device that an interview can do without: its questions are shown as well.
        return sentence(
            'Plug a {0} in, or do without it: "No sound" in the window, --speaker none on the command line',
            what,
        )
    return sentence("Plug a {0} in", what)


def listed(among: Sequence[AudioDevice]) -> str:
    """Devices as a person reads them in a sentence."""
    return ", ".join(f"{each.number} ({each.name})" for each in preferred(among))


def preferred(among: Sequence[AudioDevice]) -> tuple[AudioDevice, ...]:
    """Each device once, of the sound system that is best where there are several."""
    best: dict[str, AudioDevice] = {}
    for each in sorted(among, key=_preference):
        best.setdefault(each.name, each)
    return tuple(sorted(best.values(), key=lambda each: each.number))


def formats(rate: int, channels: int) -> list[tuple[int, int]]:
    """Rates and channels to open a device with, the best first: as everything is recorded, then as the device prefers."""
    most = min(2, channels)
    return list(dict.fromkeys([(MEDIA_RATE, 1), (rate, 1), (MEDIA_RATE, most), (rate, most)]))


def close(stream: pyaudio.Stream | None, library: pyaudio.PyAudio) -> None:
    """Close a stream and its library in a thread of their own: a stalled device lets neither return."""

    def work() -> None:
        try:
            if stream is not None:
                stream.close()
        except OSError:
            _log.debug("a stream could not be closed", exc_info=True)
        with _lifecycle:
            library.terminate()

    helper = threading.Thread(target=work, name="audio-close", daemon=True)
    helper.start()
    helper.join(_CLOSE_PATIENCE)
    if helper.is_alive():
        _log.warning("a sound device hangs while it is closed and is left behind")


def as_plain(found: Sequence[AudioDevice]) -> list[dict[str, object]]:
    """Devices as JSON can carry them."""
    return [asdict(each) for each in found]


def _default(library: pyaudio.PyAudio, direction: str) -> int:
    try:
        info = getattr(library, f"get_default_{direction}_device_info")()
    except OSError:
        return -1
    return int(info["index"])


def _preference(device: AudioDevice) -> tuple[int, int]:
    known = device.host in _HOST_ORDER
    return (_HOST_ORDER.index(device.host) if known else len(_HOST_ORDER), device.number)


@functools.cache
def _silence_native_messages() -> object:
    """Keep ALSA and JACK from writing about every absent device to the terminal; returns what must stay alive."""
    alsa_handler = ctypes.CFUNCTYPE(
        None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p
    )(lambda *_: None)
    jack_handler = ctypes.CFUNCTYPE(None, ctypes.c_char_p)(lambda *_: None)
    for name, functions, handler in (
        ("libasound.so.2", ("snd_lib_error_set_handler",), alsa_handler),
        ("libjack.so.0", ("jack_set_error_function", "jack_set_info_function"), jack_handler),
    ):
        try:
            native = ctypes.CDLL(name)
        except OSError:
            continue  # not on this system
        for function in functions:
            getattr(native, function)(handler)
    return alsa_handler, jack_handler
