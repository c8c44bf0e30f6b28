// what all charts share: the race as data, colours, the axis in metres, lines and their labels
const race = JSON.parse(byId("race-data").textContent);
const { runners, marks } = race;
const finish = marks[marks.length - 1];
const PRINT_WIDTH = 680;
const NARROW = 600;
// metres; farther apart nothing is known between two times
const LONGEST_BRIDGE = 409.344;
const DASHES = ["solid", [9, 3], [14, 3, 3, 3], [5, 3]];
const SYMBOLS = ["circle", "triangle", "rect", "diamond", "roundRect"];
const COLOURS = 6;
const escapeHtml = echarts.format.encodeHTML;
const colour = name => getComputedStyle(root).getPropertyValue(name).trim();
const lineColour = i => colour("--line-" + (i % COLOURS));
const dash = i => DASHES[i % DASHES.length];
const symbol = i => SYMBOLS[i % SYMBOLS.length];
const font = size => size + "px " + colour("--sans");
const measure = document.createElement("canvas").getContext("2d");
const widthOf = (words, size, weight = "bold") => { measure.font = weight + " " + font(size); return measure.measureText(words).width; };
const widest = (texts, size) => Math.max(0, ...texts.map(one => widthOf(one, size)));
const minus = words => words.replace("-", "\u2212");
const printGap = (seconds, decimals) => {
  const digits = seconds.toFixed(decimals);
  return Number(digits) === 0 ? digits.replace("-", "") : minus((seconds > 0 ? "+" : "") + digits);
};

// which runners the reader has picked out, in all charts alike
const picked = new Set();
let pointed = null;
const isFaded = i => (pointed !== null ? pointed !== i : picked.size > 0 && !picked.has(i));
const isStrong = i => (pointed !== null ? pointed === i : picked.has(i));

const makeChart = (kind, height, option) => {
  const element = document.querySelector('.chart[data-chart="' + kind + '"]');
  if (!element) return;
  const caption = element.closest("figure").querySelector("figcaption");
  let chart = null;
  const draw = () => {
    const width = printing ? PRINT_WIDTH : element.clientWidth || element.parentElement.clientWidth;
    const size = { width, height: height(width) };
    element.style.height = size.height + "px";
    if (chart) chart.resize(size);
    else chart = echarts.init(element, null, { renderer: "svg", ...size });
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description: caption.textContent } },
      textStyle: { fontFamily: colour("--sans") },
      tooltip: {
        trigger: "item", confine: true, backgroundColor: colour("--paper"), borderColor: colour("--muted"),
        textStyle: { color: colour("--ink"), fontSize: 12 },
        formatter: point => (point.data && point.data.tip ? escapeHtml(point.data.tip) : ""),
      },
      ...option(size.width, size.height),
    }, true);
  };
  draw();
  redraws.push(draw);
  let drawnWidth = element.clientWidth;
  new ResizeObserver(() => {
    if (!printing && element.clientWidth !== drawnWidth) { drawnWidth = element.clientWidth; draw(); }
  }).observe(element);
};

/** The labels that have room, the finish first. */
const roomy = (ticks, plotWidth, size) => {
  let free = Infinity;
  return [...ticks].reverse().filter(tick => {
    const centre = tick.x / 100 * plotWidth;
    const half = widthOf(tick.label, size, "normal") / 2 + 2;
    if (centre + half > free) return false;
    free = centre - half;
    return true;
  }).reverse();
};
const metresAxis = (narrow, plotWidth) => {
  const ticks = roomy(race.axis.ticks, plotWidth, narrow ? 10 : 11);
  const labels = new Map(ticks.map(tick => [tick.x, tick.label]));
  const at = ticks.map(tick => tick.x);
  return {
    type: "value", min: 0, max: 100, splitLine: { show: false },
    axisLine: { onZero: false, lineStyle: { color: colour("--muted") } },
    axisTick: { show: true, customValues: at },
    axisLabel: {
      customValues: at, formatter: x => labels.get(x) || "", color: colour("--muted"), fontSize: narrow ? 10 : 11,
      hideOverlap: false, showMinLabel: true, showMaxLabel: true,
    },
  };
};
const backdrop = () => {
  const wide = race.axis.wideFrom;
  return {
    type: "line", data: [], silent: true,
    markLine: {
      silent: true, z: 1, symbol: "none", label: { show: false }, lineStyle: { color: colour("--grid"), type: "solid", width: 1 },
      data: race.axis.ticks.map(tick => ({ xAxis: tick.x })),
    },
    ...(wide === undefined ? {} : {
      markArea: {
        silent: true, z: 0, itemStyle: { color: colour("--soft") }, data: [[{ xAxis: wide }, { xAxis: 100 }]],
      },
    }),
  };
};
const scaleNote = (plotRight, narrow) => (race.axis.wideFrom === undefined ? [] : [{
  type: "text", silent: true, x: plotRight, y: 4,
  style: {
    text: narrow ? "last 300 m wider" : "last 300 m on a wider scale", fill: colour("--muted"), font: font(narrow ? 10 : 11), align: "right", verticalAlign: "top",
  },
}]);

