"""A copy of a finished video whose first sound track has the loudness of speech, as EBU R 128 measures it.

The recording itself is never touched: levels in it are evidence. Pictures, subtitles, chapters and the bare microphone are
copied as they are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from interview_desktop.core.errors import MediaError
from interview_desktop.files.whole import taken
from interview_desktop.recording.encoding.commands import loudness_command
from interview_desktop.recording.encoding.encoder import EncoderSettings, is_disk_full
from interview_desktop.recording.ffmpeg import find_ffmpeg
from interview_desktop.recording.finishing.naming import disk_full, unfinished_file
from interview_desktop.recording.process import ChildProcess, Outcome
from interview_desktop.recording.reading import probe
from interview_desktop.recording.room import ensure_room

TARGET_LUFS = -16.0
"""Integrated loudness of the copy: what speech on the web is brought to."""
PEAK_DBTP = -1.5
"""Largest true peak of the copy."""
RANGE_LU = 11.0
"""Largest loudness range of the copy."""
_MARGIN = 20_000_000
_PASSES = 2
_REMEDY = "Free some room, then try again"

Progress = Callable[[float], None]
"""Takes 0 to 1."""


@dataclass(frozen=True, slots=True)
class Loudness:
    """Of a sound track, before it was brought to its target."""

    integrated: float
    """LUFS."""
    peak: float
    """dBTP."""


def normalise(
    source: Path,
    target: Path,
    *,
    seconds: float,
    ffmpeg: Path | None = None,
    progress: Progress = lambda fraction: None,
) -> Loudness:
    """Make the copy, under its name only when it is whole.

    Args:
        source: a finished video.
        target: the copy; must not exist.
        seconds: length of the video, for the progress.
        ffmpeg: the ffmpeg to use; None takes the one that comes with the program, or the system's.
        progress: hears how far it is.

    Returns:
        What the sound was before.

    Raises:
        NameTaken: there is a file of that name.
        MediaError: the video cannot be read, or is silent.
        DiskFull: no room.
        DataFolderError: the copy cannot be written.
    """
    if target.exists():
        raise taken(target)
    program = find_ffmpeg(ffmpeg)
    wanted = {"I": TARGET_LUFS, "TP": PEAK_DBTP, "LRA": RANGE_LU}
    command = partial(
        loudness_command,
        program,
        source,
        tracks=probe.tracks(source),
        audio_bitrate=EncoderSettings().audio_bitrate,
    )
    with unfinished_file(target, _REMEDY) as unfinished:
        ensure_room(target.parent, source.stat().st_size + _MARGIN, reserve=0)
        measuring = command(None, loudnorm={**wanted, "print_format": "json"})
        found = _measured(_run(measuring, source, seconds, lambda done: progress(done / _PASSES)), source)
        known = {
            "measured_I": found["input_i"],
            "measured_TP": found["input_tp"],
            "measured_LRA": found["input_lra"],
            "measured_thresh": found["input_thresh"],
            "offset": found["target_offset"],
            "linear": "true",
        }
        making = command(unfinished, loudnorm={**wanted, **known})
        _run(making, source, seconds, lambda done: progress((1 + done) / _PASSES))
    return Loudness(float(found["input_i"]), float(found["input_tp"]))


def _run(command: Sequence[str], source: Path, seconds: float, progress: Progress) -> Outcome:
    """Run a pass; what it reports of its progress comes as lines on stdout."""
    with ChildProcess(command, name="ffmpeg", output_pipe=True) as child:
        for line in iter(child.stdout.readline, b""):
            name, _, value = line.decode(errors="replace").strip().partition("=")
            if name == "out_time_us":
                with suppress(ValueError):  # N/A before the first sound
                    progress(min(1.0, max(0.0, int(value) / 1_000_000 / max(seconds, 0.1))))
        outcome = child.wait() or child.kill()
    if outcome.ok:
        return outcome
    if is_disk_full(outcome):
        raise disk_full(source, _REMEDY)
    raise MediaError(
        f"The copy of {source.name} could not be made, because {outcome}",
        "The video itself is untouched; see that it can be played",
        file=source,
        code=outcome.code,
        log=outcome.last_line,
    )


def _measured(outcome: Outcome, source: Path) -> dict[str, str]:
    """The measurement at the end of the first pass."""
    found = re.search(r"\{[^{}]*\"input_i\"[^{}]*\}", "\n".join(outcome.log))
    if found is None:
        raise MediaError(f"The loudness of {source.name} cannot be measured", "See that it has sound")
    values: dict[str, str] = json.loads(found[0])
    if "inf" in values["input_i"]:
        raise MediaError(
            f"There is nothing to hear in {source.name}",
            "A silent recording has no loudness to be normalised",
        )
    return values
