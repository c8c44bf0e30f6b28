// the replay of the race: the oval, the close up, the order and the moments
const headWords = field => {
  const names = foremost(field).map(one => runners[one.runner].name);
  if (field[0].place.finished) return names[0] + " has won";
  const doing = names.length > 1 ? names.slice(0, -1).join(", ") + " and " + names[names.length - 1] + " are level at " : names[0] + " leads at ";
  return doing + Math.round(field[0].place.along) + " m";
};
const startReplay = () => {
  const whom = byId("replay-whom");
  const views = ["replay-oval", "replay-strip"].map(id => ({ canvas: byId(id), ink: byId(id).getContext("2d"), drawn: [] }));
  const [oval, strip] = views;
  // the track lies below the runners and is drawn once
  const still = byId("replay-track");
  const showOrder = makeOrder(byId("replay-order"), motions);
  let palette = null;

  const prepare = () => {
    palette = replayPalette();
    views.forEach((view, k) => {
      view.width = document.querySelector("#replay-box .replay-stage").clientWidth;
      view.height = k === 0 ? ovalHeight(view.width) : stripHeight(view.width);
      sizeCanvas(view.canvas, view.width, view.height);
    });
    sizeCanvas(still, oval.width, oval.height);
    drawTrack(still.getContext("2d"), oval.width, palette);
  };
  const draw = (at, panelToo, playing) => {
    const field = fieldAt(at);
    views.forEach(view => view.ink.clearRect(0, 0, view.width, view.height));
    oval.drawn = drawOval(oval.ink, oval.width, field, at, palette, !calm.matches);
    const followed = whom.value === "head" ? null : Number(whom.value);
    strip.drawn = drawStrip(strip.ink, strip.width, field, at, followed, palette, !calm.matches);
    if (!panelToo) return;
    showOrder(field, at);
    // read out what the reader looks for, not what rushes past
    nowText.setAttribute("aria-live", playing ? "off" : "polite");
    showNow(at);
  };
  const told = at => {
    const field = fieldAt(at);
    return field[0] ? ", " + headWords(field) : "";
  };
  const moment = back => {
    const list = back ? [...mainMoments].reverse() : mainMoments;
    const next = list.find(one => (back ? one.seconds < player.at() - 0.06 : one.seconds > player.at() + 0.06));
    if (next) player.seek(next.seconds);
  };
  showMarks();
  const player = makePlayer("replay", { end: endOf(replay, motions), draw, told, prepare, keys: { n: () => moment(false), p: () => moment(true) } });
  byId("replay-without-script").hidden = true;
  whom.addEventListener("change", () => player.show(true));
  views.forEach(pointable);
  [["replay-before", true], ["replay-next", false]].forEach(([id, back]) => {
    byId(id).hidden = mainMoments.length === 0;
    byId(id).addEventListener("click", () => moment(back));
  });
  momentRows.forEach(one => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "seek";
    button.title = "Show in the replay";
    button.textContent = one.row.cells[0].textContent;
    button.addEventListener("click", () => {
      player.play(false);
      player.seek(one.seconds);
      document.getElementById("replay").scrollIntoView();
      player.box.focus({ preventScroll: true });
    });
    one.row.cells[0].replaceChildren(button);
  });
};
if (replay) startReplay();
