"""How far people who rate agree, how severe each of them is, and whether that drifts. For people, never for candidates."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.extras import install
from interview_desktop.core.scoring import Rating

LEAST = 5
"""Answers that have to be rated before anything is said."""
TOO_FEW = "too few"
_MARKS = [1, 2, 3, 4, 5]

_Answer = tuple[str, int, str]
"""Interview, position, criterion."""


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Two people's marks for the same answers."""

    raters: tuple[str, str]
    answers: int
    kappa: float | None
    """Cohen's kappa with quadratic weights (Cohen 1968); None when there are too few answers, or no mark ever differs."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RaterFigures:
    """One person's marks beside those of the others."""

    rater: str
    answers: int
    """Answers that others rated as well."""
    severity: float | None
    """Own mark less the mean of the others', on average; below 0 is severe."""
    drift: float | None
    """Severity of the later half of the answers less that of the earlier half."""
    time_ratio: float | None
    """Time spent by the length of the recorded answers, where it is known; below 1 not all of it can have been heard."""
    note: str = ""


def pair_agreement(ratings: Sequence[Rating]) -> tuple[PairAgreement, ...]:
    """Weighted kappa of every two people who rated the same answers, by scikit-learn. Only locked marks count.

    Raises:
        EngineUnavailable: the library is not installed.
    """
    by_rater: dict[str, dict[_Answer, int]] = defaultdict(dict)
    for rating in _locked(ratings):
        by_rater[rating.rater][_answer(rating)] = rating.mark
    found: list[PairAgreement] = []
    for one, two in combinations(sorted(by_rater), 2):
        both = sorted(by_rater[one].keys() & by_rater[two].keys())
        if not both:
            continue
        first, second = ([by_rater[rater][answer] for answer in both] for rater in (one, two))
        if len(both) < LEAST:
            found.append(PairAgreement((one, two), len(both), None, TOO_FEW))
        elif len({*first, *second}) == 1:
            found.append(PairAgreement((one, two), len(both), None, "all marks are the same"))
        else:
            found.append(PairAgreement((one, two), len(both), weighted_kappa(first, second)))
    return tuple(found)


def weighted_kappa(first: Sequence[int], second: Sequence[int]) -> float:
    """Cohen's kappa with quadratic weights on the scale 1 to 5, by scikit-learn.

    Raises:
        EngineUnavailable: the library is not installed.
    """
    try:
        from sklearn.metrics import cohen_kappa_score
    except ImportError as error:
        raise _missing(error) from error
    return float(cohen_kappa_score(first, second, weights="quadratic", labels=_MARKS))


def intraclass_correlation(marks: Mapping[tuple[str, str], float]) -> float | None:
    """ICC(A,1): absolute agreement of single raters, two-way (Shrout and Fleiss 1979), by pingouin.

    Args:
        marks: by answer and rater. Only answers that every rater marked count.

    Returns:
        None when fewer than five answers have all marks, or there are not two raters, or no mark differs.

    Raises:
        EngineUnavailable: the library is not installed.
    """
    raters = sorted({rater for _, rater in marks})
    answers = sorted({answer for answer, _ in marks})
    full = [answer for answer in answers if all((answer, rater) in marks for rater in raters)]
    rows = [(answer, rater, float(marks[answer, rater])) for answer in full for rater in raters]
    if len(full) < LEAST or len(raters) < 2 or len({mark for *_, mark in rows}) == 1:
        return None
    try:
        import pandas as pd

        with warnings.catch_warnings():
            # WORKAROUND for pingouin 0.7 with pandas 3.1: it uses what pandas will drop.
            warnings.simplefilter("ignore")
            import pingouin

            table = pingouin.intraclass_corr(
                data=pd.DataFrame(rows, columns=["answer", "rater", "mark"]),
                targets="answer",
                raters="rater",
                ratings="mark",
            )
    except ImportError as error:
        raise _missing(error) from error
    return float(table.set_index("Type").loc["ICC(A,1)", "ICC"])


def rater_figures(
    ratings: Sequence[Rating], lengths: Mapping[tuple[str, int], float]
) -> tuple[RaterFigures, ...]:
    """Severity, drift and time of every person. Only locked marks count, in the order they were locked.

    Args:
        ratings: everybody's.
        lengths: seconds of each recorded answer, by interview and position.
    """
    locked = sorted(_locked(ratings), key=lambda rating: rating.locked_at)
    marks: dict[_Answer, dict[str, int]] = defaultdict(dict)
    for rating in locked:
        marks[_answer(rating)][rating.rater] = rating.mark
    found: list[RaterFigures] = []
    for rater in sorted({rating.rater for rating in locked}):
        own = [rating for rating in locked if rating.rater == rater]
        apart = [
            rating.mark - fmean(mark for other, mark in marks[_answer(rating)].items() if other != rater)
            for rating in own
            if len(marks[_answer(rating)]) > 1
        ]
        heard = [
            (rating.seconds, lengths[rating.interview_id, rating.number])
            for rating in own
            if (rating.interview_id, rating.number) in lengths and rating.seconds > 0
        ]
        length = sum(seconds for _, seconds in heard)
        enough = len(apart) >= LEAST
        half = len(apart) // 2
        found.append(
            RaterFigures(
                rater,
                len(apart),
                fmean(apart) if enough else None,
                fmean(apart[-half:]) - fmean(apart[:half]) if len(apart) >= 2 * LEAST else None,
                sum(spent for spent, _ in heard) / length if len(heard) >= LEAST and length > 0 else None,
                "" if enough else TOO_FEW,
            )
        )
    return tuple(found)


def _locked(ratings: Sequence[Rating]) -> list[Rating]:
    return [rating for rating in ratings if rating.locked_at]


def _answer(rating: Rating) -> _Answer:
    return rating.interview_id, rating.number, rating.criterion


def _missing(error: ImportError) -> EngineUnavailable:
    return EngineUnavailable(
        f"The statistics of raters need the package {error.name}, which is not installed",
        install("raters"),
    )
