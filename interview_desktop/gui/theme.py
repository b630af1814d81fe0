"""The look: tokens read from a file, and the stylesheet built from them. No Qt here."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from string import Template
from typing import Any

from interview_desktop.app.paths import resources

THEMES = ("light", "dark", "contrast")
SCALES = (100, 125, 150, 175, 200)
"""Sizes of text and controls that the window offers, in percent; the settings take any between them."""
_HAIRLINE = 2
"""Lines up to so many pixels do not grow with the text."""


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


@dataclass(slots=True)
class Scheme:
    """Which colours are worn. Themes that follow the system share one, which becomes another when the system's changes."""

    name: str
    """One of `THEMES`."""
    colors: Colors
    icons: str
    """Ending of the names of its icons."""

    def become(self, other: Scheme) -> None:
        """Be of other colours from now on."""
        self.name, self.colors, self.icons = other.name, other.colors, other.icons


@dataclass(frozen=True, slots=True)
class Theme:
    """Everything a screen needs to look right. Sizes are device-independent pixels, and never change."""

    scheme: Scheme
    family: str
    fallbacks: tuple[str, ...]
    """Families for letters that `family` does not have."""
    code_family: str
    """Fixed width, for code."""
    sizes: dict[str, int]
    """Type scale by name."""
    space: dict[str, int]
    radius: dict[str, int]
    scale: float = 1.0
    """Size of text, controls and spaces, 1 to 2; the sizes above have it in them."""

    @property
    def name(self) -> str:
        """One of `THEMES`."""
        return self.scheme.name

    @property
    def colors(self) -> Colors:
        """As they are now: ask again whenever something is painted."""
        return self.scheme.colors

    def px(self, pixels: float) -> int:
        """A length that a widget has been drawn with at scale 1, at this scale."""
        return round(pixels * self.scale)


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
    ("background", "ink"),
)
"""Text and the ground it stands on, wherever one occurs; at least 4.5:1 (WCAG 2.2, 1.4.3)."""

GRAPHIC_PAIRS: tuple[tuple[str, str], ...] = (
    ("control", "surface"),
    ("control", "background"),
    ("focus", "background"),
    ("focus", "surface"),
    ("focus", "sunken"),
    ("focus", "accent_soft"),
    ("accent", "sunken"),
    ("warning", "sunken"),
    ("danger", "sunken"),
    ("success", "sunken"),
    ("face_feature", "face_bottom"),
    ("face_feature", "face_top"),
)
"""Graphics that carry meaning and their ground; at least 3:1 (WCAG 2.2, 1.4.11)."""


def load_scheme(name: str) -> Scheme:
    """Read the colours of one theme, by one of the names of `THEMES`."""
    tokens = _tokens()
    colors = Colors(**{field.name: tokens["colors"][name][field.name] for field in fields(Colors)})
    return Scheme(name, colors, tokens["icons"][name])


def load_theme(name: str | Scheme, scale: float = 1.0) -> Theme:
    """Read one theme of `resources/theme/tokens.toml`.

    Args:
        name: one of `THEMES`, or the colours themselves.
        scale: 1 to 2.
    """
    tokens = _tokens()
    sizes = dict(tokens["type"])
    family, fallbacks, code = sizes.pop("family"), sizes.pop("fallbacks"), sizes.pop("code")
    return Theme(
        load_scheme(name) if isinstance(name, str) else name,
        family,
        tuple(fallbacks),
        code,
        _scaled(sizes, scale),
        # Air grows half as much as text: large text needs the room for itself.
        _scaled(tokens["space"], (1 + scale) / 2),
        _scaled(tokens["radius"], scale),
        scale,
    )


def _tokens() -> dict[str, Any]:
    return tomllib.loads((resources() / "theme" / "tokens.toml").read_text(encoding="utf-8"))


def _scaled(sizes: dict[str, int], scale: float) -> dict[str, int]:
    return {name: round(size * scale) for name, size in sizes.items()}


def stylesheet(theme: Theme) -> str:
    """The Qt stylesheet of a theme, from `resources/theme/style.qss`, whose lengths are those at scale 1."""
    text = re.sub(
        r"\b(\d+)px",
        lambda length: f"{_length(int(length[1]), theme)}px",
        (resources() / "theme" / "style.qss").read_text(encoding="utf-8"),
    )
    values: dict[str, str | int] = {field.name: getattr(theme.colors, field.name) for field in fields(Colors)}
    values |= {"family": theme.family, "code_family": theme.code_family, **theme.sizes}
    values |= {f"radius_{name}": size for name, size in theme.radius.items()}
    values |= {
        f"icon_{icon}": (resources() / "icons" / f"{icon}_{theme.scheme.icons}.svg").as_posix()
        for icon in ("check", "chevron")
    }
    return Template(text).substitute(values)


def _length(pixels: int, theme: Theme) -> int:
    return pixels if pixels <= _HAIRLINE else theme.px(pixels)


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
