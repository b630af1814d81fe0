"""An answer's words as the rules read them: which of them are content, and where one statement ends.

A recogniser decides about punctuation and capitals, so nothing here rests on them, but for names. Fillers and repeats are
no content, and neither are words that speak to the grader. What is compared in meaning has no names and no words that tell
a person's sex.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from interview_desktop.assessment import lexicon
from interview_desktop.core.scoring import Evidence
from interview_desktop.core.transcript import Word

_EDGES = re.compile(r"^[^\w%€$£]+|[^\w%€$£]+$")
_OPENERS = frozenset(
    [
        "and",
        "but",
        "so",
        "because",
        "then",
        "when",
        "after",
        "afterwards",
        "since",
        "which",
        "while",
        "although",
        "where",
        "if",
        "until",
        "before",
        "i",
        "we",
        "they",
        "he",
        "she",
        "it",
        "there",
    ]
)
"""Words that begin a statement, when the one before is long enough."""
_SHORTEST, _LONGEST = 6, 16
"""Words of a statement."""
_OWN_WORDS = 2
"""Words of its own that a statement needs to say something."""
_NAME = "somebody"


@dataclass(frozen=True, slots=True)
class Token:
    """One word in lower case without the signs around it."""

    text: str
    index: int
    """Position of the word in the answer."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A statement: neighbouring content words."""

    tokens: tuple[Token, ...]
    text: str
    """For comparing meanings: names and sexes taken out."""
    negated: bool
    """Whether a first person says what was not done."""
    denies: bool
    """Whether anything is negated."""

    @property
    def plain(self) -> str:
        """The words in lower case."""
        return " ".join(token.text for token in self.tokens)


