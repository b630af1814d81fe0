"""Builds the ffmpeg of the packaged program, 10 MB instead of 173 (Linux) or 105 (Windows).

    python .packaging/own_ffmpeg.py [SOURCE.tar.xz]                     for Linux
    python .packaging/own_ffmpeg.py --windows X264.tar.gz [SOURCE]      for Windows, on Linux

The one that imageio-ffmpeg brings can do everything that FFmpeg can. This one has what the program asks of it, and what media of
common kinds need: `build.spec` takes `build/ffmpeg/ffmpeg` (`ffmpeg.exe`) where it is there, and imageio-ffmpeg's where it is not. It needs a C
compiler, make, nasm and x264 with its headers (Debian: gcc make nasm pkg-config libx264-dev zlib1g-dev), which becomes part of it.
Encoders in hardware come in where their headers are installed: VA-API (libva-dev libdrm-dev) for Intel and AMD, NVENC (ffnvcodec
12.1.14 or newer) for NVIDIA. Left out: AMF and Quick Sync by themselves, because on Linux VA-API reaches the same chips.

For Windows the compiler is MinGW-w64, which runs on Linux (Debian: gcc-mingw-w64-x86-64 libz-mingw-w64-dev make nasm pkg-config); x264 is
built from its source too. In hardware Media Foundation encodes, which reaches the chips of Intel, AMD and NVIDIA by their drivers.

The source is FFmpeg's release, which is compared with its SHA-256; Debian's `apt-get source --download-only ffmpeg` brings the same file.
x264 has no releases: `apt-get source --download-only --tar-only x264` brings the state of it that Debian's developers chose, and checks it.
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
ON_WINDOWS, ELSEWHERE = FOLDER / "ffmpeg.exe", FOLDER / "ffmpeg"
PROGRAM = ON_WINDOWS if sys.platform == "win32" else ELSEWHERE
"""The one for the system that this runs on."""
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
    "encoder": "libx264 h264_nvenc h264_vaapi h264_mf aac movtext mjpeg rawvideo pcm_s16le flac webvtt wrapped_avframe",
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
MINGW = "x86_64-w64-mingw32"
"""Names the compiler for Windows, and its tools."""
_MAKE = ("make", f"-j{os.cpu_count() or 1}")


def binaries() -> list[tuple[str, str]]:
    """The program with its place in the packaged program; nothing where it was not built."""
    return [(str(PROGRAM), PROGRAMS)] if PROGRAM.is_file() else []


def options(linked: Path) -> list[str]:
    """What `configure` is told for Linux.

    Args:
        linked: folder of libraries that become part of the program.
    """
    hardware = [name for package, names in HARDWARE.items() if known(package) for name in names]
    return [
        *_everywhere(linked),
        # The few libraries that are not part of it lie above it.
        "--extra-ldexeflags=-Wl,-rpath,$ORIGIN/..",
        *(f"--enable-{name}" for name in hardware),
    ]


def options_for_windows(linked: Path) -> list[str]:
    """What `configure` is told for Windows.

    Args:
        linked: folder of libraries that become part of the program.
    """
    return [
        *_everywhere(linked),
        *("--enable-cross-compile", "--arch=x86_64", "--target-os=mingw32", f"--cross-prefix={MINGW}-"),
        # A cross compiler is otherwise asked for a pkg-config of its own name, which not every system has.
        "--pkg-config=pkg-config",
        # No library of the compiler's lies beside the program.
        "--extra-ldexeflags=-static",
        *("--enable-w32threads", "--enable-mediafoundation", "--enable-d3d11va"),
    ]


def _everywhere(linked: Path) -> list[str]:
    return [
        *("--enable-gpl", "--enable-libx264", "--enable-zlib", "--pkg-config-flags=--static"),
        *("--disable-everything", "--disable-autodetect", "--disable-debug", "--disable-doc"),
        *("--disable-ffplay", "--disable-ffprobe", f"--extra-ldflags=-L{linked}"),
        *(f"--enable-{kind}={','.join(names.split())}" for kind, names in COMPONENTS.items()),
    ]


def known(package: str) -> bool:
    """Whether pkg-config knows a library."""
    return subprocess.run(["pkg-config", "--exists", package], check=False).returncode == 0


def build(archive: Path, x264: Path | None = None) -> Path:
    """Build it from FFmpeg's source, and return the program.

    Args:
        archive: FFmpeg's source.
        x264: x264's source; with it the program is built for Windows.

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
    source = _unpacked(archive)
    if x264 is None:
        _link_x264(linked)
        made, environment = ELSEWHERE, dict(os.environ)
        told = options(linked)
    else:
        _build_x264(_unpacked(x264), FOLDER / "x264")
        made, environment = ON_WINDOWS, os.environ | {"PKG_CONFIG_LIBDIR": str(FOLDER / "x264/lib/pkgconfig")}
        told = options_for_windows(linked)
    subprocess.run([source / "configure", *told], cwd=source, env=environment, check=True)
    subprocess.run([*_MAKE, made.name], cwd=source, env=environment, check=True)
    shutil.copy(source / made.name, made)
    shutil.copy(source / LICENCE.name, LICENCE)
    for folder in filter(Path.is_dir, list(FOLDER.iterdir())):
        shutil.rmtree(folder)
    version = find_ffmpeg(made).version if made == PROGRAM else f"{VERSION} for another system"
    print(f"{made}: ffmpeg {version}, {made.stat().st_size / 1e6:.0f} MB")
    return made


def _unpacked(archive: Path) -> Path:
    """Unpack a source, and return its folder."""
    with tarfile.open(archive) as packed:
        packed.extractall(FOLDER, filter="data")
        return FOLDER / packed.getnames()[0].partition("/")[0]


def _link_x264(linked: Path) -> None:
    # A linker prefers shared libraries to others of the same folder; so the other one has a folder of its own.
    place = subprocess.run(
        ["pkg-config", "--variable=libdir", "x264"], check=True, capture_output=True, text=True
    )
    (linked / "libx264.a").symlink_to(Path(place.stdout.strip()) / "libx264.a")


def _build_x264(source: Path, target: Path) -> None:
    tools = (f"--host={MINGW}", f"--cross-prefix={MINGW}-")
    wanted = ("--enable-static", "--disable-cli", "--disable-opencl", "--bit-depth=8")
    subprocess.run([source / "configure", *tools, *wanted, f"--prefix={target}"], cwd=source, check=True)
    subprocess.run([*_MAKE, "install"], cwd=source, check=True)


def main() -> int:
    """Build it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", type=Path, nargs="?", help="FFmpeg's release; fetched when left out")
    parser.add_argument(
        "--windows", type=Path, metavar="X264", help="build for Windows, with x264 of this source"
    )
    given = parser.parse_args()
    source = given.source
    if source is None:
        source = contents.ROOT / "build" / Path(SOURCE).name
        source.parent.mkdir(exist_ok=True)
        urllib.request.urlretrieve(SOURCE, source)
    build(source, given.windows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
