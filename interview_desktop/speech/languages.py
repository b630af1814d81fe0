"""Language tags (BCP 47) as far as choosing an engine needs them."""

from __future__ import annotations


def primary(language: str) -> str:
    """The language alone: "en" of "en-GB"."""
    return language.replace("_", "-").partition("-")[0].lower()
