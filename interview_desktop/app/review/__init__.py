"""What a reviewer works with."""
