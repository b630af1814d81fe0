"""How the window looks and speaks, known before the settings are read where that can be: the library that checks them takes time.

No library is loaded here.
"""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

if TYPE_CHECKING:
    from interview_desktop.app.settings import Settings

ThemeName = Literal["system", "light", "dark", "contrast"]
LanguageName = Literal["system", "en", "de", "es", "fr", "hi", "ar"]
LEAST_SCALE, LARGEST_SCALE = 100, 200
CONFIG_FILE, ENVIRONMENT_FILE = "interview.toml", ".env"
_VARIABLE = re.compile(r"INTERVIEW_(THEME|REDUCE_MOTION|WINDOW|KIOSK)", re.IGNORECASE)
"""Variables that say how the window looks, and whether it is a kiosk's."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the window should look and speak."""

    theme: str = "system"
    """One of `ThemeName`; "system" for what the system prefers."""
    reduce_motion: bool = False
    scale: int = 100
    """Size of text and controls in percent, 100 to 200."""
    language: str = "system"
    """One of `LanguageName`."""


def appearance(settings: Settings) -> Appearance:
    """What the settings say."""
    window = settings.window
    return Appearance(settings.theme, settings.reduce_motion, window.scale, window.language)


def appearance_at_once(folder: Path) -> Appearance | None:
    """What the settings will say, where the file of settings alone says it, in plain values.

    Args:
        folder: with `interview.toml` and `.env`, if there are any.

    Returns:
        None where the settings must be asked: variables speak of it, a value cannot be used, or it is to be a kiosk.
    """
    try:
        if any(map(_VARIABLE.match, os.environ)) or _VARIABLE.search(_read(folder / ENVIRONMENT_FILE)):
            return None
        given = tomllib.loads(_read(folder / CONFIG_FILE))
    except (OSError, ValueError):
        return None
    window, kiosk = given.get("window", {}), given.get("kiosk", {})
    if (
        not isinstance(window, dict)
        or not isinstance(kiosk, dict)
        or kiosk.get("enabled", False) is not False
    ):
        return None
    usual = Appearance()
    found = Appearance(
        given.get("theme", usual.theme),
        given.get("reduce_motion", usual.reduce_motion),
        window.get("scale", usual.scale),
        window.get("language", usual.language),
    )
    return found if _is_usable(found.theme, found.reduce_motion, found.scale, found.language) else None


def _is_usable(theme: Any, reduce_motion: Any, scale: Any, language: Any) -> bool:
    """Whether the values are of the kinds that the settings take, exactly; what is in doubt they decide."""
    return (
        theme in get_args(ThemeName)
        and type(reduce_motion) is bool
        and type(scale) is int
        and LEAST_SCALE <= scale <= LARGEST_SCALE
        and language in get_args(LanguageName)
    )


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
