// a race known in part, as it may have been: the middle of many possible races, and the band of nine in ten
const possible = race.possible;
const POSSIBLE_DASHES = [[7, 4], [3, 3], [11, 4, 3, 4], [5, 3, 2, 3, 2, 3]];
const possibleDash = i => POSSIBLE_DASHES[i % POSSIBLE_DASHES.length];
const RANK = 0, LOW_PLACE = 1, HIGH_PLACE = 2, LOW = 3, MIDDLE = 4, HIGH = 5;
const possibleRunners = !possible ? [] : runners.map((runner, i) => i).filter(i => possible.runners[i].length);
const atMarks = (i, of) => possible.runners[i].map(cell => (cell ? of(cell) : null));
// runners whose middle times hardly differ would change places at every step: the order is drawn at fewer marks
const orderSteps = !possible ? [] : possible.metres.map((metres, k) => k).filter(k => {
  const metres = possible.metres[k];
  return metres % (finish.metres - metres < 300 ? 50 : 100) === 0 || marks.some(mark => mark.metres === metres);
});
const allSteps = !possible ? [] : possible.metres.map((metres, k) => k);
const possibleBand = (i, steps, low, high) => {
  const reached = steps.filter(k => possible.runners[i][k]);
  return band(i, reached.map(k => possible.x[k]), reached.map(k => low(possible.runners[i][k])), reached.map(k => high(possible.runners[i][k])));
};
const possibleLine = (i, steps, y, tip) => ({
  type: "line", name: runners[i].name, clip: true, color: lineColour(i), z: isStrong(i) ? 5 : 3, symbol: "none", triggerLineEvent: true,
  data: steps.map(k => (possible.runners[i][k]
    ? { value: [possible.x[k], y(possible.runners[i][k])], tip: tip(possible.runners[i][k], k) } : [possible.x[k], null])),
  lineStyle: {
    color: lineColour(i), type: possibleDash(i), width: isStrong(i) ? 3.5 : i < 3 ? 2 : 1.25,
    opacity: isFaded(i) ? 0.12 : isStrong(i) || i < 3 ? 0.9 : 0.6,
  },
});
// what is on record stands out from what is not
const onRecord = (i, points) => ({
  type: "scatter", name: runners[i].name, z: 6, symbol: symbol(i), symbolSize: isStrong(i) ? 9 : 7, silent: false,
  itemStyle: { color: lineColour(i), opacity: isFaded(i) ? 0.15 : 1 }, data: points,
});
const possibleTip = (i, cell, k) => runners[i].name + ", " + possible.metres[k] + " m, reconstructed: ";
const placesWords = cell => (cell[LOW_PLACE] === cell[HIGH_PLACE] ? "" : " (" + cell[LOW_PLACE] + " to " + cell[HIGH_PLACE] + ")");
const possibleOrderOption = (width, height) => {
  const narrow = width < NARROW;
  const size = narrow ? 11 : 12;
  const count = possibleRunners.length;
  const grid = { left: 30, top: 22, bottom: 28 };
  const room = Math.min(width * 0.36, 190);
  const right = Math.min(room, widest(possibleRunners.map(i => runners[i].short + (runners[i].outcome ? " " + runners[i].outcome : "")), size)) + 32;
  const y = place => grid.top + (place - 0.4) / (count + 0.2) * (height - grid.top - grid.bottom);
  const lastRank = i => [...possible.runners[i]].reverse().find(Boolean)[RANK];
  const out = possibleRunners.filter(i => !possible.runners[i][possible.x.length - 1]);
  const labels = spread(possibleRunners.map(i => ({
    y: y(out.includes(i) ? count - out.length + 1 + out.indexOf(i) : lastRank(i)),
    text: shortened(runners[i].short + (runners[i].outcome ? " " + runners[i].outcome : ""), room, size),
    colour: lineColour(i), strong: isStrong(i), faded: isFaded(i),
  })), size + 2, grid.top, height - grid.bottom);
  const all = Array.from({ length: count }, (unused, row) => row + 1);
  return {
    grid: { ...grid, right },
    xAxis: metresAxis(narrow, width - grid.left - right),
    yAxis: {
      type: "value", inverse: true, min: 0.4, max: count + 0.6, splitLine: { show: false }, axisLine: { show: false }, axisTick: { show: false },
      axisLabel: { show: true, customValues: all, color: colour("--muted"), fontSize: size },
    },
    series: [
      backdrop(),
      ...possibleRunners.filter(hasBand(possibleRunners, 1)).map(i => possibleBand(i, orderSteps, cell => cell[LOW_PLACE] - 0.2, cell => cell[HIGH_PLACE] + 0.2)),
      ...possibleRunners.map(i => possibleLine(i, orderSteps, cell => cell[RANK], (cell, k) => possibleTip(i, cell, k) + "position " + cell[RANK] + placesWords(cell))),
      ...possibleRunners.map(i => onRecord(i, marks.filter(mark => mark.positions[i] && mark.positions[i][3] !== 1).map(mark => ({
        value: [mark.x, mark.positions[i][0]],
        tip: runners[i].name + ", " + mark.label + ": " + (mark.positions[i][1] ? "level " : "") + "position " + mark.positions[i][0] + " (" + mark.positions[i][2] + ")",
      })))),
    ],
    graphic: [...endLabels(labels, width - right, size), ...scaleNote(width - right, narrow)],
  };
};
const possibleGapsOption = (width, height) => {
  const narrow = width < NARROW;
  const size = narrow ? 11 : 12;
  const banded = possibleRunners.filter(hasBand(possibleRunners));
  const from = possible.metres.findIndex(metres => metres >= 100);
  const furthest = i => Math.max(...atMarks(i, cell => cell[banded.includes(i) ? HIGH : MIDDLE] / 100).slice(from).filter(gap => gap !== null));
  const worst = reach(possibleRunners.map(furthest));
  const step = STEPS.find(one => worst / one <= 7) || 200;
  const bottom = -Math.max(step, Math.ceil(worst / step - 0.05) * step);
  const span = { min: bottom - step * 0.25, max: step * 0.25 };
  const grid = { left: narrow ? 38 : 48, top: 24, bottom: 28 };
  const y = gap => grid.top + (span.max + gap) / (span.max - span.min) * (height - grid.top - grid.bottom);
  const last = i => possible.runners[i][possible.x.length - 1];
  const ended = possibleRunners.filter(i => last(i) && -last(i)[MIDDLE] / 100 >= span.min);
  const room = Math.min(width * 0.32, 150);
  const right = Math.min(room, widest(ended.map(i => runners[i].short), size)) + 32;
  const labels = spread(ended.map(i => ({
    y: y(last(i)[MIDDLE] / 100), text: shortened(runners[i].short, room, size), colour: lineColour(i), strong: isStrong(i), faded: isFaded(i),
  })), size + 2, grid.top, height - grid.bottom);
  const outside = possibleRunners.filter(i => -furthest(i) < span.min);
  const note = byId("possible-note");
  note.hidden = outside.length === 0;
  note.textContent = outside.length === 0 ? "" : "Falls out of the picture: "
    + outside.map(i => runners[i].name + " (" + furthest(i).toFixed(1) + " s)").join(", ") + ".";
  const ticks = [];
  for (let tick = Math.round(bottom / step); tick <= 0; tick++) ticks.push(tick * step);
  const ground = backdrop();
  const timed = i => marks.filter(mark => mark.times[i] && mark.times[i][3] !== 1 && mark.leader !== undefined && mark.times[mark.leader] && mark.times[mark.leader][3] !== 1);
  return {
    grid: { ...grid, right },
    xAxis: metresAxis(narrow, width - right - grid.left),
    yAxis: {
      type: "value", ...span, splitLine: { show: false }, axisTick: { show: false }, axisLine: { show: false },
      name: "seconds behind (ahead is up)", nameLocation: "end", nameGap: 8,
      nameTextStyle: { color: colour("--muted"), align: "left", padding: [0, 0, 0, -grid.left + 4], fontSize: narrow ? 10 : 11 },
      axisLabel: {
        customValues: ticks, formatter: value => (Math.abs(value) < step / 10 ? "0" : printGap(-value, step < 1 ? 1 : 0)),
        color: colour("--muted"), fontSize: narrow ? 10 : 11,
      },
    },
    series: [
      {
        ...ground,
        markLine: {
          ...ground.markLine,
          data: [...ground.markLine.data, ...ticks.map(tick => ({ yAxis: tick, lineStyle: tick === 0 ? { color: colour("--muted") } : {} }))],
        },
      },
      ...banded.map(i => possibleBand(i, allSteps, cell => -cell[HIGH] / 100, cell => -cell[LOW] / 100)),
      ...possibleRunners.map(i => possibleLine(i, allSteps, cell => -cell[MIDDLE] / 100, (cell, k) => possibleTip(i, cell, k)
        + (cell[MIDDLE] / 100).toFixed(1) + " s behind the head (" + (cell[LOW] / 100).toFixed(1) + " to " + (cell[HIGH] / 100).toFixed(1) + ")")),
      ...possibleRunners.map(i => onRecord(i, timed(i).map(mark => ({
        value: [mark.x, -(mark.times[i][0] - mark.times[mark.leader][0])],
        tip: runners[i].name + ", " + mark.label + ": " + printGap(mark.times[i][0] - mark.times[mark.leader][0], mark.times[i][1]) + " s (" + mark.times[i][2] + ")",
      })))),
    ],
    graphic: [...endLabels(labels, width - right, size), ...scaleNote(width - right, narrow)],
  };
};
if (possible) {
  makeChart("possible-order", width => Math.max(180, possibleRunners.length * (width < NARROW ? 22 : 26) + 50), possibleOrderOption);
  makeChart("possible-gaps", width => (width < NARROW ? 380 : 460), possibleGapsOption);
}
