"""Every sentence a candidate can meet, without a window."""

from __future__ import annotations

from dataclasses import replace

import pytest

from interview_desktop.core import events
from interview_desktop.core.adjustments import USUAL, Adjustments
from interview_desktop.core.events import (
    Event,
    KeepGoing,
    Proceed,
    RepeatQuestion,
    Resume,
    Retake,
    UtteranceKind,
)
from interview_desktop.core.interview import (
    InterviewState,
    Phase,
    step,
)
from interview_desktop.core.models import (
    AnswerStart,
    AnswerTiming,
    Interviewing,
    InterviewPlan,
    Question,
    QuestionSet,
    Subtype,
)
from interview_desktop.core.turns import CountdownCancelled, CountdownOpened, NudgeDue, SoftLimitReached
from interview_desktop.gui.candidate import NEWS_SECONDS, Candidate
from interview_desktop.gui.times import Tone
from interview_desktop.gui.view import Look, View, key_event
from interview_desktop.session.updates import (
    AnswerClosed,
    AnswerOpened,
    CountdownStarted,
    Notice,
    Preparing,
    StateChanged,
    TimerStarted,
    UtteranceFinished,
    UtteranceStarted,
)
from tests.fakes.gui_backend import speech

FIRST = Question("a", "What did you build?")
SECOND = Question("b", "Why?", answer_start=AnswerStart.KEY)
PLAN = InterviewPlan(
    "id",
    QuestionSet("set", (FIRST, SECOND)),
    AnswerTiming(soft_limit=100, overrun=20),
    greeting="Welcome.",
    closing="Thank you.",
    nudges=("Please begin.",),
)


class Screen:
    """A candidate's view, fed as an engine would feed it."""

    def __init__(
        self, plan: InterviewPlan = PLAN, *, silent: bool = False, adjustments: Adjustments = USUAL
    ) -> None:
        self.now = 10.0
        self.speech = 30.0
        self.state = InterviewState(plan)
        self.candidate = Candidate(silent=silent, adjustments=adjustments)
        self.send(events.Begin())

    def send(self, event: Event) -> View:
        self.state, commands = step(self.state, event)
        self.candidate.take(StateChanged(self.state, self.now))
        for command in commands:
            match command:
                case events.Speak(kind=kind, text=text):
                    self.candidate.take(UtteranceStarted(kind, speech(text), self.now))
                case events.StartTimer(seconds=seconds):
                    self.candidate.take(TimerStarted(seconds, self.now))
                case events.OpenAnswer(question=question, take=take, timing=timing):
                    self.candidate.take(AnswerOpened(question, take, timing, self.now))
                case events.CloseAnswer(question=question, take=take, reason=reason):
                    self.candidate.take(AnswerClosed(question, take, reason, self.now, self.speech))
                case _:
                    pass
        return self.view

    def spoken(self) -> View:
        self.candidate.take(UtteranceFinished(self.now, completed=True))
        return self.send(events.UtteranceEnded(self.state.token))

    def hear(self, turn: object) -> View:
        if isinstance(turn, CountdownOpened):
            self.candidate.take(CountdownStarted(turn.seconds, self.now))
        return self.send(events.Heard(turn))  # type: ignore[arg-type]

    @property
    def view(self) -> View:
        return self.candidate.view(self.now)


@pytest.fixture
def answering() -> Screen:
    screen = Screen()
    screen.spoken()
    screen.spoken()
    assert screen.state.phase is Phase.ANSWERING
    return screen


def test_before_the_start_it_says_what_is_being_prepared() -> None:
    candidate = Candidate()
    candidate.take(Preparing("Preparing the interviewer's voice", 0.4))
    view = candidate.view(0)
    assert view.caption == "Preparing the interviewer's voice …"
    assert view.busy == 0.4
    assert view.primary is None


@pytest.mark.parametrize(
    ("silent", "status"), [(False, "Please listen to the question"), (True, "Please read the question")]
)
def test_without_a_loudspeaker_nobody_is_told_to_listen(silent: bool, status: str) -> None:
    screen = Screen(silent=silent)
    screen.spoken()
    assert screen.state.phase is Phase.ASKING
    assert screen.view.status == status


