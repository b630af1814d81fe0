"""A transcript as people and programs read it: plain text, and JSON with the times of every word."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from interview_desktop.core.joining import joined
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import (
    AnswerTranscript,
    Failed,
    Interruption,
    InterviewTranscript,
    NoSpeech,
    Pending,
    Presence,
    Recognition,
    Recognized,
    Standing,
    Unanswered,
    Unintelligible,
    Withheld,
    Word,
)


def clock_time(seconds: float) -> str:
    """Seconds as `m:ss`, or `h:mm:ss` from one hour on."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


TRANSCRIPT_VERSION = 1
"""Of the JSON form; raised when a program that reads it would have to change."""


_LENGTHS = (
    (86_400, sentence("1 day"), sentence("{0} days")),
    (3600, sentence("1 hour"), sentence("{0} hours")),
    (60, sentence("1 minute"), sentence("{0} minutes")),
)


def time_words(seconds: float) -> str:
    """A length of time as people say it: "40 seconds", "4 minutes", "3 hours", "2 days"."""
    for size, one, several in _LENGTHS:
        if seconds >= 1.5 * size or (size == 60 and seconds >= 60):
            count = round(seconds / size)
            return one if count == 1 else several.filled(count)
    count = round(seconds)
    return sentence("1 second") if count == 1 else sentence("{0} seconds", count)


def takes_words(takes: Sequence[int]) -> str:
    """Takes as people say them: "take 2", "takes 1, 2 and 3"."""
    *before, last = map(str, takes)
    return f"takes {', '.join(before)} and {last}" if before else f"take {last}"


_PRESENCE = {
    Presence.WHOLE: "",
    Presence.PARTLY: "(Only its beginning is in the recording, which broke off.)",
    Presence.MISSING: "(Not in the recording, which had broken off. The words were heard as it was spoken.)",
}


def transcript_text(transcript: InterviewTranscript) -> str:
    """The transcript as a page to read: question, answer, and where in the recording they are."""
    takes = Counter(answer.number for answer in transcript.answers)
    together = joined(transcript.answers)
    parts: list[tuple[float, list[str]]] = [
        (
            answer.asked_at,
            _answer_lines(answer, takes[answer.number], together.get((answer.number, answer.take), ())),
        )
        for answer in transcript.answers
    ]
    parts += [(each.at, _interruption_lines(each)) for each in transcript.interruptions]
    parts += [
        (math.inf if each.asked_at is None else each.asked_at, _unanswered_lines(each))
        for each in transcript.unanswered
    ]
    lines = [f"Interview {transcript.interview_id}", _heading(transcript), ""]
    for _, part in sorted(parts, key=lambda part: part[0]):
        lines += [*part, ""]
    if not transcript.answers:
        lines += ["No question was answered.", ""]
    return "\n".join(lines)


def _answer_lines(answer: AnswerTranscript, takes: int, together: Sequence[int]) -> list[str]:
    take = f", take {answer.take}" if takes > 1 or answer.take > 1 else ""
    standing = _standing_words(answer, together) if takes > 1 else ""
    return [
        f"{_heading_of(answer)}{take}  [{clock_time(answer.asked_at)}]",
        answer.question,
        "",
        f"Answer  [{clock_time(answer.start)} - {clock_time(answer.end)}]",
        *([standing] if standing else []),
        *([words] if (words := _PRESENCE[answer.presence]) else []),
        *([_echo_words(answer.echo_trimmed)] if answer.echo_trimmed else []),
        *(["(A person has corrected these words.)"] if _corrected_by(answer.recognition) else []),
        said(answer.recognition),
        *_verbatim_lines(answer.recognition),
        *_typed_lines(answer),
    ]


def _typed_lines(answer: AnswerTranscript) -> list[str]:
    """What was typed beside it, and until when."""
    if not answer.typed:
        return []
    until = f"  [until {clock_time(answer.typed_at)}]" if answer.typed_at is not None else ""
    return ["", f"Typed{until}", *answer.typed.splitlines()]


def _heading_of(each: AnswerTranscript | Unanswered) -> str:
    follow_up = f" (follow-up to question {each.follow_up_to})" if each.follow_up_to else ""
    return f"Question {each.number}{follow_up}"


def _verbatim_lines(recognition: Recognition) -> list[str]:
    """What was said with its fillers, where it had any."""
    if isinstance(recognition, Recognized) and len(recognition.verbatim) > len(recognition.words):
        return ["", f"Verbatim: {' '.join(word.text for word in recognition.verbatim)}"]
    return []


def _corrected_by(recognition: Recognition) -> str:
    return recognition.corrected_by if isinstance(recognition, Recognized) else ""


