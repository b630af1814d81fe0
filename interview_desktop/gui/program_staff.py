"""What only staff ask of the program behind the window: who they are, sets, candidates, settings, and reviewing.

Heavy libraries are imported inside the methods, which run on background threads after the window is painted.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.configuring import Configuration
from interview_desktop.app.logs import start_logging
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import data_folder
from interview_desktop.app.window_settings import for_window
from interview_desktop.core.candidates import Candidate
from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.models import QuestionSet
from interview_desktop.gui.values import PlannedInterview

if TYPE_CHECKING:
    from interview_desktop.app.configuring import SettingsSheet
    from interview_desktop.app.kiosk.machine_state import MachineState
    from interview_desktop.app.kiosk.staff_pin import StaffPin
    from interview_desktop.app.review.desk import ReviewDesk
    from interview_desktop.app.sets.approval_view import SetToApprove
    from interview_desktop.app.settings_file import Value

_log = logging.getLogger(__name__)


class StaffProgram:
    """The part of `Backend` that staff use, over the settings and the data folder of this machine."""

    def __init__(self, settings: Settings) -> None:
        """Make the data folder and start the log.

        Raises:
            DataFolderError: the data folder cannot be written.
        """
        self._settings = for_window(settings)
        self._clock = SystemClock()
        self._folder = data_folder(settings)
        self._folder.prepare()
        start_logging(self._folder)
        self._pin: StaffPin | None = None
        self._list: tuple[Path, dict[str, Candidate]] = (Path(), {})
        """The list of candidates that was chosen, and who is in it by their codes."""
        self._configuration = Configuration(settings, self._folder, self._clock)

    def needs_sign_in(self) -> bool:
        """Whether there are accounts."""
        from interview_desktop.app.stores import has_database, open_store

        if not has_database(self._folder):
            return False
        with open_store(self._folder) as store:
            return store.accounts.any()

    def sign_in(self, name: str, password: str) -> str:
        """Who sets interviews up."""
        from interview_desktop.app.people import who
        from interview_desktop.app.stores import open_store
        from interview_desktop.storage.people_tables import Role

        with open_store(self._folder) as store:
            roles = frozenset({Role.ADMIN, Role.PROCTOR})
            return who(store.accounts, name, lambda: password, at=self._clock.now(), roles=roles)

    def machine(self) -> MachineState:
        """As the operating system says."""
        from interview_desktop.app.kiosk.machine_state import choose_machine

        return choose_machine().read()

    def question_sets(self) -> Sequence[SetToApprove]:
        """Those of the data folder."""
        from interview_desktop.app.sets.approval_view import sets_to_approve

        return sets_to_approve(self._settings, self._folder)

    def approved_sets(self) -> Sequence[QuestionSet]:
        """Those of the data folder."""
        from interview_desktop.app.sets.approval_view import approved_sets

        return approved_sets(self._folder)

    def set_pictures(self, questions: QuestionSet) -> Mapping[str, bytes]:
        """Those of the data folder."""
        from interview_desktop.app.sets.pictures import PictureShelf

        return PictureShelf(self._folder).pictures(questions)

    def decide_set(self, set_id: str, by: str, reason: str, *, approves: bool) -> SetToApprove:
        """Enter the decision."""
        from interview_desktop.app.sets.approval_view import SetDecision, decide_set

        decision = SetDecision(set_id, approves, by, reason)
        return decide_set(self._settings, self._folder, decision, self._clock.now())

    def planned_interviews(self) -> Sequence[PlannedInterview]:
        """Those of the data folder."""
        from interview_desktop.app.holding.planned import waiting_interviews
        from interview_desktop.app.stores import has_database, open_store

        if not has_database(self._folder):
            return ()
        with open_store(self._folder) as store:
            return [
                PlannedInterview(each.id, each.number, each.title or each.id, each.candidate_id or "")
                for each in waiting_interviews(store)
            ]

    def load_planned(self, interview_id: str) -> QuestionSet:
        """The questions of one of them."""
        from interview_desktop.app.holding.planned import planned_questions
        from interview_desktop.app.stores import open_store

        with open_store(self._folder) as store:
            return planned_questions(self._settings, store, interview_id)

    def staff_pin(self) -> StaffPin | None:
        """As `kiosk pin` has set it; read anew until there is one, so that the delays after wrong tries are kept."""
        from interview_desktop.app.kiosk.staff_pin import StaffPin

        if self._pin is None or not self._pin.is_set:
            self._pin = StaffPin(self._settings.kiosk.pin())
        return self._pin if self._pin.is_set else None

    def load_candidates(self, path: Path) -> Sequence[Candidate]:
        """Read a list of candidates."""
        from interview_desktop.app.candidates import read_candidates

        candidates = read_candidates(path)
        self._list = path, {each.code.casefold(): each for each in candidates}
        return candidates

    def _note_interviewed(self, code: str) -> None:
        """Write into the list that was chosen that a code is used; where that cannot be done, nothing but that is missing."""
        from interview_desktop.app.candidates import note_interviewed

        path, candidates = self._list
        candidate = candidates.get(code.casefold())
        if candidate is not None:
            try:
                note_interviewed(path, candidate, self._clock.now())
            except EnvironmentFault as fault:
                _log.warning("a used code could not be noted: %s", fault)

    def review_desk(self) -> ReviewDesk:
        """The data folder as reviewers use it."""
        from interview_desktop.app.review.desk import open_desk

        return open_desk(self._settings)

    def settings(self) -> SettingsSheet:
        """As they hold now."""
        return self._configuration.sheet()

    def change_settings(self, changes: Mapping[str, Value], by: str) -> SettingsSheet:
        """Keep them; the next interview is held by them."""
        from interview_desktop.app.people import machine_user

        sheet = self._configuration.change(changes, by or machine_user())
        self._settings = for_window(self._configuration.settings)
        return sheet
