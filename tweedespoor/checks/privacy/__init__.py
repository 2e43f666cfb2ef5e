"""What may not stand in the texts of a dossier: a lexicon with its traps, and the BSN."""
