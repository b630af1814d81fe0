"""An open Python file as something Qt reads: a video that has no plain copy on the disk is played this way."""

from __future__ import annotations

import os
from typing import BinaryIO

from PySide6.QtCore import QIODevice, QObject

from interview_desktop.core.errors import EnvironmentFault


class FileDevice(QIODevice):
    """Reads from a seekable file, on whatever thread Qt asks from; closes it when it is closed."""

    def __init__(self, file: BinaryIO, parent: QObject) -> None:
        """Take a file, which belongs to this from now on."""
        super().__init__(parent)
        self._file = file
        self._size = file.seek(0, os.SEEK_END)
        file.seek(0)
        # Qt's own buffer would have to be told of every seek; whoever decodes has one anyway.
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:
        """It can be read from anywhere."""
        return False

    def size(self) -> int:
        """Bytes in all."""
        return self._size

    def bytesAvailable(self) -> int:
        """Bytes that are left from here."""
        return max(0, self._size - self.pos())

    def seek(self, position: int) -> bool:
        """Read on from another place."""
        if not super().seek(position):
            return False
        self._file.seek(position)
        return True

    def readData(self, most: int) -> bytes:
        """The next bytes; none at the end, and none when the file cannot be read: the player then tells that."""
        try:
            return self._file.read(most)
        except (OSError, ValueError, EnvironmentFault) as error:
            self.setErrorString(str(error))
            return b""

    def writeData(self, data: bytes | bytearray | memoryview, length: int) -> int:
        """Nothing is written."""
        return -1

    def close(self) -> None:
        """Close the file too."""
        super().close()
        self._file.close()
