"use strict";
// Without this script the page is a plain table in order of risk; with it one can search and sort.
(() => {
  const lichaam = document.querySelector("tbody");
  const rijen = Array.from(lichaam.rows, (rij) => ({ rij, tekst: rij.textContent.toLowerCase() }));
  const zoek = document.getElementById("zoek");
  const vakken = Array.from(document.querySelectorAll("fieldset input"));
  const getoond = document.getElementById("getoond");

  function toon() {
    const woorden = zoek.value.toLowerCase().split(/\s+/).filter(Boolean);
    const risicos = new Set(vakken.filter((vak) => vak.checked).map((vak) => vak.name));
    let aantal = 0;
    for (const { rij, tekst } of rijen) {
      const past = risicos.has(rij.dataset.risico) && woorden.every((woord) => tekst.includes(woord));
      rij.hidden = !past;
      aantal += past ? 1 : 0;
    }
    getoond.textContent = `${aantal} van ${rijen.length} getoond`;
  }

  function sleutel(rij, kolom) {
    const cel = rij.cells[kolom];
    return cel.dataset.op === undefined ? cel.textContent : cel.dataset.op;
  }

  const vergelijk = new Intl.Collator("nl", { numeric: true }).compare;

  function sorteer(kop, kolom) {
    const op = kop.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    for (const ander of kop.parentNode.cells) ander.removeAttribute("aria-sort");
    kop.setAttribute("aria-sort", op === 1 ? "ascending" : "descending");
    rijen.sort((a, b) => op * vergelijk(sleutel(a.rij, kolom), sleutel(b.rij, kolom)));
    lichaam.append(...rijen.map(({ rij }) => rij));
  }

  Array.from(document.querySelectorAll("thead th")).forEach((kop, kolom) => {
    const knop = document.createElement("button");
    knop.type = "button";
    knop.textContent = kop.textContent;
    kop.replaceChildren(knop);
    knop.addEventListener("click", () => sorteer(kop, kolom));
  });
  const formulier = document.querySelector("form");
  formulier.addEventListener("input", toon);
  formulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
  formulier.hidden = false;
  toon();
})();
