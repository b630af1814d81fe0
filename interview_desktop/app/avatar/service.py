"""The talking interviewer of a service: its questions, voice, clips and pictures, and the sessions that run."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from interview_desktop.app.avatar.clips import Clips
from interview_desktop.app.avatar.did import DidClient, Presenter
from interview_desktop.app.avatar.session import AvatarSession, SessionState
from interview_desktop.app.avatar.settings import AvatarMode
from interview_desktop.app.avatar.voice import AvatarVoice
from interview_desktop.app.avatar.voices import named_voice
from interview_desktop.app.holding.planning import attested_consent, make_plan, new_id
from interview_desktop.app.live.keeping import LiveKeeper
from interview_desktop.app.live.plan import LiveRequest
from interview_desktop.app.paths import cache_folder, resources
from interview_desktop.app.registry import ENGINES
from interview_desktop.app.settings import Settings
from interview_desktop.app.speech import make_synthesizer
from interview_desktop.core.errors import EngineError, EnvironmentFault, UnknownId
from interview_desktop.core.live import LiveEnd
from interview_desktop.core.models import Interviewing, Purpose, Question, QuestionSet, VoiceChoice
from interview_desktop.core.ports import Clock, Synthesizer
from interview_desktop.questions.files import load_questions
from interview_desktop.speech.chime import ChimeSynthesizer

_log = logging.getLogger(__name__)

MOST_SESSIONS = 500
"""Sessions that are kept at hand; the longest untouched one that has ended makes room."""


class TooManySessions(EnvironmentFault):
    """As many sessions run as may."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """What is seen while nothing is said. A name that begins with a slash is a path of this service."""

    image: str
    idle: str


OWN_PICTURES = Pictures("/api/v1/avatar/image.png", "/api/v1/avatar/idle.mp4")


class AvatarService:
    """Open for as long as the service runs. Methods may be called from any thread."""

    def __init__(
        self,
        settings: Settings,
        keeper: LiveKeeper,
        clock: Clock,
        *,
        voice: AvatarVoice | None = None,
        client: DidClient | None = None,
        clips_folder: Path | None = None,
    ) -> None:
        """Make ready.

        Args:
            settings: of this run.
            keeper: of the data folder.
            clock: for time limits.
            voice: of the questions; that of the settings when left out.
            client: of D-ID; that of the settings when left out, if there is a key.
            clips_folder: keeps clips; in the cache when left out.
        """
        self._settings = settings
        self._keeper = keeper
        self._clock = clock
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._sessions: dict[str, AvatarSession] = {}
        self.questions: QuestionSet = load_questions(resources() / "avatar" / "questions.yaml", language="en")
        self._voice = voice or AvatarVoice(partial(_speaking, settings, clock), settings.avatar.volume)
        key = settings.did_api_key
        if client is None and key is not None and settings.avatar_mode != "audio_only":
            client = DidClient(key.get_secret_value(), settings.avatar, clock.monotonic, self._stopping.wait)
        self._client = client
        folder = clips_folder or cache_folder() / "avatar"
        self.clips = Clips(client, settings.avatar, folder) if client is not None else None
        self._pictures = OWN_PICTURES
        self._looking: threading.Thread | None = None

    @property
    def mode(self) -> AvatarMode:
        """What new sessions get: `video` where D-ID can be asked, whatever the settings wish."""
        return "video" if self.clips is not None else "audio_only"

    @property
    def configured(self) -> bool:
        """Whether there is a key for D-ID."""
        return self._settings.did_api_key is not None

    @property
    def pictures(self) -> Pictures:
        """The presenter's pictures, or ours."""
        return self._pictures

    def open(self) -> None:
        """Speak the questions, have their clips made, and ask for the presenter's pictures; returns at once."""
        texts = [question.text for question in self.questions.questions]
        if not self._settings.avatar.prerender:
            return
        self._voice.prepare(texts)
        if self.clips is not None:
            self.clips.prepare(texts)
            self._looking = threading.Thread(target=self._look, name="avatar-pictures")
            self._looking.start()

    def new_session(self, owner: str) -> AvatarSession:
        """A session that waits to be started.

        Raises:
            TooManySessions: as many run as may.
        """
        plan = make_plan(
            self._settings.model_copy(update={"interviewer": "scripted", "attempts": 1}),
            self.questions,
            new_id(),
        )
        plan = replace(plan, purpose=Purpose.PRACTICE, interviewer=Interviewing.SCRIPTED)
        request = LiveRequest(
            plan,
            attested_consent(self._settings, self._clock),
            self._settings.avatar.session_minutes,
            interview_type="avatar",
            owner=owner,
            interface="avatar",
        )
        session = AvatarSession(request, self._keeper, self._clock)
        with self._lock:
            if len(self._sessions) >= MOST_SESSIONS:
                self._make_room()
            self._sessions[session.session_id] = session
        return session

    def session(self, session_id: str) -> AvatarSession:
        """A session that was made before.

        Raises:
            UnknownId: there is none.
        """
        try:
            return self._sessions[session_id]
        except KeyError:
            raise UnknownId(
                f"There is no session {session_id[:60]}", "Connect without a session_id"
            ) from None

    def kept(self, interview_id: str) -> dict[str, Any] | None:
        """The summary of a session that has ended, also before this run; None where there is none.

        Raises:
            KeyMissing: it is encrypted, and its key is not here.
            SealBroken: it was changed after it was encrypted.
        """
        return self._keeper.summary(interview_id)

    @property
    def active(self) -> int:
        """Sessions that have not ended."""
        return sum(session.state is not SessionState.COMPLETED for session in list(self._sessions.values()))

    def question(self, session: AvatarSession) -> dict[str, Any]:
        """The `data` of the present question, without addresses: `clip` is the name of its clip.

        Where the clip is not there, or there are none, the question is asked by sound.
        """
        began = self._clock.monotonic()
        asked = session.question
        data: dict[str, Any] = {
            "question_id": session.position,
            "question_text": asked.text,
            "question_type": question_type(asked),
            "current_question": session.position,
            "total_questions": session.total,
        }
        clip = self.clips.name(asked.text) if self.clips is not None else None
        try:
            sound = self._voice.say(asked.text)
            data |= {"audio_base64": sound.audio_base64, "audio_duration": sound.duration}
            timings = [dict(each) for each in sound.word_timings]
        except EngineError as error:
            data |= {"audio_base64": None, "audio_duration": 0.0, "audio_error": str(error)}
            timings = []
        if clip is not None:
            data |= {"avatar_mode": "video", "clip": clip}
        else:
            data |= {"avatar_mode": "audio_only", "clip": None, "word_timings": timings}
            if self.clips is not None:
                data["fallback_reason"] = self.clips.why_not(asked.text)
        data["latency_ms"] = round((self._clock.monotonic() - began) * 1000)
        return data

    @cached_property
    def _own_voice(self) -> str:
        """Name of the voice that speaks here, where D-ID does not; looking for it makes every engine once."""
        return named_voice(self._settings).name

    def status(self) -> dict[str, Any]:
        """What `GET /api/v1/avatar/status` tells; asks D-ID what is left."""
        left: dict[str, float] | None = None
        message = "Questions are asked by sound: there is no key for D-ID."
        available = False
        if self.configured and self._client is None:
            message = "Questions are asked by sound, as the settings say."
        elif self._client is not None:
            try:
                found = self._client.credits()
                left = {"remaining": found.remaining, "total": found.total}
                available = True
                message = (self.clips.problem if self.clips is not None else "") or "D-ID makes the clips."
            except EngineError as error:
                message = str(error)
        return {
            "avatar_mode": self.mode,
            "did_configured": self.configured,
            "did_available": available,
            "credits": left,
            "presenter_id": self._settings.avatar.presenter,
            "voice": self._settings.avatar.voice if available else self._own_voice,
            "clips_ready": sum(
                self.clips is not None and self.clips.name(each.text) is not None
                for each in self.questions.questions
            ),
            "message": message,
        }

    def tidy(self) -> list[AvatarSession]:
        """End the sessions whose client has said nothing for too long, and give them."""
        limit = self._settings.avatar.session_minutes * 60
        now = self._clock.monotonic()
        late = [
            session
            for session in list(self._sessions.values())
            if session.state is not SessionState.COMPLETED and now - session.touched > limit
        ]
        for session in late:
            session.finish(LiveEnd.TIME_LIMIT)
        return late

    def close(self) -> None:
        """Keep every session, and stop; safe to call twice."""
        self._stopping.set()
        for session in list(self._sessions.values()):
            session.finish(LiveEnd.SHUTDOWN)
        if self.clips is not None:
            self.clips.close()
        self._voice.close()
        if self._looking is not None:
            self._looking.join()
            self._looking = None
        if self._client is not None:
            self._client.close()

    def _look(self) -> None:
        assert self._client is not None
        try:
            found: Presenter = self._client.presenter()
        except EngineError as error:
            _log.warning("there are no pictures of the presenter: %s", error.what)
            return
        self._pictures = Pictures(
            found.image_url or OWN_PICTURES.image, found.idle_video_url or OWN_PICTURES.idle
        )

    def _make_room(self) -> None:
        ended = [key for key, each in self._sessions.items() if each.state is SessionState.COMPLETED]
        if not ended:
            raise TooManySessions(f"There are {MOST_SESSIONS} sessions already", "Try again later")
        for key in ended[: max(1, len(ended) // 2)]:
            del self._sessions[key]


def question_type(question: Question) -> str:
    """As this interface names the kinds of its questions: "introduction", "behavioral"."""
    return question.competency.lower().replace(" ", "_") or question.type.value


def _speaking(settings: Settings, clock: Clock) -> tuple[Synthesizer, VoiceChoice]:
    """The engine that has the voice, with what stands in for it."""
    voice = named_voice(settings)
    known = {engine.name for engine in ENGINES["synthesizer"]}
    if voice.engine in known:
        settings = settings.model_copy(update={"synthesizer": voice.engine, "voice": voice.name})
    synthesizer = make_synthesizer(settings, attested_consent(settings, clock), last=ChimeSynthesizer())
    return synthesizer, VoiceChoice(settings.voice, settings.avatar.rate, settings.language)
