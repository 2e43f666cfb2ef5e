"""Facts, law and a peildatum become a timeline of milestones, each with its derivation."""
