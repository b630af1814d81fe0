"""Updates: what is not signed, damaged, older or broken is refused and changes nothing; what is good is started next time."""

import json
import sys
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from interview_desktop.app.paths import DataFolder
from interview_desktop.app.updates.bundle import (
    MANIFEST,
    Entry,
    UpdateRefused,
    make_bundle,
    read_bundle,
    remove,
    unpack,
)
from interview_desktop.app.updates.idle import interview_runs
from interview_desktop.app.updates.installation import (
    CURRENT,
    KEY_FILE,
    PREVIOUS,
    Installation,
    find_bundle,
    find_installation,
    go_back,
    number,
    passes_selftest,
    update,
)
from interview_desktop.files.whole import write_over
from interview_desktop.session.lock import SessionLock
from interview_desktop.storage.signing_key import SigningKey


@pytest.fixture
def key(tmp_path: Path) -> SigningKey:
    return SigningKey.open(tmp_path / "publisher.pem")


@pytest.fixture
def installation(tmp_path: Path, key: SigningKey) -> Installation:
    """Version 1.0.0, as it lies on a kiosk."""
    root = tmp_path / "installed"
    program(root / "interview-desktop-1.0.0", "old")
    (root / CURRENT).write_text("interview-desktop-1.0.0\n")
    (root / KEY_FILE).write_text(key.public + "\n")
    return Installation(root)


@pytest.fixture
def stick(tmp_path: Path, key: SigningKey) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    make_bundle(program(tmp_path / "built", "new"), "1.10.0", key, folder)
    return folder


def program(folder: Path, content: str) -> Path:
    """What a built program looks like, in small."""
    (folder / "_internal").mkdir(parents=True)
    executable = folder / "interview-desktop"
    executable.write_text(f"#!/bin/sh\n# {content}\nexit 0\n")
    executable.chmod(0o755)
    (folder / "_internal" / "library.so.1").write_bytes(content.encode() * 1000)
    (folder / "_internal" / "library.so").symlink_to("library.so.1")
    return folder


def taken(installation: Installation, place: Path, *, busy: bool = False, good: bool = True) -> str:
    return update(installation, place, busy=lambda: busy, tell=lambda line: None, passes=lambda folder: good)


def state(installation: Installation) -> dict[str, str]:
    """Everything that is installed."""
    return {
        path.relative_to(installation.root).as_posix(): path.read_text()
        for path in installation.root.rglob("*")
        if path.is_file()
    }


def test_a_newer_version_is_started_next_time_and_the_one_before_stays(
    installation: Installation, stick: Path
) -> None:
    said = taken(installation, stick)
    assert said.startswith("Version 1.10.0")
    new = installation.root / installation.current
    assert new.name == "interview-desktop-1.10.0"
    assert "new" in (new / "interview-desktop").read_text()
    assert (new / "interview-desktop").stat().st_mode & 0o111
    assert (new / "_internal" / "library.so").resolve().name == "library.so.1"
    assert installation.previous == "interview-desktop-1.0.0"
    assert go_back(installation, busy=lambda: False) == "Version 1.0.0 is started from now on"
    assert installation.version == "1.0.0"


def test_a_version_that_does_not_pass_its_self_test_never_becomes_current(
    installation: Installation, stick: Path
) -> None:
    before = state(installation)
    with pytest.raises(UpdateRefused, match=r"does not pass its self-test on this machine; 1\.0\.0 stays"):
        taken(installation, stick, good=False)
    assert state(installation) == before


def test_nothing_is_changed_while_an_interview_runs(
    installation: Installation, stick: Path, tmp_path: Path
) -> None:
    folder = DataFolder(tmp_path / "data")
    session = tmp_path / "data" / "sessions" / "one"
    session.mkdir(parents=True)
    assert not interview_runs(folder)
    lock = SessionLock.take(session)
    assert lock is not None and interview_runs(folder)
    before = state(installation)
    with pytest.raises(UpdateRefused, match="An interview is running"):
        update(installation, stick, busy=lambda: interview_runs(folder), tell=lambda line: None)
    assert state(installation) == before
    lock.release()
    assert not interview_runs(folder)


