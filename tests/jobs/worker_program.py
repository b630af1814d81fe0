"""A worker as `interview-desktop worker` is one, but for the recogniser: it knows an answer by how long it is.

Arguments: data folder, seconds that each answer takes. The settings are in the environment.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.processing.workers import work
from interview_desktop.app.settings import load_settings
from interview_desktop.app.stores import data_folder, open_store
from interview_desktop.core.consent import Consent
from interview_desktop.core.ports import RecognitionRequest
from interview_desktop.core.transcript import Recognition, Recognized, Word


class Timed:
    """Obeys the `Recognizer` port: says how long the sound is, after a while."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    @property
    def name(self) -> str:
        return "timed"

    def knows(self, language: str) -> bool:
        return True

    def hears_fillers(self, language: str) -> bool:
        return False

    def recognize(self, request: RecognitionRequest) -> Recognition:
        time.sleep(self._seconds)
        said = f"an answer of {request.audio.duration:.1f} seconds"
        words = tuple(Word(word, 0.1 * n, 0.1 * n + 0.1, 0.9) for n, word in enumerate(said.split()))
        return Recognized(words, request.language, "timed")

    def verbatim(
        self, request: RecognitionRequest, recognized: Recognized, urgent: Callable[[], bool]
    ) -> tuple[Word, ...] | None:
        return None

    def close(self) -> None:
        """Nothing is held."""


def main() -> None:
    """Be a worker."""
    settings = load_settings(data_dir=Path(sys.argv[1]))
    folder = data_folder(settings)
    folder.prepare()
    seconds = float(sys.argv[2])

    def recognizer(consent: Consent) -> Timed:
        return Timed(seconds)

    with open_store(folder) as store:
        print("ready", flush=True)
        work(settings, folder, store, SystemClock(), recognizer=recognizer)


if __name__ == "__main__":
    main()
