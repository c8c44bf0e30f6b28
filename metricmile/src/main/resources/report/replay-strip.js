// a close up that follows the race: bends drawn straight, the same scale along and across, the kerb at the top
const LEAST_PIXELS = 19;
const WIDEST_METRES = 25;
const INFIELD_METRES = 0.8;
const STRIP_HEAD = 18;
const widestOffset = !replay ? 0 : (() => {
  // at a curved start everybody is spread over the track for some metres; what is beyond the picture is drawn at its edge
  const from = replay.breakLine ? 0 : Math.ceil(12 / replay.step);
  const all = motions.flatMap(motion => [...motion.across.slice(from)]).filter(offset => offset === offset).sort((a, b) => a - b);
  const wide = all.length ? all[Math.floor(all.length * (replay.breakLine ? 0.9995 : 0.998))] : 0;
  // pins need room below the line
  return Math.min(replay.lanes * replay.lane, Math.max((all.length ? 2.5 : 4) * replay.lane, wide + 0.7));
})();
const stripScale = width => Math.max(LEAST_PIXELS, width / WIDEST_METRES);
const stripHeight = width => Math.ceil((widestOffset + INFIELD_METRES) * stripScale(width)) + STRIP_HEAD;

const drawLines = (ink, width, left, scale, palette) => {
  const kerb = STRIP_HEAD + INFIELD_METRES * scale;
  const bottom = stripHeight(width);
  const x = metres => (metres - left) * scale;
  ink.fillStyle = palette.soft;
  ink.fillRect(0, kerb, width, bottom - kerb);
  ink.lineWidth = 1;
  for (let lane = 0; lane * replay.lane <= widestOffset + 0.01; lane++) {
    ink.strokeStyle = lane === 0 ? palette.muted : palette.grid;
    ink.lineWidth = lane === 0 ? 2 : 1;
    ink.beginPath();
    ink.moveTo(0, kerb + lane * replay.lane * scale);
    ink.lineTo(width, kerb + lane * replay.lane * scale);
    ink.stroke();
  }
  ink.font = "11px " + palette.sans;
  ink.textBaseline = "middle";
  ink.textAlign = "center";
  const right = left + width / scale;
  for (let mark = Math.max(0, Math.ceil(left / 10) * 10); mark <= Math.min(right, replay.distance); mark += 10) {
    ink.strokeStyle = palette.rule;
    ink.beginPath();
    ink.moveTo(x(mark), kerb);
    ink.lineTo(x(mark), bottom);
    ink.stroke();
    ink.fillStyle = palette.muted;
    if (Math.abs(x(mark) - width / 2) < width / 2 - 16) ink.fillText(mark + " m", x(mark), STRIP_HEAD / 2);
  }
  [[0, "start"], [replay.distance, "finish"]].forEach(([at, words]) => {
    if (at < left || at > right) return;
    ink.strokeStyle = palette.ink;
    ink.lineWidth = 3;
    ink.beginPath();
    ink.moveTo(x(at), STRIP_HEAD + 14);
    ink.lineTo(x(at), bottom);
    ink.stroke();
    ink.fillStyle = palette.ink;
    ink.fillText(words, Math.min(Math.max(x(at), 20), width - 20), STRIP_HEAD + 7);
  });
};

/**
 * Discs of runners whose side is not known hang below their place on the measurement line, so that none hides another: how far,
 * in pixels, by runner.
 */
const hang = (places, radius) => {
  const rows = [];
  const pins = new Map();
  [...places].sort((a, b) => b.x - a.x).forEach(({ runner, x }) => {
    let row = 0;
    while (rows[row] !== undefined && rows[row] - x < 2 * radius + 2) row++;
    rows[row] = x;
    pins.set(runner, (row + 1) * (2 * radius + 4));
  });
  return pins;
};
const drawPin = (ink, x, from, to, style) => {
  ink.strokeStyle = style;
  ink.fillStyle = style;
  ink.lineWidth = 1.25;
  ink.beginPath();
  ink.moveTo(x, from);
  ink.lineTo(x, to);
  ink.stroke();
  ink.beginPath();
  ink.arc(x, from, 3, 0, 2 * Math.PI);
  ink.fill();
};

