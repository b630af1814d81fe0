"""The command lines that ffmpeg is given: to record, to mux, to level the loudness.

They are built with ffmpeg-python and run with `process.ChildProcess`: ffmpeg-python itself cannot hand over a second pipe
and blocks when nobody reads stderr.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from interview_desktop.core.media import MEDIA_RATE, PixelFormat
from interview_desktop.recording.encoding.video_coding import VideoCoding, global_options, output_options
from interview_desktop.recording.ffmpeg import Ffmpeg
from interview_desktop.recording.pictures.picture import Layout

SOUND_TRACKS = ("Interview", "Microphone")
"""Titles of the sound tracks: what people hear, and the bare microphone as evidence."""
FRAGMENT_SECONDS = 0.2
"""Length of the pieces that a file is readable by while it grows."""
GROWING: Mapping[str, Any] = {
    # delay_moov: the index waits for the first packets, so that sound and picture both begin at zero (edit lists).
    "movflags": "+hybrid_fragmented+frag_keyframe+delay_moov",
    "frag_duration": round(FRAGMENT_SECONDS * 1_000_000),
    "flush_packets": 1,
}
"""Options of an MP4 that is readable while it grows, and becomes a plain one when it is closed."""
_COLOURS = dict.fromkeys(("color_primaries", "color_trc", "colorspace"), "smpte170m")


@dataclass(frozen=True, slots=True)
class EncoderInput:
    """The two streams an encoder process reads, and what they become."""

    video_url: str
    """Where the pictures come from: I420 as whole frames, or JPEGs in the AVI of `recording.avi`."""
    audio_url: str
    """Where the sound comes from: 16-bit stereo at `MEDIA_RATE`; left the mix, right the bare microphone."""
    layout: Layout
    """Of the pictures."""
    rate: float
    """Frames per second of the file's grid; with a coding that leaves pictures out, fewer come."""
    sound_start: int = 0
    """Samples by which the sound begins after the first picture; negative when it begins earlier."""


def recording_command(
    ffmpeg: Ffmpeg, source: EncoderInput, target: Path, *, coding: VideoCoding, audio_bitrate: int
) -> list[str]:
    """The command that encodes a live recording into an MP4 which is readable while it grows.

    The file is fragmented until it is closed, then ffmpeg turns it into a plain MP4 in place (hybrid). It has a video
    track and two mono sound tracks: the mix that people hear, and the bare microphone as evidence.

    Args:
        ffmpeg: the program.
        source: what it reads.
        target: the new file.
        coding: how pictures are encoded.
        audio_bitrate: bits per second of each sound track.
    """
    import ffmpeg as builder

    if source.layout.format is PixelFormat.MJPEG:
        pictures = _coded_pictures(source)
    else:
        pictures = _raw_pictures(source, coding)
    sound = builder.input(
        source.audio_url,
        format="s16le",
        ar=MEDIA_RATE,
        channel_layout="stereo",
        probesize=32,
        analyzeduration=0,
    )
    heard, early = sound.audio, {}
    if source.sound_start:
        # What sounds before the first picture only prepares the sound encoder; its packets are left out.
        heard = heard.filter("asetpts", f"PTS{source.sound_start:+d}")
        early = {"bsf:a": r"noise=drop=lt(pts\,0)"}
    size = (source.layout.width, source.layout.height)
    output = _recorded(
        pictures, heard, target, size, source.rate, coding=coding, audio_bitrate=audio_bitrate, more=early
    )
    return _compiled(ffmpeg, output, global_options(coding))


def _raw_pictures(source: EncoderInput, coding: VideoCoding) -> Any:
    import ffmpeg as builder

    layout = source.layout
    pictures = builder.input(
        source.video_url,
        format="rawvideo",
        pix_fmt="yuv420p",
        s=f"{layout.width}x{layout.height}",
        framerate=str(Fraction(f"{source.rate:g}") / coding.step),
    )
    # OpenCV's I420 is BT.601 in limited range; nothing in raw video says so.
    return pictures.video.filter("setparams", range="tv", **_COLOURS)


def _coded_pictures(source: EncoderInput) -> Any:
    import ffmpeg as builder

    pictures = builder.input(
        source.video_url,
        format="avi",
        # Nothing has to be found out, and nothing held back: one picture in, one out.
        probesize=32,
        analyzeduration=0,
        fpsprobesize=0,
        threads=1,
        # A picture that was being written when the program was killed is left out, and none is turned or stretched.
        fflags="+discardcorrupt",
        noautorotate=None,
    )
    return limited(pictures.video).filter("setsar", sar="0/1")


