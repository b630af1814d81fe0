"""A transcript as people and programs read it: plain text, and JSON with the times of every word."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from interview_desktop.core.transcript import (
    AnswerTranscript,
    Failed,
    InterviewTranscript,
    NoSpeech,
    Pending,
    Recognition,
    Recognized,
    Unintelligible,
    Withheld,
)


def clock_time(seconds: float) -> str:
    """Seconds as `m:ss`, or `h:mm:ss` from one hour on."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def transcript_text(transcript: InterviewTranscript) -> str:
    """The transcript as a page to read: question, answer, and where in the recording they are."""
    lines = [f"Interview {transcript.interview_id}", _heading(transcript), ""]
    for answer in transcript.answers:
        take = f", take {answer.take}" if answer.take > 1 else ""
        lines += [
            f"Question {answer.number}{take}  [{clock_time(answer.asked_at)}]",
            answer.question,
            "",
            f"Answer  [{clock_time(answer.start)} - {clock_time(answer.end)}]",
            said(answer.recognition),
            "",
        ]
    if not transcript.answers:
        lines += ["No question was answered.", ""]
    return "\n".join(lines)


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
    return {
        "interview_id": transcript.interview_id,
        "started": transcript.started,
        "duration": transcript.duration,
        "language": transcript.language,
        "utterances": [
            {"kind": spoken.kind, "text": spoken.text, "start": spoken.start, "end": spoken.end}
            for spoken in transcript.utterances
        ],
        "answers": [_answer_json(answer) for answer in transcript.answers],
    }


def _answer_json(answer: AnswerTranscript) -> dict[str, Any]:
    return {
        "question": answer.number,
        "take": answer.take,
        "question_text": answer.question,
        "asked_at": answer.asked_at,
        "start": answer.start,
        "end": answer.end,
        **recognition_json(answer.recognition),
    }


def recognition_json(recognition: Recognition) -> dict[str, Any]:
    """A recognition as JSON: its state, and the words if there are any."""
    recognized = recognition if isinstance(recognition, Recognized) else None
    return {
        "state": recognition.state,
        "reason": getattr(recognition, "reason", ""),
        "engine": getattr(recognition, "engine", ""),
        "text": recognized.text if recognized else "",
        "confidence": round(recognized.confidence, 4) if recognized else None,
        "words": [
            {
                "text": word.text,
                "start": round(word.start, 3),
                "end": round(word.end, 3),
                "probability": round(word.probability, 4),
            }
            for word in (recognized.words if recognized else ())
        ],
    }


def _heading(transcript: InterviewTranscript) -> str:
    started = (
        datetime.fromisoformat(transcript.started).strftime("%Y-%m-%d %H:%M UTC")
        if transcript.started
        else "?"
    )
    return f"Recorded {started}, {clock_time(transcript.duration)} long, language {transcript.language}"
