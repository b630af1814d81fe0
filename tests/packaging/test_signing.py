"""Programs for Windows are signed with the certificate that the environment names, by a program that stands for Microsoft's."""

import json
import os
import sys
from pathlib import Path

import pytest
import signing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")
PROGRAM = Path("dist", "Interview Desktop.exe")


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A signtool on the PATH, and the file into which it writes its arguments."""
    said = tmp_path / "said"
    script = f"#!{sys.executable}\nimport json, sys\nwith open({str(said)!r}, 'w') as file: json.dump(sys.argv[1:], file)\n"
    tool = tmp_path / signing.TOOL
    tool.write_text(script + "sys.exit(any('refused' in argument for argument in sys.argv))\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    for name in ("SIGNING_CERTIFICATE", "SIGNING_PASSWORD", "SIGNING_TIMESTAMPS"):
        monkeypatch.delenv(name, raising=False)
    return said


def test_without_a_certificate_nothing_is_signed(called: Path) -> None:
    assert "no certificate" in signing.sign([PROGRAM])
    assert not called.exists()


def test_programs_are_signed_with_a_time(called: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIGNING_CERTIFICATE", "publisher.pfx")
    monkeypatch.setenv("SIGNING_PASSWORD", "secret")
    monkeypatch.setenv("SIGNING_TIMESTAMPS", "http://time.invalid")
    assert signing.sign([PROGRAM]) == "signed: Interview Desktop.exe"
    told = json.loads(called.read_text())
    assert told[0] == "sign" and told[-1] == str(PROGRAM)
    for option, value in (("/f", "publisher.pfx"), ("/p", "secret"), ("/tr", "http://time.invalid")):
        assert told[told.index(option) + 1] == value


def test_a_signature_that_fails_ends_the_build_without_the_password(
    called: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGNING_CERTIFICATE", "refused.pfx")
    monkeypatch.setenv("SIGNING_PASSWORD", "secret")
    with pytest.raises(SystemExit, match=r"^signing failed with status 1$"):
        signing.sign([PROGRAM])


def test_the_tool_of_the_newest_sdk_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.setenv("PROGRAMFILES(X86)", str(tmp_path))
    monkeypatch.setenv("SIGNING_CERTIFICATE", "publisher.pfx")
    with pytest.raises(SystemExit, match="install the Windows SDK"):
        signing.sign([PROGRAM])
    for version in ("10.0.9999.0", "10.0.22621.0"):
        tool = tmp_path / "Windows Kits" / "10" / "bin" / version / "x64" / "signtool.exe"
        tool.parent.mkdir(parents=True)
        tool.touch()
    assert signing.find_tool() == str(tool)
