"""Plays a recording: pictures to whoever shows them, sound to the loudspeaker, at another speed with its pitch kept.

Qt Multimedia belongs to the extra `review`. Without it there is no player, and everything else works.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from PySide6.QtCore import (
    Q_ARG,
    QCoreApplication,
    QEvent,
    QLoggingCategory,
    QMetaObject,
    QObject,
    Qt,
    QUrl,
    Signal,
    Slot,
)

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.extras import install
from interview_desktop.gui.reviewer.file_device import FileDevice

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

RATES = (0.75, 1.0, 1.25, 1.5, 1.75, 2.0)
_WORTH_SKIPPING = 0.3
"""Seconds; a jump over less is heard as a stumble and saves nothing."""


class Player(QObject):
    """Plays one recording after the other. Lives on the window's thread."""

    moved = Signal(float)
    """Where it is now, in seconds."""
    running = Signal(bool)
    """Whether it plays."""
    length_known = Signal(float)
    """Length of the recording, in seconds."""
    pictured = Signal(object)
    """A `QVideoFrame`."""
    failed = Signal(str)
    """Why it cannot be played, a sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be ready.

        Raises:
            EngineUnavailable: Qt Multimedia is not installed, or its libraries are missing.
        """
        super().__init__(parent)
        # Qt's player tells the terminal what is in a recording, the questions and the interview's id among it. What goes wrong is
        # told by `errorOccurred`; QT_LOGGING_RULES still turns the rest on.
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        try:
            from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink
        except ImportError as error:
            raise EngineUnavailable("Recordings cannot be played here", install("review")) from error
        self._media = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._pictures = QVideoSink(self)
        self._media.setAudioOutput(self._sound)
        self._media.setVideoSink(self._pictures)
        self._pictures.videoFrameChanged.connect(self._picture)
        self._media.positionChanged.connect(self._move)
        self._media.durationChanged.connect(self._length)
        self._media.playbackStateChanged.connect(self._run)
        self._media.errorOccurred.connect(self._fail)
        self._media.mediaStatusChanged.connect(self._status)
        self._media.setPitchCompensation(True)
        self._device: FileDevice | None = None
        self._silences: Sequence[tuple[float, float]] = ()
        self._skips = False
        self._until: float | None = None
        self._start = 0.0
        self._loaded = False

    @property
    def media(self) -> QMediaPlayer:
        """Qt's own player."""
        return self._media

    @property
    def position(self) -> float:
        """Where it is, in seconds."""
        return self._media.position() / 1000

    @property
    def playing(self) -> bool:
        """Whether it plays."""
        return bool(self._media.isPlaying())

    @property
    def loaded(self) -> bool:
        """Whether it has a recording."""
        return self._loaded

    def load(
        self, source: Path | BinaryIO, silences: Sequence[tuple[float, float]] = (), start: float = 0.0
    ) -> None:
        """Take a recording; it stands at a picture.

        Args:
            source: a file, or one that is open and seekable; the player closes it.
            silences: what may be skipped, in seconds.
            start: where it stands, in seconds.
        """
        self.clear()
        self._start = start
        self._silences = silences
        if isinstance(source, Path):
            self._ask("setSource", Q_ARG(QUrl, QUrl.fromLocalFile(str(source))))
        else:
            self._device = FileDevice(source, self)
            # Nothing is decoded at this moment, so that this one may be called directly.
            self._media.setSourceDevice(self._device, QUrl("interview.mp4"))
        self._loaded = True
        self._ask("pause")

    def clear(self) -> None:
        """Let go of the recording; it is not read any more when this returns."""
        self._ask("stop")
        self._ask("setSource", Q_ARG(QUrl, QUrl()))
        QCoreApplication.sendPostedEvents(self._media, QEvent.Type.MetaCall.value)
        self._silences, self._until, self._loaded = (), None, False
        device, self._device = self._device, None
        if device is not None:
            device.close()
            device.deleteLater()

    @Slot()
    def toggle(self) -> None:
        """Play, or pause."""
        self._until = None
        if self.playing:
            self._ask("pause")
        else:
            self._ask("play")

    def play(self, start: float | None = None, until: float | None = None) -> None:
        """Play from here or from a time, to a time or to the end; seconds."""
        if start is not None:
            self.seek(start)
        self._until = until
        self._ask("play")

    def pause(self) -> None:
        """Stand still."""
        self._until = None
        self._ask("pause")

    def seek(self, seconds: float) -> None:
        """Go to a time."""
        self._until, self._start = None, 0.0
        self._go(max(0.0, seconds))

    def set_rate(self, rate: float) -> None:
        """Play faster or slower; the pitch stays."""
        self._ask("setPlaybackRate", Q_ARG(float, rate))

    def skip_silences(self, on: bool) -> None:
        """Leave out what nobody says anything in."""
        self._skips = on

    def _go(self, seconds: float) -> None:
        self._ask("setPosition", Q_ARG("qlonglong", round(seconds * 1000)))

    def _ask(self, method: str, *arguments: Any) -> None:
        """Have Qt's player do something, from the event loop.

        Called directly, PySide would hold Python's lock while Qt waits for the threads that decode, and these need it: to read a
        Python file, and to log. The event loop holds no lock.
        """
        QMetaObject.invokeMethod(self._media, method, Qt.ConnectionType.QueuedConnection, *arguments)

    @Slot("qlonglong")
    def _move(self, milliseconds: int) -> None:
        now = milliseconds / 1000
        if self.playing:
            if self._until is not None and now >= self._until:
                self.pause()
            elif self._skips:
                self._skip(now)
        self.moved.emit(now)

    def _skip(self, now: float) -> None:
        for since, until in self._silences:
            if since <= now < until - _WORTH_SKIPPING:
                self._go(until)
                return

    @Slot("qlonglong")
    def _length(self, milliseconds: int) -> None:
        self.length_known.emit(milliseconds / 1000)

    @Slot()
    def _run(self) -> None:
        self.running.emit(self.playing)

    @Slot()
    def _status(self) -> None:
        """A place can be gone to only once the recording is known."""
        if self._start and self._media.isSeekable() and self._media.duration() > 0:
            start, self._start = self._start, 0.0
            self._go(start)

    @Slot()
    def _fail(self) -> None:
        self.failed.emit(self._media.errorString())

    @Slot("QVideoFrame")
    def _picture(self, frame: QVideoFrame) -> None:
        self.pictured.emit(frame)
