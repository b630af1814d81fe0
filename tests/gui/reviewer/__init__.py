"""Tests of the reviewer's window."""
