"""How well speech is recognised here: words, their times, their fillers, and silence where nobody speaks.

Needs recorded speech with what is said in it: a folder with `transcripts.tsv` (columns `path`, `text` and `group`: "read", "short",
"spont", "filler") and, beside a recording, its `.TextGrid` with a tier "words" where there is one.

Words are compared as `speech.comparing` says: in lower case, without punctuation, numbers and abbreviations in words. Word error
leaves fillers out on both sides, because the clean words are to have none; the verbatim words are judged by the fillers alone.
"""

from __future__ import annotations

import csv
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from statistics import median

import numpy as np

from interview_desktop.app.bench.figures import Figure
from interview_desktop.app.bench.noises import NOISES
from interview_desktop.app.registry import choose
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import SettingsError
from interview_desktop.core.media import SPEECH_RATE, Audio
from interview_desktop.core.ports import RecognitionRequest, Recognizer
from interview_desktop.core.transcript import Recognized, Word
from interview_desktop.recording.reading.decoding import read_speech
from interview_desktop.speech.comparing import differences, spoken_words
from interview_desktop.speech.fillers import is_hesitation

GROUPS = {"read": 4.5, "short": None, "spont": 8.0}
"""Groups whose word error is told, and its largest good value in percent."""
_FILLED = ("filler", "spont")
_NOISE_SECONDS = 6.0
_NOISE_SEEDS = (1, 2)
_NOISE_DB = (-20.0, -40.0)
"""Root mean square against full scale; two of each noise with two seeds are 20 clips."""
_FILLER = "~"
"""Stands for any hesitation: whether it is written "um" or "uh" does not matter."""
_JOINED = re.compile(r"\by'?know\b")
_INTERVAL = re.compile(r'(?:xmin = )?(-?[\d.]+)\s+(?:xmax = )?(-?[\d.]+)\s+(?:text = )?"((?:[^"]|"")*)"')


@dataclass(frozen=True, slots=True)
class Clip:
    """A recording and what is said in it."""

    path: Path
    text: str
    group: str


@dataclass(slots=True)
class _Heard:
    """What was found so far."""

    wrong: dict[str, int] = field(default_factory=dict)
    said: dict[str, int] = field(default_factory=dict)
    starts: list[float] = field(default_factory=list)
    fillers: int = 0
    kept: int = 0
    surplus: int = 0
    sound: float = 0.0
    clean: float = 0.0
    again_sound: float = 0.0
    again: float = 0.0


def bench_speech(settings: Settings, folder: Path, *, say: Callable[[str], None]) -> list[Figure]:
    """Recognise everything in a folder with the recogniser of the settings; nothing leaves the machine.

    Args:
        settings: which recogniser; an offline one.
        folder: recordings and `transcripts.tsv`.
        say: hears what goes on.

    Raises:
        SettingsError: the folder is not one with recordings, or the recogniser is a service.
        MediaError: a recording cannot be read.
        EngineError: the recogniser is not there, or fails.
    """
    engine = choose("recognizer", settings).engine
    if engine.service:
        raise SettingsError(
            f"The recogniser {engine.name} is a service", "Measure an offline one: set recognizer to whisper"
        )
    clips = read_clips(folder)
    recognizer: Recognizer = engine.make(settings)
    heard = _Heard()
    try:
        began = time.monotonic()
        recognizer.recognize(RecognitionRequest(Audio(bytes(SPEECH_RATE), SPEECH_RATE)))
        loading = time.monotonic() - began
        for clip in clips:
            say(f"Listening to {clip.path.name} ...")
            _listen(recognizer, clip, heard)
        say("Listening to rooms in which nobody speaks ...")
        spoken = sum(_speaks(recognizer, audio) for audio in silent_clips())
    finally:
        recognizer.close()
    return _figures(heard, loading, spoken, engine.name)


def read_clips(folder: Path) -> list[Clip]:
    """The recordings of a folder.

    Raises:
        SettingsError: there is no `transcripts.tsv`, or it has not the columns.
    """
    table = folder / "transcripts.tsv"
    try:
        with table.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t"))
        return [Clip(folder / row["path"], row["text"], row["group"]) for row in rows]
    except (OSError, KeyError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{table} cannot be used: {type(error).__name__}",
            "Name a folder with recordings, and in it a transcripts.tsv with the columns path, text and group",
        ) from error


def silent_clips() -> list[Audio]:
    """Twenty clips of rooms in which nobody speaks, seeded."""
    clips = []
    for make in NOISES.values():
        for seed in _NOISE_SEEDS:
            sound = make(np.random.default_rng(seed), _NOISE_SECONDS)
            for level in _NOISE_DB:
                loud = sound * (10 ** (level / 20) / max(1e-9, float(np.sqrt(np.mean(sound**2)))))
                samples = (np.clip(loud, -1, 1) * 32767).astype("<i2").tobytes()
                clips.append(Audio(samples, SPEECH_RATE))
    return clips


