"""What a reviewer works with: the list, one interview as they may see it, their marks, what others think, and exports.

A `Reviewer` is asked from background threads by the window, and could be by any other front. What blinding keeps back
never leaves this module.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from interview_desktop.app.clock import SystemClock
from interview_desktop.app.kept.auditing import Act, note
from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.logs import start_logging
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.app.people import Person, person
from interview_desktop.app.review.correcting import Correction, correct
from interview_desktop.app.review.unanswered import asked_of
from interview_desktop.app.review.view import (
    Opinions,
    Review,
    ReviewedAnswer,
    UnansweredQuestion,
    agreements,
)
from interview_desktop.app.scoring import rating
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import data_folder, open_store
from interview_desktop.core.blinding import Blind, Sight, code_name
from interview_desktop.core.errors import AccessRefused, MediaError
from interview_desktop.core.masking import masked, masked_words, names_in
from interview_desktop.core.ports import Clock
from interview_desktop.core.rating_progress import Filter
from interview_desktop.core.scoring import Override, Rating, RatingDraft
from interview_desktop.core.sentences import sentence
from interview_desktop.core.transcript import Recognized
from interview_desktop.storage.people_tables import Role
from interview_desktop.storage.records import InterviewRecord, InterviewSummary
from interview_desktop.storage.review_list import ListPage, SameAnswer
from interview_desktop.storage.sealed import is_sealed
from interview_desktop.storage.store import InterviewStore

REVIEWERS = frozenset({Role.ADMIN, Role.REVIEWER, Role.OPERATOR})
"""Roles that may see recordings and marks."""


class ReviewDesk:
    """The data folder as reviewers use it. Methods may be called from any thread."""

    def __init__(self, settings: Settings, folder: DataFolder, store: InterviewStore, clock: Clock) -> None:
        """Use an open store.

        Args:
            settings: how blind reviewers are at least, and which criteria there are.
            folder: the data folder.
            store: of the folder; closed with the desk.
            clock: for marks and the audit log.
        """
        self._settings = settings
        self._folder = folder
        self._store = store
        self._clock = clock

    @property
    def needs_sign_in(self) -> bool:
        """Whether there are accounts."""
        return self._store.accounts.any()

    def sign_in(self, name: str = "", password: str = "") -> Reviewer:
        """Somebody comes to review.

        Args:
            name: of an account; empty where there are none.
            password: of the account.

        Raises:
            AccessRefused: there are accounts, and this is none that may review.
            EnvironmentFault: there are no accounts, and the user of this machine has no name.
        """
        found = person(self._store.accounts, name, lambda: password, at=self._clock.now(), roles=REVIEWERS)
        return Reviewer(self._settings, self._folder, self._store, self._clock, found)

    def close(self) -> None:
        """Let go of the store; safe to call twice."""
        self._store.close()


def open_desk(settings: Settings) -> ReviewDesk:
    """The desk of the data folder that the settings name; the log is written into it from now on.

    Raises:
        DataFolderError: the folder or its database cannot be used.
    """
    folder = data_folder(settings)
    folder.prepare()
    start_logging(folder)
    return ReviewDesk(settings, folder, open_store(folder), SystemClock())


class Reviewer:
    """One person who reviews. Methods may be called from any thread."""

    def __init__(
        self, settings: Settings, folder: DataFolder, store: InterviewStore, clock: Clock, who: Person
    ) -> None:
        """Made by `ReviewDesk.sign_in`."""
        self._settings = settings
        self._folder = folder
        self._store = store
        self._clock = clock
        # Who looks at the window is there to rate; only an account can say that it is not.
        self._viewer = rating.viewer(who, named=True)
        self.name = who.name
        group = settings.review
        self.least = Blind(Sight(group.sight), group.code_names, group.mask_names)
        """How blind this person is at least."""
        self.criteria: tuple[str, ...] = ("", *group.criteria)
        """What is marked: the answer as a whole, and what the settings add."""
        self._seen: set[str] = set()

    @property
    def rates(self) -> bool:
        """Whether this person gives marks, and does not only look."""
        return not self._viewer.operator

    # --- looking -----------------------------------------------------------------------------------------------

    def page(self, *, before: int | None = None, words: str = "", only: Filter = Filter.ALL) -> ListPage:
        """A part of the list; takes and raises what `ReviewList.page` does."""
        return self._store.review_list.page(self.name, before=before, words=words, only=only)

    def called(self, summary: InterviewSummary, blind: Blind) -> str:
        """What a candidate is called; empty where there is neither a code nor a made-up name."""
        return code_name(summary.id) if blind.at_least(self.least).code_names else summary.candidate_id

    def open(self, interview_id: str, blind: Blind) -> Review:
        """One interview, as blind as wanted and as the settings want; the audit log says who has seen it.

        Raises:
            DataFolderError: there is no such interview, or it cannot be read.
        """
        record = self._store.get(checked_id(interview_id))
        if record.summary.id not in self._seen:
            self._note(Act.VIEWED, record.summary.id, "recording")
            self._seen.add(record.summary.id)
        return self._review(record, blind.at_least(self.least))

    def media(self, interview_id: str) -> Path | BinaryIO:
        """The video, as a file or as something to read and seek in.

        Raises:
            MediaError: there is none.
            AccessRefused: this reviewer neither sees nor hears recordings.
        """
        if not self.least.has_sound:
            raise AccessRefused(
                sentence("Recordings are not shown to reviewers here"), sentence("Rate from the transcript")
            )
        path = self._folder.recording(checked_id(interview_id))
        if not path.is_file():
            raise MediaError(
                sentence("There is no video of the interview {0}", interview_id),
                sentence("Look for it in a backup"),
                file=path,
            )
        return Vault(self._folder).open(path) if is_sealed(path) else path

    def same_answers(self, interview_id: str, number: int) -> tuple[SameAnswer, ...]:
        """The answers of everybody to one question; takes and raises what `ReviewList.same_answers` does."""
        return self._store.review_list.same_answers(interview_id, number)

    # --- rating ------------------------------------------------------------------------------------------------

    def opinions(self, interview_id: str) -> Opinions:
        """What this person may see: the own, and for answers with a locked mark of their own, everybody's.

        Raises:
            DataFolderError: there is no such interview, or it cannot be read.
        """
        shown = rating.shown(self._store, interview_id, self._viewer)
        locked = frozenset(each.number for each in shown.ratings if self._own(each) and each.locked_at)
        drafts = list(self._store.drafts.of(interview_id, self.name))
        drafted = {(each.number, each.criterion) for each in drafts}
        # A draft may also have been given on the command line.
        drafts += [
            RatingDraft(each.number, each.mark, each.note, each.criterion, each.seconds)
            for each in shown.ratings
            if self._own(each) and not each.locked_at and (each.number, each.criterion) not in drafted
        ]
        return Opinions(self.name, shown, locked, tuple(drafts), agreements(shown.ratings))

    def keep(self, interview_id: str, draft: RatingDraft) -> None:
        """Keep what was put down so far; it is on disk when this returns.

        Raises:
            EnvironmentFault: the mark is locked already.
            DataFolderError: it cannot be kept.
        """
        self._store.drafts.keep(interview_id, self.name, draft)

    def lock(self, interview_id: str, number: int) -> None:
        """Fix the own marks for an answer, as they were put down. From now on others' and a program's can be seen.

        Raises:
            EnvironmentFault: the answer as a whole has no mark yet, or is locked.
            DataFolderError: it cannot be kept.
        """
        drafts = [each for each in self.opinions(interview_id).drafts if each.number == number]
        if not any(each.mark is not None and not each.criterion for each in drafts):
            raise AccessRefused(
                sentence("There is no mark to be locked"), sentence("Choose one from 1 to 5 first")
            )
        # The mark for the whole answer opens what others think, so it is locked last.
        for draft in sorted(drafts, key=lambda each: not each.criterion):
            if draft.mark is not None:
                rating.rate(
                    self._store,
                    self._clock,
                    interview_id,
                    number,
                    draft.mark,
                    rater=self.name,
                    criterion=draft.criterion,
                    note=draft.note,
                    seconds=draft.seconds,
                )
        self._store.drafts.drop(interview_id, self.name, number)

    def override(
        self, interview_id: str, number: int, measure: str, value: float, *, reason: str, criterion: str = ""
    ) -> Override:
        """Put an own value beside a program's; takes and raises what `rating.override` does."""
        return rating.override(
            self._store,
            self._clock,
            interview_id,
            number,
            measure,
            value,
            reason=reason,
            by=self._viewer,
            criterion=criterion,
        )

    def correct(self, interview_id: str, number: int, take: int, text: str) -> None:
        """Put the words of an answer right; the original is kept. Raises what `correcting.correct` does."""
        correct(
            self._settings,
            self._folder,
            self._store,
            self._clock,
            interview_id,
            Correction(number, take, text, by=self.name),
        )

    def exports(self, interview_id: str, form: str) -> None:
        """Enter in the audit log that something is taken out of the program; called when it is written, before it has its name.

        Raises:
            DataFolderError: the database cannot be written.
        """
        self._note(Act.EXPORTED, interview_id, form)

    # --- inside ------------------------------------------------------------------------------------------------

    def _own(self, each: Rating) -> bool:
        return each.rater == self.name

    def _note(self, act: Act, interview_id: str, what: str) -> None:
        note(self._store, act, interview_id, what, by=self.name, at=self._clock.now())

    def _review(self, record: InterviewRecord, blind: Blind) -> Review:
        summary = record.summary
        takes = [stored.answer for stored in record.answers]
        answers = tuple(
            ReviewedAnswer(
                each.answer.number,
                each.answer.take,
                record.asked[each.answer.number - 1],
                each.answer.follow_up_to,
                each.answer.asked_at,
                each.answer.start,
                each.answer.end,
                each.answer.recognition,
                each.takes,
                typed=each.answer.typed,
                typed_at=each.answer.typed_at,
            )
            for each in record.whole_answers
        )
        if blind.mask_names:
            said = [take.recognition for take in takes]
            names = names_in(
                [word.text for word in each.words] for each in said if isinstance(each, Recognized)
            )
            answers = tuple(_without_names(each, names) for each in answers)
        answered = {answer.number for answer in answers}
        left_out = [place for place in range(1, len(record.asked) + 1) if place not in answered]
        asked = asked_of(self._folder, summary.id, left_out)
        video = record.result.video if record.result is not None else None
        return Review(
            id=summary.id,
            number=summary.number,
            name=self.called(summary, blind),
            title=summary.title,
            started=summary.started,
            duration=summary.duration or max((each.end for each in answers), default=0.0),
            answers=answers,
            unanswered=tuple(
                UnansweredQuestion(place, record.asked[place - 1], asked[place]) for place in left_out
            ),
            playable=blind.has_sound and video is not None,
            warnings=record.result.warnings if record.result is not None else (),
            blind=blind,
        )


def _without_names(answer: ReviewedAnswer, names: frozenset[str]) -> ReviewedAnswer:
    said = answer.recognition
    if isinstance(said, Recognized):
        words, verbatim = masked_words(said.words, names), masked_words(said.verbatim, names)
        said = replace(said, words=words, verbatim=verbatim)
    return replace(
        answer,
        question=replace(answer.question, text=masked(answer.question.text, names)),
        recognition=said,
        typed=masked(answer.typed, names),
    )
