"""What every place for finished files has to do."""

from __future__ import annotations

import hashlib
from pathlib import Path
from uuid import uuid4

import pytest

from interview_desktop.core.artifacts import ArtifactStore, Progress, StoredArtifact
from interview_desktop.core.errors import ArtifactError, BugError, DataFolderError, NameTaken

KEY = "recordings/interview_5d0c1a4e-7e1a-4c8f-8e76-6a0f6b1d2c3a.mp4"


class ArtifactsContract:
    """Inherited by the tests of each place, which give it as the fixture `place`, empty."""

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        path = tmp_path / "source.bin"
        path.write_bytes(bytes(range(256)) * 40)
        return path

    def test_what_is_put_is_found_and_fetched(self, place: ArtifactStore, file: Path, tmp_path: Path) -> None:
        assert place.find(KEY) is None
        put = place.put(KEY, file)
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        assert put == StoredArtifact(KEY, place.uri(KEY), file.stat().st_size, digest)
        assert place.find(KEY) == put
        copy = tmp_path / "copy"
        assert place.fetch(KEY, copy) == put
        assert copy.read_bytes() == file.read_bytes()

    def test_it_is_told_before_anything_lies_there(self, place: ArtifactStore, file: Path) -> None:
        begun: list[StoredArtifact | None] = []
        place.put(KEY, file, Progress(begin=lambda: begun.append(place.find(KEY))))
        put = place.put(KEY, file, Progress(begin=lambda: begun.append(place.find(KEY))))
        assert begun == [None, put]

    def test_nothing_lies_there_when_it_may_not_begin(self, place: ArtifactStore, file: Path) -> None:
        def refuse() -> None:
            raise DataFolderError("withdrawn")

        with pytest.raises(DataFolderError, match="withdrawn"):
            place.put(KEY, file, Progress(begin=refuse))
        assert place.find(KEY) is None

    def test_a_place_that_was_used_is_not_empty(self, place: ArtifactStore, file: Path) -> None:
        place.check(used=False)
        with pytest.raises(ArtifactError, match="is empty, although files were brought there"):
            place.check(used=True)
        place.put(KEY, file)
        place.check(used=True)

    def test_twice_is_once(self, place: ArtifactStore, file: Path) -> None:
        assert place.put(KEY, file) == place.put(KEY, file)

    def test_an_empty_file(self, place: ArtifactStore, tmp_path: Path) -> None:
        empty = tmp_path / "empty"
        empty.touch()
        assert place.put(KEY, empty).size == 0
        found = place.find(KEY)
        assert found is not None and found.sha256 == hashlib.sha256().hexdigest()

    def test_nothing_is_overwritten(self, place: ArtifactStore, file: Path) -> None:
        first = place.put(KEY, file)
        file.write_bytes(b"something else")
        with pytest.raises(NameTaken, match="another file"):
            place.put(KEY, file)
        assert place.find(KEY) == first

    def test_what_is_removed_is_gone(self, place: ArtifactStore, file: Path) -> None:
        place.put(KEY, file)
        assert place.remove(KEY)
        assert place.find(KEY) is None
        assert not place.remove(KEY)

    def test_a_file_that_is_not_there(self, place: ArtifactStore, tmp_path: Path) -> None:
        with pytest.raises(DataFolderError, match=r"none\.bin cannot be read"):
            place.put(KEY, tmp_path / "none.bin")
        assert place.find(KEY) is None

    def test_fetching_what_is_not_there_leaves_nothing(self, place: ArtifactStore, tmp_path: Path) -> None:
        target = tmp_path / "fetched"
        with pytest.raises(ArtifactError, match="There is no"):
            place.fetch(KEY, target)
        assert list(tmp_path.glob("*fetched*")) == []

    def test_fetching_overwrites_nothing(self, place: ArtifactStore, file: Path, tmp_path: Path) -> None:
        place.put(KEY, file)
        target = tmp_path / "mine"
        target.write_text("mine")
        with pytest.raises(NameTaken):
            place.fetch(KEY, target)
        assert target.read_text() == "mine"

    @pytest.mark.parametrize("key", ["../out", "/etc/passwd", "a//b", "a/.hidden", "a b", "", "a\\b"])
    def test_keys_that_lead_astray(self, place: ArtifactStore, file: Path, key: str) -> None:
        with pytest.raises(BugError, match="no key"):
            place.put(key, file)

    def test_it_has_a_name_and_addresses(self, place: ArtifactStore) -> None:
        assert place.name
        assert place.address.split(":")[0] in ("file", "s3")
        key = f"transcripts/transcript_{uuid4()}.txt"
        assert place.uri(key).endswith(key)
        assert isinstance(place, ArtifactStore)
