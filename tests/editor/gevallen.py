"""Files as people mistype them: what is written, and whether it has the form of the format."""

from __future__ import annotations

TRAJECT = """\
formaat: 1
coach: mproef
status: lopend

opdracht:
  opdrachtgever: werkgever
  aanmelding: 2026-08-03
  uren: 36
  prijs: {vast: 3950.00, uurtarief: 98.50, btw: 21}

dienstverband:
  functie: monteur
  soort: onbepaalde_tijd
  uren_per_week: 36

verzuim:
  eerste_ziektedag: 2025-10-13
"""
"""A file without a mistake; each case replaces one piece of it."""

FOUT = {
    "geen dag": ("2025-10-13", "13-10-2025"),
    "een dag die niet bestaat": ("2025-10-13", "2025-02-30"),
    "een dag met tijd": ("2025-10-13", "2025-10-13 09:00"),
    "een dag zonder nul": ("2025-10-13", "2025-1-3"),
    "een dag in woorden": ("2025-10-13", "13 oktober 2025"),
    "een woord buiten de lijst": ("lopend", "loopt"),
    "een hoofdletter": ("lopend", "Lopend"),
    "een woord waar een getal hoort": ("uren: 36", "uren: veel"),
    "een komma in een getal": ("uren_per_week: 36", "uren_per_week: 36,5"),
    "een getal onder nul": ("uren: 36", "uren: -4"),
    "een bedrag met teken": ("3950.00", "EUR 3950"),
    "een bedrag met drie cijfers": ("98.50", "98.505"),
    "meer dan honderd procent": ("btw: 21", "btw: 210"),
    "een onbekende sleutel": ("coach: mproef", "coatch: mproef"),
    "een onbekende sleutel in een blok": ("  uren: 36", "  uuren: 36"),
    "een sleutel op de verkeerde plek": ("coach: mproef", "eerste_ziektedag: 2025-10-13"),
    "tweemaal dezelfde sleutel": ("coach: mproef", "coach: mproef\ncoach: ander"),
    "tweemaal in een blok": ("  uren: 36", "  uren: 36\n  uren: 40"),
    "een sleutel te weinig": ("  eerste_ziektedag: 2025-10-13", "  einde: 2025-10-13"),
    "een lege waarde": ("eerste_ziektedag: 2025-10-13", "eerste_ziektedag:"),
    "een leeg blok": ("  functie: monteur\n  soort: onbepaalde_tijd\n  uren_per_week: 36\n", ""),
    "een lijst waar een blok hoort": ("verzuim:\n  eerste", "verzuim:\n- eerste"),
    "een woord waar een blok hoort": ("verzuim:\n  eerste_ziektedag: 2025-10-13", "verzuim: ja"),
    "een lijst waar een woord hoort": ("functie: monteur", "functie: [monteur]"),
    "een andere versie": ("formaat: 1", "formaat: 2"),
    "een open haak": ("btw: 21}", "btw: 21"),
    "een open aanhalingsteken": ("functie: monteur", 'functie: "monteur'),
    "een dubbele punt in een zin": ("functie: monteur", "functie: monteur: bus"),
    "een tab als inspringing": ("  functie: monteur", "\tfunctie: monteur"),
    "scheef ingesprongen": ("  soort: onbepaalde_tijd", "   soort: onbepaalde_tijd"),
    "een ja dat geen woord is": ("aanmelding: 2026-08-03", "aanmelding: ja"),
}
"""Name → (what stands there, what is typed instead); both must call it wrong."""

GOED = {
    "niets veranderd": ("coach: mproef", "coach: mproef"),
    "een getal als tekst": ("functie: monteur", "functie: 2026"),
    "een woord tussen aanhalingstekens": ("lopend", '"lopend"'),
    "een dag tussen aanhalingstekens": ("2025-10-13", '"2025-10-13"'),
    "een half uur": ("uren_per_week: 36", "uren_per_week: 36.5"),
    "een bedrag zonder centen": ("3950.00", "3950"),
    "een opmerking": ("lopend", "lopend # nog wel"),
    "een zin met een dubbele punt": ("functie: monteur", 'functie: "monteur: bus"'),
    "een dag in een schrikkeljaar": ("2026-08-03", "2024-02-29"),
    "een accent": ("functie: monteur", "functie: cheffin à la carte, één dag"),
}
"""The same; both must accept it."""

STRENGER = {
    "een anker en een verwijzing": ("coach: mproef", "coach: &c mproef\nafgesloten: *c"),
    "een tweede document": ("lopend", "lopend\n---\nformaat: 1"),
    "een eigen soort": ("functie: monteur", "functie: !!str monteur"),
}
"""Refused by `spoor` for what it does to merging and to positions; an editor may be silent."""
