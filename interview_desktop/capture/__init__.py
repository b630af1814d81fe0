"""Microphone, camera, playback, and the listing and health of devices."""
