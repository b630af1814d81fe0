"""An interview that runs behind the window: the session, the picture of its self-view, and whoever else may close it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from interview_desktop.app.holding.closing import CLOSED_ELSEWHERE
from interview_desktop.core.events import Event, Stop
from interview_desktop.gui.preview import TapPictures
from interview_desktop.gui.values import Picture
from interview_desktop.session.engine import Session
from interview_desktop.session.updates import Listener

_log = logging.getLogger(__name__)
_LOOK_S = 0.5


class HeldInterview:
    """Implements `RunningInterview`. A thread of its own looks for the request to close: the data folder may be slow.

    Args:
        session: not started yet.
        pictures: of the self-view.
        asked_to_close: whether somebody elsewhere on this machine has asked for the end, as `POST /end-interview` does.
        look: seconds between two looks.
    """

    def __init__(
        self,
        session: Session,
        pictures: TapPictures,
        asked_to_close: Callable[[], bool],
        look: float = _LOOK_S,
    ) -> None:
        self._session = session
        self._pictures = pictures
        self._asked_to_close = asked_to_close
        self._look = look
        self._over = threading.Event()
        self._looking: threading.Thread | None = None

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` with every update, on the engine's thread."""
        self._session.subscribe(listener)

    def start(self) -> None:
        """Open the devices and begin."""
        self._looking = threading.Thread(target=self._watch, name="closing-request", daemon=True)
        self._looking.start()
        self._session.start()

    def send(self, event: Event) -> None:
        """Hand the machine an event."""
        self._session.send(event)

    def picture(self) -> Picture | None:
        """The newest picture for the self-view."""
        return self._pictures.latest()

    def monotonic(self) -> float:
        """The clock that stamps its updates."""
        return self._session.monotonic()

    def close(self) -> None:
        """End it if it still runs, and release everything; safe to call twice."""
        self._over.set()
        if self._looking is not None:
            self._looking.join()
        self._session.close()

    def _watch(self) -> None:
        """On the looking thread: one request is enough."""
        while not self._over.wait(self._look):
            if self._asked_to_close():
                _log.info("the interview is closed from elsewhere")
                self._session.send(Stop(CLOSED_ELSEWHERE))
                return