def test_an_interview_that_begins_meanwhile_keeps_the_version(
    installation: Installation, stick: Path
) -> None:
    answers = iter([False, True])
    with pytest.raises(UpdateRefused, match="An interview is running"):
        update(
            installation,
            stick,
            busy=lambda: next(answers),
            tell=lambda line: None,
            passes=lambda folder: True,
        )
    assert installation.version == "1.0.0"


def rewritten(bundle: Path, change: Callable[[str, bytes], bytes]) -> None:
    """Change what is in a bundle."""
    with zipfile.ZipFile(bundle) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(bundle, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, change(name, data))


def another_version(name: str, data: bytes) -> bytes:
    return data.replace(b"1.10.0", b"1.11.0") if name == MANIFEST else data


def another_program(name: str, data: bytes) -> bytes:
    return data.replace(b"exit 0", b"exit 1") if name.endswith("interview-desktop") else data


def longer(name: str, data: bytes) -> bytes:
    return data + b"more" if name.endswith("interview-desktop") else data


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (another_version, "was not signed by the publisher"),
        (another_program, "is not what was signed"),
        (longer, "is not what was signed"),
    ],
)
def test_what_was_changed_after_it_was_signed_is_refused(
    installation: Installation, stick: Path, change: Callable[[str, bytes], bytes], why: str
) -> None:
    before = state(installation)
    rewritten(find_bundle(stick), change)
    with pytest.raises(UpdateRefused, match=why):
        taken(installation, stick)
    assert state(installation) == before


def test_another_publisher_is_refused(installation: Installation, tmp_path: Path) -> None:
    other = SigningKey.open(tmp_path / "other.pem")
    make_bundle(program(tmp_path / "built", "evil"), "2.0.0", other, tmp_path)
    with pytest.raises(UpdateRefused, match="was not signed by the publisher that this machine trusts"):
        taken(installation, tmp_path)


@pytest.mark.parametrize("version", ["1.0.0", "0.9.9"])
def test_what_is_not_newer_is_refused(
    installation: Installation, key: SigningKey, tmp_path: Path, version: str
) -> None:
    made = make_bundle(program(tmp_path / "built", "x"), version, key, tmp_path)
    with pytest.raises(UpdateRefused, match=r"is not newer than 1\.0\.0"):
        taken(installation, made)


