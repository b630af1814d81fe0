"""What becomes of an answer when the microphone hears the question, and of a candidate who begins before it has ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import soxr

from interview_desktop.app.bench.answers import Voice
from interview_desktop.app.bench.figures import Figure
from interview_desktop.app.bench.noises import Sound, count
from interview_desktop.core.echo import RUN, as_said, longest_run, plain
from interview_desktop.core.media import MEDIA_RATE, SPEECH_RATE, AudioBlock
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.ports import RecognitionRequest, Recognizer, VoiceDetector
from interview_desktop.core.transcript import NoSpeech, Recognition, Recognized
from interview_desktop.core.turns import SpeechBegan, TurnEvent, TurnSettings
from interview_desktop.session.conversation import REACH, REACH_INTO_VOICE
from interview_desktop.session.ear import Ear
from interview_desktop.session.room_tail import RoomTail

LEVELS = (-3.0, -6.0, -12.0)
"""dB of the echo against the question itself."""
DELAYS = (0.05, 0.1, 0.2, 0.3, 0.4)
"""Seconds by which it comes late."""
CASES = tuple((level, delay) for level in LEVELS for delay in DELAYS)
EARLY = (0.4, 0.8, 1.2)
"""Seconds before the end of the question at which a candidate begins, with headphones on."""
_UNHEARD = 0.03  # seconds: less than any sound of speech
_LEAST_TAIL = 0.2
_GAP, _THINKING, _AFTER = 1.5, 1.0, 1.0
_BLOCK = MEDIA_RATE // 100


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of one question and its answer."""

    raw: Recognition
    said: Recognition
    """Without the echo."""
    begun: float | None
    """When turn-taking heard the first speech, seconds after listening began."""
    missing: float = 0.0
    """Seconds of the reply that are not in the answer's sound."""


def echo_figures(
    detector: VoiceDetector,
    recognizer: Recognizer,
    turns: TurnSettings,
    speakers: Sequence[Voice],
    seed: int,
    *,
    cases: Sequence[tuple[float, float]] = CASES,
) -> list[Figure]:
    """Questions in a room with an echo, and candidates who cannot wait.

    Args:
        detector: of the session.
        recognizer: of the session.
        turns: constants of turn-taking.
        speakers: the first one asks, another one answers.
        seed: of the room's noise.
        cases: levels and delays of the echo.

    Raises:
        EngineFailed: the recogniser broke.
    """
    random = np.random.default_rng(seed)
    question, answer = speakers[0], speakers[len(speakers) > 1]
    kept = trimmed = alone = 0
    for number, (level, delay) in enumerate(cases):
        piece = number % len(question.pieces)
        asked, text = question.pieces[piece], question.texts[piece]
        # Another text than the question's: the two share theirs.
        reply = answer.pieces[(piece + 4) % len(answer.pieces)]
        found = _answered(random, detector, recognizer, turns, asked, text, level, delay, reply)
        kept += _run(found.said, text) >= RUN
        trimmed += _words(found.raw) != _words(found.said)
        silent = _answered(random, detector, recognizer, turns, asked, text, level, delay, None)
        alone += silent.begun is not None
    lost = recognized = 0
    for number, early in enumerate(EARLY):
        asked, text = question.pieces[number], question.texts[number]
        found = _answered(
            random, detector, recognizer, turns, asked, text, None, -early, answer.pieces[number + 3]
        )
        lost += found.missing > _UNHEARD
        first = [plain(word) for word in answer.texts[number + 3].split()[:2]]
        recognized += len(set(first) & {plain(word) for word in _words(found.said)[:3]})
    levels, delays = zip(*cases, strict=True)
    of = f"of {len(cases)}: {max(levels):g} to {min(levels):g} dB, {min(delays) * 1000:g} to {max(delays) * 1000:g} ms late"
    early_of = f"of {len(EARLY)}, up to {EARLY[-1]} s early; {recognized} of their {2 * len(EARLY)} first words recognised"
    return [
        Figure(
            "echo: answers with three words of the question", float(kept), "", 0.0, f"{of}; {trimmed} trimmed"
        ),
        Figure("echo: taken for an answer, nobody speaking", float(alone), "", 0.0, of),
        Figure("beginning lost of who speaks before listening", float(lost), "", 0.0, early_of),
    ]


