"""Gathers what is wrong with a question file, and says it in one sentence."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from interview_desktop.core.errors import Problem, QuestionFileError
from interview_desktop.core.sentences import Sentence, sentence

MAX_PROBLEMS = 50
"""Further problems of one file are not listed: they mostly follow from the first ones."""


class Problems:
    """The problems of one file, in the order they were found."""

    def __init__(self, name: str) -> None:
        """Begin with none.

        Args:
            name: what to call the file in the error.
        """
        self._name = name
        self._found: list[Problem] = []

    def add(self, line: int, message: str, remedy: str = "") -> None:
        """Note a problem of one line; line 0 means the whole file."""
        self._found.append(Problem(line, _on_one_line(message), _on_one_line(remedy)))

    def raise_if_any(self) -> None:
        """End reading when something is wrong.

        Raises:
            QuestionFileError: names the first problem, counts the others, carries them all.
        """
        if not self._found:
            return
        found = sorted(self._found, key=lambda problem: problem.line)
        first, more = found[0], len(found) - 1
        problem = sentence("line {0}: {1}", first.line, first.message) if first.line else first.message
        if more == 1:
            problem = sentence("{0}, and 1 more problem", problem)
        elif more:
            problem = sentence("{0}, and {1} more problems", problem, more)
        raise QuestionFileError(
            sentence("The question file {0} cannot be used: {1}", self._name, problem),
            first.remedy,
            problems=tuple(found[:MAX_PROBLEMS]),
        )


def _on_one_line(text: str) -> str:
    """What a file holds may be quoted in a sentence, but not break it."""
    if isinstance(text, Sentence):
        return text.filled(*(_on_one_line(each) if isinstance(each, str) else each for each in text.values))
    return "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text
    )


def suggestion(word: str, known: Iterable[str]) -> str:
    """The remedy for a word that is not known: the near match, or all that there are."""
    known = sorted(known)
    near = get_close_matches(word.lower(), known, n=1)
    if near:
        return sentence('Write "{0}" if that is what was meant', near[0])
    return sentence("Known are: {0}", ", ".join(known))
