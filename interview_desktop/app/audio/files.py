"""Where spoken questions and answers are. Names are made from ids alone; what a client called its file goes nowhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from uuid import uuid4

from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.core.errors import DataFolderError

if TYPE_CHECKING:
    from interview_desktop.app.settings import Settings
    from interview_desktop.storage.store import InterviewStore

_PIECE = 1 << 18


class AudioFiles:
    """The files of the `audio` interface. Paths that are shown begin with `audio/`, wherever the folder is."""

    def __init__(self, root: Path) -> None:
        """Use a folder, which is made when it is first needed."""
        self.root = root

    @classmethod
    def of(cls, settings: Settings, folder: DataFolder) -> AudioFiles:
        """Those of the settings."""
        named = settings.audio_storage_path
        return cls(Path(named).expanduser() if named else folder.root / "audio")

    @property
    def answers(self) -> Path:
        """Folder of the answers as they were sent."""
        return self.root / "answers"

    def question(self, question_id: str) -> Path:
        """A spoken question."""
        return self.root / "questions" / f"question_{checked_id(question_id)}.mp3"

    def answer(self, answer_id: str, suffix: str) -> Path:
        """An answer as it was sent."""
        return self.answers / f"answer_{checked_id(answer_id)}.{suffix}"

    def shown(self, path: Path) -> str:
        """A path as answers have it."""
        return f"audio/{path.relative_to(self.root).as_posix()}"

    def write_question(self, question_id: str, mp3: bytes) -> Path:
        """Keep a spoken question, whole or not at all.

        Raises:
            DataFolderError: it cannot be written.
        """
        path = self.question(question_id)
        with self._unfinished(path.parent) as unfinished:
            unfinished.write_bytes(mp3)
            unfinished.replace(path)
        return path

    @contextmanager
    def received(self, sent: BinaryIO) -> Iterator[Path]:
        """What a client sent, under a name of our own that is gone afterwards unless it was moved.

        Raises:
            DataFolderError: it cannot be written.
        """
        with self._unfinished(self.answers) as unfinished:
            with unfinished.open("wb") as file:
                while piece := sent.read(_PIECE):
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
            yield unfinished

    @contextmanager
    def _unfinished(self, folder: Path) -> Iterator[Path]:
        path = folder / f".{uuid4().hex}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            yield path
        except OSError as error:
            raise DataFolderError(
                f"The folder for sound cannot be written: {(error.strerror or str(error)).lower()}",
                "Check the disk and AUDIO_STORAGE_PATH",
            ) from error
        finally:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def of_interview(self, store: InterviewStore, interview_id: str) -> list[Path]:
        """Every file of an interview that is there.

        Raises:
            DataFolderError: the database cannot be read.
        """
        questions = [self.question(each) for each in store.submissions.questions(interview_id)]
        found = [*questions, *self.answers_of(store, interview_id)]
        return [path for path in found if path.is_file()]

    def answers_of(self, store: InterviewStore, interview_id: str) -> list[Path]:
        """The answers of an interview as they were sent, whether or not they are there still.

        Raises:
            DataFolderError: the database cannot be read.
        """
        return [self.answers / name for name in store.submissions.files(interview_id)]