def _answered(
    random: np.random.Generator,
    detector: VoiceDetector,
    recognizer: Recognizer,
    turns: TurnSettings,
    asked: Sound,
    text: str,
    level: float | None,
    delay: float,
    reply: Sound | None,
) -> Answered:
    """The machine says something, then the question; then the candidate answers, or nobody does.

    Args:
        random: makes the room's noise.
        detector: of the session.
        recognizer: of the session.
        turns: constants of turn-taking.
        asked: the question.
        text: its words.
        level: of the echo, dB; None for headphones.
        delay: of the echo; below 0 with headphones: the candidate begins so long before the question has ended.
        reply: what the candidate says.
    """
    length = len(asked) / SPEECH_RATE
    first, second = 0.5, 0.5 + length + _GAP
    ended = second + length
    replied = ended + (delay if level is None else _THINKING)
    seconds = (
        max(ended + _THINKING + 4.0, replied + (0 if reply is None else len(reply) / SPEECH_RATE)) + _AFTER
    )
    room = random.normal(0.0, 10 ** (-62 / 20), count(seconds))
    if level is not None:
        for at in (first, second):
            _mix(room, at + delay, asked * 10 ** (level / 20))
    if reply is not None:
        _mix(room, replied, reply)
    tail, ear = RoomTail(_LEAST_TAIL), Ear(detector)
    decided: list[TurnEvent] = []
    opened: float | None = None
    audio_from = 0.0
    told = 0  # of the moments at which the machine begins and ends to speak
    sayings = [
        (first, tail.speaks),
        (first + length, lambda: tail.spoken(first + length)),
        (second, tail.speaks),
    ]
    for block in _blocks(room):
        while told < len(sayings) and block.time >= sayings[told][0]:
            sayings[told][1]()
            told += 1
        if opened is None and block.time >= ended:
            tail.spoken(ended)
            opened = ended + tail.seconds
            audio_from = ear.open(turns, AnswerTiming(soft_limit=1e6), opened, ended)
        tail.hear(block)
        ear.hear(block, decided.append)
    ear.close()
    begun = next((each.at / SPEECH_RATE for each in decided if isinstance(each, SpeechBegan)), None)
    if reply is None or opened is None:
        return Answered(NoSpeech(), NoSpeech(), begun)
    audio_from, audio = ear.harvest(REACH_INTO_VOICE if tail.heard else REACH)
    raw = recognizer.recognize(RecognitionRequest(audio))
    if not isinstance(raw, Recognized):
        return Answered(raw, raw, begun, audio_from - replied)
    said, _ = as_said(raw.shifted(audio_from), text, opened, overheard=tail.heard)
    return Answered(raw, said, begun, audio_from - replied)


def _blocks(room: Sound) -> list[AudioBlock]:
    values = soxr.resample(room, SPEECH_RATE, MEDIA_RATE)
    samples = (np.clip(values, -1.0, 1.0) * 32767).astype(np.int16)
    return [
        AudioBlock(samples[at : at + _BLOCK].tobytes(), MEDIA_RATE, at / MEDIA_RATE)
        for at in range(0, len(samples), _BLOCK)
    ]


def _mix(room: Sound, at: float, piece: Sound) -> None:
    start = count(at)
    fits = piece[: max(0, len(room) - start)]
    room[start : start + len(fits)] += fits


def _words(recognition: Recognition) -> list[str]:
    return [word.text for word in recognition.words] if isinstance(recognition, Recognized) else []


def _run(recognition: Recognition, question: str) -> int:
    """Words of the question in a row, anywhere in what was recognised."""
    words = _words(recognition)
    return max((longest_run(words[start:], question.split()) for start in range(len(words))), default=0)
