"""Answers that were not recognised while they were given: what can be said of them, and their sound out of the recording."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from interview_desktop.core.consent import Consent, ConsentItem
from interview_desktop.core.media import RecordedMedia
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.record import SessionRecord, Untranscribed
from interview_desktop.core.transcript import Failed, Recognition, Withheld
from interview_desktop.recording.reading.decoding import read_stretch
from interview_desktop.session.transcriber import Job

Settled = tuple[Untranscribed, Recognition]


def sorted_out(
    waiting: Sequence[Untranscribed], consent: Consent
) -> tuple[list[Settled], list[Untranscribed]]:
    """Tell the takes that need no recogniser from those that do.

    Returns:
        Takes of which it is known what becomes of them: not agreed to, or not in the recording. And the others.
    """
    if ConsentItem.TRANSCRIBE not in consent.items:
        return [(take, Withheld()) for take in waiting], []
    lost = [take for take in waiting if take.end <= take.start]
    settled: list[Settled] = [(take, Failed("The recording broke off before it")) for take in lost]
    return settled, [take for take in waiting if take not in lost]


def job_of(take: Untranscribed, record: SessionRecord, media: RecordedMedia, folder: Path) -> Job:
    """What the recogniser is given: the bare microphone's sound, in which the machine and pauses are silenced.

    Raises:
        MediaError: the recording cannot be read.
    """
    question, language = record.questions[take.question], record.language
    audio = read_stretch(media, folder, take.start, take.end, unheard=take.unheard)
    request = RecognitionRequest(audio, language, question.glossary)
    return Job(take.question, take.take, request)
