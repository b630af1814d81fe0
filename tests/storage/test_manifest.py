"""A signed interview: every kind of change is found and named, and what was not changed passes."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview_desktop.core.errors import DataFolderError, SettingsError
from interview_desktop.storage.manifest import examine, manifests, seal
from interview_desktop.storage.signing_key import SigningKey, fingerprint, is_signed

NOW = datetime(2030, 1, 2, 9, 0, tzinfo=UTC)
KEY = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(32)))
OTHER = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(31) + b"1"))
ID = "0b6f8c0e-5a0c-4c55-9a57-2f2b1f1f7a01"


class Interview:
    """The files of an interview that was signed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.session = root / "sessions" / ID
        (self.session / "media").mkdir(parents=True)
        (root / "recordings").mkdir()
        self.journal = self.session / "journal.jsonl"
        self.first, self.second = (self.session / "media" / f"segment_{number}.mp4" for number in (1, 2))
        self.video = root / "recordings" / f"interview_{ID}.mp4"
        for number, path in enumerate((self.journal, self.first, self.second, self.video)):
            path.write_bytes(bytes([number]) * 1000)

    @property
    def files(self) -> list[Path]:
        known = set(manifests(self.session))
        return [path for path in self.root.rglob("*") if path.is_file() and path not in known]

    def sign(self, key: SigningKey = KEY) -> Path:
        return seal(self.root, self.session, self.files, key, at=NOW, program="test 1")

    def changes(self) -> list[str]:
        return [str(change) for change in examine(self.root, self.session, self.files).changes]


@pytest.fixture
def interview(tmp_path: Path) -> Interview:
    made = Interview(tmp_path / "data")
    made.sign()
    return made


def swap(interview: Interview) -> None:
    one, other = interview.first.read_bytes(), interview.second.read_bytes()
    interview.first.write_bytes(other)
    interview.second.write_bytes(one)


def test_what_was_not_changed_passes(interview: Interview) -> None:
    found = examine(interview.root, interview.session, interview.files)
    assert found.intact
    assert (found.editions, found.files, found.key, found.signed_at) == (1, 4, KEY.public, NOW.isoformat())


def test_what_was_never_signed_does_not_pass(tmp_path: Path) -> None:
    made = Interview(tmp_path)
    assert not examine(made.root, made.session, made.files).intact


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda i: i.second.unlink(), [f"sessions/{ID}/media/segment_2.mp4 is missing"]),
        (
            lambda i: shutil.copy(i.first, i.session / "media" / "segment_3.mp4"),
            [f"sessions/{ID}/media/segment_3.mp4 was added after signing"],
        ),
        (swap, [f"sessions/{ID}/media/segment_{number}.mp4 was changed" for number in (1, 2)]),
        (
            lambda i: i.journal.write_bytes(i.journal.read_bytes() + b"more"),
            [f"sessions/{ID}/journal.jsonl has 4 bytes more than were signed"],
        ),
        (
            lambda i: i.journal.write_bytes(i.journal.read_bytes() + b"m"),
            [f"sessions/{ID}/journal.jsonl has 1 byte more than were signed"],
        ),
        (
            lambda i: i.video.write_bytes(i.video.read_bytes()[:-3]),
            [f"recordings/interview_{ID}.mp4 has 3 bytes less than were signed"],
        ),
    ],
)
def test_every_change_is_named(
    interview: Interview, change: Callable[[Interview], object], said: list[str]
) -> None:
    change(interview)
    assert interview.changes() == said


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(data=st.data())
def test_any_flipped_bit_is_found(interview: Interview, data: st.DataObject) -> None:
    files = [*interview.files, *manifests(interview.session)]
    path = data.draw(st.sampled_from(sorted(files)))
    before = path.read_bytes()
    place = data.draw(st.integers(0, 8 * len(before) - 1))
    changed = bytearray(before)
    changed[place // 8] ^= 1 << place % 8
    path.write_bytes(bytes(changed))
    try:
        assert not examine(interview.root, interview.session, interview.files).intact
    finally:
        path.write_bytes(before)


def rewritten(interview: Interview, change: Callable[[dict[str, object]], None]) -> list[str]:
    path = interview.session / "manifest.json"
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))
    return interview.changes()


