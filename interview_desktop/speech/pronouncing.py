# ruff: noqa: RUF001 - IPA signs look like Latin letters and are not
"""How English words sound, in the phonemes of the CMU dictionary (ARPAbet) and of the International Phonetic Alphabet.

For words that no dictionary has, the sounds are guessed from the letters: good enough to find a word's place in the sound of a
known text, for which the words around it do most.
"""

from __future__ import annotations

import re

IPA = {
    "AA": "ɑ", "AE": "æ", "AH": "ʌ", "AO": "ɔ", "AW": "aʊ", "AY": "aɪ", "B": "b", "CH": "tʃ", "D": "d", "DH": "ð",
    "EH": "ɛ", "ER": "ɚ", "EY": "eɪ", "F": "f", "G": "ɡ", "HH": "h", "IH": "ɪ", "IY": "i", "JH": "dʒ", "K": "k",
    "L": "l", "M": "m", "N": "n", "NG": "ŋ", "OW": "oʊ", "OY": "ɔɪ", "P": "p", "R": "ɹ", "S": "s", "SH": "ʃ",
    "T": "t", "TH": "θ", "UH": "ʊ", "UW": "u", "V": "v", "W": "w", "Y": "j", "Z": "z", "ZH": "ʒ",
}  # fmt: skip  # IPA signs look like Latin letters and are not
"""IPA of each ARPAbet phoneme."""

_SOUNDS = {
    "tion": "SH AH N", "igh": "AY", "tch": "CH", "sch": "SH", "ch": "CH", "sh": "SH", "th": "TH", "ph": "F", "gh": "G",
    "wh": "W", "ck": "K", "ng": "NG", "qu": "K W", "kn": "N", "wr": "R", "ee": "IY", "ea": "IY", "oo": "UW", "ou": "AW",
    "ow": "OW", "oa": "OW", "oi": "OY", "oy": "OY", "ai": "EY", "ay": "EY", "au": "AO", "aw": "AO", "ei": "EY",
    "ie": "IY", "er": "ER", "ir": "ER", "ur": "ER", "ar": "AA R", "or": "AO R",
    "a": "AE", "b": "B", "c": "K", "d": "D", "e": "EH", "f": "F", "g": "G", "h": "HH", "i": "IH", "j": "JH", "k": "K",
    "l": "L", "m": "M", "n": "N", "o": "AA", "p": "P", "q": "K", "r": "R", "s": "S", "t": "T", "u": "AH", "v": "V",
    "w": "W", "x": "K S", "y": "IY", "z": "Z",
}  # fmt: skip
_NAMES = {
    "a": "EY", "b": "B IY", "c": "S IY", "d": "D IY", "e": "IY", "f": "EH F", "g": "JH IY", "h": "EY CH", "i": "AY",
    "j": "JH EY", "k": "K EY", "l": "EH L", "m": "EH M", "n": "EH N", "o": "OW", "p": "P IY", "q": "K Y UW", "r": "AA R",
    "s": "EH S", "t": "T IY", "u": "Y UW", "v": "V IY", "w": "D AH B AH L Y UW", "x": "EH K S", "y": "W AY", "z": "Z IY",
}  # fmt: skip
_VOWELS = set("aeiouy")
_GROUP = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_TWICE = re.compile(r"([^aeiou])\1")
_SILENT_E = re.compile(r"(?<=[a-z]{2})e$")


def guessed(word: str) -> str:
    """ARPAbet phonemes of an English word in lower case, guessed from its letters; empty where it has none.

    A word without a vowel is spelled: "sql" is said "S Q L".
    """
    letters = re.sub(r"[^a-z]", "", word)
    if not _VOWELS & set(letters):
        return " ".join(_NAMES[letter] for letter in letters)
    said = _SILENT_E.sub("", _TWICE.sub(r"\1", letters))
    return " ".join(_SOUNDS[group] for group in _GROUP.findall(said))
