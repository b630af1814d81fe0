"""Pictures that a camera has coded go into the file as they are: no slip, whatever comes, and in the right colours."""

from __future__ import annotations

import subprocess
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from interview_desktop.core.media import Frame, PixelFormat
from interview_desktop.recording.ffmpeg import find_ffmpeg
from interview_desktop.recording.pictures import avi
from interview_desktop.recording.pictures.picture import (
    CodedPicture,
    PlanarPicture,
    even_layout,
    layout_of,
    make_picture,
)
from interview_desktop.recording.reading.probe import readable_seconds
from interview_desktop.recording.recorder import RecorderSettings
from tests.recording.pushing import Pusher
from tests.rig.flash_beep import Schedule, measure
from tests.rig.pictures import CYCLE, jpeg, moving_picture, plain_picture, read_number
from tests.rig.programs import wait_until

SIZE = (320, 180)
CODED = even_layout(*SIZE, PixelFormat.MJPEG)
FRAME = 1 / 30


def coded_frame(data: bytes, time: float = 0.0, size: tuple[int, int] = SIZE) -> Frame:
    return Frame(memoryview(data), PixelFormat.MJPEG, *size, time)


def raw_frame(picture: np.ndarray, time: float = 0.0) -> Frame:
    return Frame(memoryview(picture), PixelFormat.BGR24, picture.shape[1], picture.shape[0], time)


def decoded(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as media:
        return [frame.to_ndarray(format="bgr24") for frame in media.decode(video=0)]


def coded(picture: np.ndarray, *options: int) -> bytes:
    return bytes(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 90, *options])[1].tobytes())


def jpeg_in(picture: CodedPicture) -> bytes:
    data = bytes(picture.data)
    return data[8 : 8 + int.from_bytes(data[4:8], "little")]


class TestPicture:
    """What one frame becomes."""

    def test_a_picture_that_fits_is_passed_on_byte_for_byte(self) -> None:
        data = coded(moving_picture(SIZE, 5))
        picture = CodedPicture(CODED)
        assert picture.load(coded_frame(data + bytes(500)))
        assert jpeg_in(picture) == data
        assert len(picture.data) % 2 == 0

    @pytest.mark.parametrize(
        "data",
        [b"", b"garbage" * 99, coded(moving_picture(SIZE, 1))[:-2], coded(moving_picture(SIZE, 1))[:900]],
        ids=["nothing", "garbage", "no end", "cut"],
    )
    @pytest.mark.parametrize("form", [PixelFormat.MJPEG, PixelFormat.I420])
    def test_what_cannot_be_read_leaves_the_one_before(self, data: bytes, form: PixelFormat) -> None:
        picture = make_picture(even_layout(*SIZE, form))
        assert picture.load(coded_frame(coded(moving_picture(SIZE, 7))))
        before = bytes(picture.data)
        assert not picture.load(coded_frame(data))
        assert bytes(picture.data) == before

    @pytest.mark.parametrize(
        ("data", "size"),
        [
            (coded(moving_picture((640, 360), 9)), (640, 360)),
            (coded(moving_picture(SIZE, 9), cv2.IMWRITE_JPEG_PROGRESSIVE, 1), SIZE),
            (coded(cv2.cvtColor(moving_picture(SIZE, 9), cv2.COLOR_BGR2GRAY)), SIZE),
        ],
        ids=["another size", "progressive", "grey"],
    )
    def test_what_does_not_fit_is_coded_again(self, data: bytes, size: tuple[int, int]) -> None:
        picture = CodedPicture(CODED)
        assert picture.load(coded_frame(data, size=size))
        shown = cv2.imdecode(np.frombuffer(jpeg_in(picture), np.uint8), cv2.IMREAD_COLOR)
        assert shown is not None
        assert shown.shape == (SIZE[1], SIZE[0], 3)
        assert read_number(shown) == 9

    def test_raw_frames_and_the_card_are_coded(self) -> None:
        picture = CodedPicture(CODED)
        for show in (lambda: picture.load(raw_frame(moving_picture(SIZE, 3))), picture.show_card):
            show()
            assert cv2.imdecode(np.frombuffer(jpeg_in(picture), np.uint8), cv2.IMREAD_COLOR) is not None

    def test_a_raw_recording_takes_coded_frames(self) -> None:
        picture = PlanarPicture(even_layout(*SIZE))
        assert picture.load(coded_frame(coded(moving_picture(SIZE, 21))))
        planes = np.asarray(picture.data).reshape(-1, SIZE[0])
        assert read_number(planes[: SIZE[1]]) == 21

    def test_the_first_frame_decides_how_a_recording_is_made(self) -> None:
        assert layout_of(coded_frame(b"", size=(321, 181))) == even_layout(320, 180, PixelFormat.MJPEG)
        assert layout_of(raw_frame(moving_picture(SIZE, 0))) == even_layout(*SIZE, PixelFormat.I420)


