"""Speech for the tests of engines."""

import pytest

from tests.rig.media import clips
from tests.speech.sounds import Spoken, from_clip


@pytest.fixture(scope="session")
def spoken() -> Spoken:
    """A sentence of clear speech."""
    found = clips("read")
    return from_clip(next((clip for clip in found if clip.path.stem == "jfk"), found[0]))
