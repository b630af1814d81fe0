"""Changes settings in `interview.toml` and leaves everything else in the file as people wrote it: comments, order, other keys.

A line is changed only where it is understood. What comes out is read again and compared with what was wanted; a file that is
written in a way that this module does not know is left alone, and a person is told to change it by hand.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from interview_desktop.core.errors import SettingsError
from interview_desktop.files.whole import write_over

Value = str | bool | int | float
"""What a setting can be set to here."""
BEFORE = ".before"
"""Ending that is added to the name of the copy of the file as it was."""
_HEADER = re.compile(r"\s*\[\[?\s*(?P<name>[^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_ASSIGNED = re.compile(
    r"(?P<before>\s*(?P<name>[\w.\"'-]+(?:\s*\.\s*[\w\"'-]+)*)\s*=\s*)"
    # A text in either kind of quotes, a list without texts that hold a comment's sign, or a bare word such as a number.
    r"(?P<value>\"(?:[^\"\\]|\\.)*\"|'[^']*'|\[[^#\n]*\]|[^\s#\"'\[{][^#]*?)"
    r"(?P<after>\s*(#.*)?)$"
)


_NAMED = re.compile(r"\s*(?P<name>[\w.\"'-]+(?:\s*\.\s*[\w\"'-]+)*)\s*=")
_PROBE = "a-name-that-no-settings-file-has"


def line_of(text: str, setting: str) -> int:
    """The line on which a setting is written: the one that, named otherwise, names the setting otherwise and nothing else.

    Args:
        text: TOML.
        setting: as "turns.countdown", or a group.

    Returns:
        The number of the line, from 1; 0 where it is not certain.
    """
    *groups, key = setting.split(".")
    try:
        wanted = tomllib.loads(text)
        inner = wanted
        for group in groups:
            inner = inner[group]
        inner[_PROBE] = inner.pop(key)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError):
        return 0
    table, lines = "", text.split("\n")
    for at, line in enumerate(lines):
        header = _HEADER.match(line)
        named = header or _NAMED.match(line)
        if named is None:
            continue
        name = _plain(named["name"])
        full = f"{table}.{name}" if table and header is None else name
        table = name if header is not None else table
        if full == setting:
            begin, end = named.span("name")
            other = ".".join((*name.split(".")[:-1], _PROBE))
            if _means("\n".join((*lines[:at], line[:begin] + other + line[end:], *lines[at + 1 :])), wanted):
                return at + 1
    return 0


def _means(text: str, wanted: dict[str, Any]) -> bool:
    try:
        return tomllib.loads(text) == wanted
    except tomllib.TOMLDecodeError:
        return False


def change_file(file: Path, changes: Mapping[str, Value]) -> None:
    """Write settings into a file, which is made where it is not there; what it was stays beside it under `BEFORE`.

    Args:
        file: `interview.toml`.
        changes: from the name of a setting, as "turns.countdown", to its value.

    Raises:
        SettingsError: the file cannot be read, understood or written; it is as it was.
    """
    before = _read(file)
    after = changed(before, changes, file.name)
    try:
        # Keys of services may stand in it: it is as private as it was.
        private = file.exists() and not file.stat().st_mode & 0o077
        if before:
            write_over(file.with_name(file.name + BEFORE), before, private=private)
        write_over(file, after, private=private)
    except OSError as error:
        raise SettingsError(
            f"The settings cannot be written to {file}: {error.strerror}",
            "Let the user of this program write there, or change the file by hand",
        ) from None


def changed(text: str, changes: Mapping[str, Value], name: str = "the file") -> str:
    """The text of a settings file with other values.

    Args:
        text: TOML.
        changes: as `change_file`.
        name: of the file, for what is told about it.

    Raises:
        SettingsError: it is no TOML, or has a form in which these settings cannot be changed here.
    """
    try:
        wanted = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{name} cannot be read: {error}", "Mend or remove the file") from None
    ends = "\r\n" if "\r\n" in text else "\n"
    lines = text.splitlines()
    for setting, value in changes.items():
        _set_line(lines, setting, _written(value))
        _set_value(wanted, setting, value)
    made = ends.join(lines) + ends
    if not _means(made, wanted):
        raise SettingsError(
            f"{name} is written in a way that the window cannot change: {', '.join(changes)}",
            "Change it by hand, with one setting on each line",
        )
    return made


def _set_line(lines: list[str], setting: str, value: str) -> None:
    """Put a value into its line, else a line into its group, else a group at the end."""
    group, _, key = setting.rpartition(".")
    table, place, first_of_group, last_of_group = "", None, None, -1
    for at, line in enumerate(lines):
        header = _HEADER.match(line)
        if header is not None:
            table = _plain(header["name"])
        assigned = None if header is not None else _ASSIGNED.match(line)
        if table == group and (header is not None or assigned is not None):
            first_of_group = at if first_of_group is None else first_of_group
            last_of_group = at
        name = _plain(assigned["name"]) if assigned is not None else ""
        if assigned is not None and (f"{table}.{name}" if table else name) == setting:
            place = at
            lines[at] = f"{assigned['before']}{value}{assigned['after']}"
    if place is not None:
        return
    if first_of_group is not None:
        lines.insert(last_of_group + 1, f"{key} = {value}")
    elif group:
        lines += ["", f"[{group}]", f"{key} = {value}"] if lines else [f"[{group}]", f"{key} = {value}"]
    else:
        # Before the first group: behind its header a line would belong to it.
        lines.insert(_end_of_preamble(lines), f"{key} = {value}")


def _end_of_preamble(lines: list[str]) -> int:
    """Behind the comments that a file begins with, as far as an empty line says that they are about all of it."""
    for at, line in enumerate(lines):
        if not line.strip():
            return at + 1
        if not line.lstrip().startswith("#"):
            break
    return 0


def _plain(name: str) -> str:
    """A dotted key without quotes and spaces."""
    return ".".join(part.strip().strip("\"'") for part in name.split("."))


def _written(value: Value) -> str:
    """A value in TOML. JSON's numbers and texts are TOML's too."""
    whole = isinstance(value, float) and value.is_integer()
    return json.dumps(int(value) if whole else value, ensure_ascii=False)


def _set_value(document: dict[str, Any], setting: str, value: Value) -> None:
    *groups, key = setting.split(".")
    for group in groups:
        found = document.setdefault(group, {})
        if not isinstance(found, dict):
            raise SettingsError(f"The setting {group} is a group and takes no value", "Mend the file")
        document = found
    document[key] = value


def _read(file: Path) -> str:
    try:
        # Line ends stay as they are.
        return file.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError:
        raise SettingsError(f"{file} is not written in UTF-8", "Save it as UTF-8") from None
    except OSError as error:
        raise SettingsError(
            f"{file} cannot be read: {error.strerror}", "Let the user of this program read it"
        ) from None
