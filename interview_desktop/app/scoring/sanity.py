"""The sanity lab on this installation: run, kept by version, shown as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from interview_desktop import __version__
from interview_desktop.app.paths import resources
from interview_desktop.app.scoring.assessing import make_model, make_scorer
from interview_desktop.app.scoring.embeddings import make_embedder
from interview_desktop.app.settings import Settings
from interview_desktop.assessment.lab.checks import Lab, LabCheck
from interview_desktop.assessment.lab.material import HELD_OUT, TUNING, load_material
from interview_desktop.core.ports import Clock
from interview_desktop.core.scoring import Scorer
from interview_desktop.storage.assessments import AssessmentStore, LabRun

HALVES = (TUNING, HELD_OUT)
_FEW_GRADES = (0, 1, 4)
"""Answers that are distorted for a language model, which costs money: best, plain good, and general talk."""


def run_lab(
    settings: Settings,
    store: AssessmentStore,
    clock: Clock,
    *,
    scorer: Scorer,
    halves: Sequence[str] = HALVES,
    say: Callable[[str], None] = lambda line: None,
) -> dict[str, tuple[LabCheck, ...]]:
    """Run the tests and keep what the held-out half says, or the only half that was run.

    Returns:
        The outcomes by half.

    Raises:
        EngineError: the scorer cannot be used.
        DataFolderError: the material cannot be read, or the result cannot be kept.
    """
    material = load_material(resources() / "assessment" / "lab.yaml")
    made = make_scorer(settings, scorer, with_bands=False)
    model = make_embedder(settings).name if scorer is Scorer.RULES else make_model(settings).name
    lab = Lab(material, made, grades=range(6) if scorer is Scorer.RULES else _FEW_GRADES, progress=say)
    found = {half: lab.run(half) for half in halves}
    verdict = found.get(HELD_OUT) or next(iter(found.values()))
    store.add_lab_run(
        LabRun(__version__, scorer.value, model, clock.now(), tuple(check_json(check) for check in verdict))
    )
    return found


def check_json(check: LabCheck) -> dict[str, Any]:
    """One outcome for a program."""
    return asdict(check) | {"measure": check.measure.value, "passed": check.passed}


def table(found: Mapping[str, Sequence[LabCheck]]) -> Iterator[str]:
    """The outcomes as a Markdown table with one column a half."""
    halves = list(found)
    yield f"| test | score | target | {' | '.join(half.replace('_', ' ') for half in halves)} |"
    yield f"| --- | --- | --- | {' | '.join('---' for _ in halves)} |"
    for checks in zip(*found.values(), strict=True):
        first = checks[0]
        sign = "≥" if first.at_least else "≤"
        cells = " | ".join(_cell(check) for check in checks)
        name = first.measure.value.replace("_", " ")
        yield f"| {first.test} | {name} | {sign} {first.target:g} {first.unit} | {cells} |"


def _cell(check: LabCheck) -> str:
    value = "no score" if check.value is None else f"{check.value:.2f}"
    return f"{value} {'' if check.passed else '**FAILED**'}".rstrip()
