"""How the parts of a session reach the engine that runs them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from interview_desktop.core.events import Event
from interview_desktop.session.chronicle import Chronicle
from interview_desktop.session.updates import Update


@dataclass(frozen=True, slots=True)
class Links:
    """What a part of a session needs from the engine that runs it."""

    post: Callable[..., None]
    """Has a method called on the engine's thread with the arguments given."""
    decide: Callable[[Event], None]
    """Feeds an event to the interview, on the engine's thread."""
    publish: Callable[[Update], None]
    chronicle: Chronicle
