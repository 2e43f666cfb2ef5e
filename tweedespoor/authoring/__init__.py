"""Everything that writes into a dossier: text inserted at marks, verified, atomic."""
