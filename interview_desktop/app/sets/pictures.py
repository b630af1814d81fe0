"""The pictures that questions show, kept in the data folder under the hash of their content, and with each interview."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

from interview_desktop.app.paths import DataFolder
from interview_desktop.core.errors import DataFolderError, MediaError, QuestionFileError
from interview_desktop.core.models import QuestionSet
from interview_desktop.core.sentences import sentence
from interview_desktop.files.whole import write_over
from interview_desktop.questions.files import load_questions
from interview_desktop.questions.pictures import kept_name
from interview_desktop.recording.reading.untrusted import check_picture

OF_SESSION = "pictures"
"""Folder of a session with what its questions showed."""


class PictureShelf:
    """The pictures of one data folder. Holds nothing; may be used from any thread."""

    def __init__(self, folder: DataFolder) -> None:
        """Keep where they are."""
        self._folder = folder

    def load(self, path: Path, *, language: str) -> QuestionSet:
        """Read a question file and keep its pictures.

        Raises:
            QuestionFileError: as `load_questions`, or a picture cannot be shown.
            DataFolderError: a picture cannot be kept.
        """
        return load_questions(path, language=language, keep_picture=self.keep)

    def keep(self, name: str, data: bytes) -> None:
        """Keep a picture, after it has been decoded once in a process that nothing is lost by losing.

        Raises:
            QuestionFileError: it cannot be decoded, or is too large.
            DataFolderError: it cannot be written.
        """
        target = self._folder.question_pictures / name
        if _holds(target, name):
            return
        try:
            with tempfile.TemporaryDirectory() as folder:
                tried = Path(folder) / f"picture{target.suffix}"
                tried.write_bytes(data)
                check_picture(tried)
            _write(target, data)
        except MediaError as fault:
            raise QuestionFileError(
                fault.what, sentence("Save the picture anew, as a PNG or JPEG")
            ) from fault

    def pictures(self, questions: QuestionSet, interview_id: str = "") -> Mapping[str, bytes]:
        """What the questions of a set show, by name.

        Args:
            questions: the set.
            interview_id: an interview that has begun with it, which keeps its own copies.

        Raises:
            QuestionFileError: one of them is not there any more, or is another than was approved.
        """
        return {
            each.image: self._find(each.image, interview_id) for each in questions.questions if each.image
        }

    def copy_to_session(self, questions: QuestionSet, interview_id: str) -> None:
        """Put what was shown beside what is recorded, so that it is signed, handed over and erased with it.

        Raises:
            QuestionFileError: as `pictures`.
            DataFolderError: it cannot be written.
        """
        for name, data in self.pictures(questions, interview_id).items():
            _write(self._of_session(interview_id) / name, data)

    def export(self, questions: QuestionSet, beside: Path) -> None:
        """Put the pictures of a set beside its file.

        Raises:
            QuestionFileError: as `pictures`.
            DataFolderError: it cannot be written.
        """
        for name, data in self.pictures(questions).items():
            _write(beside.parent / name, data)

    def _of_session(self, interview_id: str) -> Path:
        return self._folder.session(interview_id) / OF_SESSION

    def _find(self, name: str, interview_id: str) -> bytes:
        places = [self._folder.question_pictures]
        places += [self._of_session(interview_id)] if interview_id else []
        for place in places:
            if _holds(place / name, name):
                return (place / name).read_bytes()
        raise QuestionFileError(
            sentence("The picture {0}… of a question is missing, or was changed", name[:12]),
            sentence("Read the question file again that it belongs to"),
        )


def _holds(path: Path, name: str) -> bool:
    """Whether the picture of this name is there, unchanged."""
    try:
        return kept_name(path.read_bytes()) == name
    except OSError:
        return False


def _write(target: Path, data: bytes) -> None:
    if _holds(target, target.name):
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_over(target, data)
    except OSError as error:
        raise DataFolderError(
            sentence(
                "The picture of a question cannot be kept in {0}: {1}",
                target.parent,
                (error.strerror or str(error)).lower(),
            ),
            sentence("See that the data folder can be written and has room"),
        ) from error
