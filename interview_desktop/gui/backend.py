"""What the window needs from the program behind it, and nothing else.

The window knows no settings, engines or files; whoever builds it hands it a `Backend`. Unless a docstring says
otherwise, methods may take seconds and are called on a background thread, one call at a time for each purpose.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from interview_desktop.core.calibration import DeviceOffset, NotMeasurable
from interview_desktop.core.candidates import Candidate
from interview_desktop.core.consent import Consent
from interview_desktop.core.media import Audio
from interview_desktop.core.models import QuestionSet
from interview_desktop.core.room_sound import RoomSound
from interview_desktop.gui.running import FlashingScreen, Preview, RunningInterview
from interview_desktop.gui.staff_backend import StaffBackend
from interview_desktop.gui.values import (
    DeviceChoice,
    InterruptedInterview,
    InterviewManner,
    InterviewRequest,
    Receipt,
    Storage,
)

if TYPE_CHECKING:  # it brings the settings with it, and the window is to be there before them
    from interview_desktop.app.holding.notice import ConsentNotice
    from interview_desktop.app.wording import Translate


class Backend(StaffBackend, Protocol):
    """The program behind the window."""

    def recover(self) -> Sequence[str]:
        """Finish the interviews that a crash interrupted; may take a minute for each. Called once, first of all.

        Returns:
            A sentence for people about each of them; none when nothing was interrupted.
        """
        ...

    def interrupted(self) -> Sequence[InterruptedInterview]:
        """The interviews that can be continued, and that `recover` has left alone; the latest first."""
        ...

    def finish_interrupted(self, interview_id: str) -> str:
        """Finish one of them as it is; may take a minute. Returns a sentence about it."""
        ...

    def cameras(self) -> Sequence[DeviceChoice]:
        """Cameras that are there, the preferred one first. Opens none of them."""
        ...

    def microphones(self) -> Sequence[DeviceChoice]:
        """Microphones that are there, the preferred one first."""
        ...

    def speakers(self) -> Sequence[DeviceChoice]:
        """Loudspeakers that are there, the preferred one first."""
        ...

    def proposed_questions(self) -> Path | None:
        """The question file to begin with: the last one used, or `questions.txt` where there is one."""
        ...

    def load_questions(self, path: Path) -> QuestionSet:
        """Read a question file.

        Raises:
            QuestionFileError: it cannot be used; carries the problems by line.
        """
        ...

    def voices(self, questions: QuestionSet) -> Sequence[str]:
        """Voices of this machine for the language of the questions, the best engine's first; none where no engine can say."""
        ...

    def notice(self, request: InterviewRequest, translate: Translate) -> ConsentNotice:
        """The notice for this interview as it is configured, in the language of `translate`."""
        ...

    def store_consent(self, request: InterviewRequest, consent: Consent) -> None:
        """Keep the consent. Nothing is opened before this has returned.

        Raises:
            DataFolderError: it cannot be kept.
        """
        ...

    def open_preview(self, camera: str, microphone: str, width: int, height: int) -> Preview:
        """Open both devices; one that cannot be opened is told by the preview, not raised.

        Args:
            camera: spec of the camera.
            microphone: spec of the microphone.
            width: the picture fits into this many device pixels across ...
            height: ... and down.
        """
        ...

    def play_test_sound(self, request: InterviewRequest) -> None:
        """Play a sentence on the loudspeaker, in the voice that was chosen, and return when it has ended.

        Raises:
            SpeakerError: absent or busy.
        """
        ...

    def speak(self, request: InterviewRequest, text: str) -> None:
        """Say something in the interviewer's voice and the language of the questions, and return when it has ended.

        Raises:
            EnvironmentFault: there is no voice, or no loudspeaker.
        """
        ...

    def play(self, request: InterviewRequest, sound: Audio) -> None:
        """Play what was tried out, and return when it has ended.

        Raises:
            SpeakerError: absent or busy.
        """
        ...

    def write_down(self, request: InterviewRequest, consent: Consent, sound: Audio) -> str:
        """What was said, as text; empty when no words were understood. Nothing is kept.

        Raises:
            EnvironmentFault: nobody agreed to it, or there is no recogniser.
        """
        ...

    def calibrate(
        self, camera: str, microphone: str, speaker: str, screen: FlashingScreen
    ) -> DeviceOffset | NotMeasurable:
        """Measure how late the sound is against the picture, and keep the result; about 20 seconds.

        Raises:
            EnvironmentFault: a device cannot be used, the result cannot be kept, or the screen's `stopping` was set.
        """
        ...

    def storage(self) -> Storage:
        """Where recordings go, and how much fits."""
        ...

    def engines(self, request: InterviewRequest) -> Sequence[str]:
        """Names of the voice and the recogniser that will be used.

        Raises:
            EnvironmentFault: one is missing, and how to mend that.
        """
        ...

    def manner(self) -> InterviewManner:
        """How interviews are held here. Returns at once."""
        ...

    def choose_encoder(self) -> None:
        """Find out how pictures are encoded best here, unless that is known; about three seconds.

        Raises:
            EnvironmentFault: there is no usable ffmpeg, or the result cannot be kept.
        """
        ...

    def create(
        self,
        request: InterviewRequest,
        consent: Consent,
        width: int,
        height: int,
        room: RoomSound | None,
    ) -> RunningInterview:
        """Build the interview without starting it; its self-view fits into `width` by `height` device pixels.

        `room` is what the check has heard of the room, and turn-taking begins with.

        One that continues is built as it was planned, whatever the questions of the request.

        Raises:
            EnvironmentFault: something it needs is not there.
        """
        ...

    def pictures(self, request: InterviewRequest) -> Mapping[str, bytes]:
        """What the questions show, by the names in `Question.image`: PNG or JPEG files that were decoded once already.

        Raises:
            QuestionFileError: one of them is missing, or is another than was approved.
        """
        ...

    def receipt(self, interview_id: str, consent: Consent) -> Receipt:
        """The receipt of an interview that has ended and is closed.

        Raises:
            DataFolderError: its files cannot be read.
        """
        ...

    def delete(self, interview_id: str) -> None:
        """Delete an interview that has ended, everywhere it is, because the candidate wants it.

        Raises:
            AccessRefused: something must be kept.
            DataFolderError: something cannot be removed.
        """
        ...

    def load_candidates(self, path: Path) -> Sequence[Candidate]:
        """Read a list of candidates.

        Raises:
            QuestionFileError: it cannot be used; carries the problems by line.
        """
        ...

    def open_folder(self, path: Path) -> None:
        """Show a folder, or the folder of a file, in the system's file manager."""
        ...

    def log_file(self) -> Path:
        """Where this run's log is written. Returns at once."""
        ...

    def monotonic(self) -> float:
        """The clock that stamps updates. Returns at once."""
        ...
