"""Recognised words as subtitles: when one ends and the next begins."""

from __future__ import annotations

import math
from collections.abc import Sequence

from interview_desktop.core.media import Subtitle
from interview_desktop.core.transcript import Word

SUBTITLE_SECONDS = 6.0
"""A subtitle of an answer stays at most this long."""
SUBTITLE_WORDS = 12
SUBTITLE_PAUSE = 1.0
"""A pause longer than this between two words begins a new subtitle."""
SUBTITLE_SHORTEST = 1.0
"""A subtitle of an answer stays at least this long, if the next one does not begin before."""


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
