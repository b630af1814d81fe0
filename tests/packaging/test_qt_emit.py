"""The pinned Qt survives what 6.12.0 did not: a Python signal with a bool, many times."""

import subprocess
import sys

EMIT = """
import sys
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    changed = Signal(bool)

received = 0
def receive(value):
    global received
    received += value

sender = Sender()
sender.changed.connect(receive)
for _ in range(100_000):
    sender.changed.emit(True)
print(received)
"""


def test_a_hundred_thousand_emits_do_not_abort_the_process() -> None:
    """In 6.12.0 each emit drops a reference to True, and after about 550 the process dies."""
    done = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "100000"), done.stderr[-500:]
