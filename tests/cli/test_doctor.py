"""`doctor` says what works, what was chosen and what is missing, and never shows a key."""

from pathlib import Path

import pytest

from interview_desktop.app.machine.offsets import OffsetStore
from interview_desktop.app.paths import DataFolder
from interview_desktop.core.calibration import DeviceOffset, MeasuredOffset
from tests.e2e.program import Finished, call
from tests.rig import camera, sound
from tests.rig.camera import NAME, VirtualCamera
from tests.rig.programs import need
from tests.rig.sound import SoundServer

pytestmark = pytest.mark.slow

KEY = "sk-secret-0123456789"


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Finished:
    """A machine without sound and camera, on which somebody chose eSpeak NG and set a key."""
    folder = tmp_path_factory.mktemp("doctor")
    (folder / "no_sound.conf").write_text("")
    env: dict[str, str | None] = {
        "ALSA_CONFIG_PATH": str(folder / "no_sound.conf"),
        "PULSE_SERVER": "none",
        "INTERVIEW_SYNTHESIZER": "espeak",
        "OPENAI_API_KEY": KEY,
        "DID_API_KEY": None,
        "GROQ_API_KEY": None,
        "FIREWORKS_API_KEY": None,
        "GOOGLE_SPEECH_API_KEY": None,
    }
    return call(folder, "doctor", "--json", env=env)


def test_a_machine_without_devices_is_healthy(bare: Finished) -> None:
    assert bare.status == 0
    assert bare.stderr == ""
    assert all(finding["verdict"] in ("works", "not tried", "absent") for finding in bare.json)


def test_everything_an_interview_needs_is_looked_at(bare: Finished) -> None:
    subjects = {finding["subject"] for finding in bare.json}
    assert {"program", "data folder", "database", "ffmpeg", "camera", "voice", "recogniser"} <= subjects
    assert {"voice detector", "scores", "keys", "encryption", "language model", "interviewer"} <= subjects
    assert subjects & {"sound", "microphone"}


def test_what_is_absent_has_a_remedy(bare: Finished) -> None:
    absent = [finding for finding in bare.json if finding["verdict"] == "absent"]
    assert any(finding["subject"] in ("sound", "microphone") for finding in absent)
    assert all(finding["remedy"] for finding in absent if finding["subject"] != "keys")


def test_the_engines_that_are_used_are_named(bare: Finished) -> None:
    chosen = {
        finding["subject"]: finding["detail"].split(" ")[0]
        for finding in bare.json
        if "(chosen)" in finding["detail"] and finding["subject"] != "video encoder"
    }
    assert chosen == {"voice": "espeak", "recogniser": "whisper", "voice detector": "silero"}


def test_every_key_that_is_read_is_said_to_be_set_and_never_shown(bare: Finished) -> None:
    assert [finding["detail"] for finding in bare.json if finding["subject"] == "keys"] == [
        "DID_API_KEY: not set",
        "FIREWORKS_API_KEY: not set",
        "GOOGLE_SPEECH_API_KEY: not set",
        "GROQ_API_KEY: not set",
        "OPENAI_API_KEY: set",
    ]
    assert "secret" not in bare.stdout + bare.stderr


def test_devices_are_listed_by_name_for_a_person(tmp_path: Path) -> None:
    need(*sound.PROGRAMS, *camera.PROGRAMS)
    data = DataFolder(tmp_path / "data")
    data.prepare()
    measured = MeasuredOffset(0.08, 0.003, 12)
    OffsetStore(data).keep(DeviceOffset(NAME, sound.MICROPHONE, measured, "2030-01-02T09:00:00+00:00"))
    with SoundServer() as server, VirtualCamera() as webcam:
        finished = call(tmp_path, "doctor", env=server.env | webcam.env)
    assert finished.status == 0
    lines = finished.stdout.splitlines()
    for subject, name in (
        ("camera", f"0: {NAME}"),
        ("microphone", "rig_microphone"),
        ("loudspeaker", "rig_speaker"),
    ):
        assert any(line.split()[:2] == ["works", subject] and name in line for line in lines), finished.stdout
    assert any(f"{NAME} with {sound.MICROPHONE}: {measured}" in line for line in lines), finished.stdout
