"""What people get: the one MP4 with chapters and subtitles, checked before it has its name."""
