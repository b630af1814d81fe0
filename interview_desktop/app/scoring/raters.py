"""How people rate: agreement, severity, drift, time. About those who rate, and never about candidates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from interview_desktop.assessment.agreement import (
    LEAST,
    TOO_FEW,
    PairAgreement,
    RaterFigures,
    intraclass_correlation,
    pair_agreement,
    rater_figures,
)
from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.storage.store import InterviewStore


@dataclass(frozen=True, slots=True)
class RaterReport:
    """What the locked marks say about those who gave them."""

    raters: tuple[RaterFigures, ...]
    pairs: tuple[PairAgreement, ...]
    icc: float | None
    """ICC(A,1) over the answers that everybody marked; None when there are too few, or no mark differs."""
    note: str = ""
    """What could not be computed, and why."""


def rater_report(store: InterviewStore, interview_id: str = "") -> RaterReport:
    """The figures of everybody who locked a mark.

    Args:
        store: open.
        interview_id: only of this interview; empty for all of them.

    Raises:
        DataFolderError: there is no such interview, or the database cannot be read.
    """
    wanted = store.get(interview_id).summary.id if interview_id else None
    ratings = [each for each in store.assessments.ratings(wanted) if each.locked_at]
    lengths = {
        (interview, whole.answer.number): whole.length
        for interview in dict.fromkeys(each.interview_id for each in ratings)
        for whole in store.get(interview).whole_answers
    }
    figures = rater_figures(ratings, lengths)
    marks = {
        (f"{each.interview_id} {each.number} {each.criterion}", each.rater): float(each.mark)
        for each in ratings
    }
    try:
        return RaterReport(figures, pair_agreement(ratings), intraclass_correlation(marks))
    except EngineUnavailable as fault:
        return RaterReport(figures, (), None, str(fault))


def report_json(report: RaterReport) -> dict[str, Any]:
    """The report for a program."""
    return asdict(report)


def report_lines(report: RaterReport) -> Iterator[str]:
    """The report for a person at a terminal."""
    if not report.raters:
        yield "Nobody has locked a mark yet."
        return
    yield "These figures are about people who rate, and never about candidates."
    yield ""
    yield f"{'rater':20} {'shared':>6} {'severity':>9} {'drift':>6} {'time spent / length':>20}"
    for each in report.raters:
        yield (
            f"{each.rater:20} {each.answers:6} {_figure(each.severity, '+.2f'):>9} {_figure(each.drift, '+.2f'):>6} "
            f"{_figure(each.time_ratio, '.2f'):>20}"
        )
    yield ""
    for pair in report.pairs:
        told = f"{pair.kappa:.2f}" if pair.kappa is not None else pair.note
        yield f"Weighted kappa of {pair.raters[0]} and {pair.raters[1]} on {pair.answers} answers: {told}"
    if report.note:
        yield report.note
    else:
        icc = f"{report.icc:.2f}" if report.icc is not None else TOO_FEW
        yield f"ICC(A,1) of all: {icc}"
    yield f"Below {LEAST} answers nothing is computed: {TOO_FEW}."


def _figure(value: float | None, form: str) -> str:
    return "-" if value is None else format(value, form)
