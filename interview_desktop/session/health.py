"""Watches over a running recording: devices, encoder, disk, machine and clocks. Used from the engine's thread.

What is found goes to the journal, and to people once for each fault: to the candidate what the candidate can mend, to the
person in charge everything else.
"""

from __future__ import annotations

from collections.abc import Set
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from interview_desktop.capture.health import PictureWatch, SoundWatch
from interview_desktop.capture.level import SoundLevel
from interview_desktop.core.events import Stop
from interview_desktop.core.health import WORDS, Alarm, Fault, HealthReport
from interview_desktop.core.media import AudioBlock
from interview_desktop.core.sentences import sentence
from interview_desktop.session import updates
from interview_desktop.session.equipment import Equipment
from interview_desktop.session.links import Links
from interview_desktop.session.settings import SessionSettings

POLL_SECONDS = 0.5
REPORT_SECONDS = 10.0
RETOLD_SECONDS = 60.0
"""A fault that comes and goes is told again only after so long."""
DISK_LOW_MINUTES, DISK_WELL_MINUTES = 10.0, 12.0
BEHIND_SECONDS = 1.0
"""Of pictures that wait for the encoder; a third is normal, because the sound is written that much later."""
HOT_CELSIUS, COOL_CELSIUS = 95.0, 88.0
STEP_SECONDS = 1.0
"""A change of a clock against another that is no slewing and no late thread."""

_MEASURED_AFTER = 10.0  # seconds of recording after which its bytes per second are known
_SET_FORWARD = sentence(
    "The computer's clock was set forward by {0} seconds. The recording goes on; its times do not depend on it."
)
_SET_BACK = sentence(
    "The computer's clock was set back by {0} seconds. The recording goes on; its times do not depend on it."
)
_MENDED_BY_CANDIDATE = {Fault.SILENT: sentence("You can be heard again.")}