def test_greeting_then_question() -> None:
    screen = Screen()
    assert screen.view.stage == "Welcome."
    assert screen.view.number == 0
    assert "first question" in screen.view.following
    view = screen.spoken()
    assert (view.stage, view.number, view.total) == (FIRST.text, 1, 2)
    assert view.look is Look.SPEAKING
    assert view.following == "Then it is your turn to answer, for up to 1:40."
    assert view.primary is None


def test_answering_offers_to_finish_and_shows_the_time(answering: Screen) -> None:
    answering.now += 40
    view = answering.view
    assert view.look is Look.LISTENING
    assert view.primary is not None
    assert (view.primary.label, view.primary.key, view.primary.event) == ("I'm finished", "Space", Proceed())
    assert view.ring is not None
    assert view.ring.left(answering.now) == 60


def test_the_countdown_says_its_seconds_and_offers_both_ways(answering: Screen) -> None:
    view = answering.hear(CountdownOpened(0, 4.0))
    assert view.status == "Finished?"
    assert "in 4." in view.following
    answering.now += 2.2
    assert "in 2." in answering.view.following
    assert view.primary is not None
    assert view.secondary is not None
    assert (view.primary.event, view.secondary.event) == (KeepGoing(), Proceed())
    assert view.listening


def test_the_overrun_is_told_and_counted(answering: Screen) -> None:
    answering.now += 100
    view = answering.hear(SoftLimitReached(0, 20.0))
    assert view.tone is Tone.WARNING
    assert "next pause ends your answer" in view.following
    answering.now += 5
    assert view.ring is not None
    assert view.ring.left(answering.now) == 15


def test_a_nudge_is_captioned_and_costs_no_time(answering: Screen) -> None:
    answering.now += 12
    view = answering.hear(NudgeDue(0, 1))
    assert view.caption == "Please begin."
    assert view.stage == FIRST.text
    answering.now += 3
    view = answering.spoken()
    assert view.caption == ""
    assert view.ring is not None
    assert view.ring.left(answering.now) == 88


def test_thinking_time_runs_and_may_be_cut_short() -> None:
    screen = Screen(replace(PLAN, timing=AnswerTiming(preparation=60), greeting=""))
    assert "1:00 to think" in screen.view.following
    view = screen.spoken()
    screen.now += 15
    assert view.ring is not None
    assert view.ring.left(screen.now) == 45
    assert view.repeat
    assert key_event(view, "r", Phase.PREPARING) == RepeatQuestion()
    assert key_event(view, "space", Phase.PREPARING) == key_event(view, "enter", Phase.PREPARING) == Proceed()


def test_enter_starts_where_the_question_asks_for_it(answering: Screen) -> None:
    view = answering.send(Proceed())
    assert "yourself, with Enter" in view.following
    view = answering.spoken()
    assert view.primary is not None
    assert (view.primary.label, view.primary.key) == ("Start answer", "Enter")
    assert key_event(view, "enter", Phase.READY) == Proceed()
    view = answering.send(Proceed())
    assert "last question" in view.following
    assert key_event(view, "enter", Phase.ANSWERING) is None, "a second Enter must not end the answer"


def test_a_pause_has_a_reason(answering: Screen) -> None:
    answering.now += 10
    view = answering.send(events.Hold("A short break."))
    assert (view.status, view.notice, view.held) == ("Paused", "A short break.", True)
    assert key_event(view, "space", Phase.HELD) == key_event(view, "enter", Phase.HELD) == Resume()
    answering.now += 500
    view = answering.send(Resume())
    assert view.ring is not None
    assert view.ring.left(answering.now) == 90, "a pause costs no time"


def test_without_a_microphone_there_is_nothing_to_press(answering: Screen) -> None:
    view = answering.send(events.MicrophoneGone())
    assert (view.status, view.held, view.primary) == ("Paused", True, None)
    assert key_event(view, "space", Phase.HELD) is None
    assert "by itself" in view.following


