"""Sentences about law, policy and the framework of UWV, each once, with its source.

They say what a rule says and never what UWV will decide in this case.
"""

from __future__ import annotations

from tweedespoor.report.teksten.bronnen import Rechtszin

# The result, and how UWV looks at it.
PASSEND_RESULTAAT = Rechtszin(
    "UWV kijkt eerst naar het resultaat. Bevredigend is blijvend werk dat min of meer aansluit "
    "bij wat de werknemer nog kan.",
    "bbp-3",
)
LOONWAARDE = Rechtszin(
    "Lukt dat ondanks inspanningen niet, dan kan werk met ten minste 65% van het oude loon "
    "genoeg zijn. Ook dat werk moet blijvend zijn. Werkgever en werknemer moeten het dan eens "
    "zijn dat meer niet te verwachten was.",
    "bbp-3",
)
TOEZEGGING = Rechtszin(
    "Werk dat nog moet beginnen, telt alleen met een schriftelijke toezegging. De nieuwe "
    "werkgever mag die niet meer kunnen intrekken.",
    "werkwijzer-resultaat",
)
INSPANNING = Rechtszin(
    "Is er geen bevredigend resultaat, dan kijkt UWV of de inspanningen voldoende waren.",
    "bbp-3",
)
HERSTEL = Rechtszin(
    "Zijn beide partijen het eens over volledig herstel voor het eigen werk, dan toetst UWV de "
    "inspanningen niet.",
    "werkwijzer-resultaat",
)
VSO = Rechtszin(
    "Een overeenkomst om het dienstverband te beëindigen is alleen schriftelijk geldig. De "
    "werknemer kan haar binnen veertien dagen zonder reden ontbinden, met een brief aan de "
    "werkgever. Noemt de overeenkomst dat recht niet, dan heeft de werknemer drie weken.",
    "bw-670b",
)

# The WIA application.
VERSLAG = Rechtszin(
    "De werkgever maakt het re-integratieverslag in overleg met de werknemer. De werknemer "
    "krijgt daarvan een afschrift.",
    "wia-25",
)
AANVRAAG = Rechtszin(
    "De werknemer vraagt de WIA-uitkering uiterlijk elf weken voor het einde van de wachttijd aan.",
    "wia-64-3",
)
UWV_TOETST = Rechtszin(
    "Bij de aanvraag hoort het re-integratieverslag. UWV beoordeelt of werkgever en werknemer in "
    "redelijkheid tot hun inspanningen konden komen.",
    "wia-65",
)
UWV_BESLIST = Rechtszin(
    "UWV stelt op aanvraag vast of er recht op een uitkering is. Dit rapport loopt daar niet op "
    "vooruit.",
    "wia-64",
)

# What employer and employee do.
ZOEKPLICHT = Rechtszin(
    "De werkgever helpt passend werk te vinden zolang de werknemer recht heeft op loon bij ziekte.",
    "bw-658a",
)
PASSEND_WERK = Rechtszin(
    "Passend is werk dat past bij de krachten en bekwaamheden van de werknemer. Het is niet "
    "passend als het om lichamelijke, geestelijke of sociale redenen niet van de werknemer kan "
    "worden gevraagd.",
    "bw-658a-4",
)
MEEWERKEN = Rechtszin(
    "De werknemer werkt mee aan redelijke voorschriften en maatregelen en aan het plan van "
    "aanpak. Krijgt de werknemer passend werk aangeboden, dan doet de werknemer dat werk.",
    "bw-660a",
)
EVALUEREN = Rechtszin(
    "Werkgever en werknemer evalueren het plan van aanpak regelmatig en stellen het zo nodig bij.",
    "bw-658a-3",
)
PLAN_INHOUD = Rechtszin(
    "Een plan van aanpak noemt activiteiten met doelen en termijnen, de momenten van evaluatie en "
    "wie begeleidt.",
    "rpez-4-2",
)
PLAN_AFSCHRIFT = Rechtszin(
    "Het plan van aanpak is schriftelijk. De werknemer, de begeleider uit dat plan en de "
    "bedrijfsarts krijgen een afschrift.",
    "rpez-4-3",
)
PLAN_BIJSTELLEN = Rechtszin(
    "Het plan van aanpak wordt bijgesteld als een evaluatie of een advies van de bedrijfsarts "
    "daar aanleiding voor geeft.",
    "rpez-4-5",
)
VOORAF_HELDER = Rechtszin(
    "Voordat het zoeken bij andere werkgevers begint, moet duidelijk zijn wat de werknemer kan en "
    "weet, welke ervaring er is, en welke stappen volgen.",
    "bbp-9",
)
VINGER_AAN_DE_POLS = Rechtszin(
    "De werkgever volgt het zoeken steeds en vraagt regelmatig hoe het gaat. Doet de werknemer te "
    "weinig, dan spreekt de werkgever de werknemer aan. Doet het bureau te weinig, dan spreekt de "
    "werkgever het bureau aan, en schakelt hij zo nodig een ander bureau in.",
    "bbp-9",
)
BUREAU_TE_WEINIG = Rechtszin(
    "Vindt de werknemer dat het bureau te weinig doet, dan zegt de werknemer dat tegen de "
    "werkgever.",
    "bbp-9",
)
FLEXIBEL = Rechtszin(
    "Bij het zoeken naar ander werk horen een positieve houding en enige flexibiliteit van de "
    "werknemer.",
    "bbp-9",
)
EINDVERANTWOORDELIJK = Rechtszin(
    "De werkgever blijft verantwoordelijk voor de re-integratie, ook als een bureau of een "
    "bedrijfsarts adviseert.",
    "bbp-6",
)

# Not starting.
GEEN_MOGELIJKHEDEN = Rechtszin(
    "Heeft de werknemer geen mogelijkheden om te werken, dan worden geen inspanningen gevraagd. "
    "UWV bekijkt wel of dat oordeel redelijk was.",
    "bbp-3",
)
GEEN_EIGEN_GROND = Rechtszin(
    "UWV noemt vaste redenen om niet met het tweede spoor te starten. Een haalbaarheidsonderzoek "
    "op zichzelf hoort daar niet bij.",
    "kader-tijdig",
)
GEEN_EXTRA_TIJD = Rechtszin(
    "UWV noemt geen extra tijd voor een haalbaarheidsonderzoek. De tijd van het onderzoek telt "
    "dus mee voor een start op tijd.",
    "kader-tijdig",
)
NA_MISLUKT_TRAJECT = Rechtszin(
    "Leeftijd en ervaring tellen alleen mee na een eerste traject dat ondanks goede inspanningen "
    "mislukte. Blijkt dan uit een bijgestelde probleemanalyse en een bijgesteld plan van aanpak "
    "dat een tweede traject niet zinvol is, dan houdt de plicht van de werkgever op dit punt op.",
    "bbp-9",
)

# Personal data.
INZAGE = Rechtszin(
    "De werknemer mag het dossier inzien en fouten laten verbeteren.",
    "avg-15",
)
GEZONDHEID = Rechtszin(
    "Het bureau gebruikt gegevens over gezondheid alleen als dat nodig is voor de re-integratie. "
    "Wie ze gebruikt, is tot geheimhouding verplicht.",
    "uavg-30",
)
