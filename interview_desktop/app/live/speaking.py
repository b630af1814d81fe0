"""What the interviewer of a live interview says: spoken in a pool, fetched by the client, heard to its end or once more."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from interview_desktop.app.live.engines import LiveEngines
from interview_desktop.app.live.hosting import Broken, Hall, Timer
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.core.media import Speech
from interview_desktop.speech.mp3 import encoded

AFTER_SPEECH = 0.3
"""Seconds that a client is given to play a question's last sound before it is listened to."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One utterance, ready for the client."""

    url: str | None
    """Path of its sound; None when no voice can speak it: its text is on the screen."""
    duration: float
    """Seconds."""


UNSPOKEN = Spoken(None, 0.0)


class Speaking:
    """The voice of one interview. Every method is called on the hall's thread."""

    def __init__(
        self,
        request: LiveRequest,
        engines: LiveEngines,
        hall: Hall,
        play: Callable[[Speech], None],
        said: Callable[[], None],
        broken: Broken,
    ) -> None:
        """Say nothing yet.

        Args:
            request: whose voice and consent are used.
            engines: of the hall.
            hall: whose thread this is used on.
            play: plays it on this machine, where its loudspeaker is used.
            said: called when an utterance was heard to its end.
            broken: hears that no voice could speak.
        """
        self._request = request
        self._engines = engines
        self._hall = hall
        self._play = play
        self._said = said
        self._broken = broken
        self._clips: dict[str, bytes] = {}
        self._there = False
        self._timer: Timer | None = None
        self._length = 0.0
        self._unheard: float | None = None
        """Length of what was to be said while nobody was there."""

    def clip(self, name: str) -> bytes | None:
        """An MP3 file of what was said; None when there is none of this name."""
        return self._clips.get(name)

    def prepare(self, text: str) -> None:
        """Have the cache hold what is likely to be said next."""
        self._hall.work(self._engines.speaking, lambda: self._speech(text, kept=True), lambda result: None)

    def say(
        self, text: str, ready: Callable[[Spoken], None], wanted: Callable[[], bool], *, kept: bool = True
    ) -> None:
        """Have a text spoken; an interview goes on without the voice where none can speak it.

        Args:
            text: what is said.
            ready: called as soon as the client can be told.
            wanted: asked then whether it is still to be said.
            kept: whether its sound may be kept for other interviews.
        """

        def made() -> tuple[Speech, bytes]:
            speech = self._speech(text, kept=kept)
            return speech, encoded(speech.audio)

        def done(result: tuple[Speech, bytes] | Exception) -> None:
            if not wanted():
                return
            if isinstance(result, Exception):
                self._broken("speak", result)
                ready(UNSPOKEN)
                return
            speech, mp3 = result
            self._play(speech)
            ready(self._kept(speech, mp3))

        self._hall.work(self._engines.speaking, made, done)

    def _speech(self, text: str, *, kept: bool) -> Speech:
        voice = replace(self._request.plan.voice, kept=kept)
        return self._engines.speak(self._request.consent, text, voice)

    def _kept(self, speech: Speech, mp3: bytes) -> Spoken:
        # A page plays it without a token, so its name must not be guessed.
        name = secrets.token_urlsafe(16)
        self._clips[name] = mp3
        path = f"/interview/{self._request.id}/speech/{name}.mp3"
        return Spoken(path, round(speech.audio.duration, 3))

    # --- until it was heard ---------------------------------------------------------------------------------

    def wait(self, seconds: float) -> None:
        """Call `said` when an utterance of this length has been heard; while nobody is there, it waits."""
        if not self._there:
            self._unheard = seconds
            return
        self._length = seconds
        self._timer = self._hall.later(seconds + AFTER_SPEECH, self._heard)

    def join(self) -> bool:
        """A client is there; returns whether it now hears what nobody has heard."""
        self._there = True
        if self._unheard is None:
            return False
        seconds, self._unheard = self._unheard, None
        self.wait(seconds)
        return True

    def leave(self) -> None:
        """The client has gone; what it was about to hear is heard when it comes back."""
        self._there = False
        if self._timer is not None:
            self.stop()
            self._unheard = self._length

    def stop(self) -> None:
        """Nothing is waited for any more; safe to call at any time."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _heard(self) -> None:
        self._timer = None
        self._said()
