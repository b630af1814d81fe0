"""Settings as staff see and change them in the window: what they are, who else has a say, and the file they are kept in.

Only what `CHANGEABLE` names can be changed here. Everything is checked by the very model that reads the settings, kept in
`interview.toml`, and noted in the audit log.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import SecretStr
from pydantic.fields import FieldInfo
from pydantic_settings import DotEnvSettingsSource, EnvSettingsSource

from interview_desktop.app.appearance import CONFIG_FILE
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.registry import AUTO, ENGINES
from interview_desktop.app.setting_group import Group
from interview_desktop.app.settings import Settings, environment_name, load_settings
from interview_desktop.app.settings_faults import has
from interview_desktop.app.settings_file import Value, change_file
from interview_desktop.app.stores import open_store
from interview_desktop.core.errors import BugError, SettingsError
from interview_desktop.core.ports import Clock
from interview_desktop.core.retention import ObjectClass

CHANGEABLE = (
    *("camera", "microphone", "speaker"),
    *("window.preparation", "timing.soft_limit", "timing.overrun", "timing.grace", "window.attempts"),
    *("turns.end_silence", "turns.countdown", "turns.nudge_after", "planned_minutes", "resume_minutes"),
    *("window.practice", "window.breaks", "window.self_view", "interviewer"),
    *("notice.organisation", "notice.contact"),
    *("language", "voice", "speaking_rate", "window.volume"),
    *("synthesizer", "recognizer", "voice_detector", "language_model", "language_model_url"),
    *("theme", "window.language", "window.scale", "reduce_motion"),
    *("kiosk.enabled", "kiosk.proctor_monitor", "kiosk.reset_seconds", "kiosk.idle_seconds"),
)
"""What staff change in the window, by name, in the order in which it is shown."""
_FROM_THE_START = ("theme", "reduce_motion", "window.language", "window.scale", "kiosk.")
"""What is read once, when the program starts."""
_GOES_BEFORE = {"window.preparation": "timing.preparation", "window.attempts": "attempts"}
"""Settings that, once somebody has set them, stand in for one of the window (`for_window`)."""
_SPOKEN = ("en", "de", "es", "fr", "hi", "ar")
"""Languages that are offered for questions whose file names none; a settings file may name others."""
_CHANGED = "settings.changed"
_NOT_CHANGED = "settings.not_changed"


class Kind(StrEnum):
    """What a setting can be set to."""

    SWITCH = "switch"
    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"


class Holder(Enum):
    """What goes before the file."""

    NOBODY = auto()
    ENVIRONMENT = auto()
    DOTENV = auto()
    COMMAND_LINE = auto()
    ANOTHER = auto()
    """Another setting, `Setting.other`."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting as it holds now."""

    name: str
    """As in the file: "turns.countdown" is `countdown` under `[turns]`."""
    value: Value
    kind: Kind
    variable: str
    """The environment variable that goes before the file where it is set."""
    choices: tuple[str, ...] = ()
    unready: frozenset[str] = frozenset()
    """Engines among the choices that are not installed, or whose key is not set."""
    low: float = 0.0
    high: float = 0.0
    """Limits of a number."""
    whole: bool = False
    """Whether a number has no decimals."""
    holder: Holder = Holder.NOBODY
    """What goes before the file, so that a change here would do nothing."""
    other: str = ""
    """The setting that stands in for it."""
    restart: bool = False
    """Whether a change holds from the next start of the program."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How long one class of what is kept of an interview is kept; 0 for no such rule."""

    kind: ObjectClass
    least_days: int
    most_days: int


@dataclass(frozen=True, slots=True)
class SettingsSheet:
    """Everything the settings screen shows."""

    settings: tuple[Setting, ...]
    file: Path
    """Where changes are kept."""
    data_folder: Path
    database_elsewhere: bool
    """Whether interviews are in another database than the data folder's."""
    retention: tuple[Rule, ...]
    """What has a rule."""
    keys: tuple[tuple[str, bool], ...]
    """Environment variables of keys, and whether each is set. A key itself never leaves the settings."""


