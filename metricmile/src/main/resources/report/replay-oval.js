// the whole track from above, at true scale
const OVAL_MARGIN = 14;
const TRAIL_SECONDS = 3;
const track = !replay ? null : (() => {
  const radius = replay.kerb + replay.measured;
  const bend = Math.PI * radius;
  const straight = Math.max(0, replay.lap / 2 - bend);
  const outer = replay.kerb + replay.lanes * replay.lane;
  const locate = (lapMetres, offset) => {
    const within = ((lapMetres % replay.lap) + replay.lap) % replay.lap;
    const second = within >= replay.lap / 2;
    const into = second ? within - replay.lap / 2 : within;
    const turned = Math.min(into, bend) / radius;
    const beyond = Math.max(0, into - bend);
    const out = replay.kerb + offset;
    const x = straight / 2 + out * Math.sin(turned) - beyond;
    const y = -out * Math.cos(turned);
    return second ? [-x, -y] : [x, y];
  };
  return { bend, straight, outer, width: straight + 2 * outer, height: 2 * outer, locate };
})();

// what is not known is drawn lighter
const UNSURE_ALPHA = 0.7;
const REPLAY_ALPHA = replay && replay.reconstructed ? UNSURE_ALPHA : 1;
const STAMPS = { reconstructed: ["RECONSTRUCTED", "one possible race of many"], simulated: ["SIMULATED", "one race of many"] };
const REPLAY_STAMP = replay && replay.reconstructed ? STAMPS.reconstructed : null;

/** How a runner is told apart: a colour, a number, and one of three kinds of disc. */
const drawDisc = (ink, i, x, y, radius, place, palette) => {
  const line = palette.lines[i % COLOURS];
  const kind = Math.floor(i / COLOURS) % 3;
  const strong = isStrong(i);
  ink.beginPath();
  ink.arc(x, y, radius + (strong ? 2 : 0), 0, 2 * Math.PI);
  ink.fillStyle = kind === 1 || !place.sure ? palette.paper : line;
  ink.fill();
  if (!place.sure) {
    ink.save();
    ink.clip();
    ink.strokeStyle = line;
    ink.globalAlpha *= 0.45;
    ink.lineWidth = 1;
    ink.beginPath();
    for (let d = -radius * 2; d < radius * 2; d += 4) { ink.moveTo(x + d - radius, y + radius); ink.lineTo(x + d + radius, y - radius); }
    ink.stroke();
    ink.restore();
  }
  ink.lineWidth = kind === 1 ? 2.5 : kind === 2 ? 2 : 1.5;
  ink.strokeStyle = kind === 1 || !place.sure ? line : kind === 2 ? palette.ink : palette.paper;
  ink.setLineDash(place.sure ? [] : [3, 2]);
  ink.beginPath();
  ink.arc(x, y, radius + (strong ? 2 : 0) - (kind === 1 ? 1 : 0), 0, 2 * Math.PI);
  ink.stroke();
  ink.setLineDash([]);
  if (radius < 6.5) return;
  ink.fillStyle = kind === 1 || !place.sure ? palette.ink : palette.paper;
  ink.font = "bold " + Math.round(radius * (i < 9 ? 1.2 : 1.05)) + "px " + palette.sans;
  ink.textAlign = "center";
  ink.textBaseline = "middle";
  ink.fillText(String(i + 1), x, y + 0.5);
};

const drawName = (ink, words, x, y, radius, palette, width) => {
  ink.font = "bold 12px " + palette.sans;
  const half = ink.measureText(words).width / 2 + 4;
  const centre = Math.min(Math.max(x, half + 1), width - half - 1);
  const top = y - radius - 20 < 0 ? y + radius + 4 : y - radius - 20;
  ink.fillStyle = palette.paper;
  ink.strokeStyle = palette.muted;
  ink.lineWidth = 1;
  ink.beginPath();
  ink.rect(centre - half, top, 2 * half, 16);
  ink.fill();
  ink.stroke();
  ink.fillStyle = palette.ink;
  ink.textAlign = "center";
  ink.textBaseline = "middle";
  ink.fillText(words, centre, top + 8.5);
};

const ovalScale = width => Math.max(0.5, (width - 2 * OVAL_MARGIN) / track.width);
const ovalHeight = width => Math.ceil(ovalScale(width) * track.height + 2 * OVAL_MARGIN);

