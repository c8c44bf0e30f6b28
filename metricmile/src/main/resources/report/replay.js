// the replay itself: time, keys, and drawing it again for each frame
const SPEEDS = [0.5, 1, 2, 4, 8];
const PANEL_MILLISECONDS = 120;
const headWords = field => {
  const names = foremost(field).map(one => runners[one.runner].name);
  if (field[0].place.finished) return names[0] + " has won";
  const doing = names.length > 1 ? names.slice(0, -1).join(", ") + " and " + names[names.length - 1] + " are level at " : names[0] + " leads at ";
  return doing + Math.round(field[0].place.along) + " m";
};
const startReplay = () => {
  const box = byId("replay-box");
  const clock = byId("replay-clock");
  const slider = byId("replay-time");
  const playButton = byId("replay-play");
  const speedChoice = byId("replay-speed");
  const whom = byId("replay-whom");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const views = ["replay-oval", "replay-strip"].map(id => ({ canvas: byId(id), ink: byId(id).getContext("2d"), drawn: [] }));
  const [oval, strip] = views;
  // the track lies below the runners and is drawn once
  const still = byId("replay-track");
  let palette = null;
  let seconds = 0;
  let playing = false;
  let before = 0;
  let panelAt = 0;

  const prepare = () => {
    palette = {
      paper: colour("--paper"), ink: colour("--ink"), muted: colour("--muted"), rule: colour("--rule"), soft: colour("--soft"),
      grid: colour("--grid"), sans: colour("--sans"), lines: Array.from({ length: COLOURS }, (unused, i) => lineColour(i)),
    };
    const dense = window.devicePixelRatio || 1;
    views.forEach((view, k) => {
      view.width = box.querySelector(".replay-stage").clientWidth;
      view.height = k === 0 ? ovalHeight(view.width) : stripHeight(view.width);
      view.canvas.style.height = view.height + "px";
      view.canvas.width = Math.round(view.width * dense);
      view.canvas.height = Math.round(view.height * dense);
      view.ink.setTransform(dense, 0, 0, dense, 0, 0);
    });
    still.style.height = oval.height + "px";
    still.width = oval.canvas.width;
    still.height = oval.canvas.height;
    const ink = still.getContext("2d");
    ink.setTransform(dense, 0, 0, dense, 0, 0);
    drawTrack(ink, oval.width, palette);
  };
  const show = panelToo => {
    // who wants little motion sees the race in steps of a second
    const at = playing && calm.matches ? Math.floor(seconds) : seconds;
    const field = fieldAt(at);
    views.forEach(view => view.ink.clearRect(0, 0, view.width, view.height));
    oval.drawn = drawOval(oval.ink, oval.width, field, at, palette, !calm.matches);
    const followed = whom.value === "head" ? null : Number(whom.value);
    strip.drawn = drawStrip(strip.ink, strip.width, field, at, followed, palette, !calm.matches);
    if (!panelToo) return;
    showOrder(field, at);
    showNow(at);
    clock.textContent = printClock(at);
    slider.value = at.toFixed(1);
    slider.setAttribute("aria-valuetext", printClock(at) + (field[0] ? ", " + headWords(field) : ""));
    box.dataset.seconds = at.toFixed(1);
  };
  const frame = now => {
    if (!playing) return;
    seconds = Math.min(replay.seconds, seconds + Math.min(250, now - before) / 1000 * Number(speedChoice.value));
    before = now;
    const due = now - panelAt >= PANEL_MILLISECONDS;
    if (due) panelAt = now;
    if (seconds >= replay.seconds) { play(false); return; }
    show(due);
    requestAnimationFrame(frame);
  };
  const play = wanted => {
    if (wanted && seconds >= replay.seconds) seconds = 0;
    playing = wanted;
    playButton.textContent = playing ? "Pause" : "Play";
    // read out what the reader looks for, not what rushes past
    nowText.setAttribute("aria-live", playing ? "off" : "polite");
    show(true);
    if (playing) { before = performance.now(); requestAnimationFrame(frame); }
  };
  const seek = to => { seconds = Math.min(replay.seconds, Math.max(0, to)); show(true); };
  const setSpeed = k => { speedChoice.value = String(SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, k))]); };
  const moment = back => {
    const list = back ? [...mainMoments].reverse() : mainMoments;
    const next = list.find(one => (back ? one.seconds < seconds - 0.06 : one.seconds > seconds + 0.06));
    if (next) seek(next.seconds);
  };

  const keys = {
    " ": () => play(!playing), k: () => play(!playing), r: () => seek(0), n: () => moment(false), p: () => moment(true),
    ArrowLeft: () => seek(seconds - 1), ArrowRight: () => seek(seconds + 1),
    ArrowUp: () => setSpeed(SPEEDS.indexOf(Number(speedChoice.value)) + 1), ArrowDown: () => setSpeed(SPEEDS.indexOf(Number(speedChoice.value)) - 1),
    1: () => setSpeed(0), 2: () => setSpeed(1), 3: () => setSpeed(2), 4: () => setSpeed(3),
  };
  box.addEventListener("keydown", event => {
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const tag = event.target.tagName;
    const own = tag === "SELECT" || (tag === "BUTTON" && name === " ") || (tag === "INPUT" && (name === "ArrowUp" || name === "ArrowDown"));
    if (!keys[name] || own || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keys[name]();
  });
  playButton.addEventListener("click", () => play(!playing));
  byId("replay-restart").addEventListener("click", () => seek(0));
  slider.addEventListener("input", () => seek(Number(slider.value)));
  whom.addEventListener("change", () => show(true));
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
      play(false);
      seek(one.seconds);
      document.getElementById("replay").scrollIntoView();
      box.focus({ preventScroll: true });
    });
    one.row.cells[0].replaceChildren(button);
  });
  views.forEach(view => {
    view.canvas.addEventListener("pointermove", event => {
      const near = view.drawn.map(one => ({ ...one, far: Math.hypot(one.x - event.offsetX, one.y - event.offsetY) }))
        .filter(one => one.far < 16).sort((a, b) => a.far - b.far)[0];
      const found = near ? near.runner : null;
      if (found !== pointed) { pointed = found; show(false); }
    });
    view.canvas.addEventListener("pointerleave", () => { if (pointed !== null) { pointed = null; show(false); } });
  });

  box.hidden = false;
  byId("replay-without-script").hidden = true;
  slider.max = replay.seconds.toFixed(1);
  showMarks();
  showReplay = () => show(false);
  // on paper the replay has no width
  const again = () => { if (box.clientWidth) { prepare(); show(true); } };
  again();
  redraws.push(again);
  let width = box.clientWidth;
  new ResizeObserver(() => { if (!printing && box.clientWidth !== width) { width = box.clientWidth; again(); } }).observe(box);
};
if (replay) startReplay();
