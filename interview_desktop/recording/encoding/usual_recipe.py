"""The usual way to record an interview in Python, which the benchmark compares with and nothing else uses.

Pictures go through OpenCV's writer into one file, sound into a WAV, and at the end both are encoded again into one.
"""

from __future__ import annotations

import time
import wave
from pathlib import Path

from interview_desktop.core.media import MEDIA_RATE
from interview_desktop.recording.ffmpeg import Ffmpeg
from interview_desktop.recording.process import Outcome, run

_MERGE_SECONDS = 3600.0


def record(ffmpeg: Ffmpeg, video: Path, audio: Path, folder: Path, *, seconds: float, rate: float) -> Outcome:
    """Record files in real time as that recipe does; returns how the merge went.

    Args:
        ffmpeg: the program that merges.
        video: pictures; begins again where it ends.
        audio: WAV at `MEDIA_RATE`; begins again where it ends.
        folder: where everything is written.
        seconds: how long.
        rate: frames per second.
    """
    pictures, sound, merged = folder / "pictures.mp4", folder / "sound.wav", folder / "merged.mp4"
    _record(video, audio, pictures, sound, seconds=seconds, rate=rate)
    command: list[str | Path] = [
        ffmpeg.path,
        "-hide_banner",
        "-nostdin",
        "-nostats",
        "-i",
        pictures,
        "-i",
        sound,
    ]
    command += ["-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac", merged]
    return run(command, name="ffmpeg", timeout=_MERGE_SECONDS).outcome


def _record(video: Path, audio: Path, pictures: Path, sound: Path, *, seconds: float, rate: float) -> None:
    import cv2

    camera = cv2.VideoCapture(str(video))
    size = (round(camera.get(cv2.CAP_PROP_FRAME_WIDTH)), round(camera.get(cv2.CAP_PROP_FRAME_HEIGHT)))
    writer = cv2.VideoWriter(str(pictures), cv2.VideoWriter.fourcc(*"mp4v"), rate, size)
    with wave.open(str(audio), "rb") as microphone, wave.open(str(sound), "wb") as file:
        file.setparams(microphone.getparams())
        began = time.monotonic()
        for number in range(round(seconds * rate)):
            given, picture = camera.read()
            if not given:
                camera.set(cv2.CAP_PROP_POS_FRAMES, 0)
                given, picture = camera.read()
            writer.write(picture)
            block = microphone.readframes(round(MEDIA_RATE / rate))
            if not block:
                microphone.rewind()
            file.writeframes(block)
            time.sleep(max(0.0, began + (number + 1) / rate - time.monotonic()))
    writer.release()
    camera.release()
