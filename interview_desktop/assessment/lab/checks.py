"""The lab's tests: what is changed, which score may move how far, and whether it did."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import correlation, fmean

from interview_desktop.assessment.lab import distortions
from interview_desktop.assessment.lab.material import LabQuestion, Material, filled, spoken
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.scoring import AnswerAssessment, AnswerKey, Measure
from interview_desktop.core.scoring_ports import AnswerToScore, SessionScorer

CONTENT_MEASURES = (
    Measure.OVERALL,
    Measure.RELEVANCE,
    Measure.COVERAGE,
    Measure.STRUCTURE,
    Measure.SPECIFICITY,
    Measure.SEMANTIC_SIMILARITY,
    Measure.BROAD_TOPIC_SIMILARITY,
)
COMPARED = (Measure.OVERALL, Measure.RELEVANCE, Measure.SEMANTIC_SIMILARITY, Measure.BROAD_TOPIC_SIMILARITY)
"""Measures that an answer to another question must not do well in."""
UNDERSTOOD = (Measure.OVERALL, Measure.COVERAGE, Measure.SEMANTIC_SIMILARITY)
"""Measures that must notice when the words are the same and the statement is another."""
NOISE = ((0.05, 5.0), (0.10, 8.0), (0.20, 15.0))
"""Word error rate, and how far the total may move on average."""
GOOD = 1
"""Index of the plain good answer, grade 5."""


@dataclass(frozen=True, slots=True)
class LabCheck:
    """The outcome of one test for one measure."""

    test: str
    measure: Measure
    value: float | None
    """None when no score was given."""
    target: float
    at_least: bool
    """Whether the target is the least good value, else the largest."""
    unit: str
    cases: int

    @property
    def passed(self) -> bool:
        """Whether the target is met. Without a value nothing is."""
        if self.value is None:
            return False
        return self.value >= self.target if self.at_least else self.value <= self.target


class Lab:
    """Runs the tests on one scorer.

    Args:
        material: questions and answers.
        scorer: under test.
        grades: indices of the answers that are distorted, 0 the best; fewer for scorers that cost money.
        progress: hears how many of how many questions are done.
    """

    def __init__(
        self,
        material: Material,
        scorer: SessionScorer,
        *,
        grades: Sequence[int] = range(6),
        progress: Callable[[str], None] = lambda line: None,
    ) -> None:
        self._material = material
        self._scorer = scorer
        self._grades = tuple(grades)
        self._progress = progress
        self._consent = Consent(frozenset(ConsentItem), "lab", "", ConsentMethod.SIMULATED, _AnyService())

    def run(self, half: str) -> tuple[LabCheck, ...]:
        """All tests on one half of the material.

        Raises:
            EngineError: the scorer cannot be used.
        """
        questions = [question for question in self._material.questions if question.half == half]
        found: list[tuple[str, Measure, float | None]] = []
        for number, question in enumerate(questions, 1):
            self._progress(f"{half.replace('_', ' ')}: question {number} of {len(questions)}")
            found += self._question(question)
        return tuple(_gathered(found))

    def _question(self, question: LabQuestion) -> Iterator[tuple[str, Measure, float | None]]:
        key, material = question.key, self._material
        person = material.persons[0]
        texts = [filled(text, person) for text in question.answers]
        graded = self._scored(key, texts)
        others = [filled(other.answers[0], person) for other in material.questions if other.id != question.id]
        off = self._scored(key, [*others, *material.off_topic])
        for measure in COMPARED:
            for on in graded:
                for away in off:
                    yield "off topic", measure, _less(away, on, measure)
        yield "order of grades", Measure.OVERALL, _order(graded)
        (stuffed, backward) = self._scored(
            key, [distortions.stuffed(key), distortions.backwards(key.reference)]
        )
        for measure in UNDERSTOOD:
            yield "keyword stuffing", measure, _less(stuffed, graded[GOOD], measure)
            yield "read backwards", measure, _less(backward, graded[GOOD], measure)
        for grade in self._grades:
            yield from self._distorted(key, question.answers[grade], texts[grade], graded[grade], grade)

    def _distorted(
        self, key: AnswerKey, gaps: str, text: str, plain: AnswerAssessment, grade: int
    ) -> Iterator[tuple[str, Measure, float | None]]:
        material = self._material
        if grade <= GOOD:
            (denied,) = self._scored(key, [distortions.negated(text)])
            for measure in UNDERSTOOD:
                yield "negated", measure, _less(denied, plain, measure)
        (padded, filled_up, unpunctuated) = self._scored(
            key,
            [
                distortions.padded(text, material.padding),
                distortions.with_fillers(text, material.fillers),
                distortions.unpunctuated(text),
            ],
        )
        injected = self._scored(
            key,
            [distortions.injected(text, order, place) for place, order in enumerate(material.injections)],
        )
        swapped = self._scored(key, [filled(gaps, person) for person in material.persons[1:]])
        for measure in CONTENT_MEASURES:
            yield "padding to three times the length", measure, _change(plain, padded, measure)
            yield "fillers", measure, _moved(plain, filled_up, measure)
            for each in injected:
                yield "orders to the grader", measure, _moved(plain, each, measure)
            for each in swapped:
                yield "name, gender and place", measure, _moved(plain, each, measure)
        yield "typed against spoken", Measure.OVERALL, _moved(plain, unpunctuated, Measure.OVERALL)
        yield "fillers lower fluency", Measure.DISFLUENCY, _less(filled_up, plain, Measure.DISFLUENCY)
        for rate, _ in NOISE:
            noisy = spoken(key, *distortions.misheard(text, rate, seed=grade))
            (heard,) = self._scorer.score([noisy], self._consent)
            yield _noise(rate), Measure.OVERALL, _moved(plain, heard, Measure.OVERALL)

    def _scored(self, key: AnswerKey, texts: Sequence[str]) -> tuple[AnswerAssessment, ...]:
        session: list[AnswerToScore] = [spoken(key, text) for text in texts]
        return tuple(self._scorer.score([each], self._consent)[0] for each in session)


class _AnyService(frozenset[str]):
    """The material is nobody's: it may go to the service under test, whatever its name."""

    def __contains__(self, service: object) -> bool:
        return True


