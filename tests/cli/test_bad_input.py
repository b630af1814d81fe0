"""What a user can get wrong: one clear sentence that names the thing and the remedy, status 1, and nothing left behind."""

import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.e2e.commands import Commands, commands
from tests.e2e.program import BRISK, Finished, Program, Said, call, write_questions, write_settings, write_wav
from tests.e2e.recorded import rows
from tests.rig import camera, sound
from tests.rig.camera import VirtualCamera
from tests.rig.flash_beep import synthesise
from tests.rig.microphone import MicrophoneFeed
from tests.rig.programs import need
from tests.rig.samples import noise
from tests.rig.sound import SoundServer

__all__ = ["commands"]

ID = "0b2f3f9e-6c1d-4f0e-9d57-2f1f6d0c5a11"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a question file, a video that serves as camera, a WAV file that serves as microphone."""
    write_settings(tmp_path, *BRISK)
    write_questions(tmp_path, "What is your trade?")
    synthesise(tmp_path / "camera.mp4", 2.0)
    write_wav(tmp_path / "microphone.wav", noise(2.0))
    return tmp_path


USUAL = (
    *("record", "--questions", "asked.txt", "--camera", "camera.mp4"),
    *("--microphone", "microphone.wav", "--speaker", "none"),
)
"""A `record` with everything right; an option that comes twice counts the second time."""

At = Callable[..., Said]


@pytest.fixture
def at_once(folder: Path, commands: Commands) -> At:
    """Calls a `record` in this process that is refused before any device is looked at; with what is changed."""
    return lambda *changed: commands(*USUAL, *changed)


def record(folder: Path, *changed: str | Path, env: Mapping[str, str | None] | None = None) -> Finished:
    """Call `record` with what is changed."""
    return call(folder, *USUAL, *changed, env=env)


def refused(folder: Path, finished: Said) -> str:
    """The one sentence of a call that failed and left nothing, not even a mark of itself."""
    assert finished.status == 1, finished.stderr
    sentence = finished.sentence
    assert sentence.count(". ") >= 1, f"no remedy: {sentence}"
    assert left(folder / "data") == []
    assert rows(folder / "data", "interviews") == []
    return sentence


def left(data: Path) -> list[str]:
    """What an interview could have left in a data folder."""
    kept = ("sessions", "recordings", "transcripts")
    return sorted(str(path.relative_to(data)) for name in kept for path in (data / name).glob("*"))


# --- the question file -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing.txt", None, "There is no question file"),
        ("empty.txt", b"", "empty.txt"),
        ("comments.txt", b"# first\n\n# second\n", "comments.txt"),
        ("binary.txt", bytes(range(256)) * 64, "binary.txt"),
        ("large.txt", b"Why?\n" * 10_500_000, "large.txt"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(100), "picture.png"),
        ("broken.yaml", b"questions: [\n  - text: 'Why\n", "broken.yaml"),
        ("broken.json", b'{"questions": [{"text": "Why?"', "broken.json"),
        ("shape.json", b'{"questions": 7}', "shape.json"),
    ],
)
def test_a_question_file_that_cannot_be_used(
    folder: Path, at_once: At, name: str, content: bytes | None, words: str
) -> None:
    if content is not None:
        (folder / name).write_bytes(content)
    finished = at_once("--questions", name)
    assert finished.status == 1
    assert finished.stdout == ""
    first, *problems = finished.stderr.splitlines()
    assert first.startswith("interview-desktop: ") and words in first
    assert all(problem.startswith("  ") for problem in problems)
    assert "Traceback" not in finished.stderr
    assert not (folder / "data").exists()


def test_a_folder_in_place_of_a_question_file(folder: Path, at_once: At) -> None:
    (folder / "questions").mkdir()
    assert "questions" in refused(folder, at_once("--questions", "questions"))


# --- the camera --------------------------------------------------------------------------------------------------


def test_a_camera_that_is_not_there(folder: Path) -> None:
    assert "7" in refused(folder, record(folder, "--camera", "7"))


@pytest.mark.parametrize("name", ["notes.mp4", "notes.txt"])
def test_a_camera_file_that_is_text(folder: Path, name: str) -> None:
    (folder / name).write_text("This is no video.\n" * 50)
    assert name in refused(folder, record(folder, "--camera", name))


def test_a_camera_file_that_is_missing(folder: Path) -> None:
    assert "nowhere.mp4" in refused(folder, record(folder, "--camera", "nowhere.mp4"))


def test_an_address_where_nothing_answers(folder: Path) -> None:
    sentence = refused(folder, record(folder, "--camera", "http://user:pass@127.0.0.1:9/stream.mjpg"))
    assert "127.0.0.1" in sentence
    assert "pass" not in sentence


def test_a_camera_that_vanishes_before_the_start(folder: Path) -> None:
    need(*camera.PROGRAMS)
    with VirtualCamera() as device:
        device.stall()  # it opens, but no picture ever comes
        with Program(
            folder,
            *("record", "--questions", "asked.txt", "--camera", "0"),
            *("--microphone", "microphone.wav", "--speaker", "none"),
            env=device.env,
        ) as program:
            program.wait_for("session.planned")
            device.unplug()
            finished = program.finish()
    assert "camera" in refused(folder, finished).lower()


# --- the microphone ----------------------------------------------------------------------------------------------


def test_a_microphone_that_is_not_there(folder: Path) -> None:
    sentence = refused(folder, record(folder, "--microphone", "a microphone nobody has"))
    assert "microphone" in sentence


def test_a_microphone_file_that_is_missing(folder: Path) -> None:
    assert "nowhere.wav" in refused(folder, record(folder, "--microphone", "nowhere.wav"))


def test_a_microphone_file_that_is_text(folder: Path) -> None:
    (folder / "notes.wav").write_text("This is no sound.\n" * 50)
    assert "notes.wav" in refused(folder, record(folder, "--microphone", "notes.wav"))


def test_a_microphone_that_is_unplugged(folder: Path) -> None:
    need(*sound.PROGRAMS)
    with SoundServer() as server, MicrophoneFeed(server):
        server.unplug_microphone()
        sentence = refused(folder, record(folder, "--microphone", sound.MICROPHONE, env=server.env))
    assert "microphone" in sentence


def test_a_speaker_that_is_not_there(folder: Path) -> None:
    said = refused(folder, record(folder, "--speaker", "a loudspeaker nobody has", "--camera", "99"))
    assert "camera" in said.lower()
    assert "speaker" in said
    assert "--speaker none" in said


# --- ffmpeg, disk and data folder --------------------------------------------------------------------------------


def test_no_ffmpeg(folder: Path) -> None:
    sentence = refused(folder, record(folder, env={"INTERVIEW_FFMPEG": "/nonexistent/ffmpeg"}))
    assert "/nonexistent/ffmpeg" in sentence


def test_a_program_that_is_no_ffmpeg(folder: Path) -> None:
    sentence = refused(folder, record(folder, env={"INTERVIEW_FFMPEG": shutil.which("true")}))
    assert "not a working ffmpeg" in sentence


def test_a_disk_without_room(folder: Path) -> None:
    finished, there = record_on(folder, "-t tmpfs -o size=30m")
    assert finished.status == 1
    assert "has 31 MB left" in finished.sentence and "Free" in finished.sentence  # 30 MiB
    assert there == []


def test_a_data_folder_that_may_only_be_read(folder: Path) -> None:
    finished, there = record_on(folder, "-t tmpfs -o ro")
    assert finished.status == 1
    assert str(folder / "data") in finished.sentence
    assert there == []


def record_on(folder: Path, mount: str) -> tuple[Finished, list[str]]:
    """Call `record` with a data folder on a disk of its own, and list what is on it afterwards."""
    namespace = next(
        (
            attempt
            for attempt in (["unshare", "--mount"], ["unshare", "--map-root-user", "--mount"])
            if shutil.which("unshare")
            and subprocess.run([*attempt, "true"], capture_output=True).returncode == 0
        ),
        None,
    )
    if namespace is None:
        pytest.skip("this system lets nobody mount a small disk for a test")
    (folder / "data").mkdir()
    script = (
        f'mount {mount} none data && {{ "$@"; status=$?; '
        "find data/sessions data/recordings data/transcripts -mindepth 1 >left 2>/dev/null; exit $status; }"
    )
    with Program(
        folder,
        *("record", "--questions", "asked.txt", "--camera", "camera.mp4"),
        *("--microphone", "microphone.wav", "--speaker", "none"),
        before=[*namespace, "sh", "-c", script, "sh"],
    ) as program:
        finished = program.finish()
    return finished, (folder / "left").read_text().splitlines()


def test_a_file_in_place_of_the_data_folder(folder: Path) -> None:
    (folder / "data").write_text("mine")
    finished = record(folder)
    assert finished.status == 1
    assert str(folder / "data") in finished.sentence
    assert (folder / "data").read_text() == "mine"


# --- the id ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [f"recordings/interview_{ID}.mp4", f"transcripts/transcript_{ID}.txt"])
def test_an_id_that_is_used_is_never_used_again(folder: Path, at_once: At, name: str) -> None:
    there = folder / "data" / name
    there.parent.mkdir(parents=True)
    there.write_text("somebody's interview")
    finished = at_once("--id", ID)
    assert finished.status == 1
    assert ID in finished.sentence and name in finished.sentence
    assert there.read_text() == "somebody's interview"
    assert left(folder / "data") == [name]


def test_an_id_whose_session_exists(folder: Path, at_once: At) -> None:
    journal = folder / "data" / "sessions" / ID / "journal.jsonl"
    journal.parent.mkdir(parents=True)
    journal.write_text("{}\n")
    finished = at_once("--id", ID.upper())
    assert finished.status == 1
    assert ID in finished.sentence
    assert journal.read_text() == "{}\n"


@pytest.mark.parametrize("text", ["seven", "../../escape", f"{ID}/..", "-1"])
def test_an_id_that_is_not_a_uuid(folder: Path, at_once: At, text: str) -> None:
    sentence = refused(folder, at_once(f"--id={text}"))
    assert "not a UUID" in sentence
    assert sorted(path.name for path in folder.iterdir()) == [
        *("asked.txt", "camera.mp4", "interview.toml", "microphone.wav")
    ]


# --- settings and options ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("port", ["synthesizer", "recognizer", "voice_detector"])
def test_an_engine_that_does_not_exist(
    folder: Path, at_once: At, monkeypatch: pytest.MonkeyPatch, port: str
) -> None:
    monkeypatch.setenv(f"INTERVIEW_{port.upper()}", "parrot")
    sentence = refused(folder, at_once())
    assert "'parrot'" in sentence and "auto" in sentence


def test_a_setting_with_a_wrong_value(folder: Path, at_once: At, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_TURNS__COUNTDOWN", "soon")
    sentence = refused(folder, at_once())
    assert "turns.countdown" in sentence and "INTERVIEW_TURNS__COUNTDOWN" in sentence


def test_a_settings_file_that_is_not_toml(folder: Path, at_once: At) -> None:
    write_settings(folder, "this is = = not toml")
    assert "interview.toml" in refused(folder, at_once())


def test_recording_that_was_not_agreed_to(folder: Path, at_once: At, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEW_CONSENT__RECORD", "false")
    finished = at_once()
    assert finished.status == 1
    assert "being recorded" in finished.sentence
    assert left(folder / "data") == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("record", "--camera", "0"),  # no questions
        ("record", "--questions", "asked.txt", "--colour", "blue"),
        ("dance",),
        ("transcribe",),
        ("transcribe", "microphone.wav", "--srt", "--vtt"),
    ],
)
def test_wrong_use_has_its_own_status(folder: Path, commands: Commands, arguments: tuple[str, ...]) -> None:
    finished = commands(*arguments)
    assert finished.status == 2
    assert finished.stderr.lower().startswith("usage: ")
    assert "Traceback" not in finished.stderr


@pytest.mark.parametrize("name", ["nowhere.wav", "asked.txt"])
def test_a_file_that_cannot_be_transcribed(folder: Path, commands: Commands, name: str) -> None:
    finished = commands("transcribe", name)
    assert finished.status == 1
    assert name in finished.sentence


def test_an_id_that_nobody_planned(folder: Path, commands: Commands) -> None:
    finished = commands("record", "--id", ID)
    sentence = refused(folder, finished)
    assert f"no planned interview {ID}" in sentence
    assert "--questions" in sentence
