"""Rules of wages, WIA and what comes after, each with its source. No amounts.

They say what a rule says and never what UWV will decide in this case.
"""

from __future__ import annotations

from tweedespoor.report.teksten.regel import Regel

# Wages during sickness.
LOON = Regel(
    "De werknemer houdt bij ziekte 104 weken lang recht op 70% van het loon. Dat geldt tot het "
    "maximumdagloon. In cao of contract kan meer staan.",
    "U houdt bij ziekte 104 weken lang recht op 70% van uw loon. Dat geldt tot het "
    "maximumdagloon. In uw cao of contract kan meer staan.",
    "bw-629-1",
)
MINIMUMLOON = Regel(
    "In de eerste 52 weken is het loon ten minste het wettelijke minimumloon.",
    "In de eerste 52 weken is uw loon ten minste het wettelijke minimumloon.",
    "bw-629-1",
)
LANGER_LOON = Regel(
    "Het loon loopt langer door bij een te late WIA-aanvraag, bij een loonsanctie en als werkgever "
    "en werknemer samen om verlenging vragen.",
    "Uw loon loopt langer door bij een te late WIA-aanvraag, bij een loonsanctie en als u en uw "
    "werkgever samen om verlenging vragen.",
    "bw-629-11",
)
LOONSANCTIE = Regel(
    "Deed de werkgever zonder goede reden te weinig, dan verlengt UWV het loon bij ziekte met "
    "hoogstens 52 weken. Dat heet een loonsanctie.",
    "Deed uw werkgever zonder goede reden te weinig, dan verlengt UWV uw loon bij ziekte met "
    "hoogstens 52 weken. Dat heet een loonsanctie.",
    "wia-25-9",
)
SANCTIE_TE_LAAT = Regel(
    "Na het einde van de wachttijd, of van een verlenging daarvan, kan UWV geen loonsanctie meer "
    "opleggen.",
    "Na het einde van de wachttijd, of van een verlenging daarvan, kan UWV geen loonsanctie meer "
    "opleggen.",
    "wia-25-11",
)
HERSTEL_MELDEN = Regel(
    "Vindt de werkgever dat de tekortkoming is hersteld, dan meldt hij dat aan UWV en toont hij "
    "het aan.",
    "Vindt uw werkgever dat de tekortkoming is hersteld, dan meldt hij dat aan UWV en toont hij "
    "het aan.",
    "wia-25-12",
)
HERSTEL_BESLIST = Regel(
    "UWV beslist binnen drie weken na de melding of de tekortkoming is hersteld.",
    "UWV beslist binnen drie weken na de melding of de tekortkoming is hersteld.",
    "wia-25-13",
)
HERSTEL_EINDE = Regel(
    "Is de tekortkoming hersteld, dan eindigt de loonsanctie zes weken nadat UWV dat heeft "
    "vastgesteld, en nooit later dan na 52 weken.",
    "Is de tekortkoming hersteld, dan eindigt de loonsanctie zes weken nadat UWV dat heeft "
    "vastgesteld, en nooit later dan na 52 weken.",
    "wia-25-14",
)
NIET_OPZEGGEN = Regel(
    "In de eerste twee jaar van ziekte mag de werkgever het dienstverband in de regel niet "
    "opzeggen. Daarna stopt een vast dienstverband niet vanzelf.",
    "In de eerste twee jaar van ziekte mag uw werkgever uw dienstverband in de regel niet "
    "opzeggen. Daarna stopt een vast dienstverband niet vanzelf.",
    "bw-670-1",
)

# The WIA application.
AANVRAGEN = Regel(
    "De werknemer vraagt de WIA-uitkering uiterlijk elf weken voor het einde van de wachttijd aan.",
    "U vraagt de WIA-uitkering uiterlijk elf weken voor het einde van de wachttijd aan.",
    "wia-64-3",
)
TE_LAAT_LOON = Regel(
    "Vraagt de werknemer de WIA zonder goede reden te laat aan, dan is er over die tijd geen recht "
    "op loon.",
    "Vraagt u de WIA zonder goede reden te laat aan, dan hebt u over die tijd geen recht op loon.",
    "bw-629-3",
)
BRIEF = Regel(
    "UWV stuurt de werknemer een brief over de aanvraag, uiterlijk als de wachttijd 89 weken "
    "duurt.",
    "UWV stuurt u een brief over de aanvraag, uiterlijk als de wachttijd 89 weken duurt.",
    "wia-64-2",
)
VERSLAG = Regel(
    "De werkgever maakt in overleg met de werknemer het re-integratieverslag. De werknemer krijgt "
    "een afschrift.",
    "Uw werkgever maakt in overleg met u het re-integratieverslag. U krijgt een afschrift.",
    "wia-25",
)
OORDEEL_IN_VERSLAG = Regel(
    "In het re-integratieverslag staat ook het oordeel van de werknemer.",
    "In het re-integratieverslag staat ook uw oordeel.",
    "rpez-6",
)
ONVOLLEDIG = Regel(
    "Is het verslag niet volledig, dan geeft UWV de werkgever een termijn om het aan te vullen.",
    "Is het verslag niet volledig, dan geeft UWV uw werkgever een termijn om het aan te vullen.",
    "wia-25-8",
)
TOETS = Regel(
    "UWV bekijkt eerst of werkgever en werknemer in redelijkheid genoeg deden.",
    "UWV bekijkt eerst of u en uw werkgever in redelijkheid genoeg deden.",
    "wia-65",
)
BESLISSING = Regel(
    "UWV beslist binnen een redelijke termijn. Na acht weken is die voorbij, tenzij UWV bericht "
    "dat het meer tijd neemt.",
    "UWV beslist binnen een redelijke termijn. Na acht weken is die voorbij, tenzij UWV u bericht "
    "dat het meer tijd neemt.",
    "wia-102",
)

