"""What the staff's screens need from the program behind the window; `gui/backend.py` has the rest, and the rules of both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from interview_desktop.core.models import QuestionSet
from interview_desktop.gui.values import PlannedInterview

if TYPE_CHECKING:  # they bring the settings with them, and the window is to be there before them
    from interview_desktop.app.configuring import SettingsSheet
    from interview_desktop.app.kiosk.machine_state import MachineState
    from interview_desktop.app.kiosk.staff_pin import StaffPin
    from interview_desktop.app.review.desk import ReviewDesk
    from interview_desktop.app.sets.approval_view import SetToApprove
    from interview_desktop.app.settings_file import Value


class StaffBackend(Protocol):
    """Accounts, the machine, question sets, the PIN, reviewing, and settings."""

    def needs_sign_in(self) -> bool:
        """Whether there are accounts, so that staff say who they are before they set an interview up.

        Raises:
            DataFolderError: the database cannot be read.
        """
        ...

    def sign_in(self, name: str, password: str) -> str:
        """Who somebody is that sets interviews up: the name of their account.

        Raises:
            AccessRefused: this is none that may.
        """
        ...

    def machine(self) -> MachineState:
        """How battery and updates are; what cannot be read counts as in order."""
        ...

    def question_sets(self) -> Sequence[SetToApprove]:
        """The sets that somebody was asked to approve, newest first.

        Raises:
            DataFolderError: they cannot be read.
        """
        ...

    def approved_sets(self) -> Sequence[QuestionSet]:
        """The sets that may be asked, newest first; raises what `question_sets` does."""
        ...

    def set_pictures(self, questions: QuestionSet) -> Mapping[str, bytes]:
        """What the questions of a set show, by the names in `Question.image`: PNG or JPEG files that were decoded once already.

        Raises:
            QuestionFileError: one of them is missing, or is another than was imported.
        """
        ...

    def decide_set(self, set_id: str, by: str, reason: str, *, approves: bool) -> SetToApprove:
        """Approve or reject a set, and give it as it is then.

        Raises:
            DataFolderError: there is no such set, or it cannot be written.
        """
        ...

    def planned_interviews(self) -> Sequence[PlannedInterview]:
        """Interviews that were planned over the `local` interface and wait to be held, newest first.

        Raises:
            DataFolderError: they cannot be read.
        """
        ...

    def load_planned(self, interview_id: str) -> QuestionSet:
        """The questions of one of them.

        Raises:
            QuestionFileError: they may not be asked yet.
            NameTaken: it was held meanwhile.
            DataFolderError: it cannot be read.
        """
        ...

    def staff_pin(self) -> StaffPin | None:
        """The PIN of this machine's staff, the same object every time; None while none is set.

        Raises:
            DataFolderError: it is there and cannot be understood.
        """
        ...

    def review_desk(self) -> ReviewDesk:
        """The data folder as reviewers use it; whoever asks closes it.

        Raises:
            DataFolderError: it cannot be opened.
        """
        ...

    def settings(self) -> SettingsSheet:
        """The settings that staff may change, as they hold now.

        Raises:
            SettingsError: a file of settings cannot be read.
        """
        ...

    def change_settings(self, changes: Mapping[str, Value], by: str) -> SettingsSheet:
        """Keep other settings, which the next interview is held by, and give them as they hold then.

        Args:
            changes: from names to values.
            by: who has signed in; empty where nobody signs in.

        Raises:
            SettingsError: a value cannot be used, or the file cannot be changed; nothing is changed.
            DataFolderError: it cannot be noted who changed them; nothing is changed.
        """
        ...
