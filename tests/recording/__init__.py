"""Tests of the encoder process, the session files and the final mux."""
