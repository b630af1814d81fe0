"""Copies of what an interview has left, for purposes that the recording itself must not be changed for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from interview_desktop.app.kept.vault import Vault
from interview_desktop.app.machine.encoders import configured_ffmpeg
from interview_desktop.app.paths import DataFolder, checked_id
from interview_desktop.app.settings import Settings
from interview_desktop.app.stores import erased_classes, no_interview
from interview_desktop.core.errors import MediaError, UnknownId
from interview_desktop.core.retention import ObjectClass
from interview_desktop.core.sentences import sentence


def export_loudness(
    settings: Settings, folder: DataFolder, interview_id: str, progress: Callable[[float], None]
) -> tuple[Path, str]:
    """Make a copy of an interview's video with the loudness of speech, beside the video.

    Returns:
        The copy, and a sentence about what the sound was before.

    Raises:
        MediaError: there is no video, it cannot be read, or it is silent.
        NameTaken: the copy is there already.
        UnknownId: there is no such interview, or none any more.
        DataFolderError: the copy cannot be written.
    """
    from interview_desktop.recording.finishing.loudness import TARGET_LUFS, normalise
    from interview_desktop.recording.reading.probe import media_seconds

    source = folder.recording(checked_id(interview_id))
    if not source.is_file():
        if not folder.session(interview_id).is_dir():
            raise no_interview(folder, checked_id(interview_id))
        if ObjectClass.VIDEO in erased_classes(folder, interview_id):
            raise UnknownId(
                f"The video of the interview {interview_id} was erased",
                f"By whom, when and why is told by: audit {interview_id}",
            )
        raise MediaError(
            sentence("There is no video of the interview {0}", interview_id),
            sentence("Check the id and the data folder; an interrupted interview needs recover first"),
        )
    target = source.with_name(f"{source.stem}_loudness.mp4")
    with Vault(folder).taken_up(interview_id):
        before = normalise(
            source,
            target,
            seconds=media_seconds(source),
            ffmpeg=configured_ffmpeg(settings),
            progress=progress,
        )
    return target, f"{before.integrated:.1f} LUFS before, {TARGET_LUFS:.0f} LUFS now"
