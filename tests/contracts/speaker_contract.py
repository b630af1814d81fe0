"""What every loudspeaker does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
import pytest

from interview_desktop.core.errors import BugError
from interview_desktop.core.media import Audio
from interview_desktop.core.ports import Speaker
from tests.contracts.sinks import Audience

CLIP_S = 0.2


def clip(seconds: float = CLIP_S, rate: int = 22_050) -> Audio:
    """A tone."""
    wave = 8000 * np.sin(2 * np.pi * 440 / rate * np.arange(round(seconds * rate)))
    return Audio(wave.astype(np.int16).tobytes(), rate)


class SpeakerContract:
    """Inherit it and give the `speaker` fixture; one that is driven by hand overrides `let_end` as well."""

    @pytest.fixture
    def speaker(self) -> Speaker:
        raise NotImplementedError

    @pytest.fixture
    def audience(self, speaker: Speaker) -> Iterator[Audience]:
        """A started speaker's listener."""
        audience = Audience()
        speaker.start(audience)
        yield audience
        speaker.stop()

    def let_end(self, speaker: Speaker) -> None:
        """Let the clip that plays come to its end."""

    def test_a_clip_begins_and_ends(self, speaker: Speaker, audience: Audience) -> None:
        speaker.play(7, clip())
        began = audience.wait_started(7)
        self.let_end(speaker)
        ended, completed = audience.wait_ended(7)
        assert completed
        assert ended >= began

    @pytest.mark.parametrize("rate", [16_000, 48_000])
    def test_clips_of_any_rate_are_played(self, speaker: Speaker, audience: Audience, rate: int) -> None:
        speaker.play(1, clip(rate=rate))
        self.let_end(speaker)
        assert audience.wait_ended(1)[1]

    def test_a_clip_without_sound_is_answered_too(self, speaker: Speaker, audience: Audience) -> None:
        speaker.play(1, Audio(b"", 22_050))
        self.let_end(speaker)
        audience.wait_ended(1)

    def test_a_clip_that_is_silenced_has_not_completed(self, speaker: Speaker, audience: Audience) -> None:
        speaker.play(1, clip(seconds=5.0))
        began = audience.wait_started(1)
        speaker.silence()
        ended, completed = audience.wait_ended(1)
        assert not completed
        assert ended < began + 5.0

    def test_a_clip_takes_the_place_of_the_one_before(self, speaker: Speaker, audience: Audience) -> None:
        speaker.play(1, clip(seconds=5.0))
        speaker.play(2, clip())
        assert not audience.wait_ended(1)[1]
        self.let_end(speaker)
        assert audience.wait_ended(2)[1]

    def test_every_clip_is_answered_once(self, speaker: Speaker, audience: Audience) -> None:
        for token in range(5):
            speaker.play(token, clip(seconds=5.0))
        speaker.silence()
        speaker.silence()
        speaker.stop()
        assert Counter(token for token, _, _ in audience.ended) == Counter(range(5))

    def test_the_stop_answers_for_the_clip_that_plays(self, speaker: Speaker, audience: Audience) -> None:
        speaker.play(1, clip(seconds=5.0))
        speaker.stop()
        assert [(token, completed) for token, _, completed in audience.ended] == [(1, False)]

    def test_silence_has_nothing_to_stop_when_nothing_plays(
        self, speaker: Speaker, audience: Audience
    ) -> None:
        speaker.silence()
        speaker.stop()
        assert not audience.ended

    def test_it_can_be_stopped_twice_and_before_it_was_started(self, speaker: Speaker) -> None:
        speaker.stop()
        speaker.start(Audience())
        speaker.stop()
        speaker.stop()

    def test_it_can_be_started_again(self, speaker: Speaker) -> None:
        speaker.start(Audience())
        speaker.stop()
        audience = Audience()
        speaker.start(audience)
        speaker.play(1, clip())
        self.let_end(speaker)
        assert audience.wait_ended(1)[1]
        speaker.stop()

    def test_playing_on_a_speaker_that_is_not_started_is_a_mistake(self, speaker: Speaker) -> None:
        with pytest.raises(BugError, match="not started"):
            speaker.play(1, clip())
