// what plays a replay: its clock, buttons and keys; what is drawn belongs to the replay
const SPEEDS = [0.5, 1, 2, 4, 8];
const PANEL_MILLISECONDS = 120;
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const replayPalette = () => ({
  paper: colour("--paper"), ink: colour("--ink"), muted: colour("--muted"), rule: colour("--rule"), soft: colour("--soft"),
  grid: colour("--grid"), sans: colour("--sans"), lines: Array.from({ length: COLOURS }, (unused, i) => lineColour(i)),
});
/** Gives a canvas the size it has on the page, in the pixels of the screen. */
const sizeCanvas = (canvas, width, height) => {
  const dense = window.devicePixelRatio || 1;
  canvas.style.height = height + "px";
  canvas.width = Math.round(width * dense);
  canvas.height = Math.round(height * dense);
  canvas.getContext("2d").setTransform(dense, 0, 0, dense, 0, 0);
};
/** A name is shown, in every replay, for the runner of a view at whom the reader points. */
const pointable = view => {
  view.canvas.addEventListener("pointermove", event => {
    const near = view.drawn.map(one => ({ ...one, far: Math.hypot(one.x - event.offsetX, one.y - event.offsetY) }))
      .filter(one => one.far < 16).sort((a, b) => a.far - b.far)[0];
    const found = near ? near.runner : null;
    if (found !== pointed) { pointed = found; showReplays(); }
  });
  view.canvas.addEventListener("pointerleave", () => { if (pointed !== null) { pointed = null; showReplays(); } });
};

/**
 * Makes the elements whose ids begin with a name play.
 * end: the last second; draw(seconds, panelToo, playing) draws; told(seconds) says what is seen; prepare() sizes what is drawn on.
 */
const makePlayer = (id, { end, draw, told, prepare, keys = {} }) => {
  const box = byId(id + "-box");
  const clock = byId(id + "-clock");
  const slider = byId(id + "-time");
  const playButton = byId(id + "-play");
  const speedChoice = byId(id + "-speed");
  let seconds = 0;
  let playing = false;
  let before = 0;
  let panelAt = 0;

  const show = panelToo => {
    // who wants little motion sees the race in steps of a second
    const at = playing && calm.matches ? Math.floor(seconds) : seconds;
    draw(at, panelToo, playing);
    if (!panelToo) return;
    clock.textContent = printClock(at);
    slider.value = at.toFixed(1);
    slider.setAttribute("aria-valuetext", printClock(at) + told(at));
    box.dataset.seconds = at.toFixed(1);
  };
  const frame = now => {
    if (!playing) return;
    seconds = Math.min(end, seconds + Math.min(250, now - before) / 1000 * Number(speedChoice.value));
    before = now;
    const due = now - panelAt >= PANEL_MILLISECONDS;
    if (due) panelAt = now;
    if (seconds >= end) { play(false); return; }
    show(due);
    requestAnimationFrame(frame);
  };
  const play = wanted => {
    if (wanted && seconds >= end) seconds = 0;
    playing = wanted;
    playButton.textContent = playing ? "Pause" : "Play";
    show(true);
    if (playing) { before = performance.now(); requestAnimationFrame(frame); }
  };
  const seek = to => { seconds = Math.min(end, Math.max(0, to)); show(true); };
  const setSpeed = k => { speedChoice.value = String(SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, k))]); };
  const allKeys = {
    " ": () => play(!playing), k: () => play(!playing), r: () => seek(0),
    ArrowLeft: () => seek(seconds - 1), ArrowRight: () => seek(seconds + 1),
    ArrowUp: () => setSpeed(SPEEDS.indexOf(Number(speedChoice.value)) + 1), ArrowDown: () => setSpeed(SPEEDS.indexOf(Number(speedChoice.value)) - 1),
    1: () => setSpeed(0), 2: () => setSpeed(1), 3: () => setSpeed(2), 4: () => setSpeed(3), ...keys,
  };
  box.addEventListener("keydown", event => {
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const tag = event.target.tagName;
    const own = tag === "SELECT" || (tag === "BUTTON" && name === " ") || (tag === "INPUT" && (name === "ArrowUp" || name === "ArrowDown"));
    if (!allKeys[name] || own || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    allKeys[name]();
  });
  playButton.addEventListener("click", () => play(!playing));
  byId(id + "-restart").addEventListener("click", () => seek(0));
  slider.addEventListener("input", () => seek(Number(slider.value)));

  box.hidden = false;
  slider.max = end.toFixed(1);
  shownReplays.push(() => show(false));
  // on paper a replay has no width
  const again = () => { if (box.clientWidth) { prepare(); show(true); } };
  let width = box.clientWidth;
  new ResizeObserver(() => { if (!printing && box.clientWidth !== width) { width = box.clientWidth; again(); } }).observe(box);
  redraws.push(again);
  again();
  return { box, play, seek, show, at: () => seconds };
};
