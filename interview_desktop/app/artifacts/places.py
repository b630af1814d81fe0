"""Places for finished files: the one of the settings, and addresses of any in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from interview_desktop.app.paths import DataFolder
from interview_desktop.app.settings import Settings
from interview_desktop.core.artifacts import ArtifactStore
from interview_desktop.core.errors import ArtifactError
from interview_desktop.storage.outbox_table import UNKNOWN


@contextmanager
def artifact_store(settings: Settings, folder: DataFolder) -> Iterator[ArtifactStore]:
    """The place for finished files: a bucket, another folder, or the data folder itself.

    Raises:
        EngineUnavailable: boto3 is not installed.
        ArtifactError: the settings of the bucket cannot be used.
    """
    store = make_artifact_store(settings, folder)
    try:
        yield store
    finally:
        store.close()


def make_artifact_store(settings: Settings, folder: DataFolder) -> ArtifactStore:
    """As `artifact_store`; the caller closes it."""
    wanted = settings.artifacts
    if wanted.store == "s3":
        from interview_desktop.storage.s3_artifacts import Bucket, S3Artifacts

        return S3Artifacts(Bucket(wanted.bucket, wanted.prefix, wanted.endpoint, wanted.region))
    from interview_desktop.storage.folder_artifacts import FolderArtifacts

    return FolderArtifacts(Path(wanted.folder).expanduser() if wanted.folder else folder.root)


def described(address: str) -> str:
    """What to call a place in messages.

    Args:
        address: as `ArtifactStore.address` gives it, or `UNKNOWN`.
    """
    parts = urlsplit(address)
    if address == UNKNOWN:
        return "a place that was not noted at the time"
    if parts.scheme == "file":
        return f"the folder {_path(address)}"
    server = parts.query.removeprefix("endpoint=")
    return f"the bucket {parts.netloc}{parts.path}" + (f" at {server}" if server else "")


def settings_of(address: str) -> str:
    """Which settings make a place the configured one, as the end of "Set ..."."""
    parts = urlsplit(address)
    if address == UNKNOWN:
        return "artifacts.folder, or artifacts.bucket, to where they lie"
    if parts.scheme == "file":
        return f"artifacts.folder to {_path(address)}"
    wanted = {
        "bucket": parts.netloc,
        "prefix": parts.path.strip("/"),
        "endpoint": parts.query.removeprefix("endpoint="),
    }
    named = ", ".join(f"artifacts.{name} to {value}" for name, value in wanted.items() if value)
    return f"artifacts.store to s3, {named}"


def files(count: int) -> str:
    """How many files lie somewhere, with the verb."""
    return "1 file lies" if count == 1 else f"{count} files lie"


def places_of(left: Mapping[str, int]) -> str:
    """How many files lie at which places.

    Args:
        left: how many, by address.
    """
    return ", ".join(f"{files(count)} at {described(address)}" for address, count in left.items())


def left_elsewhere(left: Mapping[str, int]) -> ArtifactError:
    """That files of an erased interview lie at places that are not configured.

    Args:
        left: how many, by address.
    """
    return ArtifactError(
        f"{places_of(left)}, which is not the place of the settings",
        f"Set {settings_of(next(iter(left)))}, then erase again; "
        "where that place is gone for good, give --leave-elsewhere and a reason",
    )


def _path(address: str) -> str:
    parts = urlsplit(address)
    return url2pathname(f"//{parts.netloc}{parts.path}" if parts.netloc else parts.path)
