"""Runs one interview: owns the threads and queues and executes the machine's commands through ports."""
