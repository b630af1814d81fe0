"""What is wrong with the settings: everything at once, each with where it is written and what to do about it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from interview_desktop.app.settings_file import line_of
from interview_desktop.core.errors import Problem, SettingsError


@dataclass(frozen=True, slots=True)
class Sources:
    """What each source of settings holds, the strongest first; groups are mappings."""

    command_line: Mapping[str, Any]
    environment: Mapping[str, Any]
    dotenv: Mapping[str, Any]
    dotenv_name: str
    file: Path

    def place_of(self, name: str, variable: str) -> tuple[str, int]:
        """Where the value of a setting that is used is written, for a person.

        Args:
            name: of the setting, as "turns.end_silence".
            variable: its environment variable.

        Returns:
            The place, and the line in it where that is certain, else 0.
        """
        if has(self.command_line, name):
            return "the command line", 0
        if has(self.environment, name) or has(self.environment, variable) or variable in os.environ:
            return f"the environment ({variable})", 0
        if has(self.dotenv, name) or has(self.dotenv, variable):
            return f"{self.dotenv_name} ({variable})", 0
        try:
            return self.file.name, line_of(self.file.read_text(encoding="utf-8"), name)
        except (OSError, ValueError):
            return self.file.name, 0


@dataclass(frozen=True, slots=True)
class SettingFault:
    """One setting that cannot be used."""

    name: str
    """As "turns.end_silence"; empty where a whole source cannot be read."""
    what: str
    """As one of several, behind its place: a clause without a full stop."""
    remedy: str
    alone: tuple[str, str]
    """The same where nothing else is wrong: two sentences without full stops that name the place."""
    place: str = ""
    line: int = 0

    @property
    def problem(self) -> Problem:
        """As one of several."""
        return Problem(self.line, self.what, self.remedy, self.place)


def has(source: Mapping[str, Any], name: str) -> bool:
    """Whether a source of settings names one; sources have groups as mappings, or names with a full stop."""
    top, _, inner = name.partition(".")
    group = source.get(top)
    return name in source or (isinstance(group, Mapping) and inner in group)


def unusable(name: str, why: str, place: tuple[str, int]) -> SettingFault:
    """A setting whose value cannot be used.

    Args:
        name: of the setting.
        why: a clause such as "it must be a text".
        place: where it is written, and the line.
    """
    what = f"The setting {name} cannot be used: {why}"
    return SettingFault(
        name, what, "Mend it there, or take it out", (what, f"Mend it in {_told(place)}"), *place
    )


def no_group(name: str, place: tuple[str, int]) -> SettingFault:
    """A value where a group of settings is expected."""
    what, remedy = f"The setting {name} is a group and takes no value", f"Write its settings under [{name}]"
    return SettingFault(name, what, remedy, (what, f"{remedy} in {_told(place)}"), *place)


def unknown(name: str, close: str, place: tuple[str, int]) -> SettingFault:
    """A name in the file that stands for nothing.

    Args:
        name: what is written.
        close: the setting that was perhaps meant; empty for none.
        place: the file, and the line.
    """
    remedy = (f"Did you mean {close}? " if close else "") + "docs/settings.md lists all"
    alone = f"{place[0]} has a setting {name[:60]!r}, which does not exist"
    if place[1]:
        alone += f" (line {place[1]})"
    return SettingFault(name, f"There is no setting {name[:60]!r}", remedy, (alone, remedy), *place)


def unreadable(what: str, remedy: str) -> SettingFault:
    """A source that cannot be read at all."""
    return SettingFault("", what, remedy, (what, remedy))


def settings_error(faults: Sequence[SettingFault]) -> SettingsError:
    """One error for all of them: the sentence of the one, or how many they are and each as a problem."""
    found = sorted(faults, key=lambda fault: (fault.place, fault.line))
    problems = tuple(fault.problem for fault in found)
    if len(found) == 1:
        return SettingsError(*found[0].alone, problems=problems)
    names = ", ".join(fault.name[:60] for fault in found if fault.name)
    return SettingsError(
        f"{len(found)} settings cannot be used: {names}",
        "`doctor` says of each where it is written, what is wrong with it and what to do",
        problems=problems,
    )


def _told(place: tuple[str, int]) -> str:
    return f"{place[0]}, line {place[1]}" if place[1] else place[0]
