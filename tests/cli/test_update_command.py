"""`update` from a copy that was not installed for it, and called wrongly."""

from pathlib import Path

from tests.e2e.program import call


def test_a_copy_that_was_not_installed_as_a_kiosk_says_so(tmp_path: Path) -> None:
    for arguments in (("update", tmp_path), ("update", "--back")):
        sentence = call(tmp_path, *arguments).sentence
        assert sentence.startswith("This copy of the program cannot be updated by itself")


def test_a_place_or_back_must_be_given(tmp_path: Path) -> None:
    finished = call(tmp_path, "update")
    assert finished.status == 2
    assert "--back" in finished.stderr