def test_an_entry_cannot_be_taken_out_of_the_manifest(interview: Interview) -> None:
    interview.first.unlink()

    def drop(content: dict[str, object]) -> None:
        content["files"] = [each for each in content["files"] if "segment_1" not in each["path"]]  # type: ignore[attr-defined]

    said = rewritten(interview, drop)
    assert f"sessions/{ID}/manifest.json is not what was signed" in said
    assert any(
        "manifest.json has entries that were taken out, added, changed or moved" in each for each in said
    )
    assert not any("was added after signing" in each for each in said)


def test_a_manifest_that_is_no_manifest_at_all(interview: Interview) -> None:
    for text in ("", "[]", "{", '{"files": 3}', '{"files": [{}]}'):
        (interview.session / "manifest.json").write_text(text)
        assert all("manifest.json" in change for change in interview.changes())  # the files are not to blame
        assert not examine(interview.root, interview.session, interview.files).intact


def test_a_later_edition_covers_what_was_added(interview: Interview) -> None:
    (interview.root / "recordings" / "later.txt").write_text("later")
    assert interview.changes() == ["recordings/later.txt was added after signing"]
    assert interview.sign().name == "manifest_2.json"
    found = examine(interview.root, interview.session, interview.files)
    assert (found.intact, found.editions) == (True, 2)


def test_signing_what_has_not_changed_makes_no_new_edition(interview: Interview) -> None:
    assert interview.sign().name == "manifest.json"
    assert len(manifests(interview.session)) == 1


def test_the_first_edition_cannot_be_removed_or_replaced(interview: Interview) -> None:
    (interview.root / "recordings" / "later.txt").write_text("later")
    interview.sign()
    first = interview.session / "manifest.json"
    kept = first.read_bytes()
    first.unlink()
    assert not examine(interview.root, interview.session, interview.files).intact
    first.write_bytes(kept.replace(b"test 1", b"test 2"))
    assert not examine(interview.root, interview.session, interview.files).intact
    first.write_bytes(kept)
    assert examine(interview.root, interview.session, interview.files).intact


def test_another_key_in_a_later_edition_is_told(interview: Interview) -> None:
    interview.video.write_bytes(b"forged")
    interview.sign(OTHER)
    assert interview.changes() == [
        f"sessions/{ID}/manifest_2.json was signed with another key than the manifest before it"
    ]


def test_the_manifest_of_another_interview_is_told(interview: Interview, tmp_path: Path) -> None:
    other = ID.replace("0b6f", "1b6f")
    moved = interview.root / "sessions" / other
    interview.session.rename(moved)
    files = [path for path in interview.root.rglob("*") if path.is_file() and path not in manifests(moved)]
    found = examine(interview.root, moved, files)
    assert f"sessions/{other}/manifest.json belongs to another interview" in map(str, found.changes)


def test_a_key_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "key.pem"
    made = SigningKey.open(path)
    assert path.stat().st_mode & 0o077 == 0
    assert SigningKey.open(path).public == made.public
    assert [each.name for each in path.parent.iterdir()] == ["key.pem"]


def test_a_file_that_is_no_key(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    path.write_text("dear diary")
    with pytest.raises(SettingsError, match="is no Ed25519 key"):
        SigningKey.open(path)
    with pytest.raises(DataFolderError, match="cannot be read or made"):
        SigningKey.open(path / "below a file")


def test_signatures() -> None:
    signature = KEY.sign(b"data")
    assert is_signed(b"data", signature, KEY.public)
    assert not is_signed(b"date", signature, KEY.public)
    assert not is_signed(b"data", signature, OTHER.public)
    assert not is_signed(b"data", "nonsense", KEY.public)
    assert not is_signed(b"data", signature, "nonsense")
    assert len(fingerprint(KEY.public)) == 19
