"""Choosing what is asked, and with which devices."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from interview_desktop.core.errors import EnvironmentFault
from interview_desktop.core.models import QuestionSet
from interview_desktop.gui.parts import (
    PAGE_WIDTH,
    Banner,
    Page,
    arrange,
    button,
    card,
    is_narrow,
    label,
    leads_out,
    style_again,
)
from interview_desktop.gui.problem_words import problem_words
from interview_desktop.gui.proctor.machine_words import machine_words
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import full, told
from interview_desktop.gui.values import DeviceChoice, InterruptedInterview, PlannedInterview, Storage
from interview_desktop.gui.widgets.candidate_card import CandidateCard
from interview_desktop.gui.widgets.devices_card import DevicesCard
from interview_desktop.gui.widgets.interrupted_card import InterruptedCard
from interview_desktop.gui.widgets.manner_row import MannerRow
from interview_desktop.gui.widgets.planned_choice import PlannedChoice
from interview_desktop.gui.widgets.staff_ways import StaffWays

if TYPE_CHECKING:
    from interview_desktop.app.kiosk.machine_state import MachineState

translate = QCoreApplication.translate
_TWO_SIDES = 1000
"""Widths below it, at scale 1, have no room for questions and devices beside each other."""


class SetupScreen(Page):
    """The first screen."""

    file_chosen = Signal(object)
    """A `Path` whose questions should be loaded."""
    set_chosen = Signal(object)
    """A `QuestionSet` that was approved."""
    proceed = Signal()
    folder_wanted = Signal(object)
    """The `Path` to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            translate("Setup", "New interview"),
            translate("Setup", "Choose the questions and the devices. Nothing is recorded yet."),
            parent,
        )
        self.questions: QuestionSet | None = None
        """What has been loaded; None while nothing has."""
        self.setAcceptDrops(True)
        self.ways = StaffWays(theme)
        self.ways.folder_wanted.connect(self._open_folder)
        # Beside the title there is room for them.
        self._head = QHBoxLayout()
        self._head.addWidget(self.title, 1)
        self.above.addLayout(self._head)
        self.columns.append(self.ways.row)
        self.recovery_banner = Banner(theme, "info")
        self.body.addWidget(self.recovery_banner)
        self.machine_banner = Banner(theme, "warning")
        self.body.addWidget(self.machine_banner)
        self.interrupted = InterruptedCard(theme)
        self.body.addWidget(self.interrupted)
        # What is asked and of whom beside what it is held with: all of it is in sight in a small window.
        self._sides = QHBoxLayout()
        self._sides.setSpacing(theme.space["medium"])
        asked = QVBoxLayout()
        asked.setSpacing(theme.space["medium"])
        asked.addWidget(self._questions_card())
        self.candidates = CandidateCard(theme)
        asked.addWidget(self.candidates)
        asked.addStretch(1)
        self._sides.addLayout(asked, 1)
        self.devices = DevicesCard(theme)
        self.camera, self.microphone, self.speaker = self.devices.combos
        self.devices.changed.connect(self._refresh)
        self._sides.addWidget(self.devices, 1)
        self.body.addLayout(self._sides)
        self.body.addWidget(self._interviewer_card())
        self.body.addStretch(1)
        self._folder: Path | None = None
        self.next_button = button(translate("Setup", "Continue"), "primary")
        self.primary = self.next_button
        self.next_button.clicked.connect(self.proceed)
        self.buttons.addWidget(self.next_button)
        self._refresh()

    # --- what the program tells it -----------------------------------------------------------------------------

    def show_devices(
        self,
        cameras: Sequence[DeviceChoice],
        microphones: Sequence[DeviceChoice],
        speakers: Sequence[DeviceChoice],
    ) -> None:
        """Offer the devices; what was chosen before stays chosen where it is still there."""
        self.devices.offer(cameras, microphones, speakers)

    @Slot()
    def choose_anew(self) -> None:
        """Other settings are kept: the devices that they prefer are chosen when they are shown next."""
        self.devices.choose_anew()

    def show_loading(self, path: Path) -> None:
        """A question file is being read."""
        self.questions = None
        self.sets.setCurrentIndex(0)
        self._show_new()
        self.file.setText(str(path))
        self.file.setCursorPosition(0)
        self.summary.setText(translate("Setup", "Reading the questions …"))
        self.question_banner.say("")
        self._refresh()

    def show_planned(self, planned: PlannedInterview) -> None:
        """An interview that was planned elsewhere is to be held: its questions are being read, its candidate is known."""
        self.questions = None
        self.sets.setCurrentIndex(0)
        self.file.clear()
        self.summary.setText(translate("Setup", "Reading the questions …"))
        self.question_banner.say("")
        self.candidates.setVisible(not planned.code)
        self._refresh()

    def _show_new(self) -> None:
        self.planned.begin_anew()
        self.candidates.show()

    def show_questions(self, questions: QuestionSet) -> None:
        """The file is in order."""
        self.questions = questions
        self.summary.setText(_summary(questions))
        self.question_banner.say("")
        self._refresh()

    def show_problems(self, error: Exception) -> None:
        """The file cannot be used; says where and how to mend it."""
        self.questions = None
        self.summary.setText(translate("Setup", "These questions cannot be used yet."))
        if isinstance(error, EnvironmentFault):
            self.question_banner.say(full(error.what), problem_words(error), "danger")
        else:
            self.question_banner.say(translate("Setup", "The file could not be read."), "", "danger")
        self._refresh()

    def show_recovered(self, messages: Sequence[str]) -> None:
        """Say what was saved of interviews that a crash interrupted."""
        if messages:
            self.recovery_banner.say(
                translate("Setup", "After an interruption"), "\n".join(map(told, messages)), "info"
            )

    def show_machine(self, machine: MachineState) -> None:
        """Say what of the machine itself may end an interview."""
        words = machine_words(machine)
        self.machine_banner.say(translate("Setup", "Before you begin") if words else "", "\n".join(words))

    def show_interrupted(self, interrupted: InterruptedInterview | None) -> None:
        """Offer an interview to be continued; Enter then continues it, and a new one is the other choice."""
        self.interrupted.offer(interrupted)
        offered = interrupted is not None
        self.primary = self.interrupted.continue_button if offered else self.next_button
        words = translate("Setup", "Start a new one instead") if offered else translate("Setup", "Continue")
        self.next_button.setText(words)
        style_again(self.next_button, "kind", "" if offered else "primary")

    def show_storage(self, storage: Storage) -> None:
        """Say where recordings go."""
        self._folder = storage.folder
        self.ways.folder_button.setEnabled(True)
        words = translate("Setup", "Recordings are kept in {0}")
        self.footer_words.setText(words.format(storage.folder))

    def first_control(self) -> QWidget:
        """The file button before there are questions, else the primary one."""
        if self.primary is not None and self.primary.isVisibleTo(self) and self.primary.isEnabled():
            return self.primary
        return self.next_button if self.next_button.isEnabled() else self.choose

    def device(self, combo: QComboBox) -> str:
        """Spec of the chosen device."""
        return str(combo.currentData() or "")

    # --- what the person does ----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped file."""
        self.file_chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _open_folder(self) -> None:
        if self._folder is not None:
            self.folder_wanted.emit(self._folder)

    def show_sets(self, sets: Sequence[QuestionSet]) -> None:
        """Offer the sets that were approved; the chosen one stays chosen."""
        ids = [each.id for each in sets]
        before = self.sets.currentData()
        self.sets.clear()
        self.sets.addItem(translate("Setup", "Choose an approved question set …"))
        for each in sets:
            self.sets.addItem(each.title or each.id, each)
        if isinstance(before, QuestionSet) and before.id in ids:
            self.sets.setCurrentIndex(1 + ids.index(before.id))
        self.sets.setVisible(bool(sets))
        if not sets and self.questions is None and self.choose.isHidden():
            # A kiosk chooses no files: its questions are those that staff approved.
            self.question_banner.say(
                translate("Setup", "There are no approved questions on this machine yet"),
                translate(
                    "Setup",
                    "Staff bring them in with the commands “questions import FILE” and “questions approve ID”.",
                ),
                "info",
            )

    @Slot(int)
    def _choose_set(self, at: int) -> None:
        chosen = self.sets.itemData(at)
        if isinstance(chosen, QuestionSet):
            self.file.clear()
            self._show_new()
            self.set_chosen.emit(chosen)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("Setup", "Choose a question file"),
            self.file.text(),
            translate("Setup", "Question files (*.txt *.yaml *.yml *.json *.csv)"),
        )
        if name:
            self.file_chosen.emit(Path(name))

    # --- building ----------------------------------------------------------------------------------------------

    def _questions_card(self) -> QFrame:
        frame, inside = card(self.theme)
        inside.addWidget(label(translate("Setup", "Questions"), "section"))
        self.file = QLineEdit()
        self.file.setReadOnly(True)
        # It only says which file it is: one is chosen with the button, or dropped.
        self.file.setProperty("shown", "true")
        self.file.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.file.setAccessibleName(translate("Setup", "Question file"))
        self.file.setPlaceholderText(
            translate("Setup", "Choose a text, YAML, JSON or CSV file, or drop it here")
        )
        self.choose = leads_out(button(translate("Setup", "Choose file …")))
        self.choose.clicked.connect(self._choose_file)
        row = QHBoxLayout()
        row.setSpacing(self.theme.space["medium"])
        row.addWidget(self.file, 1)
        row.addWidget(self.choose)
        self.sets = QComboBox()
        self.sets.setAccessibleName(translate("Setup", "Approved question set"))
        self.sets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sets.setMinimumContentsLength(12)
        self.sets.activated.connect(self._choose_set)
        self.sets.hide()
        self.planned = PlannedChoice()
        self.summary = label(role="muted")
        self.question_banner = Banner(self.theme)
        inside.addLayout(row)
        inside.addWidget(self.sets)
        inside.addWidget(self.planned)
        inside.addWidget(self.summary)
        inside.addWidget(self.question_banner)
        return frame

    @property
    def code(self) -> str:
        """Stands for the candidate; empty when nobody is chosen."""
        planned = self.planned.planned
        return planned.code if planned is not None and planned.code else self.candidates.code

    def _interviewer_card(self) -> QFrame:
        frame, inside = card(self.theme)
        row = QHBoxLayout()
        row.setSpacing(self.theme.space["large"])
        self.manner = MannerRow(self.theme)
        row.addWidget(label(translate("Setup", "Interviewer"), "section", wrap=False))
        row.addWidget(self.manner, 1)
        self.columns += [row, self.manner.row]
        inside.addLayout(row)
        return frame

    def _arrange(self) -> None:
        super()._arrange()
        arrange([self._sides], narrow=self.width() < self.theme.px(_TWO_SIDES))
        narrow = is_narrow(self, self.theme) or not self._has_room_beside_title()
        wanted: QBoxLayout = self.body if narrow else self._head
        if wanted.indexOf(self.ways) < 0:
            wanted.addWidget(self.ways)
            # The keyboard goes the way that is read.
            ways, manner = self.ways.buttons, self.manner.combos
            read = (manner[-1], *ways, self.next_button) if narrow else (*ways, *self._below_ways())
            for earlier, later in pairwise(read):
                QWidget.setTabOrder(earlier, later)

    def _has_room_beside_title(self) -> bool:
        needed = self.title.fontMetrics().horizontalAdvance(self.title.text()) + self.ways.sizeHint().width()
        room = min(self.width(), self.theme.px(PAGE_WIDTH)) - 2 * self.theme.space["huge"]
        return needed + self._head.spacing() <= room

    def _below_ways(self) -> tuple[QWidget, ...]:
        """Every control below the title, as they are read."""
        return (
            *(self.interrupted.finish_button, self.interrupted.continue_button, self.choose, self.sets),
            *(
                self.planned,
                self.candidates.list_button,
                self.candidates.choice,
                self.camera,
                self.microphone,
                self.speaker,
            ),
            *(*self.manner.combos, self.next_button),
        )

    @Slot()
    def _refresh(self) -> None:
        if hasattr(self, "next_button"):
            devices = bool(self.device(self.camera)) and bool(self.device(self.microphone))
            self.next_button.setEnabled(self.questions is not None and devices)
            self.interrupted.show_devices(ready=devices)


def _summary(questions: QuestionSet) -> str:
    count = len(questions.questions)
    if count == 1:
        return translate("Setup", "1 question, ready to be asked.")
    return translate("Setup", "{0} questions, ready to be asked.").format(count)
