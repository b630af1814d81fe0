"""An S3-speaking server of the tests' own, in a process of its own on loopback."""

from __future__ import annotations

import socket
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from tests.rig.programs import ChildProcess

_START_S = 60.0
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
def server() -> Iterator[S3Server]:
    """Run a server."""
    port = free_port()
    endpoint = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]

    def answers() -> bool:
        try:
            with urllib.request.urlopen(f"{endpoint}/moto-api/", timeout=2) as answer:
                return bool(answer.status == 200)
        except (OSError, urllib.error.URLError):
            return False

    with ChildProcess(command, env=KEYS, ready=answers, ready_timeout_s=_START_S) as process:
        yield S3Server(endpoint, process)
