"""Speech for the tests of engines."""

import pytest

from tests.rig.media import clips
from tests.speech.loopback import GIVEN_UP, PATIENT, never_ends
from tests.speech.sounds import Spoken, from_clip


@pytest.fixture
def seconds(request: pytest.FixtureRequest) -> float:
    """What a request may take: little only where the trouble of a test is that it would never end."""
    case = getattr(request.node, "callspec", None)
    return GIVEN_UP if case is not None and never_ends(case.params.get("trouble")) else PATIENT


@pytest.fixture(scope="session")
def spoken() -> Spoken:
    """A sentence of clear speech."""
    found = clips("read")
    return from_clip(next((clip for clip in found if clip.path.stem == "jfk"), found[0]))
