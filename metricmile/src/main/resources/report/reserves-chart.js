// the reserve of each runner along the race, with the band in which it lies
const reserves = race.reserves;
const reservesOption = (width, height) => {
  const narrow = width < NARROW;
  const size = narrow ? 11 : 12;
  const known = runners.map((runner, i) => i).filter(i => reserves.runners[i]);
  const banded = known.filter(hasBand(known));
  const all = known.flatMap(i => reserves.runners[i].middle.concat(banded.includes(i) ? [...reserves.runners[i].low, ...reserves.runners[i].high] : []));
  const most = Math.max(...all);
  const least = Math.min(0, ...all);
  const step = [20, 50, 100, 200].find(one => (most - least) / one <= 8) || 500;
  const span = { min: Math.floor(least / step) * step, max: most + step * 0.1 };
  const grid = { left: narrow ? 38 : 48, top: 24, bottom: 28 };
  const y = metres => grid.top + (span.max - metres) / (span.max - span.min) * (height - grid.top - grid.bottom);
  const room = Math.min(width * 0.32, 150);
  const right = Math.min(room, widest(known.map(i => runners[i].short), size)) + 32;
  const labels = spread(known.map(i => ({
    y: y(reserves.runners[i].middle[reserves.x.length - 1]), text: shortened(runners[i].short, room, size), colour: lineColour(i),
    strong: isStrong(i), faded: isFaded(i),
  })), size + 2, grid.top, height - grid.bottom);
  const ticks = [];
  for (let tick = span.min; tick <= span.max; tick += step) ticks.push(tick);
  const ground = backdrop();
  return {
    grid: { ...grid, right },
    xAxis: metresAxis(narrow, width - right - grid.left),
    yAxis: {
      type: "value", ...span, splitLine: { show: false }, axisTick: { show: false }, axisLine: { show: false },
      name: "metres of D\u2032 left", nameLocation: "end", nameGap: 8,
      nameTextStyle: { color: colour("--muted"), align: "left", padding: [0, 0, 0, -grid.left + 4], fontSize: narrow ? 10 : 11 },
      axisLabel: { customValues: ticks, formatter: value => minus(String(value)), color: colour("--muted"), fontSize: narrow ? 10 : 11 },
    },
    series: [
      {
        ...ground,
        markLine: {
          ...ground.markLine,
          data: [...ground.markLine.data, ...ticks.map(tick => ({ yAxis: tick, lineStyle: tick === 0 ? { color: colour("--muted"), width: 2 } : {} }))],
        },
      },
      ...banded.map(i => band(i, reserves.x, reserves.runners[i].low, reserves.runners[i].high)),
      ...known.map(i => ({
        type: "line", name: runners[i].name, clip: true, color: lineColour(i), z: isStrong(i) ? 5 : 3, symbol: "none", triggerLineEvent: true,
        data: reserves.x.map((x, k) => ({
          value: [x, reserves.runners[i].middle[k]],
          tip: runners[i].name + ", " + reserves.metres[k] + " m: " + minus(String(reserves.runners[i].middle[k])) + " m left ("
            + minus(String(reserves.runners[i].low[k])) + " to " + minus(String(reserves.runners[i].high[k])) + ")",
        })),
        lineStyle: { color: lineColour(i), type: dash(i), width: isStrong(i) ? 4 : i < 3 ? 2.5 : 1.25, opacity: isFaded(i) ? 0.12 : i < 3 || isStrong(i) ? 1 : 0.6 },
      })),
    ],
    graphic: [...endLabels(labels, width - right, size), ...scaleNote(width - right, narrow)],
  };
};
if (reserves) makeChart("reserves", width => (width < NARROW ? 380 : 460), reservesOption);
