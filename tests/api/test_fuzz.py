"""Generated requests to every route: no 5xx, no answer that is not as described. The long form: `python -m tests.bench.api_fuzz`."""

import pytest

from interview_desktop.api.services import Services
from tests.api.serving import client_of
from tests.bench.api_fuzz import contracts, fuzz


@pytest.mark.slow
def test_generated_requests_are_answered_as_described(
    services: Services, caplog: pytest.LogCaptureFixture
) -> None:
    # What is wrong with a form is told in the log of the library that reads it.
    # The avatar renders its ten questions when it starts; the long form has its routes too.
    quick = tuple(each for each in contracts() if each.name != "avatar")
    with client_of(services, contracts=quick, raise_server_exceptions=False) as client:
        told = fuzz(client, 100)
    assert told.total() >= 60
    assert not [each for each in caplog.records if each.levelname == "ERROR"]
    # Not everything is refused: otherwise only the refusals were looked at.
    assert sum(count for line, count in told.items() if line.startswith("2")) >= 10
