"""Sentences and choices of the candidate's screen that follow from the state of an interview. No widgets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from interview_desktop.core.events import Proceed, Retake
from interview_desktop.core.interview import InterviewState
from interview_desktop.core.models import AnswerStart
from interview_desktop.gui.times import Tone, duration_words
from interview_desktop.gui.view import Choice, View

translate = QCoreApplication.translate


def reopens(state: InterviewState) -> bool:
    """Whether an earlier question is about to be asked again, and has not been answered in this turn."""
    return state.back is not None and state.take == state.first_take


def space() -> str:
    """Name of the key, as it is printed on keyboards."""
    return translate("Candidate", "Space")


def enter() -> str:
    """Name of the key, as it is printed on keyboards."""
    return translate("Candidate", "Enter")


def with_ctrl(key: str) -> str:
    """Name of a key together with Ctrl."""
    return translate("Candidate", "Ctrl+{0}").format(key)


def finished_choice() -> Choice:
    """Ends the answer."""
    return Choice(translate("Candidate", "I'm finished"), space(), Proceed())


def retake_choice() -> Choice:
    """Gives the answer once more."""
    return Choice(translate("Candidate", "Answer again"), translate("Candidate", "A"), Retake())


def reviewing(view: View, state: InterviewState, *, unheard: bool) -> View:
    """While the candidate decides whether to keep an answer.

    Args:
        view: what is shown beside the words and buttons.
        state: of the interview.
        unheard: whether it was to be spoken and no speech was heard: then answering again, if that is left, comes first.
    """
    keep = Choice(translate("Candidate", "Keep this answer"), space(), Proceed())
    again = retake_choice() if state.attempts_left else None
    if not unheard:
        return replace(
            view,
            status=translate("Candidate", "Keep this answer?"),
            following=attempts_words(state.attempts_left),
            primary=keep,
            secondary=again,
        )
    view = replace(
        view,
        status=translate("Candidate", "No speech was heard in this answer."),
        following=attempts_words(state.attempts_left),
        tone=Tone.WARNING,
    )
    if again is None:
        told = translate("Candidate", "If you did speak, tell the person in charge.")
        return replace(view, following=f"{told} {view.following}", primary=keep)
    keep = replace(keep, label=translate("Candidate", "Keep it"))
    return replace(view, primary=replace(again, key=enter()), secondary=keep)


def unheard_notice() -> str:
    """After an answer that cannot be given again, in which no speech was heard."""
    return translate(
        "Candidate",
        "In your last answer no speech was heard. If you did speak, tell the person in charge.",
    )


def attempts_words(left: int) -> str:
    """What may follow when an answer has been given."""
    if left == 0:
        return translate("Candidate", "This was your last attempt. The next question follows.")
    if left == 1:
        return translate("Candidate", "You may answer once more, or keep this answer and go on.")
    return translate("Candidate", "You may answer {0} more times, or keep this answer and go on.").format(
        left
    )


def before_start() -> str:
    """While the interview is prepared."""
    return translate("Candidate", "The interview begins by itself in a moment.")


def while_saving() -> str:
    """While it is saved."""
    return translate("Candidate", "Please do not switch the computer off. This takes a moment.")


def while_answering(*, last: bool, may_type: bool, types: bool) -> str:
    """While the candidate answers."""
    if types:
        words = translate(
            "Candidate", "Type your answer; you may speak, too. Pauses are fine: you end it with {0}."
        )
        return words.format(with_ctrl(enter()))
    if may_type:
        return translate(
            "Candidate", "Speak, type, or both. While there is text, only the button ends your answer."
        )
    if last:
        return translate("Candidate", "Take your time; pauses are fine. This is the last question.")
    return translate("Candidate", "Take your time; pauses are fine. The next question follows your answer.")


def after_question(state: InterviewState) -> str:
    """While a question is asked: what follows it."""
    timing = state.timing
    if timing.preparation > 0:
        words = translate("Candidate", "Then you have {0} to think, and up to {1} to answer.")
        told = [words.format(duration_words(timing.preparation), duration_words(timing.soft_limit))]
        if state.attempts_left:
            told.append(translate("Candidate", "You may answer again if you are not content."))
        return " ".join(told)
    if state.question.answer_start is AnswerStart.KEY:
        return translate("Candidate", "Then you start your answer yourself, with Enter.")
    return translate("Candidate", "Then it is your turn to answer, for up to {0}.").format(
        duration_words(timing.soft_limit)
    )


def after_preparation(state: InterviewState) -> str:
    """While the candidate thinks: what follows."""
    if state.question.answer_start is AnswerStart.KEY:
        return translate("Candidate", "After it you start your answer yourself. You may start now.")
    return translate("Candidate", "Your answer starts when the time is over. You may start now.")
