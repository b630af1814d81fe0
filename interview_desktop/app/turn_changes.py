"""Settings of turn-taking as a person writes them on the command line: `end_silence=2.5`."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from pydantic import ValidationError

from interview_desktop.app.invalid_values import whys
from interview_desktop.app.setting_group import Group
from interview_desktop.app.turn_settings import TimingGroup, TurnsGroup
from interview_desktop.core.errors import SettingsError

GROUPS: dict[str, type[Group]] = {"turns": TurnsGroup, "timing": TimingGroup}


def parse_turn_changes(given: Sequence[str]) -> dict[str, float]:
    """The constants of turn-taking that differ, by their name without a group.

    Raises:
        SettingsError: there is no such constant, or the value cannot be used.
    """
    changes = parse_changes(given)
    for name in changes:
        if not name.startswith("turns."):
            raise SettingsError(
                f"{name} cannot be set for one candidate here", f"Set {name} in the environment for this run"
            )
    return {name.partition(".")[2]: value for name, value in changes.items()}


def parse_changes(given: Sequence[str]) -> dict[str, float]:
    """Read `KEY=VALUE`, each as in the table of settings; the group may be left out.

    Raises:
        SettingsError: there is no such setting of turn-taking, or the value cannot be used.
    """
    known = {f"{group}.{name}": group for group, kind in GROUPS.items() for name in kind.model_fields}
    written: dict[str, dict[str, str]] = {group: {} for group in GROUPS}
    for text in given:
        key, equals, value = text.partition("=")
        key = key.strip()
        name = next((full for full in known if key in (full, full.partition(".")[2])), None)
        if name is not None and not equals:
            raise SettingsError(f"The setting {name} has no value", f"Write {key}=VALUE")
        if name is None:
            close = get_close_matches(key, [full.partition(".")[2] for full in known], 1)
            hint = f"Did you mean {close[0]}? " if close else ""
            raise SettingsError(
                f"{text[:60]!r} is no setting of turn-taking",
                f"{hint}Write KEY=VALUE with one of {', '.join(known)}",
            )
        written[known[name]][name.partition(".")[2]] = value.strip()
    changes: dict[str, float] = {}
    for group, kind in GROUPS.items():
        try:
            checked = kind.model_validate(written[group])
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join([group, *map(str, first["loc"])])
            why = next(iter(whys(error.errors()).values()))
            raise SettingsError(
                f"The setting {where} cannot be used: {why}",
                "Choose another value",
            ) from None
        changes |= {f"{group}.{field}": float(getattr(checked, field)) for field in written[group]}
    return changes