class Health:
    """The health of one session.

    Args:
        equipment: devices, recorder, clock and gauges.
        media: folder in which the recorder writes.
        settings: what is normal.
        links: to the engine.
    """

    def __init__(self, equipment: Equipment, media: Path, settings: SessionSettings, links: Links) -> None:
        self._settings = settings
        self._clock = equipment.clock
        self._gauges = equipment.gauges
        self._recorder = equipment.recorder
        self._microphone = equipment.microphone
        self._media = media
        self._note = links.chronicle.note
        self._publish = links.publish
        self._decide = links.decide
        self.picture = PictureWatch(settings.frame_rate)
        """Takes the camera's pictures, on its thread."""
        self._sound = SoundWatch()
        self._behind = Alarm(1.0, 2.0)
        self._dropped = Alarm(0.0, 10.0)
        self._disk = Alarm(0.0, 0.0)
        self._hot = Alarm(2.0, 5.0)
        self._overflowing = Alarm(0.0, 10.0)
        self._drops = self._overflows = 0
        self._faults: Set[Fault] = frozenset()
        self._told: dict[Fault, float] = {}
        self._begun: float | None = None
        self._due = float("inf")
        self._report_due = 0.0
        self._asleep: float | None = None
        self._wall_lead: float | None = None
        self._stopping = False

    @property
    def due(self) -> float:
        """When `poll` has something to do next, on the session's clock."""
        return self._due

    def begin(self, origin: float, earlier: float = 0.0) -> None:
        """The recording runs from `origin` on; `earlier` seconds of it are there already."""
        self._begun = origin - earlier
        self._due, self._report_due = origin + POLL_SECONDS, origin + REPORT_SECONDS
        self._watch_clocks(self._clock.monotonic())

    def hear(self, block: AudioBlock, level: SoundLevel | None, *, speaking: bool) -> None:
        """Take sound, with its level where a stretch is complete, and whether the candidate speaks."""
        self._sound.hear(block, level, speaking=speaking)

    def microphone_lost(self) -> None:
        """It has gone, which people are told otherwise."""
        self._sound.lost()

    def poll(self) -> None:
        """Look at everything, when it is time to."""
        now = self._clock.monotonic()
        if now < self._due or self._begun is None:
            return
        self._due = now + POLL_SECONDS
        self._watch_clocks(now)
        report = self._look(now, self._begun)
        changed = set(report.faults) != self._faults
        self._tell(set(report.faults), now)
        if now >= self._report_due:
            self._report_due = now + REPORT_SECONDS
            self._note("health.report", asdict(report))
            changed = True
        if changed:
            self._publish(updates.HealthChanged(report))

    def _look(self, now: float, begun: float) -> HealthReport:
        recorder = self._recorder.health
        lost, self._drops = recorder.dropped_frames > self._drops, recorder.dropped_frames
        self._dropped.judge(lost, now)
        overflows = self._microphone.overflows
        lost, self._overflows = overflows > self._overflows, overflows
        self._overflowing.judge(lost, now)
        self._behind.judge(recorder.waiting_frames > BEHIND_SECONDS * self._settings.frame_rate, now)
        minutes = self._disk_minutes(now - begun)
        if minutes is not None:
            limit = DISK_WELL_MINUTES if self._disk.raised else DISK_LOW_MINUTES
            self._disk.judge(minutes < limit, now)
        temperature = self._gauges.temperature()
        if temperature is not None:
            self._hot.judge(temperature >= (COOL_CELSIUS if self._hot.raised else HOT_CELSIUS), now)
        faults = {*self._sound.faults, *self.picture.judge(now)}
        alarms = {
            Fault.BEHIND: self._behind,
            Fault.DROPPED: self._dropped,
            Fault.OVERFLOW: self._overflowing,
            Fault.DISK: self._disk,
            Fault.HOT: self._hot,
        }
        faults |= {fault for fault, alarm in alarms.items() if alarm.raised}
        return HealthReport(
            faults=tuple(sorted(faults)),
            level=_rounded(self._sound.level),
            frame_rate=_rounded(self.picture.rate),
            waiting_frames=recorder.waiting_frames,
            waiting_blocks=recorder.waiting_blocks,
            encoder=recorder.encoder,
            encoder_speed=_rounded(recorder.encoder_speed),
            dropped_frames=recorder.dropped_frames,
            overflows=overflows,
            disk_minutes=_rounded(minutes),
            temperature=_rounded(temperature),
        )

    def _disk_minutes(self, elapsed: float) -> float | None:
        """How long the recording can go on; ends the interview when it cannot.

        The final file is a copy of what was recorded. So what must be left is the reserve and as much again as there is;
        and each second of recording takes its bytes twice.
        """
        free = self._gauges.free_bytes(self._media)
        if free is None:
            return None
        written = _bytes_in(self._media)
        room = free - self._settings.disk_reserve - written
        if room <= 0 and not self._stopping:
            self._stopping = True
            message = sentence(
                "The interview was ended because the disk is nearly full; everything recorded is kept"
            )
            self._note("disk.full", {"message": message, "free": free, "written": written})
            self._publish(
                updates.ProctorNotice(
                    sentence("{0}. {1}.", message, sentence("Free some room before the next one"))
                )
            )
            self._decide(Stop("the disk is nearly full"))
        if elapsed < _MEASURED_AFTER or not written:
            return None
        return max(0.0, room) / (2 * written / elapsed) / 60

    def _tell(self, faults: set[Fault], now: float) -> None:
        for fault in sorted(faults - self._faults):
            words = WORDS[fault]
            self._note("health.alarm", {"fault": fault.value, "message": words.what})
            if now - self._told.get(fault, float("-inf")) >= RETOLD_SECONDS:
                self._told[fault] = now
                kind = updates.Notice if fault in _MENDED_BY_CANDIDATE else updates.ProctorNotice
                self._publish(kind(words.whole))
        for fault in sorted(self._faults - faults):
            self._note("health.clear", {"fault": fault.value})
            if fault in _MENDED_BY_CANDIDATE:
                self._publish(updates.Notice(_MENDED_BY_CANDIDATE[fault], mended=True))
        self._faults = faults

    def _watch_clocks(self, now: float) -> None:
        """Notice that the machine slept, and that somebody set its clock."""
        asleep = self._gauges.asleep()
        if asleep is not None:
            slept = asleep - (asleep if self._asleep is None else self._asleep)
            self._asleep = asleep
            if slept >= STEP_SECONDS:
                self._note("machine.suspended", {"seconds": round(slept, 3)})
                self._publish(
                    updates.ProctorNotice(
                        sentence(
                            "The computer was suspended for {0} seconds. Switch its energy saving off; what was recorded before is kept.",
                            f"{slept:.0f}",
                        )
                    )
                )
        lead = self._clock.now().timestamp() - now - (asleep or 0.0)
        step = lead - (lead if self._wall_lead is None else self._wall_lead)
        self._wall_lead = lead
        if abs(step) >= STEP_SECONDS:
            self._note("clock.stepped", {"seconds": round(step, 3)})
            self._publish(
                updates.ProctorNotice((_SET_FORWARD if step > 0 else _SET_BACK).filled(f"{abs(step):.0f}"))
            )


def _bytes_in(folder: Path) -> int:
    total = 0
    with suppress(OSError):
        for path in folder.iterdir():
            with suppress(OSError):
                total += path.stat().st_size
    return total


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
