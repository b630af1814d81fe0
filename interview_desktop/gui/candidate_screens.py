"""The candidate's screens as the window has them: built after its first paint, and anew for another look or language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from interview_desktop.core.errors import BugError
from interview_desktop.gui.background import Background
from interview_desktop.gui.flow import Place
from interview_desktop.gui.parts import Page
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.window import MainWindow

if TYPE_CHECKING:  # they bring all that an interview is with them, and the window is to be there before that
    from interview_desktop.gui.candidate_way import CandidateWay
    from interview_desktop.gui.screens.error import ErrorScreen
    from interview_desktop.gui.screens.interview import InterviewScreen


class CandidateScreens(QObject):
    """Holds the present way through them, and says what happens on it, whichever it is. Lives on the window's thread."""

    built = Signal()
    """They are there, or others than before."""
    turned = Signal(object)
    look_wanted = Signal(object)
    failed = Signal(object, bool)
    over = Signal()
    """These four as `CandidateWay` says them."""
    back = Signal()
    """From the screen that tells a fault."""
    log_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        clock: Callable[[], float],
        parent: QObject,
        *,
        reduce_motion: bool,
    ) -> None:
        """Build nothing yet.

        Args:
            window: shows them.
            background: does what takes time.
            clock: seconds on the clock that stamps a session's updates.
            parent: owns this.
            reduce_motion: whether the interviewer's face keeps still.
        """
        super().__init__(parent)
        self._window = window
        self._background = background
        self._clock = clock
        self._reduce_motion = reduce_motion
        self._way: CandidateWay | None = None
        self._error: ErrorScreen | None = None

    def build(self, theme: Theme) -> None:
        """Build them in a look, and put those before away; the one in front must be built by then."""
        from interview_desktop.gui.candidate_way import CandidateWay
        from interview_desktop.gui.screens.error import ErrorScreen

        before = self._way
        if before is not None:
            before.watching.close()
        way = self._way = CandidateWay(
            theme, self._background, self._clock, self._window, reduce_motion=self._reduce_motion
        )
        error = self._error = ErrorScreen(theme)
        for place, screen in self.screens.items():
            self._window.add(place, screen)
        way.turned.connect(self.turned)
        way.look_wanted.connect(self.look_wanted)
        way.failed.connect(self.failed)
        way.over.connect(self.over)
        error.back.connect(self.back)
        error.log_wanted.connect(self.log_wanted)
        if before is not None:
            before.deleteLater()
        self.built.emit()

    @property
    def there(self) -> bool:
        """Whether they have been built."""
        return self._way is not None

    @property
    def way(self) -> CandidateWay:
        """Leads the candidate through them.

        Raises:
            BugError: they are not built yet.
        """
        if self._way is None:
            raise BugError("a candidate's screen was asked for before the first paint")
        return self._way

    @property
    def error(self) -> ErrorScreen:
        """Tells a fault that no other screen can; raises what `way` does."""
        if self._error is None:
            raise BugError("the error screen was asked for before the first paint")
        return self._error

    @property
    def screens(self) -> dict[Place, Page | InterviewScreen]:
        """All of them; raises what `way` does."""
        return {**self.way.screens, Place.ERROR: self.error}
