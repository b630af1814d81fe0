"""The desktop windows; the only importer of PySide6."""
