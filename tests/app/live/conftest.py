"""A live interview in virtual time, closed when its test is over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.app.live.holding import Make, Room
from tests.fakes.live import FakeEngines
from tests.fakes.speech import FakeRecognizer


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Room] = []

    def room(script: tuple[Any, ...] = (), ask: Any = None, **settings: Any) -> Room:
        made.append(Room(tmp_path, FakeEngines(FakeRecognizer(script), ask), **settings))
        return made[-1]

    yield room
    for each in made:
        each.close()
