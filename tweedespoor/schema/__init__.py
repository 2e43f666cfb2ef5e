"""The dossier format: one frozen pydantic record per file, one label per field. No I/O."""