// points: one for each mark, { y, computed, tip } or null; solid between timed marks, dotted where it is computed, nothing where unknown
const lines = (i, points, narrow) => {
  const solid = [];
  const dotted = [];
  const joined = k => points[k] && points[k + 1] && marks[k + 1].metres - marks[k].metres <= LONGEST_BRIDGE;
  points.forEach((point, k) => {
    const x = marks[k].x;
    if (!point) { solid.push([x, null]); return; }
    // a point without a line says whose it is
    const alone = k < points.length - 1 && !joined(k - 1) && !joined(k);
    solid.push({
      value: [x, point.y],
      ...(alone ? { label: { show: true, position: "left", formatter: runners[i].short, color: colour("--ink"), fontSize: 10, opacity: isFaded(i) ? 0.15 : 1 } } : {}),
      tip: point.tip, symbol: point.computed ? "emptyCircle" : symbol(i),
      symbolSize: (point.computed ? 4 : 6) - (narrow ? 1 : 0) + (isStrong(i) ? 2 : 0),
    });
    const next = points[k + 1];
    if (next && !joined(k)) {
      solid.push([x, null]);
    } else if (next && (point.computed || next.computed)) {
      solid.push([x, null]);
      dotted.push([x, point.y], [marks[k + 1].x, next.y], [marks[k + 1].x, null]);
    }
  });
  const opacity = isFaded(i) ? 0.15 : 1;
  const width = isStrong(i) ? 4 : i < 3 ? 2.5 : 1.5;
  const shared = { type: "line", name: runners[i].name, clip: true, color: lineColour(i), z: isStrong(i) ? 5 : 3 };
  return [
    {
      ...shared, data: solid, showSymbol: true, triggerLineEvent: true, itemStyle: { opacity },
      lineStyle: { color: lineColour(i), type: dash(i), width, opacity },
      emphasis: { focus: "series", lineStyle: { width: 4 } }, blur: { lineStyle: { opacity: 0.15 }, itemStyle: { opacity: 0.15 } },
    },
    {
      ...shared, data: dotted, showSymbol: false, silent: true,
      lineStyle: { color: lineColour(i), type: [1, 4], width: 1.5, opacity },
    },
  ];
};

// bands of all runners would hide one another: those picked out have theirs, else the first of the chart
const hasBand = (known, most = 3) => i => (pointed !== null || picked.size > 0 ? !isFaded(i) && isStrong(i) : known.indexOf(i) < most);
const band = (i, x, low, high) => ({
  type: "custom", name: runners[i].name, silent: true, clip: true, z: 2, data: [[x[0], low[0]]],
  renderItem: (params, api) => ({
    type: "polygon", silent: true,
    shape: { points: [...x.map((at, k) => [at, high[k]]), ...x.map((at, k) => [at, low[k]]).reverse()].map(point => api.coord(point)) },
    style: { fill: lineColour(i), fillOpacity: 0.12, stroke: lineColour(i), strokeOpacity: 0.45, lineWidth: 1 },
  }),
});

/** Moves labels apart, up and down, so that none lies on another. */
const spread = (labels, gap, top, bottom) => {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  let free = top;
  sorted.forEach(label => { label.at = Math.max(label.y, free); free = label.at + gap; });
  let limit = bottom;
  [...sorted].reverse().forEach(label => { label.at = Math.min(label.at, limit); limit = label.at - gap; });
  return labels;
};
const endLabels = (labels, left, size) => labels.flatMap(label => [
  {
    type: "polyline", silent: true, shape: { points: [[left + 5, label.y], [left + 10, label.y], [left + 18, label.at], [left + 22, label.at]] },
    style: { stroke: label.colour, lineWidth: 1, fill: "none", opacity: label.faded ? 0.25 : 1 },
  },
  {
    type: "text", silent: true, x: left + 25, y: label.at,
    style: {
      text: label.text, fill: label.faded ? colour("--peer") : colour("--ink"), verticalAlign: "middle",
      font: (label.strong ? "bold " : "") + font(size),
    },
  },
]);
const shortened = (words, most, size) => {
  let cut = words;
  while (cut.length > 3 && widthOf(cut, size) > most) cut = cut.slice(0, -2).trimEnd() + "\u2026";
  return cut;
};

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
const OUTLIER = 2.5;

/** How far behind the chart reaches: to the last runner, unless a few lie so far back that the rest would be squeezed. */
const reach = worst => {
  const sorted = [...worst].sort((a, b) => a - b);
  for (let k = Math.ceil(sorted.length * 0.6); k < sorted.length; k++) {
    if (k > 0 && sorted[k] > 5 && sorted[k] > OUTLIER * sorted[k - 1]) return sorted[k - 1];
  }
  return sorted[sorted.length - 1] || 0;
};
