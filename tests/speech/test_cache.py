"""Speech is spoken once, and a damaged entry is never heard."""

import logging
import os
from pathlib import Path

import pytest

from interview_desktop.core.errors import EngineFailed
from interview_desktop.core.models import VoiceChoice
from interview_desktop.speech.cache import CachedSynthesizer
from interview_desktop.speech.trimming import size_of, trim
from tests.contracts.synthesizer_contract import SynthesizerContract
from tests.fakes.speech import FakeSynthesizer

TEXT = "How do you do?"


class TestCachedSynthesizer(SynthesizerContract):
    @pytest.fixture(scope="class")
    @classmethod
    def synthesizer(cls, tmp_path_factory: pytest.TempPathFactory) -> CachedSynthesizer:
        return CachedSynthesizer(FakeSynthesizer(), tmp_path_factory.mktemp("speech") / "cache")


class _Newer(FakeSynthesizer):
    @property
    def version(self) -> str:
        return "2"


def test_the_second_time_nothing_is_spoken_and_everything_is_the_same(tmp_path: Path) -> None:
    engine = FakeSynthesizer()
    first = CachedSynthesizer(engine, tmp_path).synthesize(TEXT, VoiceChoice())
    second = CachedSynthesizer(engine, tmp_path).synthesize(TEXT, VoiceChoice())
    assert len(engine.spoken) == 1
    assert second == first


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("How do you do.", VoiceChoice()),
        (TEXT, VoiceChoice(voice="en-tone")),
        (TEXT, VoiceChoice(rate=1.1)),
        (TEXT, VoiceChoice(language="de")),
    ],
    ids=["text", "voice", "rate", "language"],
)
def test_anything_else_is_spoken(tmp_path: Path, text: str, choice: VoiceChoice) -> None:
    engine = FakeSynthesizer()
    cached = CachedSynthesizer(engine, tmp_path)
    cached.synthesize(TEXT, VoiceChoice())
    cached.synthesize(text, choice)
    assert len(engine.spoken) == 2


def test_what_is_of_one_candidate_alone_is_not_kept(tmp_path: Path) -> None:
    engine = FakeSynthesizer()
    cached = CachedSynthesizer(engine, tmp_path)
    for _ in range(2):
        assert cached.synthesize(TEXT, VoiceChoice(kept=False)).text == TEXT
    assert len(engine.spoken) == 2
    assert not list(tmp_path.iterdir())


def test_another_version_or_engine_speaks_anew(tmp_path: Path) -> None:
    CachedSynthesizer(FakeSynthesizer(), tmp_path).synthesize(TEXT, VoiceChoice())
    for engine in (_Newer(), FakeSynthesizer(name="others")):
        CachedSynthesizer(engine, tmp_path).synthesize(TEXT, VoiceChoice())
        assert len(engine.spoken) == 1


@pytest.mark.parametrize("suffix", [".wav", ".json"])
@pytest.mark.parametrize("damage", ["gone", "empty", "cut", "changed", "nonsense"])
def test_a_damaged_entry_is_spoken_anew_and_mended(tmp_path: Path, suffix: str, damage: str) -> None:
    engine = FakeSynthesizer()
    cached = CachedSynthesizer(engine, tmp_path)
    whole = cached.synthesize(TEXT, VoiceChoice())
    (file,) = tmp_path.glob(f"*{suffix}")
    content = file.read_bytes()
    middle = len(content) // 2
    damages = {
        "empty": b"",
        "cut": content[:middle],
        "changed": content[:middle] + bytes([content[middle] ^ 0x55]) + content[middle + 1 :],
        "nonsense": b'{"sha256": []}',
    }
    if damage == "gone":
        file.unlink()
    else:
        file.write_bytes(damages[damage])
    heard = cached.synthesize(TEXT, VoiceChoice())
    assert heard.audio == whole.audio
    assert len(engine.spoken) == 2
    assert cached.synthesize(TEXT, VoiceChoice()) == whole
    assert len(engine.spoken) == 2