# How UWV looks at what somebody can earn.
WACHTTIJD = Regel(
    "De WIA begint op zijn vroegst na een wachttijd van 104 weken.",
    "De WIA begint op zijn vroegst na een wachttijd van 104 weken.",
    "wia-23",
)
WIE_BEOORDEELT = Regel(
    "Een verzekeringsarts van UWV stelt vast wat iemand nog kan. Een arbeidsdeskundige van UWV "
    "rekent uit wat daarmee te verdienen is.",
    "Een verzekeringsarts van UWV stelt vast wat u nog kunt. Een arbeidsdeskundige van UWV rekent "
    "uit wat u daarmee kunt verdienen.",
    "schattingsbesluit-2",
)
PER_UUR = Regel(
    "UWV vergelijkt het maatmaninkomen per uur met wat de werknemer nog per uur kan verdienen. Het "
    "maatmaninkomen is het inkomen van gezonde mensen met hetzelfde soort opleiding en ervaring.",
    "UWV vergelijkt uw maatmaninkomen per uur met wat u nog per uur kunt verdienen. Het "
    "maatmaninkomen is het inkomen van gezonde mensen met hetzelfde soort opleiding en ervaring.",
    "wia-1-6",
)
GEDEELTELIJK = Regel(
    "Wie hoogstens 65% van het maatmaninkomen per uur kan verdienen, is ten minste 35% "
    "arbeidsongeschikt. Dan kan er recht zijn op een WGA-uitkering.",
    "Kunt u hoogstens 65% van uw maatmaninkomen per uur verdienen, dan bent u ten minste 35% "
    "arbeidsongeschikt. Dan kan er recht zijn op een WGA-uitkering.",
    "wia-5",
)
VOLLEDIG_DUURZAAM = Regel(
    "Wie hoogstens 20% kan verdienen en weinig kans op herstel heeft, is volledig en duurzaam "
    "arbeidsongeschikt. Dan kan er recht zijn op een IVA-uitkering.",
    "Kunt u hoogstens 20% verdienen en is er weinig kans op herstel, dan bent u volledig en "
    "duurzaam arbeidsongeschikt. Dan kan er recht zijn op een IVA-uitkering.",
    "wia-4",
)
DRIE_FUNCTIES = Regel(
    "UWV zoekt zelf functies die de werknemer met de beperkingen kan doen: ten minste drie "
    "verschillende, elk met ten minste drie arbeidsplaatsen in Nederland. UWV kiest de functies "
    "waarmee per uur het meest te verdienen is.",
    "UWV zoekt zelf functies die u met uw beperkingen kunt doen: ten minste drie verschillende, "
    "elk met ten minste drie arbeidsplaatsen in Nederland. UWV kiest de functies waarmee per uur "
    "het meest te verdienen is.",
    "schattingsbesluit-9",
)
MIDDELSTE = Regel(
    "UWV rekent met het loon van de middelste van die functies.",
    "UWV rekent met het loon van de middelste van die functies.",
    "schattingsbesluit-10",
)
UREN_TELLEN = Regel(
    "Kan de werknemer minder uren werken dan de maatman, dan rekent UWV met die uren.",
    "Kunt u minder uren werken dan de maatman, dan rekent UWV met die uren.",
    "schattingsbesluit-10",
)
ECHT_WERK = Regel(
    "Werkt de werknemer bij de beoordeling, dan vergelijkt UWV het maatmaninkomen met het "
    "inkomen uit dat werk. Levert dat werk hoogstens 20% op, dan zoekt UWV alsnog functies. "
    "Deze regel is tijdelijk.",
    "Werkt u bij de beoordeling, dan vergelijkt UWV uw maatmaninkomen met uw inkomen uit dat "
    "werk. Levert dat werk hoogstens 20% op, dan zoekt UWV alsnog functies. Deze regel is "
    "tijdelijk.",
    "schattingsbesluit-9a",
)
INDEX = Regel(
    "UWV verhoogt het maatmaninkomen met de stijging van de cao-lonen.",
    "UWV verhoogt uw maatmaninkomen met de stijging van de cao-lonen.",
    "schattingsbesluit-8",
)

