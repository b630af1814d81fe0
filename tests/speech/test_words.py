# ruff: noqa: RUF001  # phonemes are written in IPA
"""Which phonemes belong to which word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.speech.words import BOUNDARY, align, tokens


def test_tokens_are_the_words_without_what_surrounds_them() -> None:
    text = "“Well-known,” she said — don't… (in 2026) pay $5.50!"
    assert [token.text for token in tokens(text)] == [
        "Well-known",
        "she",
        "said",
        "don't",
        "in",
        "2026",
        "pay",
        "$5.50",
    ]
    assert [text[token.start : token.end] for token in tokens(text)][:2] == ["“Well-known,”", "she"]


def test_nothing_that_can_be_heard_is_no_token() -> None:
    assert tokens(" — … !  ") == []


@pytest.mark.parametrize(
    ("words", "stream", "spans"),
    [
        ([["w", "ʌ"], ["t", "uː"]], ["w", "ʌ", BOUNDARY, "t", "uː"], [(0, 2), (3, 5)]),
        ([["ʌ", "v"], ["ð", "ə"]], ["ʌ", "v", "ð", "ə"], [(0, 2), (2, 4)]),
        ([["t", BOUNDARY, "θ"], ["p"]], ["t", BOUNDARY, "θ", BOUNDARY, "p"], [(0, 3), (4, 5)]),
        ([["eɪ"], ["t", "aɪ"]], ["ɐ", BOUNDARY, "t", "aɪ"], [(0, 1), (2, 4)]),
        ([["a"], [], ["b"]], ["a", BOUNDARY, "b"], [(0, 1), None, (2, 3)]),
        ([["a", "b"], ["c", "d"]], ["a", "b"], [(0, 2), None]),
        (
            [["ɪ", "n"], ["ð", "ə"], ["ɛ", "n"]],
            ["ɪ", "n", "ð", "ɪ", BOUNDARY, "ɛ", "n"],
            [(0, 2), (2, 4), (5, 7)],
        ),
        ([], [], []),
        ([["a"]], [], [None]),
    ],
    ids=[
        "plain",
        "run together",
        "said with two",
        "weak form",
        "mute",
        "swallowed",
        "both",
        "nothing",
        "unheard",
    ],
)
def test_words_are_found_in_the_stream(
    words: list[list[str]], stream: list[str], spans: list[tuple[int, int] | None]
) -> None:
    assert align(words, stream) == spans


_PHONEMES = st.lists(st.sampled_from(["a", "b", "k", "s", "iː"]), max_size=5)


@given(
    words=st.lists(_PHONEMES, max_size=6),
    stream=st.lists(st.sampled_from(["a", "b", "k", "s", BOUNDARY]), max_size=20),
)
def test_spans_are_in_order_and_inside_whatever_is_said(words: list[list[str]], stream: list[str]) -> None:
    spans = align(words, stream)
    assert len(spans) == len(words)
    before = 0
    for span in spans:
        if span is not None:
            assert before <= span[0] < span[1] <= len(stream)
            assert BOUNDARY not in (stream[span[0]], stream[span[1] - 1])
            before = span[1]


@given(words=st.lists(_PHONEMES.filter(bool), min_size=1, max_size=6))
def test_a_stream_with_its_boundaries_is_cut_at_them(words: list[list[str]]) -> None:
    stream = [symbol for word in words for symbol in (*word, BOUNDARY)]
    spans = align(words, stream)
    assert [stream[span[0] : span[1]] for span in spans if span] == words


class _Counted(str):
    """A phoneme that counts how often any of them is compared."""

    __slots__ = ()
    comparisons = 0

    def __eq__(self, other: object) -> bool:
        _Counted.comparisons += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def _comparisons(words: int) -> int:
    texts = [[*f"w{number:03}"] for number in range(words)]
    stream = [_Counted(symbol) for text in texts for symbol in text]
    _Counted.comparisons = 0
    assert align(texts, stream) == [(4 * number, 4 * number + 4) for number in range(words)]
    return _Counted.comparisons


def test_the_work_grows_with_the_length_of_a_text_and_not_with_its_square() -> None:
    """Words run together are all found at their places, and twice the words take about twice the comparisons."""
    assert _comparisons(240) < 2.5 * _comparisons(120)
