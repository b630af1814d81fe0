"""The encoder process, session files, the final mux, and recovery."""
