"""The flash-and-beep calibration: the screen flashes while the loudspeaker beeps, camera and microphone take both.

The loudspeaker says when the first sample of a beep will leave it, its own latency included; the screen is then told to
flash at that moment, and says when it did. What is left between the two is allowed for, so that they need not be exact.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from contextlib import ExitStack
from typing import Protocol

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.composition import Devices, make_devices
from interview_desktop.app.machine.offsets import OffsetStore
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.capture.calibration import LATEST, Events, Glimpse, analyse, beep, glimpse
from interview_desktop.core.calibration import WANTED_PAIRS, DeviceOffset, NotMeasurable
from interview_desktop.core.errors import DeviceError, InterviewCancelled, SpeakerError
from interview_desktop.core.media import AudioBlock, Frame
from interview_desktop.core.ports import Clock

_SETTLING = 2.0  # for the camera's exposure and the microphone's time line
_SHORTEST_GAP, _LONGEST_GAP = 1.0, 1.5
_GOLDEN = 0.618034
_ANSWER_PATIENCE = 3.0


class Screen(Protocol):
    """What flashes. Called on the thread that calibrates."""

    def flash(self, at: float) -> float:
        """Turn white for `FLASH_SECONDS` at a monotonic time; wait for it, and return when it was."""
        ...


def calibrate(
    devices: Devices,
    clock: Clock,
    screen: Screen,
    *,
    progress: Callable[[int, int], None] = lambda done, of: None,
    stopping: threading.Event | None = None,
) -> DeviceOffset | NotMeasurable:
    """Flash and beep, and compare what was seen and heard. Takes about 20 seconds; opens the devices and closes them.

    Args:
        devices: camera, microphone and loudspeaker, not started.
        clock: that stamps frames and blocks.
        screen: what flashes.
        progress: told after each event how many of how many are done.
        stopping: set by another thread to end early.

    Raises:
        DeviceError: a device cannot be used or went away.
        InterviewCancelled: `stopping` was set.
    """
    taken = _Taken()
    stop = stopping or threading.Event()
    flashes: list[float] = []
    beeps: list[float] = []
    with ExitStack() as opened:
        for device in (devices.speaker, devices.microphone, devices.camera):
            device.start(taken)
            opened.callback(device.stop)
        _wait(stop, taken, _SETTLING)
        for number in range(WANTED_PAIRS):
            devices.speaker.play(number, beep())
            beeps.append(taken.began(number))
            flashes.append(screen.flash(beeps[-1]))
            progress(number + 1, WANTED_PAIRS)
            ahead = max(0.0, beeps[-1] - clock.monotonic(), flashes[-1] - clock.monotonic())
            _wait(stop, taken, ahead + _gap(number))
        _wait(stop, taken, LATEST)
    result = analyse(Events(flashes, beeps), taken.glimpses, taken.blocks)
    if isinstance(result, NotMeasurable):
        return result
    return DeviceOffset(devices.camera.name, devices.microphone.name, result, clock.now().isoformat())


def calibrate_and_keep(
    settings: Settings,
    screen: Screen,
    *,
    camera: str = "",
    microphone: str = "",
    speaker: str = "",
    progress: Callable[[int, int], None] = lambda done, of: None,
    stopping: threading.Event | None = None,
) -> DeviceOffset | NotMeasurable:
    """Calibrate the devices that were chosen, else those of the settings, and keep the result in the data folder.

    Raises:
        DeviceError: a device cannot be used, or there is no loudspeaker to beep.
        DataFolderError: the result cannot be kept.
        InterviewCancelled: `stopping` was set.
    """
    if (speaker or settings.speaker).strip().lower() == "none":
        raise SpeakerError("The calibration has to beep, and the loudspeaker is none", "Choose a loudspeaker")
    folder = DataFolder(settings.data_dir)
    folder.prepare()
    clock = SystemClock()
    devices = make_devices(settings, clock, camera=camera, microphone=microphone, speaker=speaker)
    result = calibrate(devices, clock, screen, progress=progress, stopping=stopping)
    if isinstance(result, DeviceOffset):
        OffsetStore(folder).keep(result)
    return result


def _gap(number: int) -> float:
    """Seconds after an event: uneven, so that one cannot be taken for the next."""
    return _SHORTEST_GAP + (number * _GOLDEN) % 1 * (_LONGEST_GAP - _SHORTEST_GAP)


def _wait(stop: threading.Event, taken: _Taken, seconds: float) -> None:
    if stop.wait(seconds):
        raise InterviewCancelled("The calibration was stopped", "Nothing was changed; start it again")
    if taken.lost is not None:
        raise taken.lost


class _Taken:
    """What the devices deliver, each on its own thread."""

    def __init__(self) -> None:
        self.glimpses: list[Glimpse] = []
        self.blocks: list[AudioBlock] = []
        self.lost: DeviceError | None = None
        self._began: queue.SimpleQueue[tuple[int, float | None]] = queue.SimpleQueue()

    def began(self, token: int) -> float:
        """When a clip's first sample leaves the loudspeaker."""
        while True:
            try:
                begun, time = self._began.get(timeout=_ANSWER_PATIENCE)
            except queue.Empty:
                raise SpeakerError(
                    "The loudspeaker does not play", "Plug it in again or choose another one"
                ) from None
            if begun != token:
                continue
            if time is None:
                raise SpeakerError("The loudspeaker has stopped playing", "Plug it in again")
            return time

    def video_frame(self, frame: Frame) -> None:
        if (seen := glimpse(frame)) is not None:
            self.glimpses.append(seen)

    def video_lost(self, error: DeviceError) -> None:
        self.lost = error

    def audio_block(self, block: AudioBlock) -> None:
        self.blocks.append(block)

    def audio_lost(self, error: DeviceError) -> None:
        self.lost = error

    def playback_started(self, token: int, time: float) -> None:
        self._began.put((token, time))

    def playback_ended(self, token: int, time: float, completed: bool) -> None:
        if not completed:
            self._began.put((token, None))
