"""Pages of the service that are plain files of the program: nothing is built, and nothing comes from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from interview_desktop.api.errors import Refused
from interview_desktop.api.files import FileAnswer
from interview_desktop.app.paths import resources


@dataclass(frozen=True, slots=True)
class Pages:
    """Some pages and the files that they load."""

    folder: str
    """Of the pages, below the resources."""
    parts: Mapping[str, tuple[str, str]]
    """Name in the address -> file below the resources, media type; no others exist."""
    headers: Mapping[str, str]
    """Sent with each of them."""

    def page(self, name: str) -> FileAnswer:
        """One of the pages."""
        return self._file(f"{self.folder}/{name}", "text/html; charset=utf-8")

    def part(self, name: str) -> FileAnswer:
        """What a page loads.

        Raises:
            Refused: there is no such part.
        """
        found = self.parts.get(name)
        if found is None:
            raise Refused(404, "There is nothing at this address.")
        return self._file(*found)

    def _file(self, file: str, kind: str) -> FileAnswer:
        return FileAnswer(resources() / file, media_type=kind, headers=dict(self.headers))
