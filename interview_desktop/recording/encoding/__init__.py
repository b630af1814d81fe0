"""How pictures and sound become files: encoder processes, how they are chosen, watched and followed by others."""
