"""Changes to an answer whose effect on a score is known beforehand (metamorphic relations, Chen et al. 1998)."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from interview_desktop.assessment.lexicon import AUXILIARIES, FIRST_PERSON, FUNCTION_WORDS, NEGATIONS
from interview_desktop.core.scoring import AnswerKey

_SENTENCE = re.compile(r"(?<=[.?!])\s+")
_BESIDE = ("the", "and", "then", "it", "so", "on", "be", "right", "there", "work")
"""What a recogniser hears where it understands nothing."""


def stuffed(key: AnswerKey) -> str:
    """The words that the key looks for, and nothing else: in their order, three times over."""
    wanted = " ".join((key.competency, key.focus, *key.points, key.question))
    words = [word.strip(".,;:?!").lower() for word in wanted.split()]
    keywords = [word for word in dict.fromkeys(words) if word not in FUNCTION_WORDS]
    return ", ".join(keywords * 3) + "."


def negated(text: str) -> str:
    """Everything that was done was never done, and nothing is as it is said to be."""
    said: list[str] = []
    for word in text.split():
        bare = word.strip(".,;:?!").lower()
        before = said[-1].strip(".,;:?!").lower() if said else ""
        if before in FIRST_PERSON:
            said.append("never")
        elif before in AUXILIARIES and bare not in NEGATIONS and not (len(said) > 1 and said[-2] == "never"):
            said.append("not")
        said.append(word)
    return " ".join(said)


def backwards(text: str) -> str:
    """The last word first."""
    return " ".join(word.strip(".,;:?!").lower() for word in reversed(text.split()))


def padded(text: str, sentences: Sequence[str]) -> str:
    """Three times as long, with sentences that fit everything."""
    words, added, index = len(text.split()), list[str](), 0
    while len(" ".join(added).split()) < 2 * words:
        added.append(sentences[index % len(sentences)])
        index += 1
    return " ".join([text, *added])


def with_fillers(text: str, fillers: Sequence[str]) -> str:
    """A filler, set off by commas, after every sixth word."""
    said: list[str] = []
    for index, word in enumerate(text.split()):
        said.append(word)
        if index % 6 == 5 and word[-1] not in ".?!":
            said[-1] = word.rstrip(",") + ","
            said.append(fillers[index // 6 % len(fillers)] + ",")
    return " ".join(said)


def misheard(text: str, rate: float, seed: int) -> tuple[str, frozenset[int]]:
    """A word error rate: half of the errors are other words, a quarter lost ones, a quarter additional ones.

    Returns:
        The text, and the positions of words that a recogniser would be unsure of.
    """
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    said, doubtful = list[str](), set[int]()
    for word in text.split():
        if chance.random() >= rate:
            said.append(word)
            continue
        kind = chance.random()
        if kind < 0.5:
            doubtful.add(len(said))
            said.append(chance.choice(_BESIDE))
        elif kind < 0.75:
            said.append(word)
            doubtful.add(len(said))
            said.append(chance.choice(_BESIDE))
    return " ".join(said), frozenset(doubtful)


def unpunctuated(text: str) -> str:
    """As a recogniser without punctuation writes it: what was typed and what was spoken are the same answer."""
    return " ".join(re.sub(r"[.,;:?!\"]", "", word).lower() for word in text.split())


def injected(text: str, order: str, place: int) -> str:
    """An order to the grader spoken at the beginning, in the middle or at the end."""
    sentences = _SENTENCE.split(text)
    at = (0, len(sentences) // 2, len(sentences))[place % 3]
    return " ".join([*sentences[:at], order, *sentences[at:]])
