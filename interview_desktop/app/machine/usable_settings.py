"""The settings of a run that looks for what is wrong, and so must not end where they are."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from interview_desktop.app.settings import Settings, load_settings, setting_called
from interview_desktop.core.errors import SettingsError


def load_usable(**overrides: Any) -> tuple[Settings, SettingsError | None]:
    """Read the settings of this run; what cannot be used has its default.

    Args:
        overrides: from the command line; None means not given.

    Returns:
        The settings, and what is wrong with them. Where a source cannot be read at all, there are only defaults and what
        the command line says.
    """
    try:
        return load_settings(**overrides), None
    except SettingsError as error:
        fault = error
    given = {name: value for name, value in overrides.items() if value is not None}
    mended = dict(given)
    for _ in Settings.model_fields:  # a rule of a whole group speaks only when each of its values can be used
        try:
            return Settings(**mended), fault
        except ValidationError as error:
            for each in error.errors():
                name = setting_called(str(each["loc"][0]))
                mended[name] = Settings.model_fields[name].get_default(call_default_factory=True)
        except (OSError, ValueError):
            break
    return _Defaults(**given), fault


class _Defaults(Settings):
    """Settings that are read from no source but the command line."""

    model_config = SettingsConfigDict(toml_file=None)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The command line alone."""
        return (init_settings,)