def test_an_update_for_another_system_is_refused(
    key: SigningKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_bundle(program(tmp_path / "built", "x"), "2.0.0", key, tmp_path)
    monkeypatch.setattr(sys, "platform", "elsewhere")
    with pytest.raises(UpdateRefused, match="is for linux, and this is elsewhere"):
        read_bundle(made, key.public)


@pytest.mark.parametrize(
    "entry",
    [
        Entry("../outside"),
        Entry("/etc/passwd"),
        Entry("C:/Windows/x"),
        Entry("a\\..\\..\\b"),
        Entry("link", link="../../etc/passwd"),
        Entry("link", link="/etc/passwd"),
    ],
)
def test_not_even_the_publisher_writes_outside(
    key: SigningKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: Entry
) -> None:
    folder = program(tmp_path / "built", "x")
    monkeypatch.setattr("interview_desktop.app.updates.bundle._entries", lambda folder: [entry])
    monkeypatch.setattr(zipfile.ZipFile, "write", lambda *arguments: None)
    made = make_bundle(folder, "2.0.0", key, tmp_path)
    with pytest.raises(UpdateRefused, match="of a form that this version does not know"):
        read_bundle(made, key.public)


@pytest.mark.parametrize("content", [b"", b"no zip file", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_update_is_said(installation: Installation, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "x.update"
    file.write_bytes(content)
    with pytest.raises(UpdateRefused, match=r"x\.update cannot be read as an update"):
        taken(installation, file)


def test_the_newest_of_a_stick_is_taken(tmp_path: Path) -> None:
    for version in ("1.9.0", "1.10.0", "1.2.0"):
        (tmp_path / f"interview-desktop-{version}-linux.update").touch()
    assert "1.10.0" in find_bundle(tmp_path).name
    with pytest.raises(UpdateRefused, match="There is no update in"):
        find_bundle(tmp_path / "nothing")
    assert number("1.10.0-linux") > number("1.9") > number("1.2.0rc1")


def test_only_the_last_two_versions_are_kept(
    installation: Installation, key: SigningKey, tmp_path: Path
) -> None:
    for version in ("1.1.0", "1.2.0"):
        taken(installation, make_bundle(program(tmp_path / version, version), version, key, tmp_path))
    folders = sorted(path.name for path in installation.root.iterdir() if path.is_dir())
    assert folders == ["interview-desktop-1.1.0", "interview-desktop-1.2.0"]


def test_a_full_disk_leaves_everything_as_it_was(
    installation: Installation, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(installation)

    def full(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("interview_desktop.app.updates.installation.unpack", full)
    with pytest.raises(UpdateRefused, match=r"cannot be written to .*No space left"):
        taken(installation, stick)
    assert state(installation) == before


class PowerCut(BaseException):
    """Ends the program wherever it is; nothing cleans up."""


@pytest.mark.parametrize("step", range(7))
def test_after_a_power_cut_a_whole_version_is_started_and_the_next_update_works(
    installation: Installation, key: SigningKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Cut off before each step that changes the disk."""
    bundle = make_bundle(program(tmp_path / "first", "first"), "1.1.0", key, tmp_path)
    taken(installation, bundle)
    steps = 0

    def cut(name: str, real: Callable[..., object]) -> None:
        def stepped(*arguments: object, **options: object) -> object:
            nonlocal steps
            steps += 1
            if steps > step:
                raise PowerCut
            return real(*arguments, **options)

        monkeypatch.setattr(name, stepped)

    module = "interview_desktop.app.updates.installation"
    with monkeypatch.context():
        cut(f"{module}.unpack", unpack)
        cut(f"{module}.remove", remove)
        cut(f"{module}.whole.write_over", write_over)
        with suppress(PowerCut):
            taken(installation, make_bundle(program(tmp_path / "second", "second"), "1.2.0", key, tmp_path))
    monkeypatch.undo()
    started = installation.root / installation.current
    content = {"1.1.0": "first", "1.2.0": "second"}[installation.version]
    assert content in (started / "interview-desktop").read_text()
    assert (started / "_internal" / "library.so").read_bytes() == content.encode() * 1000
    if installation.previous is not None:
        assert installation.previous != installation.current
        assert (installation.root / installation.previous / "interview-desktop").is_file()
    taken(installation, make_bundle(program(tmp_path / "third", "third"), "1.3.0", key, tmp_path))
    assert installation.version == "1.3.0"
    assert len([path for path in installation.root.iterdir() if path.is_dir()]) == 2


def test_a_version_that_cannot_be_remembered_is_not_switched_from(
    installation: Installation, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(installation)

    def full(path: Path, content: str) -> None:
        if path.name == PREVIOUS:
            raise OSError(28, "No space left on device")
        write_over(path, content)

    monkeypatch.setattr("interview_desktop.app.updates.installation.whole.write_over", full)
    with pytest.raises(UpdateRefused, match="No space left"):
        taken(installation, stick)
    assert state(installation) == before


def test_where_it_is_installed(installation: Installation, tmp_path: Path) -> None:
    found = find_installation(installation.root / installation.current / "interview-desktop")
    assert found == installation
    with pytest.raises(UpdateRefused, match="cannot be updated by itself"):
        find_installation(tmp_path / "usr" / "bin" / "python3")
    (installation.root / KEY_FILE).unlink()
    with pytest.raises(UpdateRefused, match="trusts no publisher"):
        _ = installation.public_key


@pytest.mark.skipif(sys.platform == "win32", reason="the small program is a script")
def test_the_self_test_is_that_of_the_version_itself(tmp_path: Path) -> None:
    folder = program(tmp_path / "built", "x")
    assert passes_selftest(folder)
    (folder / "interview-desktop").write_text("#!/bin/sh\nexit 1\n")
    assert not passes_selftest(folder)
    assert not passes_selftest(tmp_path / "nothing")


def test_unpacking_compares_every_file(key: SigningKey, tmp_path: Path) -> None:
    bundle = read_bundle(make_bundle(program(tmp_path / "built", "x"), "2.0.0", key, tmp_path), key.public)
    unpack(bundle, tmp_path / "there")
    assert json.dumps(sorted(entry.path for entry in bundle.entries)) == json.dumps(
        sorted(
            path.relative_to(tmp_path / "there").as_posix()
            for path in (tmp_path / "there").rglob("*")
            if not path.is_dir()
        )
    )
