"""Nothing is said by colour or by sound alone, text stands out wherever the stylesheet puts it, and every limit gives way."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from interview_desktop.app.kiosk.settings import KioskGroup
from interview_desktop.app.settings import Settings
from interview_desktop.app.turn_settings import TimingGroup, TurnsGroup
from interview_desktop.core.events import UtteranceKind
from interview_desktop.core.interview import Phase
from interview_desktop.core.turns import CountdownOpened, NudgeDue
from interview_desktop.gui.theme import THEMES, Colors, contrast, load_theme, stylesheet
from interview_desktop.gui.times import Tone
from interview_desktop.session.updates import Notice, UtteranceStarted
from tests.fakes.gui_backend import speech
from tests.gui.driving import Driver

# --- colour --------------------------------------------------------------------------------------------------------


def rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Selectors and declarations of a stylesheet, one selector at a time."""
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)):
        pairs = (line.partition(":") for line in body.split(";") if ":" in line)
        said = {name.strip(): value.strip() for name, _, value in pairs}
        for selector in selectors.split(","):
            yield selector.strip(), said


def text_on_ground(sheet: str, colors: Colors) -> dict[str, tuple[str, str]]:
    """Text and ground of every rule that sets a ground; text that a rule leaves alone is that of its control."""
    texts: dict[str, str] = {}
    found: dict[str, tuple[str, str]] = {}
    for selector, said in rules(sheet):
        base = selector.partition(":")[0]
        if "color" in said:
            texts[selector] = said["color"]
        ground = said.get("background", "")
        if ground.startswith("#") and "::" not in selector:
            found[selector] = (texts.get(selector) or texts.get(base) or colors.ink, ground)
        if "selection-background-color" in said:
            found[f"{selector} selected"] = (said["selection-color"], said["selection-background-color"])
    return found


@pytest.mark.parametrize("name", THEMES)
def test_text_stands_out_from_every_ground_that_the_stylesheet_gives_it(name: str) -> None:
    theme = load_theme(name)
    pairs = text_on_ground(stylesheet(theme), theme.colors)
    assert len(pairs) > 15
    low = {
        selector: round(contrast(text, ground), 2)
        for selector, (text, ground) in pairs.items()
        if contrast(text, ground) < 4.5
    }
    assert not low, low


def test_a_colour_of_the_state_comes_with_words_of_its_own(driver: Driver) -> None:
    """Who sees no colours reads the same: no two tones share their words."""
    interview = driver.to_interview()
    screen = driver.desktop.way.interview
    words: dict[Tone, set[str]] = {}

    def note() -> None:
        words.setdefault(screen.view.tone, set()).add(screen.view.status)
        if screen.view.ring is not None:
            words.setdefault(screen.view.ring.tone, set()).add(screen.ring.accessibleName())

    note()
    for phase in (Phase.ASKING, Phase.ANSWERING):
        interview.finish_speaking()
        driver.in_phase(phase)
        note()
    interview.hear(CountdownOpened(0, 4.0))
    driver.in_phase(Phase.FINISHING)
    note()
    assert set(words) == set(Tone)
    assert all(each for said in words.values() for each in said)
    tones = list(words.values())
    assert not set.intersection(tones[0], *tones[1:])


def test_that_it_records_is_written_and_not_only_red(driver: Driver) -> None:
    interview = driver.to_interview()
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    recording = driver.desktop.way.interview.recording
    assert recording.isVisible()
    assert any(sign.isalpha() for sign in recording.text())


# --- sound ---------------------------------------------------------------------------------------------------------


def test_whatever_is_said_aloud_can_be_read(driver: Driver) -> None:
    interview = driver.to_interview()
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    screen = driver.desktop.way.interview
    others = [kind for kind in UtteranceKind if kind is not UtteranceKind.NUDGE]
    for kind in (*others, UtteranceKind.NUDGE):
        if kind is UtteranceKind.NUDGE:  # spoken in the middle of an answer, beside the question
            interview.finish_speaking()
            driver.in_phase(Phase.ANSWERING)
            interview.hear(NudgeDue(0, 1))
            driver.in_phase(Phase.NUDGING)
        words = f"Said aloud, as {kind.value}."
        interview.publish(UtteranceStarted(kind, speech(words), interview.monotonic()))
        driver.until(lambda words=words: words in {screen.stage.text(), screen.caption.text()})  # type: ignore[misc]
        shown = screen.stage if screen.stage.text() == words else screen.caption
        assert shown.isVisible()


def test_a_warning_is_written(driver: Driver) -> None:
    interview = driver.to_interview()
    interview.finish_speaking()
    driver.in_phase(Phase.ASKING)
    interview.publish(Notice("We cannot hear you."))
    driver.until(lambda: "We cannot hear you." in driver.desktop.way.interview.notice.words)
    assert driver.desktop.way.interview.notice.isVisible()


# --- time ----------------------------------------------------------------------------------------------------------

LIMITS = (
    (TimingGroup, "preparation"),
    (TimingGroup, "soft_limit"),
    (TimingGroup, "overrun"),
    (TimingGroup, "grace"),
    (TurnsGroup, "end_silence"),
    (TurnsGroup, "short_end_silence"),
    (TurnsGroup, "countdown"),
    (TurnsGroup, "nudge_after"),
    (TurnsGroup, "nudge_again_after"),
    (KioskGroup, "reset_seconds"),
    (KioskGroup, "idle_seconds"),
    (Settings, "resume_minutes"),
)
"""Everything that hurries a candidate."""


@pytest.mark.parametrize(("group", "name"), LIMITS)
def test_a_limit_can_be_ten_times_as_long_or_off(group: type[Settings], name: str) -> None:
    """WCAG 2.2, 2.2.1: turned off, or adjusted over ten times its length."""
    field = group.model_fields[name]
    most = max((rule.le for rule in field.metadata if hasattr(rule, "le")), default=float("inf"))
    least = min((rule.ge for rule in field.metadata if hasattr(rule, "ge")), default=1)
    assert most >= 10 * field.default or least == 0, (least, field.default, most)
