"""What every named group of settings is made of. A room with settings of its own declares its group in its own module."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Group(BaseModel):
    """A named group of settings; a name that does not exist in it is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)
