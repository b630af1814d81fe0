"""What reviewers see, keep and lock: blind as wanted, human first, every word kept."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.app.paths import DataFolder
from interview_desktop.app.review.desk import ReviewDesk, Reviewer
from interview_desktop.core.blinding import Blind, Sight, code_name
from interview_desktop.core.errors import AccessRefused, DataFolderError, EnvironmentFault, MediaError
from interview_desktop.core.masking import MASK
from interview_desktop.core.models import InterviewPlan
from interview_desktop.core.rating_progress import Filter
from interview_desktop.core.rendering import transcript_json
from interview_desktop.core.scoring import Measure, RatingDraft
from interview_desktop.core.transcript import (
    Failed,
    NoSpeech,
    Pending,
    Recognition,
    Unanswered,
    Unintelligible,
    Withheld,
)
from interview_desktop.storage import review_list
from interview_desktop.storage.people_tables import Role
from interview_desktop.storage.store import InterviewStore
from tests.rig.reviewed import IDS, NOW, PLACES, QUESTIONS, desk, fill, transcript

ID = IDS[0]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("filled"), 3, videos=0).root


@pytest.fixture
def folder(tmp_path: Path, filled: Path) -> DataFolder:
    return DataFolder(Path(shutil.copytree(filled, tmp_path / "data")))


@pytest.fixture
def opened(folder: DataFolder) -> Iterator[ReviewDesk]:
    made = desk(folder)
    yield made
    made.close()


@pytest.fixture
def bo(opened: ReviewDesk) -> Reviewer:
    return opened.sign_in("Bo")


def test_the_list_finds_by_words_and_shows_how_far_somebody_is(bo: Reviewer) -> None:
    assert [item.summary.number for item in bo.page().items] == [3, 2, 1]
    for words, numbers in {
        "K-102": [2],
        "developer": [3, 2, 1],
        ID: [1],
        "2": [2],
        "100%": [],
        "\\": [],
    }.items():
        assert [item.summary.number for item in bo.page(words=words).items] == numbers, words
    bo.keep(ID, RatingDraft(1, 4, "Cle"))
    listed = bo.page(words=ID).items[0]
    assert (listed.answers, listed.rated, listed.begun) == (2, 0, True)
    bo.lock(ID, 1)
    assert bo.page(words=ID).items[0].rated == 1
    assert len(bo.page(only=Filter.TO_RATE).items) == 3
    bo.keep(ID, RatingDraft(2, 2))
    bo.lock(ID, 2)
    assert [item.summary.id for item in bo.page(only=Filter.RATED).items] == [ID]
    assert ID not in [item.summary.id for item in bo.page(only=Filter.TO_RATE).items]
    assert bo.page(only=Filter.UNFINISHED).items == ()


def test_what_was_agreed_to_and_then_left_is_not_in_the_list(bo: Reviewer, folder: DataFolder) -> None:
    left = InterviewPlan("9d1f6a52-0c6e-4a57-9a53-2f0f7b1f1c11", QUESTIONS)
    with InterviewStore.open(folder.root) as store:
        store.plan(left, created=NOW, approved_by=None)
    assert left.id not in [item.summary.id for item in bo.page().items]
    assert [item.summary.id for item in bo.page(only=Filter.UNFINISHED).items] == [left.id]


def test_pages_follow_each_other(opened: ReviewDesk, folder: DataFolder) -> None:
    with InterviewStore.open(folder.root) as store:
        first = store.review_list.page("Bo", 2)
        rest = store.review_list.page("Bo", 2, before=first.next)
    assert [item.summary.number for item in (*first.items, *rest.items)] == [3, 2, 1]
    assert rest.next is None


def test_a_page_of_what_is_to_be_rated_looks_through_so_many_and_says_where_it_goes_on(
    bo: Reviewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_list, "_LOOKED_AT", 1)
    found, before, pages = [], None, 0
    while pages == 0 or before is not None:
        page = bo.page(before=before, only=Filter.TO_RATE)
        found += [item.summary.number for item in page.items]
        before, pages = page.next, pages + 1
        assert pages < 10, "it comes to an end"
    assert found == [3, 2, 1]
    assert bo.page(only=Filter.RATED) == review_list.ListPage((), 3), "there may be some among older ones"


def test_an_interview_has_its_answers_silences_and_what_was_not_answered(bo: Reviewer) -> None:
    review = bo.open(ID, Blind())
    assert [answer.number for answer in review.answers] == [1, 2]
    assert [(each.number, each.question.text[:8], each.asked) for each in review.unanswered] == [
        (3, "Describe", None)
    ]
    assert [each.number for each in review.questions] == [1, 2, 3]
    assert review.name == "K-101"
    assert review.answers[0].whole
    assert all(
        review.answers[0].start <= since < until <= review.answers[1].end for since, until in review.silences
    )
    assert len(review.silences) == 2


@pytest.mark.parametrize(
    "recognition",
    [NoSpeech("fake"), Unintelligible("fake"), Pending("waits"), Failed("broke"), Withheld()],
    ids=lambda recognition: str(recognition.state),
)
@pytest.mark.parametrize("typed", ["", "SELECT 1"])
def test_an_answer_without_words_is_shown_counted_and_rated_like_any_other(
    folder: DataFolder, bo: Reviewer, recognition: Recognition, typed: str
) -> None:
    with InterviewStore.open(folder.root) as store:
        said = store.get(ID).answers[1].answer
        store.recognized(ID, replace(said, recognition=recognition, typed=typed))
    for blind in (Blind(), Blind(Sight.TRANSCRIPT, code_names=True, mask_names=True)):
        answer = bo.open(ID, blind).answer(2)
        assert answer is not None
        assert (answer.recognition, answer.words, answer.typed) == (recognition, (), typed)
        assert (answer.start, answer.end) == PLACES[1][1:], "it can be gone to in the recording"
    assert not any(since >= PLACES[1][1] for since, _ in bo.open(ID, Blind()).silences), (
        "nothing of it is skipped"
    )
    assert bo.page(words=ID).items[0].answers == 2
    for number in (1, 2):
        bo.keep(ID, RatingDraft(number, 3))
        bo.lock(ID, number)
    assert bo.opinions(ID).locked == {1, 2}
    assert [item.summary.id for item in bo.page(only=Filter.RATED).items] == [ID]


def test_the_transcript_says_which_questions_were_not_asked(folder: DataFolder, bo: Reviewer) -> None:
    def asked(at: float | None) -> bool | None:
        unanswered = (Unanswered(3, QUESTIONS.questions[2].text, at),)
        written = transcript_json(replace(transcript(ID), unanswered=unanswered))
        folder.transcript(ID, "json").parent.mkdir(exist_ok=True)
        folder.transcript(ID, "json").write_text(json.dumps(written), encoding="utf-8")
        (question,) = bo.open(ID, Blind()).unanswered
        return question.asked

    assert asked(22.5) is True
    assert asked(None) is False
    folder.transcript(ID, "json").write_text("[]", encoding="utf-8")
    assert bo.open(ID, Blind()).unanswered[0].asked is None
    with pytest.raises(EnvironmentFault, match="Question 3 has no answer"):
        bo.keep(ID, RatingDraft(3, 4))
        bo.lock(ID, 3)


def test_drafts_are_kept_word_by_word_and_are_nobody_elses(opened: ReviewDesk, bo: Reviewer) -> None:
    bo.keep(ID, RatingDraft(1, None, "half a wor"))
    bo.keep(ID, RatingDraft(1, 3, "half a word"))
    assert opened.sign_in("Bo").opinions(ID).drafts == (RatingDraft(1, 3, "half a word"),)
    assert opened.sign_in("Cem").opinions(ID).drafts == ()
    with pytest.raises(EnvironmentFault, match="no mark"):
        bo.keep(ID, RatingDraft(1, 6))


def test_a_locked_mark_opens_scores_and_the_marks_of_others(opened: ReviewDesk, bo: Reviewer) -> None:
    cem = opened.sign_in("Cem")
    cem.keep(ID, RatingDraft(1, 2, "thin"))
    cem.lock(ID, 1)
    before = bo.opinions(ID)
    assert (before.locked, before.agreements, before.shown.hidden) == (frozenset(), (), (1, 2))
    with pytest.raises(AccessRefused, match="no mark"):
        bo.lock(ID, 1)
    bo.keep(ID, RatingDraft(1, 5, "clear", seconds=31.5))
    bo.lock(ID, 1)
    after = bo.opinions(ID)
    assert after.locked == {1}
    assert after.drafts == ()
    (agreement,) = after.agreements
    assert (dict(agreement.marks), agreement.mean, agreement.spread) == ({"Bo": 5, "Cem": 2}, 3.5, 3)
    assert [answer.number for answer in after.shown.assessments[0].answers] == [1]
    with pytest.raises(EnvironmentFault, match="locked"):
        bo.keep(ID, RatingDraft(1, 1))
    made = bo.override(ID, 1, "specificity", 40, reason="One figure only")
    assert bo.opinions(ID).shown.overrides == (made,)


def test_one_criterion_among_several_can_be_overridden(bo: Reviewer, folder: DataFolder) -> None:
    with InterviewStore.open(folder.root) as store:
        (made,) = store.assessments.of(ID)
        rubric = replace(made.answers[0].scores[0], measure=Measure.RUBRIC, name="care")
        answer = replace(made.answers[0], scores=(rubric, replace(rubric, name="result")))
        store.assessments.add(
            replace(made, id="later", made_at=NOW.replace(year=2031).isoformat(), answers=(answer,))
        )
    bo.keep(ID, RatingDraft(1, 5))
    bo.lock(ID, 1)
    with pytest.raises(EnvironmentFault, match="several criteria"):
        bo.override(ID, 1, "rubric", 40, reason="x")
    with pytest.raises(EnvironmentFault, match="no score"):
        bo.override(ID, 1, "rubric", 40, reason="x", criterion="charm")
    bo.override(ID, 1, "rubric", 40, reason="x", criterion="result")
    assert bo.opinions(ID).shown.overrides[0].criterion == "result"


def test_blind_is_what_somebody_chooses_and_never_less_than_the_settings(folder: DataFolder) -> None:
    strict = desk(folder, sight="sound", mask_names=True)
    try:
        bo = strict.sign_in("Bo")
        review = bo.open(ID, Blind(code_names=True))
        assert review.blind == Blind(Sight.SOUND, code_names=True, mask_names=True)
        assert review.name == code_name(ID) != "K-101"
        text = " ".join(word.text for word in review.answers[0].words)
        assert f"my name is {MASK} {MASK}. I" in text
        assert "Robin" not in repr(review)
    finally:
        strict.close()
    blindest = desk(folder, sight="transcript")
    try:
        with pytest.raises(AccessRefused, match="not shown"):
            blindest.sign_in("Bo").media(ID)
    finally:
        blindest.close()


def test_answer_of_everyone(bo: Reviewer) -> None:
    same = bo.same_answers(ID, 2)
    assert [(each.interview_id, each.number) for each in same] == [(each, 2) for each in IDS[:3]]
    assert bo.same_answers(ID, 9) == ()


def test_a_missing_video_is_told(bo: Reviewer) -> None:
    assert not bo.open(ID, Blind()).playable
    with pytest.raises(MediaError, match="no video"):
        bo.media(ID)
    with pytest.raises(DataFolderError, match="no interview"):
        bo.open("0b8a5f0e-3a8e-4a5e-9f39-2f1f6a4c0999", Blind())


def test_with_accounts_only_those_who_review_come_in_and_it_is_written_down(
    opened: ReviewDesk, folder: DataFolder
) -> None:
    assert not opened.needs_sign_in
    with InterviewStore.open(folder.root) as store:
        for name, role in (("Ada", Role.ADMIN), ("Pat", Role.PROCTOR), ("Rae", Role.REVIEWER)):
            store.accounts.add(name, role, "a long password", by="test", at=NOW)
    assert opened.needs_sign_in
    with pytest.raises(AccessRefused):
        opened.sign_in("Rae", "wrong password")
    with pytest.raises(AccessRefused, match="role proctor"):
        opened.sign_in("Pat", "a long password")
    rae = opened.sign_in("Rae", "a long password")
    rae.open(ID, Blind())
    rae.open(ID, Blind())
    rae.exports(ID, "pdf")
    assert rae.rates
    with InterviewStore.open(folder.root) as store:
        deeds = [(deed.who, deed.action) for deed in store.audit.page(about=ID)]
    assert deeds == [("Rae", "interview.exported"), ("Rae", "interview.viewed")]