def _standing_words(answer: AnswerTranscript, together: Sequence[int]) -> str:
    """What a take is; `together` are the takes that count with it, none where it does not count."""
    match answer.standing:
        case Standing.COUNTS if len(together) > 1:
            return f"(This take counts together with {takes_words(together[:-1])}, which it goes on with.)"
        case Standing.COUNTS:
            return "(This take counts.)"
        case Standing.INTERRUPTED if together:
            return f"(It was interrupted, and goes on in take {answer.take + 1}; both count as one answer.)"
        case Standing.INTERRUPTED:
            return f"(It does not count. It was interrupted, and went on in take {answer.take + 1}.)"
        case Standing.REPLACED:
            return f"(It does not count; it was replaced later: {answer.reason.rstrip('.')}.)"
        case Standing.OTHER:
            return "(It does not count.)"


def _echo_words(count: int) -> str:
    words = "1 word" if count == 1 else f"{count} words"
    return f"({words} of the question, heard from the loudspeaker, left out.)"


def _unanswered_lines(each: Unanswered) -> list[str]:
    if each.asked_at is None:
        return [_heading_of(each), each.question, "", "(It was not asked.)"]
    heading = f"{_heading_of(each)}  [{clock_time(each.asked_at)}]"
    return [heading, each.question, "", "(It was asked, and not answered.)"]


def _interruption_lines(each: Interruption) -> list[str]:
    return [f"[{clock_time(each.at)}]  The interview was interrupted for {time_words(each.away)}."]


def said(recognition: Recognition) -> str:
    """The words, or in round brackets the reason why there are none."""
    match recognition:
        case Recognized():
            return recognition.text
        case NoSpeech():
            return "(No speech was heard.)"
        case Unintelligible():
            return "(Somebody spoke, but no words could be made out.)"
        case Pending():
            return "(Not transcribed yet.)"
        case Failed():
            return "(The transcription failed. The answer is in the recording.)"
        case Withheld():
            return "(Not transcribed: the candidate did not agree to it.)"


def transcript_json(transcript: InterviewTranscript) -> dict[str, Any]:
    """The transcript as JSON. All times are seconds on the recording's time line."""
    together = joined(transcript.answers)
    return {
        "version": TRANSCRIPT_VERSION,
        "interview_id": transcript.interview_id,
        "started": transcript.started,
        "duration": transcript.duration,
        "language": transcript.language,
        "utterances": [
            {"kind": spoken.kind, "text": spoken.text, "start": spoken.start, "end": spoken.end}
            for spoken in transcript.utterances
        ],
        "answers": [
            _answer_json(answer, together.get((answer.number, answer.take), ()))
            for answer in transcript.answers
        ],
        "unanswered": [
            {
                "question": each.number,
                "follow_up_to": each.follow_up_to or None,
                "question_text": each.question,
                "asked_at": each.asked_at,
            }
            for each in transcript.unanswered
        ],
        "interruptions": [{"at": each.at, "away": each.away} for each in transcript.interruptions],
    }


def _answer_json(answer: AnswerTranscript, together: Sequence[int]) -> dict[str, Any]:
    return {
        "question": answer.number,
        "follow_up_to": answer.follow_up_to or None,
        "take": answer.take,
        "question_text": answer.question,
        "asked_at": answer.asked_at,
        "start": answer.start,
        "end": answer.end,
        "counts": answer.standing is Standing.COUNTS,
        # All takes whose words are judged as this answer; `counts` stands only at the last of them.
        "counts_together": list(together),
        "standing": answer.standing.value,
        "replaced_because": answer.reason,
        "in_recording": answer.presence.value,
        "echo_trimmed": answer.echo_trimmed,
        "typed": answer.typed,
        "typed_at": answer.typed_at,
        **recognition_json(answer.recognition),
    }


def recognition_json(recognition: Recognition) -> dict[str, Any]:
    """A recognition as JSON: its state, and the words if there are any; `verbatim` is empty where nobody listened for fillers."""
    recognized = recognition if isinstance(recognition, Recognized) else None
    return {
        "state": recognition.state,
        "reason": getattr(recognition, "reason", ""),
        "engine": getattr(recognition, "engine", ""),
        "text": recognized.text if recognized else "",
        "confidence": recognized.confidence if recognized else None,
        "words": _words_json(recognized.words if recognized else ()),
        "verbatim": _words_json(recognized.verbatim if recognized else ()),
        "corrected_by": _corrected_by(recognition),
    }


def _words_json(words: Sequence[Word]) -> list[dict[str, Any]]:
    return [
        {
            "text": word.text,
            "start": round(word.start, 3),
            "end": round(word.end, 3),
            "probability": round(word.probability, 4),
        }
        for word in words
    ]


def _heading(transcript: InterviewTranscript) -> str:
    started = (
        datetime.fromisoformat(transcript.started).strftime("%Y-%m-%d %H:%M UTC")
        if transcript.started
        else "?"
    )
    return f"Recorded {started}, {clock_time(transcript.duration)} long, language {transcript.language}"
