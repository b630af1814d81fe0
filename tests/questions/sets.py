"""Question sets for property tests: whatever the rules allow."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st

from interview_desktop.core.models import (
    Anchor,
    AnswerStart,
    Question,
    QuestionSet,
    QuestionType,
    Subtype,
    TimingChange,
)
from interview_desktop.core.turn_settings import TurnChange
from interview_desktop.questions.rules import spoken

unhurried = settings(deadline=None)
"""Two busy cores are no bug: one example may take its time."""

_ANY = st.characters(exclude_categories=("Cc", "Cs", "Cn"))
notes = st.text(_ANY | st.sampled_from("\n\t:#'\"-,;|{}[]&*!%"), max_size=60).map(str.strip)
lines = st.text(_ANY | st.sampled_from(":#'\"-,;|{}[]&*!%1Q."), max_size=60).map(spoken)
texts = lines.filter(lambda text: any(character.isalnum() for character in text))
seconds = st.floats(1, 3600)
_limits = st.none() | seconds
timings = st.builds(TimingChange, _limits, _limits, _limits, _limits).map(
    lambda own: own if own.named() else None
)
anchors = st.dictionaries(st.integers(1, 5), notes, max_size=5).map(
    lambda marks: tuple(Anchor(mark, marks[mark]) for mark in sorted(marks))
)
turns = st.dictionaries(st.sampled_from(["end_silence", "countdown", "limit_pause"]), st.floats(0.5, 10)).map(
    lambda changes: tuple(TurnChange(name, value) for name, value in changes.items())
)
codes = st.lists(st.text(_ANY, max_size=20), max_size=4).map(
    lambda rows: "\n".join(row.expandtabs(4).rstrip() for row in rows).strip("\n")
)
_pictures = st.sampled_from([("", ""), (f"{'0a' * 32}.png", "Two boxes"), (f"{'f3' * 32}.jpg", "A bridge")])


def _with_picture(question: Question, picture: tuple[str, str]) -> Question:
    return replace(question, image=picture[0], image_text=picture[1])


_words = st.builds(
    Question,
    id=st.uuids().map(str),
    text=texts,
    type=st.sampled_from(QuestionType),
    subtype=st.sampled_from(Subtype),
    competency=notes,
    timing=timings,
    turns=turns,
    answer_start=st.sampled_from(AnswerStart),
    anchors=anchors,
    probes=st.lists(texts, max_size=3).map(tuple),
    glossary=st.lists(texts, max_size=3).map(tuple),
    expected_focus=notes,
    tips=notes,
    author=notes,
    code=codes,
)
questions = st.builds(_with_picture, _words, _pictures)
sets = st.builds(
    QuestionSet,
    id=st.uuids().map(str),
    questions=st.lists(
        questions, min_size=1, max_size=4, unique_by=(lambda q: q.id, lambda q: q.text.casefold())
    ).map(tuple),
    title=notes,
    language=st.sampled_from(["en", "de", "pt-BR", "zh-Hant-TW"]),
    author=notes,
)
