"""What offline scores cost: a session of five answers with ten minutes of speech, models loaded once."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from interview_desktop.app.bench.figures import Figure
from interview_desktop.app.bench.machine import memory_mb
from interview_desktop.app.paths import resources
from interview_desktop.app.scoring.assessing import make_scorer
from interview_desktop.app.settings import Settings
from interview_desktop.assessment.lab.material import filled, load_material, spoken
from interview_desktop.core.consent import Consent, ConsentItem, ConsentMethod
from interview_desktop.core.scoring import Scorer
from interview_desktop.core.scoring_ports import AnswerToScore

ANSWERS = 5
WORDS = 300
"""Of each answer: two minutes at 150 words a minute."""
TARGET_S = 5.0


def bench_assessing(settings: Settings, *, say: Callable[[str], None] = lambda line: None) -> list[Figure]:
    """Score the session twice: the first time loads the models and every statement is new; the second repeats it.

    Raises:
        EngineError: the scorer cannot be used.
    """
    material = load_material(resources() / "assessment" / "lab.yaml")
    person = material.persons[0]
    every = [
        word
        for question in material.questions
        for text in question.answers
        for word in filled(text, person).split()
    ]
    session = []
    for index, question in enumerate(material.questions[:ANSWERS]):
        own = filled(question.answers[0], person).split()
        # Answers of two minutes are longer than the lab's: other answers follow, no statement twice.
        text = " ".join([*own, *every[index * WORDS : (index + 1) * WORDS]][:WORDS])
        session.append(_numbered(spoken(question.key, text), index + 1))
    consent = Consent(frozenset({ConsentItem.SCORE}), "bench", "", ConsentMethod.SIMULATED)
    scorer = make_scorer(settings, Scorer.RULES)
    figures = []
    before = memory_mb_here()
    for what in ("five answers, ten minutes of speech, models loaded on the way", "the same session again"):
        say(f"Scoring: {what} ...")
        began = time.perf_counter()
        scorer.score(session, consent)
        figures.append(Figure(what, time.perf_counter() - began, "s", TARGET_S, "bands included"))
    after = memory_mb_here()
    grown = None if before is None or after is None else after - before
    return [*figures, Figure("memory that scoring adds", grown, "MB")]


def memory_mb_here() -> float | None:
    """Memory of this process."""
    import os

    return memory_mb(os.getpid())


def _numbered(given: AnswerToScore, number: int) -> AnswerToScore:
    return replace(given, answer=replace(given.answer, number=number))