const drawTrack = (ink, width, palette, stamp = REPLAY_STAMP) => {
  const scale = ovalScale(width);
  const middle = [width / 2, ovalHeight(width) / 2];
  const ring = out => {
    const radius = out * scale;
    const half = track.straight / 2 * scale;
    ink.beginPath();
    ink.arc(middle[0] + half, middle[1], radius, -Math.PI / 2, Math.PI / 2);
    ink.arc(middle[0] - half, middle[1], radius, Math.PI / 2, 3 * Math.PI / 2);
    ink.closePath();
  };
  ring(track.outer); ink.fillStyle = palette.soft; ink.fill();
  ring(replay.kerb); ink.fillStyle = palette.paper; ink.fill();
  ink.lineWidth = 1;
  for (let lane = 0; lane <= replay.lanes; lane++) {
    ring(replay.kerb + lane * replay.lane);
    ink.strokeStyle = lane === 0 ? palette.muted : palette.grid;
    ink.stroke();
  }
  const across = (lap, style, lineWidth) => {
    const ends = [0, replay.lanes * replay.lane].map(offset => track.locate(lap, offset));
    ink.beginPath();
    ends.forEach(([x, y], k) => ink[k ? "lineTo" : "moveTo"](middle[0] + x * scale, middle[1] - y * scale));
    ink.strokeStyle = style;
    ink.lineWidth = lineWidth;
    ink.stroke();
  };
  if (replay.start > 1) across(replay.start, palette.muted, 1);
  across(0, palette.ink, 2.5);
  const note = (words, lap) => {
    const [x, y] = track.locate(lap, -3);
    ink.fillText(words, middle[0] + x * scale, middle[1] - y * scale);
  };
  ink.fillStyle = palette.muted;
  ink.font = "11px " + palette.sans;
  ink.textBaseline = "middle";
  ink.textAlign = "right";
  note("finish", -1);
  if (replay.start > 1) { ink.textAlign = replay.start > replay.lap / 2 ? "left" : "right"; note("start", replay.start); }
  if (stamp) {
    ink.textAlign = "center";
    ink.font = "bold " + Math.round(Math.max(14, width / 32)) + "px " + palette.sans;
    ink.fillText(stamp[0], middle[0], middle[1] - 10);
    ink.font = "12px " + palette.sans;
    ink.fillText(stamp[1], middle[0], middle[1] + 14);
  }
};

/** Draws the field over the track; returns where everybody is on the page, the foremost last. */
const drawOval = (ink, width, field, seconds, palette, trails, alpha = REPLAY_ALPHA) => {
  const scale = ovalScale(width);
  const radius = width < NARROW ? 5 : 7;
  const onPage = (motion, place) => {
    const [x, y] = track.locate(lapOf(motion, place.along), place.across);
    return [width / 2 + x * scale, ovalHeight(width) / 2 - y * scale];
  };
  const running = field.filter(one => !one.place.finished || seconds < one.motion.finish + 1.5).reverse();
  if (trails) running.forEach(({ motion, runner }) => {
    ink.beginPath();
    let begun = false;
    for (let at = Math.max(0, seconds - TRAIL_SECONDS); at <= Math.min(seconds, motion.finish); at += 0.2) {
      const place = placeAt(motion, at);
      if (!place || place.finished) continue;
      const [x, y] = onPage(motion, place);
      ink[begun ? "lineTo" : "moveTo"](x, y);
      begun = true;
    }
    ink.strokeStyle = palette.lines[runner % COLOURS];
    ink.globalAlpha = isFaded(runner) ? 0.1 : 0.5;
    ink.lineWidth = isStrong(runner) ? 3 : 1.5;
    ink.stroke();
  });
  const drawn = running.map(({ motion, runner, place }) => {
    const [x, y] = onPage(motion, place);
    ink.globalAlpha = isFaded(runner) ? 0.25 : alpha;
    drawDisc(ink, runner, x, y, radius, place, palette);
    return { runner, x, y };
  });
  ink.globalAlpha = 1;
  drawn.filter(one => isStrong(one.runner)).forEach(one => drawName(ink, runners[one.runner].short, one.x, one.y, radius, palette, width));
  return drawn;
};
