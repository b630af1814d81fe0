"""How far a live interview is, as `GET /interview/{id}/status` tells it: one that runs, and one that is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.core.live import LiveEnd, LivePhase, LiveState

_STATUS = {LivePhase.CREATED: "created", LivePhase.ENDED: "ended"}


def running_status(
    request: LiveRequest, state: LiveState, elapsed: float, left: float, *, connected: bool
) -> dict[str, Any]:
    """The status of an interview at hand.

    Args:
        request: what is held.
        state: where it stands.
        elapsed: seconds in which the candidate was there.
        left: seconds of its time that are left; of the grace for the last words, once that is over.
        connected: whether a client is there.
    """
    over = state.phase is LivePhase.ENDED
    remaining = 0.0 if over or state.ending is LiveEnd.TIME_LIMIT else left
    return {
        "interview_id": request.id,
        "state": state.phase.value,
        "status": _STATUS.get(state.phase, "active"),
        "candidate_name": request.candidate_name,
        "interview_type": request.interview_type,
        "session_minutes": request.session_minutes,
        "elapsed_seconds": round(elapsed, 1),
        "remaining_seconds": round(remaining, 1),
        "question_count": state.number,
        "connected": connected,
        "audio_source": request.source,
        "reason": state.ending.value if over and state.ending is not None else None,
    }


def kept_status(summary: Mapping[str, Any]) -> dict[str, Any]:
    """The status of an interview of which only the summary is left."""
    same = ("interview_id", "candidate_name", "interview_type", "session_minutes", "question_count")
    return {name: summary[name] for name in (*same, "audio_source", "reason")} | {
        "state": LivePhase.ENDED.value,
        "status": _STATUS[LivePhase.ENDED],
        "elapsed_seconds": round(summary["duration_seconds"], 1),
        "remaining_seconds": 0.0,
        "connected": False,
    }
