"""The benchmark of turn-taking: who would be cut off, how long one waits, what it costs, and what an echo does.

Answers are generated (`answers`) from the installed voices, and from recorded speech where a folder of it is given. Everything
is seeded: the same voices give the same figures.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from interview_desktop.app.bench.answers import (
    CONDITIONS,
    MadeAnswer,
    Voice,
    answer,
    followed_by_keyboard,
    recorded_voice,
    voices,
)
from interview_desktop.app.bench.echoes import echo_figures
from interview_desktop.app.bench.figures import Figure
from interview_desktop.app.bench.noises import NOISES
from interview_desktop.app.registry import choose
from interview_desktop.app.settings import Settings
from interview_desktop.app.speech import make_recognizer
from interview_desktop.capture.level import voice_level
from interview_desktop.core.hearing import packed, unpacked
from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES, SPEECH_RATE, Audio, AudioBlock
from interview_desktop.core.models import AnswerTiming
from interview_desktop.core.ports import VoiceDetector
from interview_desktop.core.turns import (
    AnswerEnded,
    CountdownOpened,
    NudgeDue,
    SpeechBegan,
    TurnEvent,
    TurnSettings,
    TurnTaker,
)
from interview_desktop.session.ear import Ear

SOON = 4.5
"""Seconds after the true end within which the countdown should open."""
LATE = {"clean": 3.0, "10 dB": 6.0}
"""Percent of the answers for which it may open later."""
KEYBOARDS = 30
NOISE_SECONDS = 60.0
_ENDLESS = AnswerTiming(soft_limit=1e6)
_LONG = 1.1  # speech that is this much more than a short answer's is no short answer for the detector either


@dataclass(frozen=True, slots=True)
class Heard:
    """One generated answer and what was decided about it."""

    made: MadeAnswer
    decisions: tuple[TurnEvent, ...]

    @property
    def ended(self) -> float | None:
        """When the answer was ended, seconds."""
        return next((at for at in moments(self.decisions, AnswerEnded)), None)

    @property
    def cut(self) -> bool:
        """Whether the next question would have been asked before the speaker was done."""
        return self.ended is not None and self.ended < self.made.ended

    @property
    def asked_early(self) -> bool:
        """Whether "Finished?" was asked before the speaker was done."""
        return any(at < self.made.ended for at in moments(self.decisions, CountdownOpened))

    @property
    def wait(self) -> float:
        """Seconds from the true end until the countdown opens; infinite where it never does."""
        opened = moments(self.decisions, CountdownOpened)
        return next((at - self.made.ended for at in opened if at > self.made.ended - 0.5), float("inf"))


def bench_turns(
    settings: Settings,
    *,
    answers: int,
    say: Callable[[str], None],
    seed: int = 1,
    tuning: bool = False,
    speech: Path | None = None,
) -> list[Figure]:
    """Measure turn-taking under the settings.

    Args:
        settings: engines, and the constants of turn-taking.
        answers: how many are generated.
        say: takes lines of progress.
        seed: of everything that is generated.
        tuning: use the half of the material that constants are chosen by, and not the one to report on.
        speech: a folder of WAV files with recorded speech; its speakers are added to the installed voices.

    Raises:
        EngineUnavailable: no voice, recogniser or voice detector is installed.
        MediaError: a recorded file cannot be read.
    """
    half = 0 if tuning else 1
    say("Preparing the speakers ...")
    speakers = voices(settings, half)
    if speech is not None and (recorded := recorded_voice(speech, half)) is not None:
        speakers.append(recorded)
    detector: VoiceDetector = choose("voice_detector", settings).engine.make(settings)
    turns = settings.turns.settings()
    say(f"Hearing {answers} answers of {len(speakers)} speakers ...")
    first = seed * 1_000_000 + half * 500_000
    heard = [hear(detector, turns, answer(speakers, first + number)) for number in range(answers)]
    figures = [*cut_figures(heard), *wait_figures(heard, turns)]
    say("Hearing typing after answers, and rooms without any answer ...")
    typed = [
        hear(detector, turns, followed_by_keyboard(speakers, first + number)) for number in range(KEYBOARDS)
    ]
    figures += typing_figures(typed, turns)
    figures += [_noise(detector, turns, name, first) for name in NOISES]
    figures.append(_cost(detector, turns, speakers, first))
    say("Recognising answers that begin with an echo ...")
    recognizer = make_recognizer(settings)
    try:
        figures += echo_figures(detector, recognizer, turns, speakers, first)
    finally:
        recognizer.close()
    return figures


def hear(detector: VoiceDetector, turns: TurnSettings, made: MadeAnswer) -> Heard:
    """Let a new turn-taker hear a generated answer."""
    return Heard(made, decisions_about(detector, turns, made.audio))


def decisions_about(detector: VoiceDetector, turns: TurnSettings, audio: Audio) -> tuple[TurnEvent, ...]:
    """What is decided about 16 kHz sound that is one answer."""
    detector.reset()
    taker = TurnTaker(turns, _ENDLESS)
    size = detector.chunk_samples * SAMPLE_BYTES
    decisions: list[TurnEvent] = []
    for at in range(0, len(audio.samples) - size + 1, size):
        chunk = audio.samples[at : at + size]
        ((probability, level),) = unpacked(packed(detector.probabilities(chunk)[0], voice_level(chunk)))
        decisions += taker.hear(probability, detector.chunk_samples, level)
    return tuple(decisions)


def cut_figures(heard: Sequence[Heard]) -> list[Figure]:
    """Who would have been cut off, by the longest pause they made."""
    found = []
    for longest, target in ((2.0, 0.0), (3.0, 1.0), (6.0, None)):
        those = [each for each in heard if each.made.longest_pause <= longest]
        cut = [each for each in those if each.cut]
        note = f"{len(cut)} of {len(those)}" + _conditions(cut)
        found.append(
            Figure(f"cut off, pauses up to {longest:g} s", _percent(len(cut), len(those)), "%", target, note)
        )
    early = [each for each in heard if each.asked_early]
    share = _percent(len(early), len(heard))
    found.append(Figure('"Finished?" asked before the end', share, "%", None, "pauses of 3.5 s and more"))
    return found


def wait_figures(heard: Sequence[Heard], turns: TurnSettings) -> list[Figure]:
    """How late the countdown opens after the true end of answers that are not short, in each room."""
    found = []
    for condition in CONDITIONS:
        waits = [
            each.wait
            for each in heard
            if each.made.condition == condition
            and each.made.spoken > turns.short_answer * _LONG
            and not each.cut
        ]
        late = sum(wait > SOON for wait in waits)
        note = f"{late} of {len(waits)}; median {np.median(waits):.2f} s" if waits else ""
        what = f"{condition}: countdown later than {SOON} s"
        found.append(Figure(what, _percent(late, len(waits)), "%", LATE.get(condition), note))
    return found


def typing_figures(heard: Sequence[Heard], turns: TurnSettings) -> list[Figure]:
    """How long the end takes when nothing but typing follows the speech."""
    found = []
    for short, target in ((False, 10.0), (True, None)):
        waits = [
            float("inf") if each.ended is None else each.ended - each.made.ended
            for each in heard
            if (each.made.spoken <= turns.short_answer * _LONG) is short
        ]
        what = "short answer" if short else "speech"
        note = f"{turns.short_end_silence:g} s and the countdown of {turns.countdown:g} s" if short else ""
        longest = max(waits) if waits else None
        found.append(
            Figure(
                f"{what}, then typing: longest wait for the end, of {len(waits)}", longest, "s", target, note
            )
        )
    return found


def moments(decisions: Iterable[TurnEvent], kind: type[TurnEvent]) -> list[float]:
    """When decisions of a kind were made, seconds."""
    return [each.at / SPEECH_RATE for each in decisions if isinstance(each, kind)]


def _noise(detector: VoiceDetector, turns: TurnSettings, name: str, seed: int) -> Figure:
    """A room in which nobody answers: nothing may end, and what begins an answer is counted."""
    values = NOISES[name](np.random.default_rng(seed), NOISE_SECONDS)
    audio = Audio((np.clip(values, -1, 1) * 32767).astype(np.int16).tobytes(), SPEECH_RATE)
    decisions = decisions_about(detector, turns, audio)
    nudges = len(moments(decisions, NudgeDue))
    note = f"{len(moments(decisions, SpeechBegan))} times taken for speech, {nudges} nudge{'' if nudges == 1 else 's'}"
    ended = len(moments(decisions, AnswerEnded))
    return Figure(f"{name} for {NOISE_SECONDS:g} s and no answer: answers ended", float(ended), "", 0.0, note)


def _cost(detector: VoiceDetector, turns: TurnSettings, speakers: Sequence[Voice], seed: int) -> Figure:
    """Processor time of everything from a block of the microphone to a decision."""
    made = answer(speakers, seed, "clean")
    samples = np.repeat(np.frombuffer(made.audio.samples, np.int16), MEDIA_RATE // SPEECH_RATE)
    size = MEDIA_RATE // 100
    ear = Ear(detector)
    ear.open(turns, _ENDLESS, 0.0, 0.0)
    blocks = [
        AudioBlock(samples[at : at + size].tobytes(), MEDIA_RATE, at / MEDIA_RATE)
        for at in range(0, len(samples), size)
    ]
    began = time.thread_time()
    for block in blocks:
        ear.hear(block, lambda event: None)
    used = time.thread_time() - began
    share = 100 * used / made.audio.duration
    return Figure("cost, from a block to a decision", share, "% of a core", 1.0, detector.name)


def _percent(part: int, whole: int) -> float | None:
    return 100 * part / whole if whole else None


def _conditions(cut: Sequence[Heard]) -> str:
    names = sorted({each.made.condition for each in cut})
    return f": {', '.join(names)}" if names else ""
