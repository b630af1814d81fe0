"""Every path is made from a checked id, inside the data folder."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.core.errors import DataFolderError, NameTaken, SettingsError

ID = "0b2f3f9e-6c1d-4f0e-9d57-2f1f6d0c5a11"


@pytest.mark.parametrize("text", [ID, ID.upper(), f"{{{ID}}}", ID.replace("-", ""), f"urn:uuid:{ID}"])
def test_an_id_has_one_form(text: str) -> None:
    assert checked_id(text) == ID


@pytest.mark.parametrize(
    "text", ["", "..", "../x", f"../{ID}", f"{ID}/../x", "1", f"{ID}x", "C:\\x", f"{ID}\0"]
)
def test_nothing_but_a_uuid_becomes_a_path(text: str) -> None:
    folder = DataFolder(Path("/data"))
    for make in (folder.session, folder.recording, lambda each: folder.transcript(each, "txt")):
        with pytest.raises(SettingsError, match="not a UUID"):
            make(text)


@given(st.text())
def test_whatever_is_given_stays_in_the_data_folder(text: str) -> None:
    folder = DataFolder(Path("/data"))
    try:
        path = folder.recording(text)
    except SettingsError:
        return
    assert path.parent == Path("/data/recordings")


def test_the_names_are_those_people_were_promised(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    made = [folder.session(ID), folder.recording(ID), folder.transcript(ID, "srt"), folder.database]
    assert [str(path.relative_to(tmp_path)) for path in made] == [
        f"sessions/{ID}",
        f"recordings/interview_{ID}.mp4",
        f"transcripts/transcript_{ID}.srt",
        "interviews.db",
    ]


def test_a_folder_that_is_prepared_can_be_written_and_holds_no_trace_of_the_trial(tmp_path: Path) -> None:
    DataFolder(tmp_path / "new" / "data").prepare()
    DataFolder(tmp_path / "new" / "data").prepare()
    assert sorted(path.name for path in (tmp_path / "new" / "data").iterdir()) == [
        *("generated_questions", "recordings", "sessions", "transcripts")
    ]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(DataFolderError, match="file") as caught:
        DataFolder(tmp_path / "file").prepare()
    assert "--out" in caught.value.remedy


@pytest.mark.parametrize(
    "name", [f"sessions/{ID}", f"recordings/interview_{ID}.mp4", f"transcripts/transcript_{ID}.txt"]
)
def test_an_id_is_taken_by_whatever_carries_it(tmp_path: Path, name: str) -> None:
    folder = DataFolder(tmp_path)
    folder.prepare()
    folder.require_new(ID)
    (tmp_path / name).touch()
    with pytest.raises(NameTaken, match=ID) as caught:
        folder.require_new(ID)
    assert name in caught.value.what
