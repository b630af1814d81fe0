"""What is said when nobody can tell which sound device is meant."""

from __future__ import annotations

import pytest

from interview_desktop.capture.audio_library import LOUDSPEAKER, MICROPHONE, chosen
from interview_desktop.core.errors import MicrophoneError, SpeakerError


def test_an_address_is_refused_without_its_password() -> None:
    with pytest.raises(MicrophoneError) as refused:
        chosen("http://admin:S3cret@host/x?token=T0ken", [], MicrophoneError, "microphone")
    assert "S3cret" not in str(refused.value) and "T0ken" not in str(refused.value)
    assert "has no address" in str(refused.value)


def test_a_loudspeaker_that_is_not_there_can_be_done_without() -> None:
    with pytest.raises(SpeakerError, match="--speaker none"):
        chosen("Speakers", [], SpeakerError, LOUDSPEAKER)
    with pytest.raises(MicrophoneError) as refused:
        chosen("Webcam", [], MicrophoneError, MICROPHONE)
    assert "none" not in str(refused.value)
