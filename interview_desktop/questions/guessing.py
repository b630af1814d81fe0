"""Guesses the language of a text by its script and its small words: good enough to ask whether a set says the right one.

Only the languages of the window and Russian are known. Where a text has too little of any of them, nothing is guessed.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

_SCRIPTS: Final = {"hi": ("\u0900", "\u097f"), "ar": ("\u0600", "\u06ff"), "ru": ("\u0400", "\u04ff")}
"""First and last letter of scripts that stand here for the language that uses them most."""
_SHARED: Final = {
    "hi": frozenset({"hi", "mr", "ne", "sa", "kok", "mai", "bho"}),
    "ar": frozenset({"ar", "fa", "ur", "ps", "ckb", "sd", "ug"}),
    "ru": frozenset({"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"}),
}
"""Languages that are written in the script of the first."""
_SMALL_WORDS: Final = {
    "en": "the of and to in is you that it for on with as your are have this what how do did was were which tell me about a an would",
    "de": "der die das und ist sie wie was ein eine einen einer nicht mit haben ihre ihrer ihren ich zu von auf für bei dem den im "
    "welche welchen warum wo wann würden uns erzählen beschreiben eines oder sich",
    "es": "el la los las y es que qué cómo un una de en con su sus por para se le lo cuál cuándo dónde ha usted del háblenos "
    "describa cuéntenos al nos",
    "fr": "le la les et est que quel quelle quels quelles comment un une des de du dans avec votre vos pour vous pourquoi où quand "
    "avez au aux nous parlez décrivez sur ce cette en",
}
_WORDS: Final = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST_LETTERS: Final = 10
_LEAST_WORDS: Final = 3
"""Small words that a guess rests on."""
_AHEAD: Final = 2
"""How many times as many of them as of the language that is said."""


def other_language(text: str, language: str) -> str:
    """The language that a text seems to be in, where it is another than the one that is said; empty where nothing tells.

    Args:
        text: running text, better of a whole set than of one question.
        language: BCP 47, as it is said.
    """
    said = language.lower().split("-")[0]
    letters = [character for character in text if character.isalpha()]
    if len(letters) < _LEAST_LETTERS:
        return ""
    for script, (first, last) in _SCRIPTS.items():
        if sum(first <= letter <= last for letter in letters) * 2 > len(letters):
            return "" if said in _SHARED[script] else script
    if said not in _WORDS and said not in _SCRIPTS:
        return ""
    counts: Counter[str] = Counter()
    for word in _WORD.findall(text.lower()):
        counts.update(name for name, words in _WORDS.items() if word in words)
    found, most = max(counts.items(), key=lambda pair: pair[1], default=("", 0))
    return found if most >= _LEAST_WORDS and most > _AHEAD * counts[said] else ""
