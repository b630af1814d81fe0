"""Answers that were typed, or typed beside what was said: prose is text like any other, code is for a person to read."""

from __future__ import annotations

from dataclasses import replace

from interview_desktop.assessment.quality import LEAST_WORDS, quality_of, too_few
from interview_desktop.core.scoring import Quality
from interview_desktop.core.scoring_ports import AnswerToScore
from interview_desktop.core.transcript import TYPED, AnswerTranscript, NoSpeech, Recognized, Word

CODE = "The answer is code, which a person reads"
NOTE = "What was typed is scored as text, after what was said; how it was said is of the spoken words alone"


def text_of(given: AnswerToScore) -> AnswerToScore:
    """The answer with what was typed behind what was said: what its content is judged by.

    Typed words have the time at which they were last changed, since they have none of their own.
    """
    answer = given.answer
    written = answer.typed.split()
    if not written or given.key.asks_for_code:
        return given
    at = answer.end if answer.typed_at is None else answer.typed_at
    typed = tuple(Word(word, at, at, 1.0) for word in written)
    heard = answer.recognition
    if isinstance(heard, Recognized):
        said = replace(heard, words=(*heard.words, *typed))
    else:
        said = Recognized(typed, given.language, TYPED)
    return replace(given, answer=replace(answer, recognition=said))


def content_quality(given: AnswerToScore) -> Quality:
    """Whether the content of an answer can be scored, with what was typed."""
    answer = given.answer
    heard = quality_of(answer, given.seams)
    if given.key.asks_for_code and was_typed(answer):
        return replace(heard, good=False, reason=CODE)
    if not answer.typed.strip() or given.key.asks_for_code:
        return heard
    recognition = answer.recognition
    spoken = len(recognition.words) if isinstance(recognition, Recognized) else 0
    # What was spoken at length and not understood may be half of the answer, however much was typed beside it.
    if not (heard.good or isinstance(recognition, NoSpeech) or 0 < spoken < LEAST_WORDS):
        return heard
    words = spoken + len(answer.typed.split())
    return replace(heard, good=words >= LEAST_WORDS, reason="" if words >= LEAST_WORDS else too_few(words))


def spoken_words(answer: AnswerTranscript) -> tuple[Word, ...]:
    """The words that somebody said, with the times of a voice."""
    heard = answer.recognition
    return heard.words if isinstance(heard, Recognized) and heard.engine != TYPED else ()


def was_typed(answer: AnswerTranscript) -> bool:
    """Whether any of it was typed."""
    heard = answer.recognition
    return bool(answer.typed.strip()) or (isinstance(heard, Recognized) and heard.engine == TYPED)


def notes(given: AnswerToScore) -> tuple[str, ...]:
    """What a reader of the scores should know of it."""
    return (NOTE,) if given.answer.typed.strip() and not given.key.asks_for_code else ()
