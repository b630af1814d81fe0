"""The watch over a running session: alarms, disk, clocks; with fake devices in virtual time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from interview_desktop.core import events
from interview_desktop.core.health import Fault, RecorderHealth
from interview_desktop.core.interview import Phase
from interview_desktop.core.media import Frame, PixelFormat
from interview_desktop.session import journal, updates
from tests.session.studio import Studio, plan

WELL = RecorderHealth(0, 0, 0, 0, 0, 0.0, 1)


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    """A session in its first answer, with a camera that sees something."""
    made = Studio(tmp_path, plan("Why?"))
    made.start()
    made.machine_speaks()
    made.until(updates.AnswerOpened)
    yield made
    made.session.close()


class Room:
    """Lets time pass in a session, with pictures and faint sound."""

    def __init__(self, studio: Studio) -> None:
        self.studio = studio
        self._number = 0

    def live(self, seconds: float, *, sound: bool = True, pictures: int = 3) -> None:
        """As time passes in steps of a tenth of a second, the engine looks at each of them."""
        for _ in range(round(seconds * 10)):
            for _ in range(pictures):
                self._number += 1
                scene = np.random.default_rng(self._number).integers(80, 90, (36, 64, 3), np.uint8)
                now = self.studio.clock.monotonic()
                self.studio.camera.deliver(Frame(scene.data, PixelFormat.BGR24, 64, 36, now))
            if sound:
                self.studio.sound(0.1, loud=True)
            else:
                self.studio.microphone.deliver(self.studio.microphone.silence(0.1))
                self.studio.clock.advance(0.1)
            self.studio.until(updates.Level)


@pytest.fixture
def room(studio: Studio) -> Room:
    made = Room(studio)
    made.live(3.0)  # with pictures again, after a time without
    return made


def entries(studio: Studio, kind: str) -> list[journal.Entry]:
    return [entry for entry in journal.read(studio.folder / "journal.jsonl") if entry.kind == kind]


def faults(studio: Studio, kind: str) -> list[str]:
    return [entry.data["fault"] for entry in entries(studio, kind) if entry.data["fault"] != Fault.SLOW]


def told(studio: Studio, kind: type[updates.Notice | updates.ProctorNotice]) -> list[str]:
    return [update.message for update in studio.seen if isinstance(update, kind)]


def test_a_healthy_recording_raises_nothing_and_reports(studio: Studio, room: Room) -> None:
    room.live(21.0)
    assert faults(studio, "health.alarm") == []
    assert told(studio, updates.Notice) == []
    reports = entries(studio, "health.report")
    assert len(reports) == 2
    assert reports[-1].data["faults"] == []
    assert reports[-1].data["frame_rate"] == pytest.approx(30.0, abs=2.0)
    assert reports[-1].data["temperature"] == 50.0
    assert reports[-1].data["encoder"] == "libx264 veryfast"
    assert reports[-1].data["encoder_speed"] == 1.0
    assert reports[-1].data["waiting_blocks"] == 0
    assert reports[-1].data["level"] == pytest.approx(-15.3, abs=1.0)


def test_the_candidate_is_told_of_a_silent_microphone_once(studio: Studio, room: Room) -> None:
    begin = studio.clock.monotonic()
    room.live(4.0, sound=False)
    (alarm,) = [entry for entry in entries(studio, "health.alarm") if entry.data["fault"] == Fault.SILENT]
    assert alarm.monotonic - begin <= 3.0
    room.live(2.0)
    room.live(4.0, sound=False)
    room.live(2.0)
    assert told(studio, updates.Notice) == [
        "The microphone is silent. Check that it is switched on and not muted.",
        "You can be heard again.",
        "You can be heard again.",
    ]
    assert faults(studio, "health.alarm") == [Fault.SILENT] * 2
    assert faults(studio, "health.clear") == [Fault.SILENT] * 2


def test_the_fronts_see_an_alarm_come_and_go(studio: Studio, room: Room) -> None:
    room.live(4.0, sound=False)
    room.live(2.0)
    changes = [Fault.SILENT in u.report.faults for u in studio.seen if isinstance(u, updates.HealthChanged)]
    assert True in changes
    assert changes[-1] is False


@pytest.mark.parametrize(
    ("recorder", "degrees", "fault"),
    [
        (replace(WELL, waiting_frames=40), 50.0, Fault.BEHIND),
        (replace(WELL, dropped_frames=1), 50.0, Fault.DROPPED),
        (WELL, 97.0, Fault.HOT),
    ],
)
def test_what_only_the_person_in_charge_can_mend_is_not_told_to_the_candidate(
    studio: Studio, room: Room, recorder: RecorderHealth, degrees: float, fault: Fault
) -> None:
    studio.recorder.health, studio.gauges.degrees = recorder, degrees
    begin = studio.clock.monotonic()
    room.live(3.5)
    (alarm,) = [entry for entry in entries(studio, "health.alarm") if entry.data["fault"] == fault]
    assert alarm.monotonic - begin <= 3.0
    assert told(studio, updates.Notice) == []
    assert alarm.data["message"] in told(studio, updates.ProctorNotice)[-1]
    studio.recorder.health, studio.gauges.degrees = replace(recorder, waiting_frames=0), 50.0
    room.live(12.0)
    assert faults(studio, "health.clear") == [fault]


def test_sound_lost_on_the_way_from_the_microphone_is_counted_journaled_and_told(
    studio: Studio, room: Room
) -> None:
    room.live(3.0)
    assert faults(studio, "health.alarm") == []
    studio.microphone.overflows = 3
    room.live(1.0)
    assert faults(studio, "health.alarm") == [Fault.OVERFLOW]
    assert "Sound of the microphone is being lost" in told(studio, updates.ProctorNotice)[-1]
    assert told(studio, updates.Notice) == []
    room.live(14.0)
    assert faults(studio, "health.clear") == [Fault.OVERFLOW]
    assert entries(studio, "health.report")[-1].data["overflows"] == 3


def test_a_camera_that_gives_no_pictures_is_noticed(studio: Studio, room: Room) -> None:
    begin = studio.clock.monotonic()
    room.live(3.5, pictures=0)
    alarm = [entry for entry in entries(studio, "health.alarm") if entry.data["fault"] == Fault.SLOW][-1]
    assert alarm.monotonic - begin <= 3.0


def test_faults_that_last_are_among_the_warnings_of_the_outcome(studio: Studio, room: Room) -> None:
    studio.do(events.Hold("a break"))  # or the silence would end the answer
    room.live(14.0, sound=False)
    studio.do(events.Stop())
    warnings = studio.ended().outcome.warnings
    assert any(warning.startswith("The microphone was silent for 1") for warning in warnings)


# --- the disk -------------------------------------------------------------------------------------------------------

RESERVE = 200_000_000


def written(studio: Studio, megabytes: int) -> None:
    """As if the recorder had written that much; the file takes no room."""
    with (studio.folder / "media" / "segment_0000.mp4").open("wb") as file:
        file.truncate(megabytes * 1_000_000)


def test_ten_minutes_of_disk_are_announced_once(studio: Studio, room: Room) -> None:
    room.live(10.0)
    written(studio, 10)
    begun = entries(studio, "recording.started")[0].monotonic
    rate = 10_000_000 / (studio.clock.monotonic() - begun)
    studio.gauges.free = round(RESERVE + 10_000_000 + 2 * rate * 11 * 60)
    room.live(2.0)
    assert Fault.DISK not in faults(studio, "health.alarm")
    studio.gauges.free = round(RESERVE + 10_000_000 + 2 * rate * 5 * 60)
    room.live(2.0)
    assert faults(studio, "health.alarm") == [Fault.DISK]
    assert "less than ten minutes left" in told(studio, updates.ProctorNotice)[-1]
    room.live(10.5)
    assert faults(studio, "health.alarm") == [Fault.DISK]
    assert 5.0 <= entries(studio, "health.report")[-1].data["disk_minutes"] < 12.0


def test_the_interview_ends_while_there_is_room_for_the_final_file_and_the_reserve(
    studio: Studio, room: Room
) -> None:
    written(studio, 50)
    studio.gauges.free = RESERVE + 51_000_000
    room.live(2.0)
    assert entries(studio, "disk.full") == []
    studio.gauges.free = RESERVE + 50_000_000
    studio.be_quiet(1.0)
    outcome = studio.ended().outcome
    assert outcome.status == "stopped"
    assert outcome.warnings[-1].startswith("The interview was ended because the disk is nearly full")
    (stop,) = [
        entry.data["event"]
        for entry in entries(studio, "interview.event")
        if entry.data["event"]["class"] == "Stop"
    ]
    assert stop["reason"] == "the disk is nearly full"
    assert studio.replayed().phase is Phase.ENDED
    assert studio.publisher.told == ["begin", "publish"]


def test_a_disk_that_does_not_tell_stops_nothing(studio: Studio, room: Room) -> None:
    studio.gauges.free = None
    room.live(11.0)
    assert entries(studio, "health.report")[-1].data["disk_minutes"] is None
    assert faults(studio, "health.alarm") == []


# --- clocks ---------------------------------------------------------------------------------------------------------


def seconds(found: list[journal.Entry]) -> list[Any]:
    return [entry.data["seconds"] for entry in found]


def test_a_machine_that_was_suspended_is_noticed(studio: Studio, room: Room) -> None:
    studio.gauges.slept = 42.0
    studio.clock.step(42.0)
    room.live(1.0)
    assert seconds(entries(studio, "machine.suspended")) == [42.0]
    assert entries(studio, "clock.stepped") == []
    assert any("suspended for 42 seconds" in message for message in told(studio, updates.ProctorNotice))


@pytest.mark.parametrize(("step", "way"), [(3600.0, "forward"), (-5.0, "back")])
def test_a_clock_that_was_set_is_noticed(studio: Studio, room: Room, step: float, way: str) -> None:
    studio.clock.step(step)
    room.live(1.0)
    assert seconds(entries(studio, "clock.stepped")) == [step]
    assert entries(studio, "machine.suspended") == []
    assert any(
        f"set {way} by {abs(step):.0f} seconds" in message for message in told(studio, updates.ProctorNotice)
    )


def test_slewing_a_clock_is_no_step(studio: Studio, room: Room) -> None:
    for _ in range(10):
        studio.clock.step(0.3)
        room.live(0.6)
    assert entries(studio, "clock.stepped") == []
