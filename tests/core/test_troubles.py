"""What went wrong, in sentences, from the journal's entries."""

from __future__ import annotations

from typing import Any

import pytest

from interview_desktop.core.troubles import Troubles

ORIGIN = 1000.0


def alarm(fault: str, at: float) -> tuple[str, dict[str, Any], float]:
    return "health.alarm", {"fault": fault, "message": "as it was worded then"}, at


def clear(fault: str, at: float) -> tuple[str, dict[str, Any], float]:
    return "health.clear", {"fault": fault}, at


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([], ()),
        ([alarm("camera.black", 1030.0), clear("camera.black", 1039.0)], ()),
        (
            [alarm("camera.black", 1065.0), clear("camera.black", 1077.0)],
            ("The picture was black for 12 s, the first time at 1:05",),
        ),
        (
            [
                alarm("microphone.silent", 1010.0),
                clear("microphone.silent", 1017.0),
                alarm("microphone.silent", 1055.0),
            ],
            ("The microphone was silent for 12 s, the first time at 0:10",),  # the recording ended after 60 s
        ),
        ([alarm("camera.upside_down", 1000.0), clear("camera.upside_down", 1050.0)], ()),
        ([clear("camera.black", 1050.0)], ()),
        (
            [("machine.suspended", {"seconds": 61.5}, 1030.0)],
            ("The computer was suspended for 62 s; nothing was recorded then",),
        ),
        ([("clock.stepped", {"seconds": 3600.0}, 1030.0)], ()),
        ([("disk.full", {"message": "The disk is nearly full"}, 1030.0)], ("The disk is nearly full",)),
        ([("check.failed", {"message": "It cannot be played"}, 1030.0)], ("It cannot be played",)),
    ],
)
def test_the_warnings(entries: list[tuple[str, dict[str, Any], float]], expected: tuple[str, ...]) -> None:
    troubles = Troubles()
    for entry in entries:
        troubles.take(*entry)
    assert troubles.warnings(ORIGIN, 60.0) == expected