@pytest.mark.parametrize("rate", [30.0, 29.97, 14.5])
def test_the_stream_says_size_and_rate(tmp_path: Path, rate: float) -> None:
    path = tmp_path / "stream.avi"
    pictures = [coded(moving_picture(SIZE, number)) for number in range(10)]
    path.write_bytes(avi.header(*SIZE, rate) + b"".join(map(avi.chunk, pictures)))
    with av.open(str(path)) as media:
        (stream,) = media.streams.video
        assert stream.average_rate is not None
        assert float(stream.average_rate) == pytest.approx(rate, rel=1e-6)
        assert (stream.codec_context.name, stream.width, stream.height) == ("mjpeg", *SIZE)
        packets = [packet for packet in media.demux(stream) if packet.size]
    assert [bytes(packet) for packet in packets] == pictures
    assert [packet.pts for packet in packets] == list(range(10))


def odd_pictures() -> list[bytes]:
    """What a camera ought not to send."""
    whole = coded(moving_picture(SIZE, 40))
    chance = np.random.default_rng(7)
    flipped = bytearray(whole)
    for at in chance.integers(600, len(whole) - 2, 30):
        flipped[at] = chance.integers(0, 255)
    colours = moving_picture(SIZE, 41)
    return [
        b"",
        b"\xff\xd8",
        chance.bytes(3000),
        whole[:-2],
        whole[: len(whole) // 2],
        whole[: len(whole) // 2] + b"\xff\xd9",
        bytes(flipped),
        whole + coded(moving_picture(SIZE, 42)),
        whole[: len(whole) // 2] + coded(moving_picture(SIZE, 42)),
        whole + bytes(4097),
        b"00dc" + whole,
        coded(moving_picture((640, 480), 43)),
        coded(moving_picture((322, 182), 43)),
        coded(cv2.cvtColor(colours, cv2.COLOR_BGR2GRAY)),
        coded(colours, cv2.IMWRITE_JPEG_PROGRESSIVE, 1),
        coded(colours, cv2.IMWRITE_JPEG_RST_INTERVAL, 2),
        *(
            coded(colours, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, factor)
            for factor in (
                cv2.IMWRITE_JPEG_SAMPLING_FACTOR_411,
                cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422,
                cv2.IMWRITE_JPEG_SAMPLING_FACTOR_440,
                cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444,
            )
        ),
    ]


def test_no_picture_slips_whatever_comes_between(tmp_path: Path) -> None:
    """Every other picture is odd; the ones between them have to be in their own places."""
    odd = odd_pictures()
    pusher = Pusher(tmp_path, size=SIZE, form=PixelFormat.MJPEG)
    pusher.camera_on = False
    for number in range(2 * len(odd)):
        data = odd[number // 2] if number % 2 else jpeg(moving_picture(SIZE, number % CYCLE))
        pusher.recorder.video(coded_frame(data, pusher.origin + (number + 0.5) * FRAME))
        pusher.push(FRAME)
    media = pusher.stop()
    assert (pusher.reports.gaps, pusher.reports.failures) == ([], [])
    assert len(media.segments) == 1
    path = tmp_path / media.segments[0].name
    with av.open(str(path)) as file:
        (stream,) = file.streams.video
        shown = [
            (
                round(float((frame.pts or 0) * (stream.time_base or Fraction(1))) * 30),
                read_number(frame.to_ndarray(format="gray")),
            )
            for frame in file.decode(stream)
        ]
        assert (stream.width, stream.height) == SIZE
    numbers = dict(shown)
    for number in range(0, 2 * len(odd), 2):
        assert numbers[number] == number % CYCLE
    # A damaged picture that only a decoder can tell may cost itself, no other.
    assert len(shown) >= 2 * len(odd) - 3
    assert media.duration == pytest.approx(2 * len(odd) / 30, abs=1.5 * FRAME)


COLOURS = {
    "black": (0, 0, 0),
    "dark": (24, 24, 24),
    "grey": (128, 128, 128),
    "white": (255, 255, 255),
    "red": (40, 40, 200),
    "green": (60, 180, 60),
    "blue": (190, 70, 30),
    "skin": (150, 186, 228),
}


def colour_picture() -> np.ndarray:
    """Eight squares, 80 pixels wide."""
    picture = np.zeros((160, 320, 3), np.uint8)
    for number, colour in enumerate(COLOURS.values()):
        row, column = divmod(number, 4)
        picture[row * 80 : row * 80 + 80, column * 80 : column * 80 + 80] = colour
    return picture


@pytest.mark.parametrize(
    "sampling",
    [
        None,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444,
    ],
    ids=["raw", "4:2:0", "4:2:2", "4:4:4"],
)
def test_colours_are_the_same_on_both_ways_and_the_file_says_what_they_mean(
    tmp_path: Path, sampling: int | None
) -> None:
    picture = colour_picture()
    height, width = picture.shape[:2]
    if sampling is None:
        make = lambda time: raw_frame(picture, time)  # noqa: E731
    else:
        data = coded(picture, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, sampling)
        make = lambda time: coded_frame(data, time, (width, height))  # noqa: E731
    pusher = Pusher(tmp_path, size=(width, height))
    pusher.camera_on = False
    for number in range(15):
        pusher.recorder.video(make(pusher.origin + (number + 0.5) * FRAME))
        pusher.push(FRAME)
    media = pusher.stop()
    path = tmp_path / media.segments[0].name
    with av.open(str(path)) as file:
        context = file.streams.video[0].codec_context
        assert context.pix_fmt == "yuv420p"
        # Limited range, and BT.601 in matrix, primaries and transfer.
        assert (context.color_range, context.colorspace, context.color_primaries, context.color_trc) == (
            1,
            6,
            6,
            6,
        )
        *_, last = file.decode(video=0)
    luma = last.to_ndarray(format="yuv420p")[:height]
    assert luma[40, 40] == pytest.approx(16, abs=1)
    assert luma[40, 280] == pytest.approx(235, abs=1)
    shown = last.to_ndarray(format="bgr24").astype(int)
    for number, (name, colour) in enumerate(COLOURS.items()):
        row, column = divmod(number, 4)
        middle = (
            shown[row * 80 + 30 : row * 80 + 50, column * 80 + 30 : column * 80 + 50]
            .reshape(-1, 3)
            .mean(axis=0)
        )
        assert middle == pytest.approx(colour, abs=4), name


@pytest.mark.parametrize(("rate", "ppm"), [(30.0, 0.0), (29.5, 200.0)])
def test_sound_and_picture_are_within_a_frame(tmp_path: Path, rate: float, ppm: float) -> None:
    pusher = Pusher(
        tmp_path, rate=rate, phase=0.005, ppm=ppm, schedule=Schedule.of_length(15), form=PixelFormat.MJPEG
    )
    pusher.push(15.0)
    health = pusher.recorder.health
    media = pusher.stop()
    assert health.dropped_frames == 0
    offset = measure(tmp_path / media.segments[0].name, exposure=1 / rate)
    assert offset.events >= 8
    assert abs(offset.median_ms) < 10
    assert offset.p95_ms < 24


def test_a_camera_that_comes_back_otherwise_and_the_card_stay_in_one_file(tmp_path: Path) -> None:
    """Coded, then nothing, then raw and larger, then coded again."""
    pusher = Pusher(tmp_path, size=SIZE, form=PixelFormat.MJPEG)
    pusher.push(1.0)
    pusher.camera_on = False
    pusher.push(4.0)
    for number in range(15):
        pusher.recorder.video(raw_frame(plain_picture((640, 480), 200), pusher.origin + 5 + number * FRAME))
        pusher.push(FRAME)
    pusher.camera_on = True
    pusher.push(1.0)
    media = pusher.stop()
    assert len(media.segments) == 1
    shown = decoded(tmp_path / media.segments[0].name)
    assert len(shown) == pytest.approx(6.5 * 30, abs=2)
    assert shown[15].mean() == pytest.approx(130, abs=8)
    assert shown[4 * 30].mean() == pytest.approx(45, abs=15)  # the card
    assert shown[5 * 30 + 10][90, 160].mean() == pytest.approx(200, abs=8)  # the larger one
    assert shown[5 * 30 + 10][90, 2].mean() < 20  # with a bar at its side
    assert shown[-5].mean() == pytest.approx(130, abs=8)


def test_an_encoder_that_dies_is_replaced(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    pusher = Pusher(tmp_path, size=SIZE, form=PixelFormat.MJPEG, settings=RecorderSettings())
    pusher.push(3.0)
    pid = pusher.recorder.encoder_pid
    assert pid is not None
    # Three seconds take a fraction of one here: the file holds something before its encoder dies.
    first = tmp_path / pusher.reports.segments[0][0]
    wait_until(lambda: readable_seconds(first) > 1.0, "a second in the file", 20.0)
    subprocess.run(["kill", "-9", str(pid)], check=True)
    pusher.push(3.0)
    wait_until(lambda: pusher.recorder.health.segments == 2, "another encoder", 10.0)
    media = pusher.stop()
    assert len(media.segments) == 2
    assert "ended by signal 9" in caplog.text
    assert media.duration == pytest.approx(6.0, abs=2 * FRAME)
    assert len(decoded(tmp_path / media.segments[1].name)) == pytest.approx(
        (media.duration - media.segments[1].start) * 30, abs=1
    )


def test_ffmpeg_is_not_ended_by_pictures_that_it_cannot_decode(tmp_path: Path) -> None:
    """The recorder looks at outlines only; whatever gets past it costs the encoder a picture and nothing else."""
    assert find_ffmpeg()
    whole = coded(moving_picture(SIZE, 2))
    begin = whole.index(b"\xff\xda") + 20
    broken = whole[:begin] + np.random.default_rng(3).bytes(2000).replace(b"\xff", b"\x00") + b"\xff\xd9"
    pusher = Pusher(tmp_path, size=SIZE, form=PixelFormat.MJPEG)
    pusher.camera_on = False
    for number in range(60):
        pusher.recorder.video(
            coded_frame(broken if number >= 5 else whole, pusher.origin + (number + 0.5) * FRAME)
        )
        pusher.push(FRAME)
    media = pusher.stop()
    assert len(media.segments) == 1
    assert pusher.reports.failures == []
