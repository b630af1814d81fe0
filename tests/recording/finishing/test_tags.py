"""Chapters as players need them."""

from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.core.media import Chapter
from interview_desktop.recording.finishing.tags import CLOSING, TITLE_BYTES, language_code, tidied

CHAPTERS = st.lists(
    st.builds(Chapter, st.text(max_size=400), st.floats(-1, 200), st.floats(-1, 200)), max_size=10
)


@given(CHAPTERS, st.floats(1, 100))
def test_chapters_are_in_order_and_none_is_empty(chapters: list[Chapter], duration: float) -> None:
    found = tidied(chapters, duration)
    assert len(found) in range(len(chapters), len(chapters) + 3)
    end = 0.0
    for chapter in found:
        assert end <= chapter.start < chapter.end
        assert len(chapter.title.encode()) <= TITLE_BYTES
        end = chapter.end
    assert not found or found[0].start <= 0.05


def test_a_chapter_keeps_its_place() -> None:
    found = tidied([Chapter("B", 5.0, 8.0), Chapter("A", 0.01, 5.0)], 10.0)
    assert found == [Chapter("A", 0.01, 5.0), Chapter("B", 5.0, 8.0), Chapter(CLOSING, 8.0, 10.0)]


def test_an_interview_that_breaks_off_has_no_closing() -> None:
    assert tidied([Chapter("A", 0.01, 9.8)], 10.0) == [Chapter("A", 0.01, 9.8)]
    assert tidied([], 10.0) == []


def test_languages() -> None:
    assert [language_code(language) for language in ("en", "pt-BR", "DE", "xx")] == [
        "eng",
        "por",
        "deu",
        "und",
    ]
