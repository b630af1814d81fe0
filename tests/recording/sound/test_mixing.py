"""Mixing: every voice at its place, the bare microphone untouched, each stretch given out once."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.recording.sound.mixing import SoundTimeline, as_samples, resampled
from interview_desktop.recording.sound.placing import Placed


def given_out(data: bytes) -> tuple[list[int], list[int]]:
    stereo = np.frombuffer(data, "<i2").reshape(-1, 2)
    return stereo[:, 0].tolist(), stereo[:, 1].tolist()


def piece(first: int, *values: int) -> Placed:
    return Placed(first, np.array(values, np.int16))


def test_the_voice_is_in_the_mix_and_not_in_the_bare_track() -> None:
    sound = SoundTimeline()
    sound.add([piece(0, 1, 1, 1, 1)])
    sound.voice.add(piece(1, 10, 10))
    assert given_out(sound.give(4)) == ([1, 11, 11, 1], [1, 1, 1, 1])


def test_a_voice_goes_on_over_several_stretches_and_stops_where_it_is_cut() -> None:
    sound = SoundTimeline()
    sound.voice.add(piece(0, *[5] * 10))
    assert given_out(sound.give(3))[0] == [5, 5, 5]
    sound.voice.cut(5)
    assert given_out(sound.give(8))[0] == [5, 5, 0, 0, 0]


def test_a_cut_leaves_what_is_said_later_alone() -> None:
    sound = SoundTimeline()
    sound.voice.add(piece(0, 5, 5, 5))
    sound.voice.cut(1)
    sound.voice.add(piece(2, 7))
    assert given_out(sound.give(3))[0] == [5, 0, 7]


def test_loud_voices_saturate_and_do_not_wrap_around() -> None:
    sound = SoundTimeline()
    sound.add([piece(0, 30000, -30000)])
    sound.voice.add(piece(0, 30000, -30000))
    assert given_out(sound.give(2)) == ([32767, -32768], [30000, -30000])


def test_what_comes_too_late_is_counted_and_left_out() -> None:
    sound = SoundTimeline()
    sound.give(3)
    assert sound.add([piece(1, 1, 1, 1, 1)]) == 2
    assert given_out(sound.give(5))[1] == [1, 1]


@given(cuts=st.lists(st.integers(0, 1000), max_size=20), first=st.integers(0, 500))
def test_stretches_add_up_to_the_whole_however_they_are_cut(cuts: list[int], first: int) -> None:
    sound, data = SoundTimeline(), b""
    sound.add([Placed(first, np.arange(400, dtype=np.int16))])
    for until in [*sorted(cuts), 1000]:
        data += sound.give(until)
    bare = given_out(data)[1]
    assert len(bare) == 1000
    assert bare[first : first + 400] == list(range(400))
    assert sum(bare) == sum(range(400))


def test_a_clip_at_another_rate_keeps_its_length() -> None:
    clip = as_samples((np.sin(np.arange(22050) / 10) * 9000).astype("<i2").tobytes())
    assert len(resampled(clip, 22050, 48000)) == 48000
    assert resampled(clip, 48000, 48000) is clip