def word_starts(textgrid: str) -> list[tuple[str, float]]:
    """The words of a TextGrid's tier "words", each with its beginning in seconds; Praat's long and short form."""
    tier = textgrid.partition('"words"')[2].partition("IntervalTier")[0]
    return [(text, float(start)) for start, _, text in _INTERVAL.findall(tier) if text.strip()]


def start_errors(words: Sequence[Word], truth: Sequence[tuple[str, float]]) -> list[float]:
    """How far the words that both have begin from where they really do, in seconds."""
    heard = [" ".join(spoken_words(word.text)) for word in words]
    said = [" ".join(spoken_words(text)) for text, _ in truth]
    blocks = SequenceMatcher(None, heard, said, autojunk=False).get_matching_blocks()
    return [abs(words[i + n].start - truth[j + n][1]) for i, j, size in blocks for n in range(size)]


def fillers_kept(text: str, words: Sequence[Word]) -> tuple[int, int, int]:
    """Fillers in a text, how many of them were heard in their place, and how many that nobody said."""
    said = _marked(text)
    heard = _marked(" ".join(word.text for word in words))
    blocks = SequenceMatcher(None, said, heard, autojunk=False).get_matching_blocks()
    kept = sum(said[i + n] == _FILLER for i, _, size in blocks for n in range(size))
    return said.count(_FILLER), kept, max(0, heard.count(_FILLER) - kept)


def _marked(text: str) -> list[str]:
    """Comparable words, every hesitation and every "you know" as one sign."""
    words = [_FILLER if is_hesitation(word) else word for word in _words(text)]
    marked: list[str] = []
    for word in words:
        if word == "know" and marked[-1:] == ["you"]:
            marked[-1] = _FILLER
        else:
            marked.append(word)
    return marked


def _words(text: str) -> list[str]:
    return spoken_words(_JOINED.sub("you know", text.lower()))


def _clean(text: str) -> list[str]:
    return [word for word in _words(text) if not is_hesitation(word)]


def _listen(recognizer: Recognizer, clip: Clip, heard: _Heard) -> None:
    request = RecognitionRequest(read_speech(clip.path))
    began = time.monotonic()
    result = recognizer.recognize(request)
    heard.clean += time.monotonic() - began
    heard.sound += request.audio.duration
    recognized = result if isinstance(result, Recognized) else Recognized((), "en", "")
    said = _clean(clip.text)
    heard.said[clip.group] = heard.said.get(clip.group, 0) + len(said)
    wrong = differences(said, _clean(recognized.text))
    heard.wrong[clip.group] = heard.wrong.get(clip.group, 0) + wrong
    grid = clip.path.with_suffix(".TextGrid")
    if grid.is_file():
        heard.starts += start_errors(recognized.words, word_starts(grid.read_text(encoding="utf-8")))
    if clip.group in _FILLED and recognizer.hears_fillers("en"):
        began = time.monotonic()
        verbatim = recognizer.verbatim(request, recognized, lambda: False) or recognized.words
        heard.again += time.monotonic() - began
        heard.again_sound += request.audio.duration
        fillers, kept, surplus = fillers_kept(clip.text, verbatim)
        heard.fillers += fillers
        heard.kept += kept
        heard.surplus += surplus


def _speaks(recognizer: Recognizer, audio: Audio) -> bool:
    return isinstance(recognizer.recognize(RecognitionRequest(audio)), Recognized)


def _figures(heard: _Heard, loading: float, spoken: int, engine: str) -> list[Figure]:
    found = [
        Figure(
            f"{engine}: word error, {group}",
            100 * heard.wrong[group] / heard.said[group],
            "%",
            target,
            f"{heard.wrong[group]} of {heard.said[group]} words",
        )
        for group, target in GROUPS.items()
        if heard.said.get(group)
    ]
    if heard.starts:
        note = f"{len(heard.starts)} words"
        found.append(
            Figure(f"{engine}: word start, median error", 1000 * median(heard.starts), "ms", 80, note)
        )
    if heard.fillers:
        lost = heard.fillers - heard.kept
        note = f"{lost} of {heard.fillers}; {heard.surplus} that nobody said"
        found.append(
            Figure(f"{engine}: fillers lost in the verbatim words", 100 * lost / heard.fillers, "%", 10, note)
        )
    found += [
        Figure(f"{engine}: clips without speech in which a word was heard", float(spoken), "of 20", 0),
        Figure(f"{engine}: time to load", loading, "s"),
        Figure(f"{engine}: compute / audio time", heard.clean / max(heard.sound, 1e-9), ""),
    ]
    if heard.again_sound:
        found.append(Figure(f"{engine}: the same, second pass", heard.again / heard.again_sound, ""))
    return found
