"""Makes the data of Qt's ICU smaller: 32 MB become 8.

Qt takes comparing, calendars and rules for letters from it. Names of units, zones, currencies, languages and countries, spelt-out
numbers, transliteration, where lines break, and codes other than Unicode's it takes from elsewhere or not at all; these are removed with ICU's own `icupkg` (Debian:
icu-devtools). Where it is not installed the data stay as they are.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

UNUSED = ("unit/", "zone/", "curr/", "lang/", "region/", "rbnf/", "translit/", "brkitr/")
"""Folders of the data that Qt does not look into."""
CODES = ".cnv"
"""Ends the name of a table of a code such as Big5; Qt has Unicode's and Latin 1 itself."""
_LIBRARY = re.compile(r"libicudata\.so\.(\d+)")
_ASSEMBLY = """\
.section .rodata
.balign 16
.global {symbol}
.type {symbol}, @object
{symbol}: .incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""


def shrink(inside: Path) -> None:
    """Put smaller data in the place of those that lie in the packaged program.

    Args:
        inside: the folder with the libraries, `_internal`.

    Raises:
        CalledProcessError: the data are of a form that the tools do not know.
    """
    tools = [shutil.which(name) for name in ("icupkg", "objcopy", "cc")]
    found = [(path, _LIBRARY.fullmatch(path.name)) for path in inside.glob("PySide6/Qt/lib/libicudata.so.*")]
    if None in tools:
        print("the data of Qt's ICU stay as they are: there is no icupkg, or no C compiler: 24 MB more")
        return
    for library, match in found:
        if match is not None and not library.is_symlink():
            _shrink(library, f"icudt{match[1]}")


def _shrink(library: Path, name: str) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        # ICU's tool takes the name of the data, with the order of their bytes, from the file's.
        whole, smaller = folder / f"{name}l.dat", folder / "smaller" / f"{name}l.dat"
        smaller.parent.mkdir()
        subprocess.run(["objcopy", "-O", "binary", "--only-section=.rodata", library, whole], check=True)
        listed = subprocess.run(["icupkg", "-l", whole], check=True, capture_output=True, text=True).stdout
        removed = folder / "removed.txt"
        removed.write_text(
            "\n".join(item for item in listed.split() if item.startswith(UNUSED) or item.endswith(CODES))
        )
        subprocess.run(["icupkg", "-r", removed, whole, smaller], check=True)
        source = folder / "data.s"
        source.write_text(_ASSEMBLY.format(symbol=f"{name}_dat", data=smaller))
        command = ["cc", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-o", library, source]
        subprocess.run(command, check=True)
