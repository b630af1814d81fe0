"""Optional packages: which version is installed, and one sentence when it is not."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from interview_desktop.core.errors import EngineUnavailable
from interview_desktop.core.extras import install
from interview_desktop.core.sentences import sentence

OFFLINE_REMEDY = install("offline")


def not_installed(package: str) -> EngineUnavailable:
    """The error of an engine whose package is missing."""
    return EngineUnavailable(sentence("{0} is not installed", package), OFFLINE_REMEDY)


def installed_version(package: str) -> str:
    """The version of an installed package, found without importing it.

    Raises:
        EngineUnavailable: it is not installed.
    """
    try:
        return version(package)
    except PackageNotFoundError:
        raise not_installed(package) from None


def package_file(module: str, inside: str) -> Path:
    """A data file of an installed package, found without running the package's code.

    Raises:
        EngineUnavailable: the package is not installed, or has no such file.
    """
    spec = find_spec(module)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / inside
        if path.is_file():
            return path
    raise not_installed(module)
