"""Records synthetic devices in real time until it is killed, or told to stop by a line on stdin.

`python -m tests.recording.live FOLDER WIDTH HEIGHT` prints one line of JSON when the first second has been recorded: the
process id of ffmpeg and the monotonic time of the recording's zero. At the end it prints another: how long `stop` took,
the CPU seconds of this process, and the recording.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from interview_desktop.core.media import MEDIA_RATE, AudioBlock, Frame, PixelFormat
from interview_desktop.recording.recorder import FfmpegRecorder, RecorderSettings
from tests.recording.pushing import Reports
from tests.rig.pictures import moving_picture

RATE = 30
BLOCK = 480


class RealClock:
    """The machine's own time."""

    def monotonic(self) -> float:
        return time.monotonic()

    def now(self) -> datetime:
        return datetime.now(UTC)


def main(folder: Path, width: int, height: int) -> None:
    """Record."""
    stop = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.readline(), stop.set()), daemon=True).start()
    pictures = [memoryview(moving_picture((width, height), number)) for number in range(16)]
    noise = np.random.default_rng(1).normal(0, 300, BLOCK).astype("<i2").tobytes()
    recorder = FfmpegRecorder(RecorderSettings(), RealClock())
    reports = Reports()
    origin = time.monotonic()
    recorder.start(folder, origin, reports)

    def speak() -> None:
        block = 0
        while not stop.wait(max(0.0, origin + (block + 1) * BLOCK / MEDIA_RATE - time.monotonic())):
            recorder.audio(AudioBlock(noise, MEDIA_RATE, origin + block * BLOCK / MEDIA_RATE))
            block += 1

    speaker = threading.Thread(target=speak)
    speaker.start()
    frame = 0
    while not stop.wait(max(0.0, origin + frame / RATE - time.monotonic())):
        recorder.video(Frame(pictures[frame % 16], PixelFormat.BGR24, width, height, origin + frame / RATE))
        frame += 1
        if frame == RATE:
            encoder = recorder.encoder_pid
            print(json.dumps({"ffmpeg": encoder, "zero": origin}), flush=True)
    speaker.join()
    cpu = time.process_time()
    began = time.monotonic()
    media = recorder.stop()
    took = time.monotonic() - began
    print(
        json.dumps({"stop": took, "cpu": cpu, "media": asdict(media), "gaps": reports.gaps, "pushed": frame}),
        flush=True,
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
