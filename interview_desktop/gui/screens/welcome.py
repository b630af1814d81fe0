"""The candidate's first screen: their language, their code, and what they need."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from interview_desktop.app.candidates import is_address
from interview_desktop.core.adjustments import EXTRA_TIMES, USUAL, Adjustments
from interview_desktop.gui.languages import LANGUAGES, spoken
from interview_desktop.gui.parts import Page, button, card, is_narrow, label
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.values import Wishes

translate = QCoreApplication.translate
_LONGEST_CODE = 40
_PLANNED = frozenset({"extra_time", "longer_silences", "slower_voice", "audio_only"})
"""What is in the plan or the recording of an interview that has begun."""


class WelcomeScreen(Page):
    """Language and size are changed at once; the rest when the candidate goes on."""

    back = Signal()
    proceed = Signal()
    look_changed = Signal()
    """Another language, or large text: the screens have to be built anew."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            *_words(again=False),
            parent,
        )
        self._settled: frozenset[str] = frozenset()
        """Fields of `Adjustments` that cannot be chosen any more; what was chosen holds."""
        self._before = USUAL
        self._build_person()
        self._build_adjustments()
        self.body.addStretch(1)
        self.back_button = button(translate("Welcome", "Back"), "quiet")
        self.back_button.clicked.connect(self.back)
        self.next_button = button(translate("Welcome", "Continue"), "primary")
        self.next_button.clicked.connect(self.proceed)
        self.primary = self.next_button
        self.buttons.addWidget(self.back_button)
        self.buttons.addWidget(self.next_button)
        self.footer_words.setText(translate("Welcome", "No device is on yet."))
        self.language.currentIndexChanged.connect(self.look_changed)
        self.boxes["large_text"].toggled.connect(self.look_changed)

    @property
    def wishes(self) -> Wishes:
        """What is chosen now. Adjustments count only while their box is open."""
        chosen = {name: box.isChecked() for name, box in self.boxes.items()}
        adjustments = Adjustments(extra_time=float(self.extra_time.currentData()), **chosen)
        wanted = adjustments if self.need.isChecked() else USUAL
        kept = {name: getattr(self._before, name) for name in self._settled}
        return Wishes(str(self.language.currentData()), self.code.text().strip(), replace(wanted, **kept))

    def show_wishes(self, wishes: Wishes, *, again: bool = False) -> None:
        """Show what had been chosen before the screen was built anew; tells nobody.

        Args:
            wishes: what is shown.
            again: whether the interview has begun already and goes on: what its plan holds is settled.
        """
        self._settle(wishes.adjustments if again else None)
        blocked = [self.language, self.boxes["large_text"]]
        for control in blocked:
            control.blockSignals(True)
        self.language.setCurrentIndex(self.language.findData(wishes.language))
        self.code.setText(wishes.code)
        adjustments = wishes.adjustments
        for name, box in self.boxes.items():
            box.setChecked(getattr(adjustments, name))
        self.extra_time.setCurrentIndex(max(0, self.extra_time.findData(adjustments.extra_time)))
        open_to_choice = replace(adjustments, **{name: getattr(USUAL, name) for name in self._settled})
        self.need.setChecked(open_to_choice != USUAL)
        for control in blocked:
            control.blockSignals(False)

    def _settle(self, before: Adjustments | None) -> None:
        """Leave out what an interview that goes on has settled; None for one that has not begun."""
        again = before is not None
        self._settled, self._before = (_PLANNED if again else frozenset()), before or USUAL
        for name, control in self._controls().items():
            control.setVisible(name not in self._settled)
        self._place_choices()
        self.code.setVisible(not again)
        self._code_words.setVisible(not again)
        self.say(*_words(again=again))

    def first_control(self) -> QWidget:
        """The language: whoever cannot read the rest begins there."""
        return self.language

    @property
    def focus_name(self) -> str:
        """Which control has the keyboard, for the next screen of this kind."""
        return next((name for name, control in self._controls().items() if control.hasFocus()), "")

    def control(self, name: str) -> QWidget:
        """The control of a name that `focus_name` gave; the first one where there is none."""
        return self._controls().get(name, self.first_control())

    def _controls(self) -> dict[str, QWidget]:
        others = {
            "language": self.language,
            "code": self.code,
            "need": self.need,
            "extra_time": self.extra_time,
        }
        return {**others, **self.boxes}

    def _build_person(self) -> None:
        frame, inside = card(self.theme)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.space["large"])
        grid.setVerticalSpacing(self.theme.space["small"])
        grid.setColumnStretch(1, 1)
        self.language = QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(spoken()))
        self.code = QLineEdit()
        self.code.setMaxLength(_LONGEST_CODE)
        self.code.setPlaceholderText(
            translate("Welcome", "On your invitation; leave it empty if you have none")
        )
        rows: tuple[tuple[str, QComboBox | QLineEdit], ...] = (
            (translate("Welcome", "Language"), self.language),
            (translate("Welcome", "Your code"), self.code),
        )
        for row, (name, control) in enumerate(rows):
            words = label(name, "field")
            self._code_words = words  # of the last row
            words.setBuddy(control)
            control.setAccessibleName(name)
            grid.addWidget(words, row, 0)
            grid.addWidget(control, row, 1)
        self.code_problem = label(
            translate(
                "Welcome",
                "This is an e-mail address, which says who you are. Type the code on your invitation, or leave it empty.",
            )
        )
        self.code_problem.setProperty("tone", "danger")
        self.code_problem.hide()
        grid.addWidget(self.code_problem, len(rows), 1)
        self.code.textChanged.connect(self._look_at_code)
        inside.addLayout(grid)
        self.body.addWidget(frame)

    @Slot()
    def _look_at_code(self) -> None:
        """A code stands in lists and files, so it must not say whose it is."""
        fine = not is_address(self.code.text())
        self.code_problem.setVisible(not fine)
        self.code.setAccessibleDescription("" if fine else self.code_problem.text())
        self.next_button.setEnabled(fine)

    def _build_adjustments(self) -> None:
        frame, inside = card(self.theme)
        self.need = QCheckBox(translate("Welcome", "I need an adjustment"))
        self.choices = QWidget()
        self._grid = grid = QGridLayout(self.choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.theme.space["large"])
        grid.setVerticalSpacing(self.theme.space["medium"])
        self.extra_time = QComboBox()
        self.extra_time.setAccessibleName(translate("Welcome", "Time"))
        for factor, words in zip(EXTRA_TIMES, _extra_time_words(), strict=True):
            self.extra_time.addItem(words, factor)
        self.boxes: dict[str, QCheckBox] = {}
        for name, words in _adjustment_words().items():
            self.boxes[name] = QCheckBox(words)
        self._place_choices()
        assurance = label(
            translate(
                "Welcome", "Nobody who judges your answers, and no program, is told what you choose here."
            ),
            "muted",
        )
        self.need.setAccessibleDescription(assurance.text())
        self.need.toggled.connect(self._show_choices)
        inside.addWidget(self.need, 0, Qt.AlignmentFlag.AlignLeading)
        inside.addWidget(self.choices)
        inside.addWidget(assurance)
        self.choices.hide()
        self.body.addWidget(frame)

    def _place_choices(self) -> None:
        """Put what can be chosen into two columns, or into one where large text needs the width."""
        columns = 1 if is_narrow(self, self.theme) else 2
        controls: dict[str, QWidget] = {"extra_time": self.extra_time, **self.boxes}
        for control in controls.values():
            self._grid.removeWidget(control)
        offered = [control for name, control in controls.items() if name not in self._settled]
        for place, control in enumerate(offered):
            self._grid.addWidget(control, place // columns, place % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the choices anew."""
        super().resizeEvent(event)
        self._place_choices()

    def _show_choices(self, shown: bool) -> None:
        self.choices.setVisible(shown)
        if self.boxes["large_text"].isChecked():
            self.look_changed.emit()


def _words(*, again: bool) -> tuple[str, str]:
    """Title and lead: of an interview that begins, or goes on."""
    if not again:
        return translate("Welcome", "Welcome"), translate(
            "Welcome", "Before your interview begins: choose your language, and say what you need."
        )
    return translate("Welcome", "Welcome back"), translate(
        "Welcome",
        "Your interview goes on at the question where it was interrupted. Please choose once more what you need on the "
        "screen: it was not written down anywhere. Time limits, the interviewer's voice and whether you are filmed stay as "
        "they were.",
    )


def _extra_time_words() -> tuple[str, ...]:
    return (
        translate("Welcome", "Usual time"),
        translate("Welcome", "A quarter more time"),
        translate("Welcome", "Half as much time again"),
        translate("Welcome", "Twice the time"),
    )


def _adjustment_words() -> dict[str, str]:
    """By field of `Adjustments`."""
    return {
        "longer_silences": translate("Welcome", "Longer silences before an answer ends"),
        "slower_voice": translate("Welcome", "A slower voice"),
        "breaks": translate("Welcome", "Breaks when I need one"),
        "large_text": translate("Welcome", "Large text"),
        "captions": translate("Welcome", "Everything spoken stays readable"),
        "typed_answers": translate("Welcome", "Type my answers"),
        "audio_only": translate("Welcome", "No camera, sound only"),
        "keyboard_only": translate("Welcome", "Keyboard only"),
    }
