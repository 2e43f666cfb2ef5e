"""One kind of mistake in a file: what it says to a person, and the codes of the family VORM."""

from __future__ import annotations

from tweedespoor.finding import Ernst, Finding, Param, Wie, bericht
from tweedespoor.frozen import dataclass
from tweedespoor.location import Where

ONLEESBAAR = "VORM-01"
GEEN_YAML = "VORM-02"
DUBBELE_SLEUTEL = "VORM-03"
ONBEKENDE_SLEUTEL = "VORM-04"
ONTBREKENDE_SLEUTEL = "VORM-05"
VERKEERDE_VORM = "VORM-06"
ONBEKENDE_VERWIJZING = "VORM-07"
DUBBEL_ID = "VORM-08"
NIET_TOEGESTAAN = "VORM-09"
ONBEKEND_BESTAND = "VORM-10"
NIET_GELEZEN = "VORM-11"
NOTITIETEKST = "VORM-12"
BEWAKING = "VORM-13"
NOG_TE_KOMEN = "VORM-14"


@dataclass(frozen=True, slots=True)
class Soort:
    """One kind of mistake, as it is told to a person.

    Attributes:
        code: `VORM-01` to `VORM-14`.
        bericht: one sentence that says what is wrong, without a final point.
        hulp: what to do, one line each, with an example of the right form.
        waarom: why it matters; empty when the sentence already says so.
        ernst: how serious it is.
    """

    code: str
    bericht: str
    hulp: tuple[str, ...]
    waarom: str = ""
    ernst: Ernst = Ernst.FOUT

    def op(self, where: Where, *, zie_ook: tuple[Where, ...] = (), **params: Param) -> Finding:
        """The finding of this kind at one place.

        Args:
            where: the primary place.
            zie_ook: other places that belong to it.
            params: values for the fields of the sentences.
        """
        return Finding(
            code=self.code,
            ernst=self.ernst,
            wie=Wie.CONSULENT,
            bericht=bericht(self.bericht, **params),
            where=where,
            waarom=bericht(self.waarom, **params) if self.waarom else None,
            hulp=tuple(bericht(regel, **params) for regel in self.hulp),
            zie_ook=zie_ook,
        )
