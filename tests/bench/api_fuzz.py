"""Calls every route of the service with generated requests, and sees that every answer is as its description says.

    python -m tests.bench.api_fuzz --cases 2000

A short form runs with the tests (`tests/api/test_fuzz.py`). Requests are made from the application's own OpenAPI document:
valid ones, and ones that are wrong in one place. No answer may be a 5xx, break its schema, or be an error without the one form
that errors have.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import requests
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import one_of
from schemathesis.checks import CHECKS
from schemathesis.generation import GenerationMode

from tests.api.audio_service import scripted
from tests.api.serving import Client, client_of, open_services

_WANTED = ("not_a_server_error", "response_schema_conformance", "content_type_conformance")


def fuzz(client: Client, cases: int, number: int = 1) -> Counter[str]:
    """Make so many calls in all.

    Args:
        client: entered.
        cases: how many.
        number: seed of what is generated.

    Returns:
        How many answers there were of each status and route.

    Raises:
        AssertionError: an answer is not as described.
    """
    app: Any = client.app
    assert isinstance(app, FastAPI)
    schema = schemathesis.openapi.from_dict(app.openapi())
    operations = [found.ok() for found in schema.get_all_operations()]
    told: Counter[str] = Counter()
    checks = [CHECKS.get_one(name) for name in _WANTED]
    each = max(1, cases // len(operations))
    for operation in operations:
        modes = [operation.as_strategy(generation_mode=mode) for mode in GenerationMode]

        @seed(number)
        @settings(
            max_examples=each,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate],
        )
        @given(one_of(*modes))
        def call(case: Any) -> None:
            answer = _sent(client, case)
            told[f"{answer.status_code} {case.method} {case.path}"] += 1
            case.validate_response(answer, checks=checks)
            if answer.status_code >= 400:
                body = answer.json()
                assert body["status"] == "error", body
                assert body["message"], body

        call()
    return told


def _sent(client: Client, case: Any) -> httpx.Response:
    """A generated request, as the bytes that it is, through the application without a socket."""
    asked = case.as_transport_kwargs(base_url="http://127.0.0.1:8000")
    known = {"method", "url", "headers", "params", "data", "json", "files", "cookies"}
    request = requests.Request(**{name: value for name, value in asked.items() if name in known}).prepare()
    headers = {
        name: value.encode("latin-1", "replace") if isinstance(value, str) else value
        for name, value in request.headers.items()
    }
    return client.request(str(request.method), str(request.url), content=request.body, headers=headers)


def main() -> int:
    """The long form."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        services = open_services(Path(folder))
        with client_of(services, contracts=contracts(), raise_server_exceptions=False) as client:
            told = fuzz(client, chosen.cases, chosen.seed)
    for line, count in sorted(told.items(), key=lambda pair: pair[0].split(" ", 1)[::-1]):
        print(f"{count:6}  {line}")
    print(f"{told.total()} calls")
    return 0


def contracts() -> tuple[Any, ...]:
    """Every interface, with engines that need no time where a route would start one."""
    from interview_desktop.api.application import CONTRACTS

    return tuple(scripted() if each.name == "audio" else each for each in CONTRACTS)


if __name__ == "__main__":
    sys.exit(main())
