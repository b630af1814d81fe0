"""Recognised words as subtitles: when one ends and the next begins."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from interview_desktop.core.media import Subtitle
from interview_desktop.core.transcript import InterviewTranscript, Recognized, Standing, Word

SUBTITLE_SECONDS = 6.0
"""A subtitle of an answer stays at most this long."""
SUBTITLE_WORDS = 12
SUBTITLE_PAUSE = 1.0
"""A pause longer than this between two words begins a new subtitle."""
SUBTITLE_SHORTEST = 1.0
"""A subtitle of an answer stays at least this long, if the next one does not begin before."""


def transcript_subtitles(transcript: InterviewTranscript) -> list[Subtitle]:
    """What was asked and what was answered, in the order of time."""
    shown = [Subtitle(said.text, said.start, said.end, "interviewer") for said in transcript.utterances]
    for answer in transcript.answers:
        if isinstance(answer.recognition, Recognized):
            lines = answer_subtitles(answer.recognition.words)
            if lines and answer.standing is Standing.REPLACED:
                lines[0] = replace(lines[0], text=f"[Replaced later: {answer.reason}] {lines[0].text}")
            shown += lines
    on_line = (replace(subtitle, end=min(subtitle.end, transcript.duration)) for subtitle in shown)
    return sorted((s for s in on_line if s.end > s.start), key=lambda subtitle: subtitle.start)


def answer_subtitles(words: Sequence[Word]) -> list[Subtitle]:
    """Recognised words as subtitles; a pause, a full line or a long time begins a new one."""
    groups: list[list[Word]] = []
    for word in words:
        group = groups[-1] if groups else None
        if (
            group is None
            or len(group) >= SUBTITLE_WORDS
            or word.start - group[-1].end > SUBTITLE_PAUSE
            or word.end - group[0].start > SUBTITLE_SECONDS
        ):
            groups.append([word])
        else:
            group.append(word)
    starts = [group[0].start for group in groups]
    return [
        Subtitle(
            " ".join(word.text for word in group),
            start,
            min(max(group[-1].end, start + SUBTITLE_SHORTEST), following),
            "candidate",
        )
        for group, start, following in zip(groups, starts, [*starts[1:], math.inf], strict=False)
    ]
