"""What is kept of interviews: signed, encrypted, read, copied, handed over, forgotten."""
