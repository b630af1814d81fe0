"""An S3-speaking server of the tests' own, in a process of its own on loopback."""

from __future__ import annotations

import socket
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from tests.rig.programs import ChildProcess, RigError

_ATTEMPTS = 3
KEYS = {"AWS_ACCESS_KEY_ID": "tests", "AWS_SECRET_ACCESS_KEY": "tests", "AWS_EC2_METADATA_DISABLED": "true"}


@dataclass(frozen=True)
class S3Server:
    """A running server."""

    endpoint: str
    process: ChildProcess

    def client(self) -> Any:
        """A client of its own, for looking from outside."""
        import boto3

        return boto3.session.Session().client(
            "s3",
            endpoint_url=self.endpoint,
            region_name="us-east-1",
            aws_access_key_id="tests",
            aws_secret_access_key="tests",
        )

    def new_bucket(self) -> str:
        """An empty bucket."""
        name = f"tests-{uuid4()}"
        client = self.client()
        client.create_bucket(Bucket=name)
        client.close()
        return name

    def keys(self, bucket: str) -> list[str]:
        """What is in a bucket."""
        client = self.client()
        found = client.list_objects_v2(Bucket=bucket).get("Contents", [])
        client.close()
        return sorted(each["Key"] for each in found)


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def on_a_free_port(program: Callable[[int], ChildProcess]) -> Iterator[tuple[int, ChildProcess]]:
    """Run a server on a port of its own: when somebody else takes it before the server does, on another one."""
    with ExitStack() as running:
        for attempts_left in reversed(range(_ATTEMPTS)):
            port = free_port()
            try:
                process = running.enter_context(program(port))
            except RigError:
                if not attempts_left:
                    raise
            else:
                break
        yield port, process


@contextmanager
def server() -> Iterator[S3Server]:
    """Run a server."""

    def program(port: int) -> ChildProcess:
        def answers() -> bool:
            try:
                with urllib.request.urlopen(f"{_endpoint(port)}/moto-api/", timeout=2) as answer:
                    return bool(answer.status == 200)
            except (OSError, urllib.error.URLError):
                return False

        command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
        return ChildProcess(command, env=KEYS, ready=answers)

    with on_a_free_port(program) as (port, process):
        yield S3Server(_endpoint(port), process)


def _endpoint(port: int) -> str:
    return f"http://127.0.0.1:{port}"
