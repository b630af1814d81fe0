"""Interviews that were killed, each recorded once: whoever goes on with one, or recovers it, takes a copy of its folder."""

import shutil
from pathlib import Path

import pytest

from tests.bench.kills import started
from tests.bench.resumes import BRIEF
from tests.e2e.killed import kill, resumed
from tests.e2e.recorded import Recorded


@pytest.fixture(scope="session")
def killed_for_all(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an interview that was killed in its first answer."""
    folder = tmp_path_factory.mktemp("killed")
    with started(folder, short=False, env=BRIEF) as program:
        program.wait_for("answer.opened")
        kill(program)
    return folder


@pytest.fixture(scope="session")
def killed_twice_for_all(killed_for_all: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same interview, gone on with and killed in the answer that was begun anew."""
    folder = tmp_path_factory.mktemp("killed-twice")
    shutil.copytree(killed_for_all, folder, dirs_exist_ok=True)
    with resumed(folder, Recorded(folder / "data").id) as program:
        program.wait_for("answer.opened", 2)
        kill(program)
    return folder


@pytest.fixture
def killed(killed_for_all: Path, tmp_path: Path) -> Path:
    """A folder of one's own with an interview that was killed in its first answer."""
    return shutil.copytree(killed_for_all, tmp_path, dirs_exist_ok=True)


@pytest.fixture
def killed_twice(killed_twice_for_all: Path, tmp_path: Path) -> Path:
    """A folder of one's own with an interview that was killed, gone on with, and killed again."""
    return shutil.copytree(killed_twice_for_all, tmp_path, dirs_exist_ok=True)