class AnswerText:
    """The words of an answer, read once. Positions are those of the words that were given."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = tuple(words)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Every word that has a letter or a digit."""
        found: list[Token] = []
        for index, word in enumerate(self.words):
            for part in re.split(r"[-–—/]", word.text):  # noqa: RUF001 - the dash of typography is meant
                text = _EDGES.sub("", part).lower().replace("’", "'")  # noqa: RUF001 - so is its apostrophe
                if text:
                    found.append(Token(text, index))
        return tuple(found)

    @cached_property
    def fillers(self) -> tuple[tuple[int, int], ...]:
        """First and last position of each filler.

        "You know" and "I mean" count only where they are set off: a pause or a comma on both sides, or a filler next to them.
        """
        found: list[tuple[int, int]] = []
        tokens = self.tokens
        position = 0
        while position < len(tokens):
            if tokens[position].text in lexicon.FILLERS:
                found.append((tokens[position].index, tokens[position].index))
            elif (phrase := self._phrase(position)) is not None:
                found.append((tokens[position].index, tokens[position + len(phrase) - 1].index))
                position += len(phrase) - 1
            position += 1
        return tuple(found)

    def _phrase(self, position: int) -> tuple[str, ...] | None:
        for phrase in lexicon.FILLER_PHRASES:
            end = position + len(phrase)
            if tuple(token.text for token in self.tokens[position:end]) != phrase:
                continue
            first, last = self.tokens[position].index, self.tokens[end - 1].index
            if self._set_off(first - 1, first) and self._set_off(last, last + 1):
                return phrase
        return None

    def _set_off(self, before: int, after: int) -> bool:
        if before < 0 or after >= len(self.words):
            return True
        one, two = self.words[before], self.words[after]
        sounds = (_EDGES.sub("", word.text).lower() in lexicon.FILLERS for word in (one, two))
        return one.text[-1:] in ",.;:?!" or two.start - one.end >= 0.15 or any(sounds)

    @cached_property
    def repeats(self) -> tuple[tuple[int, int], ...]:
        """Immediate repeats of one to three words: first and last position of what is said again and does not count."""
        skip = {index for first, last in self.fillers for index in range(first, last + 1)}
        tokens = [token for token in self.tokens if token.index not in skip]
        found: list[tuple[int, int]] = []
        position = 0
        while position < len(tokens):
            for length in (3, 2, 1):
                first = [token.text for token in tokens[position : position + length]]
                again = [token.text for token in tokens[position + length : position + 2 * length]]
                if len(again) == length and first == again and not (length == 1 and _may_double(first[0])):
                    found.append((tokens[position].index, tokens[position + length - 1].index))
                    position += length - 1
                    break
            position += 1
        return tuple(found)

    @cached_property
    def to_the_grader(self) -> tuple[tuple[int, int], ...]:
        """First and last position of what speaks to the grader, to both ends of its statement."""
        tokens = self.tokens
        plain = " ".join(token.text for token in tokens)
        starts = _starts(tokens)
        hits = [
            (starts.index(_at(starts, match.start())), starts.index(_at(starts, match.end() - 1)))
            for match in lexicon.GRADER.finditer(plain)
        ]
        return tuple(self._sentence(first, last) for first, last in hits)

    def _sentence(self, first: int, last: int) -> tuple[int, int]:
        """Widen to the punctuation around it; without any, by at most a dozen words each way, to where a statement begins."""
        tokens = self.tokens
        low, high = first, last
        while low > 0 and first - low < 24 and self.words[tokens[low - 1].index].text[-1:] not in ".?!":
            low -= 1
        while (
            high < len(tokens) - 1
            and high - last < 24
            and self.words[tokens[high].index].text[-1:] not in ".?!"
        ):
            high += 1
        punctuated = high - last < 24 and first - low < 24
        return (
            (tokens[low].index, tokens[high].index)
            if punctuated
            else (tokens[first].index, tokens[last].index)
        )

    @cached_property
    def content(self) -> tuple[Token, ...]:
        """What was said, without fillers, repeats and words to the grader."""
        skip = {
            index
            for spans in (self.fillers, self.repeats, self.to_the_grader)
            for first, last in spans
            for index in range(first, last + 1)
        }
        return tuple(token for token in self.tokens if token.index not in skip)

    @cached_property
    def names(self) -> frozenset[int]:
        """Positions of words that are written like names: a capital within a sentence, and no abbreviation."""
        inside = {
            word.text.strip(".,;:?!\"'")
            for before, word in zip(self.words, self.words[1:], strict=False)
            if before.text[-1:] not in ".?!:" and _like_a_name(word.text)
        }
        return frozenset(
            index
            for index, word in enumerate(self.words)
            if _like_a_name(word.text) and _bare(word.text) in inside
        )

    @cached_property
    def every_clause(self) -> tuple[Clause, ...]:
        """The statements in order. Where one is cut depends on the words next to the cut alone."""
        groups: list[list[Token]] = [[]]
        for token in self.content:
            current = groups[-1]
            full = len(current) >= _LONGEST
            opens = len(current) >= _SHORTEST and token.text in _OPENERS and current[-1].text not in _OPENERS
            if full or opens:
                groups.append([])
            groups[-1].append(token)
        if len(groups) > 1 and len(groups[-1]) < _SHORTEST // 2:
            rest = groups.pop()
            groups[-1] += rest
        return tuple(self._clause(group) for group in groups if group)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The statements that say something: two words at least would not stand in every answer to every question."""
        return tuple(clause for clause in self.every_clause if self._says_something(clause.tokens))

    @cached_property
    def about(self) -> tuple[Clause, ...]:
        """The statements that tell what the answer is about; of a short, lazy answer that is all of them."""
        return self.clauses if len(self.clauses) > 1 else self.every_clause

    def _says_something(self, tokens: Sequence[Token]) -> bool:
        own = {
            token.text
            for token in tokens
            if token.text not in lexicon.FUNCTION_WORDS
            and token.text not in lexicon.GENERIC_WORDS
            and "'" not in token.text
        }
        return len(own) >= _OWN_WORDS

    def _clause(self, tokens: Sequence[Token]) -> Clause:
        said: list[str] = []
        for token in tokens:
            text = _NAME if token.index in self.names else lexicon.NEUTRAL.get(token.text, token.text)
            if text and not (text == _NAME and said and said[-1] == _NAME):
                said.append(text)
        words = [token.text for token in tokens]
        return Clause(tuple(tokens), " ".join(said), _denied(words), any(map(negation, words)))

    def evidence(self, label: str, first: int, last: int) -> Evidence:
        """The words from one position to another, as they stand in the transcript."""
        words = self.words[first : last + 1]
        return Evidence(
            label, " ".join(word.text for word in words), words[0].start, words[-1].end, first, last
        )

    def evidence_of(self, label: str, tokens: Sequence[Token]) -> Evidence:
        """The words of some tokens, from the first to the last."""
        return self.evidence(label, tokens[0].index, tokens[-1].index)


def neutral(text: str) -> str:
    """A text of ours, such as a reference answer, as statements are written for comparing meanings."""
    words = [_EDGES.sub("", word).lower() for word in re.split(r"[\s\-–—/]+", text)]  # noqa: RUF001 - dashes
    said = (lexicon.NEUTRAL.get(word, word) for word in words)
    return " ".join(word for word in said if word)


def clauses_of(text: str) -> tuple[Clause, ...]:
    """The statements of a text without times."""
    return AnswerText([Word(word, 0.0, 0.0, 1.0) for word in text.split()]).clauses


def negation(word: str) -> bool:
    """Whether a word in lower case negates."""
    return word in lexicon.NEGATIONS or word.endswith("n't")


def _denied(words: Sequence[str]) -> bool:
    """Whether a first person is followed by a negation before its verb."""
    for position, word in enumerate(words):
        if word not in lexicon.FIRST_PERSON:
            continue
        for after in words[position + 1 : position + 4]:
            if negation(after):
                return True
            if after not in lexicon.AUXILIARIES and after not in lexicon.ADVERBS_BEFORE_VERB:
                break
    return False


def _may_double(word: str) -> bool:
    """Words that stand twice in good English: "had had", "that that", "very very"."""
    return word in {"had", "that", "very", "really", "no", "yes", "bye"} or word.isdigit()


def _like_a_name(text: str) -> bool:
    bare = _bare(text)
    return (
        len(bare) > 1
        and bare[0].isupper()
        and bare[1:].islower()
        and bare not in {"I'm", "I'd", "I'll", "I've"}
    )


def _bare(text: str) -> str:
    return re.sub(r"['’]s$", "", _EDGES.sub("", text))  # noqa: RUF001 - the apostrophe of typography is meant


def _starts(tokens: Sequence[Token]) -> list[int]:
    """Where each token begins in their text joined by blanks."""
    starts, place = [], 0
    for token in tokens:
        starts.append(place)
        place += len(token.text) + 1
    return starts


def _at(starts: Sequence[int], place: int) -> int:
    return max(start for start in starts if start <= place)
