"""Builds the ffmpeg of the packaged program, 10 MB instead of 173: `python .packaging/own_ffmpeg.py [SOURCE.tar.xz]`.

The one that imageio-ffmpeg brings can do everything that FFmpeg can. This one has what the program asks of it, and what media of
common kinds need: `build.spec` takes `build/ffmpeg/ffmpeg` where it is there, and imageio-ffmpeg's where it is not. It needs a C
compiler, make, nasm and x264 with its headers (Debian: gcc make nasm pkg-config libx264-dev zlib1g-dev), which becomes part of it.
Encoders in hardware come in where their headers are installed: VA-API (libva-dev libdrm-dev) for Intel and AMD, NVENC (ffnvcodec
12.1.14 or newer) for NVIDIA. Left out: AMF and Quick Sync by themselves, because on Linux VA-API reaches the same chips.

The source is FFmpeg's release, which is compared with its SHA-256; Debian's `apt-get source --download-only ffmpeg` brings the same file.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import urllib.request
from pathlib import Path

import contents  # also finds the program itself

from interview_desktop.recording.ffmpeg import PROGRAMS, find_ffmpeg

VERSION = "9.0.2"
SOURCE = f"https://ffmpeg.org/releases/ffmpeg-{VERSION}.tar.xz"
SHA256 = "8c3850283eb25fa026482078a04051e0be17347b09ef81a0849bec15a96e002e"
FOLDER = contents.ROOT / "build" / "ffmpeg"
PROGRAM = FOLDER / "ffmpeg"
LICENCE = FOLDER / "COPYING.GPLv2"
REPLACED = ("imageio_ffmpeg/binaries/ffmpeg*",)
"""Left out where there is one of our own."""

COMPONENTS = {
    # A pipe or a socket from the recorder, and files.
    "protocol": "file pipe fd tcp unix",
    # What the recorder sends (raw pictures, AVI with JPEGs, samples), its own files, subtitles and tags, lists of segments, and the
    # files that stand for a camera or a microphone.
    "demuxer": "rawvideo avi pcm_s16le mov webvtt ffmetadata concat matroska wav mjpeg mp3 ogg flac aac h264 mpegts srt",
    # Pictures and sounds of its own making, for trials.
    "indev": "lavfi",
    "muxer": "mp4 mov matroska webm null wav avi rawvideo pcm_s16le mjpeg webvtt ffmetadata framecrc",
    "decoder": "rawvideo mjpeg h264 hevc mpeg4 vp8 vp9 png pcm_* aac mp3 opus vorbis flac alac webvtt subrip movtext wrapped_avframe",
    "encoder": "libx264 h264_nvenc h264_vaapi aac movtext mjpeg rawvideo pcm_s16le flac webvtt wrapped_avframe",
    "parser": "h264 hevc mjpeg mpeg4video vp8 vp9 aac mpegaudio opus vorbis flac",
    # `noise` drops what sounds before the first picture; the others are asked for by containers.
    "bsf": "noise null setts h264_mp4toannexb hevc_mp4toannexb h264_metadata aac_adtstoasc extract_extradata vp9_superframe "
    "vp9_superframe_split dump_extra",
    "filter": "setparams setsar colorspace scale format hwupload fps setpts asetpts asplit channelmap aformat aresample loudnorm ebur128 "
    "null anull trim atrim amix pan volume volumedetect crop pad overlay transpose hflip vflip rotate color testsrc testsrc2 sine anullsrc",
}
"""What is in it, by kind; everything else of FFmpeg is left out."""
HARDWARE = {"libva": ("libdrm", "vaapi"), "ffnvcodec >= 12.1.14.0": ("ffnvcodec", "nvenc")}
"""Options for encoders in hardware, by what pkg-config must know."""


def binaries() -> list[tuple[str, str]]:
    """The program with its place in the packaged program; nothing where it was not built, and on Windows."""
    return [(str(PROGRAM), PROGRAMS)] if sys.platform != "win32" and PROGRAM.is_file() else []


def options(linked: Path) -> list[str]:
    """What `configure` is told.

    Args:
        linked: folder of libraries that become part of the program.
    """
    hardware = [name for package, names in HARDWARE.items() if known(package) for name in names]
    return [
        *("--enable-gpl", "--enable-libx264", "--enable-zlib", "--pkg-config-flags=--static"),
        *("--disable-everything", "--disable-autodetect", "--disable-debug", "--disable-doc"),
        *("--disable-ffplay", "--disable-ffprobe", f"--extra-ldflags=-L{linked}"),
        # The few libraries that are not part of it lie above it.
        "--extra-ldexeflags=-Wl,-rpath,$ORIGIN/..",
        *(f"--enable-{name}" for name in hardware),
        *(f"--enable-{kind}={','.join(names.split())}" for kind, names in COMPONENTS.items()),
    ]


def known(package: str) -> bool:
    """Whether pkg-config knows a library."""
    return subprocess.run(["pkg-config", "--exists", package], check=False).returncode == 0


def build(archive: Path) -> Path:
    """Build it from FFmpeg's source, and return the program.

    Raises:
        SystemExit: the archive is another one.
        CalledProcessError: it cannot be built; the reason is on the terminal.
        MediaError: it was built and cannot do what the program asks of it.
    """
    with archive.open("rb") as content:
        if hashlib.file_digest(content, "sha256").hexdigest() != SHA256:
            raise SystemExit(f"{archive} is not the source of FFmpeg {VERSION}")
    shutil.rmtree(FOLDER, ignore_errors=True)
    linked = FOLDER / "linked"
    linked.mkdir(parents=True)
    with tarfile.open(archive) as packed:
        packed.extractall(FOLDER, filter="data")
    source = FOLDER / f"ffmpeg-{VERSION}"
    # A linker prefers shared libraries to others of the same folder; so the other one has a folder of its own.
    place = subprocess.run(
        ["pkg-config", "--variable=libdir", "x264"], check=True, capture_output=True, text=True
    )
    (linked / "libx264.a").symlink_to(Path(place.stdout.strip()) / "libx264.a")
    subprocess.run([source / "configure", *options(linked)], cwd=source, check=True)
    subprocess.run(["make", f"-j{os.cpu_count() or 1}", "ffmpeg"], cwd=source, check=True)
    shutil.copy(source / "ffmpeg", PROGRAM)
    shutil.copy(source / LICENCE.name, LICENCE)
    shutil.rmtree(source)
    print(f"{PROGRAM}: ffmpeg {find_ffmpeg(PROGRAM).version}, {PROGRAM.stat().st_size / 1e6:.0f} MB")
    return PROGRAM


def main() -> int:
    """Build it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, nargs="?", help="FFmpeg's release; fetched when left out")
    given = parser.parse_args().source
    if given is None:
        given = contents.ROOT / "build" / Path(SOURCE).name
        given.parent.mkdir(exist_ok=True)
        urllib.request.urlretrieve(SOURCE, given)
    build(given)
    return 0


if __name__ == "__main__":
    sys.exit(main())
