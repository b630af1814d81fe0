"""The `audio` interface: spoken questions as files, answers as uploads, evaluation of a whole session, history."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio.to_thread
from fastapi import FastAPI

from interview_desktop.api.audio.routes import make_router
from interview_desktop.api.contract import Contract
from interview_desktop.api.services import Services
from interview_desktop.app.audio.interviews import AudioInterviews, Factory
from interview_desktop.app.audio.settings import in_bytes

PREFIXES = ("/audio-interview", "/api/audio-interview")
"""The text uses both."""
_FORM_BYTES = 10_000
"""What a form has beside the file."""


def audio_contract(make: Factory = AudioInterviews) -> Contract:
    """The contract; tests give engines of their own."""

    @asynccontextmanager
    async def running(app: FastAPI, services: Services) -> AsyncIterator[None]:
        interviews = make(services.settings, services.folder, services.store, services.clock)
        app.state.audio = interviews
        try:
            yield
        finally:
            await anyio.to_thread.run_sync(interviews.close)

    def uploads(services: Services) -> dict[str, int]:
        size = in_bytes(services.settings.max_audio_file_size) + _FORM_BYTES
        return {f"{prefix}/submit-answer": size for prefix in PREFIXES}

    return Contract(
        "audio", lambda services: tuple(map(make_router, PREFIXES)), running=running, uploads=uploads
    )


AUDIO = audio_contract()

__all__ = ["AUDIO", "audio_contract"]
