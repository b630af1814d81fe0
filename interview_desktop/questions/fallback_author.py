"""An author that asks another one when the first cannot write."""

from __future__ import annotations

from dataclasses import replace

from interview_desktop.core.authoring import Authored, AuthorRequest, QuestionAuthor
from interview_desktop.core.errors import EngineError


class FallbackAuthor:
    """Two authors behind one port: the second writes where the first fails, and a note says so."""

    def __init__(self, first: QuestionAuthor, second: QuestionAuthor) -> None:
        """Take both; the second should work everywhere."""
        self._first = first
        self._second = second

    def write(self, request: AuthorRequest, set_id: str) -> Authored:
        """Write by the first author that can.

        Raises:
            EngineError: the second one cannot either; says why the first could not.
        """
        try:
            return self._first.write(request, set_id)
        except EngineError as error:
            try:
                written = self._second.write(request, set_id)
            except EngineError as second:
                raise type(second)(
                    f"{error.what}; {second.what[:1].lower()}{second.what[1:]}", second.remedy
                ) from error
            return replace(
                written, notes=(f"{error.what}, so the questions come from the bank.", *written.notes)
            )
