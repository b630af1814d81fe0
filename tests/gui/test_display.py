"""A machine without a screen."""

from __future__ import annotations

import pytest

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.gui import front
from interview_desktop.gui.display import require_display
from tests.fakes.gui_backend import FakeBackend

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")


@pytest.mark.usefixtures("no_display")
def test_the_window_says_that_there_is_no_display_in_place_of_ending_the_process() -> None:
    with pytest.raises(EnvironmentFault, match="shows a window, and there is no display") as caught:
        front.run(FakeBackend)
    assert "record" in caught.value.remedy


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("name", NAMES)
def test_any_display_will_do(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "something")
    require_display("It is shown", "Look")


@pytest.mark.usefixtures("no_display")
def test_other_systems_have_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    require_display("It is shown", "Look")
