"""The catalogue of requirements, the rules that judge them, and the engine."""
