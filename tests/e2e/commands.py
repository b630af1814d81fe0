"""Commands called in this process: faster than a child where only what they print and leave matters."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from interview_desktop.cli.program import run
from interview_desktop.cli.terminal import Windows
from interview_desktop.core.calibration import NotMeasurable
from tests.e2e.program import Said

__all__ = ["Commands", "Said", "commands"]

NO_WINDOWS = Windows(
    lambda settings: 0,
    lambda *devices: NotMeasurable("there is no screen", "Use another computer"),
    lambda settings, ready: None,
    kiosk=lambda settings, resumes: 0,
    stopped=lambda settings, times: False,
    recovery_card=lambda file, language, paper, blanks: None,
    review=lambda settings: 0,
)


class Commands:
    """Calls commands with one data folder."""

    def __init__(self, folder: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capture = capture

    def __call__(self, *arguments: str | Path) -> Said:
        self._capture.readouterr()
        status = run([str(argument) for argument in arguments], NO_WINDOWS)
        said = self._capture.readouterr()
        return Said(status, said.out, said.err)


@pytest.fixture
def commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Commands]:
    """Commands in an empty working folder, with a data folder of their own."""
    from interview_desktop.app.settings_table import setting_rows

    for row in setting_rows():
        monkeypatch.delenv(row.variable, raising=False)
    folder = tmp_path / "data"
    monkeypatch.setenv("INTERVIEW_DATA_DIR", str(folder))
    monkeypatch.setenv("INTERVIEW_SIGNING_KEY", str(tmp_path / "keys" / "key.pem"))
    monkeypatch.chdir(tmp_path)
    handlers = list(logging.getLogger().handlers)
    yield Commands(folder, capsys)
    for handler in [each for each in logging.getLogger().handlers if each not in handlers]:
        logging.getLogger().removeHandler(handler)
        handler.close()