/** Draws the close up; returns where everybody in it is on the page, the foremost last. */
const drawStrip = (ink, width, field, seconds, followed, palette, trails) => {
  const scale = stripScale(width);
  const radius = Math.min(11, Math.max(6.5, 0.42 * scale));
  const running = field.filter(one => !one.place.finished || seconds < one.motion.finish + 1.5);
  const target = running.find(one => one.runner === followed) || running[0] || field[0];
  if (!target) return [];
  const metres = width / scale;
  // the head has the field behind it, a runner has company on both sides
  const left = Math.min(replay.distance + 2, target.place.along + metres * (target.runner === followed ? 0.4 : 0.1)) - metres;
  drawLines(ink, width, left, scale, palette);
  const kerb = STRIP_HEAD + INFIELD_METRES * scale;
  // who is farther out than the picture is drawn whole at its edge
  const edge = stripHeight(width) - radius - 3;
  const isBeyond = place => kerb + place.across * scale > edge;
  const y = place => Math.min(edge, kerb + place.across * scale);
  const x = place => (place.along - left) * scale;
  const inside = running.filter(one => one.place.along >= left - 1 && one.place.along <= left + metres + 1).reverse();
  if (trails) inside.forEach(({ motion, runner }) => {
    ink.beginPath();
    let begun = false;
    for (let at = Math.max(0, seconds - TRAIL_SECONDS / 2); at <= Math.min(seconds, motion.finish); at += 0.1) {
      const place = placeAt(motion, at);
      if (!place || place.finished) continue;
      ink[begun ? "lineTo" : "moveTo"](x(place), y(place));
      begun = true;
    }
    ink.strokeStyle = palette.lines[runner % COLOURS];
    ink.globalAlpha = isFaded(runner) ? 0.08 : 0.35;
    ink.lineWidth = 3;
    ink.stroke();
  });
  const pins = hang(inside.filter(one => !one.place.sided).map(one => ({ runner: one.runner, x: x(one.place) })), radius);
  const drawn = inside.map(({ runner, place }) => {
    const pin = pins.get(runner);
    const at = { runner, x: x(place), y: y(place) + (pin || 0) };
    ink.globalAlpha = isFaded(runner) ? 0.25 : REPLAY_ALPHA;
    if (pin !== undefined) drawPin(ink, at.x, y(place), at.y, palette.lines[runner % COLOURS]);
    drawDisc(ink, runner, at.x, at.y, radius, place, palette);
    return at;
  });
  ink.globalAlpha = 1;
  drawn.filter(one => isStrong(one.runner)).forEach(one => drawName(ink, runners[one.runner].short, one.x, one.y, radius, palette, width));
  const behind = running.filter(one => one.place.along < left - 1);
  const ahead = running.filter(one => one.place.along > left + metres + 1);
  ink.font = "12px " + palette.sans;
  ink.fillStyle = palette.ink;
  ink.textBaseline = "bottom";
  const say = (words, align, at) => { ink.textAlign = align; ink.fillText(words, at, stripHeight(width) - 4); };
  const beyond = inside.filter(one => isBeyond(one.place)).length;
  if (beyond > 1) say(beyond + " at the edge or farther out", "right", Math.max(200, x(target.place) - radius - 6));
  if (behind.length) say("\u2190 " + behind.length + " more, to " + Math.round(running[0].place.along - behind[behind.length - 1].place.along) + " m behind", "left", 6);
  if (ahead.length) say(ahead.length + " ahead, by " + Math.round(running[0].place.along - target.place.along) + " m \u2192", "right", width - 6);
  return drawn;
};
