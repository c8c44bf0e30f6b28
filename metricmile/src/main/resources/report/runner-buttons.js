// a button that picks a runner out, wherever he or she is shown
const makePickable = (button, i, point = () => redraw()) => {
  const pointAt = to => () => { pointed = to; point(); };
  button.addEventListener("mouseenter", pointAt(i));
  button.addEventListener("mouseleave", pointAt(null));
  button.addEventListener("focus", () => { if (button.matches(":focus-visible")) pointAt(i)(); });
  button.addEventListener("blur", pointAt(null));
  button.addEventListener("click", () => {
    if (picked.has(i)) picked.delete(i); else picked.add(i);
    pointed = null;
    document.querySelectorAll('button[data-runner="' + i + '"]').forEach(one => one.setAttribute("aria-pressed", String(picked.has(i))));
    redraw();
  });
};
// one button for each runner, with the line that stands for him or her
document.querySelectorAll(".runners").forEach(list => {
  const known = {
    order: i => marks.some(mark => mark.positions[i]), reserves: i => race.reserves.runners[i] !== null,
    possible: i => race.possible.runners[i].length > 0,
  }[list.dataset.for] || (i => marks.some(mark => mark.times[i]));
  runners.map((runner, i) => i).filter(known).forEach(i => {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-pressed", "false");
    button.dataset.runner = i;
    const own = list.dataset.for === "possible" ? possibleDash(i) : dash(i);
    const dashes = own === "solid" ? "" : ' stroke-dasharray="' + own.join(" ") + '"';
    const marker = {
      circle: '<circle cx="14" cy="6" r="3.5"/>', triangle: '<path d="M14 2l4 7h-8z"/>', rect: '<path d="M11 3h6v6h-6z"/>',
      diamond: '<path d="M14 2l4 4-4 4-4-4z"/>', roundRect: '<rect x="11" y="3" width="6" height="6" rx="2"/>',
    }[symbol(i)];
    button.innerHTML = '<svg width="28" height="12" aria-hidden="true" style="color:var(--line-' + (i % COLOURS) + ')" fill="currentColor"><path d="M0 6h28" stroke="currentColor" stroke-width="2"'
      + dashes + "/>" + marker + "</svg>";
    button.append(runners[i].short);
    makePickable(button, i);
    list.append(button);
  });
  list.hidden = false;
  list.setAttribute("role", "group");
  list.setAttribute("aria-label", "Pick out runners");
});
