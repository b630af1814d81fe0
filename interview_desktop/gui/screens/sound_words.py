"""What the device check says of the microphone and of the room, with what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from interview_desktop.core.room_sound import RoomSound
from interview_desktop.gui.loudness import Loudness

translate = QCoreApplication.translate


def loudness_words(loudness: Loudness) -> tuple[str, str]:
    """What to say of the level, and in which tone."""
    match loudness:
        case Loudness.NOTHING:
            return translate(
                "Check", "No sound at all. See that the microphone is not muted, or choose another."
            ), "warning"
        case Loudness.QUIET:
            return translate(
                "Check", "Too quiet so far. Say a sentence; come closer if the bar stays short."
            ), "warning"
        case Loudness.CLIPPING:
            return translate(
                "Check", "Clipping: too loud. Move back a little or turn the microphone down."
            ), "danger"
        case Loudness.GOOD:
            return translate("Check", "Good. You can be heard well."), "success"


def room_words(room: RoomSound | None) -> tuple[str, str]:
    """What to say of the room, and in which tone; None while it is listened to."""
    if room is None:
        return translate("Check", "Listening to the room …"), ""
    if room.noisy:
        words = translate("Check", "Noisy room: {0} dB. Close windows, turn fans off.")
        return words.format(round(room.floor)), "warning"
    return translate("Check", "Quiet room."), "success"