def test_a_take_may_be_kept_or_done_again() -> None:
    screen = Screen(replace(PLAN, attempts=2, greeting=""))
    screen.spoken()
    view = screen.send(Proceed())
    assert "once more" in view.following
    assert key_event(view, "a", Phase.REVIEWING) == Retake()
    screen.send(Retake())
    screen.spoken()
    view = screen.send(Proceed())
    assert view.secondary is None
    assert "last attempt" in view.following
    assert key_event(view, "a", Phase.REVIEWING) is None


ONE_MORE = replace(PLAN, attempts=2, greeting="")


def buttons(view: View) -> list[tuple[str, str, Event]]:
    return [(each.label, each.key, each.event) for each in (view.primary, view.secondary) if each]


def test_where_no_speech_was_heard_answering_again_comes_first_and_nobody_must() -> None:
    screen = Screen(ONE_MORE)
    screen.spoken()
    screen.speech = 0.0
    view = screen.send(Proceed())
    assert (view.status, view.tone) == ("No speech was heard in this answer.", Tone.WARNING)
    assert "once more" in view.following
    assert buttons(view) == [("Answer again", "Enter", Retake()), ("Keep it", "Space", Proceed())]
    assert key_event(view, "enter", Phase.REVIEWING) == key_event(view, "a", Phase.REVIEWING) == Retake()
    assert key_event(view, "space", Phase.REVIEWING) == Proceed()
    screen.send(Retake())
    screen.spoken()
    view = screen.send(Proceed())
    assert view.status == "No speech was heard in this answer."
    assert "If you did speak, tell the person in charge." in view.following
    assert buttons(view) == [("Keep this answer", "Space", Proceed())]
    assert [choice.label for choice in view.earlier] == ["Keep answer 1 instead"]
    view = screen.send(Proceed())
    assert view.notice == "", "it has been said"


def test_speech_in_the_next_take_leaves_nothing_to_say() -> None:
    screen = Screen(ONE_MORE)
    screen.spoken()
    screen.speech = 0.0
    screen.send(Proceed())
    screen.send(Retake())
    screen.spoken()
    screen.speech = 0.4
    view = screen.send(Proceed())
    assert (view.status, view.tone) == ("Keep this answer?", Tone.CALM)


@pytest.mark.parametrize(
    ("question", "adjustments"),
    [(FIRST, Adjustments(typed_answers=True)), (replace(FIRST, subtype=Subtype.CODING), USUAL)],
    ids=["typed", "code"],
)
@pytest.mark.parametrize("attempts", [1, 2])
def test_an_answer_that_may_be_typed_needs_no_speech(
    question: Question, adjustments: Adjustments, attempts: int
) -> None:
    asked = replace(PLAN, questions=QuestionSet("set", (question, SECOND)), attempts=attempts, greeting="")
    screen = Screen(asked, adjustments=adjustments)
    screen.spoken()
    screen.speech = 0.0
    view = screen.send(Proceed())
    assert view.notice == ""
    assert view.status != "No speech was heard in this answer."


def test_what_was_said_before_an_interruption_is_speech_too() -> None:
    screen = Screen(ONE_MORE)
    screen.spoken()
    screen.send(events.Restarted(20.0))
    while screen.state.phase is not Phase.ANSWERING:
        screen.spoken()
    screen.speech = 0.0
    assert screen.send(Proceed()).status == "Keep this answer?"


def test_without_a_step_in_between_the_next_screen_says_that_no_speech_was_heard(answering: Screen) -> None:
    answering.speech = 0.0
    view = answering.send(Proceed())
    words = "In your last answer no speech was heard. If you did speak, tell the person in charge."
    assert view.notice == words
    answering.spoken()
    assert answering.send(Proceed()).notice == words, "it stays until it is read"
    answering.candidate.dismiss_notice()
    assert answering.view.notice == ""
    assert answering.send(Proceed()).notice == words, "of the last question"


def test_it_is_said_of_the_last_answer_only(answering: Screen) -> None:
    answering.speech = 0.0
    assert answering.send(Proceed()).notice
    answering.spoken()
    answering.send(Proceed())
    answering.speech = 12.0
    assert answering.send(Proceed()).notice == ""


