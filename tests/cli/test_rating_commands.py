"""Rating on the command line: own marks first, then what the program scored; with accounts by sign-in."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.storage.store import InterviewStore
from tests.core.test_scoring import ASSESSMENT
from tests.e2e.commands import Commands, commands
from tests.storage.samples import NOW, a_plan, an_answer, an_outcome

__all__ = ["commands"]

ID = "0b8a5f0e-3a8e-4a5e-9f39-2f1f6a4c0004"
PASSWORD = "correct horse battery"


@pytest.fixture
def scored(commands: Commands) -> Path:
    """An interview of two questions with the program's scores."""
    commands.folder.mkdir()
    with InterviewStore.open(commands.folder) as store:
        store.plan(a_plan(ID), created=NOW, approved_by=None)
        store.begin(ID, NOW)
        store.finish(an_outcome(commands.folder, ID, an_answer(1), an_answer(2)), kept=(1, 1))
        store.assessments.add(replace(ASSESSMENT, interview_id=ID))
    return commands.folder


@pytest.mark.usefixtures("scored")
def test_from_the_own_mark_to_the_override(commands: Commands) -> None:
    before = commands("assess", "show", ID, "--by", "Bo", "--json").json
    assert before["waiting_for_own_mark"] == [1, 2]
    assert "answer 1, 2" in commands("assess", "show", ID, "--by", "Bo").stdout
    early = commands(
        "assess", "override", ID, "--question", "1", "--score", "80", "--reason", "x", "--by", "Bo"
    )
    assert early.status == 1
    assert "your own mark" in early.stderr
    rated = commands("assess", "rate", ID, "--question", "1", "--score", "4", "--by", "Bo", "--note", "Clear")
    assert (rated.status, "locked" in rated.stdout) == (0, True)
    after = commands("assess", "show", ID, "--by", "Bo")
    assert "Answer 1, take 1" in after.stdout
    assert "Answer 2" not in after.stdout
    assert "mark 4 of 5: Clear" in after.stdout
    done = commands(
        "assess", "override", ID, "--question", "1", "--score", "80", "--reason", "Answers it", "--by", "Bo"
    )
    assert done.status == 0, done.stderr
    assert "80 of 100 beside the overall of answer 1: Answers it" in commands("assess", "show", ID).stdout
    done = [deed["action"] for deed in commands("audit", ID, "--json").json["deeds"]]
    assert [each for each in done if each != "interview.viewed"] == ["interview.overrode", "interview.rated"]
    assert done.count("interview.viewed") == 4
    assert "too few" in commands("assess", "raters").stdout
    assert commands("assess", "raters", ID, "--json").json["icc"] is None


def test_the_latest_run_is_shown_with_its_words_and_the_others_when_asked_for(
    commands: Commands, scored: Path
) -> None:
    later = "0b8a5f0e-3a8e-4a5e-9f39-2f1f6a4c0005"
    early = commands("assess", "override", ID, "--question", "1", "--score", "80", "--reason", "Answers it")
    assert early.status == 0, early.stderr
    with InterviewStore.open(scored) as store:
        store.assessments.add(
            replace(ASSESSMENT, id=later, interview_id=ID, made_at="2031-11-21T10:15:00+00:00")
        )
    shown = commands("assess", "show", ID).stdout
    assert "Run 2, 2031-11-21 10:15 UTC: scored by rules" in shown
    assert "Run 1," not in shown
    assert "show --all" in shown
    assert "80 of 100 beside the overall of answer 1 in run 1: Answers it" in shown
    evidence = [each for score in ASSESSMENT.answers[0].scores for each in score.evidence]
    assert evidence
    assert all(f'{each.label}: "{each.quote}"' in shown for each in evidence)
    every = commands("assess", "show", ID, "--all").stdout
    assert every.index("Run 1,") < every.index("Run 2,")


@pytest.mark.usefixtures("scored")
def test_what_is_wrong_is_told_in_a_sentence(commands: Commands) -> None:
    assert commands("assess", "rate", ID, "--question", "1", "--score", "6").status == 2
    assert commands("assess", "rate", ID, "--score", "3").status == 2
    again = commands("assess", "rate", ID, "--question", "9", "--score", "3")
    assert (again.status, again.stderr.count("\n")) == (1, 1)
    assert commands("assess", "rate", "../x", "--question", "1", "--score", "3").status == 1
    missing = "0b8a5f0e-3a8e-4a5e-9f39-2f1f6a4c0009"
    assert "no interview" in commands("assess", "show", missing).stderr
    assert (
        commands("assess", "override", ID, "--question", "1", "--score", "101", "--reason", "x").status == 2
    )


@pytest.mark.usefixtures("scored")
def test_with_accounts_it_takes_a_sign_in(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    def typed(*arguments: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(PASSWORD + "\n"))
        said = commands(*arguments, "--password-stdin")
        return said.status, said.stdout + said.stderr

    for name, role in (("Ada", "admin"), ("Bo", "reviewer"), ("Cem", "candidate"), ("Dee", "operator")):
        assert typed("users", "add", name, "--role", role)[0] == 0
    mark = ("assess", "rate", ID, "--question", "1", "--score", "3")
    assert "--by" in commands(*mark).stderr
    assert "candidate may not" in typed(*mark, "--by", "Cem")[1]
    assert typed(*mark, "--by", "Bo")[0] == 0
    assert "Answer 2" not in typed("assess", "show", ID, "--by", "Bo")[1]
    assert "Answer 2" in typed("assess", "show", ID, "--by", "Dee")[1]
    assert commands("assess", "show", ID).status == 1
    assert commands("assess", ID).status == 1, "scoring shows scores"
    assert "reviewer may not" in typed("assess", "raters", "--by", "Bo")[1]
    assert typed("assess", "raters", "--by", "Ada")[0] == 0
