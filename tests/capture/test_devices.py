"""Which devices there are, and which one a person means."""

import platform
from dataclasses import replace
from pathlib import Path

import pytest

from interview_desktop.capture import devices
from interview_desktop.capture.audio_library import AudioDevice, chosen, formats, listed, preferred
from interview_desktop.capture.devices import CameraInfo, cameras, v4l2_cameras
from interview_desktop.core.errors import MicrophoneError


def node(sysfs: Path, number: int, name: str, index: int = 0) -> None:
    folder = sysfs / f"video{number}"
    folder.mkdir(parents=True)
    (folder / "name").write_text(f"{name}\n")
    (folder / "index").write_text(f"{index}\n")


class TestCameras:
    def test_each_camera_is_listed_once_with_its_number(self, tmp_path: Path) -> None:
        node(tmp_path, 10, "USB Camera")
        node(tmp_path, 0, "Integrated Camera: Integrated C")
        node(tmp_path, 1, "Integrated Camera: Integrated C", index=1)
        assert v4l2_cameras(tmp_path) == (CameraInfo(0, "Integrated Camera"), CameraInfo(10, "USB Camera"))

    def test_a_name_with_a_colon_of_its_own_is_kept(self, tmp_path: Path) -> None:
        node(tmp_path, 0, "Capture: HDMI")
        assert v4l2_cameras(tmp_path)[0].name == "Capture: HDMI"

    def test_a_camera_that_is_pulled_out_meanwhile_is_left_out(self, tmp_path: Path) -> None:
        (tmp_path / "video0").mkdir()
        assert v4l2_cameras(tmp_path) == ()

    def test_a_machine_without_cameras_has_none(self, tmp_path: Path) -> None:
        assert v4l2_cameras(tmp_path / "nothing") == ()

    def test_windows_cameras_are_numbered_as_directshow_lists_them(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import av.device

        asked: list[str] = []

        def enumerated(system: str) -> list[av.device.DeviceInfo]:
            asked.append(system)
            return [
                av.device.DeviceInfo("a", "Integrated Webcam", False, ["video"]),
                av.device.DeviceInfo("b", "Microphone", False, ["audio"]),
                av.device.DeviceInfo("c", "USB Camera", True, ["video", "audio"]),
            ]

        monkeypatch.setattr(av.device, "enumerate_input_devices", enumerated)
        monkeypatch.setattr(platform, "system", lambda: "Windows")
        assert cameras() == (CameraInfo(0, "Integrated Webcam"), CameraInfo(1, "USB Camera"))
        assert asked == ["dshow"]

    def test_a_system_that_lists_nothing_has_no_names(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(platform, "system", lambda: "Plan 9")
        assert devices.cameras() == ()


BUILT_IN = AudioDevice(0, "Built-in Microphone", "ALSA", 2, 0, 44_100)
HEADSET = AudioDevice(3, "USB Headset", "ALSA", 1, 2, 48_000)
STUDIO = AudioDevice(5, "USB Studio Microphone", "ALSA", 1, 0, 48_000)
ALL = (BUILT_IN, HEADSET, STUDIO)


def pick(wanted: str) -> AudioDevice | None:
    return chosen(wanted, ALL, MicrophoneError, "microphone")


class TestChosen:
    @pytest.mark.parametrize("wanted", ["", "default", "Default", "  "])
    def test_nothing_means_the_default(self, wanted: str) -> None:
        assert pick(wanted) is None

    @pytest.mark.parametrize(
        ("wanted", "expected"),
        [
            ("3", HEADSET),
            ("USB Headset", HEADSET),
            ("headset", HEADSET),
            (" studio ", STUDIO),
            ("built", BUILT_IN),
        ],
    )
    def test_a_number_a_name_or_a_part_of_it(self, wanted: str, expected: AudioDevice) -> None:
        assert pick(wanted) is expected

    def test_an_exact_name_wins_over_a_part(self) -> None:
        longer = replace(HEADSET, number=9, name="USB Headset 2")
        assert chosen("USB Headset", (longer, *ALL), MicrophoneError, "microphone") is HEADSET

    def test_a_part_of_several_names_lists_them(self) -> None:
        with pytest.raises(MicrophoneError) as raised:
            pick("usb")
        assert str(raised.value) == (
            'More than one microphone is called "usb". '
            "Choose one of: 3 (USB Headset), 5 (USB Studio Microphone)."
        )

    @pytest.mark.parametrize("wanted", ["7", "Cinema"])
    def test_an_unknown_one_lists_all(self, wanted: str) -> None:
        with pytest.raises(MicrophoneError, match=f'no microphone called "{wanted}"') as raised:
            pick(wanted)
        assert raised.value.remedy == f"Choose one of: {listed(ALL)}"

    def test_without_any_the_remedy_is_to_plug_one_in(self) -> None:
        with pytest.raises(MicrophoneError) as raised:
            chosen("x", (), MicrophoneError, "microphone")
        assert raised.value.remedy == "Plug a microphone in"

    def test_windows_lists_a_device_for_each_sound_system_and_the_best_counts(self) -> None:
        several = tuple(
            replace(HEADSET, number=number, host=host)
            for number, host in enumerate(("MME", "Windows DirectSound", "Windows WASAPI", "Windows WDM-KS"))
        )
        found = chosen("headset", several, MicrophoneError, "microphone")
        assert found is not None
        assert found.host == "Windows WASAPI"
        assert preferred(several) == (several[2],)


def test_the_format_of_the_recording_is_tried_first_and_none_twice() -> None:
    assert formats(44_100, 2) == [(48_000, 1), (44_100, 1), (48_000, 2), (44_100, 2)]
    assert formats(48_000, 1) == [(48_000, 1)]
