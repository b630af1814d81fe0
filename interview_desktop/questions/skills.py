"""Finds the topics of the bank that a job description speaks of, by their names and synonyms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interview_desktop.questions.bank import Topic

_MENTIONS = 3
"""A word that is repeated more often than this does not count for more."""
_AMBIGUOUS = {"go", "c", "r", "rust", "swift", "spark", "composer", "sketch", "node", "helm"}
"""Names that are plain words as well count only where they are written with a capital letter."""


@dataclass(frozen=True, slots=True)
class Match:
    """A topic that a text speaks of."""

    topic: Topic
    mentions: int
    """How often, at most three."""
    place: int
    """Of the first mention, in characters."""
    in_title: bool
    """Whether the first line, or its first sentence, speaks of it: there a description says what the position is."""
    named: frozenset[str]
    """By which of the topic's words it was found."""


def find_topics(text: str, topics: Sequence[Topic]) -> list[Match]:
    """The topics that a text speaks of: those in its title first, the most mentioned, then by the place of their first mention.

    Longer names are looked for first, and what they cover is not looked at again: "machine learning" speaks of one thing.
    """
    named = sorted(
        ((word, topic) for topic in topics for word in topic.words), key=lambda pair: -len(pair[0])
    )
    found: dict[str, list[int]] = {}
    names: dict[str, set[str]] = {}
    title_ends = _title_end(text)
    by_key = {topic.key: topic for topic in topics}
    rest = text
    for word, topic in named:
        for match in _pattern(word).finditer(rest):
            found.setdefault(topic.key, []).append(match.start())
            names.setdefault(topic.key, set()).add(word)
        rest = _pattern(word).sub(lambda match: "\0" * len(match[0]), rest)
    matches = [
        Match(
            by_key[key],
            min(len(places), _MENTIONS),
            min(places),
            min(places) < title_ends,
            frozenset(names[key]),
        )
        for key, places in found.items()
    ]
    return sorted(matches, key=lambda match: (not match.in_title, -match.mentions, match.place))


def speaks_of_another(text: str, match: Match) -> bool:
    """Whether a question of a topic names a product of it that the description does not, such as Django for FastAPI.

    Products are written with a capital letter where concepts are not; a word that stands in the topic's title is no product
    of it but the topic itself.
    """
    others = [
        word
        for word in match.topic.words
        if word not in match.named and word not in match.topic.title.lower()
    ]
    return any(
        mention[0][:1].isupper() and not _begins_sentence(text, mention.start())
        for word in others
        for mention in _pattern(word).finditer(text)
    )


def _begins_sentence(text: str, place: int) -> bool:
    return not text[:place].strip() or text[:place].rstrip()[-1] in ".?!:"


def _title_end(text: str) -> int:
    """Where the title of a description ends: at its first line's or first sentence's end, 100 characters at most."""
    start = len(text) - len(text.lstrip())
    ends = [place for sign in ("\n", ". ") if (place := text.find(sign, start)) >= 0]
    return min([start + 100, *ends])


def named_topic(name: str, topics: Sequence[Topic]) -> Topic | None:
    """The topic that somebody names outright, such as "Python" or "golang"; None when the bank has none."""
    wanted = " ".join(name.lower().split())
    exact = next((topic for topic in topics if wanted == topic.key or wanted in topic.words), None)
    if exact is not None or not wanted:
        return exact
    matches = find_topics(name, topics)
    return matches[0].topic if matches else None


def _pattern(word: str) -> re.Pattern[str]:
    """The word as a whole; its own signs, as in C++ or .NET, belong to it."""
    written = word.capitalize() if word in _AMBIGUOUS else word
    flags = re.NOFLAG if word in _AMBIGUOUS else re.IGNORECASE
    body = r"[\s-]+".join(re.escape(part) for part in re.split(r"[\s-]+", written))
    return re.compile(rf"(?<![\w+#.]){body}(?![\w+#]|\.\w)", flags)
