"""The reviewer's window: leads from the list to one interview and back, and keeps what is put down."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QDialog

from interview_desktop.core.blinding import Blind
from interview_desktop.core.errors import AccessRefused, BugError, EngineUnavailable, EnvironmentFault
from interview_desktop.core.scoring import RatingDraft, Score
from interview_desktop.gui.reviewer.desk_window import DeskWindow
from interview_desktop.gui.reviewer.dialogs import CorrectDialog, OverrideDialog
from interview_desktop.gui.reviewer.exporting import ask_path, write_export
from interview_desktop.gui.reviewer.opened import Opened
from interview_desktop.gui.reviewer.player import Player
from interview_desktop.gui.reviewer.review import ReviewScreen
from interview_desktop.gui.theme import Theme
from interview_desktop.gui.told import fault_line

if TYPE_CHECKING:  # it brings the database with it, and the window is to be there before that
    from interview_desktop.app.review.desk import ReviewDesk, Reviewer
    from interview_desktop.app.review.view import Opinions
    from interview_desktop.storage.review_list import SameAnswer

translate = QCoreApplication.translate
_BEFORE_EVIDENCE = 1.0
"""Seconds before a piece of evidence at which it is played."""


class ReviewWindow(DeskWindow):
    """The list, and one interview of it. Everything here runs on the window's thread."""

    def __init__(
        self,
        theme: Theme,
        open_desk: Callable[[], ReviewDesk],
        *,
        player: Callable[[QObject], Player] = Player,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Build the window; nothing slow happens before `begin`.

        Args:
            theme: the look.
            open_desk: opens the data folder; called on a background thread once the window is painted.
            player: makes the player.
            clock: seconds, for how long somebody spends on an answer.
        """
        super().__init__(theme, open_desk)
        self._make_player = player
        self._clock = clock
        self._since, self._spent = 0.0, 0.0
        self._same: tuple[SameAnswer, ...] = ()
        self.player: Player | None = None
        self.dialog: QDialog | None = None
        """The question that is open."""
        self.ask_path = ask_path
        """Asks where an export goes to."""
        self.review = ReviewScreen(theme)
        self._stack.addWidget(self.review)
        self._connect()

    def _connect(self) -> None:
        self.interviews.opened.connect(self.open_interview)
        review = self.review
        review.left.connect(self._leave_review)
        review.answer_chosen.connect(self._choose_answer)
        review.lock_wanted.connect(self._lock)
        review.correction_wanted.connect(self._ask_correction)
        review.everyone_wanted.connect(self._go_to_same)
        review.blind_wanted.connect(self._change_blind)
        review.export_wanted.connect(self._export)
        review.form.changed.connect(self._keep)
        review.opinions_view.evidence_wanted.connect(self._play_evidence)
        review.opinions_view.override_wanted.connect(self._ask_override)
        review.transcript.word_chosen.connect(self._play_from)
        self._connect_player()

    def _connect_player(self) -> None:
        transport = self.review.transport
        transport.toggled.connect(lambda: self.player.toggle() if self.player else None)
        transport.sought.connect(lambda at: self.player.seek(at) if self.player else None)
        transport.rate_wanted.connect(lambda rate: self.player.set_rate(rate) if self.player else None)
        transport.skip_wanted.connect(lambda on: self.player.skip_silences(on) if self.player else None)

    # --- one interview -----------------------------------------------------------------------------------------

    @Slot(str)
    def open_interview(self, interview_id: str, number: int = 0) -> None:
        """Show an interview, and begin with the answer to a question; 0 for the first."""
        reviewer, blind = self._reviewer, self._blind
        if reviewer is None:
            return
        saver = self._saver
        player = self.player
        has_it = player is not None and player.loaded and self._shows(interview_id)

        def read() -> Opened:
            if saver is not None:
                saver.flush(5.0)
            review = reviewer.open(interview_id, blind)
            opinions = reviewer.opinions(interview_id)
            if not review.playable:
                words = "" if not blind.has_sound else translate("Review", "There is no recording.")
                return Opened(review, opinions, None, words)
            if has_it:
                return Opened(review, opinions, None, plays_on=True)
            try:
                return Opened(review, opinions, reviewer.media(interview_id))
            except EnvironmentFault as fault:
                return Opened(review, opinions, None, fault_line(fault))

        show = partial(self._show_opened, number=number)
        self._background.run("open interview", read, show, self._fail)

    def _show_opened(self, opened: Opened, *, number: int) -> None:
        screen = self.review
        screen.show_review(opened.review, number)
        self._show_opinions(opened.opinions)
        answer = opened.review.answer(screen.number)
        if not opened.plays_on:
            self._load(opened, answer.asked_at if number and answer is not None else 0.0)
        elif self.player is not None:
            screen.follow(self.player.position)
        screen.transcript.go_to_answer(screen.number)
        if self.shown is not screen:
            self._show(screen, screen.first_control())
        self._begin_counting()
        self._find_same()

    def _shows(self, interview_id: str) -> bool:
        review = self.review.review
        return self.shown is self.review and review is not None and review.id == interview_id

    def _load(self, opened: Opened, start: float) -> None:
        screen = self.review
        if self.player is not None:
            self.player.clear()
        if opened.source is None:
            screen.picture.clear(opened.problem)
            screen.transport.setEnabled(False)
            return
        try:
            player = self._player()
        except EngineUnavailable as fault:
            if not isinstance(opened.source, Path):
                opened.source.close()
            screen.picture.clear(fault_line(fault))
            screen.transport.setEnabled(False)
            return
        screen.transport.setEnabled(True)
        player.load(opened.source, opened.review.silences, start)
        player.set_rate(float(screen.transport.rate.currentData()))
        player.skip_silences(screen.transport.skip.isChecked())

    def _player(self) -> Player:
        if self.player is None:
            self.player = self._make_player(self)
            self.player.moved.connect(self.review.follow)
            self.player.running.connect(self.review.transport.show_running)
            self.player.length_known.connect(self._length_known)
            self.player.pictured.connect(self.review.picture.show_frame)
            self.player.failed.connect(self._playing_failed)
        return self.player

    @Slot(float)
    def _length_known(self, seconds: float) -> None:
        if seconds > 0:
            self.review.transport.set_length(seconds)

    @Slot(str)
    def _playing_failed(self, words: str) -> None:
        told = translate("Review", "The recording cannot be played: {0}").format(words)
        self.review.told.say(told, "", "danger")

    @Slot()
    def _leave_review(self) -> None:
        if self.player is not None:
            self.player.clear()
        self._show(self.interviews, self.interviews.first_control())
        self._search()

    @Slot(int)
    def _choose_answer(self, number: int) -> None:
        if self.review.opinions is not None and self.review.review is not None:
            self._show_opinions(self.review.opinions)
            answer = self.review.review.answer(number)
            if self.player is not None and answer is not None:
                self.player.seek(answer.asked_at)
        self._begin_counting()
        self._find_same()

    def _show_opinions(self, opinions: Opinions) -> None:
        reviewer = self._signed
        self.review.show_opinions(opinions, reviewer.criteria, rates=reviewer.rates)

    @Slot(float)
    def _play_from(self, seconds: float) -> None:
        if self.player is not None:
            self.player.play(seconds)

    @Slot(float, float)
    def _play_evidence(self, start: float, end: float) -> None:
        if self.player is not None:
            self.player.play(max(0.0, start - _BEFORE_EVIDENCE), end + _BEFORE_EVIDENCE)

    @Slot(object)
    def _change_blind(self, blind: Blind) -> None:
        review = self.review.review
        if review is not None:
            self._blind = blind
            self.open_interview(review.id, self.review.number)

    # --- the answer of everyone --------------------------------------------------------------------------------

    def _find_same(self) -> None:
        reviewer, review, number = self._signed, self.review.review, self.review.number
        self._same = ()
        self._show_same()
        if review is None or not number:
            return
        interview = review.id

        def show(same: tuple[SameAnswer, ...]) -> None:
            if self._shows(interview) and self.review.number == number:
                self._same = same
                self._show_same()

        self._background.run(
            "same answers", lambda: reviewer.same_answers(interview, number), show, self._fail
        )

    def _show_same(self) -> None:
        at = self._place_among_same()
        self.review.before_button.setEnabled(at is not None and at > 0)
        self.review.next_button.setEnabled(at is not None and at + 1 < len(self._same))

    def _place_among_same(self) -> int | None:
        review = self.review.review
        ids = [each.interview_id for each in self._same]
        return ids.index(review.id) if review is not None and review.id in ids else None

    @Slot(int)
    def _go_to_same(self, by: int) -> None:
        at = self._place_among_same()
        if at is not None and 0 <= at + by < len(self._same):
            wanted = self._same[at + by]
            self.open_interview(wanted.interview_id, wanted.number)

    # --- marks -------------------------------------------------------------------------------------------------

    @property
    def _signed(self) -> Reviewer:
        if self._reviewer is None:
            raise BugError("an interview is shown to nobody")
        return self._reviewer

    def _begin_counting(self) -> None:
        opinions, number = self.review.opinions, self.review.number
        drafts = opinions.drafts if opinions is not None else ()
        self._spent = max((each.seconds for each in drafts if each.number == number), default=0.0)
        self._since = self._clock()

    @Slot(object)
    def _keep(self, draft: RatingDraft) -> None:
        review, opinions, saver = self.review.review, self.review.opinions, self._saver
        if review is None or opinions is None or saver is None:
            return
        draft = replace(draft, seconds=round(self._spent + self._clock() - self._since, 1))
        others = tuple(
            each
            for each in opinions.drafts
            if (each.number, each.criterion) != (draft.number, draft.criterion)
        )
        self.review.opinions = replace(opinions, drafts=(*others, draft))
        saver.save(review.id, draft)

    @Slot(int)
    def _lock(self, number: int) -> None:
        review, reviewer, saver = self.review.review, self._signed, self._saver
        if review is None or saver is None:
            return
        interview = review.id

        def lock() -> Opinions:
            if not saver.flush(10.0):
                raise AccessRefused("Your marks are not kept yet", "Wait a moment, then lock them")
            reviewer.lock(interview, number)
            return reviewer.opinions(interview)

        self.review.lock_button.setEnabled(False)
        self._background.run("lock marks", lock, partial(self._opinions_changed, interview), self._fail)

    def _opinions_changed(self, interview: str, opinions: Opinions) -> None:
        if self._shows(interview):
            self._show_opinions(opinions)

    @Slot(object)
    def _ask_override(self, score: Score) -> None:
        dialog = OverrideDialog(self._theme, self, score)
        review, reviewer, number = self.review.review, self._signed, self.review.number
        if review is None:
            return
        interview = review.id

        def put() -> None:
            value, reason = dialog.value.value(), dialog.reason.text()

            def override() -> Opinions:
                reviewer.override(
                    interview, number, score.measure.value, value, reason=reason, criterion=score.name
                )
                return reviewer.opinions(interview)

            self._background.run("override", override, partial(self._opinions_changed, interview), self._fail)

        self._ask(dialog, put)

    # --- correcting and exporting ------------------------------------------------------------------------------

    @Slot(int)
    def _ask_correction(self, number: int) -> None:
        review, reviewer = self.review.review, self._signed
        answer = review.answer(number) if review is not None else None
        if review is None or answer is None:
            return
        interview = review.id
        dialog = CorrectDialog(self._theme, self, " ".join(word.text for word in answer.words))

        def correct() -> None:
            words = dialog.words
            self._background.run(
                "correct transcript",
                lambda: reviewer.correct(interview, number, answer.take, words),
                lambda _: self.open_interview(interview, number),
                self._fail,
            )

        self._ask(dialog, correct)

    @Slot(str)
    def _export(self, form: str) -> None:
        screen, reviewer, number = self.review, self._signed, self.review.number
        review, opinions = screen.review, screen.opinions
        if review is None or opinions is None:
            return
        target = self.ask_path(self, review, form, number)
        if target is None:
            return
        family = self._theme.family

        def done(path: Path) -> None:
            screen.told.say(translate("Review", "Exported: {0}").format(path.name), str(path.parent), "info")

        self._background.run(
            "export",
            lambda: write_export(reviewer, review, opinions, form, number, family, target),
            done,
            self._fail,
        )

    def _ask(self, dialog: QDialog, accepted: Callable[[], None]) -> None:
        self.dialog = dialog

        def decided(result: int) -> None:
            self.dialog = None
            if result == QDialog.DialogCode.Accepted.value:
                accepted()
            dialog.deleteLater()
            self.activateWindow()

        dialog.finished.connect(decided)
        dialog.open()

    # --- errors and the end ------------------------------------------------------------------------------------

    @Slot(bool)
    def _kept(self, kept: bool) -> None:
        self.review.show_kept(kept=kept)

    def _tell(self, what: str, remedy: str) -> None:
        if self.shown is self.review:
            self.review.told.say(what, remedy, "danger")
            self.review.show_kept(kept=False)
        else:
            super()._tell(what, remedy)

    def _let_go(self) -> None:
        """Nothing plays, and everything is on disk."""
        if self.player is not None:
            self.player.clear()
        super()._let_go()
