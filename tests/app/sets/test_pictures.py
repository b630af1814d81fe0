"""Pictures of questions: decoded before they are kept, the same whenever they are shown, and beside each interview."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from interview_desktop.app.kept.sealing import files_of
from interview_desktop.app.paths import DataFolder
from interview_desktop.app.sets.approving import questions_to_ask
from interview_desktop.app.sets.pictures import PictureShelf
from interview_desktop.app.settings import Settings
from interview_desktop.core.errors import QuestionFileError
from interview_desktop.core.models import Question, QuestionSet
from tests.fakes.pictures import png

ID = "6f1f7a52-3c1e-4a55-9f0e-2b6f0c9d1a77"
PICTURE = png()
NAME = f"{hashlib.sha256(PICTURE).hexdigest()}.png"
QUESTIONS = QuestionSet(
    "set", (Question("a", "Why?", image=NAME, image_text="A grey box"), Question("b", "How?"))
)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


def file_with(folder: Path, picture: bytes) -> Path:
    (folder / "box.png").write_bytes(picture)
    path = folder / "questions.json"
    asked = [{"text": "Why?", "image": "box.png", "image_text": "A grey box"}]
    path.write_text(json.dumps(asked), encoding="utf-8")
    return path


def test_a_picture_goes_from_beside_the_file_to_the_interview(folder: DataFolder, tmp_path: Path) -> None:
    folder.prepare()
    asked = questions_to_ask(Settings(data_dir=folder.root), folder, file_with(tmp_path, PICTURE))
    assert [question.image for question in asked.questions] == [NAME]
    (tmp_path / "box.png").unlink()
    shelf = PictureShelf(folder)
    assert shelf.pictures(asked) == {NAME: PICTURE}
    folder.session(ID).mkdir(parents=True)
    shelf.copy_to_session(asked, ID)
    copied = folder.session(ID) / "pictures" / NAME
    assert copied.read_bytes() == PICTURE
    assert copied in files_of(folder, ID), "it is signed, handed over and erased with the interview"
    (folder.question_pictures / NAME).unlink()
    assert shelf.pictures(asked, ID) == {NAME: PICTURE}, "an interview that goes on has its own"


@pytest.mark.parametrize(
    "picture",
    [PICTURE[:40], b"\xff\xd8\xff" + b"none", png(claimed=(60_000, 60_000))],
    ids=["cut", "jpeg", "bomb"],
)
def test_what_cannot_be_decoded_is_not_kept(folder: DataFolder, tmp_path: Path, picture: bytes) -> None:
    folder.prepare()
    with pytest.raises(QuestionFileError, match=r"line 1: The picture .* cannot be used|The picture"):
        questions_to_ask(Settings(data_dir=folder.root), folder, file_with(tmp_path, picture))
    assert not list(folder.root.rglob("*.png"))


def test_a_picture_that_is_missing_or_another_is_told(folder: DataFolder) -> None:
    shelf = PictureShelf(folder)
    with pytest.raises(QuestionFileError, match="is missing, or was changed"):
        shelf.pictures(QUESTIONS)
    folder.question_pictures.mkdir(parents=True)
    (folder.question_pictures / NAME).write_bytes(png(9, 9))
    with pytest.raises(QuestionFileError, match="is missing, or was changed"):
        shelf.pictures(QUESTIONS)
    shelf.keep(NAME, PICTURE)
    assert shelf.pictures(QUESTIONS) == {NAME: PICTURE}


def test_an_exported_set_has_its_pictures_beside_it(folder: DataFolder, tmp_path: Path) -> None:
    shelf = PictureShelf(folder)
    shelf.keep(NAME, PICTURE)
    shelf.export(QUESTIONS, tmp_path / "set.yaml")
    assert (tmp_path / NAME).read_bytes() == PICTURE