_TARGETS: dict[str, tuple[float, bool, str, str]] = {
    "off topic": (95.0, True, "% below", "share"),
    "order of grades": (0.75, True, "Spearman", "mean"),
    "keyword stuffing": (100.0, True, "% below", "share"),
    "read backwards": (100.0, True, "% below", "share"),
    "negated": (95.0, True, "% below", "share"),
    "padding to three times the length": (3.0, False, "points up", "max"),
    "fillers": (0.5, False, "points", "max"),
    "orders to the grader": (0.5, False, "points", "max"),
    "name, gender and place": (1.0, False, "points", "max"),
    "typed against spoken": (5.0, False, "points", "mean"),
    "fillers lower fluency": (100.0, True, "% below", "share"),
}
"""Target, whether it is the least good value, unit, and how the cases are put together."""


def _noise(rate: float) -> str:
    return f"recogniser noise, {100 * rate:.0f} % of words"


def _gathered(found: Sequence[tuple[str, Measure, float | None]]) -> Iterator[LabCheck]:
    targets = _TARGETS | {_noise(rate): (limit, False, "points", "mean") for rate, limit in NOISE}
    for test, measure in dict.fromkeys((test, measure) for test, measure, _ in found):
        values = [value for name, of, value in found if (name, of) == (test, measure) and value is not None]
        target, at_least, unit, how = targets[test]
        together: float | None = None
        if values:
            together = max(values) if how == "max" else fmean(values) * (100 if how == "share" else 1)
        yield LabCheck(test, measure, together, target, at_least, unit, len(values))


def _value(assessment: AnswerAssessment, measure: Measure) -> float | None:
    score = assessment.score(measure)
    return None if score is None else score.value


def _less(low: AnswerAssessment, high: AnswerAssessment, measure: Measure) -> float | None:
    """1 when the first is below the second, else 0. No score is below every score."""
    one, two = _value(low, measure), _value(high, measure)
    if one is None and two is None:
        return None
    return float(one is None or (two is not None and one < two))


def _change(before: AnswerAssessment, after: AnswerAssessment, measure: Measure) -> float | None:
    """How far a score went up or down; one that appears or is gone went all the way."""
    one, two = _value(before, measure), _value(after, measure)
    if one is None and two is None:
        return None
    if one is None or two is None:
        return 100.0 if one is None else -100.0
    return two - one


def _moved(before: AnswerAssessment, after: AnswerAssessment, measure: Measure) -> float | None:
    change = _change(before, after, measure)
    return None if change is None else abs(change)


def _order(graded: Sequence[AnswerAssessment]) -> float | None:
    """Spearman's rank correlation of the scores with the grades; answers without a score are left out."""
    pairs = [
        (-grade, value)
        for grade, each in enumerate(graded)
        if (value := _value(each, Measure.OVERALL)) is not None
    ]
    if len(pairs) < 3 or len({value for _, value in pairs}) == 1:
        return None
    return correlation(_ranks([grade for grade, _ in pairs]), _ranks([value for _, value in pairs]))


def _ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1; equal values share the mean of theirs."""
    ordered = sorted(values)
    return [ordered.index(value) + (ordered.count(value) + 1) / 2 for value in values]
