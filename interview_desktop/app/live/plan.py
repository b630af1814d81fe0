"""What a live interview is made of before it begins: who it is for, what is asked, and what was agreed to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from interview_desktop.app.holding.planning import make_plan
from interview_desktop.app.paths import resources
from interview_desktop.app.sets.authoring import make_author
from interview_desktop.app.settings import Settings
from interview_desktop.core.authoring import Authored, AuthorRequest
from interview_desktop.core.consent import Consent
from interview_desktop.core.models import Interviewing, InterviewPlan, Purpose, QuestionSet
from interview_desktop.questions.offline_author import OfflineAuthor

AudioSource = Literal["client", "microphone"]
MOST_QUESTIONS = 30
"""In the set of one interview."""
_MINUTES_EACH = 1.0
"""A short answer with its question: there are questions enough for an interview of nothing but short answers."""
_PEOPLE = frozenset({"hr", "behavioral", "behavioural", "general", "screening", "introduction"})
"""Types of interview that ask nothing technical."""


@dataclass(frozen=True, slots=True)
class LiveRequest:
    """One interview to be held."""

    plan: InterviewPlan
    consent: Consent
    session_minutes: float
    candidate_name: str = ""
    """Told to whoever asks for the status, and kept in the summary; never in the database or a log."""
    interview_type: str = ""
    source: AudioSource = "client"
    owner: str = ""
    """Account that started it; empty in single-user mode."""
    interface: str = "live"
    """Over which it was started."""

    @property
    def id(self) -> str:
        """Of the interview."""
        return self.plan.id


def live_plan(settings: Settings, questions: QuestionSet, interview_id: str) -> InterviewPlan:
    """The plan of a live interview: practice, so that questions may be made on the fly; greeting and closing are its own."""
    fixed = settings.model_copy(update={"interviewer": "scripted", "attempts": 1})
    plan = make_plan(fixed, questions, interview_id)
    return replace(plan, purpose=Purpose.PRACTICE, interviewer=Interviewing.ADAPTIVE)


def questions_for(
    settings: Settings, interview_type: str, minutes: float, set_id: str, language: str
) -> Authored:
    """A set of questions for a type of interview such as "technical", from the bank; in another language, by the model.

    Its notes say so when the bank has no questions about a skill that the type names: others are asked in their place then.
    The bank answers at once. A language model, where there is one, goes on from each answer while the interview runs.

    Raises:
        EngineUnavailable: the bank has no questions in this language, and there is no language model.
        EngineFailed: the language model does not answer.
    """
    kind = interview_type.strip()
    technical = kind.lower() not in _PEOPLE
    request = AuthorRequest(
        job_description=f"{kind} interview" if technical else "",
        skill="" if kind.lower() in {"", "technical"} or not technical else kind,
        count=max(3, min(MOST_QUESTIONS, round(minutes / _MINUTES_EACH))),
        seed=int(set_id.replace("-", "")[:8], 16),
        spoken_language=language,
    )
    if language.lower().split("-")[0] == "en":
        made = OfflineAuthor(resources() / "questions").write(request, set_id)
    else:
        made = make_author(settings).write(request, set_id)
    return made if request.skill else replace(made, notes=())
