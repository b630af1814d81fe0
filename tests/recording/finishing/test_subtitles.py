"""Subtitles: short lines, in order, every word kept."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.core.media import Subtitle
from interview_desktop.recording.finishing.subtitles import LINE, LINES, cues, to_srt, to_vtt

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]) | st.just(" "), max_size=300)
SUBTITLES = st.lists(
    st.builds(
        Subtitle, TEXTS, st.floats(0, 100), st.floats(0, 100), st.sampled_from(["interviewer", "candidate"])
    ),
    max_size=8,
)


@given(SUBTITLES)
def test_cues_are_short_in_order_and_lose_no_character(subtitles: list[Subtitle]) -> None:
    found = cues(subtitles, named=False)
    end = 0.0
    for cue in found:
        assert end <= cue.start < cue.end
        end = cue.end
        assert 0 < len(cue.lines) <= LINES
        assert all(0 < len(line) <= LINE for line in cue.lines)
    ordered = sorted(subtitles, key=lambda item: (item.start, item.end))
    said = "".join("".join(item.text.split()) for item in ordered)
    assert "".join("".join(line.split()) for cue in found for line in cue.lines) == said


def test_a_turn_begins_with_the_speakers_name() -> None:
    subtitles = [
        Subtitle("Why?", 0.5, 1.0, "interviewer"),
        Subtitle("Because.", 61.25, 62.0, "candidate"),
        Subtitle("Really.", 62.0, 3700.0, "candidate"),
    ]
    assert to_srt(subtitles) == (
        "1\n00:00:00,500 --> 00:00:01,000\nInterviewer: Why?\n\n"
        "2\n00:01:01,250 --> 00:01:02,000\nCandidate: Because.\n\n"
        "3\n00:01:02,000 --> 01:01:40,000\nReally.\n"
    )


def test_markup_is_text() -> None:
    vtt = to_vtt([Subtitle("a < b && <i>c</i> --> d", 0.0, 1.0, "candidate")])
    assert vtt.startswith("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v Candidate>")
    assert "a &lt; b &amp;&amp; &lt;i&gt;c&lt;/i&gt; --&gt; d</v>" in vtt.replace("\n", " ")


def test_a_long_answer_is_shown_in_parts_over_its_time() -> None:
    found = cues([Subtitle("word " * 100, 10.0, 60.0, "candidate")], named=True)
    assert len(found) == 7
    assert (found[0].start, found[-1].end) == pytest.approx((10.0, 60.0))
    assert re.match("Candidate: word", found[0].lines[0])
    assert all(cue.end - cue.start > 5 for cue in found[:-1])