# What the outcome means.
WGA_EERST = Regel(
    "Een WGA-uitkering begint als loongerelateerde uitkering voor wie kort voor de ziekte genoeg "
    "weken werkte. Die duurt drie tot 24 maanden; hoe lang, hangt af van het arbeidsverleden.",
    "Een WGA-uitkering begint als loongerelateerde uitkering als u kort voor uw ziekte genoeg "
    "weken werkte. Die duurt drie tot 24 maanden; hoe lang, hangt af van uw arbeidsverleden.",
    "wia-59",
)
WGA_HOOGTE = Regel(
    "De loongerelateerde uitkering is de eerste twee maanden 75% en daarna 70% van het verschil "
    "tussen het oude maandloon en het inkomen. Ook hier geldt het maximumdagloon.",
    "De loongerelateerde uitkering is de eerste twee maanden 75% en daarna 70% van het verschil "
    "tussen uw oude maandloon en uw inkomen. Ook hier geldt het maximumdagloon.",
    "wia-61",
)
WGA_DAARNA = Regel(
    "Daarna volgt een loonaanvulling voor wie ten minste de helft verdient van wat UWV mogelijk "
    "vindt. Wie minder verdient, krijgt een vervolguitkering. Die is lager en hangt af van het "
    "minimumloon.",
    "Daarna volgt een loonaanvulling als u ten minste de helft verdient van wat UWV mogelijk "
    "vindt. Verdient u minder, dan krijgt u een vervolguitkering. Die is lager en hangt af van het "
    "minimumloon.",
    "wia-60",
)
WGA_VOLLEDIG = Regel(
    "Voor wie hoogstens 20% kan verdienen zonder dat het duurzaam is, geldt die eis niet.",
    "Kunt u hoogstens 20% verdienen zonder dat het duurzaam is, dan geldt die eis niet.",
    "wia-60-3",
)
IVA_HOOGTE = Regel(
    "Een IVA-uitkering is 75% van het maandloon, tot het maximumdagloon.",
    "Een IVA-uitkering is 75% van uw maandloon, tot het maximumdagloon.",
    "wia-51",
)
WW = Regel(
    "Wie geen WIA krijgt en zonder werk komt, kan WW aanvragen. Daarvoor gelden eigen eisen, zoals "
    "genoeg gewerkte weken en beschikbaar zijn voor werk.",
    "Krijgt u geen WIA en komt u zonder werk, dan kunt u WW aanvragen. Daarvoor gelden eigen "
    "eisen, zoals genoeg gewerkte weken en beschikbaar zijn voor werk.",
    "ww-15",
)
BIJSTAND = Regel(
    "Wie geen andere uitkering heeft en te weinig inkomen en vermogen, kan bijstand vragen bij de "
    "gemeente.",
    "Hebt u geen andere uitkering en te weinig inkomen en vermogen, dan kunt u bijstand vragen bij "
    "uw gemeente.",
    "pw-11",
)

# The end of the employment.
TRANSITIE = Regel(
    "Eindigt het dienstverband op initiatief van de werkgever, dan is een transitievergoeding "
    "verschuldigd: een derde van het maandloon per jaar dienstverband, tot een wettelijk maximum.",
    "Eindigt uw dienstverband op initiatief van uw werkgever, dan hebt u recht op een "
    "transitievergoeding: een derde van uw maandloon per jaar dienstverband, tot een wettelijk "
    "maximum.",
    "bw-673",
)
COMPENSATIE = Regel(
    "Eindigt het dienstverband na twee jaar ziekte, dan kan de werkgever UWV vragen om een "
    "vergoeding van de transitievergoeding. Die is niet hoger dan de transitievergoeding op de dag "
    "na die twee jaar.",
    "Eindigt uw dienstverband na twee jaar ziekte, dan kan uw werkgever UWV vragen om een "
    "vergoeding van de transitievergoeding.",
    "bw-673e",
)

# What a WGA benefit costs an employer.
WHK = Regel(
    "De werkgever betaalt premie voor de Werkhervattingskas (Whk). Die hangt af van WGA- en "
    "Ziektewetuitkeringen: bij een kleine werkgever van die in de sector, bij een grote van de "
    "eigen werknemers, bij een middelgrote van beide.",
    "Uw werkgever betaalt premie voor de Werkhervattingskas (Whk). Die hangt af van WGA- en "
    "Ziektewetuitkeringen.",
    "besluit-wfsv-2-6",
)
WHK_ERD = Regel(
    "Een eigenrisicodrager voor de WGA betaalt dat deel van de premie niet.",
    "Een eigenrisicodrager voor de WGA betaalt dat deel van de premie niet.",
    "besluit-wfsv-2-7",
)
ERD_WGA = Regel(
    "Een eigenrisicodrager draagt zelf het risico van de WGA-uitkering. Hoe lang, staat in een "
    "ministeriële regeling.",
    "Een eigenrisicodrager draagt zelf het risico van de WGA-uitkering. Hoe lang, staat in een "
    "ministeriële regeling.",
    "wia-83",
)
TIEN_JAAR = Regel(
    "In de praktijk werkt een WGA-uitkering hoogstens tien jaar door bij de werkgever.",
    "In de praktijk werkt een WGA-uitkering hoogstens tien jaar door bij uw werkgever.",
    "praktijk-wga",
)
