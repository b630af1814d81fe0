"""Whether what was heard is what was said: words without their writing, and how many of them differ."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from interview_desktop.speech.languages import primary

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?")
_SIGNS = {
    "%": " percent ",
    "&": " and ",
    "+": " plus ",
    "@": " at ",
    "#": " sharp ",
    "$": " dollars ",
    "€": " euros ",
}
_EXPANDED = {"mr": "mister", "mrs": "missus", "dr": "doctor", "okay": "ok", "alright": "all right"}
_SHORTENED = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
    **{
        f"{word}'s": f"{word} is"
        for word in ("he", "she", "it", "that", "what", "there", "here", "who", "where", "how")
    },
}
_ENDINGS = (("n't", " not"), ("'re", " are"), ("'ll", " will"), ("'ve", " have"), ("'m", " am"))
_EDGES = re.compile(r"^'+|'+$")


def spoken_words(text: str, language: str = "en") -> list[str]:
    """Words as they are compared: in lower case and without punctuation; hyphens divide.

    In English also numbers in words ("21st" is "twenty", "first"), a few signs ("%"), abbreviations ("Mr.") and shortened
    forms: "you're" sounds like "you are" to a listener.
    """
    text = unicodedata.normalize("NFKC", text).replace("’", "'").lower()  # noqa: RUF001
    english = primary(language) == "en"
    if english:
        text = _NUMBER.sub(_in_words, text)
        for sign, said in _SIGNS.items():
            text = text.replace(sign, said)
    words = (_EDGES.sub("", word) for word in re.split(r"[^\w']+", text))
    if not english:
        return [word for word in words if word]
    return [part for word in words if word for part in _in_full(word).split()]


def differences(said: Sequence[str], heard: Sequence[str]) -> int:
    """The fewest words to insert, leave out or replace to get from one to the other (Levenshtein 1966)."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (word != other))
    return row[-1]


def error_rate(said: str, heard: str, language: str = "en") -> float:
    """Word error rate: differences in proportion to the words said; 0 where nothing was to be said."""
    wanted = spoken_words(said, language)
    return differences(wanted, spoken_words(heard, language)) / len(wanted) if wanted else 0.0


def _in_full(word: str) -> str:
    known = _EXPANDED.get(word) or _SHORTENED.get(word)
    if known:
        return known
    for ending, full in _ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + full
    return word


def _in_words(number: re.Match[str]) -> str:
    from num2words import num2words

    digits = number[0].replace(",", "")
    ordinal = digits.rstrip("stndrh")
    said = num2words(ordinal, to="ordinal") if ordinal != digits and "." not in digits else num2words(ordinal)
    return f" {said.replace(' and ', ' ')} "
