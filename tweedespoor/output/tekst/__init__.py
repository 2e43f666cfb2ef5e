"""Output for people, as plain text: no colour carries meaning, nothing is ever cut."""
