"""Child program of test_camera_device: watches a camera through the real adapter and prints what it saw as JSON.

`python -m tests.capture.watch SPEC SECONDS [MOMENT]` says "watching" on stderr when `start` has returned. It ends early when
the camera is lost. With a moment the clock is that of an interview which stood there and goes on.
"""

import json
import sys
import threading

from interview_desktop.app.clock import SystemClock
from interview_desktop.capture.camera import open_camera
from interview_desktop.core.errors import CameraError, DeviceError
from interview_desktop.core.media import Frame
from interview_desktop.core.ports import Clock
from interview_desktop.session.clock import StandingClock
from tests.capture.delivered import pixels_of
from tests.rig.pictures import read_number


class Eye:
    def __init__(self, moment: float | None) -> None:
        self.clock: Clock = SystemClock()
        if moment is not None:
            standing = StandingClock(self.clock, moment)
            standing.go_on()
            self.clock = standing
        self.numbers: list[int] = []
        self.times: list[float] = []
        self.arrivals: list[float] = []
        self.size: tuple[int, int] = (0, 0)
        self.formats: set[str] = set()
        self.error = ""
        self.lost = threading.Event()

    def video_frame(self, frame: Frame) -> None:
        self.arrivals.append(self.clock.monotonic())
        self.times.append(frame.time)
        self.numbers.append(read_number(pixels_of(frame)))
        self.size = (frame.width, frame.height)
        self.formats.add(frame.format.value)

    def video_lost(self, error: DeviceError) -> None:
        self.error = str(error)
        self.lost.set()


def main(spec: str, seconds: float, moment: float | None) -> None:
    eye = Eye(moment)
    camera = open_camera(spec, eye.clock)
    begun = eye.clock.monotonic()
    report: dict[str, object] = {"name": camera.name}
    try:
        camera.start(eye)
        print("watching", file=sys.stderr, flush=True)
        eye.lost.wait(seconds)
    except CameraError as error:
        report |= {"refused": str(error), "took": eye.clock.monotonic() - begun}
    stopping = eye.clock.monotonic()
    camera.stop()
    report |= {"numbers": eye.numbers, "times": eye.times, "arrivals": eye.arrivals, "size": eye.size}
    report["formats"] = sorted(eye.formats)
    report |= {"lost": eye.error, "stopping": stopping, "stopped": eye.clock.monotonic()}
    print(json.dumps(report))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), float(sys.argv[3]) if len(sys.argv) > 3 else None)
