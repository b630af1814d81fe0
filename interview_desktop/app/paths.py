"""Where things are: the data folder people see, the cache, and the resources that ship with the program.

Every path below the data folder is made here, from an id that was checked, and nowhere else.
"""

from __future__ import annotations

import os
import sys
import uuid
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

import platformdirs

from interview_desktop.core.errors import DataFolderError, NameTaken, SettingsError

APPLICATION = "Interview Desktop"
SOUNDS = "audio/"
"""What the keys of sound over the `audio` interface begin with."""


def default_data_folder() -> Path:
    """The folder "Interview Desktop" in the user's documents; on Windows in the user's local application data.

    There the documents are often copied to a server by themselves, and a recording is nobody's but this machine's.
    """
    if sys.platform == "win32":
        return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))
    return Path(platformdirs.user_documents_dir()) / APPLICATION


def cache_folder() -> Path:
    """Where what can be made again is kept: joined model weights, prepared speech."""
    configured = os.environ.get("INTERVIEW_CACHE_DIR")
    return (
        Path(configured)
        if configured
        else Path(platformdirs.user_cache_dir("interview-desktop", appauthor=False))
    )


def speech_cache() -> Path:
    """The folder of speech that was prepared before."""
    return cache_folder() / "speech"


def resources() -> Path:
    """The folder of icons, fonts, stylesheets, sounds and samples: beside the package, or inside it when installed."""
    if hasattr(sys, "_MEIPASS"):
        return Path(sys._MEIPASS) / "resources"
    package = Path(str(files("interview_desktop")))
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def checked_id(text: str) -> str:
    """The canonical form of an interview's id.

    Raises:
        SettingsError: it is not a UUID. Ids become file names, so nothing else is let through.
    """
    try:
        return str(uuid.UUID(text))
    except ValueError:
        raise SettingsError(
            f"The id {text[:60]!r} is not a UUID",
            "Give an id as it stands in the names of an interview's files: 32 hexadecimal digits with hyphens",
        ) from None


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The folder in which people find their interviews."""

    root: Path
    database_url: str = field(default="", repr=False)
    """Another database than the SQLite file in the folder; may hold a password."""
    uploads: bool = False
    """Whether what is finished is brought to another place too, as the settings under `artifacts` say."""
    encryption: str = "off"
    """Whether finished interviews are encrypted, and where new keys are kept: "off", "keyring", "file"."""
    key_folder: str = ""
    """Folder of keys that are files; empty for the program's own."""
    audio: str = ""
    """Folder of the `audio` interface's sound; empty for `audio` in the data folder."""

    def prepare(self) -> None:
        """Make the folder and what belongs into it, and see that it can be written.

        Raises:
            DataFolderError: it cannot be made or written.
        """
        try:
            str(self.root).encode()
        except UnicodeEncodeError:
            raise DataFolderError(
                "The name of the data folder is not written in UTF-8, which ffmpeg needs",
                "Choose another with --out or INTERVIEW_DATA_DIR",
            ) from None
        try:
            for folder in (self.sessions, self.recordings, self.transcripts, self.generated_questions):
                folder.mkdir(parents=True, exist_ok=True)
            probe = self.root / f".write-test-{os.getpid()}"
            probe.write_bytes(b"x")
            probe.unlink(missing_ok=True)  # two threads may look at the same moment
        except OSError as error:
            raise DataFolderError(
                f"The data folder {self.root} cannot be written: {error.strerror}",
                "Choose another with --out or INTERVIEW_DATA_DIR",
            ) from error

    @property
    def sessions(self) -> Path:
        """Journals and media of every session."""
        return self.root / "sessions"

    @property
    def recordings(self) -> Path:
        """Finished videos."""
        return self.root / "recordings"

    @property
    def transcripts(self) -> Path:
        """Finished transcripts."""
        return self.root / "transcripts"

    @property
    def generated_questions(self) -> Path:
        """Question sets as they were generated."""
        return self.root / "generated_questions"

    @property
    def questions(self) -> Path:
        """The questions that were approved last; a copy that may be replaced."""
        return self.root / "questions.txt"

    @property
    def question_pictures(self) -> Path:
        """The pictures that questions show, named by the hash of their content."""
        return self.root / "question_pictures"

    def generated(self, set_id: str, suffix: str = "txt") -> Path:
        """A question set as it was generated; the text is what the interfaces promise, the rest stands beside it."""
        return self.generated_questions / f"questions_{checked_id(set_id)}.{suffix}"

    @property
    def logs(self) -> Path:
        """The program's log, without anything a candidate said."""
        return self.root / "logs"

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.root / "interviews.db"

    @property
    def answer_texts(self) -> Path:
        """What was understood of each answer of processed interviews, a folder an interview."""
        return self.root / "answers"

    @property
    def imports(self) -> Path:
        """Media that were recorded elsewhere, a folder an interview."""
        return self.root / "imports"

    @property
    def sounds(self) -> Path:
        """Spoken questions, and answers as they were sent, of the `audio` interface."""
        return Path(self.audio).expanduser() if self.audio else self.root / "audio"

    def key(self, path: Path) -> str:
        """What a file is called in every place for files: its path below the data folder, which may be moved.

        What is below `sounds`, which may be elsewhere, is called `audio/...` wherever it is.
        """
        found, sounds = path.absolute(), self.sounds.absolute()
        if found.is_relative_to(sounds):
            return SOUNDS + found.relative_to(sounds).as_posix()
        return found.relative_to(self.root.absolute()).as_posix()

    def at(self, key: str) -> Path:
        """The file of a key."""
        return self.sounds / key.removeprefix(SOUNDS) if key.startswith(SOUNDS) else self.root / key

    @property
    def offsets(self) -> Path:
        """Which microphone's sound is how late with which camera."""
        return self.root / "device_offsets.json"

    def session(self, interview_id: str) -> Path:
        """A session's own folder."""
        return self.sessions / checked_id(interview_id)

    @property
    def live(self) -> Path:
        """A folder for each live interview, until everything of it is kept elsewhere."""
        return self.root / "live"

    def live_session(self, interview_id: str) -> Path:
        """A live interview's own folder."""
        return self.live / checked_id(interview_id)

    def live_summary(self, interview_id: str) -> Path:
        """What was asked and answered in a live interview."""
        return self.root / f"interview_summary_{checked_id(interview_id)}.json"

    def closing_request(self, interview_id: str) -> Path:
        """Is there while whoever holds an interview is asked to close it."""
        return self.root / "closing" / checked_id(interview_id)

    def recording(self, interview_id: str) -> Path:
        """The finished video."""
        return self.recordings / f"interview_{checked_id(interview_id)}.mp4"

    def transcript(self, interview_id: str, suffix: str, edition: int = 1) -> Path:
        """The finished transcript as "txt", "json", "srt" or "vtt"; later editions carry their number."""
        number = "" if edition == 1 else f"_{edition}"
        return self.transcripts / f"transcript_{checked_id(interview_id)}{number}.{suffix}"

    def require_new(self, interview_id: str) -> None:
        """See that nothing carries this id yet.

        Raises:
            NameTaken: a session, recording or transcript has it.
        """
        taken = [
            self.session(interview_id),
            self.recording(interview_id),
            self.transcript(interview_id, "txt"),
        ]
        for path in taken:
            if path.exists():
                raise NameTaken(
                    f"The id {interview_id} is used already: there is {path.relative_to(self.root)}",
                    "Choose another id, or leave it out to get a new one",
                )
