"""The translations are current, complete and compiled: `sh .setup/translate` brings them up to date (docs/gui.md)."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from interview_desktop.gui.languages import LANGUAGES, SOURCE, translations

ROOT = Path(__file__).resolve().parents[2]
SENTENCES = runpy.run_path(str(ROOT / ".setup" / "sentences.py"))
"""The tool that collects what the rooms below say."""
OTHERS = [code for code in LANGUAGES if code != SOURCE]
Texts = dict[tuple[str, str], str]
"""From a context and an English text to its translation; empty where there is none."""


def read(file: Path) -> Texts:
    found: Texts = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            finished = translation.get("type") is None
            found[name, message.findtext("source") or ""] = (translation.text or "") if finished else ""
    return found


@pytest.fixture(scope="module")
def in_the_code(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every text that is to be translated, collected anew as `.setup/translate` does it."""
    program = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    file = tmp_path_factory.mktemp("texts") / "texts.ts"
    sources = [
        str(path)
        for room in ("gui", "app")
        for path in sorted((ROOT / "interview_desktop" / room).rglob("*.py"))
    ]
    said = file.with_name("said.py")
    said.write_text(
        SENTENCES["as_calls"](SENTENCES["sentences"](ROOT / "interview_desktop")), encoding="utf-8"
    )
    subprocess.run(
        [program, "-silent", *sources, str(said), "-ts", str(file)],
        check=True,
        capture_output=True,
        timeout=150,
    )
    return set(read(file))


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated(code: str, in_the_code: set[tuple[str, str]]) -> None:
    assert len(in_the_code) > 300
    texts = read(translations() / f"interview_desktop_{code}.ts")
    assert set(texts) == in_the_code, "run sh .setup/translate"
    untranslated = [source for (_, source), text in texts.items() if not text.strip()]
    assert len(untranslated) == 0, untranslated


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_filled_in_has_its_place_in_every_translation(code: str) -> None:
    for (_, source), text in read(translations() / f"interview_desktop_{code}.ts").items():
        assert sorted(re.findall(r"\{\d\}", source)) == sorted(re.findall(r"\{\d\}", text)), source
        text.format(*"abcdef")


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_loaded_is_what_was_translated(code: str) -> None:
    translator = QTranslator()
    assert translator.load(f"interview_desktop_{code}", str(translations()))
    for (context, source), text in read(translations() / f"interview_desktop_{code}.ts").items():
        assert translator.translate(context, source) == text
