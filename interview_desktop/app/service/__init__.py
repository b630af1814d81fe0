"""What the HTTP service has besides its interfaces."""
