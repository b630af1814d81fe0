"""Whoever judges answers learns nothing of a candidate's adjustments: what they are given is the same with and without."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from interview_desktop.app.paths import DataFolder
from interview_desktop.app.scoring.assessing import to_score
from interview_desktop.core.adjustments import USUAL, Adjustments
from interview_desktop.core.blinding import Blind
from interview_desktop.core.codec import encode
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.outcome import InterviewOutcome, OutcomeStatus
from interview_desktop.core.record import SessionRecord
from interview_desktop.core.rendering import transcript_json, transcript_text
from interview_desktop.core.transcript import Recognized
from interview_desktop.core.turn_settings import TurnSettings
from interview_desktop.storage.store import InterviewStore
from tests.rig.reviewed import ANSWERS, IDS, NOW, PLACES, QUESTIONS, SECONDS, desk, words_of

ID = IDS[0]
ORIGIN = 5000.0
"""Monotonic time of the recording's zero."""
EVERYTHING = Adjustments(
    extra_time=2.0,
    longer_silences=True,
    slower_voice=True,
    breaks=True,
    large_text=True,
    captions=True,
    typed_answers=True,
    audio_only=True,
    keyboard_only=True,
)


def journal(plan: InterviewPlan) -> SessionRecord:
    """The record of an interview in which the same was asked and said at the same times."""
    lines: list[tuple[float, str, dict[str, Any]]] = [
        (-2.0, "session.planned", {"plan": encode(plan)}),
        (0.0, "recording.started", {"origin": ORIGIN, "wall": NOW.isoformat()}),
    ]
    for place, (text, (asked, opened, closed)) in enumerate(zip(ANSWERS, PLACES, strict=True)):
        question = QUESTIONS.questions[place]
        key = {"question": place, "take": 1}
        spoken = {"token": place, "kind": "question", "text": question.text, "question": place}
        limits = {"timing": encode(plan.timing_of(question)), "audio_from": ORIGIN + opened - 0.5}
        heard = Recognized(words_of(text, opened, closed), "en", "faster-whisper base")
        lines += [
            (asked, "utterance.started", spoken),
            (opened - 0.6, "utterance.ended", {"token": place, "completed": True}),
            (opened, "answer.opened", {**key, **limits}),
            (closed, "answer.closed", {**key, "reason": "silence"}),
            (closed + 0.1, "answer.recognized", {**key, "recognition": encode(heard)}),
        ]
    record = SessionRecord()
    for at, kind, data in lines:
        record.take(kind, json.loads(json.dumps(data)), ORIGIN + at)
    return record


def given_to_raters(root: Path, adjustments: Adjustments) -> dict[str, object]:
    """Everything that a person or a model that judges is given of one interview."""
    usual = InterviewPlan(ID, QUESTIONS)
    plan = adjustments.adjusted(usual, TurnSettings())
    assert (plan == usual) is (adjustments == USUAL), "the interview itself is another one"
    record = journal(plan)
    transcript = record.transcript(SECONDS)
    folder = DataFolder(root)
    folder.prepare()
    with InterviewStore.open(root) as store:
        store.plan(plan, created=NOW, approved_by="operator", candidate_id="K-101")
        store.begin(ID, NOW)
        ended = NOW + timedelta(seconds=SECONDS)
        store.finish(
            InterviewOutcome(ID, OutcomeStatus.COMPLETED, NOW, ended, SECONDS, None, {}, transcript),
            kept=(1, 1),
        )
        scored = to_score(store.get(ID), {})
    opened = desk(folder)
    reviewer = opened.sign_in("Bo")
    given: dict[str, object] = {
        "transcript": transcript_text(transcript),
        "transcript.json": transcript_json(transcript),
        "chapters": record.chapters(SECONDS),
        "subtitles": record.subtitles(SECONDS),
        "for the program's scores": scored,
        "review": reviewer.open(ID, Blind()),
        "list": [item.summary for item in reviewer.page().items],
        "answers side by side": reviewer.same_answers(ID, 1),
    }
    opened.close()
    return given


def test_what_raters_and_models_are_given_is_the_same_with_and_without_adjustments(tmp_path: Path) -> None:
    without, having = (
        given_to_raters(tmp_path / name, adjustments)
        for name, adjustments in (("without", USUAL), ("with", EVERYTHING))
    )
    for name, given in without.items():
        assert given, name
        assert having[name] == given, name
    named = ("extra_time", "end_silence", "adjust", "slower", "audio_only")
    assert not [word for word in named if word in repr(having)]
