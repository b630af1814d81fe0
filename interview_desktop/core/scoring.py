"""What a score is: a number with its method, its evidence, its honest width, and who may see it when.

Marks of a scale are 1 to 5; scores are 0 to 100. A score that cannot honestly be given has no value and a reason.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum

from interview_desktop.core.models import Anchor, Question, Subtype
from interview_desktop.core.usage import Prices, Usage


class Measure(StrEnum):
    """What a score measures."""

    OVERALL = "overall"
    RELEVANCE = "relevance"
    COVERAGE = "coverage"
    STRUCTURE = "structure"
    SPECIFICITY = "specificity"
    SEMANTIC_SIMILARITY = "semantic_similarity"
    BROAD_TOPIC_SIMILARITY = "broad_topic_similarity"
    GRAMMAR = "grammar"
    DISFLUENCY = "disfluency"
    RUBRIC = "rubric"


CONTENT = frozenset(
    {
        Measure.OVERALL,
        Measure.RELEVANCE,
        Measure.COVERAGE,
        Measure.STRUCTURE,
        Measure.SPECIFICITY,
        Measure.SEMANTIC_SIMILARITY,
        Measure.BROAD_TOPIC_SIMILARITY,
        Measure.RUBRIC,
    }
)
"""Measures of what was said, as opposed to how."""


class Scorer(StrEnum):
    """Who gave a score."""

    RULES = "rules"
    LANGUAGE_MODEL = "language_model"


class Visibility(StrEnum):
    """When people who rate may see a score."""

    ALWAYS = "always"
    AFTER_OWN_RATING = "after_own_rating"
    """Only once their own rating of the same answer is locked."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of the transcript on which a score rests. Times are seconds on the line of the transcript's words."""

    label: str
    """What the words show."""
    quote: str
    """The words exactly as they stand in the transcript."""
    start: float
    end: float
    first: int
    """Position of the first word in the answer, from 0."""
    last: int
    """Position of the last word."""


@dataclass(frozen=True, slots=True)
class Band:
    """Between which values a score lies, 0 to 100; people whose bands overlap are not different."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Detail:
    """One of the figures behind a score."""

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class Score:
    """One measure of one answer."""

    measure: Measure
    value: float | None
    """0 to 100; None when it cannot honestly be given."""
    scorer: Scorer
    method: str
    """How it came about, with its known limits, for a reader who is no programmer."""
    model: str = ""
    """What really ran: engine, model and version; empty for plain counting."""
    reason: str = ""
    """Why there is no value."""
    band: Band | None = None
    evidence: tuple[Evidence, ...] = ()
    details: tuple[Detail, ...] = ()
    name: str = ""
    """Of the criterion, where there are several of one measure."""
    needs_person: bool = False
    """Whether the scorer itself is too uncertain: a person has to look."""
    experimental: bool = False
    """Whether the sanity lab found this measure wanting on this installation."""
    note: str = ""
    """What a reader should know of this one: that another model ran than was asked for."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """How an answer was spoken. Descriptive only, and in no total."""

    words_per_minute: float | None
    """Words by the time from the first to the last word."""
    articulation_rate: float | None
    """Syllables a second, pauses left out."""
    pauses: int
    """Silences between words of half a second and more."""
    longest_pause: float
    """Seconds."""
    pause_share: float
    """Pauses by the time from the first to the last word, 0 to 1."""
    response_latency: float | None
    """Seconds from listening to the first word."""
    talk_share: float
    """Time of the words by the time of the whole answer, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Quality:
    """Whether a transcript is good enough to be scored."""

    good: bool
    reason: str
    """What a person should know; empty when it is good."""
    confidence: float | None
    """Mean word probability."""
    doubtful_share: float
    """Share of words below a probability of one half."""
    speech_ratio: float
    """Time of the words by the time of the answer, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """What is said about an answer in words; for practice, and for reviewers."""

    strengths: tuple[str, ...] = ()
    weaknesses: tuple[str, ...] = ()
    analysis: str = ""
    correct_answer: str = ""
    improvement_tips: tuple[str, ...] = ()
    follow_up_questions: tuple[str, ...] = ()
    scorer: Scorer = Scorer.RULES


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that an answer is judged by."""

    name: str
    anchors: tuple[Anchor, ...] = ()
    """Of the rating scale; empty for the general ones."""


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """What an answer is compared with."""

    question: str
    competency: str = ""
    focus: str = ""
    """What the answer is expected to be about."""
    points: tuple[str, ...] = ()
    """What a good answer contains, each a statement."""
    reference: str = ""
    """A good answer, word for word."""
    anchors: tuple[Anchor, ...] = ()
    """Of the rating scale."""
    criteria: tuple[Criterion, ...] = ()
    """What a language model judges beside the competency, each by itself."""
    asks_for_code: bool = False
    """Whether what is typed in answer to it is a program."""

    @property
    def says_subject(self) -> bool:
        """Whether more is known of what an answer should be about than the words of the question.

        "Tell me about a project that you are proud of" is like no answer to it more than like any other one.
        """
        return bool(self.focus or self.points or self.reference)

    @classmethod
    def of(
        cls,
        question: Question,
        *,
        reference: str = "",
        points: tuple[str, ...] = (),
        criteria: tuple[Criterion, ...] = (),
    ) -> AnswerKey:
        """The key of a question: its focus and its highest anchor stand in for what is not given."""
        focus = question.expected_focus
        split = tuple(part.strip() for part in focus.replace(";", ",").split(",") if part.strip())
        best = max(question.anchors, key=lambda anchor: anchor.mark, default=None)
        return cls(
            question.text,
            question.competency,
            focus,
            points or split,
            reference or (best.text if best is not None else ""),
            question.anchors,
            criteria,
            question.subtype is Subtype.CODING,
        )


