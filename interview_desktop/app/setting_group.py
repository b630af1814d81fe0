"""What settings are made of: named groups, and lists. A room with settings of its own declares its group in its own module."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic_settings import NoDecode


class Group(BaseModel):
    """A named group of settings; a name that does not exist in it is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def listed(separator: str) -> Callable[[object], object]:
    """Reads a list that is written as one text, as the environment and `.env` have it: `a, b`, or JSON `["a", "b"]`.

    Args:
        separator: what stands between two values.
    """

    def read(value: object) -> object:
        if not isinstance(value, str):
            return value
        if not value.lstrip().startswith("["):
            return tuple(part.strip() for part in value.split(separator) if part.strip())
        try:
            return json.loads(value)
        except ValueError:
            raise ValueError(f'write it as one{separator} two, or as JSON: ["one", "two"]') from None

    return read


def _as_text(value: object) -> object:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if whole else value


DeviceName = Annotated[str, BeforeValidator(_as_text)]
"""What names a device; its number need not stand in quotes."""
# The source of the environment would take nothing but JSON.
AS_LIST = (NoDecode, BeforeValidator(listed(",")))
Names = Annotated[tuple[str, ...], *AS_LIST]
"""Several names: `a, b` or JSON in the environment."""
Sentences = Annotated[tuple[str, ...], NoDecode, BeforeValidator(listed(" / "))]
"""Several sentences, which may hold commas: `One. / Two.` or JSON in the environment."""
