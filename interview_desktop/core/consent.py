"""What a candidate agreed to, and the check every door to it makes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from interview_desktop.core.errors import ConsentMissing


class ConsentItem(StrEnum):
    """Things that are done only when the candidate, or the operator on attested consent, agreed."""

    RECORD = "record"
    """Record picture and sound."""
    TRANSCRIBE = "transcribe"
    """Turn speech into text on this machine."""
    SCORE = "score"
    """Let a program score the answers."""
    CLOUD = "cloud"
    """Send anything to a service outside this machine; each service is named in `Consent.services`."""
    REUSE = "reuse"
    """Use the recording for another purpose than this interview. The program never does; people ask for it."""


_DONE = {
    ConsentItem.RECORD: "being recorded",
    ConsentItem.TRANSCRIBE: "being transcribed",
    ConsentItem.SCORE: "scores by a program",
    ConsentItem.CLOUD: "any cloud service",
    ConsentItem.REUSE: "other uses of the recording",
}


class ConsentMethod(StrEnum):
    """How the consent was given."""

    ON_SCREEN = "on_screen"
    """The candidate ticked it in the window."""
    ATTESTED = "attested"
    """The operator declares, by a setting or an option, that consent was obtained."""
    SIMULATED = "simulated"
    """There is no person: the candidate is a script."""


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent as stored: immutable; a withdrawal is a new record."""

    items: frozenset[ConsentItem]
    version: str
    """Version of the notice that was shown."""
    given_at: str
    """ISO 8601, UTC."""
    method: ConsentMethod
    services: frozenset[str] = field(default_factory=frozenset)
    """Names of the cloud services agreed to."""
    responsible: str = ""
    """What the notice said of who is responsible, in the words it had then; empty where it named nobody."""

    def allows(self, service: str) -> bool:
        """Whether a cloud service was agreed to by its name."""
        return ConsentItem.CLOUD in self.items and service in self.services

    def require(self, item: ConsentItem, *, service: str = "") -> None:
        """Refuse to go on without consent.

        Raises:
            ConsentMissing: the item, or the named cloud service, was not agreed to.
        """
        if item not in self.items:
            raise ConsentMissing(
                f"The candidate did not agree to {_DONE[item]}. Ask first, and note the answer."
            )
        if item is ConsentItem.CLOUD and service not in self.services:
            raise ConsentMissing(
                f"The candidate did not agree to the cloud service {service!r}. Ask first, or use an offline engine."
            )
