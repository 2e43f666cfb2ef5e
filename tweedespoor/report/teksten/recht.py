"""Rules on the result, the plan and on not starting, each with its source.

Rights and duties stand in `regels_spoor2`, wages and WIA in `regels_inkomen`. They say what a
rule says and never what UWV will decide in this case.
"""

from __future__ import annotations

from tweedespoor.report.teksten.regel import Regel

# The result, and how UWV looks at it.
PASSEND_RESULTAAT = Regel(
    "UWV kijkt eerst naar het resultaat. Bevredigend is blijvend werk dat min of meer aansluit "
    "bij wat de werknemer nog kan.",
    "UWV kijkt eerst naar het resultaat. Bevredigend is blijvend werk dat min of meer aansluit "
    "bij wat u nog kunt.",
    "bbp-3",
)
LOONWAARDE = Regel(
    "Lukt dat ondanks inspanningen niet, dan kan werk met ten minste 65% van het oude loon "
    "genoeg zijn. Ook dat werk moet blijvend zijn. Werkgever en werknemer moeten het dan eens "
    "zijn dat meer niet te verwachten was.",
    "Lukt dat ondanks inspanningen niet, dan kan werk met ten minste 65% van uw oude loon "
    "genoeg zijn. Ook dat werk moet blijvend zijn. U en uw werkgever moeten het dan eens zijn "
    "dat meer niet te verwachten was.",
    "bbp-3",
)
TOEZEGGING = Regel(
    "Werk dat nog moet beginnen, telt alleen met een schriftelijke toezegging. De nieuwe "
    "werkgever mag die niet meer kunnen intrekken.",
    "Werk dat nog moet beginnen, telt alleen met een schriftelijke toezegging. Uw nieuwe "
    "werkgever mag die niet meer kunnen intrekken.",
    "werkwijzer-resultaat",
)
INSPANNING = Regel(
    "Is er geen bevredigend resultaat, dan kijkt UWV of de inspanningen voldoende waren.",
    "Is er geen bevredigend resultaat, dan kijkt UWV of de inspanningen van u en uw werkgever "
    "voldoende waren.",
    "bbp-3",
)
HERSTEL = Regel(
    "Zijn beide partijen het eens over volledig herstel voor het eigen werk, dan toetst UWV de "
    "inspanningen niet.",
    "Bent u het met uw werkgever eens over volledig herstel voor uw eigen werk, dan toetst UWV "
    "de inspanningen niet.",
    "werkwijzer-resultaat",
)
VSO = Regel(
    "Een overeenkomst om het dienstverband te beëindigen is alleen schriftelijk geldig. De "
    "werknemer kan haar binnen veertien dagen zonder reden ontbinden, met een brief aan de "
    "werkgever. Noemt de overeenkomst dat recht niet, dan heeft de werknemer drie weken.",
    "Een overeenkomst om uw dienstverband te beëindigen is alleen schriftelijk geldig. U kunt "
    "haar binnen veertien dagen zonder reden ontbinden, met een brief aan uw werkgever. Noemt de "
    "overeenkomst dat recht niet, dan hebt u drie weken.",
    "bw-670b",
)
UWV_BESLIST = Regel(
    "UWV stelt op aanvraag vast of er recht op een uitkering is. Dit rapport loopt daar niet op "
    "vooruit.",
    "UWV stelt op uw aanvraag vast of er recht op een uitkering is. Dit rapport loopt daar niet "
    "op vooruit.",
    "wia-64",
)

# The plan, and what follows from it.
VOORAF_HELDER = Regel(
    "Voordat het zoeken bij andere werkgevers begint, moet duidelijk zijn wat de werknemer kan en "
    "weet, welke ervaring er is, en welke stappen volgen.",
    "Voordat het zoeken bij andere werkgevers begint, moet duidelijk zijn wat u kunt en weet, "
    "welke ervaring u hebt, en welke stappen volgen.",
    "bbp-9",
)
PLAN_INHOUD = Regel(
    "Een plan van aanpak noemt activiteiten met doelen en termijnen, de momenten van evaluatie en "
    "wie begeleidt.",
    "Een plan van aanpak noemt activiteiten met doelen en termijnen, de momenten van evaluatie en "
    "wie u begeleidt.",
    "rpez-4-2",
)
PLAN_AFSCHRIFT = Regel(
    "Het plan van aanpak is schriftelijk. De werknemer, de begeleider uit dat plan en de "
    "bedrijfsarts krijgen een afschrift.",
    "Het plan van aanpak is schriftelijk. U, de begeleider uit dat plan en de bedrijfsarts "
    "krijgen een afschrift.",
    "rpez-4-3",
)
PLAN_BIJSTELLEN = Regel(
    "Het plan van aanpak wordt bijgesteld als een evaluatie of een advies van de bedrijfsarts "
    "daar aanleiding voor geeft.",
    "Uw plan van aanpak wordt bijgesteld als een evaluatie of een advies van de bedrijfsarts "
    "daar aanleiding voor geeft.",
    "rpez-4-5",
)
AANSPREKEN = Regel(
    "Doet de werknemer te weinig, dan spreekt de werkgever de werknemer aan. Zo nodig schakelt de "
    "werkgever een ander bureau in.",
    "Doet u te weinig, dan spreekt uw werkgever u aan. Zo nodig schakelt uw werkgever een ander "
    "bureau in.",
    "bbp-9",
)

# Not starting.
GEEN_MOGELIJKHEDEN = Regel(
    "Heeft de werknemer geen mogelijkheden om te werken, dan worden geen inspanningen gevraagd. "
    "UWV bekijkt wel of dat oordeel redelijk was.",
    "Hebt u geen mogelijkheden om te werken, dan worden geen inspanningen gevraagd. UWV bekijkt "
    "wel of dat oordeel redelijk was.",
    "bbp-3",
)
GEEN_EIGEN_GROND = Regel(
    "UWV noemt vaste redenen om niet met het tweede spoor te starten. Een haalbaarheidsonderzoek "
    "op zichzelf hoort daar niet bij.",
    "UWV noemt vaste redenen om niet met het tweede spoor te starten. Een haalbaarheidsonderzoek "
    "op zichzelf hoort daar niet bij.",
    "kader-tijdig",
)
GEEN_EXTRA_TIJD = Regel(
    "UWV noemt geen extra tijd voor een haalbaarheidsonderzoek. De tijd van het onderzoek telt "
    "dus mee voor een start op tijd.",
    "UWV noemt geen extra tijd voor een haalbaarheidsonderzoek. De tijd van het onderzoek telt "
    "dus mee voor een start op tijd.",
    "kader-tijdig",
)
NA_MISLUKT_TRAJECT = Regel(
    "Leeftijd en ervaring tellen alleen mee na een eerste traject dat ondanks goede inspanningen "
    "mislukte. Is een tweede traject dan niet zinvol, dan houdt de plicht van de werkgever op dit "
    "punt op. Dat moet blijken uit een bijgestelde probleemanalyse en een bijgesteld plan van "
    "aanpak.",
    "Leeftijd en ervaring tellen alleen mee na een eerste traject dat ondanks goede inspanningen "
    "mislukte. Is een tweede traject dan niet zinvol, dan houdt de plicht van uw werkgever op dit "
    "punt op. Dat moet blijken uit een bijgestelde probleemanalyse en een bijgesteld plan van "
    "aanpak.",
    "bbp-9",
)
