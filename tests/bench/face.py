"""What the interviewer's face costs while it speaks: `python -m tests.bench.face` prints pictures a second and processor time.

A real voice is synthesised and repeated; the face draws it in its usual size, alone, without a display. Its exit status is 1 when the
target is missed.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from interview_desktop.core.media import Audio, Speech
from interview_desktop.core.models import VoiceChoice
from interview_desktop.gui.front import dress
from interview_desktop.gui.widgets.face_view import FaceView
from interview_desktop.speech.espeak import EspeakSynthesizer

SIZE = QSize(304, 304)
"""Of the face on the candidate's screen in a window of 1280 by 800."""
TARGET_PERCENT = 4.0
TEXT = "Tell me about a time when you had to learn something new in a very short time. What did you do first, and why?"


class CountedFace(FaceView):
    """Counts how often it is drawn."""

    drawn = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw and count."""
        self.drawn += 1
        super().paintEvent(event)


def lengthened(speech: Speech, seconds: float) -> Speech:
    """The same again and again."""
    times = int(seconds / speech.audio.duration) + 1
    phonemes = tuple(
        replace(
            sound, start=sound.start + n * speech.audio.duration, end=sound.end + n * speech.audio.duration
        )
        for n in range(times)
        for sound in speech.phonemes
    )
    return replace(speech, phonemes=phonemes, audio=Audio(speech.audio.samples * times, speech.audio.rate))


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    seconds = parser.parse_args().seconds
    synthesizer = EspeakSynthesizer()
    try:
        speech = lengthened(synthesizer.synthesize(TEXT, VoiceChoice()), seconds + 2)
    finally:
        synthesizer.close()
    application = QApplication([])
    face = CountedFace(dress(application, "light"), time.monotonic)
    face.resize(SIZE)
    face.show()
    face.say(speech, time.monotonic())
    wait(1.0)
    before, began, used = face.drawn, time.monotonic(), time.process_time()
    wait(seconds)
    used, took = time.process_time() - used, time.monotonic() - began
    percent = 100 * used / took
    print(
        f"{(face.drawn - before) / took:.1f} pictures a second, {percent:.2f} % of one core over {took:.0f} s"
    )
    return 0 if percent < TARGET_PERCENT else 1


def wait(seconds: float) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
