"""What cannot work is said at once and truly: before anything is done, with the remedy of the place where it was typed."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from interview_desktop.app.kept import backup
from interview_desktop.app.machine.speech_doctor import _services
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.jobs.broker import Broker
from tests.e2e.commands import Commands, commands
from tests.e2e.program import write_questions

__all__ = ["commands"]


@pytest.mark.parametrize(
    "command", [["jobs"], ["users", "list"], ["questions", "list"], ["recover"], ["audit"]]
)
@pytest.mark.parametrize("named", ["a file", "nowhere"])
def test_commands_that_read_refuse_a_folder_that_is_none(
    commands: Commands, tmp_path: Path, command: list[str], named: str
) -> None:
    (tmp_path / "a file").write_text("no folder")
    said = commands("--out", tmp_path / named, *command)
    assert (said.status, said.stdout) == (1, "")
    assert str(tmp_path / named) in said.stderr
    assert not (tmp_path / "nowhere").exists()


def test_where_nobody_has_begun_there_is_nothing_to_list(commands: Commands) -> None:
    assert commands("jobs").stdout == "There are no jobs.\n"


def test_a_file_to_import_that_is_not_there(commands: Commands, tmp_path: Path) -> None:
    write_questions(tmp_path, "What is your trade?")
    said = commands("import", "nothing.mp4", "--questions", "asked.txt")
    assert (said.status, said.stderr) == (
        1,
        "interview-desktop: There is no file nothing.mp4. Check its name and path.\n",
    )


def test_a_worker_waits_for_jobs_once_its_broker_answers(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = commands("worker")
    assert (said.status, said.stdout) == (1, "")
    assert "A worker needs a broker" in said.stderr
    monkeypatch.setenv("INTERVIEW_PROCESSING__BROKER", "redis://127.0.0.1:1/0")

    def nobody(self: Broker) -> None:
        raise EnvironmentFault("The broker cannot be reached", "Start it")

    monkeypatch.setattr(Broker, "_reach", nobody)
    said = commands("worker")
    assert (said.status, said.stdout) == (1, "")


def test_no_file_without_keys_is_written(commands: Commands, tmp_path: Path) -> None:
    (commands.folder / "recordings").mkdir(parents=True)
    said = commands("keys", "export", tmp_path / "keys.json")
    assert (said.status, said.stdout) == (1, "")
    assert "There are no keys to write" in said.stderr
    assert not (tmp_path / "keys.json").exists()


def test_a_bundle_that_has_a_taken_name_is_refused_before_anything_is_tried(
    commands: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "examine", lambda settings: pytest.fail("the work was begun"))
    (tmp_path / "bundle.zip").write_text("mine")
    said = commands("bundle", tmp_path / "bundle.zip")
    assert (said.status, "is there already" in said.stderr) == (1, True)


@pytest.mark.parametrize(
    "command",
    [
        ["import", "video.mp4", "--questions", "asked.txt"],
        ["record", "--questions", "asked.txt"],
        ["questions", "generate", "--job-description", "job.txt", "--cv", "cv.txt"],
    ],
)
def test_a_code_is_no_address(commands: Commands, command: list[str]) -> None:
    said = commands(*command, "--candidate", "Ada Lovelace <ada@example.org>")
    assert (said.status, said.stdout) == (1, "")
    assert "The candidate's code is an e-mail address" in said.stderr
    assert not commands.folder.exists()


def test_services_are_not_said_to_work() -> None:
    settings = Settings(_env_file=None, openai_api_key="sk-secret")  # type: ignore[call-arg]
    found = [each for port in ("synthesizer", "recognizer") for each in _services(port, port, settings)]
    assert found
    assert {each.verdict.value for each in found} <= {"not tried", "absent"}


def test_what_was_erased_of_an_interview_is_not_to_be_recovered(commands: Commands) -> None:
    from interview_desktop.storage.store import InterviewStore
    from tests.storage.samples import NOW

    interview_id = str(uuid.uuid4())
    (commands.folder / "sessions" / interview_id).mkdir(parents=True)
    with InterviewStore.open(commands.folder) as store:
        store.audit.add(
            NOW, "Ada", "interview.partly_erased", f"interview {interview_id}", {"classes": ["video"]}
        )
    said = commands("export", interview_id, "--loudness")
    assert said.status == 1
    assert f"The video of the interview {interview_id} was erased. By whom" in said.stderr
