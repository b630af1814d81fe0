"""`compose.yaml` and `Dockerfile` against what they start: without Docker, by what they name."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from interview_desktop.app.settings import load_settings
from interview_desktop.app.settings_table import setting_rows
from interview_desktop.cli.program import app

ROOT = Path(__file__).parents[2]
OTHERS = frozenset({"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"})
"""Variables that libraries read."""


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    """What the compose file starts."""
    found: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
    for name, service in found["services"].items():
        assert ("image" in service) != ("build" in service), name
        for volume in service.get("volumes", ()):
            source, _, target = volume.rpartition(":")
            assert not source or source in found["volumes"], volume
            assert target.startswith("/"), volume
        for needed in service.get("depends_on", ()):
            assert needed in found["services"], needed
    return dict(found["services"])


def ours(services: dict[str, Any]) -> dict[str, Any]:
    """Those that are this program."""
    return {name: service for name, service in services.items() if "build" in service}


def names_of(commands: typer.Typer) -> set[str]:
    """What may be called."""
    return {each.name or getattr(each.callback, "__name__", "") for each in commands.registered_commands}


def test_what_is_started_is_a_command(services: dict[str, Any]) -> None:
    started = [service["command"][0] for service in ours(services).values()]
    assert sorted(started) == ["serve", "worker"]
    assert set(started) < names_of(app)
    head = (ROOT / "compose.yaml").read_text(encoding="utf-8").partition("\n\n")[0]
    told = re.search(r"docker compose run --rm service ([^`]+)`", head)
    assert told is not None
    group, action, *_ = shlex.split(told[1])
    (users,) = (each.typer_instance for each in app.registered_groups if each.name == group)
    assert users is not None
    assert action in names_of(users)


def test_its_settings_exist_and_can_be_used(
    services: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {row.variable for row in setting_rows()}
    for service in ours(services).values():
        for variable, value in service["environment"].items():
            assert variable in known | OTHERS, variable
            # As Compose puts them in, with something long and random.
            monkeypatch.setenv(variable, re.sub(r"\$\{\w+:\?\}", "x" * 40, value))
    settings = load_settings()
    assert settings.processing.buckets == (settings.artifacts.bucket,)
    assert settings.server.proxy == ("*",)
    assert settings.processing.broker is not None
    assert settings.processing.broker.get_secret_value() == "redis://broker:6379/0"
    assert "broker" in services and "store" in services


def test_what_the_image_is_made_of_is_there() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    copied = [source for line in lines if line.startswith("COPY ") for source in line.split()[1:-1]]
    assert len(copied) > 5
    sent = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    for source in copied:
        assert (ROOT / source).exists(), source
        assert f"!{source}" in sent, source
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    # What the build asks for has to be in the image before it.
    for named in (
        *re.findall(r'readme = "([^"]+)"', project),
        *re.findall(r'license-files = \["([^"]+)"\]', project),
    ):
        assert named in copied, named
    assert 'ENTRYPOINT ["interview-desktop"]' in lines
    assert 'interview-desktop = "interview_desktop' in project