class Configuration:
    """The settings of a running program, which staff may change. One call at a time."""

    def __init__(
        self, settings: Settings, folder: DataFolder, clock: Clock, file: Path | None = None
    ) -> None:
        """Begin with the settings that the program was started with.

        Args:
            settings: of this run, as they were read.
            folder: its data folder, which has the audit log.
            clock: for the time in that log.
            file: is changed; `interview.toml` of the present folder when left out.
        """
        self.settings = settings
        """As they hold now."""
        self._folder = folder
        self._clock = clock
        self._file = file or Path(CONFIG_FILE).resolve()
        self._command_line = _said_on_the_command_line(settings)

    def sheet(self) -> SettingsSheet:
        """What the screen shows."""
        settings, keep, delete = self.settings, self.settings.keep, self.settings.delete
        environment = EnvSettingsSource(Settings)()
        dotenv = DotEnvSettingsSource(Settings)()
        rules = (Rule(kind, getattr(keep, kind.value), getattr(delete, kind.value)) for kind in ObjectClass)
        return SettingsSheet(
            tuple(self._described(name, environment, dotenv) for name in CHANGEABLE),
            self._file,
            self._folder.root,
            bool(self._folder.database_url),
            tuple(rule for rule in rules if rule.least_days or rule.most_days),
            tuple(_keys(settings)),
        )

    def change(self, changes: Mapping[str, Value], by: str) -> SettingsSheet:
        """Change settings: in the file, and in this program as far as it reads them anew.

        Args:
            changes: from names of `CHANGEABLE` to values.
            by: who changes them.

        Returns:
            The settings as they hold now.

        Raises:
            SettingsError: a value cannot be used, or the file cannot be changed; nothing is changed.
            DataFolderError: the audit log cannot be written; nothing is changed.
        """
        if unknown := set(changes) - set(CHANGEABLE):
            raise BugError(f"no window changes {sorted(unknown)}")
        wanted = {name: value for name, value in changes.items() if value != value_of(self.settings, name)}
        if not wanted:
            return self.sheet()
        _require_usable(wanted)
        self._note(_CHANGED, wanted, by)
        try:
            change_file(self._file, wanted)
        except SettingsError:
            self._note(_NOT_CHANGED, wanted, by)
            raise
        self.settings = load_settings(**_nested({**wanted, **self._command_line}))
        return self.sheet()

    def _note(self, action: str, wanted: Mapping[str, Value], by: str) -> None:
        """Enter each change; what cannot be entered is not done."""
        with open_store(self._folder) as store:
            for name, value in wanted.items():
                before = value_of(self.settings, name)
                detail = {"from": _harmless(before), "to": _harmless(value)}
                store.audit.add(self._clock.now(), by, action, f"setting {name}", detail)

    def _described(self, name: str, environment: Mapping[str, Any], dotenv: Mapping[str, Any]) -> Setting:
        field = _field(name)
        kind, choices = _kind(name, field)
        value = value_of(self.settings, name)
        holder, other = Holder.NOBODY, ""
        if has(self._command_line, name):
            holder = Holder.COMMAND_LINE
        elif has(environment, name):
            holder = Holder.ENVIRONMENT
        elif has(dotenv, name):
            holder = Holder.DOTENV
        elif _is_set(self.settings, _GOES_BEFORE.get(name, "")):
            holder, other = Holder.ANOTHER, _GOES_BEFORE[name]
        limits = {type(each).__name__: each for each in field.metadata}
        return Setting(
            name,
            value,
            kind,
            environment_name(name),
            choices if value in choices or not choices else (*choices, str(value)),
            frozenset(
                engine.name
                for engine in ENGINES.get(name, ())
                if engine.missing() or not engine.has_key(self.settings)
            ),
            float(getattr(limits.get("Ge"), "ge", getattr(limits.get("Gt"), "gt", 0))),
            float(getattr(limits.get("Le"), "le", 0)),
            field.annotation is int,
            holder,
            other,
            name.startswith(_FROM_THE_START),
        )


def value_of(settings: Settings, name: str) -> Value:
    """The value of a setting by its name."""
    found: Any = settings
    for part in name.split("."):
        found = getattr(found, part)
    if not isinstance(found, str | bool | int | float):
        raise BugError(f"the setting {name} has no plain value")
    return found


def _field(name: str) -> FieldInfo:
    top, _, inner = name.partition(".")
    field = Settings.model_fields[top]
    group = field.annotation
    if inner and isinstance(group, type) and issubclass(group, Group):
        return group.model_fields[inner]
    return field


def _kind(name: str, field: FieldInfo) -> tuple[Kind, tuple[str, ...]]:
    if name in ENGINES:
        return Kind.CHOICE, (AUTO, *(engine.name for engine in ENGINES[name]))
    if name == "language":
        return Kind.CHOICE, _SPOKEN
    if get_origin(field.annotation) is Literal:
        return Kind.CHOICE, get_args(field.annotation)
    if field.annotation is bool:
        return Kind.SWITCH, ()
    return (Kind.NUMBER, ()) if field.annotation in (int, float) else (Kind.TEXT, ())


def _require_usable(wanted: Mapping[str, Value]) -> None:
    """Have the model look at the values, together with everything else that is set."""
    load_settings(**_nested(wanted))


def _nested(flat: Mapping[str, Any]) -> dict[str, Any]:
    """Names with a full stop become groups."""
    made: dict[str, Any] = {}
    for name, value in flat.items():
        group, _, key = name.rpartition(".")
        (made.setdefault(group, {}) if group else made)[key] = value
    return made


def _said_on_the_command_line(settings: Settings) -> dict[str, Any]:
    """What differs from the other sources just after the settings were read, by name."""
    try:
        return _differing(settings, load_settings())
    except SettingsError:
        return {}  # the command line says something in place of what cannot be used; changing settings will tell


def _differing(settings: Settings, other: Settings) -> dict[str, Any]:
    """What differs between two readings, by name."""
    found: dict[str, Any] = {}
    for top in Settings.model_fields:
        one, two = getattr(settings, top), getattr(other, top)
        if isinstance(one, Group):
            inner = (name for name in type(one).model_fields if getattr(one, name) != getattr(two, name))
            found |= {f"{top}.{name}": getattr(one, name) for name in inner}
        elif one != two:
            found[top] = one
    return found


def _is_set(settings: Settings, name: str) -> bool:
    top, _, inner = name.partition(".")
    if not inner:
        return top in settings.model_fields_set
    return inner in getattr(settings, top).model_fields_set


def _harmless(value: Value) -> Value:
    """A value as the audit log may have it: an address may hold a password."""
    return "an address" if isinstance(value, str) and ("://" in value or "@" in value) else value


def _keys(settings: Settings) -> list[tuple[str, bool]]:
    """Keys of services; other secrets, such as the one of a database, are none of a proctor's business."""
    return [
        (environment_name(name), isinstance(getattr(settings, name), SecretStr))
        for name in sorted(Settings.model_fields)
        if name.endswith("_api_key")
    ]