@dataclass(frozen=True, slots=True)
class RunRecord:
    """One call of a language model, so that a score can be traced and paid for."""

    criterion: str
    model: str
    prompt_sha256: str
    seed: int
    seconds: float
    tokens: int
    outcome: str
    """Either "mark", "cannot judge", or why the run does not count."""
    mark: int | None = None
    order: tuple[str, ...] = ()
    """The criteria of the question as this run named them, one after the other."""


@dataclass(frozen=True, slots=True)
class AnswerAssessment:
    """Everything a program says about one take."""

    number: int
    """Position of the question, from 1."""
    take: int
    quality: Quality
    scores: tuple[Score, ...]
    delivery: Delivery | None
    feedback: Feedback
    warnings: tuple[str, ...] = ()
    """What a reviewer should look at, such as words that address the grader."""
    runs: tuple[RunRecord, ...] = ()
    usage: Usage = field(default_factory=Usage)
    """Of a language model, the words about the answer included."""
    parts: tuple[int, ...] = ()
    """The takes that were judged as one answer because an interruption had parted it, `take` the last; empty where it was whole."""

    def score(self, measure: Measure) -> Score | None:
        """The first score of a measure."""
        return next((score for score in self.scores if score.measure is measure), None)


@dataclass(frozen=True, slots=True)
class Assessment:
    """The scores of one interview by one scorer, made in one job. Never changed: a later one stands beside it."""

    id: str
    interview_id: str
    made_at: str
    """ISO 8601, UTC."""
    version: str
    """Of the program."""
    scorer: Scorer
    answers: tuple[AnswerAssessment, ...]
    visible: Visibility = Visibility.AFTER_OWN_RATING
    seconds: float = 0.0
    """Computing time of the job."""
    prices: Prices | None = None
    """Of the language model when the job ran; None when nobody set them."""

    @property
    def usage(self) -> Usage:
        """Of a language model, for all answers."""
        return sum((answer.usage for answer in self.answers), Usage())

    @property
    def averaged(self) -> tuple[Score, ...]:
        """The overall scores that could be given: what the average is made of, those that a person has to look at too."""
        scores = (answer.score(Measure.OVERALL) for answer in self.answers)
        return tuple(score for score in scores if score is not None and score.value is not None)

    @property
    def average(self) -> float | None:
        """Mean of the overall scores that could be given; None when there is none."""
        values = [score.value for score in self.averaged if score.value is not None]
        return sum(values) / len(values) if values else None


@dataclass(frozen=True, slots=True)
class Rating:
    """A person's mark for one answer. Once locked it does not change."""

    interview_id: str
    number: int
    """Position of the question, from 1."""
    rater: str
    """A code that stands for the person."""
    mark: int
    """1 to 5."""
    criterion: str = ""
    note: str = ""
    seconds: float = 0.0
    """How long the person spent on the answer."""
    locked_at: str = ""
    """ISO 8601, UTC; empty while it can be changed."""


@dataclass(frozen=True, slots=True)
class RatingDraft:
    """What a person who rates has put down so far. Nobody else sees it, and it opens nothing."""

    number: int
    """Position of the question, from 1."""
    mark: int | None = None
    """1 to 5; None while none is chosen."""
    note: str = ""
    criterion: str = ""
    """Empty for the answer as a whole."""
    seconds: float = 0.0
    """Spent on the answer so far."""


@dataclass(frozen=True, slots=True)
class Override:
    """A person's value beside a program's; the program's own stays where it is."""

    assessment_id: str
    number: int
    measure: Measure
    value: float
    """0 to 100."""
    reason: str
    by: str
    at: str
    """ISO 8601, UTC."""
    criterion: str = ""
    """Name of the criterion, where the program scored several of one measure."""


def may_see(assessment: Assessment, number: int, rater: str, ratings: Collection[Rating]) -> bool:
    """Whether a person who rates may see a program's scores of one answer: human first.

    Args:
        assessment: the program's.
        number: position of the question.
        rater: who asks.
        ratings: of the interview, everybody's.
    """
    if assessment.visible is Visibility.ALWAYS:
        return True
    return any(
        rating.rater == rater
        and rating.number == number
        and rating.interview_id == assessment.interview_id
        and rating.locked_at
        for rating in ratings
    )
