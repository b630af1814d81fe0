"""What is encrypted is read at any place as it was, and whatever is changed of it is not read at all."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview_desktop.core.errors import DataFolderError, KeyMissing, SealBroken, SettingsError
from interview_desktop.storage.interview_keys import FolderKeys, InterviewKeys, KeyringKeys
from interview_desktop.storage.sealed import (
    CHUNK,
    KEY_BYTES,
    is_sealed,
    open_sealed,
    plain_size,
    seal_text,
    unseal_text,
    write_sealed,
)
from tests.app.sessions import ID
from tests.fakes.keyring import MemoryKeyring, NoKeyring, used

KEY = bytes(range(KEY_BYTES))
NAME = "recordings/interview.mp4"
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 7)


def content(size: int) -> bytes:
    """Bytes that are the same at no two places nearby."""
    return bytes((place * 31 + place // 251) % 256 for place in range(size))


def sealed(folder: Path, plain: bytes, name: str = NAME) -> Path:
    path = folder / "sealed"
    with path.open("wb") as target:
        write_sealed(io.BytesIO(plain), target, KEY, name)
    return path


@pytest.mark.parametrize("size", SIZES)
def test_it_comes_back_as_it_was(tmp_path: Path, size: int) -> None:
    plain = content(size)
    path = sealed(tmp_path, plain)
    assert is_sealed(path)
    assert plain_size(path) == size
    with open_sealed(path, KEY, NAME) as file:
        assert file.read() == plain
        assert file.read() == b""
        assert file.seek(0, 2) == size
    if size > 64:
        assert plain[:64] not in path.read_bytes()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 3 * CHUNK + 20), st.integers(0, 2 * CHUNK)), max_size=5))
def test_every_place_reads_as_in_the_plain_file(tmp_path: Path, places: list[tuple[int, int]]) -> None:
    plain = content(3 * CHUNK + 7)
    path = tmp_path / "sealed"
    if not path.exists():
        sealed(tmp_path, plain)
    with open_sealed(path, KEY, NAME) as file:
        for place, length in places:
            file.seek(place)
            assert file.read(length) == plain[place : place + length]
            assert file.tell() == max(place, min(place + length, len(plain)))


def test_every_changed_byte_is_found(tmp_path: Path) -> None:
    path = sealed(tmp_path, content(2 * CHUNK + 5))
    whole = path.read_bytes()
    for place in (0, 9, 30, CHUNK, CHUNK + 45, len(whole) - 1):
        changed = bytearray(whole)
        changed[place] ^= 1
        path.write_bytes(changed)
        with (
            pytest.raises(SealBroken, match="was changed after it was encrypted"),
            open_sealed(path, KEY, NAME) as file,
        ):
            file.read()


def test_what_was_cut_made_longer_or_swapped_is_found(tmp_path: Path) -> None:
    path = sealed(tmp_path, content(3 * CHUNK + 5))
    whole = path.read_bytes()
    head, full = whole[:24], CHUNK + 16
    chunks = [whole[start : start + full] for start in range(24, len(whole), full)]
    swapped = head + chunks[1] + chunks[0] + chunks[2] + chunks[3]
    dropped = head + chunks[0] + chunks[2] + chunks[3]
    for changed in (
        whole[:-1],
        whole[: 24 + full],
        whole[:24],
        whole[:5],
        whole + b"x",
        swapped,
        dropped,
        b"",
    ):
        path.write_bytes(changed)
        with pytest.raises(SealBroken), open_sealed(path, KEY, NAME) as file:
            file.read()


def test_another_key_or_another_name_opens_nothing(tmp_path: Path) -> None:
    path = sealed(tmp_path, content(100))
    for key, name in ((bytes(KEY_BYTES), NAME), (KEY, "recordings/another.mp4")):
        with pytest.raises(SealBroken):
            open_sealed(path, key, name)


def test_the_same_content_looks_different_each_time(tmp_path: Path) -> None:
    assert sealed(tmp_path, b"same").read_bytes() != sealed(tmp_path, b"same").read_bytes()


def test_texts_come_back_and_their_changes_are_found() -> None:
    text = "Grüße " * 20_000
    hidden = seal_text(text, KEY, "answers/1")
    assert unseal_text(hidden, KEY, "answers/1") == text
    assert unseal_text(seal_text("", KEY, "x"), KEY, "x") == ""
    for changed, name in (
        (hidden, "answers/2"),
        (hidden[:-8], "answers/1"),
        ("no base64!", "answers/1"),
        ("", ""),
    ):
        with pytest.raises(SealBroken):
            unseal_text(changed, KEY, name)


def test_keys_in_files_are_made_once_and_destroyed(tmp_path: Path) -> None:
    place = FolderKeys(tmp_path / "keys")
    keys = InterviewKeys((place,), place)
    with pytest.raises(KeyMissing, match="its key is not on this machine"):
        keys.get(ID)
    made = keys.make(ID)
    assert keys.make(ID) == made == InterviewKeys((FolderKeys(tmp_path / "keys"),), None).get(ID)
    file = tmp_path / "keys" / f"{ID}.key"
    assert file.stat().st_mode & 0o077 == 0
    place.put(ID, bytes(KEY_BYTES))
    assert keys.get(ID) == made, "a key that is there stays"
    assert keys.destroy(ID)
    assert not keys.destroy(ID)
    assert not list((tmp_path / "keys").iterdir())


def test_a_file_that_is_no_key_is_told(tmp_path: Path) -> None:
    (tmp_path / f"{ID}.key").write_text("something else")
    with pytest.raises(DataFolderError, match="is no key of an interview"):
        FolderKeys(tmp_path).get(ID)


def test_keys_in_the_keyring() -> None:
    with used(MemoryKeyring()):
        place = KeyringKeys()
        keys = InterviewKeys((place,), place)
        made = keys.make(ID)
        assert keys.get(ID) == made
        assert keys.destroy(ID)
        assert keys.find(ID) is None


def test_a_machine_without_a_keyring_is_told() -> None:
    with used(NoKeyring()):
        place = KeyringKeys()
        with pytest.raises(SettingsError, match="There is no keyring on this machine"):
            InterviewKeys((place,), place).make(ID)
        assert place.get(ID) is None
        assert not place.destroy(ID)