def limited(pictures: Any) -> Any:
    """The filter that brings JPEGs, which are BT.601 in full range, into the limited range that every player expects.

    The usual scaler would do the same at four times the cost.
    """
    target = dict.fromkeys(("space", "primaries", "trc"), "smpte170m")
    source = {f"i{name}": standard for name, standard in target.items()}
    return pictures.filter("colorspace", irange="pc", range="tv", format="yuv420p", **source, **target)


def file_recording_command(
    ffmpeg: Ffmpeg,
    video: Path,
    audio: Path,
    target: Path,
    *,
    seconds: float,
    size: tuple[int, int],
    rate: float,
    coding: VideoCoding,
    audio_bitrate: int,
) -> list[str]:
    """The command that makes the same file as `recording_command` from files in real time, by ffmpeg alone.

    What this costs is the floor that a recorder is measured against.

    Args:
        ffmpeg: the program.
        video: Motion JPEG at `rate`; begins again where it ends.
        audio: sound; begins again where it ends.
        target: the new file.
        seconds: its length.
        size: width and height of the pictures.
        rate: frames per second.
        coding: how pictures are encoded.
        audio_bitrate: bits per second of each sound track.
    """
    import ffmpeg as builder

    paced = {"re": None, "stream_loop": -1, "t": f"{seconds:g}"}
    pictures, sound = builder.input(str(video), **paced), builder.input(str(audio), **paced)
    stereo = sound.audio.filter("aformat", sample_rates=MEDIA_RATE, channel_layouts="stereo")
    output = _recorded(
        limited(pictures.video), stereo, target, size, rate, coding=coding, audio_bitrate=audio_bitrate
    )
    return _compiled(ffmpeg, output, global_options(coding))


def looped_copy_command(ffmpeg: Ffmpeg, source: Path, seconds: float) -> list[str]:
    """The command that writes a file's streams to stdout, again and again up to a length, without encoding."""
    import ffmpeg as builder

    media = builder.input(str(source), stream_loop=-1, t=f"{seconds:g}")
    return _compiled(ffmpeg, builder.output(media, "pipe:1", format="matroska", c="copy", map="0"))


def growing_copy_command(ffmpeg: Ffmpeg, target: Path) -> list[str]:
    """The command that copies the streams on stdin into a file of the kind that a recording writes."""
    import ffmpeg as builder

    media = builder.input("pipe:0", format="matroska")
    return _compiled(ffmpeg, builder.output(media, str(target), format="mp4", c="copy", map="0", **GROWING))


def _recorded(
    pictures: Any,
    sound: Any,
    target: Path,
    size: tuple[int, int],
    rate: float,
    *,
    coding: VideoCoding,
    audio_bitrate: int,
    more: Mapping[str, Any] | None = None,
) -> Any:
    """The file of a recording: a video track, and each side of the stereo sound as a track of its own."""
    import ffmpeg as builder

    copies = sound.filter_multi_output("asplit")
    mix, bare = (
        copies.stream(side).filter("channelmap", map=side, channel_layout="mono") for side in range(2)
    )
    if coding.encoder == "h264_vaapi":
        pictures = pictures.filter("format", "nv12").filter("hwupload")
    return builder.output(
        pictures,
        mix,
        bare,
        str(target),
        format="mp4",
        **output_options(coding, size, rate),
        acodec="aac",
        audio_bitrate=audio_bitrate,
        **(more or {}),
        **GROWING,
    )


