"""The card that hangs beside a kiosk: one page in every language, on every paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from interview_desktop.core.errors import EnvironmentFault, NameTaken, SettingsError
from interview_desktop.gui.kiosk.recovery_card import PAPERS, advice, write_card
from interview_desktop.gui.languages import LANGUAGES, SOURCE, speak

PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)")


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, SOURCE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_it_is_one_page_in_letters_that_are_read_from_a_metre_away(
    language: str, paper: str, size: tuple[int, int], tmp_path: Path
) -> None:
    """Where the smallest letters do not fit, it is not written at all."""
    file = tmp_path / "card.pdf"
    write_card(file, language, paper, {})
    content = file.read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(PAGE.findall(content)) == 1
    box = BOX.search(content)
    assert box is not None
    assert (round(float(box[1])), round(float(box[2]))) == size


def test_it_says_what_the_buttons_say(qapp: QApplication) -> None:
    speak(qapp, "de")
    words = " ".join(done for _, done in advice())
    for button in ("Anhalten", "Weiter", "Dieses Interview fortsetzen", "Kiosk wieder starten"):
        assert f"„{button}“" in words


def test_every_paper_has_a_name_that_the_command_knows() -> None:
    from interview_desktop.cli.kiosk import Paper

    assert {each.value for each in Paper} == set(PAPERS)


def test_it_overwrites_nothing_and_says_where_it_cannot_be(tmp_path: Path) -> None:
    there = tmp_path / "card.pdf"
    there.write_bytes(b"mine")
    with pytest.raises(NameTaken, match="There is a file card\\.pdf already"):
        write_card(there, "en", "a4", {})
    assert there.read_bytes() == b"mine"
    with pytest.raises(EnvironmentFault, match="cannot be written"):
        write_card(tmp_path / "none" / "card.pdf", "en", "a4", {})


def test_a_language_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Choose one of en, de, es, fr, hi, ar"):
        write_card(tmp_path / "card.pdf", "xx", "a4", {})
    assert not (tmp_path / "card.pdf").exists()
