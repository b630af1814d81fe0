"""The log on a disk that is full."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from interview_desktop.app.logs import LOG_NAME, start_logging
from interview_desktop.app.paths import DataFolder


@pytest.fixture
def untouched() -> Iterator[None]:
    """The root logger as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        with suppress(OSError):  # what it could not write
            handler.close()
    root.setLevel(level)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.usefixtures("untouched")
def test_a_full_disk_makes_the_log_lose_lines_and_say_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = DataFolder(tmp_path)
    folder.logs.mkdir(parents=True)
    (folder.logs / LOG_NAME).symlink_to("/dev/full")
    start_logging(folder)
    logging.getLogger("anything").info("lost")
    assert capsys.readouterr().err == ""
