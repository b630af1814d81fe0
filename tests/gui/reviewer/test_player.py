"""The player really shows pictures and gives sound, from a file and from an open file, at other speeds, without silences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferOutput
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from interview_desktop.gui.reviewer.player import Player
from tests.gui.driving import until
from tests.rig.reviewed import make_video

SECONDS = 8.0


class Watcher(QObject):
    """Counts what comes out of a player."""

    def __init__(self, player: Player) -> None:
        super().__init__()
        self.pictures: list[tuple[int, int]] = []
        self.colours: set[int] = set()
        self.sound = 0
        self.loudest = 0
        self.faults: list[str] = []
        player.pictured.connect(self.picture)
        player.failed.connect(self.faults.append)
        self.output = QAudioBufferOutput(self)
        self.output.audioBufferReceived.connect(self.hear)
        player.media.setAudioBufferOutput(self.output)

    def picture(self, frame: object) -> None:
        image = frame.toImage()  # type: ignore[attr-defined]
        self.pictures.append((image.width(), image.height()))
        self.colours |= {image.pixel(x, 60) for x in range(0, image.width(), 16)}

    def hear(self, buffer: QAudioBuffer) -> None:
        self.sound += buffer.byteCount()
        self.loudest = max(self.loudest, *bytes(buffer.constData()[:400]), 0)  # type: ignore[index]


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("player") / "video.mp4"
    make_video(path, SECONDS)
    return path


@pytest.fixture
def player(qapp: QApplication) -> Iterator[Player]:
    made = Player()
    yield made
    made.clear()
    made.deleteLater()


@pytest.mark.parametrize("opened", [False, True])
def test_pictures_are_shown_and_sound_is_there(player: Player, video: Path, *, opened: bool) -> None:
    watcher = Watcher(player)
    player.load(video.open("rb") if opened else video)
    until(lambda: bool(watcher.pictures), "the first picture, while it stands still")
    assert watcher.pictures[0] == (320, 180)
    player.play(5.0)
    until(lambda: player.position > 5.4, "it plays on")
    until(
        lambda: len(watcher.pictures) > 3 and watcher.sound > 0 and watcher.loudest > 0, "pictures and sound"
    )
    assert len(watcher.colours) > 3, "a picture is more than one colour"
    assert watcher.faults == []


def test_the_terminal_is_told_nothing_of_a_recording(
    player: Player, video: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    watcher = Watcher(player)
    player.load(video)
    until(lambda: bool(watcher.pictures), "the first picture")
    assert "Input #" not in capfd.readouterr().err


def test_silences_are_skipped_and_a_stretch_ends_where_it_should(player: Player, video: Path) -> None:
    player.load(video, [(1.0, 6.0)])
    player.skip_silences(True)
    player.play(0.8)
    until(lambda: player.position >= 5.9, "it jumps over the silence")
    player.play(2.0, 2.2)
    player.skip_silences(False)
    player.play(2.0, 2.2)
    until(lambda: not player.playing, "it stops")
    assert player.position < SECONDS - 1


def test_speed_keeps_the_pitch(player: Player, video: Path) -> None:
    player.load(video)
    player.set_rate(2.0)
    until(lambda: player.media.playbackRate() == 2.0, "the speed")
    assert player.media.pitchCompensation()


def test_what_cannot_be_played_is_told(player: Player, tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("no video")
    watcher = Watcher(player)
    player.load(tmp_path / "text.mp4")
    until(lambda: bool(watcher.faults), "a sentence")


def test_letting_go_while_it_reads_never_hangs(player: Player, video: Path) -> None:
    """The threads that decode wait for Python, which must not wait for them."""
    for round_ in range(12):
        player.load(video.open("rb"))
        player.play(0.5 * round_)
        QTest.qWait(round_ * 4)
        player.clear()
