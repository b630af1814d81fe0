"""Statistics of raters, equal to the documented examples of the libraries that compute them."""

import pytest

from interview_desktop.assessment.agreement import (
    TOO_FEW,
    intraclass_correlation,
    pair_agreement,
    rater_figures,
    weighted_kappa,
)
from interview_desktop.core.scoring import Rating

WINE = {
    "A": (1, 1, 3, 6, 6, 7, 8, 9),
    "B": (2, 3, 8, 4, 5, 5, 7, 9),
    "C": (0, 3, 1, 3, 5, 6, 7, 9),
    "D": (1, 2, 4, 3, 6, 2, 9, 8),
}
"""The example of pingouin's documentation: eight wines, four judges."""


def rating(rater: str, number: int, mark: int, *, seconds: float = 60, locked: bool = True) -> Rating:
    at = f"2030-01-02T09:{number:02}:00Z" if locked else ""
    return Rating("interview", number, rater, mark, seconds=seconds, locked_at=at)


@pytest.mark.slow
def test_icc_is_that_of_the_documented_example() -> None:
    marks = {(str(wine), judge): mark for judge, row in WINE.items() for wine, mark in enumerate(row)}
    assert intraclass_correlation(marks) == pytest.approx(0.728, abs=0.0005)
    assert intraclass_correlation({place: mark for place, mark in marks.items() if place[0] < "4"}) is None
    assert intraclass_correlation(dict.fromkeys(marks, 3.0)) is None


def test_kappa_with_quadratic_weights() -> None:
    assert weighted_kappa([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]) == pytest.approx(1)
    # By hand: 1 - sum of squared differences / the same expected by chance = 1 - 2 / (5 * 4).
    assert weighted_kappa([1, 2, 3, 4, 5], [1, 2, 3, 5, 4]) == pytest.approx(0.9)


def test_pairs_with_too_few_answers_say_so() -> None:
    few = [rating(rater, number, 3) for rater in ("a", "b") for number in range(1, 5)]
    (pair,) = pair_agreement(few)
    assert (pair.kappa, pair.note, pair.answers) == (None, TOO_FEW, 4)
    enough = [rating("a", n, n) for n in range(1, 6)] + [rating("b", n, n) for n in range(1, 6)]
    (pair,) = pair_agreement(enough)
    assert pair.kappa == pytest.approx(1)


def test_only_locked_marks_count() -> None:
    open_marks = [rating(rater, number, 3, locked=False) for rater in ("a", "b") for number in range(1, 9)]
    assert pair_agreement(open_marks) == ()
    assert rater_figures(open_marks, {}) == ()


def test_severity_drift_and_time() -> None:
    severe = [rating("a", n, 2 if n <= 5 else 1, seconds=30) for n in range(1, 11)]
    mild = [rating("b", n, 3) for n in range(1, 11)]
    one, two = rater_figures([*severe, *mild], {("interview", n): 60.0 for n in range(1, 11)})
    assert one.severity == pytest.approx(-1.5)
    assert two.severity == pytest.approx(1.5)
    assert one.drift == pytest.approx(-1)
    assert one.time_ratio == pytest.approx(0.5)
    (few,) = [each for each in rater_figures(severe[:3], {}) if each.rater == "a"]
    assert (few.severity, few.note) == (None, TOO_FEW)
