"""How soon a recording of an hour shows its first picture and gives its first sound: `python -m tests.bench.playback`."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QAudioBufferOutput
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_desktop.gui.reviewer.player import Player
from interview_desktop.recording.ffmpeg import find_ffmpeg
from interview_desktop.recording.process import ChildProcess
from tests.rig.reviewed import make_video

HOUR = 3600.0
PIECE = 30.0


def an_hour(folder: Path) -> Path:
    """A file of an hour, 1280x720 at 30 frames a second, as the muxer writes it: moov first."""
    piece, whole = folder / "piece.mp4", folder / "hour.mp4"
    make_video(piece, PIECE, size="1280x720", rate=30)
    looped = [str(find_ffmpeg(None).path), "-v", "error", "-stream_loop", str(round(HOUR / PIECE) - 1)]
    command = [*looped, "-i", str(piece), "-map", "0", "-c", "copy", "-movflags", "+faststart", str(whole)]
    with ChildProcess(command, name="ffmpeg") as child:
        outcome = child.wait(600) or child.kill()
    assert outcome.ok, outcome.last_line
    return whole


class Start(QObject):
    """Takes the times of the first picture and the first sound after a start."""

    def __init__(self, player: Player) -> None:
        super().__init__()
        self.begun = self.picture = self.sound = 0.0
        player.pictured.connect(self._pictured)
        self._output = QAudioBufferOutput(self)
        self._output.audioBufferReceived.connect(self._heard)
        player.media.setAudioBufferOutput(self._output)

    def begin(self) -> None:
        self.begun, self.picture, self.sound = time.monotonic(), 0.0, 0.0

    def _pictured(self, _: object) -> None:
        self.picture = self.picture or time.monotonic() - self.begun

    def _heard(self, _: object) -> None:
        self.sound = self.sound or time.monotonic() - self.begun

    def wait(self, *, sound: bool = True) -> None:
        while not self.picture or (sound and not self.sound):
            assert time.monotonic() - self.begun < 60, "it does not begin"
            QTest.qWait(1)


def main() -> None:
    """Measure and print."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as temporary:
        path = an_hour(Path(temporary))
        print(f"{path.stat().st_size / 1e6:.0f} MB, {HOUR:.0f} s")
        for opened in (False, True):
            player = Player()
            start = Start(player)
            start.begin()
            player.load(path.open("rb") if opened else path)
            player.play()
            start.wait()
            name = "open file" if opened else "file"
            print(f"{name}: first picture {start.picture:.3f} s, first sound {start.sound:.3f} s")
            for seconds in (3000.0, 1234.5):
                start.begin()
                player.play(seconds)
                start.wait()
                print(f"{name}: after a jump to {seconds:.0f} s picture {start.picture:.3f} s")
            player.clear()
    del application


if __name__ == "__main__":
    main()
