"""Use cases: the only composition root. Takes what the command line read, returns values."""
