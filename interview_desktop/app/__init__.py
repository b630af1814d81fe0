"""Composition root: settings, paths, the engine registry, and doctor."""
