"""An application that starts a worker, says its process id, and is then killed: `owner_program.py idle|busy`."""

import sys
import threading
from pathlib import Path

from interview_desktop.speech.worker import Worker

if __name__ == "__main__":
    worker = Worker("odd", command=[sys.executable, str(Path(__file__).with_name("odd_program.py"))])
    worker.load()
    if sys.argv[1] == "busy":
        threading.Thread(
            target=worker.request, args=("hang", {}), kwargs={"timeout": 600}, daemon=True
        ).start()
    print(worker.pid, flush=True)
    threading.Event().wait()
