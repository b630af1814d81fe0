"""Where in a finished piece of sound somebody speaks, and where it may be cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.media import SAMPLE_BYTES
from interview_desktop.core.ports import VoiceDetector
from interview_desktop.core.speech_gate import SpeechGate
from interview_desktop.core.turn_settings import TurnSettings

_TOGETHER = 64  # chunks that the detector is given at once
Region = tuple[int, int]
"""First sample, and the one after the last."""


def best_detector() -> VoiceDetector:
    """Silero where it is installed, else WebRTC's.

    Raises:
        EngineUnavailable: neither is installed.
    """
    from interview_desktop.speech.silero import SileroDetector
    from interview_desktop.speech.webrtc import WebrtcDetector

    try:
        return SileroDetector()
    except EngineUnavailable:
        return WebrtcDetector()


def speech_regions(detector: VoiceDetector, samples: bytes) -> list[Region]:
    """Find the stretches of speech, with the hysteresis of turn-taking.

    Args:
        detector: is reset first.
        samples: signed 16-bit mono at `SPEECH_RATE`.
    """
    detector.reset()
    gate = SpeechGate(TurnSettings())
    chunk, total = detector.chunk_samples, len(samples) // SAMPLE_BYTES
    regions: list[Region] = []
    heard = begun = 0
    for probability in _probabilities(detector, samples):
        heard += chunk
        changed = gate.hear(probability, chunk)
        if changed is None:
            continue
        if gate.speaking:
            begun = heard - changed
        else:
            regions.append((begun, heard - changed))
    if gate.speaking:
        regions.append((begun, total))
    return regions


def speech_pieces(detector: VoiceDetector, samples: bytes, longest: int) -> list[Region]:
    """Cut sound in which somebody speaks into pieces of at most `longest` samples; none where nobody does."""
    regions = speech_regions(detector, samples)
    return cut_at_pauses(regions, len(samples) // SAMPLE_BYTES, longest) if regions else []


def _probabilities(detector: VoiceDetector, samples: bytes) -> Iterator[float]:
    """Of every chunk; what is missing of the last is silent."""
    size = detector.chunk_samples * SAMPLE_BYTES
    for at in range(0, len(samples), _TOGETHER * size):
        piece = samples[at : at + _TOGETHER * size]
        yield from detector.probabilities(piece.ljust(-(-len(piece) // size) * size, b"\0"))


def speech_within(regions: Sequence[Region], start: int, end: int) -> Region | None:
    """From the first to the last speech inside a piece; None where nobody speaks in it."""
    inside = [
        (max(begin, start), min(until, end)) for begin, until in regions if begin < end and until > start
    ]
    return (inside[0][0], inside[-1][1]) if inside else None


def cut_at_pauses(regions: Sequence[Region], total: int, longest: int) -> list[Region]:
    """Cut sound into pieces that are not too long, in the middle of its longest pauses.

    The pieces cover everything. Speech without a pause for longer than `longest` is cut where it must be.

    Args:
        regions: where somebody speaks, in order.
        total: samples of the whole.
        longest: samples a piece may have.
    """
    pauses = [(end, start) for (_, end), (start, _) in pairwise(regions)]
    pieces: list[Region] = []
    begin = 0
    while total - begin > longest:
        # From the second half, so that a piece has enough context and there are not too many.
        usable = [
            (min(start, begin + longest) - max(end, begin + longest // 2), end, start)
            for end, start in pauses
            if start > begin + longest // 2 and end < begin + longest
        ]
        cut = begin + longest
        if usable:
            _, end, start = max(usable)
            cut = (max(end, begin + longest // 2) + min(start, begin + longest)) // 2
        pieces.append((begin, cut))
        begin = cut
    return [*pieces, (begin, total)]
