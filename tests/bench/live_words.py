"""Words that `live` understands, against the same sound as a whole: `python -m tests.bench.live_words FOLDER [MODEL]`.

FOLDER holds recordings and `transcripts.tsv`, as `interview-desktop bench speech` takes them. Each recording is an answer of its own, and
the recordings of each group, with pauses of 1.2 s between them, are one long answer. What `live` hears is what `LiveEar` and
`OpenAnswer` make of frames of 20 ms. "Late" is how long after the decision that the answer is over its text is there.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import numpy as np

from interview_desktop.app.bench.speech import Clip, read_clips
from interview_desktop.app.live.answer import OpenAnswer
from interview_desktop.app.live.ear import Ended, LiveEar, Piece
from interview_desktop.app.registry import choose
from interview_desktop.app.settings import Settings
from interview_desktop.capture.level import voice_level
from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE, Audio
from interview_desktop.core.ports import RecognitionRequest, Recognizer
from interview_desktop.core.transcript import Recognition, Recognized
from interview_desktop.recording.reading.decoding import read_speech
from interview_desktop.speech.comparing import differences, spoken_words
from interview_desktop.speech.fillers import is_hesitation

FRAME = 640
PAUSE = bytes(round(1.2 * SPEECH_RATE) * SAMPLE_BYTES)
AFTER = bytes(5 * SPEECH_RATE * SAMPLE_BYTES)
Wrong = Callable[[str], int]


@dataclass
class Found:
    """Of one group."""

    said: int = 0
    whole: int = 0
    live: int = 0
    cut: int = 0
    late: list[float] = field(default_factory=list)


def live_text(settings: Settings, recognizer: Recognizer, sound: bytes) -> tuple[str, float, bool]:
    """What `live` understands, how late, and whether the answer was over before the sound was.

    The recogniser works while the candidate goes on, so its time passes beside that of the sound.
    """
    ear = LiveEar(
        choose("voice_detector", settings).engine.make(settings),
        settings.live().turns(settings.turns.settings()),
        settings.timing.timing(),
    )
    ear.listen()
    answer, free, over = OpenAnswer(0.0), 0.0, 0.0
    for at in range(0, len(sound) + len(AFTER), FRAME):
        frame = sound[at : at + FRAME].ljust(FRAME, b"\0")
        now = (at + FRAME) / SAMPLE_BYTES / SPEECH_RATE
        for heard in ear.hear(frame):
            if isinstance(heard, Piece):
                answer.expect(heard)
            elif isinstance(heard, Ended):
                over = now
        while free <= now and (piece := answer.next()) is not None:
            began = time.monotonic()
            answer.came(piece, recognizer.recognize(RecognitionRequest(piece.audio)))
            free = now + time.monotonic() - began
        if over:
            break
    over = over or now
    while (piece := answer.next()) is not None:
        began = time.monotonic()
        answer.came(piece, recognizer.recognize(RecognitionRequest(piece.audio)))
        free = max(free, over) + time.monotonic() - began
    cut = over * SPEECH_RATE * SAMPLE_BYTES < len(sound)
    return _text(answer.recognition), max(0.0, free - over), cut


def _text(recognition: Recognition) -> str:
    return recognition.text if isinstance(recognition, Recognized) else ""


def _words(text: str) -> list[str]:
    return [word for word in spoken_words(text) if not is_hesitation(word)]


def as_loud(sound: bytes) -> bytes:
    """As loud as the others, -23 dBFS: what is 15 dB fainter than the candidate is somebody else's."""
    levels = [voice_level(sound[at : at + FRAME]) for at in range(0, len(sound), FRAME)]
    loudness = 10 * np.log10(np.mean(10 ** (np.array(levels) / 10)))
    values = np.frombuffer(sound, np.int16) * 10 ** ((-23 - loudness) / 20)
    return np.clip(values, -32768, 32767).astype("<i2").tobytes()


def answers(clips: list[Clip]) -> list[tuple[str, str, bytes]]:
    """Group, text and sound of each answer."""
    each = [(clip.group, clip.text, as_loud(read_speech(clip.path).samples)) for clip in clips]
    together = []
    for group in dict.fromkeys(clip.group for clip in clips):
        of = [(text, sound) for name, text, sound in each if name == group]
        if len(of) > 1:
            together.append(
                (f"{group}, one answer", " ".join(t for t, _ in of), PAUSE.join(s for _, s in of))
            )
    return each + together


def main(folder: Path, model: str = "") -> None:
    """Print a line for each group."""
    settings = Settings(whisper_model=model) if model else Settings()
    recognizer: Recognizer = choose("recognizer", settings).engine.make(settings)
    groups: dict[str, Found] = {}
    for group, text, sound in answers(read_clips(folder)):
        said, found = _words(text), groups.setdefault(group, Found())
        whole = recognizer.recognize(RecognitionRequest(Audio(sound, SPEECH_RATE)))
        live, late, cut = live_text(settings, recognizer, sound)
        found.said += len(said)
        found.whole += differences(said, _words(_text(whole)))
        found.live += differences(said, _words(live))
        found.cut += cut
        found.late.append(late)
    recognizer.close()
    for group, found in groups.items():
        print(
            f"{group}: {found.said} words, wrong as a whole {found.whole}, over live {found.live};"
            f" answers that were cut off {found.cut} of {len(found.late)};"
            f" late median {median(found.late):.1f} s, worst {max(found.late):.1f} s"
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
