"""Scores and marks as lines for a person who reads them on a terminal, each score with the words that it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from interview_desktop.core.rendering import clock_time, takes_words
from interview_desktop.core.scoring import AnswerAssessment, Assessment, Delivery, Override, Rating, Score

EXPERIMENTAL = "experimental"
LEGEND = f"{EXPERIMENTAL}: the sanity lab finds this score wanting; see `assess lab`."
_NAME_WIDTH = 28
_BELOW = " " * (_NAME_WIDTH + 3)
"""Before what belongs to the score above it."""


def lines(assessment: Assessment, *, number: int = 0) -> Iterator[str]:
    """The scores of one run.

    Args:
        assessment: the run.
        number: from 1, in the order of the runs, where there are several; 0 leaves it out.
    """
    run = f"Run {number}, {_minute(assessment.made_at)}: scored" if number else "Scored"
    scorer = assessment.scorer.value.replace("_", " ")
    yield f"{run} by {scorer} in {assessment.seconds:.1f} s: {_average(assessment)}. A person decides."
    if assessment.usage.calls:
        yield f"{assessment.usage.told(assessment.prices)}."
    for answer in assessment.answers:
        yield ""
        yield from _answer_lines(answer)
    if any(score.experimental for answer in assessment.answers for score in answer.scores):
        yield ""
        yield LEGEND


def rating_lines(
    ratings: Sequence[Rating],
    overrides: Sequence[Override],
    hidden: Sequence[int],
    run_numbers: Mapping[str, int] = MappingProxyType({}),
) -> Iterator[str]:
    """What people think.

    Args:
        ratings: their marks.
        overrides: their values beside a program's.
        hidden: answers whose scores wait for a mark.
        run_numbers: from the id of an assessment to its number, where there are several.
    """
    for rating in ratings:
        what = f"answer {rating.number}" + (f", {rating.criterion}" if rating.criterion else "")
        state = "" if rating.locked_at else " (not locked)"
        yield f"{rating.rater} gave {what} the mark {rating.mark} of 5{state}" + _because(rating.note)
    for override in overrides:
        what = f"{override.measure.value.replace('_', ' ')} of answer {override.number}"
        if override.assessment_id in run_numbers:
            what += f" in run {run_numbers[override.assessment_id]}"
        yield f"{override.by} put {override.value:g} of 100 beside the {what}" + _because(override.reason)
    if hidden:
        numbers = ", ".join(map(str, hidden))
        yield f"The program's scores wait for your own mark: answer {numbers}. Give it with: assess rate"
    if not (ratings or overrides or hidden):
        yield "Nobody has rated anything yet."


def _average(assessment: Assessment) -> str:
    """The average with what it is made of: an answer without a score is no part of it."""
    averaged, average = assessment.averaged, assessment.average
    total = len(assessment.answers)
    if average is None:
        return "no average"
    told = f"average {average:.0f} of 100 over {len(averaged)} of {total} answer{'s' * (total != 1)}"
    doubtful = sum(score.needs_person for score in averaged)
    return f"{told}, {doubtful} of which a person has to look at" if doubtful else told


def _answer_lines(answer: AnswerAssessment) -> Iterator[str]:
    yield f"Answer {answer.number}, {takes_words(answer.parts or (answer.take,))}"
    for score in answer.scores:
        yield f"  {_name(score):{_NAME_WIDTH}} {_value(score)}"
        if score.note:
            yield f"{_BELOW}{score.note}; {score.model or 'counting'} ran"
        for evidence in score.evidence:
            yield f'{_BELOW}{clock_time(evidence.start)}  {evidence.label}: "{evidence.quote}"'
    delivery = answer.delivery
    if delivery is not None and delivery.words_per_minute is not None:
        yield (
            f"  {'delivery (in no score)':{_NAME_WIDTH}} {delivery.words_per_minute:.0f} words a minute, {_pauses(delivery)}, "
            f"first word after {delivery.response_latency or 0:.1f} s"
        )
    for warning in answer.warnings:
        yield f"  ! {warning}"


def _name(score: Score) -> str:
    return score.measure.value.replace("_", " ") + (f": {score.name}" if score.name else "")


def _value(score: Score) -> str:
    experimental = f"  {EXPERIMENTAL}" if score.experimental else ""
    if score.value is None:
        return f"none: {score.reason}"
    width = f"  ({score.band.low:.0f} to {score.band.high:.0f})" if score.band else ""
    person = "  a person has to look" if score.needs_person else ""
    return f"{score.value:3.0f}{width}{experimental}{person}"


def _minute(at: str) -> str:
    """A time of the record to the minute."""
    return f"{at[:16].replace('T', ' ')} UTC"


def _because(reason: str) -> str:
    return f": {reason}" if reason else ""


def _pauses(delivery: Delivery) -> str:
    if not delivery.pauses:
        return "no pause"
    if delivery.pauses == 1:
        return f"one pause of {delivery.longest_pause:.1f} s"
    return f"{delivery.pauses} pauses, the longest {delivery.longest_pause:.1f} s"
