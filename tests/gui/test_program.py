"""The program behind the window finds what was interrupted."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import load_settings
from interview_desktop.gui.program import Program
from interview_desktop.session.journal import Journal
from tests.app.sessions import ID, Crashed, Tape, tape
from tests.fakes.clock import FakeClock


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Tape:
    return tape(tmp_path_factory.mktemp("tape"))


def test_what_was_interrupted_is_offered_with_its_consent_and_the_time_left(
    tmp_path: Path, recorded: Tape
) -> None:
    crashed = Crashed(DataFolder(tmp_path / "data"), recorded)
    crashed.write()
    program = Program(load_settings(data_dir=tmp_path / "data", resume_minutes=60.0))
    # It was interrupted in the future, as a clock that was set back makes it look: nobody is hurried.
    (found,) = program.interrupted()
    assert (found.id, len(found.questions.questions)) == (ID, 2)
    assert found.consent.items == crashed.consent
    assert found.seconds_left == 3600
    assert program.recover() == []
    journal, _ = Journal.resume(crashed.folder / "journal.jsonl", FakeClock())
    journal.write("session.ended", {"status": "stopped", "warnings": []})
    journal.close()
    assert program.interrupted() == []
