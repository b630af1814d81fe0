"""The look: tokens read from a file, and the stylesheet built from them. No Qt here."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from string import Template

from interview_desktop.app.paths import resources

THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Colors:
    """Colours of one theme as "#RRGGBB"."""

    background: str
    surface: str
    """Cards and controls."""
    sunken: str
    """Tracks, disabled controls, hovered buttons."""
    ink: str
    muted: str
    line: str
    """Decorative lines; says nothing alone."""
    control: str
    """Borders of controls, at least 3:1 against their ground."""
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    focus: str
    face_top: str
    face_bottom: str
    face_feature: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Everything a screen needs to look right. Sizes are device-independent pixels."""

    name: str
    colors: Colors
    family: str
    sizes: dict[str, int]
    """Type scale by name."""
    space: dict[str, int]
    radius: dict[str, int]


TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    ("ink", "background"),
    ("ink", "surface"),
    ("ink", "sunken"),
    ("ink", "accent_soft"),
    ("ink", "warning_soft"),
    ("ink", "danger_soft"),
    ("muted", "background"),
    ("muted", "surface"),
    ("muted", "sunken"),
    ("accent", "background"),
    ("accent", "surface"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("danger", "background"),
    ("danger", "surface"),
    ("danger", "danger_soft"),
    ("warning", "background"),
    ("warning", "surface"),
    ("warning", "warning_soft"),
    ("success", "background"),
    ("success", "surface"),
    ("success", "success_soft"),
)
"""Text and the ground it stands on, wherever one occurs; at least 4.5:1 (WCAG 2.2, 1.4.3)."""

GRAPHIC_PAIRS: tuple[tuple[str, str], ...] = (
    ("control", "surface"),
    ("control", "background"),
    ("focus", "background"),
    ("focus", "surface"),
    ("accent", "sunken"),
    ("warning", "sunken"),
    ("danger", "sunken"),
    ("success", "sunken"),
    ("face_feature", "face_bottom"),
    ("face_feature", "face_top"),
)
"""Graphics that carry meaning and their ground; at least 3:1 (WCAG 2.2, 1.4.11)."""


def load_theme(name: str) -> Theme:
    """Read one theme of `resources/theme/tokens.toml`."""
    tokens = tomllib.loads((resources() / "theme" / "tokens.toml").read_text(encoding="utf-8"))
    colors = Colors(**{field.name: tokens["colors"][name][field.name] for field in fields(Colors)})
    sizes = dict(tokens["type"])
    family = sizes.pop("family")
    return Theme(name, colors, family, sizes, dict(tokens["space"]), dict(tokens["radius"]))


def stylesheet(theme: Theme) -> str:
    """The Qt stylesheet of a theme, from `resources/theme/style.qss`."""
    values: dict[str, str | int] = {field.name: getattr(theme.colors, field.name) for field in fields(Colors)}
    values |= {"family": theme.family, **theme.sizes}
    values |= {f"radius_{name}": size for name, size in theme.radius.items()}
    values |= {
        f"icon_{icon}": (resources() / "icons" / f"{icon}_{theme.name}.svg").as_posix()
        for icon in ("check", "chevron")
    }
    return Template((resources() / "theme" / "style.qss").read_text(encoding="utf-8")).substitute(values)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two "#RRGGBB" colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance)."""
    channels = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
