"""Calibrates with real devices, but leaves flashing and beeping to whoever started it.

`python -m tests.app.calibrating DATA MICROPHONE` prints the monotonic time of each event 0.4 s before it, and at the end the
result as JSON. What calibrates, keeps and opens camera and microphone is the program's own.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.composition import Devices, make_devices
from interview_desktop.app.machine.calibration import calibrate
from interview_desktop.app.machine.offsets import OffsetStore
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import load_settings
from interview_desktop.core.calibration import DeviceOffset
from interview_desktop.core.media import Audio
from interview_desktop.core.ports import PlaybackListener

AHEAD = 0.4


class Announced:
    """A loudspeaker that says when it will beep, and a screen that flashes at that very moment."""

    def __init__(self, clock: SystemClock) -> None:
        self._clock = clock

    def start(self, listener: PlaybackListener) -> None:
        self._listener = listener

    def play(self, token: int, audio: Audio) -> None:
        at = self._clock.monotonic() + AHEAD
        print(at, flush=True)
        self._listener.playback_started(token, at)

    def flash(self, at: float) -> float:
        return at

    @property
    def audible(self) -> bool:
        return True

    def silence(self) -> None:
        pass

    def stop(self) -> None:
        pass


def main(data: Path, microphone: str) -> None:
    """Calibrate and keep the result."""
    clock = SystemClock()
    settings = load_settings(data_dir=data)
    made = make_devices(settings, clock, camera="0", microphone=microphone, speaker="none")
    events = Announced(clock)
    result = calibrate(Devices(made.camera, made.microphone, events), clock, events)
    if isinstance(result, DeviceOffset):
        folder = DataFolder(data)
        folder.prepare()
        OffsetStore(folder).keep(result)
    print(json.dumps(asdict(result)), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
