"""The HTTP and WebSocket interface; the only importer of FastAPI."""
