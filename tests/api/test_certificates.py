"""The files of a certificate that cannot be used are told in a sentence, before anything is started."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from interview_desktop.api.serving import require_safe
from interview_desktop.core.errors import SettingsError
from tests.api.serving import settings_for

_PASSWORD = "only the owner knows"


def make_pair(folder: Path, name: str) -> None:
    """Write a certificate and its key, and the key once more under a password."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2120, 1, 1, tzinfo=UTC))
        .sign(key, hashes.SHA256())
    )

    def written(protection: serialization.KeySerializationEncryption) -> bytes:
        return key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, protection)

    (folder / f"{name}.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / f"{name}.key").write_bytes(written(serialization.NoEncryption()))
    protected = serialization.BestAvailableEncryption(_PASSWORD.encode())
    (folder / f"{name}.locked").write_bytes(written(protected))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificates")
    make_pair(folder, "own")
    make_pair(folder, "other")
    (folder / "words.pem").write_text("no certificate", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("certificate", "key", "words"),
    [
        ("own.pem", "own.key", ""),
        ("own.key", "own.pem", "not a certificate and its private key"),
        ("words.pem", "own.key", "not a certificate and its private key"),
        ("own.pem", "words.pem", "not a certificate and its private key"),
        ("own.pem", "other.key", "belongs to another certificate"),
        ("own.pem", "own.locked", "has a password"),
    ],
)
def test_a_certificate_that_cannot_be_used_is_told(
    files: Path, tmp_path: Path, certificate: str, key: str, words: str
) -> None:
    pair = {"tls_certificate": str(files / certificate), "tls_key": str(files / key)}
    settings = settings_for(tmp_path, server=pair)
    if not words:
        require_safe(settings, accounts=False)
        return
    with pytest.raises(SettingsError, match=words):
        require_safe(settings, accounts=False)
