"""Speech for tests, with what is said in it: recorded when a media folder is at hand, else synthesised.

The folder is `INTERVIEW_TEST_MEDIA`, or `../shared/media` beside the project; it holds `speech/transcripts.tsv` with the
columns path, text and group. Without it eSpeak NG (from the espeakng-loader package) speaks short texts of our own, in a
child process: it is GPL software and keeps one global state.
"""

import csv
import hashlib
import os
import sys
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tests.rig.programs import ChildProcess, RigError
from tests.rig.samples import Samples, load

_PROJECT = Path(__file__).parents[2]
_TEXTS = {
    "read": (
        "the river rose slowly through the night and by morning the lower road was under water",
        "every member of the team writes down what was decided and who will do it before the meeting ends",
        "a good plan names the first step and says how we will know that it worked",
    ),
    "short": (
        "the cat sat near the open window",
        "please turn left at the second corner",
        "we finished the work before noon",
        "the old clock strikes every hour",
    ),
    "digits": ("one two three four five six seven eight nine ten",),
}


@dataclass(frozen=True)
class Clip:
    """A piece of speech."""

    path: Path
    text: str
    """The words, lower case, without punctuation in the recorded groups."""
    group: str
    """`read` (a sentence or more), `short` (a few words), `digits`, `filler`, `spont`."""
    synthetic: bool
    """True when a machine speaks; word error rates on it say nothing about people."""

    def samples(self) -> Samples:
        """The sound as the virtual microphone takes it."""
        return load(self.path)


class NoSpeechError(RigError):
    """There is neither a media folder nor a synthesizer."""


def media_folder() -> Path | None:
    """The folder with recorded media, or None.

    Raises:
        NoSpeechError: INTERVIEW_TEST_MEDIA names a folder without transcripts.
    """
    named = os.environ.get("INTERVIEW_TEST_MEDIA")
    folder = Path(named) if named else _PROJECT.parent / "shared" / "media"
    if (folder / "speech" / "transcripts.tsv").is_file():
        return folder
    if named:
        raise NoSpeechError(f"INTERVIEW_TEST_MEDIA is {named}, but there is no speech/transcripts.tsv in it")
    return None


def clips(group: str) -> list[Clip]:
    """All clips of a group, recorded if there are any, else synthesised (`read`, `short` and `digits` can be).

    Raises:
        NoSpeechError: The group can neither be found nor synthesised.
    """
    folder = media_folder()
    return (_recorded(folder / "speech", group) if folder else []) or synthesised(group)


def synthesised(group: str) -> list[Clip]:
    """The clips of a group spoken by eSpeak NG, kept in a cache folder.

    Raises:
        NoSpeechError: There are no texts for this group, or espeakng-loader is not installed.
    """
    if group not in _TEXTS:
        raise NoSpeechError(
            f"there is no recorded speech of the group {group!r}, and none can be synthesised"
        )
    return [Clip(speak(text), text, group, synthetic=True) for text in _TEXTS[group]]


def speak(text: str) -> Path:
    """Have a text spoken into a WAV file (cached by its text) and return its path.

    Raises:
        NoSpeechError: espeakng-loader is not installed.
        RigError: eSpeak NG failed; the message carries its log.
    """
    if find_spec("espeakng_loader") is None:
        raise NoSpeechError(
            "no recorded speech was found, and espeakng-loader is not installed to synthesise some"
        )
    cache = Path(tempfile.gettempdir()) / f"interview-rig-speech-{os.getuid()}"
    cache.mkdir(mode=0o700, exist_ok=True)
    path = cache / f"{hashlib.sha256(text.encode()).hexdigest()[:20]}.wav"
    if path.exists():
        return path
    unfinished = path.with_suffix(f".{os.getpid()}")
    with ChildProcess([sys.executable, Path(__file__).with_name("espeak.py"), text, unfinished]) as speaker:
        outcome = speaker.finish(timeout_s=30)
    if outcome.returncode != 0:
        raise RigError(f"eSpeak NG failed:\n{outcome.log}")
    unfinished.rename(path)
    return path


def _recorded(folder: Path, group: str) -> list[Clip]:
    with (folder / "transcripts.tsv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t") if row["group"] == group]
    return [Clip(folder / row["path"], row["text"], group, synthetic=False) for row in rows]
