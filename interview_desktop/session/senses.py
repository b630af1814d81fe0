"""What the devices report while the session runs, on the engine's thread: sound, and that one has gone or is back."""

from __future__ import annotations

from interview_desktop.capture.level import LevelMeter
from interview_desktop.core import events
from interview_desktop.core.errors import DeviceError
from interview_desktop.core.media import AudioBlock
from interview_desktop.core.sentences import sentence
from interview_desktop.session import updates
from interview_desktop.session.conversation import Conversation
from interview_desktop.session.health import Health
from interview_desktop.session.links import Links

_WORKS_AGAIN = {
    "camera": sentence("The camera works again."),
    "microphone": sentence("The microphone works again."),
}


class Senses:
    """Hands what is heard to whoever needs it, and tells people of the devices."""

    def __init__(self, conversation: Conversation, health: Health, links: Links) -> None:
        """Report to conversation and health, and through the links to journal, interview and fronts."""
        self._conversation = conversation
        self._health = health
        self._links = links
        self._meter = LevelMeter()

    def hear(self, block: AudioBlock) -> None:
        """Take the next sound."""
        self._conversation.hear(block)
        level = self._meter.add(block)
        speaking = self._conversation.candidate_speaks
        self._health.hear(block, level, speaking=speaking)
        if level is not None:
            self._links.publish(updates.Level(level.rms, level.peak, speaking))

    def lost(self, device: str, error: DeviceError) -> None:
        """A device has gone: "camera" or "microphone"."""
        self._links.chronicle.note(f"{device}.lost", {"reason": error.what})
        self._links.publish(updates.Notice(error.words))
        if device == "microphone":
            self._health.microphone_lost()
            self._links.decide(events.MicrophoneGone())

    def back(self, device: str) -> None:
        """It delivers again."""
        self._links.chronicle.note(f"{device}.back")
        self._links.publish(updates.Notice(_WORKS_AGAIN[device], mended=True))
        if device == "microphone":
            self._links.decide(events.MicrophoneBack())