def test_nothing_is_said_of_an_answer_that_was_passed_over(answering: Screen) -> None:
    answering.speech = 0.0
    assert answering.send(events.Skip()).notice == ""


def test_what_is_wrong_with_the_microphone_stays_while_the_candidate_answers() -> None:
    screen = Screen()
    screen.candidate.take(Notice("We cannot hear you."))
    screen.spoken()
    assert screen.spoken().notice == "We cannot hear you."
    assert screen.state.phase is Phase.ANSWERING
    screen.candidate.take(Notice("You can be heard again.", mended=True))
    assert screen.view.notice == ""


def test_notices_stay_until_they_are_read(answering: Screen) -> None:
    answering.candidate.take(Notice("We cannot hear you."))
    assert answering.view.notice == "We cannot hear you."
    answering.candidate.dismiss_notice()
    assert answering.view.notice == ""


def test_good_news_end_the_warning_and_go_by_themselves(answering: Screen) -> None:
    answering.candidate.take(Notice("We cannot hear you."))
    answering.candidate.take(Notice("You can be heard again.", mended=True))
    assert (answering.view.notice, answering.view.news) == ("", "You can be heard again.")
    answering.now += NEWS_SECONDS - 0.1
    assert answering.view.news
    answering.now += 0.1
    assert answering.view.news == ""
    answering.candidate.take(Notice("You can be heard again.", mended=True))
    assert answering.view.news
    assert answering.send(Proceed()).news == "", "it is not taken along to the next screen"


def test_good_news_wait_until_nothing_else_is_urgent(answering: Screen) -> None:
    answering.candidate.take(Notice("You can be heard again.", mended=True))
    view = answering.hear(CountdownOpened(0, 4.0))
    assert (view.news, "Next question in" in view.following) == ("", True)
    answering.now += NEWS_SECONDS
    view = answering.hear(CountdownCancelled(0))
    assert view.news == "You can be heard again."
    answering.candidate.take(Notice("We cannot hear you."))
    assert answering.view.news == "", "no longer true"


def test_words_that_take_the_place_of_the_planned_ones_are_read_as_they_are_said() -> None:
    screen = Screen(replace(PLAN, greeting=""))
    for _ in range(2):
        screen.spoken()
        screen.send(Proceed())
    screen.send(Proceed())
    assert screen.view.stage == "Thank you."
    other = "Thank you. Please tell the staff that the recording has to be checked."
    screen.candidate.take(UtteranceStarted(UtteranceKind.CLOSING, speech(other), screen.now))
    assert screen.view.stage == other


def test_the_end_is_saved_in_words() -> None:
    screen = Screen(replace(PLAN, greeting=""))
    screen.spoken()
    screen.send(Proceed())
    screen.spoken()
    screen.send(Proceed())
    view = screen.send(Proceed())
    assert (screen.state.phase, view.stage) == (Phase.CLOSING, "Thank you.")
    screen.candidate.take(Preparing("Writing the transcript", 0.7))
    view = screen.spoken()
    assert (view.stage, view.caption, view.busy) == ("Saving your interview", "Writing the transcript …", 0.7)


@pytest.mark.parametrize("key", ["space", "enter", "r", "a", "x"])
def test_no_key_does_anything_while_the_machine_speaks(key: str) -> None:
    screen = Screen()
    assert key_event(screen.view, key, screen.state.phase) is None


def test_a_follow_up_has_the_number_of_its_question_and_no_last_question_is_promised_before_it() -> None:
    question = replace(FIRST, probes=("An example?",))
    plan = replace(PLAN, questions=QuestionSet("set", (question,)), interviewer=Interviewing.PROBES)
    screen = Screen(plan)
    screen.spoken()
    assert "last question" not in screen.spoken().following
    choosing = screen.send(events.Proceed())
    assert (screen.state.phase, choosing.status) == (Phase.CHOOSING, "One moment, please")
    asked = screen.send(events.Chosen(0, Question("c", "An example?"), "probes"))
    assert (asked.stage, asked.number, asked.total) == ("An example?", 1, 1)
    assert "This is the last question" in screen.spoken().following
