"""An application over a data folder of its own, without a socket."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from interview_desktop.api.services import Services
from tests.api.serving import client_of, open_services


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = open_services(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def client(services: Services) -> Iterator[TestClient]:
    """Calls from this machine; as long as there are no accounts, as the operator."""
    with client_of(services) as opened:
        yield opened
