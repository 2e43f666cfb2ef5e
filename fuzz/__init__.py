"""Coverage-guided fuzzing: targets, seeds, and inputs that once broke something."""
