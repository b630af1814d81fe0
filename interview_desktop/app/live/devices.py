"""Microphone and loudspeaker of this machine while one live interview has them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor

from interview_desktop.app.live.hosting import Hall
from interview_desktop.app.live.machine import MachineAudio
from interview_desktop.core.media import Speech


class Devices:
    """They are opened when the candidate comes, and let go of once. Every method is called on the hall's thread.

    Args:
        machine: both devices; None where the client sends its sound.
        hall: whose thread this is used on.
        opening: opens and closes devices, one after the other.
    """

    def __init__(self, machine: MachineAudio | None, hall: Hall, opening: Executor) -> None:
        self._machine = machine
        self._hall = hall
        self._opening = opening

    @property
    def used(self) -> bool:
        """Whether the machine's devices are this interview's."""
        return self._machine is not None

    def open(self, hear: Callable[[bytes], None], lost: Callable[[Exception | str], None]) -> None:
        """Open them, if they are used.

        Args:
            hear: gets the sound; on the microphone's thread.
            lost: hears that they cannot be opened, and why; or in a sentence that the microphone has gone.
        """
        machine = self._machine
        if machine is None:
            return
        machine.lost = lambda what: self._hall.post(lambda: lost(what))

        def opened(result: Exception | None) -> None:
            if isinstance(result, Exception):
                self._machine = None
                lost(result)

        self._hall.work(self._opening, lambda: machine.open(hear), opened)

    def play(self, speech: Speech) -> None:
        """Play what the interviewer says, where this machine's loudspeaker is used."""
        if self._machine is not None:
            self._machine.play(speech)

    def release(self, playing: float = 0.0) -> None:
        """Let go of them; safe to call twice.

        Args:
            playing: seconds of speech that are still to be heard; the microphone is let go of at once.
        """
        machine = self._machine
        if machine is None:
            return
        if playing:
            self._hall.work(self._opening, machine.deafen, lambda result: None)
            self._hall.later(playing, self.release)
            return
        self._machine = None
        self._hall.work(self._opening, machine.close, lambda result: None)