def test_a_failure_is_not_kept(tmp_path: Path) -> None:
    cached = CachedSynthesizer(FakeSynthesizer(faults=[EngineFailed("broken")]), tmp_path)
    with pytest.raises(EngineFailed):
        cached.synthesize(TEXT, VoiceChoice())
    assert list(tmp_path.iterdir()) == []
    assert cached.synthesize(TEXT, VoiceChoice()).words


def test_a_cache_that_cannot_be_written_costs_only_time(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    engine = FakeSynthesizer()
    cached = CachedSynthesizer(engine, tmp_path / "cache")
    with caplog.at_level(logging.WARNING):
        assert cached.synthesize(TEXT, VoiceChoice()).words
        assert cached.synthesize(TEXT, VoiceChoice()).words
    assert len(engine.spoken) == 2
    assert "not cached" in caplog.text
    assert TEXT not in caplog.text


def test_nothing_unfinished_is_left(tmp_path: Path) -> None:
    CachedSynthesizer(FakeSynthesizer(), tmp_path).synthesize(TEXT, VoiceChoice())
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".json", ".wav"]


DAY = 86_400.0
TEXTS = tuple(f"Question {number}?" for number in range(4))


def filled(folder: Path) -> int:
    """Entries that were last used on the days 0 to 3; returns the size of one."""
    for day, text in enumerate(TEXTS):
        CachedSynthesizer(FakeSynthesizer(), folder, now=lambda: 0.0).synthesize(text, VoiceChoice())
        for path in folder.iterdir():
            if path.stat().st_mtime > 4 * DAY:
                os.utime(path, (day * DAY, day * DAY))
    return size_of(folder) // len(TEXTS)


def left(folder: Path) -> list[str]:
    """Which of the texts are not spoken anew."""
    found = []
    for text in TEXTS:
        engine = FakeSynthesizer()
        CachedSynthesizer(engine, folder).synthesize(text, VoiceChoice())
        found += [text] * (not engine.spoken)
    return found


def test_what_was_not_used_for_the_longest_time_goes_first(tmp_path: Path) -> None:
    size = filled(tmp_path)
    # It is heard once more, and so is no longer the oldest.
    used = CachedSynthesizer(FakeSynthesizer(), tmp_path, now=lambda: 4 * DAY)
    used.synthesize(TEXTS[0], VoiceChoice())
    assert trim(tmp_path, 2 * size + size // 2, 20 * DAY) == 2
    assert left(tmp_path) == [TEXTS[0], TEXTS[3]]


def test_what_was_used_lately_stays_and_what_nobody_used_for_long_goes(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / ".unfinished.wav").write_bytes(b"RIFF")
    os.utime(tmp_path / ".unfinished.wav", (DAY, DAY))
    assert trim(tmp_path, 0, 3.5 * DAY) == 3
    assert trim(tmp_path, 1_000_000_000, 80 * DAY) == 0
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".json", ".json", ".wav", ".wav"]
    assert trim(tmp_path, 1_000_000_000, 91.5 * DAY) == 0
    assert trim(tmp_path, 1_000_000_000, 92.5 * DAY) == 1
    assert left(tmp_path) == [TEXTS[3]]
    assert trim(tmp_path / "nowhere", 0, 0.0) == 0


def test_whoever_has_spoken_leaves_the_cache_as_large_as_it_may_be(tmp_path: Path) -> None:
    filled(tmp_path)
    idle = CachedSynthesizer(FakeSynthesizer(), tmp_path, most=0)
    idle.close()
    assert left(tmp_path) == list(TEXTS)
    for path in tmp_path.iterdir():
        os.utime(path, (0.0, 0.0))
    speaking = CachedSynthesizer(FakeSynthesizer(), tmp_path, most=0)
    speaking.synthesize("Another question?", VoiceChoice())
    speaking.close()
    assert len(list(tmp_path.iterdir())) == 2, "what was just prepared is needed"


def test_close_ends_the_engine(tmp_path: Path) -> None:
    engine = FakeSynthesizer()
    CachedSynthesizer(engine, tmp_path).close()
    assert engine.closed == 1
