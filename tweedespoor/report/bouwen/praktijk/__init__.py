"""Reports on the practice: built from figures, never from a dossier."""
