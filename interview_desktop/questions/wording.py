"""How a question is put: whether it asks one thing, suggests its answer, and can be spoken and understood at once.

Rules for the English language; `too_long` and `unspeakable_token` hold for every language.
"""

from __future__ import annotations

import re
from typing import Final

MAX_WORDS: Final = 60
"""Longest question: at 150 words a minute it takes 24 s to say, and nobody keeps more in mind."""
MAX_SENTENCE_WORDS: Final = 45
MAX_GRADE: Final = 20.0
"""Highest Flesch-Kincaid grade. Technical words count as long ones, so this is far above what prose should have."""
MAX_TOKEN: Final = 30
"""Longest token that a voice can say, in characters."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_STOP_WORDS: Final = """
a about all an and any are as at be been but by can could did do does for from had has have how i if in into is kind like
me most much my name no not of on or our out over so some tell than the their time to too up used was we were what
when where which who whom why will with would you your yourself describe explain give say think make made
"""
_STOP: Final = frozenset(_STOP_WORDS.split())

_ASK: Final = (
    r"(?:what|why|how|when|where|which|who|whom|do|does|did|have|has|are|is|was|were|would|could|can|should|will|"
    r"tell\ me|describe|explain|name|give)"
)
_JOINT: Final = re.compile(
    rf"[.?!;]\s+(?:(?:and|also|then|finally|secondly),?\s+)*(?={_ASK}\b) | ,?\s+(?:and|or|but|also)\s+(?:also\s+)?(?={_ASK}\b)"
    rf"| ,\s+(?={_ASK}\b)",
    re.IGNORECASE | re.VERBOSE,
)
_BEGINS: Final = re.compile(
    rf"(?:please\s+|can\s+you\s+|could\s+you\s+)?{_ASK}\b", re.IGNORECASE | re.VERBOSE
)
_SUBORDINATE: Final = re.compile(
    r"(?:what|why|how|when|where|which|who|whom)\b(?!\s+(?:\w+\s+)?(?:do|does|did|have|has|are|is|was|were|would|could|can|"
    r"should|will)\b)",
    re.IGNORECASE,
)
_REFERS: Final = re.compile(
    r"\b(?:it|its|itself|that|this|them|they|their|these|those|there|he|she|him|his|her|one|ones|both|each|either|neither|then|since|"
    r"first|next|result|results|end|outcome|happen\w*|learn\w*|differently|instead|else|other|others|another|again|after\w*|"
    r"so|such|role|part|example|case|yourself)\b",
    re.IGNORECASE,
)
_ELLIPSIS_WORDS: Final = 3
"""A second part this short lives from the first one: "and why?", "and how well?"."""

_LEADING: Final = re.compile(
    r"""
    ,\s*(?:right|correct|yes|no|okay|ok|eh)\s*\?
    | ,\s*(?:do|does|did|is|are|was|were|would|will|can|could|should|have|has)n'?t\s+(?:you|it|we|they|that|he|she)\s*\?
    | \b(?:is\ that|am\ i|that's)\ (?:correct|right|true)\s*\?
    | (?:^|[.?!]\s+)(?:do|does|is|are|would|will|can|could|should|have|has)n't\s+(?:you|it|we|they|everybody|everyone|that)\b
    | \b(?:wouldn't|don't|didn't)\ you\ (?:say|think|agree|believe|feel)\b
    | \byou\ (?:do\ |will\ |would\ |must\ |surely\ )*agree\ (?:that|with)\b
    | \bsurely\b | \b(?:everybody|everyone|we\ all)\ knows?\b | \bno\ doubt\b | \bneedless\ to\ say\b
    | (?:^|[.?!]\s+|,\s+)(?:obviously|clearly|naturally|of\ course|undoubtedly|certainly|evidently)\b
    | \bi(?:'m\ sure|\ (?:assume|presume|suppose|take\ it|trust|guess|imagine|expect))\ (?:that\ )?(?:you|it|this)\b
    | \bhow\ much\ (?:did|do|would)\ you\ (?:\w+\ )?(?:enjoy|love|like|hate|dislike|admire)\b
    | \bas\ (?:a\ good|an?\ \w+\ professional|every\ good)\b
    | \b(?:wonderful|fantastic|amazing|terrible|horrible|awful|ridiculous|stupid)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)

_ADDRESS: Final = re.compile(r"https?://|www\.|\S+@\S+\.\w", re.IGNORECASE)
_CODE: Final = re.compile(
    r"""
    [{}<>\[\]\\|^~=*`_] | && | \$\w*[A-Za-z] | -> | \w\(\) | \w\(\w+[;,=] | 0x[0-9A-Fa-f]{2,} | \d{7,} | %[sd]\b | ;\w
    """,
    re.VERBOSE,
)

_VOWELS: Final = re.compile(r"[aeiouy]+")


def content_words(text: str) -> frozenset[str]:
    """The words that carry the meaning, in lower case and without plural endings."""
    return frozenset(
        _stem(word) for word in (found.lower() for found in _WORD.findall(_plain(text))) if word not in _STOP
    )


def _stem(word: str) -> str:
    """Good enough to see that two questions are about the same thing."""
    for ending in ("ing", "ies", "ed", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _plain(text: str) -> str:
    """The same text with the plain apostrophe, which the rules are written with."""
    return text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def double_barrelled(text: str) -> bool:
    """Whether a question asks two things that have nothing to do with each other.

    A second part that refers to the first ("How did you solve it?"), shares a word with it, or lives from it ("and why?",
    "What did you do?") asks on, and is welcome.
    """
    parts = [part.strip() for part in _JOINT.split(_plain(text))]
    for number, part in enumerate(parts[1:], 1):
        before = " ".join(parts[:number])
        if not any(_BEGINS.match(sentence) for sentence in re.split(r"[.?!,]\s+", before)):
            continue  # only the setting was told so far
        if len(_WORD.findall(part)) <= _ELLIPSIS_WORDS or _SUBORDINATE.match(part) or _REFERS.search(part):
            continue
        own = content_words(part)
        if len(own) > 1 and not own & content_words(before):
            return True
    return False


def leading(text: str) -> bool:
    """Whether a question suggests its answer, or judges before the candidate has spoken."""
    return _LEADING.search(_plain(text)) is not None


def too_long(text: str) -> bool:
    """Whether a question is longer than can be kept in mind from hearing it once."""
    longest = max(len(sentence.split()) for sentence in re.split(r"(?<=[.?!])\s+", text))
    return len(text.split()) > MAX_WORDS or longest > MAX_SENTENCE_WORDS


def unspeakable_token(text: str) -> str:
    """The first thing a voice cannot say: an address, code, markup, a placeholder; empty when there is none."""
    for token in text.split():
        if _ADDRESS.search(token) or _CODE.search(token) or len(token) > MAX_TOKEN:
            return token
    return ""


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: years of school needed to understand it (Kincaid et al. 1975).

    Syllables are counted as groups of vowels, a final mute e left out.
    """
    words = _WORD.findall(_plain(text))
    if not words:
        return 0.0
    sentences = max(1, len(re.findall(r"[.?!:](?:\s|$)", text)))
    syllables = sum(_syllables(word.lower()) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def _syllables(word: str) -> int:
    groups = len(_VOWELS.findall(word))
    mute = word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1
    return max(1, groups - mute)
