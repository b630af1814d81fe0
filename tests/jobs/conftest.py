"""Servers for processing by several workers, each started once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.rig import postgresql, redis_server
from tests.rig.fixtures import aws_keys, running_s3, s3_server
from tests.rig.programs import MissingProgramError, unavailable

__all__ = ["aws_keys", "running_s3", "s3_server"]


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    """A broker."""
    with redis_server.server() as url:
        yield url


@pytest.fixture(scope="module")
def postgresql_url() -> Iterator[str]:
    """A database."""
    try:
        postgresql.binaries()
    except MissingProgramError as missing:
        unavailable(str(missing))
    with postgresql.server() as url:
        yield postgresql.new_database(url)
