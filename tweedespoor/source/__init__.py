"""Text with positions: strict YAML, Markdown sections, folders. Knows nothing of the domain."""
