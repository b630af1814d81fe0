"""What to do where something is missing that an extra of this package installs."""

from __future__ import annotations

from interview_desktop.core.sentences import Sentence, sentence


def install(extra: str) -> Sentence:
    """The remedy. It names the folder, because no index of packages has this one.

    Args:
        extra: one of `[project.optional-dependencies]` in pyproject.toml.
    """
    return sentence("Install it in the folder of Interview Desktop with: pip install '.[{0}]'", extra)
