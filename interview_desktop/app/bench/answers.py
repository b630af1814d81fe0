"""Answers as people give them, made from pieces of speech: with pauses, fillers and a room around them. Seeded.

The same seed gives the same answer. Pieces are divided into two halves, one to choose constants by and one to report on, so
that no figure is told about what it was tuned with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soxr

from interview_desktop.app.bench.noises import NOISES, Random, Sound, count
from interview_desktop.app.registry import ENGINES
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EngineError, EngineUnavailable, MediaError
from interview_desktop.core.media import SPEECH_RATE, Audio
from interview_desktop.core.models import VoiceChoice
from interview_desktop.core.ports import Synthesizer

CONDITIONS = ("clean", "20 dB", "10 dB", "5 dB", "fan", "keyboard", "music", "coughs", "second voice")
"""The room around an answer; decibels are of speech against hiss."""
PAUSES = (0.3, 6.0)
"""Shortest and longest pause inside an answer, seconds."""
AFTER = 14.0
"""Seconds of room after an answer, long enough for whatever ends it."""
_SPEECH_DB = -26.0
_QUIET_DB = -62.0
_NOISE_DB = {"fan": 12.0, "keyboard": 10.0, "music": 15.0, "coughs": 8.0, "second voice": 18.0}
"""Decibels of speech against what else is heard; against the peaks of what comes in bursts."""
_VOICES = 2
"""Voices of each engine that speak."""
_SILENT = 0.02  # of a piece's loudest stretch: what is fainter at its ends is cut off
_SOUNDING = 0.05  # of its loudest stretch: what is fainter is a pause inside it, if it lasts
_GAP_FRAMES = 10

TEXTS = (
    "I led the move of our order system to a new database.",
    "We ran both side by side for a month.",
    "First I try to reproduce the fault.",
    "Then I read the log from that minute, and narrow it down one change at a time.",
    "My team did not agree at the beginning.",
    "I asked everybody what they were afraid of, and wrote it on the wall.",
    "It took longer than I had hoped.",
    "The customer called us every morning for a week.",
    "In the end we delivered two days early.",
    "That is what I would do again.",
    "Looking back, I should have asked for help sooner.",
    "She showed me how the machine works, step by step.",
    "I like to plan my week on Monday.",
    "When something urgent comes up, I move the rest.",
    "There was a conflict between two colleagues.",
    "So I sat down with each of them alone.",
    "Quality matters more to me than speed.",
    "But sometimes you have to decide with what you know.",
    "I measured it before and after, and it was twice as fast.",
    "Yes, I have worked at night before.",
)
FILLERS = ("Um.", "Uh.", "Hmm.", "Er, well.")


@dataclass(frozen=True, slots=True)
class Voice:
    """What one speaker can say."""

    name: str
    pieces: tuple[Sound, ...]
    texts: tuple[str, ...]
    """Of the pieces; empty texts where they are not known."""
    fillers: tuple[Sound, ...]


@dataclass(frozen=True, slots=True)
class MadeAnswer:
    """One generated answer, with the truth about it."""

    audio: Audio
    """`SPEECH_RATE`; listening begins with its first sample."""
    condition: str
    began: float
    """Seconds at which the speaker begins ..."""
    ended: float
    """... and is done."""
    longest_pause: float
    """Of those inside, seconds; a filler divides a pause into two."""
    spoken: float
    """Seconds of sound by the speaker, pauses left out."""


def voices(settings: Settings, half: int, *, engines: Sequence[str] = ()) -> list[Voice]:
    """The installed voices, each with its half of the texts.

    Args:
        settings: options of the engines.
        half: 0 to choose constants by, 1 to report on.
        engines: names of those that speak; all that are installed when empty.

    Raises:
        EngineUnavailable: none can speak.
    """
    found: list[Voice] = []
    for engine in ENGINES["synthesizer"]:
        if engine.service or engine.missing() or (engines and engine.name not in engines):
            continue
        synthesizer: Synthesizer = engine.make(settings)
        try:
            for name in list(synthesizer.voices("en"))[:_VOICES]:
                choice = VoiceChoice(name)
                pieces = tuple(_said(synthesizer, text, choice) for text in TEXTS[half::2])
                fillers = tuple(_said(synthesizer, text, choice) for text in FILLERS)
                found.append(Voice(f"{engine.name} {name}", pieces, TEXTS[half::2], fillers))
        except EngineError:
            continue  # one voice that does not work leaves the others
        finally:
            synthesizer.close()
    if not found:
        raise EngineUnavailable(
            "No voice is installed that could give answers", "Install the offline engines"
        )
    return found


def recorded_voice(folder: Path, half: int) -> Voice | None:
    """Real speech: every second WAV file under a folder as one piece; None when there are none.

    Raises:
        MediaError: a file cannot be read.
    """
    files = sorted(folder.rglob("*.wav"))[half::2]
    if not files:
        return None
    pieces = tuple(piece for file in files if len(piece := _trimmed(_read(file))) < count(20.0))
    return Voice("recorded", pieces, ("",) * len(pieces), ()) if pieces else None


def answer(speakers: Sequence[Voice], seed: int, condition: str | None = None) -> MadeAnswer:
    """Make one answer.

    Args:
        speakers: who may speak; a second voice is another one of them where there is another.
        seed: decides everything else.
        condition: of `CONDITIONS`; the seed's turn when None.
    """
    random = np.random.default_rng(seed)
    chosen = CONDITIONS[seed % len(CONDITIONS)] if condition is None else condition
    who = int(random.integers(len(speakers)))
    speaker = speakers[who]
    began = float(random.uniform(0.3, 3.0))
    parts: list[Sound] = [np.zeros(count(began))]
    longest = spoken = 0.0
    for number in range(int(random.integers(2, 6))):
        if number:
            pause = float(np.exp(random.uniform(*np.log(PAUSES))))
            longest = max(longest, pause)
            parts.append(np.zeros(count(pause)))
            if speaker.fillers and random.random() < 0.25:
                second = float(random.uniform(0.3, 2.0))
                longest = max(longest, second)
                filler = _one(random, speaker.fillers)
                parts += [_levelled(filler, _SPEECH_DB - 4), np.zeros(count(second))]
                spoken += _sounding(filler)
        piece = _one(random, speaker.pieces)
        parts.append(_levelled(piece, _SPEECH_DB + random.uniform(-3, 3)))
        spoken += _sounding(piece)
    speech = np.concatenate(parts)
    whole = np.concatenate([speech, np.zeros(count(AFTER))])
    whole += room(random, len(whole) / SPEECH_RATE, chosen, speakers[(who + 1) % len(speakers)])[: len(whole)]
    return MadeAnswer(_audio(whole), chosen, began, len(speech) / SPEECH_RATE, longest, spoken)


def followed_by_keyboard(speakers: Sequence[Voice], seed: int) -> MadeAnswer:
    """Speech, and from its end on nothing but typing."""
    made = answer(speakers, seed, "clean")
    random = np.random.default_rng(seed + 1_000_000)
    sound = np.frombuffer(made.audio.samples, np.int16) / 32768
    first = count(made.ended)
    typed = NOISES["keyboard"](random, AFTER)[: len(sound) - first]
    sound[first : first + len(typed)] += _levelled(typed, _SPEECH_DB - 5)
    return MadeAnswer(_audio(sound), "then keyboard", made.began, made.ended, made.longest_pause, made.spoken)


def room(random: Random, seconds: float, condition: str, second: Voice) -> Sound:
    """What is heard besides the speaker."""
    quiet = _levelled(random.normal(0.0, 1.0, count(seconds)), _QUIET_DB)
    if condition == "clean":
        return quiet
    if condition.endswith(" dB"):
        return _levelled(
            random.normal(0.0, 1.0, count(seconds)), _SPEECH_DB - float(condition.removesuffix(" dB"))
        )
    if condition == "second voice":
        other = _chatter(random, second, seconds)
        return quiet + _levelled(other, _SPEECH_DB - _NOISE_DB[condition])
    return quiet + _levelled(NOISES[condition](random, seconds), _SPEECH_DB - _NOISE_DB[condition])


def _chatter(random: Random, voice: Voice, seconds: float) -> Sound:
    parts: list[Sound] = []
    while sum(map(len, parts)) < count(seconds):
        parts += [_one(random, voice.pieces), np.zeros(count(random.uniform(0.2, 2.0)))]
    return np.concatenate(parts)[: count(seconds)]


def _one(random: Random, pieces: Sequence[Sound]) -> Sound:
    return pieces[int(random.integers(len(pieces)))]


def _said(synthesizer: Synthesizer, text: str, choice: VoiceChoice) -> Sound:
    audio = synthesizer.synthesize(text, choice).audio
    values = np.frombuffer(audio.samples, np.int16).astype(np.float64) / 32768
    return _trimmed(soxr.resample(values, audio.rate, SPEECH_RATE))


def _read(file: Path) -> Sound:
    import av

    try:
        with av.open(str(file)) as container:
            resampler = av.AudioResampler("s16", "mono", SPEECH_RATE)
            decoded = [
                out.to_ndarray() for frame in container.decode(audio=0) for out in resampler.resample(frame)
            ]
    except (OSError, av.FFmpegError) as error:
        raise MediaError(f"{file.name} cannot be read as speech: {error}", "Leave it out") from error
    return np.concatenate([each.reshape(-1) for each in decoded]).astype(np.float64) / 32768


def _trimmed(sound: Sound) -> Sound:
    """Without what is silent at both ends, so that the truth about an answer is its sound."""
    size = count(0.02)
    frames = sound[: len(sound) // size * size].reshape(-1, size)
    loud = np.sqrt(np.mean(frames**2, axis=1))
    there = np.flatnonzero(loud > _SILENT * loud.max())
    return sound[there[0] * size : (there[-1] + 1) * size]


def _sounding(piece: Sound) -> float:
    """Seconds of a piece without the pauses inside it; gaps inside a word belong to it."""
    size = count(0.02)
    frames = piece[: len(piece) // size * size].reshape(-1, size)
    loud = np.sqrt(np.mean(frames**2, axis=1))
    there = np.flatnonzero(loud > _SOUNDING * loud.max())
    gaps = np.diff(there)
    return float(there[-1] - there[0] + 1 - np.sum(gaps[gaps > _GAP_FRAMES] - 1)) * 0.02


def _levelled(sound: Sound, decibels: float) -> Sound:
    """The sound with a loudness, dBFS: of its louder half, so that pauses and gaps do not count."""
    size = count(0.02)
    frames = sound[: len(sound) // size * size].reshape(-1, size)
    power = np.sort(np.mean(frames**2, axis=1))[len(frames) // 2 :]
    return np.asarray(sound * (10 ** (decibels / 20) / np.sqrt(np.mean(power) + 1e-20)))


def _audio(values: Sound) -> Audio:
    return Audio((np.clip(values, -1.0, 1.0) * 32767).astype(np.int16).tobytes(), SPEECH_RATE)
