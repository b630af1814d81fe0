"""The list of interviews: searched, filtered, read on in pages, with how far the own rating has come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from interview_desktop.core.rating_progress import Filter
from interview_desktop.core.rendering import clock_time
from interview_desktop.gui.parts import Banner, button, label
from interview_desktop.gui.theme import Theme

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.storage.records import InterviewSummary
    from interview_desktop.storage.review_list import ListedInterview

translate = QCoreApplication.translate
_TYPING = 250
"""Milliseconds without a keystroke after which a search begins."""


def status_name(status: str) -> str:
    """How far an interview has come, in a word; takes a value of `storage.tables.InterviewStatus`."""
    return {
        "planned": translate("Reviews", "planned"),
        "running": translate("Reviews", "running"),
        "completed": translate("Reviews", "completed"),
        "stopped": translate("Reviews", "ended early"),
        "interrupted": translate("Reviews", "interrupted"),
    }[status]


class InterviewTable(QAbstractTableModel):
    """The lines that have been read so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: list[ListedInterview] = []
        self.names: list[str] = []
        self._columns = (
            translate("Reviews", "No."),
            translate("Reviews", "Candidate"),
            translate("Reviews", "Questions"),
            translate("Reviews", "Held"),
            translate("Reviews", "Length"),
            translate("Reviews", "State"),
            translate("Reviews", "Rated by you"),
        )

    def fill(self, items: Sequence[ListedInterview], names: Sequence[str], *, more: bool) -> None:
        """Show other lines, or further ones."""
        if more and not items:
            return
        if more:
            first = len(self.items)
            self.beginInsertRows(QModelIndex(), first, first + len(items) - 1)
            self.items += items
            self.names += names
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.items, self.names = list(items), list(names)
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many columns there are."""
        return len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """One cell."""
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(item.summary, item, self.names[index.row()])[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self._cells(item.summary, item, self.names[index.row()])[index.column()]
            return f"{self._columns[index.column()]}: {cell}"
        return None

    def _cells(self, summary: InterviewSummary, item: ListedInterview, name: str) -> tuple[str, ...]:
        held = summary.started or summary.created
        rated, answers = min(item.rated, item.answers), item.answers
        if not answers:
            done = "-"
        elif rated == answers:
            done = translate("Reviews", "all")
        elif item.begun and not rated:
            done = translate("Reviews", "begun")
        else:
            done = translate("Reviews", "{0} of {1}").format(rated, answers)
        return (
            str(summary.number),
            name or "-",
            summary.title or "-",
            QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(held.timestamp())), QLocale.FormatType.ShortFormat
            ),
            clock_time(summary.duration) if summary.duration else "-",
            status_name(summary.status.value),
            done,
        )


class _Table(QTableView):
    """Enter opens the chosen line."""

    opened = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, or go on as tables do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class InterviewsScreen(QWidget):
    """Search, filter, list."""

    search_changed = Signal()
    more_wanted = Signal()
    opened = Signal(str)
    """The id of an interview."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        space = theme.space
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Reviews", "Search: code, questions, number or id"))
        self.search.setAccessibleName(translate("Reviews", "Search"))
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(translate("Reviews", "Clear the search"))
        self.only = QComboBox()
        self.only.setAccessibleName(translate("Reviews", "Show"))
        for text, choice in (
            (translate("Reviews", "All that have begun"), Filter.ALL),
            (translate("Reviews", "To be rated by you"), Filter.TO_RATE),
            (translate("Reviews", "Rated by you"), Filter.RATED),
            (translate("Reviews", "Planned, running or interrupted"), Filter.UNFINISHED),
        ):
            self.only.addItem(text, choice)
        self.model = InterviewTable(self)
        self.table = _Table()
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("Reviews", "Interviews"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(44))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.banner = Banner(theme, "info")
        self.summary = label("", "muted")
        self.open_button = button(translate("Reviews", "Open"), "primary")
        self.more_button = button(translate("Reviews", "Show more"))
        self.sign_out_button = button(translate("Reviews", "Sign out"), "quiet")
        self.more_button.hide()
        self.sign_out_button.hide()

        column = QVBoxLayout(self)
        column.setContentsMargins(space["huge"], space["large"], space["huge"], space["large"])
        column.setSpacing(space["medium"])
        top = QHBoxLayout()
        top.addWidget(label(translate("Reviews", "Interviews"), "title"), 1)
        top.addWidget(self.sign_out_button)
        column.addLayout(top)
        tools = QHBoxLayout()
        tools.setSpacing(space["medium"])
        tools.addWidget(self.search, 1)
        tools.addWidget(self.only)
        column.addLayout(tools)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        below = QHBoxLayout()
        below.setSpacing(space["medium"])
        below.addWidget(self.summary, 1)
        below.addWidget(self.more_button)
        below.addWidget(self.open_button)
        column.addLayout(below)

        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self._typing.timeout.connect(self.search_changed)
        self.search.textChanged.connect(self._typing.start)
        self.search.returnPressed.connect(self._search_now)
        self.only.currentIndexChanged.connect(self.search_changed)
        self.more_button.clicked.connect(self.more_wanted)
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(lambda index: self._open(index.row()))
        self.open_button.clicked.connect(lambda: self._open(self.table.currentIndex().row()))
        self.table.selectionModel().currentChanged.connect(self._refresh)
        self._refresh()

    def first_control(self) -> QWidget:
        """The list where there is something in it."""
        return self.table if self.model.items else self.search

    @property
    def wanted(self) -> tuple[str, Filter]:
        """What is looked for."""
        return self.search.text(), Filter(self.only.currentData())

    def show_page(
        self, items: Sequence[ListedInterview], names: Sequence[str], *, more: bool, rest: bool
    ) -> None:
        """Show lines.

        Args:
            items: the lines.
            names: what the candidates are called, in the same order.
            more: whether they follow those that are shown.
            rest: whether others follow these.
        """
        self.model.fill(items, names, more=more)
        self.more_button.setVisible(rest)
        shown = len(self.model.items)
        words, only = self.wanted
        if shown:
            self.banner.say("")
        elif words or only is not Filter.ALL:
            self.banner.say(
                translate("Reviews", "Nothing was found. Search for less, or show all interviews.")
            )
        else:
            self.banner.say(translate("Reviews", "No interview has been held yet."))
        self.summary.setText(translate("Reviews", "Shown: {0}").format(shown))
        if shown and not more:
            # `selectRow` looks for a column at the edge, and finds none from right to left.
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._refresh()

    def _search_now(self) -> None:
        self._typing.stop()
        self.search_changed.emit()
        self.table.setFocus()

    def _open(self, row: int) -> None:
        if 0 <= row < len(self.model.items):
            self.opened.emit(self.model.items[row].summary.id)

    def _refresh(self) -> None:
        self.open_button.setEnabled(self.table.currentIndex().isValid())
