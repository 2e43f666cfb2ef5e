"""The handbook in docs/handboek: its pages, the runs of their commands, and the site."""
