"""Every error this program raises on purpose.

    InterviewError
    ├── EnvironmentFault            a machine, device, file, service or setting is wrong; the user can mend it
    │   ├── WrittenWrong            what a person wrote cannot be used; carries the problems by line
    │   │   ├── SettingsError       a setting has a value that cannot be used
    │   │   └── QuestionFileError   a question file cannot be used
    │   ├── DataFolderError         the data folder cannot be read or written
    │   │   ├── DatabaseFault       the database does not answer, is held by others, or damaged
    │   │   ├── DiskFull            too little room to record, or none left
    │   │   ├── NameTaken           a recording, transcript or id is already there
    │   │   ├── UnknownId           nothing in the store has this id or number
    │   │   ├── JournalBroken       a journal was changed after it was written
    │   │   ├── SealBroken          something encrypted was changed after it was encrypted
    │   │   └── KeyMissing          something is encrypted, and its key is not here
    │   ├── DeviceError             a device is absent, busy or gone
    │   │   ├── SeveralDevices      more than one of them; carries the error of each
    │   │   ├── CameraError
    │   │   ├── MicrophoneError
    │   │   └── SpeakerError
    │   ├── MediaError              ffmpeg failed, or a media file cannot be read; carries the last log line
    │   ├── ArtifactError           the place for finished files does not answer, or refuses: worth another try
    │   ├── AccessRefused           a person may not do this, or is not who they say
    │   ├── InterviewCancelled      it was stopped before anything was recorded
    │   └── EngineError             a speech or language engine
    │       ├── EngineUnavailable   not installed, not configured, not valid for the language: permanent
    │       └── EngineFailed        did not answer, or not sensibly: worth another try
    ├── ConsentMissing              something was about to be done that the candidate did not agree to
    └── BugError                    our own mistake: a rule that the code itself promised was broken

An `EnvironmentFault` is one clear sentence that names the thing, and one that names the remedy. Fronts print
it and exit with status 1; anything else is a bug and keeps its stack trace.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from interview_desktop.core.sentences import Sentence, sentence


class InterviewError(Exception):
    """Root of the tree; never raised itself."""


class EnvironmentFault(InterviewError):
    """Something outside the program is wrong and a person can mend it."""

    def __init__(self, what: str, remedy: str = "") -> None:
        """Keep the two sentences apart, so that a window can show them apart.

        Args:
            what: names the thing and what is wrong with it, without a final full stop; said by `sentence` where a window
                may show it.
            remedy: what to do about it, in the same way; empty where nothing can be done.
        """
        super().__init__(what, remedy)
        self.what = what
        self.remedy = remedy

    @property
    def words(self) -> Sentence:
        """Both, with full stops."""
        if self.remedy:
            return sentence("{0}. {1}.", self.what, self.remedy)
        return sentence("{0}.", self.what)

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one place of what a person wrote."""

    line: int
    """Line number from 1; 0 when the whole file is meant, or the line is not known."""
    message: str
    remedy: str = ""
    file: str = ""
    """What it stands in, where that may be one of several; empty for the file that the error names."""

    def __str__(self) -> str:
        place = ", ".join(filter(None, (self.file, f"line {self.line}" if self.line else "")))
        return f"{place}: {self.told}" if place else self.told

    @property
    def told(self) -> str:
        """What is wrong and what to do, without the place."""
        return f"{self.message} ({self.remedy})" if self.remedy else self.message


class WrittenWrong(EnvironmentFault):
    """What a person wrote cannot be used."""

    def __init__(self, what: str, remedy: str = "", *, problems: tuple[Problem, ...] = ()) -> None:
        """Add the problems by line to the two sentences."""
        super().__init__(what, remedy)
        self.problems = problems


class SettingsError(WrittenWrong):
    """A setting has a value that cannot be used."""


class QuestionFileError(WrittenWrong):
    """A question file cannot be used."""


class DataFolderError(EnvironmentFault):
    """The data folder, or something in it, cannot be read or written."""


class DatabaseFault(DataFolderError):
    """The database does not answer, cannot be opened, is held by another program, or is damaged."""


class DiskFull(DataFolderError):
    """There is too little room to begin, or none is left."""


class NameTaken(DataFolderError):
    """A file or an id that must be new exists already. Nothing is ever overwritten."""


class UnknownId(DataFolderError):
    """Nothing in the store has this id or number."""


class JournalBroken(DataFolderError):
    """The chain of a journal does not hold: it was changed after it was written."""

    def __init__(self, what: str, remedy: str = "", *, line: int = 0) -> None:
        """Add the first line, counted from 1, that does not follow from the one before."""
        super().__init__(what, remedy)
        self.line = line


class SealBroken(DataFolderError):
    """Something encrypted is not what was encrypted: changed, cut, or put in the place of another."""


class KeyMissing(DataFolderError):
    """Something is encrypted, and its key is not on this machine, or was destroyed."""


class DeviceError(EnvironmentFault):
    """A device is absent, busy, or has gone."""


class SeveralDevices(DeviceError):
    """More than one device; what it says names each, with its remedy."""

    def __init__(self, faults: Sequence[DeviceError]) -> None:
        """Join what each of them says, in their order."""
        *before, last = faults
        said: Sentence | str = last.what
        for fault in reversed(before):
            said = sentence("{0} {1}", fault.words, said)
        super().__init__(said, last.remedy)
        self.faults = tuple(faults)

    def __reduce__(self) -> tuple[type[SeveralDevices], tuple[tuple[DeviceError, ...]]]:
        """Travel between processes as the faults that it is made of."""
        return type(self), (self.faults,)


class CameraError(DeviceError):
    """The camera."""


class MicrophoneError(DeviceError):
    """The microphone."""


class SpeakerError(DeviceError):
    """The loudspeaker or headphones."""


class MediaError(EnvironmentFault):
    """ffmpeg failed or a media file cannot be read."""

    def __init__(
        self, what: str, remedy: str = "", *, file: Path | None = None, code: int | None = None, log: str = ""
    ) -> None:
        """Carry what a media error needs to be understood.

        Args:
            what: the sentence.
            remedy: the remedy.
            file: the media file concerned.
            code: exit status of the process, or the library's error number.
            log: the last line the process wrote.
        """
        super().__init__(what, remedy)
        self.file = file
        self.code = code
        self.log = log


class ArtifactError(EnvironmentFault):
    """The place for finished files, such as a bucket, does not answer or refuses. Another try may help."""


class AccessRefused(EnvironmentFault):
    """A person may not do this, or could not show who they are."""


class InterviewCancelled(EnvironmentFault):
    """A person stopped the interview before anything was recorded."""


class EngineError(EnvironmentFault):
    """A speech or language engine."""


class EngineUnavailable(EngineError):
    """The engine is not installed, not configured, or not valid here. Trying again does not help."""


class EngineFailed(EngineError):
    """The engine did not answer in time, or not sensibly. Another try, or another engine, may help."""


class ConsentMissing(InterviewError):
    """Something was about to be done that the candidate did not agree to."""


class BugError(InterviewError):
    """A promise of the code itself was broken. Always our fault, never shown as the user's."""
