// pace beside others of its kind
const paceOption = (width, height) => {
  const narrow = width < NARROW;
  const size = 11;
  const farthest = one => Math.max(0, ...one.points.filter(Boolean).map(point => -point[0]));
  const most = reach(race.pace.lines.map(farthest));
  const races = race.pace.lines.filter(one => one.own || farthest(one) <= most);
  const outside = race.pace.lines.filter(one => !races.includes(one));
  byId("pace-note").hidden = outside.length === 0;
  byId("pace-note").textContent = outside.length === 0 ? "" : "Much slower and not drawn: " + outside.map(one => one.name).join(", ") + ".";
  const values = races.flatMap(one => one.points.filter(Boolean).map(point => point[0]));
  const range = Math.max(...values) - Math.min(...values);
  const step = STEPS.find(one => range / one <= 7) || 200;
  const span = { min: Math.floor(Math.min(...values) / step) * step, max: Math.ceil(Math.max(...values) / step) * step };
  const grid = { left: narrow ? 36 : 44, top: 24, bottom: 28, right: 0 };
  const plotHeight = height - grid.top - grid.bottom;
  const capacity = Math.floor(plotHeight / (size + 2));
  const ended = narrow || races.length > capacity ? [] : races.filter(one => one.points[one.points.length - 1]);
  const right = ended.length ? Math.min(230, widest(ended.map(one => one.name), size)) + 34 : 24;
  const labels = spread(ended.map(one => ({
    y: grid.top + (span.max - one.points[one.points.length - 1][0]) / (span.max - span.min) * plotHeight, text: shortened(one.name, 230, size),
    colour: colour(one.own ? "--line-1" : "--peer"), strong: one.own, faded: false,
  })), size + 2, grid.top, height - grid.bottom);
  return {
    grid: { ...grid, right },
    xAxis: {
      type: "category", boundaryGap: false, data: race.pace.marks, axisLine: { onZero: false, lineStyle: { color: colour("--muted") } },
      axisTick: { show: true, alignWithLabel: true }, axisLabel: { color: colour("--muted"), fontSize: narrow ? 10 : 11, hideOverlap: true },
    },
    yAxis: {
      type: "value", ...span, interval: step, axisLine: { show: false }, axisTick: { show: false }, splitLine: { lineStyle: { color: colour("--grid") } },
      name: "seconds ahead of the median of the others", nameGap: 8,
      nameTextStyle: { color: colour("--muted"), align: "left", padding: [0, 0, 0, -grid.left + 4], fontSize: narrow ? 10 : 11 },
      axisLabel: { color: colour("--muted"), fontSize: narrow ? 10 : 11, formatter: value => printGap(value, step < 1 ? 1 : 0) },
    },
    series: races.map(one => ({
      type: "line", name: one.name, showSymbol: true, symbol: one.own ? "circle" : "emptyCircle", symbolSize: one.own ? 8 : 4, z: one.own ? 6 : 3,
      triggerLineEvent: true, color: colour(one.own ? "--line-1" : "--peer"),
      lineStyle: { color: colour(one.own ? "--line-1" : "--peer"), width: one.own ? 3 : 1, type: "solid" }, emphasis: { focus: "series", lineStyle: { width: 3 } },
      data: one.points.map((point, k) => (point ? {
        value: point[0], tip: one.name + ", " + race.pace.marks[k] + ": " + point[1],
        label: {
          show: one.own, position: "top", align: k === 0 ? "left" : k === one.points.length - 1 ? "right" : "center", formatter: point[1], color: colour("--ink"),
          fontWeight: "bold", fontSize: 11, textBorderColor: colour("--paper"), textBorderWidth: 3,
        },
      } : null)),
    })),
    graphic: endLabels(labels, width - right, size),
  };
};
if (race.pace) makeChart("pace", width => (width < NARROW ? 320 : 400), paceOption);
