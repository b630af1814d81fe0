"""What the contract suites of devices listen with."""

from __future__ import annotations

import threading

from interview_desktop.core.errors import DeviceError
from interview_desktop.core.media import AudioBlock, Frame
from tests.rig.programs import wait_until


class Watcher:
    """A `VideoSink` that keeps everything."""

    def __init__(self) -> None:
        self.frames: list[Frame] = []
        self.lost: list[DeviceError] = []

    def video_frame(self, frame: Frame) -> None:
        self.frames.append(frame)

    def video_lost(self, error: DeviceError) -> None:
        self.lost.append(error)


class Listener:
    """An `AudioSink` that keeps everything."""

    def __init__(self) -> None:
        self.blocks: list[AudioBlock] = []
        self.lost: list[DeviceError] = []

    def audio_block(self, block: AudioBlock) -> None:
        self.blocks.append(block)

    def audio_lost(self, error: DeviceError) -> None:
        self.lost.append(error)

    @property
    def seconds(self) -> float:
        return sum(block.duration for block in list(self.blocks))


class Audience:
    """A `PlaybackListener` that keeps everything."""

    def __init__(self) -> None:
        self.started: list[tuple[int, float]] = []
        self.ended: list[tuple[int, float, bool]] = []

    def playback_started(self, token: int, time: float) -> None:
        self.started.append((token, time))

    def playback_ended(self, token: int, time: float, completed: bool) -> None:
        self.ended.append((token, time, completed))

    def wait_started(self, token: int) -> float:
        wait_until(lambda: token in [each[0] for each in self.started], f"the start of clip {token}", 5.0)
        return next(time for each, time in self.started if each == token)

    def wait_ended(self, token: int) -> tuple[float, bool]:
        wait_until(lambda: token in [each[0] for each in self.ended], f"the end of clip {token}", 5.0)
        return next((time, completed) for each, time, completed in self.ended if each == token)


def pause(seconds: float) -> None:
    """Let a thread that must not do anything have the time to do it."""
    threading.Event().wait(seconds)
