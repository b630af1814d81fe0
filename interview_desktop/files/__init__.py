"""Files that are whole or not there: written beside their place, on the disk, and only then named."""
