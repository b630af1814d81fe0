"""D-ID's clips: a presenter who speaks a text, as a video.

The protocol is that of https://docs.d-id.com/reference/clips. Only texts of questions are sent there, and nothing of a candidate.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from interview_desktop.app.avatar.settings import AvatarGroup
from interview_desktop.core.errors import EngineFailed, EngineUnavailable

if TYPE_CHECKING:
    import httpx

_log = logging.getLogger(__name__)

POLL_S = 2.0
_REQUEST_S = 20.0
_MOST_BYTES = 100_000_000
_DONE, _BROKEN = frozenset({"done"}), frozenset({"error", "rejected"})


@dataclass(frozen=True, slots=True)
class Credits:
    """What is left of what was paid for."""

    remaining: float
    total: float


@dataclass(frozen=True, slots=True)
class Presenter:
    """Pictures of a presenter; empty where D-ID gives none."""

    image_url: str
    idle_video_url: str


class DidClient:
    """Asks D-ID over HTTP. May be used from several threads.

    Args:
        key: of the account; never part of an error.
        settings: address, presenter, voice and time limit.
        clock: monotonic seconds.
        wait: waits for so many seconds; true when it was told to stop.
        transport: of httpx, for tests.
    """

    def __init__(
        self,
        key: str,
        settings: AvatarGroup,
        clock: Callable[[], float],
        wait: Callable[[float], bool],
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        import httpx

        self._settings = settings
        self._clock = clock
        self._wait = wait
        self._client = httpx.Client(
            base_url=settings.did_url,
            timeout=_REQUEST_S,
            headers={"Authorization": f"Basic {key}", "Accept": "application/json"},
            transport=transport,
        )
        # What D-ID links to lies elsewhere, and gets no key.
        self._plain = httpx.Client(timeout=_REQUEST_S, follow_redirects=True, transport=transport)

    def clip(self, text: str) -> bytes:
        """A video in which the presenter speaks a text.

        Raises:
            EngineUnavailable: the key is refused, or there are no credits.
            EngineFailed: it cannot be reached, refused the text, or was not ready in time.
        """
        until = self._clock() + self._settings.generation_timeout
        made = self._asked("POST", "/clips", json=self._request(text))
        number = str(made.get("id", ""))
        if not number:
            raise EngineFailed("D-ID gave a clip no id")
        while True:
            state = self._asked("GET", f"/clips/{number}")
            status = state.get("status")
            if status in _DONE:
                return self._fetched(str(state.get("result_url", "")))
            if status in _BROKEN:
                raise EngineFailed("D-ID could not make the clip")
            if self._clock() + POLL_S > until:
                raise EngineFailed("D-ID did not make the clip in time")
            if self._wait(POLL_S):
                raise EngineFailed("The service was ended before D-ID had made the clip")

    def credits(self) -> Credits:
        """What is left.

        Raises:
            EngineUnavailable: the key is refused.
            EngineFailed: it cannot be reached.
        """
        found = self._asked("GET", "/credits")
        try:
            return Credits(float(found["remaining"]), float(found["total"]))
        except (KeyError, TypeError, ValueError):
            raise EngineFailed("D-ID did not say how many credits are left") from None

    def presenter(self) -> Presenter:
        """The pictures of the presenter of the settings.

        Raises:
            EngineUnavailable: there is no such presenter, or the key is refused.
            EngineFailed: it cannot be reached.
        """
        found = self._asked("GET", f"/clips/presenters/{self._settings.presenter}")
        if isinstance(found.get("presenters"), list) and found["presenters"]:
            found = found["presenters"][0]
        image, idle = found.get("image_url"), found.get("idle_video")
        return Presenter(image if isinstance(image, str) else "", idle if isinstance(idle, str) else "")

    def close(self) -> None:
        """Let go of the connections; safe to call twice."""
        self._client.close()
        self._plain.close()

    def _request(self, text: str) -> dict[str, Any]:
        voice = {"rate": f"{self._settings.rate:g}", "pitch": self._settings.pitch}
        provider = {"type": "microsoft", "voice_id": self._settings.voice, "voice_config": voice}
        return {
            "presenter_id": self._settings.presenter,
            "script": {"type": "text", "input": text, "provider": provider},
            "config": {"result_format": "mp4"},
        }

    def _asked(self, method: str, path: str, **more: Any) -> dict[str, Any]:
        import httpx

        try:
            answer = self._client.request(method, path, **more)
        except httpx.HTTPError as error:
            raise EngineFailed(f"D-ID cannot be reached ({type(error).__name__})") from None
        if answer.status_code in {401, 403}:
            raise EngineUnavailable("D-ID refuses the key", "Mend DID_API_KEY")
        if answer.status_code == 402:
            raise EngineUnavailable(
                "There are no credits left at D-ID", "Buy more, or set AVATAR_MODE=audio_only"
            )
        if answer.status_code == 404:
            raise EngineUnavailable(
                f"D-ID knows no presenter {self._settings.presenter}", "Mend avatar.presenter"
            )
        if answer.is_error:
            raise EngineFailed(f"D-ID answered with status {answer.status_code}")
        try:
            found = answer.json()
        except ValueError:
            raise EngineFailed("D-ID answered with something that is not JSON") from None
        if not isinstance(found, dict):
            raise EngineFailed("D-ID answered with something unknown")
        return found

    def _fetched(self, url: str) -> bytes:
        import httpx

        try:
            with self._plain.stream("GET", url) as answer:
                answer.raise_for_status()
                content = bytearray()
                for part in answer.iter_bytes():
                    content += part
                    if len(content) > _MOST_BYTES:
                        raise EngineFailed("The clip of D-ID is too large")
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise EngineFailed(f"The clip of D-ID cannot be fetched ({type(error).__name__})") from None
        if not content:
            raise EngineFailed("The clip of D-ID is empty")
        return bytes(content)
