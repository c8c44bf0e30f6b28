// the gap river: everybody behind the head of the race, step by step
const river = race.river;
const riverUnit = byId("river-unit");
const riverBehind = (i, k) => {
  const cell = river.runners[i][k];
  if (!cell) return null;
  if (riverUnit.value === "metres") return cell[1] === null ? null : cell[1] / 10;
  return cell[0] / 100;
};
// the scramble of the first metres would set the scale
const riverFrom = !river ? 0 : Math.max(0, river.marks.findIndex(metres => metres >= 100));
const riverOption = (width, height) => {
  const narrow = width < NARROW;
  const size = narrow ? 11 : 12;
  const unit = riverUnit.value === "metres" ? "m" : "s";
  const gaps = runners.map((runner, i) => river.marks.map((metres, k) => riverBehind(i, k)));
  const known = gaps.map(own => own.slice(riverFrom).filter(gap => gap !== null));
  const worst = reach(known.filter(own => own.length).map(own => Math.max(...own)));
  const step = STEPS.find(one => worst / one <= 7) || 200;
  const bottom = -Math.max(step, Math.ceil(worst / step - 0.05) * step);
  const span = { min: bottom - step * 0.25, max: step * 0.25 };
  const grid = { left: narrow ? 38 : 48, top: 24, bottom: 28 };
  const y = gap => grid.top + (span.max + gap) / (span.max - span.min) * (height - grid.top - grid.bottom);
  const last = gaps.map(own => own[own.length - 1]);
  const ended = runners.map((runner, i) => i).filter(i => last[i] !== null && -last[i] >= span.min);
  const most = Math.min(width * 0.32, 150);
  const right = Math.min(most, widest(ended.map(i => runners[i].short), size)) + 32;
  const labels = spread(ended.map(i => ({
    y: y(last[i]), text: shortened(runners[i].short, most, size), colour: lineColour(i), strong: isStrong(i), faded: isFaded(i),
  })), size + 2, grid.top, height - grid.bottom);
  const outside = runners.map((runner, i) => i).filter(i => known[i].some(gap => -gap < span.min));
  const note = byId("river-note");
  note.hidden = outside.length === 0;
  note.textContent = outside.length === 0 ? "" : "Falls out of the picture: "
    + outside.map(i => runners[i].name + " (" + Math.max(...known[i]).toFixed(1) + " " + unit + ")").join(", ") + ".";
  const ticks = [];
  for (let tick = Math.round(bottom / step); tick <= 0; tick++) ticks.push(tick * step);
  const ground = backdrop();
  const stretch = (i, computed) => gaps[i].map((gap, k) => {
    const belongs = at => river.runners[i][at] && (river.runners[i][at][2] === 1) === computed;
    // a stretch reaches to the first point of the next one, so that no hole is left between them
    const shown = gap !== null && (belongs(k) || (k > 0 && belongs(k - 1)));
    return shown ? {
      value: [river.x[k], -gap],
      tip: runners[i].name + ", " + river.marks[k] + " m: " + (computed ? "~" : "") + gap.toFixed(1) + " " + unit + " behind the head",
    } : [river.x[k], null];
  });
  const line = (i, computed) => ({
    type: "line", name: runners[i].name, clip: true, color: lineColour(i), z: isStrong(i) ? 5 : 3, data: stretch(i, computed), symbol: "none",
    triggerLineEvent: !computed, silent: computed,
    lineStyle: {
      color: lineColour(i), type: dash(i), width: isStrong(i) ? 4 : (i < 3 ? 2.5 : 1.5) * (computed ? 0.75 : 1),
      opacity: isFaded(i) ? 0.12 : computed ? 0.55 : 1,
    },
  });
  return {
    grid: { ...grid, right },
    xAxis: metresAxis(narrow, width - right - grid.left),
    yAxis: {
      type: "value", ...span, splitLine: { show: false }, axisTick: { show: false }, axisLine: { show: false },
      name: (unit === "m" ? "metres" : "seconds") + " behind (ahead is up)", nameLocation: "end", nameGap: 8,
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
      ...runners.flatMap((runner, i) => [line(i, false), ...(river.runners[i].some(cell => cell && cell[2] === 1) ? [line(i, true)] : [])]),
    ],
    graphic: [...endLabels(labels, width - right, size), ...scaleNote(width - right, narrow)],
  };
};
if (river) {
  makeChart("river", width => (width < NARROW ? 380 : 480), riverOption);
  byId("river-chooser").hidden = false;
  riverUnit.addEventListener("change", redraw);
}
