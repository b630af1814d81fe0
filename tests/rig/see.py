"""Child program of the rig's own tests: reads a camera through the real cv2.VideoCapture.

`python -m tests.rig.see SOURCE FRAMES FOURCC WIDTH HEIGHT` prints one line of JSON with the size and the rate the camera
claims, and for each frame its number (read from the picture), its brightness (0 to 255), its time stamp in ms and the
monotonic time of reading.
"""

import json
import sys
import time

import cv2

from tests.rig.pictures import read_number


def main(source: str, frames: int, fourcc: str, width: int, height: int) -> None:
    """Read and report; ends early when the camera does."""
    camera = cv2.VideoCapture(int(source), cv2.CAP_V4L2) if source.isdigit() else cv2.VideoCapture(source)
    if not camera.isOpened():
        raise SystemExit(f"{source} does not open")
    if source.isdigit():
        camera.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*fourcc))
        camera.set(cv2.CAP_PROP_FRAME_WIDTH, width)
        camera.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    numbers: list[int] = []
    brightness: list[float] = []
    stamps: list[float] = []
    reads: list[float] = []
    shape: tuple[int, ...] = ()
    print("watching", file=sys.stderr, flush=True)
    while len(numbers) < frames:
        ok, frame = camera.read()
        if not ok:
            break
        reads.append(time.monotonic())
        stamps.append(camera.get(cv2.CAP_PROP_POS_MSEC))
        numbers.append(read_number(frame))
        brightness.append(float(frame[::16, ::16].mean()))
        shape = frame.shape
    report = {"shape": shape, "claimed_fps": camera.get(cv2.CAP_PROP_FPS), "ended_at": time.monotonic()}
    print(
        json.dumps(
            report | {"numbers": numbers, "brightness": brightness, "stamps_ms": stamps, "reads": reads}
        )
    )
    camera.release()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
