"""The contracts of scoring: what it needs from models and programs. Contract suites are in `tests/contracts/`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from interview_desktop.core.consent import Consent
from interview_desktop.core.joining import Seams
from interview_desktop.core.scoring import AnswerAssessment, AnswerKey
from interview_desktop.core.transcript import AnswerTranscript, Word


class Embedder(Protocol):
    """Turns texts into vectors whose cosine says how alike they are in meaning. One thread at a time."""

    @property
    def name(self) -> str:
        """Engine and model, for the record."""
        ...

    @property
    def service(self) -> str:
        """Name of the cloud service that consent has to name; empty when nothing leaves this machine."""
        ...

    @property
    def scale(self) -> tuple[float, float]:
        """The cosines of unrelated and of equivalent texts: they belong to the model."""
        ...

    @property
    def measured(self) -> bool:
        """Whether that scale was measured; one that is assumed makes every score by it experimental."""
        ...

    def embed(self, texts: Sequence[str]) -> Iterable[Iterable[float]]:
        """One vector of length 1 a text, all of the same dimension.

        Raises:
            EngineUnavailable: the model is not there, or refuses the key.
            EngineFailed: no sensible answer.
        """
        ...


@dataclass(frozen=True, slots=True)
class GrammarError:
    """One place where a checker finds fault."""

    start: int
    """Index of the first character of the text."""
    end: int
    """Index after the last one."""
    message: str
    kind: str


class GrammarChecker(Protocol):
    """Finds faults of grammar in a text. One thread at a time."""

    @property
    def name(self) -> str:
        """Program and version, for the record."""
        ...

    def check(self, text: str) -> Sequence[GrammarError]:
        """The faults in order; what a recogniser rather than a speaker decides is not among them.

        Raises:
            EngineUnavailable: not installed.
        """
        ...


@dataclass(frozen=True, slots=True)
class ModelRequest:
    """One question to a language model."""

    system: str
    user: str
    schema: Mapping[str, Any]
    """JSON schema of the answer."""
    seed: int = 0
    temperature: float = 0.0


@dataclass(frozen=True, slots=True)
class ModelReply:
    """What a language model answered."""

    content: Mapping[str, Any]
    """The JSON object, not yet checked against the schema."""
    model: str
    """As the service names it."""
    tokens: int
    """Of prompt and answer; 0 when the service does not say."""
    seconds: float
    prompt_tokens: int = 0
    """Those of the prompt alone."""


class LanguageModel(Protocol):
    """Answers with JSON. May be called from several threads at once."""

    @property
    def name(self) -> str:
        """Service and model, for the record."""
        ...

    @property
    def service(self) -> str:
        """Name of the cloud service that consent has to name; empty when nothing leaves this machine."""
        ...

    def ask(self, request: ModelRequest) -> ModelReply:
        """Answer one request.

        Raises:
            EngineUnavailable: not configured, or the key is refused.
            EngineFailed: no answer in time, refused to answer, or answered something else than a JSON object.
        """
        ...


@dataclass(frozen=True, slots=True)
class AnswerToScore:
    """One answer of a session with what it is compared with."""

    key: AnswerKey
    answer: AnswerTranscript
    verbatim: tuple[Word, ...] | None = None
    """The words with fillers and repeats as a verbatim pass heard them; None when there was none."""
    seams: Seams = ()
    """Where an interruption parted the answer: what is silent there is no pause of the candidate."""
    language: str = "en"
    """In which it was asked for, BCP 47: what was typed is taken to be in it."""
    parts: tuple[int, ...] = ()
    """The takes that it is joined from; empty where it was not parted."""


class SessionScorer(Protocol):
    """Scores the answers of one interview in one job."""

    @property
    def name(self) -> str:
        """Name of the registry."""
        ...

    def score(self, session: Sequence[AnswerToScore], consent: Consent) -> tuple[AnswerAssessment, ...]:
        """Score each answer, with the whole session at hand; in the order given.

        Raises:
            ConsentMissing: the candidate did not agree to scores by a program, or to the service that would be used.
            EngineUnavailable: a model that is needed is not there.
        """
        ...
