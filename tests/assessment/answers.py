"""Answers, keys and consents for the tests of scoring."""

from __future__ import annotations

from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.scoring import AnswerKey
from interview_desktop.core.scoring_ports import AnswerToScore
from interview_desktop.core.transcript import AnswerTranscript, Recognition, Recognized, Word

KEY = AnswerKey(
    "Tell me about a time when you repaired something at work.",
    "craft",
    "finding the cause, repairing it, checking the result",
    ("found the cause of the fault", "checked that the repair holds"),
    "A pump stopped last winter. I took it apart and found a broken seal. I replaced it and ran the pump for an hour.",
)
GOOD = (
    "Last winter the heating of our workshop in Kiel failed. I had to find the cause, so I measured the pressure in three places and "
    "found a leak behind the boiler. I replaced two metres of pipe with Anna, my colleague. After that I checked the pressure every "
    "hour for a day, and it has held since then."
)
SCORED = Consent(frozenset({ConsentItem.SCORE}), "1", "2030-01-02T09:00:00Z", ConsentMethod.ATTESTED)


def words(text: str, *, probability: float = 0.95, start: float = 10.0) -> tuple[Word, ...]:
    """Two words and a half a second, evenly."""
    return tuple(
        Word(word, start + 0.4 * index, start + 0.4 * index + 0.3, probability)
        for index, word in enumerate(text.split())
    )


def answered(
    recognition: Recognition | str, *, key: AnswerKey = KEY, number: int = 1, probability: float = 0.95
) -> AnswerToScore:
    """An answer that began ten seconds into the recording."""
    if isinstance(recognition, str):
        recognition = Recognized(words(recognition, probability=probability), "en", "test")
    spoken = recognition.words if isinstance(recognition, Recognized) else ()
    end = spoken[-1].end + 1 if spoken else 15.0
    return AnswerToScore(key, AnswerTranscript(number, 1, key.question, 5.0, 9.0, end, recognition))
