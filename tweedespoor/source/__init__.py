"""Text with positions: strict YAML, notes in Markdown, folders. Knows nothing of the domain."""
