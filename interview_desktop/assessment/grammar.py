"""Grammar by Harper, on this machine. A recogniser mends grammar as it writes, so what is found is a hint."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import metadata
from typing import Any

from interview_desktop.assessment.text import AnswerText
from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.extras import install
from interview_desktop.core.scoring import Detail, Evidence, Measure, Score, Scorer
from interview_desktop.core.scoring_ports import GrammarChecker, GrammarError

RECOGNISERS_DOING = frozenset(
    {
        "Capitalization",
        "Enhancement",
        "Formatting",
        "Punctuation",
        "Readability",
        "Repetition",
        "Spelling",
        "Style",
        "Typo",
        "WordChoice",
        "BoundaryError",
        "Regionalism",
    }
)
"""Kinds of fault that the writing down decides, not the speaking, or that are a matter of taste."""
_PER_FAULT = 6.0
"""Points for each fault in a hundred words."""
_METHOD = (
    "100 less 6 for each fault in a hundred words, found by a grammar checker for English. The recogniser mends about a third of "
    "what was said wrongly, and people who speak English as a further language are marked down for it: do not use it "
    "where the work does not ask for it."
)


class HarperChecker:
    """Loads the dictionary at the first use, in about half a second, and keeps it."""

    def __init__(self) -> None:
        self._linter: Any = None

    @property
    def name(self) -> str:
        """Program and version, for the record."""
        try:
            return f"harper-py {metadata.version('harper-py')}"
        except metadata.PackageNotFoundError:
            return "harper-py"

    def check(self, text: str) -> Sequence[GrammarError]:
        """The faults in order.

        Raises:
            EngineUnavailable: harper-py is not installed.
        """
        if self._linter is None:
            try:
                from harper import Linter
            except ImportError as error:
                raise EngineUnavailable(
                    "The grammar checker is not installed: harper-py is missing",
                    install("offline"),
                ) from error
            self._linter = Linter()
        faults = [
            GrammarError(lint.span.start, lint.span.end, lint.message, lint.lint_kind)
            for lint in self._linter.lint(text)
            if lint.lint_kind not in RECOGNISERS_DOING
        ]
        return sorted(faults, key=lambda fault: fault.start)


def grammar_score(answer: AnswerText, checker: GrammarChecker, language: str) -> Score:
    """Score the grammar of one answer, fillers and repeats left out; every fault is listed with its place.

    Raises:
        EngineUnavailable: the checker is not installed.
    """
    if language.split("-", maxsplit=1)[0].lower() != "en":
        return _none(checker, f"Grammar is checked for English only, and the answer is in {language}")
    kept = sorted({token.index for token in answer.content})
    if not kept:
        return _none(checker, "There are no words to check")
    text, starts = "", list[int]()
    for index in kept:
        starts.append(len(text))
        text += answer.words[index].text + " "
    evidence: list[Evidence] = []
    for fault in checker.check(text.rstrip()):
        inside = [
            index
            for index, start in zip(kept, starts, strict=True)
            if start < fault.end and start + len(answer.words[index].text) > fault.start
        ]
        if inside:
            evidence.append(answer.evidence(fault.message, inside[0], inside[-1]))
    rate = 100 * len(evidence) / len(kept)
    return Score(
        Measure.GRAMMAR,
        round(max(0.0, 100 - _PER_FAULT * rate), 1),
        Scorer.RULES,
        _METHOD,
        checker.name,
        evidence=tuple(evidence),
        details=(Detail("faults", len(evidence)), Detail("faults in a hundred words", round(rate, 2))),
    )


def _none(checker: GrammarChecker, reason: str) -> Score:
    return Score(Measure.GRAMMAR, None, Scorer.RULES, _METHOD, checker.name, reason)
