"""What a language model is asked, what it may answer, and what of its answer counts."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from interview_desktop.core.errors import DataFolderError
from interview_desktop.core.models import Anchor
from interview_desktop.core.scoring import Criterion, Evidence, Feedback, Scorer
from interview_desktop.core.scoring_ports import AnswerToScore, ModelRequest
from interview_desktop.core.transcript import Recognized, Word

LOWEST, HIGHEST = 1, 5
_ANCHORS = (
    Anchor(1, "Does not answer the question, or shows the opposite of what is asked for."),
    Anchor(2, "General statements; no own action or knowledge can be seen."),
    Anchor(3, "Answers the question with some own action or knowledge; important parts are missing."),
    Anchor(4, "Answers it well, with own actions or sound knowledge and their effect."),
    Anchor(5, "Answers it fully, concretely and reflectively, with a result that can be checked."),
)
"""Used where a question has no anchors of its own."""
_ELSEWHERE = (
    "\n- The answer is judged by these criteria, each by itself: {order}. You judge the one above and nothing else: what "
    "speaks for another criterion does not count here."
)
_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT, "maxItems": 6}
RUBRIC_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["verdict", "mark", "quotes"],
    "properties": {
        "verdict": {"type": "string", "enum": ["mark", "cannot_judge"]},
        "mark": {"type": ["integer", "null"]},
        "quotes": {"type": "array", "items": _TEXT, "maxItems": 4},
    },
}
FEEDBACK_SCHEMA: Mapping[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": [
        "strengths",
        "weaknesses",
        "correct_answer",
        "answer_analysis",
        "improvement_tips",
        "follow_up_questions",
    ],
    "properties": {
        "strengths": _TEXTS,
        "weaknesses": _TEXTS,
        "correct_answer": _TEXT,
        "answer_analysis": _TEXT,
        "improvement_tips": _TEXTS,
        "follow_up_questions": _TEXTS,
    },
}


class NotUsable(Exception):
    """An answer of the model that does not count; the message says why."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one run of the model says."""

    mark: int | None
    """1 to 5; None when it cannot judge."""
    quotes: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Prompts:
    """The two texts that go to a model."""

    rubric: str
    feedback: str

    @classmethod
    def read(cls, folder: Path) -> Prompts:
        """Read them from the program's resources.

        Raises:
            DataFolderError: they are not there.
        """
        try:
            return cls(
                *((folder / f"{name}.txt").read_text(encoding="utf-8") for name in ("rubric", "feedback"))
            )
        except OSError as error:
            raise DataFolderError(
                f"A prompt cannot be read: {error.filename}", "Install the program again"
            ) from error

    def rubric_request(
        self,
        given: AnswerToScore,
        criterion: Criterion,
        seed: int,
        temperature: float,
        order: Sequence[str] = (),
    ) -> ModelRequest:
        """Ask for a mark of one criterion.

        Args:
            given: the answer and its key.
            criterion: the only one that this call is about.
            seed: of the run.
            temperature: how freely the model answers.
            order: names of all criteria of the question, as this run puts them.
        """
        transcript = spoken_text(given)
        fence = _fence(transcript)
        system = self.rubric.format(
            criterion=criterion.name,
            question=given.key.question,
            focus=given.key.focus or "-",
            anchors="\n".join(f"{anchor.mark}: {anchor.text}" for anchor in criterion.anchors or _ANCHORS),
            elsewhere=_ELSEWHERE.format(order="; ".join(order)) if len(order) > 1 else "",
            fence=fence,
        )
        return ModelRequest(
            system, f"BEGIN {fence}\n{transcript}\nEND {fence}", RUBRIC_SCHEMA, seed, temperature
        )

    def feedback_request(self, session: Sequence[AnswerToScore], given: AnswerToScore) -> ModelRequest:
        """Ask for words about one answer, with the whole session as context."""
        whole = "\n\n".join(
            f"Question {each.answer.number}: {each.key.question}\nAnswer {each.answer.number}: {spoken_text(each) or '(none)'}"
            for each in session
        )
        fence = _fence(whole)
        system = self.feedback.format(
            number=given.answer.number, question=given.key.question, focus=given.key.focus or "-", fence=fence
        )
        return ModelRequest(system, f"BEGIN {fence}\n{whole}\nEND {fence}", FEEDBACK_SCHEMA)


def spoken_text(given: AnswerToScore) -> str:
    """The transcript of an answer as one line."""
    recognition = given.answer.recognition
    return recognition.text if isinstance(recognition, Recognized) else ""


def prompt_digest(request: ModelRequest) -> str:
    """SHA-256 of everything the model is shown, in hex."""
    return hashlib.sha256(f"{request.system}\0{request.user}".encode()).hexdigest()


def read_verdict(content: Mapping[str, Any], words: Sequence[Word], criterion: str) -> Verdict:
    """Check an answer of the model against the schema, the scale and the transcript.

    Raises:
        NotUsable: malformed, off the scale, without a quote, or with a quote that is not in the transcript.
    """
    verdict, mark, quotes = content.get("verdict"), content.get("mark"), content.get("quotes")
    if verdict == "cannot_judge":
        return Verdict(None, ())
    if (
        verdict != "mark"
        or not isinstance(mark, int)
        or isinstance(mark, bool)
        or not LOWEST <= mark <= HIGHEST
    ):
        raise NotUsable("malformed")
    if not isinstance(quotes, list) or not quotes or not all(isinstance(quote, str) for quote in quotes):
        raise NotUsable("no quotes")
    found = [_located(quote, words, criterion) for quote in quotes]
    if None in found:
        raise NotUsable("invented quote")
    return Verdict(mark, tuple(each for each in found if each is not None))


def read_feedback(content: Mapping[str, Any]) -> Feedback:
    """Check the words about an answer.

    Raises:
        NotUsable: malformed.
    """
    lists = ("strengths", "weaknesses", "improvement_tips", "follow_up_questions")
    texts = ("correct_answer", "answer_analysis")
    if not all(isinstance(content.get(name), str) for name in texts) or not all(
        isinstance(content.get(name), list) and all(isinstance(item, str) for item in content[name])
        for name in lists
    ):
        raise NotUsable("malformed")
    return Feedback(
        strengths=tuple(content["strengths"]),
        weaknesses=tuple(content["weaknesses"]),
        analysis=content["answer_analysis"],
        correct_answer=content["correct_answer"],
        improvement_tips=tuple(content["improvement_tips"]),
        follow_up_questions=tuple(content["follow_up_questions"]),
        scorer=Scorer.LANGUAGE_MODEL,
    )


def _located(quote: str, words: Sequence[Word], criterion: str) -> Evidence | None:
    """Where a quote stands in the transcript: an exact run of whole words; blanks at its ends do not count."""
    wanted = quote.split()
    if not wanted:
        return None
    texts = [word.text for word in words]
    for first in range(len(texts) - len(wanted) + 1):
        if texts[first : first + len(wanted)] == wanted:
            last = first + len(wanted) - 1
            return Evidence(criterion, " ".join(wanted), words[first].start, words[last].end, first, last)
    return None


def _fence(transcript: str) -> str:
    """A mark that cannot be spoken: it follows from the transcript, so nothing inside it can close it."""
    fence = hashlib.sha256(transcript.encode()).hexdigest()[:16]
    return fence if not re.search(fence, transcript) else fence[::-1]
