"""Disfluency: fillers, immediate repeats and long pauses. 100 is fluent."""

from __future__ import annotations

from collections.abc import Sequence

from interview_desktop.assessment.text import AnswerText
from interview_desktop.core.joining import Seams, silence
from interview_desktop.core.scoring import Detail, Measure, Score, Scorer
from interview_desktop.core.transcript import Word

LONG_PAUSE = 1.0
"""Seconds of silence inside an answer."""
_PER_FILLER, _PER_REPEAT, _PER_PAUSE = 4.0, 4.0, 3.0
"""Points for each in a hundred words."""
_METHOD = (
    "100 less 4 for each filler, 4 for each immediate repeat and 3 for each silence of a second or more, in a hundred words. Describes "
    "speech, not competence: stuttering, nervousness and a foreign language lower it."
)
_VERBATIM = " Counted on a verbatim transcript."
_UNDERCOUNTED = " Counted on a transcript that leaves most fillers out: fillers are under-counted."


def disfluency_score(words: Sequence[Word], verbatim: Sequence[Word] | None, seams: Seams = ()) -> Score:
    """Score the fluency of one answer.

    Args:
        words: of the transcript, with times.
        verbatim: the words of a pass that keeps fillers and repeats, where there was one.
        seams: where an interruption parted the answer; that is no pause.
    """
    method = _METHOD + (_UNDERCOUNTED if verbatim is None else _VERBATIM)
    answer = AnswerText(words if verbatim is None else verbatim)
    count = len(answer.tokens)
    if not count:
        return Score(Measure.DISFLUENCY, None, Scorer.RULES, method, reason="There are no words to count")
    pauses = [
        (index, index + 1)
        for index, (before, after) in enumerate(zip(answer.words, answer.words[1:], strict=False))
        if silence(before.end, after.start, seams) >= LONG_PAUSE
    ]
    found = {"filler": answer.fillers, "repeat": answer.repeats, "long pause": tuple(pauses)}
    rates = {label: 100 * len(places) / count for label, places in found.items()}
    value = 100 - (
        _PER_FILLER * rates["filler"] + _PER_REPEAT * rates["repeat"] + _PER_PAUSE * rates["long pause"]
    )
    evidence = sorted(
        (answer.evidence(label, *place) for label, places in found.items() for place in places),
        key=lambda each: each.start,
    )
    return Score(
        Measure.DISFLUENCY,
        round(max(0.0, value), 1),
        Scorer.RULES,
        method,
        evidence=tuple(evidence),
        details=tuple(
            Detail(f"{label}s in a hundred words", round(rate, 2)) for label, rate in rates.items()
        ),
    )
