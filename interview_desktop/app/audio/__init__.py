"""Spoken questions as files, answers as uploads, and their evaluation: what the `audio` interface does, without HTTP."""
