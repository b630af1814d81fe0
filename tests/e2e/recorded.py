"""What an interview has left, read with other means than the program's own."""

import json
import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt

from interview_desktop.session.journal import Entry, read
from tests.rig.media import Clip

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Chapter:
    """A chapter of a file, seconds."""

    title: str
    start: float
    end: float


@dataclass(frozen=True)
class Subtitle:
    """A text of a subtitle track, seconds."""

    text: str
    start: float
    end: float


class Recorded:
    """One interview in a data folder."""

    def __init__(self, data: Path) -> None:
        (self.session,) = (data / "sessions").iterdir()
        self.id = self.session.name
        self.data = data
        self.video = data / "recordings" / f"interview_{self.id}.mp4"
        self.journal: list[Entry] = list(read(self.session / "journal.jsonl"))

    # --- the journal -------------------------------------------------------------------------------------------

    def entries(self, kind: str, /, **having: Any) -> list[Entry]:
        """Entries of a kind, whose data have these values."""
        return [
            entry
            for entry in self.journal
            if entry.kind == kind and all(entry.data.get(name) == value for name, value in having.items())
        ]

    @property
    def origin(self) -> float:
        """Monotonic time of the file's first picture, which is its zero."""
        return float(self.entries("recording.stopped")[0].data["origin"])

    @property
    def duration(self) -> float:
        """Length of the recording as the journal has it."""
        return float(self.entries("recording.stopped")[0].data["duration"])

    def asked(self) -> list[tuple[str, float]]:
        """Every question with the time in the recording at which its first word sounds."""
        return [
            (str(entry.data["text"]), entry.monotonic - self.origin)
            for entry in self.entries("utterance.started", kind="question")
        ]

    def utterances(self) -> list[tuple[float, float]]:
        """When the machine spoke: start and end in the recording."""
        ends = {entry.data["token"]: entry.monotonic for entry in self.entries("utterance.ended")}
        return [
            (entry.monotonic - self.origin, ends[entry.data["token"]] - self.origin)
            for entry in self.entries("utterance.started")
        ]

    # --- the video ---------------------------------------------------------------------------------------------

    def durations(self) -> dict[str, float]:
        """Length of each stream in seconds, by its type; the shorter where there are two."""
        with av.open(str(self.video)) as media:
            found: dict[str, float] = {}
            for stream in media.streams:
                if stream.type in ("video", "audio") and stream.duration and stream.time_base:
                    seconds = float(stream.duration * stream.time_base)
                    found[stream.type] = min(seconds, found.get(stream.type, seconds))
            return found

    def chapters(self) -> list[Chapter]:
        """The chapters of the questions; what comes before the first and after the last is left out."""
        return [each for each in self._chapters() if each.title not in ("Opening", "Closing")]

    def _chapters(self) -> list[Chapter]:
        with av.open(str(self.video)) as media:
            return [
                Chapter(
                    str(found["metadata"]["title"]),
                    float(found["start"] * found["time_base"]),
                    float(found["end"] * found["time_base"]),
                )
                for found in media.chapters()
            ]

    def subtitles(self) -> list[Subtitle]:
        """The texts of the subtitle track."""
        with av.open(str(self.video)) as media:
            track = media.streams.subtitles[0]
            assert track.codec_context.name == "mov_text"
            found = []
            for packet in media.demux(track):
                content = bytes(packet)
                if packet.pts is None or len(content) < 2:
                    continue
                (length,) = struct.unpack(">H", content[:2])
                if length:
                    scale = float(track.time_base or 0)
                    start = packet.pts * scale
                    text = content[2 : 2 + length].decode()
                    found.append(Subtitle(text, start, start + (packet.duration or 0) * scale))
            return found

    def frames(self) -> int:
        """How many pictures decode, in order."""
        before, count = -1.0, 0
        with av.open(str(self.video)) as media:
            for frame in media.decode(video=0):
                assert frame.time is not None and frame.time > before
                before, count = frame.time, count + 1
        return count

    def sound(self, track: int = 0) -> tuple[Floats, int]:
        """A sound track from the recording's zero on (-1 to 1), and its rate."""
        with av.open(str(self.video)) as media:
            stream = media.streams.audio[track]
            parts = [frame.to_ndarray().mean(axis=0) for frame in media.decode(stream)]
            return np.concatenate(parts).astype(np.float64), stream.codec_context.sample_rate

    def boxes(self) -> list[tuple[str, bytes]]:
        """The outermost boxes of the MP4 in their order: type and content."""
        content, found, at = self.video.read_bytes(), [], 0
        while at < len(content):
            length, kind = struct.unpack(">I4s", content[at : at + 8])
            if length == 1:
                (length,) = struct.unpack(">Q", content[at + 8 : at + 16])
            found.append((kind.decode("ascii"), content[at : at + length]))
            at += length or len(content)
        return found

    # --- the transcript and the database -----------------------------------------------------------------------

    @cached_property
    def transcript(self) -> dict[str, Any]:
        """The transcript as JSON."""
        found: dict[str, Any] = json.loads(self.transcript_file("json").read_text(encoding="utf-8"))
        return found

    def transcript_file(self, suffix: str) -> Path:
        """Where the transcript is in one of its forms."""
        return self.data / "transcripts" / f"transcript_{self.id}.{suffix}"

    def rows(self, table: str) -> list[dict[str, Any]]:
        """All rows of a table."""
        return rows(self.data, table)


def rows(data: Path, table: str) -> list[dict[str, Any]]:
    """All rows of a table of a data folder's database; none where there is no database."""
    file = data / "interviews.db"
    if not file.exists():
        return []
    with closing(sqlite3.connect(file)) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(f"SELECT * FROM {table}")]


def worst_error_rate(clip: Clip) -> float:
    """The word error rate an answer may have; eSpeak's voice is harder to recognise than a person's."""
    return 0.6 if clip.synthetic else 0.25


def level_db(samples: Floats) -> float:
    """RMS level in dB below full scale; -120 is silence."""
    rms = float(np.sqrt(np.mean(np.square(samples)))) if len(samples) else 0.0
    return 20 * float(np.log10(max(rms, 1e-6)))


def part(sound: tuple[Floats, int], start: float, end: float) -> Floats:
    """The sound between two times, seconds."""
    samples, rate = sound
    return samples[max(0, round(start * rate)) : max(0, round(end * rate))]
