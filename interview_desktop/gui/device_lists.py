"""Which devices a person can choose on this machine, the preferred one first; remembers which were used last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from interview_desktop.app.last_choice import LastDevices, keep_last_devices, read_last_devices
from interview_desktop.app.paths import cache_folder
from interview_desktop.app.settings import Settings
from interview_desktop.core.ports import Clock
from interview_desktop.gui.values import DeviceChoice, InterviewRequest


class DeviceLists:
    """Asks capture what is there. Opens nothing. For background threads."""

    def __init__(self, clock: Clock) -> None:
        """Know nothing yet; `clock` is that of cameras that are files or addresses."""
        self._clock = clock
        self._names: dict[str, dict[str, str]] = {}
        """Of the devices that were offered, by kind and spec."""

    def cameras(self, settings: Settings) -> Sequence[DeviceChoice]:
        """Cameras that are there; one that the settings name comes first, also when it is a file or an address."""
        from interview_desktop.capture.camera import open_camera
        from interview_desktop.capture.devices import cameras

        found = [DeviceChoice(str(camera.number), camera.name) for camera in cameras()]
        wanted = settings.camera
        if not wanted.isdigit():
            found.insert(0, DeviceChoice(wanted, open_camera(wanted, self._clock).name))
        last = read_last_devices(cache_folder()).camera
        # What the settings name counts for more than what was used last; the first camera is what they say by default.
        chosen = wanted != Settings.model_fields["camera"].default
        found = _used_first(found, "" if chosen else last, wanted)
        self._names["camera"] = {choice.spec: choice.name for choice in found}
        return found

    def sound(self, wanted: str, kind: Literal["microphone", "speaker"]) -> Sequence[DeviceChoice]:
        """Microphones or loudspeakers that are there; one that the settings want comes first, wherever it is."""
        from interview_desktop.capture.audio_library import preferred
        from interview_desktop.capture.probe import probe_audio

        devices = probe_audio(refresh=True).devices
        usable = preferred(
            [each for each in devices if (each.inputs if kind == "microphone" else each.outputs)]
        )
        found = [DeviceChoice(str(each.number), each.name) for each in usable]
        if wanted and wanted not in {choice.spec for choice in found} | {"none"}:
            found.insert(0, DeviceChoice(wanted, Path(wanted).name))
        last = getattr(read_last_devices(cache_folder()), kind)
        found = _used_first(found, "" if wanted else last, wanted)
        self._names[kind] = {choice.spec: choice.name for choice in found}
        return found

    def volume(self, usual: int) -> int:
        """Of the interviewer's voice as it was used last on this machine, percent; `usual` where nobody has changed it."""
        return read_last_devices(cache_folder()).volume or usual

    def forget_volume(self) -> None:
        """Staff have set another volume: it counts until a candidate changes it."""
        keep_last_devices(cache_folder(), replace(read_last_devices(cache_folder()), volume=None))

    def remember(self, request: InterviewRequest, usual: int) -> None:
        """Have these devices offered first the next time, at the volume that was chosen where it is not the usual one."""
        used = {"camera": request.camera, "microphone": request.microphone, "speaker": request.speaker}
        keep_last_devices(
            cache_folder(),
            LastDevices(
                **{kind: self._names.get(kind, {}).get(spec, "") for kind, spec in used.items()},
                volume=request.volume if request.volume != usual else None,
            ),
        )


def _used_first(found: list[DeviceChoice], name: str, spec: str) -> list[DeviceChoice]:
    """The device that was used last comes first, else the one that is wanted."""
    return sorted(
        found, key=lambda choice: (bool(name) and choice.name != name, bool(spec) and choice.spec != spec)
    )
