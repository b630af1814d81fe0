"""What every microphone does."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from interview_desktop.core.media import MEDIA_RATE, SAMPLE_BYTES
from interview_desktop.core.ports import Microphone
from tests.contracts.sinks import Listener, pause
from tests.rig.programs import wait_until

JOINT_S = 0.03
"""How far the time of a block may be from the end of the one before: devices tell their times to some milliseconds."""


class MicrophoneContract:
    """Inherit it and give the `microphone` fixture; one that is driven by hand overrides `flow` as well."""

    @pytest.fixture
    def microphone(self) -> Microphone:
        raise NotImplementedError

    @pytest.fixture
    def heard(self, microphone: Microphone) -> Iterator[Listener]:
        """A started microphone's sink."""
        listener = Listener()
        microphone.start(listener)
        yield listener
        microphone.stop()

    def flow(self, microphone: Microphone, listener: Listener, seconds: float) -> None:
        """Let so many more seconds of sound come."""
        until = listener.seconds + seconds
        wait_until(lambda: listener.seconds >= until, f"{seconds} s of sound", 5.0)

    def test_a_started_microphone_has_given_its_first_block(self, heard: Listener) -> None:
        assert heard.blocks

    def test_blocks_hold_whole_samples_at_the_media_rate(
        self, microphone: Microphone, heard: Listener
    ) -> None:
        self.flow(microphone, heard, 0.1)
        for block in heard.blocks:
            assert block.rate == MEDIA_RATE
            assert block.samples
            assert len(block.samples) % SAMPLE_BYTES == 0

    def test_times_never_go_back(self, microphone: Microphone, heard: Listener) -> None:
        self.flow(microphone, heard, 0.5)
        times = [block.time for block in heard.blocks]
        assert all(later >= earlier for earlier, later in itertools.pairwise(times))

    def test_each_block_begins_where_the_one_before_ends(
        self, microphone: Microphone, heard: Listener
    ) -> None:
        self.flow(microphone, heard, 0.5)
        for earlier, later in itertools.pairwise(heard.blocks):
            assert later.time == pytest.approx(earlier.end, abs=JOINT_S)

    def test_no_sound_is_lost_where_somebody_takes_it(self, microphone: Microphone, heard: Listener) -> None:
        self.flow(microphone, heard, 0.2)
        assert microphone.overflows == 0

    def test_nothing_comes_after_the_stop(self, microphone: Microphone, heard: Listener) -> None:
        microphone.stop()
        count = len(heard.blocks)
        pause(0.1)
        assert len(heard.blocks) == count
        assert not heard.lost

    def test_it_can_be_stopped_twice_and_before_it_was_started(self, microphone: Microphone) -> None:
        microphone.stop()
        microphone.start(Listener())
        microphone.stop()
        microphone.stop()

    def test_it_can_be_started_again(self, microphone: Microphone) -> None:
        for _ in range(2):
            listener = Listener()
            microphone.start(listener)
            microphone.stop()
            assert listener.blocks

    def test_it_has_a_name_without_a_folder(self, microphone: Microphone) -> None:
        assert microphone.name.strip()
        assert "/" not in microphone.name