def muxing_command(
    ffmpeg: Ffmpeg,
    *,
    source: Path,
    joined: bool,
    subtitles: Path | None,
    metadata: Path,
    target: Path,
    language: str,
    sound_tracks: int,
    sound_late: float = 0.0,
) -> list[str]:
    """The command that copies recorded streams into the final MP4, with chapters, subtitles and tags.

    Args:
        ffmpeg: the program.
        source: the recorded file, or the list of its segments.
        joined: whether `source` is a list in the syntax of ffmpeg's concat demuxer.
        subtitles: WebVTT file; None for no subtitle track.
        metadata: file in ffmpeg's metadata syntax with title, creation time and chapters.
        target: the new file.
        language: ISO 639-2 code of the spoken language.
        sound_tracks: how many sound tracks the segments have; the first is the one that players choose.
        sound_late: seconds by which the sound is moved forward; it is read from the source a second time then.
    """
    import ffmpeg as builder

    # movie_timescale: left to itself, ffmpeg takes the least common multiple of all tracks, 48 MHz with subtitles, in
    # which a chapter of more than 44 s overflows and gets another one's place. With this one, chapters have 12 hours.
    # A disk that was full has cut the last packet short; it would be copied as it is.
    # copyts: the sound's first packet comes before zero; without it everything would be shifted by as much.
    joining = {"format": "concat", "safe": 0, "copyts": None} if joined else {}
    reading = {"fflags": "+discardcorrupt", **joining}
    media = builder.input(str(source), **reading)
    heard = builder.input(str(source), itsoffset=f"{-sound_late:.6f}", **reading) if sound_late else media
    streams = [media["v:0"], *(heard[f"a:{number}"] for number in range(sound_tracks))]
    tags = _stream_tags("v:0", language)
    dispositions = {f"disposition:a:{number}": "0" if number else "default" for number in range(sound_tracks)}
    for number, title in zip(range(sound_tracks), SOUND_TRACKS, strict=False):
        tags += _stream_tags(f"a:{number}", language, title)
    if subtitles is not None:
        streams.append(builder.input(str(subtitles), format="webvtt")["s:0"])
        dispositions |= {"disposition:s:0": "0", "scodec": "mov_text"}
        tags += _stream_tags("s:0", language, "Subtitles")
    output = builder.output(
        *streams,
        str(target),
        format="mp4",
        vcodec="copy",
        acodec="copy",
        movflags="+faststart",
        movie_timescale=MEDIA_RATE,
        **dispositions,
    )
    # The tags have no streams, so ffmpeg-python would leave their file out; it becomes the last input.
    last = str(1 + (subtitles is not None) + bool(sound_late))
    command = _compiled(ffmpeg, output)
    at = command.index("-map")
    inputs, outputs = command[:at], command[at:-1]
    tags_file = ["-f", "ffmetadata", "-i", str(metadata), "-map_metadata", last, "-map_chapters", last]
    return [*inputs, *tags_file, *outputs, *tags, str(target)]


def loudness_command(
    ffmpeg: Ffmpeg,
    source: Path,
    target: Path | None,
    *,
    tracks: Mapping[str, int],
    loudnorm: Mapping[str, Any],
    audio_bitrate: int,
) -> list[str]:
    """The command of either pass of a loudness normalisation: of the first sound track, all else is copied.

    Progress goes to stdout; in the first pass the measurement goes to stderr as JSON.

    Args:
        ffmpeg: the program.
        source: the file.
        target: the new file; None for the first pass, which only measures.
        tracks: how many there are of each kind, as `probe.tracks` says.
        loudnorm: options of ffmpeg's filter of that name.
        audio_bitrate: bits per second of the normalised track.
    """
    import ffmpeg as builder

    talking = ["-loglevel", "info", "-progress", "pipe:1"]
    media = builder.input(str(source))
    normalised = media["a:0"].filter("loudnorm", **loudnorm)
    if target is None:
        return _compiled(ffmpeg, builder.output(normalised, "-", format="null"), talking)
    # Where it cannot keep to one gain, the filter works at 192 kHz.
    resampled = normalised.filter("aresample", MEDIA_RATE)
    copied = [("a", number) for number in range(1, tracks["audio"])]
    copied += [("s", number) for number in range(tracks["subtitle"])]
    output = builder.output(
        *(media["v:0"], resampled, *(media[f"{kind}:{number}"] for kind, number in copied)),
        str(target),
        format="mp4",
        c="copy",
        **{"c:a:0": "aac", "b:a:0": audio_bitrate, "map_metadata": 0, "map_chapters": 0},
        movflags="+faststart",
        movie_timescale=MEDIA_RATE,
    )
    # What comes out of a filter has lost its name and language; asked to copy those of one, ffmpeg copies no other's.
    *command, last = _compiled(ffmpeg, output, talking)
    for kind, number in [("v", 0), ("a", 0), *copied]:
        command += [f"-map_metadata:s:{kind}:{number}", f"0:s:{kind}:{number}"]
    return [*command, "-disposition:a:0", "default", last]


def _stream_tags(stream: str, language: str, title: str = "") -> list[str]:
    # Not `title`: in MP4 ffmpeg writes it as a box that its own reader warns about ("UDTA parsing failed").
    tags = [f"language={language}", *([f"handler_name={title}"] if title else [])]
    return [part for tag in tags for part in (f"-metadata:s:{stream}", tag)]


def _compiled(ffmpeg: Ffmpeg, output: object, first: Sequence[str] = ()) -> list[str]:
    import ffmpeg as builder

    program, *rest = map(str, builder.compile(output, cmd=str(ffmpeg.path)))
    return [program, "-hide_banner", "-nostdin", "-nostats", "-loglevel", "warning", *first, *rest]
