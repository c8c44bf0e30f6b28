// the page itself: light and dark, evidence, printing; charts add themselves to redraws
const root = document.documentElement;
const byId = id => document.getElementById(id);
const redraws = [];
const redraw = () => redraws.forEach(draw => draw());

// light and dark: the system's choice until the reader makes one
const darkSystem = matchMedia("(prefers-color-scheme: dark)");
const schemeButton = byId("scheme");
const isDark = () => (root.dataset.scheme || (darkSystem.matches ? "dark" : "light")) === "dark";
const showScheme = () => {
  schemeButton.textContent = isDark() ? "Light" : "Dark";
  schemeButton.setAttribute("aria-label", isDark() ? "Light colours" : "Dark colours");
  redraw();
};
// pages opened from disk may be refused storage: then the choice lasts until the page is closed
const remembered = (read, otherwise) => { try { return read(); } catch (refused) { return otherwise; } };
const stored = remembered(() => localStorage.getItem("metric-mile-scheme"), null);
if (stored === "dark" || stored === "light") root.dataset.scheme = stored;
schemeButton.hidden = false;
schemeButton.addEventListener("click", () => {
  root.dataset.scheme = isDark() ? "light" : "dark";
  remembered(() => localStorage.setItem("metric-mile-scheme", root.dataset.scheme));
  showScheme();
});
darkSystem.addEventListener("change", showScheme);
showScheme();

// a note opens the evidence it leads to
const reveal = () => {
  const target = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
  const details = target && target.closest("details");
  if (details && !details.open) { details.open = true; target.scrollIntoView(); }
};
addEventListener("hashchange", reveal);
reveal();

let printing = false;
let schemeBeforePrint;
let closedBeforePrint = [];
addEventListener("beforeprint", () => {
  printing = true;
  schemeBeforePrint = root.dataset.scheme;
  root.dataset.scheme = "light";
  closedBeforePrint = [...document.querySelectorAll("details:not([open])")];
  closedBeforePrint.forEach(details => { details.open = true; });
  redraw();
});
addEventListener("afterprint", () => {
  printing = false;
  if (schemeBeforePrint) root.dataset.scheme = schemeBeforePrint; else delete root.dataset.scheme;
  closedBeforePrint.forEach(details => { details.open = false; });
  redraw();
});
