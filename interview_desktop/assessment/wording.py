"""What the offline scorer says about an answer in words: findings only, each of which can be pointed at."""

from __future__ import annotations

from interview_desktop.assessment.content import Content
from interview_desktop.core.scoring import AnswerKey, Feedback, Scorer

COVERED = 0.5
"""Likeness from which a point counts as made."""
_PARTS = ("situation", "task", "action", "result")
_ASK = {
    "situation": "What was the situation, and when was it?",
    "task": "What exactly was the problem that you had to solve?",
    "action": "What did you do yourself, step by step?",
    "result": "What came of it, and how did you know?",
}


def feedback(content: Content, key: AnswerKey) -> Feedback:
    """Strengths, weaknesses and questions from what the rules found."""
    covered = [match.wanted for match in content.points if match.value >= COVERED]
    open_points = [match.wanted for match in content.points if match.value < COVERED]
    told = {found.label for found in content.parts}
    missing = [part for part in _PARTS if part not in told] if content.structure is not None else []
    strengths = [f"Made the point: {point}" for point in covered]
    if content.structure is not None and not missing:
        strengths.append("Told situation, task, action and result")
    if content.specificity >= 0.6:
        strengths.append("Concrete: figures, people, own actions")
    weaknesses = [f"Did not clearly make the point: {point}" for point in open_points]
    weaknesses += [f"The {part} was not found" for part in missing]
    if content.specificity < 0.3:
        weaknesses.append("Few figures, people or own actions")
    if content.total is None:
        weaknesses.insert(0, "May be about something else")
    tips = [*(f"Say more on: {point}" for point in open_points[:3]), *(_ASK[part] for part in missing)]
    return Feedback(
        strengths=tuple(strengths),
        weaknesses=tuple(weaknesses),
        analysis=_analysis(content, len(covered)),
        correct_answer=key.reference,
        improvement_tips=tuple(tips),
        follow_up_questions=tuple(_ASK[part] for part in missing)
        or tuple(f"Could you say more on this: {point}?" for point in open_points[:2]),
        scorer=Scorer.RULES,
    )


def _subject(content: Content) -> str:
    if content.relevance is None:
        return "the question alone does not tell whether the answer is about it"
    return f"the answer {'may be about something else' if content.doubtful_subject else 'seems to be about the question'}"


def _analysis(content: Content, covered: int) -> str:
    parts = [f"By rules, not by understanding: {_subject(content)}"]
    if content.points:
        parts.append(f"{covered} of {len(content.points)} expected points were found")
    if content.prose.factor < 0.5:
        parts.append("it reads like a list of words rather than like speech")
    return "; ".join(parts) + "."
