from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLabel

from interview_desktop.app.paths import resources
from interview_desktop.gui.dress import dress
from interview_desktop.gui.languages import LANGUAGES
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


def test_every_pair_of_the_stylesheet_is_held_to_the_contrast() -> None:
    """Hovered, pressed, disabled, selected: a rule that sets text and ground sets a pair that is tested above."""
    sheet = (resources() / "theme" / "style.qss").read_text(encoding="utf-8")
    found = set()
    for rule in re.findall(r"{([^}]*)}", sheet.replace("${", "$(")):
        for text, ground in (("color", "background"), ("selection-color", "selection-background-color")):
            colours = [re.search(rf"(?:^|[;\s]){name}: \$(\w+);", rule) for name in (text, ground)]
            if all(colours):
                found.add(tuple(colour[1] for colour in colours if colour))
    assert ("muted", "sunken") in found, "what is disabled"
    assert ("on_accent", "accent") in found, "what is selected"
    assert found <= set(TEXT_PAIRS)


@pytest.mark.parametrize("name", THEMES)
def test_text_keeps_its_contrast_where_only_the_ground_changes(name: str) -> None:
    """Rules that change the ground alone: a hovered button keeps its ink, a primary one what stands on its accent."""
    colors = load_theme(name).colors
    for text, ground in (("ink", "sunken"), ("on_accent", "accent_hover"), ("danger", "danger_soft")):
        assert contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5


def test_the_names_of_all_languages_are_painted_without_a_word_in_the_log(qapp: QApplication) -> None:
    said: list[str] = []

    def listen(_: QtMsgType, __: QMessageLogContext, message: str | None) -> None:
        said.append(message or "")

    dress(qapp)
    before = qInstallMessageHandler(listen)
    try:
        for size in range(71, 74):  # sizes that nothing has: Qt looks for a font of each size once
            names = QLabel(" ".join(LANGUAGES.values()))
            font = names.font()
            font.setPixelSize(size)
            names.setFont(font)
            names.grab()
    finally:
        qInstallMessageHandler(before)
    assert said == []
