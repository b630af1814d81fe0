"""Photographs every screen, offscreen: `python -m tests.gui.screenshots FOLDER [SHOT [SCENE]]`. Look at each picture afterwards.

A part of a shot's or a scene's name chooses some of them: `ar`, `light_1280`, `200percent`; `consent`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from interview_desktop.core.errors import CameraError, Problem, QuestionFileError
from interview_desktop.core.events import (
    Hold,
    MicrophoneBack,
    MicrophoneGone,
    Remark,
)
from interview_desktop.core.health import HealthReport
from interview_desktop.core.interview import (
    Phase,
)
from interview_desktop.core.models import AnswerStart, AnswerTiming, Question, QuestionSet, Subtype
from interview_desktop.core.turns import CountdownOpened, NudgeDue, SoftLimitReached
from interview_desktop.gui.desktop import Desktop
from interview_desktop.gui.flow import Place
from interview_desktop.gui.front import dress
from interview_desktop.gui.proctor.settings_page import SettingsPage
from interview_desktop.gui.theme import THEMES, Theme
from interview_desktop.gui.values import InterviewManner, SoundLevel
from interview_desktop.session.updates import HealthChanged, Level, Notice
from interview_desktop.storage.tables import SetState
from tests.fakes.gui_backend import QUESTIONS, WAITING, FakeBackend
from tests.fakes.question_sets import waiting_set
from tests.gui.driving import Driver, Key

SIZES = (QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080))
LONG_QUESTION = (
    "Imagine that you have taken over a service which several teams depend on, that its documentation is out of date, and "
    "that the person who wrote it has left. In your first week an important customer reports wrong figures. Describe step "
    "by step how you would find the cause, whom you would talk to and when, what you would tell the customer, and how you "
    "would make sure that it does not happen again."
)


TURNED = """def turned(items):
    found = []
    for item in items:
        found = [item] + found  # each time a new list
    return found"""
PICTURE = "0" * 64 + ".png"


def drawing() -> bytes:
    """A picture that a question shows: two boxes and an arrow between them."""
    picture = QImage(900, 420, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setPen(QPen(QColor("#1d2a33"), 4))
    painter.setFont(QFont("Inter", 28))
    for left, name in ((40, "orders"), (620, "billing")):
        painter.drawRect(left, 120, 240, 180)
        painter.drawText(QRectF(left, 120, 240, 180), Qt.AlignmentFlag.AlignCenter, name)
    painter.drawLine(280, 210, 620, 210)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def stage(theme: Theme, size: QSize, backend: FakeBackend) -> Driver:
    """A desktop app in a window of one size."""
    desktop = Desktop(theme, lambda: backend, backend.clock.monotonic)
    desktop.window.resize(size)
    desktop.show()
    return Driver(desktop, backend)


def talk(driver: Driver, rms: float = -22.0) -> None:
    """Somebody speaks."""
    driver.backend.interviews[-1].publish(Level(rms, rms + 12, speaking=True))
    QTest.qWait(120)


def scenes(theme: Theme, size: QSize) -> Iterator[tuple[str, Driver]]:
    """Every screen in turn, with a name."""
    backend = FakeBackend()
    backend.level = SoundLevel(-50, -40)
    driver = stage(theme, size, backend)
    driver.until(lambda: driver.desktop.candidates.there)
    yield "setup_looking", driver
    driver.until(driver.desktop.setup.next_button.isEnabled)
    yield "setup", driver
    driver.desktop.setup.next_button.click()
    driver.at(Place.WELCOME)
    yield "welcome", driver
    driver.desktop.way.welcome.need.click()
    QTest.qWait(50)
    yield "welcome_adjustments", driver
    driver.desktop.way.welcome.next_button.click()
    driver.at(Place.CONSENT)
    yield "consent", driver
    for _, box in driver.desktop.way.consent.boxes[:2]:
        box.setChecked(True)
    yield "consent_given", driver
    driver.desktop.way.consent.agree.click()
    driver.at(Place.CHECK)
    driver.until(driver.desktop.way.check.start_button.isEnabled)
    QTest.qWait(150)
    yield "check_quiet", driver
    backend.previews[0].heard = SoundLevel(-24, -9)
    QTest.qWait(200)
    yield "check", driver
    backend.previews[0].camera_error = CameraError(
        "The camera Integrated Webcam is used by another program",
        "Close that program, or choose another camera",
    )
    QTest.qWait(200)
    yield "check_no_camera", driver
    backend.previews[0].camera_error = None
    backend.previews[0].heard = SoundLevel(-24, -9)
    driver.until(driver.desktop.way.check.practise_button.isEnabled)
    driver.desktop.way.check.practise_button.click()
    driver.at(Place.PRACTICE)
    yield "practice", driver
    driver.desktop.way.practice.start_button.click()
    driver.at(Place.INTERVIEW)
    driver.until(lambda: driver.phase is Phase.GREETING)
    backend.clock.advance(0.35)
    QTest.qWait(80)
    yield "greeting", driver
    interview = backend.interviews[0]
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    backend.clock.advance(0.15)
    QTest.qWait(80)
    yield "asking", driver
    interview.finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    backend.clock.advance(38)
    talk(driver)
    yield "answering", driver
    driver.desktop.way.conduct.ask_stop()
    QTest.qWait(80)
    yield "stop_dialog", driver
    assert driver.desktop.way.conduct.dialog is not None
    driver.desktop.way.conduct.dialog.stay_button.click()
    interview.hear(NudgeDue(0, 1))
    driver.in_phase(Phase.NUDGING)
    yield "nudging", driver
    interview.finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    interview.hear(SoftLimitReached(0, 30))
    backend.clock.advance(150)
    talk(driver)
    yield "over_limit", driver
    interview.hear(CountdownOpened(0, 4.0))
    driver.until(lambda: driver.phase is Phase.FINISHING)
    backend.clock.advance(1.2)
    QTest.qWait(150)
    yield "finishing", driver
    interview.apply(MicrophoneGone())
    driver.in_phase(Phase.HELD)
    yield "microphone_gone", driver
    interview.apply(MicrophoneBack())
    driver.in_phase(Phase.ANSWERING)
    interview.apply(Hold("A short break."))
    driver.in_phase(Phase.HELD)
    yield "held", driver
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.ANSWERING)
    interview.publish(Notice("The microphone is silent. Check that it is switched on and not muted."))
    QTest.qWait(80)
    yield "notice", driver
    interview.publish(Notice("You can be heard again.", mended=True))
    QTest.qWait(80)
    yield "news", driver
    for _ in range(3):
        driver.in_phase(Phase.ANSWERING)
        driver.press(Key.Key_Space)
        driver.until(lambda: driver.phase in {Phase.ASKING, Phase.CLOSING})
        if driver.phase is Phase.ASKING:
            interview.finish_speaking()
    yield "closing", driver
    backend.saves = interview._saves = False
    interview.finish_speaking()
    driver.until(lambda: driver.phase is Phase.ENDED)
    yield "saving", driver
    interview.save()
    driver.at(Place.THANKS)
    driver.until(lambda: bool(driver.desktop.way.thanks.code.text))
    yield "thanks", driver
    driver.leave()
    yield from other_scenes(theme, size)


def other_scenes(theme: Theme, size: QSize) -> Iterator[tuple[str, Driver]]:
    """What does not happen in every interview."""
    long = Question("q1", LONG_QUESTION, answer_start=AnswerStart.KEY)
    backend = FakeBackend(questions=QuestionSet("set", (long, *QUESTIONS.questions)))
    backend.timing = AnswerTiming(preparation=60)
    backend.greeting = ""
    backend.attempts = 2
    driver = stage(theme, size, backend)
    interview = driver.to_interview()
    interview.finish_speaking()
    driver.in_phase(Phase.PREPARING)
    backend.clock.advance(17)
    QTest.qWait(150)
    yield "preparing_long", driver
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.ANSWERING)
    driver.tab_to(driver.desktop.way.interview.primary)
    yield "answering_long_focus", driver
    driver.press(Key.Key_Return)
    driver.in_phase(Phase.REVIEWING)
    yield "reviewing", driver
    driver.press(Key.Key_A)
    driver.in_phase(Phase.ASKING)
    interview.finish_speaking()
    driver.in_phase(Phase.PREPARING)
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.ANSWERING)
    driver.press(Key.Key_Space)
    driver.in_phase(Phase.REVIEWING)
    yield "reviewing_second", driver
    driver.desktop.way.interview.stop_wanted.emit()
    assert driver.desktop.way.conduct.dialog is not None
    driver.desktop.way.conduct.dialog.stop_button.click()
    driver.at(Place.THANKS)
    yield "thanks_stopped", driver
    driver.leave()

    coding = Question(
        "q1",
        "This function turns a list round. What does it cost, and how would you write it?",
        subtype=Subtype.CODING,
        code=TURNED,
    )
    drawn = replace(
        QUESTIONS.questions[0], image=PICTURE, image_text="Two services and the queue between them"
    )
    backend = FakeBackend(questions=QuestionSet("set", (coding, drawn)))
    backend.shown = {PICTURE: drawing()}
    backend.greeting = ""
    backend.held = InterviewManner(breaks=True)
    driver = stage(theme, size, backend)
    driver.to_interview().finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    driver.desktop.way.interview.typed.setPlainText("def turned(items):\n    return items[::-1]")
    backend.clock.advance(38)
    talk(driver)
    yield "coding", driver
    driver.press(Key.Key_Escape)
    assert driver.desktop.way.conduct.dialog is not None
    driver.desktop.way.conduct.dialog.stay_button.click()
    driver.desktop.way.interview.stage.setFocus()
    driver.in_phase(Phase.ANSWERING)
    driver.press(Key.Key_Space)
    driver.until(lambda: driver.phase is Phase.ASKING)
    QTest.qWait(80)
    yield "question_picture", driver
    driver.press(Key.Key_Escape)
    assert driver.desktop.way.conduct.dialog is not None
    driver.desktop.way.conduct.dialog.delete_button.click()
    QTest.qWait(50)
    yield "stop_delete", driver
    driver.desktop.way.conduct.dialog.stay_button.click()
    driver.leave()

    backend = FakeBackend()
    approved = replace(waiting_set("set-2"), state=SetState.APPROVED, approvers=("Ada",))
    shown = QuestionSet("set-3", (coding, drawn), "Reading code")
    backend.sets = [
        waiting_set(),
        approved,
        replace(waiting_set(), questions=shown, findings=(), decisions=()),
    ]
    backend.shown = {PICTURE: drawing()}
    driver = stage(theme, size, backend)
    driver.until(driver.desktop.setup.sets.isVisible)
    yield "setup_sets", driver
    driver.desktop.setup.ways.sets_button.click()
    driver.at(Place.SETS)
    driver.until(lambda: driver.desktop.approving.page.chosen is not None)
    yield "sets", driver
    driver.desktop.approving.page.list.setCurrentRow(2)
    view = driver.desktop.approving.page.view
    driver.until(lambda: any(looks.isImageFormat() for looks in view.document().allFormats()))
    yield "sets_shown", driver
    driver.leave()

    driver = stage(theme, size, FakeBackend())
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.desktop.setup.ways.settings_button.click()
    driver.at(Place.SETTINGS)
    page = driver.desktop._screens[Place.SETTINGS]
    assert isinstance(page, SettingsPage)
    driver.until(lambda: bool(page.fields))
    yield "settings", driver
    driver.tab_to(page.fields["window.volume"].control)
    yield "settings_voice", driver
    driver.leave()

    backend = FakeBackend()
    backend.recovered = ["An interview from 12:03 was interrupted; 4:31 of it was saved."]
    driver = stage(theme, size, backend)
    driver.until(driver.desktop.setup.next_button.isEnabled)
    driver.until(lambda: not driver.desktop.setup.recovery_banner.isHidden())
    yield "setup_recovered", driver
    driver.leave()
    backend = FakeBackend()
    backend.waiting = [WAITING]
    driver = stage(theme, size, backend)
    driver.until(driver.desktop.setup.interrupted.continue_button.isEnabled)
    yield "setup_interrupted", driver
    driver.desktop.setup.interrupted.continue_button.click()
    driver.at(Place.WELCOME)
    yield "welcome_back", driver
    driver.desktop.way.welcome.next_button.click()
    driver.at(Place.CHECK)
    driver.until(driver.desktop.way.check.start_button.isEnabled)
    driver.desktop.way.check.start_button.click()
    driver.at(Place.INTERVIEW)
    driver.until(lambda: driver.phase is Phase.GREETING)
    interview = backend.interviews[0]
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    interview.finish_speaking()
    driver.in_phase(Phase.ANSWERING)
    driver.press(Key.Key_Space)
    driver.until(lambda: driver.phase is Phase.ASKING)
    driver.desktop.way.watching.open()
    driver.until(lambda: driver.desktop.way.watching.window is not None)
    watch = driver.desktop.way.watching.window
    assert watch is not None
    driver.backend.clock.advance(38)
    driver.desktop.way.conduct.send(Remark("A telephone rang outside.", "Ada"))
    interview.publish(HealthChanged(HealthReport(disk_minutes=412.0)))
    talk(driver)
    driver.until(lambda: watch.messages.count() > 0 and watch.picture.image is not None)
    QTest.qWait(250)
    yield "watch", driver
    watch.reopen_button.click()
    dialog = watch.dialog
    assert dialog is not None
    dialog.reason.setText("Nobody could be heard")
    QTest.qWait(80)
    yield "watch_reopen", driver
    dialog.by.setText("Staff")
    dialog.reopen_button.click()
    driver.until(lambda: driver.phase is Phase.EXPLAINING)
    QTest.qWait(80)
    yield "explaining", driver
    driver.leave()

    backend = FakeBackend()
    backend.camera_list = []
    backend.questions = QuestionFileError(
        "The question file questions.yaml cannot be used",
        "Mend the lines below",
        problems=(
            Problem(4, "The field “texts” is unknown", "Write “text”"),
            Problem(9, "The question is empty"),
            Problem(12, "The time “soon” is not a number of seconds", "Write a number, such as 60"),
        ),
    )
    driver = stage(theme, size, backend)
    driver.until(lambda: bool(driver.desktop.setup.question_banner.words))
    yield "setup_problems", driver
    driver.desktop._fail(
        CameraError("The camera USB Camera does not answer", "Unplug it, plug it in, and try again")
    )
    yield "error_fault", driver
    driver.desktop._back_to_setup()
    driver.desktop._show_failure(ValueError("x"), recorded=True)
    yield "error_bug", driver
    driver.leave()


def in_front(driver: Driver, scene: str) -> tuple[QWidget, QDialog | None]:
    """The window that a scene is about, and what is asked in front of it."""
    watch = driver.desktop.way.watching.window
    if scene.startswith("watch") and watch is not None:
        return watch, watch.dialog
    return driver.desktop.window, driver.desktop.way.conduct.dialog


@dataclass(frozen=True)
class Shot:
    """One way in which every screen is photographed."""

    theme: str
    size: QSize
    scale: int = 100
    language: str = "en"

    @property
    def name(self) -> str:
        parts = [self.theme, str(self.size.width())]
        parts += [f"{self.scale}percent"] if self.scale != 100 else []
        parts += [self.language] if self.language != "en" else []
        return "_".join(parts)


SHOTS = (
    *(Shot(theme, size) for theme in THEMES for size in SIZES),
    Shot("light", SIZES[1], language="ar"),
    Shot("light", SIZES[0], scale=200, language="ar"),
    Shot("light", SIZES[0], language="de"),
    Shot("light", SIZES[1], language="hi"),
    Shot("light", SIZES[0], scale=200),
    Shot("light", SIZES[1], scale=150),
    Shot("light", QSize(3840, 2160), scale=200),
)
"""Three sizes and all themes, one language from right to left, the longest words, large text, and the largest screens."""


def main(folder: Path, wanted: str = "", scene_wanted: str = "") -> None:
    """Photograph every screen in every shot whose name, and every scene whose name, has these words in it."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    for shot in SHOTS:
        if wanted not in shot.name:
            continue
        theme = dress(application, shot.theme, scale=shot.scale, language=shot.language)
        for scene, driver in scenes(theme, shot.size):
            if scene_wanted not in scene:
                continue
            QTest.qWait(30)
            window, dialog = in_front(driver, scene)
            picture = window.grab()
            if dialog is not None:
                painter = QPainter(picture)
                at = window.rect().center() - dialog.rect().center()
                painter.drawPixmap(at, dialog.grab())
                painter.end()
            picture.save(str(folder / f"{scene}_{shot.name}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
    if len(sys.argv) == 2:
        from tests.gui.reviewer.screenshots import main as photograph_reviews

        photograph_reviews(Path(sys.argv[1]))
