"""Question files in plain text.

    # Lines that begin with a hash are comments, except for these, which are directives:
    # title: Backend developer, first round
    # language: en
    # id: 5f0c...             of the set; written by this program, so that it knows a set that was approved
    # enter: yes            the candidate presses ENTER before each answer (no: listening begins by itself)
    # prepare: 30           seconds to think before each answer
    # limit: 120            seconds of speaking after which the overrun becomes visible (usual: as the interview has it)
    # layout: lines         one question a line, whatever blank lines there are (or: paragraphs)

    1. One question a line; a number, "-" or "Q1:" before it is not part of it.
    2. A line that continues a marked one
       is indented.

Where blank lines divide the questions and a part has several lines, each part is one question. `title`, `language`, `id`
and `layout` stand before the first question; `enter`, `prepare` and `limit` hold for the questions that follow them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches

from interview_desktop.core.models import AnswerStart, Question, QuestionSet, TimingChange
from interview_desktop.core.sentences import sentence
from interview_desktop.questions import rules
from interview_desktop.questions.problems import Problems

_MARKER = re.compile(
    r"""\s*(?: [-*•\u2013]                              # a bullet
             | \(?\d{1,3}\s*[.):]                  # 1.  1)  (1)  1:
             | (?i:q|question)\s*\d{0,3}\s*[.:)]   # Q1:  Question 2.  Q:
           )\s+(?=\S)""",
    re.VERBOSE,
)
_DIRECTIVE = re.compile(r"\s*#+\s*([A-Za-z]+)\s*:\s*(.*?)\s*$")
_YES = {"yes": True, "no": False, "true": True, "false": False, "on": True, "off": False}
_LAYOUTS = ("lines", "paragraphs")
MAX_SECONDS = 3600.0
_USUAL = "usual"
"""In place of seconds: what holds for the interview."""


@dataclass(frozen=True, slots=True)
class _Manner:
    """How the questions that follow are answered."""

    start: AnswerStart = AnswerStart.AUTOMATIC
    timing: TimingChange | None = None


_Directed = tuple[AnswerStart, float | None, float | None]
"""What directives can say of a question: how its answer is started, time to think, time to speak."""


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str
    manner: _Manner
    block: int
    """Lines between two blank lines have the same."""


class _Reader:
    """Reads one file; holds what the directives have said so far."""

    def __init__(self, problems: Problems, language: str) -> None:
        self.problems = problems
        self.title = ""
        self.id = ""
        self.language = language
        self.layout = ""
        self._manner = _Manner()

    def lines(self, text: str) -> Iterator[_Line]:
        block, started = 0, False
        for number, line in enumerate(text.split("\n"), start=1):
            if not line.strip():
                block += 1
            elif line.lstrip().startswith("#"):
                directive = _DIRECTIVE.match(line)
                if directive:
                    self._direct(number, directive[1].lower(), directive[2], started)
            else:
                started = True
                yield _Line(number, line, self._manner, block)

    def _direct(self, number: int, key: str, value: str, started: bool) -> None:
        if key in {"title", "language", "layout", "id"} and started:
            self.problems.add(
                number,
                sentence('"{0}" stands after the first question', key),
                sentence("Move it to the top of the file"),
            )
            return
        if key == "title":
            self.title = value
        elif key == "id":
            self.id = value
        elif key in _CHECKS:
            self._use(number, key, value)
        else:
            # A comment may look like a directive; only one that would work under the right name is a slip.
            near = get_close_matches(key, _CHECKS, n=1, cutoff=0.75)
            if near and _CHECKS[near[0]](value):
                self.problems.add(
                    number,
                    sentence('unknown directive "{0}"', key),
                    sentence('Write "{0}" if that is what was meant', near[0]),
                )

    def _use(self, number: int, key: str, value: str) -> None:
        if not _CHECKS[key](value):
            self.problems.add(number, sentence('"{0}" cannot be "{1}"', key, value), _EXPECTED[key])
        elif key == "language":
            self.language = value
        elif key == "layout":
            self.layout = value.lower()
        elif key == "enter":
            start = AnswerStart.KEY if _YES[value.lower()] else AnswerStart.AUTOMATIC
            self._manner = replace(self._manner, start=start)
        else:
            seconds = None if value.lower() == _USUAL else float(value)
            limit = "preparation" if key == "prepare" else "soft_limit"
            changed = replace(self._manner.timing or TimingChange(), **{limit: seconds})
            self._manner = replace(self._manner, timing=changed if changed.named() else None)


def _seconds(value: str, least: float) -> bool:
    if value.lower() == _USUAL:
        return True
    return re.fullmatch(r"\d{1,4}(\.\d+)?", value) is not None and least <= float(value) <= MAX_SECONDS


_CHECKS: dict[str, Callable[[str], bool]] = {
    "language": rules.is_language,
    "layout": lambda value: value.lower() in _LAYOUTS,
    "enter": lambda value: value.lower() in _YES,
    "prepare": lambda value: _seconds(value, 0.0),
    "limit": lambda value: _seconds(value, 1.0),
}
_EXPECTED = {
    "language": "Write a language tag such as en or pt-BR",
    "layout": "Write lines or paragraphs",
    "enter": "Write yes or no",
    "prepare": "Write seconds, from 0 to 3600, or usual",
    "limit": "Write seconds, from 1 to 3600, or usual",
}


def read(text: str, author: str, problems: Problems, language: str = "en") -> QuestionSet:
    """Read a text file; what is wrong goes to `problems`, and the result is good only if nothing is.

    Args:
        text: what the file holds.
        author: author of the set.
        problems: takes what is wrong.
        language: spoken language where the file names none.
    """
    reader = _Reader(problems, language)
    lines = list(reader.lines(text))
    layout = reader.layout or ("paragraphs" if _in_paragraphs(lines) else "lines")
    found: list[tuple[int, Question]] = []
    for group in _grouped(lines, layout):
        marker = _MARKER.match(group[0].text)
        first = group[0].text[marker.end() :] if marker else group[0].text
        words = rules.spoken(" ".join([first, *(line.text for line in group[1:])]))
        manner = group[0].manner
        question = Question(rules.question_id(words), words, timing=manner.timing, answer_start=manner.start)
        found.append((group[0].number, question))
    rules.check(found, problems)
    questions = tuple(question for _, question in found)
    unnamed = QuestionSet("", questions, title=reader.title, language=reader.language, author=author)
    return replace(unnamed, id=rules.set_id(unnamed, reader.id))


def _in_paragraphs(lines: list[_Line]) -> bool:
    blocks = [line.block for line in lines]
    return 1 < len(set(blocks)) < len(blocks)


def _grouped(lines: list[_Line], layout: str) -> Iterator[list[_Line]]:
    """The lines of each question. A marker always begins a new one."""
    group: list[_Line] = []
    marked = False
    for line in lines:
        begins = _MARKER.match(line.text) is not None
        if layout == "paragraphs":
            continues = bool(group) and line.block == group[-1].block
        else:
            continues = marked and line.text[0].isspace() and line.block == group[-1].block
        if begins or not continues:
            if group:
                yield group
            group, marked = [], begins
        group.append(line)
    if group:
        yield group


def write(questions: QuestionSet) -> str:
    """Write a set as plain text.

    A text file holds the questions, how they are started, time to prepare and time limit; other fields are for the
    other formats.
    """
    head = [f"# language: {questions.language}", f"# id: {questions.id}"]
    if questions.title:
        head.insert(0, f"# title: {rules.spoken(questions.title)}")
    parts = ["\n".join(head)]
    manner: _Directed = (AnswerStart.AUTOMATIC, None, None)
    for question in questions.questions:
        timing = question.timing or TimingChange()
        wanted = (question.answer_start, timing.preparation, timing.soft_limit)
        changes = [
            directive
            for directive, old, new in zip(_written(wanted), manner, wanted, strict=True)
            if old != new
        ]
        manner = wanted
        # Between blank lines and behind a bullet a text is never taken for a comment, a number or a continuation.
        guarded = _MARKER.match(question.text + " .") is not None or question.text.startswith("#")
        parts.append("\n".join([*changes, ("- " if guarded else "") + question.text]))
    return "\n\n".join(parts) + "\n"


def _written(manner: _Directed) -> tuple[str, str, str]:
    start, preparation, limit = manner
    return (
        f"# enter: {'yes' if start is AnswerStart.KEY else 'no'}",
        f"# prepare: {_USUAL if preparation is None else f'{preparation:g}'}",
        f"# limit: {_USUAL if limit is None else f'{limit:g}'}",
    )
