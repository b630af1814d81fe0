"""Clips that are made before an interview starts, and kept: the same text is never paid for twice."""

from __future__ import annotations

import hashlib
import json
import logging
import threading
from collections.abc import Sequence
from pathlib import Path

from interview_desktop.app.avatar.did import DidClient
from interview_desktop.app.avatar.settings import AvatarGroup
from interview_desktop.core.errors import EngineError, EngineUnavailable
from interview_desktop.files.whole import write_over

_log = logging.getLogger(__name__)

_FORMAT = 1
"""Raised when the same text would give another clip."""


class Clips:
    """The clips of one voice and presenter. Methods may be called from any thread.

    Args:
        client: makes those that are missing.
        settings: voice and presenter.
        folder: keeps them; made when it is first needed.
    """

    def __init__(self, client: DidClient, settings: AvatarGroup, folder: Path) -> None:
        self._client = client
        self._settings = settings
        self._folder = folder
        self._failed: dict[str, str] = {}
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self.problem = ""
        """Why no more clips are made: a sentence; empty as long as they are."""

    def prepare(self, texts: Sequence[str]) -> None:
        """Make what is missing, one after the other, on a thread of its own."""
        self._thread = threading.Thread(target=self._make, args=(tuple(texts),), name="avatar-clips")
        self._thread.start()

    def name(self, text: str) -> str | None:
        """Name of the clip of a text; None while there is none."""
        name = self._key(text)
        return name if (self._folder / f"{name}.mp4").is_file() else None

    def why_not(self, text: str) -> str:
        """Why there is no clip of a text: a sentence."""
        return self._failed.get(self._key(text)) or self.problem or "The clip is not ready yet."

    def file(self, name: str) -> Path | None:
        """The file of a clip by its name; None where there is none."""
        if len(name) != 64 or not set(name) <= set("0123456789abcdef"):
            return None
        path = self._folder / f"{name}.mp4"
        return path if path.is_file() else None

    def close(self) -> None:
        """Make no more; the clip that is being made is left to itself."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _make(self, texts: tuple[str, ...]) -> None:
        for text in texts:
            if self._stopping.is_set():
                return
            if self.name(text) is not None:
                continue
            try:
                self._keep(self._key(text), self._client.clip(text))
            except EngineUnavailable as error:
                # Neither key nor credits come back by themselves.
                self.problem = str(error)
                _log.warning("no clips are made: %s", error.what)
                return
            except EngineError as error:
                self._failed[self._key(text)] = str(error)
                _log.warning("a clip was not made: %s", error.what)
            except OSError as error:
                self.problem = f"Clips cannot be kept: {error.strerror}."
                _log.warning("clips cannot be kept: %s", error.strerror)
                return

    def _keep(self, name: str, clip: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        write_over(self._folder / f"{name}.mp4", clip)

    def _key(self, text: str) -> str:
        each = self._settings
        what = [_FORMAT, text, each.presenter, each.voice, each.rate, each.pitch]
        return hashlib.sha256(json.dumps(what).encode()).hexdigest()
