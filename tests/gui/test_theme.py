from __future__ import annotations

import re

import pytest

from interview_desktop.app.paths import resources
from interview_desktop.gui.theme import GRAPHIC_PAIRS, TEXT_PAIRS, THEMES, contrast, load_theme, stylesheet


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(name: str, text: str, ground: str) -> None:
    colors = load_theme(name).colors
    assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("graphic", "ground"), GRAPHIC_PAIRS)
def test_graphics_can_be_seen(name: str, graphic: str, ground: str) -> None:
    colors = load_theme(name).colors
    assert contrast(getattr(colors, graphic), getattr(colors, ground)) >= 3.0


@pytest.mark.parametrize("name", THEMES)
def test_stylesheet_takes_everything_from_the_tokens(name: str) -> None:
    sheet = stylesheet(load_theme(name))
    assert "$" not in sheet
    assert load_theme(name).colors.accent in sheet


def test_everything_but_hairlines_grows_with_the_scale() -> None:
    small, large = stylesheet(load_theme("light")), stylesheet(load_theme("light", 2.0))
    widths = [re.search(r"QCheckBox::indicator { width: (\d+)px", sheet) for sheet in (small, large)]
    assert [int(width[1]) for width in widths if width] == [24, 48]
    assert re.findall(r"\b[12]px solid", small) == re.findall(r"\b[12]px solid", large)


def test_no_colour_is_written_outside_the_tokens() -> None:
    sheet = (resources() / "theme" / "style.qss").read_text(encoding="utf-8")
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b", sheet)
