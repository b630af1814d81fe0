"""What can go wrong while an interview is recorded, and when to say so.

An alarm goes on when its fault has lasted for a while, and off when the fault has been gone for a while, so that one click
or one dark picture raises nothing and a loose contact does not ring without end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from interview_desktop.core.sentences import Sentence, sentence


class Fault(StrEnum):
    """What is wrong; the value is what the journal says."""

    SILENT = "microphone.silent"
    """Nothing but digital silence."""
    FAINT = "microphone.faint"
    """So little that nobody could understand it."""
    CLIPPED = "microphone.clipped"
    HUM = "microphone.hum"
    OVERFLOW = "microphone.overflow"
    """Sound was lost on its way from the microphone, because the computer is too slow."""
    BLACK = "camera.black"
    FROZEN = "camera.frozen"
    SLOW = "camera.slow"
    """Far fewer pictures than asked for."""
    BEHIND = "recording.behind"
    """Pictures wait for the encoder."""
    DROPPED = "recording.dropped"
    """Pictures were lost because the encoder is too slow."""
    DISK = "disk.low"
    HOT = "machine.hot"


class Alarm:
    """One alarm with hysteresis in time. Times are seconds on any clock that does not go back.

    Args:
        on_after: how long the fault must last.
        off_after: how long it must be gone.
    """

    def __init__(self, on_after: float, off_after: float) -> None:
        self._on_after = on_after
        self._off_after = off_after
        self._against_since: float | None = None
        self.raised = False

    def judge(self, bad: bool | None, at: float) -> bool:
        """Take what is the case now.

        Args:
            bad: whether the fault is there; None when nobody can tell, which begins anew what was being waited for.
            at: when.

        Returns:
            Whether the alarm is on.
        """
        if bad is None or bad == self.raised:
            self._against_since = None
            return self.raised
        if self._against_since is None:
            self._against_since = at
        wait = self._off_after if self.raised else self._on_after
        # Durations are sums of binary fractions: twenty stretches of 0.1 s may lack a hair of 2 s.
        if at - self._against_since >= wait - 1e-6:
            self.raised, self._against_since = bad, None
        return self.raised


@dataclass(frozen=True, slots=True)
class RecorderHealth:
    """How a recording is doing."""

    waiting_frames: int
    waiting_blocks: int
    dropped_frames: int
    """Lost, because the encoder is too slow."""
    skipped_frames: int
    """Left out, because the camera runs faster than the file."""
    repeated_frames: int
    """Slots filled with the picture before, because the camera runs slower than the file."""
    drift: float
    """How much faster than it claims the microphone runs; 0.0002 is 200 ppm."""
    segments: int
    encoder: str = ""
    """Name and preset of the encoder that runs; empty while there is none."""
    encoder_speed: float | None = None
    """Seconds of recording that it takes in a second, lately: 1 while it keeps up. None while it is not known."""


@dataclass(frozen=True, slots=True)
class HealthReport:
    """How a running recording is doing. None stands for what cannot be told."""

    faults: tuple[Fault, ...] = ()
    """Alarms that are on."""
    level: float | None = None
    """Of the last tenth of a second of sound, dBFS rms."""
    frame_rate: float | None = None
    """Pictures a second that the camera really gives."""
    waiting_frames: int = 0
    """Pictures that wait for the encoder."""
    waiting_blocks: int = 0
    """Blocks of sound that wait."""
    encoder: str = ""
    """Name and preset of the encoder."""
    encoder_speed: float | None = None
    """Seconds of recording that it takes in a second: 1 while it keeps up."""
    dropped_frames: int = 0
    """Pictures lost since the beginning."""
    overflows: int = 0
    """How often sound was lost since the beginning."""
    disk_minutes: float | None = None
    """How long recording can go on before there is no room for the final file and the reserve."""
    temperature: float | None = None
    """Of the hottest sensor, degrees Celsius."""


@dataclass(frozen=True, slots=True)
class Words:
    """How a fault is told to people."""

    what: str
    remedy: str
    lasting: str = field(default="")
    """The same in the past tense, to be followed by how long."""

    @property
    def whole(self) -> Sentence:
        """What is wrong and how to mend it, with full stops."""
        return sentence("{0}. {1}.", self.what, self.remedy)

    def __str__(self) -> str:
        return self.whole


WORDS = {
    Fault.SILENT: Words(
        sentence("The microphone is silent"),
        sentence("Check that it is switched on and not muted"),
        sentence("The microphone was silent"),
    ),
    Fault.FAINT: Words(
        sentence("The microphone is so quiet that words cannot be understood"),
        sentence("Move it closer, or raise its level in the system's settings"),
        sentence("The microphone was too quiet to be understood"),
    ),
    Fault.CLIPPED: Words(
        sentence("The microphone is too loud and distorts"),
        sentence("Lower its level in the system's settings, or move it away"),
        sentence("The microphone distorted"),
    ),
    Fault.HUM: Words(
        sentence("The microphone hums"),
        sentence("Move its cable away from power supplies, or plug it into another socket"),
        sentence("The microphone hummed"),
    ),
    Fault.OVERFLOW: Words(
        sentence("Sound of the microphone is being lost, because the computer is too slow"),
        sentence("Close other programs; what is missing is silent in the recording and in the journal"),
        sentence("Sound of the microphone was being lost"),
    ),
    Fault.BLACK: Words(
        sentence("The picture is black"),
        sentence("Uncover the lens, or switch on the light"),
        sentence("The picture was black"),
    ),
    Fault.FROZEN: Words(
        sentence("The picture stands still"),
        sentence("Plug the camera in again"),
        sentence("The picture stood still"),
    ),
    Fault.SLOW: Words(
        sentence("The camera gives far fewer pictures than it should"),
        sentence("Switch on more light, or plug it into another USB port"),
        sentence("The camera gave far too few pictures"),
    ),
    Fault.BEHIND: Words(
        sentence("The computer is too slow for the recording, which lags behind"),
        sentence("Close other programs"),
        sentence("The recording lagged behind"),
    ),
    Fault.DROPPED: Words(
        sentence("Pictures are being lost, because the computer is too slow for the recording"),
        sentence("Close other programs; the sound is complete"),
        sentence("Pictures were being lost"),
    ),
    Fault.DISK: Words(
        sentence("The disk is nearly full: the recording has less than ten minutes left"),
        sentence("Free some room now; before the disk is full the interview ends and everything is kept"),
        sentence("The disk was nearly full"),
    ),
    Fault.HOT: Words(
        sentence("The computer is very hot and may slow down"),
        sentence("Uncover its vents, or close other programs"),
        sentence("The computer was very hot"),
    ),
}
