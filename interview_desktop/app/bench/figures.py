"""What a benchmark found: figures with their targets, as a table for people and as JSON for programs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number. Smaller is better for all of them."""

    what: str
    value: float | None
    """None when it cannot be measured on this machine."""
    unit: str = ""
    target: float | None = None
    """The largest value that is good; None when the figure only explains others."""
    note: str = ""

    @property
    def verdict(self) -> str:
        """Either "met", "missed" or nothing."""
        if self.value is None or self.target is None:
            return ""
        return "met" if self.value <= self.target else "missed"

    def as_json(self) -> dict[str, Any]:
        """Its fields and the verdict."""
        return {
            "what": self.what,
            "value": self.value,
            "unit": self.unit,
            "target": self.target,
            "verdict": self.verdict,
            "note": self.note,
        }


def as_table(figures: Iterable[Figure]) -> str:
    """The figures as a Markdown table, which reads well on a terminal too."""
    rows = [("what", "figure", "target", "verdict", "note")]
    for figure in figures:
        target = "" if figure.target is None else f"≤ {_shown(figure.target, figure.unit)}"
        rows.append((figure.what, _shown(figure.value, figure.unit), target, figure.verdict, figure.note))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, _line(["-" * width for width in widths], widths))
    return "\n".join(lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"


def _shown(value: float | None, unit: str) -> str:
    if value is None:
        return "not measurable here"
    return f"{value:.3g} {unit}".rstrip() if abs(value) < 100 else f"{value:.0f} {unit}".rstrip()
