"""Signs programs for Windows, where there is a certificate: `python .packaging/signing.py FILE...`.

The environment says with what: SIGNING_CERTIFICATE (a PFX file), SIGNING_PASSWORD (of the file, if it has one) and SIGNING_TIMESTAMPS (the
address of a service that vouches for the time, so that signatures outlive the certificate). Without the first nothing is signed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

TOOL = "signtool"
_KITS = "Windows Kits/10/bin"


def sign(programs: Sequence[Path]) -> str:
    """Sign programs, and say what was done.

    Raises:
        SystemExit: there is a certificate, and they cannot be signed with it.
    """
    certificate = os.environ.get("SIGNING_CERTIFICATE")
    if not certificate:
        return "not signed: no certificate is named in SIGNING_CERTIFICATE"
    tool = find_tool()
    if tool is None:
        raise SystemExit(f"SIGNING_CERTIFICATE is set, and there is no {TOOL}: install the Windows SDK")
    password, timestamps = os.environ.get("SIGNING_PASSWORD"), os.environ.get("SIGNING_TIMESTAMPS")
    command = [
        *(tool, "sign", "/fd", "SHA256", "/f", certificate),
        *(("/p", password) if password else ()),
        *(("/tr", timestamps, "/td", "SHA256") if timestamps else ()),
    ]
    # The command holds a password: what failed is said without it.
    status = subprocess.run([*command, *map(str, programs)], check=False).returncode
    if status != 0:
        raise SystemExit(f"signing failed with status {status}")
    return f"signed: {', '.join(path.name for path in programs)}"


def find_tool() -> str | None:
    """Microsoft's program that signs: on the PATH, or the newest of the installed Windows SDKs, which do not put it there."""
    kits = Path(os.environ.get("PROGRAMFILES(X86)", "/nowhere"), _KITS)
    versions = {
        tuple(map(int, path.parts[-3].split("."))): path for path in kits.glob(f"10.*/x64/{TOOL}.exe")
    }
    return shutil.which(TOOL) or (str(versions[max(versions)]) if versions else None)


if __name__ == "__main__":
    print(sign([Path(name) for name in sys.argv[1:]]))
