"""The table of all settings, as docs/settings.md has it."""

from __future__ import annotations

from typing import NamedTuple

from interview_desktop.app.setting_group import Group
from interview_desktop.app.settings import Settings, environment_name


class SettingRow(NamedTuple):
    """One setting."""

    name: str
    """With its group: "turns.end_silence"."""
    variable: str
    """Its environment variable."""
    default: str
    """As a person reads it; "-" for none."""
    description: str


def setting_rows() -> list[SettingRow]:
    """Every setting, those that most people look for first."""
    rows: list[SettingRow] = []
    fields = Settings.model_fields
    # What most people look for comes first, then the parts of the settings that have a module of their own.
    for name in sorted(fields, key=lambda name: name not in Settings.__annotations__):
        field = fields[name]
        group = field.annotation
        if isinstance(group, type) and issubclass(group, Group):
            for inner, inner_field in group.model_fields.items():
                full = f"{name}.{inner}"
                default, what = _shown(inner_field.default), inner_field.description or ""
                rows.append(SettingRow(full, environment_name(full), default, what))
            continue
        default = '"Interview Desktop" in the documents' if name == "data_dir" else _shown(field.default)
        rows.append(SettingRow(name, environment_name(name), default, field.description or ""))
    return rows


def _shown(value: object) -> str:
    if value is None or value in ("", ()):
        return "-"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, bool):
        return "on" if value else "off"
    return " / ".join(value) if isinstance(value, tuple) else str(value)
