"""Where somebody speaks, and where the sound may be cut."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.speech.regions import best_detector, cut_at_pauses, speech_regions, speech_within
from tests.fakes.speech import FakeDetector
from tests.speech.sounds import Spoken, joined, silence, white_noise

LONGEST = 28


def test_finds_sound_between_silences() -> None:
    sound = joined(silence(1.0), white_noise(2.0), silence(1.0), white_noise(0.5), silence(0.5))
    regions = speech_regions(FakeDetector(), sound.samples)
    assert [(round(start / 16000, 1), round(end / 16000, 1)) for start, end in regions] == [
        (1.0, 3.0),
        (4.0, 4.5),
    ]


def test_a_click_is_no_speech_and_speech_up_to_the_end_is() -> None:
    sound = joined(silence(1.0), white_noise(0.05), silence(1.0), white_noise(1.0))
    ((start, end),) = speech_regions(FakeDetector(), sound.samples)
    assert abs(start - 2.05 * 16000) < 1000
    assert end == len(sound.samples) // 2


def test_real_speech_is_found_where_it_is(spoken: Spoken) -> None:
    sound = joined(silence(3.0), spoken.audio, silence(3.0))
    regions = speech_regions(best_detector(), sound.samples)
    assert 2.8 < regions[0][0] / 16000 < 3.6
    assert spoken.audio.duration + 2.0 < regions[-1][1] / 16000 < spoken.audio.duration + 3.4


def test_short_sound_is_one_piece() -> None:
    assert cut_at_pauses([(0, 5), (8, 20)], 28, LONGEST) == [(0, 28)]
    assert cut_at_pauses([], 0, LONGEST) == [(0, 0)]


def test_long_sound_is_cut_in_the_longest_pause_of_the_second_half() -> None:
    regions = [(0, 10), (13, 18), (20, 24), (25, 50)]
    assert cut_at_pauses(regions, 50, LONGEST)[0] == (0, 19)


def test_speech_without_a_pause_is_cut_where_it_must_be() -> None:
    assert cut_at_pauses([(0, 70)], 70, LONGEST) == [(0, 28), (28, 56), (56, 70)]


@st.composite
def _speech(draw: st.DrawFn) -> tuple[list[tuple[int, int]], int]:
    lengths = draw(st.lists(st.tuples(st.integers(1, 40), st.integers(1, 40)), max_size=12))
    regions, at = [], 0
    for pause, length in lengths:
        regions.append((at + pause, at + pause + length))
        at += pause + length
    return regions, at + draw(st.integers(0, 40))


@given(_speech())
def test_pieces_cover_everything_and_none_is_too_long(
    given_speech: tuple[list[tuple[int, int]], int],
) -> None:
    regions, total = given_speech
    pieces = cut_at_pauses(regions, total, LONGEST)
    assert pieces[0][0] == 0
    assert pieces[-1][1] == total
    assert all(first[1] == second[0] for first, second in itertools.pairwise(pieces))
    assert all(end - start <= LONGEST for start, end in pieces)


def test_speech_within_a_piece() -> None:
    regions = [(10, 20), (30, 40), (60, 90)]
    assert speech_within(regions, 0, 50) == (10, 40)
    assert speech_within(regions, 15, 70) == (15, 70)
    assert speech_within(regions, 40, 60) is None
