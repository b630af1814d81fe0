"""Constants of running a session."""

from __future__ import annotations

from dataclasses import dataclass, field

from interview_desktop.core.room_sound import RoomSound
from interview_desktop.core.sentences import sentence
from interview_desktop.core.turns import TurnSettings
from interview_desktop.recording.room import RESERVE

UNVERIFIED = sentence("Thank you. Please tell the staff that the recording has to be checked.")
"""Said in place of the closing words; `SessionSettings` may have them in another language."""


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """Constants of running a session; times are seconds."""

    turns: TurnSettings = field(default_factory=TurnSettings)
    room_tail: float = 0.2
    """After the machine's speech nothing is listened to for this long, because the room still sounds."""
    room: RoomSound | None = None
    """What was measured of the room before the interview; None when nothing was."""
    recognition_wait: float = 600.0
    """How long the end of an interview waits for outstanding transcripts; what is missing then stays pending."""
    frame_rate: float = 30.0
    """Pictures a second asked of the camera."""
    disk_reserve: int = RESERVE
    """Bytes of the disk that stay free whatever happens."""
    unverified: str = UNVERIFIED
    """Said in place of the closing words when the recording is not as it should be."""
