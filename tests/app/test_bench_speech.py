"""The figures of `bench speech` are told of what they say."""

from pathlib import Path

import pytest

from interview_desktop.app.bench.speech import (
    bench_speech,
    fillers_kept,
    read_clips,
    silent_clips,
    start_errors,
    word_starts,
)
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import SettingsError
from interview_desktop.core.transcript import Word
from tests.fakes.speech import loudness

SHORT = """File type = "ooTextFile"
Object class = "TextGrid"

0
2.5
<exists>
2
"IntervalTier"
"words"
0
2.5
4
0
1.24
""
1.24
1.67
"uh"
1.67
2.1
"words"
2.1
2.5
"end"
"IntervalTier"
"phones"
0
2.5
1
0
2.5
"AH"
"""
LONG = """    item [1]:
        class = "IntervalTier"
        name = "words"
        xmin = 0
        xmax = 2.5
        intervals: size = 2
        intervals [1]:
            xmin = 0
            xmax = 1.24
            text = ""
        intervals [2]:
            xmin = 1.24
            xmax = 1.67
            text = "uh"
"""


def words(*pairs: tuple[str, float]) -> list[Word]:
    return [Word(text, start, start + 0.1, 0.9) for text, start in pairs]


def test_both_forms_of_a_textgrid_are_read() -> None:
    assert word_starts(SHORT) == [("uh", 1.24), ("words", 1.67), ("end", 2.1)]
    assert word_starts(LONG) == [("uh", 1.24)]
    assert word_starts("nothing") == []


def test_only_words_that_both_have_tell_of_times() -> None:
    heard = words(("Well,", 0.1), ("words", 1.6), ("END!", 2.3))
    assert start_errors(heard, word_starts(SHORT)) == pytest.approx([0.07, 0.2])


def test_a_filler_counts_where_it_was_said_however_it_is_written() -> None:
    said = "um so i uh went yknow home you know"
    assert fillers_kept(
        said, words(("Uh,", 0), ("so", 1), ("I", 2), ("went", 3), ("you", 4), ("know", 5))
    ) == (4, 2, 0)
    assert fillers_kept("so i went", words(("so", 0), ("um", 1), ("I", 2), ("went", 3))) == (0, 0, 1)


def test_twenty_rooms_without_speech_loud_and_quiet() -> None:
    clips = silent_clips()
    assert len(clips) == len({clip.samples for clip in clips}) == 20
    assert all(0.005 < loudness(clip.samples) < 0.2 for clip in clips)
    assert silent_clips() == clips


def test_a_folder_that_is_none_and_a_service_are_refused(tmp_path: Path) -> None:
    settings = Settings(_env_file=None)  # type: ignore[call-arg]
    with pytest.raises(SettingsError, match=r"transcripts\.tsv cannot be used"):
        bench_speech(settings, tmp_path, say=print)
    (tmp_path / "transcripts.tsv").write_text("path\ttext\na.wav\tone\n")
    with pytest.raises(SettingsError, match="columns path, text and group"):
        read_clips(tmp_path)
    google = Settings(_env_file=None, recognizer="google")  # type: ignore[call-arg]
    with pytest.raises(SettingsError, match="is a service"):
        bench_speech(google, tmp_path, say=print)
