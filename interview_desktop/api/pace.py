"""How much the client of an interview may send: sound about as fast as it is spoken, and few messages."""

from __future__ import annotations

import anyio

from interview_desktop.core.media import SAMPLE_BYTES, SPEECH_RATE

AHEAD_S = 30.0
"""Seconds of sound that may come at once, after a network that held it back: a megabyte."""
MESSAGES_S = 20.0
"""Text messages a second over time."""
AT_ONCE = 40
"""Text messages at once."""


class Pace:
    """Waits before a message of a client that is ahead: what it sends stays in its own buffers."""

    def __init__(self) -> None:
        """Begin with nothing sent."""
        self._sound_until = 0.0
        self._text_until = 0.0

    async def wait(self, message: str | bytes) -> None:
        """Return when the message may be taken."""
        now = anyio.current_time()
        if isinstance(message, bytes):
            self._sound_until = max(now, self._sound_until) + len(message) / SAMPLE_BYTES / SPEECH_RATE
            ahead = self._sound_until - now - AHEAD_S
        else:
            self._text_until = max(now, self._text_until) + 1 / MESSAGES_S
            ahead = self._text_until - now - AT_ONCE / MESSAGES_S
        if ahead > 0:
            await anyio.sleep(ahead)
