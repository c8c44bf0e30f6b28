"use strict";
(() => {
  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  const text = id => (byId(id) ? byId(id).textContent : "");
  const redraws = [];
  const redraw = () => redraws.forEach(draw => draw());

  // light and dark: the system's choice until the reader makes one
  const darkSystem = matchMedia("(prefers-color-scheme: dark)");
  const schemeButton = byId("scheme");
  const isDark = () => (root.dataset.scheme || (darkSystem.matches ? "dark" : "light")) === "dark";
  const showScheme = () => {
    schemeButton.textContent = isDark() ? "Light" : "Dark";
    schemeButton.setAttribute("aria-label", isDark() ? "Light colours" : "Dark colours");
    redraw();
  };
  // pages opened from disk may be refused storage: then the choice lasts until the page is closed
  const remembered = (read, otherwise) => { try { return read(); } catch (refused) { return otherwise; } };
  const stored = remembered(() => localStorage.getItem("metric-mile-scheme"), null);
  if (stored === "dark" || stored === "light") root.dataset.scheme = stored;
  schemeButton.hidden = false;
  schemeButton.addEventListener("click", () => {
    root.dataset.scheme = isDark() ? "light" : "dark";
    remembered(() => localStorage.setItem("metric-mile-scheme", root.dataset.scheme));
    showScheme();
  });
  darkSystem.addEventListener("change", showScheme);
  showScheme();

  // a note opens the evidence it leads to
  const reveal = () => {
    const target = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
    const details = target && target.closest("details");
    if (details && !details.open) { details.open = true; target.scrollIntoView(); }
  };
  addEventListener("hashchange", reveal);
  reveal();

  let printing = false;
  let schemeBeforePrint;
  let closedBeforePrint = [];
  addEventListener("beforeprint", () => {
    printing = true;
    schemeBeforePrint = root.dataset.scheme;
    root.dataset.scheme = "light";
    closedBeforePrint = [...document.querySelectorAll("details:not([open])")].filter(details => details.id !== "evidence");
    closedBeforePrint.forEach(details => { details.open = true; });
    redraw();
  });
  addEventListener("afterprint", () => {
    printing = false;
    if (schemeBeforePrint) root.dataset.scheme = schemeBeforePrint; else delete root.dataset.scheme;
    closedBeforePrint.forEach(details => { details.open = false; });
    redraw();
  });

  if (!byId("race-data") || typeof echarts === "undefined") return;
  const race = JSON.parse(text("race-data"));
  const { runners, marks } = race;
  const finish = marks[marks.length - 1];
  const PRINT_WIDTH = 680;
  const NARROW = 600;
  const LAP = 415;
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
  const widthOf = (words, size) => { measure.font = font(size); return measure.measureText(words).width; };
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
    const caption = element.closest("figure").querySelector("figcaption").textContent;
    let chart = null;
    const draw = () => {
      const width = printing ? PRINT_WIDTH : element.clientWidth || element.parentElement.clientWidth;
      const size = { width, height: height(width) };
      element.style.height = size.height + "px";
      if (chart) chart.resize(size);
      else chart = echarts.init(element, null, { renderer: "svg", ...size });
      chart.setOption({
        animation: false,
        aria: { enabled: true, label: { description: caption } },
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
      const half = widthOf(tick.label, size) / 2 + 2;
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
    points.forEach((point, k) => {
      const x = marks[k].x;
      if (!point) { solid.push([x, null]); return; }
      // a point without a line says whose it is
      const alone = k < points.length - 1 && !points[k - 1] && !points[k + 1];
      solid.push({
        value: [x, point.y],
        ...(alone ? { label: { show: true, position: "left", formatter: runners[i].short, color: colour("--ink"), fontSize: 10, opacity: isFaded(i) ? 0.15 : 1 } } : {}),
        tip: point.tip, symbol: point.computed ? "emptyCircle" : symbol(i),
        symbolSize: (point.computed ? 4 : 6) - (narrow ? 1 : 0) + (isStrong(i) ? 2 : 0),
      });
      const next = points[k + 1];
      if (next && (point.computed || next.computed || marks[k + 1].metres - marks[k].metres > LAP)) {
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

  // order at each mark
  const positions = marks.flatMap(mark => mark.positions.filter(Boolean).map(position => position[0]));
  const unplaced = runners.map((runner, i) => i).filter(i => !finish.positions[i] && marks.some(mark => mark.positions[i]));
  const places = Math.max(...positions, runners.filter((runner, i) => finish.positions[i]).length, 1);
  const rows = places + unplaced.filter(i => runners[i].outcome).length;
  const orderOption = width => {
    const narrow = width < NARROW;
    const size = narrow ? 11 : 12;
    const endings = new Map();
    finish.positions.forEach((position, i) => {
      if (position) endings.set(position[0], [...(endings.get(position[0]) || []), i]);
    });
    // those who did not finish in a place stand below the others, or in a row that nobody has
    let free = rows;
    [...unplaced].reverse().filter(i => runners[i].outcome).forEach(i => {
      while (endings.has(free)) free--;
      endings.set(free, [i]);
    });
    const ending = row => (endings.get(row) || [])
      .map(i => runners[i].short + (finish.positions[i] ? "" : " " + runners[i].outcome)).join(", ");
    const first = marks[0];
    const firstKnown = !narrow && first.positions.filter(Boolean).length === runners.length;
    const starting = row => runners.map((runner, i) => i)
      .filter(i => first.positions[i] && first.positions[i][0] === row).map(i => runners[i].short).join(", ");
    const most = Math.min(width * 0.36, 190);
    const all = Array.from({ length: rows }, (unused, row) => row + 1);
    const right = Math.min(most, widest(all.map(ending), size) + 8) + 12;
    const left = (firstKnown ? Math.min(most, widest(all.map(starting), size)) + 8 : 0) + 30;
    const axis = {
      type: "value", inverse: true, min: 0.4, max: rows + 0.6, splitLine: { show: false }, axisLine: { show: false }, axisTick: { show: false },
    };
    const label = (formatter, extra) => ({
      show: true, customValues: all, formatter, color: colour("--ink"), fontSize: size, ...extra,
    });
    return {
      grid: { left, right, top: 22, bottom: 28 },
      graphic: scaleNote(width - right, narrow),
      xAxis: metresAxis(narrow, width - left - right),
      yAxis: [
        {
          ...axis, axisLabel: label(row => {
            const place = row <= places ? String(row) : "";
            return firstKnown && starting(row) ? shortened(starting(row), most, size) + "  " + place : place;
          }, { color: colour(firstKnown ? "--ink" : "--muted") }),
        },
        { ...axis, position: "right", axisLabel: label(row => shortened(ending(row), most, size), { margin: 12 }) },
      ],
      series: [
        backdrop(),
        // a second vertical axis is drawn only where a series uses it
        { type: "line", data: [], yAxisIndex: 1, silent: true },
        ...runners.flatMap((runner, i) => lines(i, marks.map(mark => {
          const position = mark.positions[i];
          return position && {
            y: position[0], computed: position[3] === 1,
            tip: runner.name + ", " + mark.label + ": " + (position[1] ? "level " : "") + "position " + position[0] + " (" + position[2] + ")",
          };
        }), narrow)),
      ],
    };
  };
  makeChart("order", width => Math.max(180, rows * (width < NARROW ? 22 : 26) + 50), orderOption);

  // gaps to a reference
  const select = byId("reference");
  const gapAt = (mark, i) => {
    const reference = select.value === "leader" ? mark.leader : Number(select.value);
    const own = mark.times[i];
    const other = reference === undefined ? null : mark.times[reference];
    return own && other && {
      seconds: own[0] - other[0], decimals: Math.min(own[1], other[1]), computed: own[3] === 1 || other[3] === 1,
    };
  };
  const referenceName = () => (select.value === "leader" ? "the leader" : runners[Number(select.value)].name);
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

  const gapsOption = (width, height) => {
    const narrow = width < NARROW;
    const size = narrow ? 11 : 12;
    const gaps = runners.map((runner, i) => marks.map(mark => gapAt(mark, i)));
    const known = gaps.map(own => own.filter(Boolean).map(gap => gap.seconds));
    const worst = reach(known.filter(own => own.length).map(own => Math.max(0, ...own)));
    const ahead = Math.max(0, ...known.flat().map(seconds => -seconds));
    const step = STEPS.find(one => (worst + ahead) / one <= 7) || 200;
    const bottom = -Math.max(step, Math.ceil(worst / step - 0.05) * step);
    const top = Math.ceil(ahead / step - 0.05) * step;
    const pad = step * 0.25;
    const span = { min: bottom - pad, max: top + pad };
    const grid = { left: narrow ? 38 : 48, top: 24, bottom: 28, right: 0 };
    const plotHeight = height - grid.top - grid.bottom;
    const y = seconds => grid.top + (span.max + seconds) / (span.max - span.min) * plotHeight;
    const last = gaps.map(own => own[own.length - 1]);
    const ended = runners.map((runner, i) => i).filter(i => last[i] && -last[i].seconds >= span.min);
    const most = Math.min(width * 0.32, 150);
    const right = Math.min(most, widest(ended.map(i => runners[i].short), size)) + 32;
    const labels = spread(ended.map(i => ({
      y: y(last[i].seconds), text: shortened(runners[i].short, most, size), colour: lineColour(i), strong: isStrong(i), faded: isFaded(i),
    })), size + 2, grid.top, height - grid.bottom);
    const plotRight = width - right;
    const dropped = runners.map((runner, i) => i).filter(i => !last[i] && known[i].length && runners[i].outcome).map(i => {
      const k = gaps[i].map(Boolean).lastIndexOf(true);
      return {
        type: "text", silent: true, x: grid.left + marks[k].x / 100 * (plotRight - grid.left) + 6, y: Math.min(y(gaps[i][k].seconds), height - grid.bottom) - 10,
        style: { text: runners[i].short + " " + runners[i].outcome, fill: colour("--ink"), font: font(size - 1), verticalAlign: "middle" },
      };
    });
    const outside = runners.map((runner, i) => i).filter(i => known[i].some(seconds => -seconds < span.min));
    const note = byId("gaps-note");
    note.hidden = outside.length === 0;
    note.textContent = outside.length === 0 ? "" : "Falls out of the picture: " + outside.map(i => {
      const worstGap = gaps[i].filter(Boolean).reduce((one, other) => (other.seconds > one.seconds ? other : one));
      return runners[i].name + " (" + printGap(worstGap.seconds, worstGap.decimals) + " s)";
    }).join(", ") + ".";
    const ticks = [];
    for (let tick = Math.round(bottom / step); tick <= Math.round(top / step); tick++) ticks.push(tick * step);
    const decimals = step < 1 ? 1 : 0;
    return {
      grid: { ...grid, right },
      xAxis: metresAxis(narrow, plotRight - grid.left),
      yAxis: {
        type: "value", ...span, splitLine: { show: false }, axisTick: { show: false }, axisLine: { show: false },
        name: "seconds behind (ahead is up)", nameLocation: "end", nameGap: 8,
        nameTextStyle: { color: colour("--muted"), align: "left", padding: [0, 0, 0, -grid.left + 4], fontSize: narrow ? 10 : 11 },
        axisLabel: {
          customValues: ticks, formatter: value => (Math.abs(value) < step / 10 ? "0" : printGap(-value, decimals)), color: colour("--muted"), fontSize: narrow ? 10 : 11,
        },
      },
      series: [
        {
          ...backdrop(),
          markLine: {
            ...backdrop().markLine,
            data: [...backdrop().markLine.data, ...ticks.map(tick => ({ yAxis: tick, lineStyle: tick === 0 ? { color: colour("--muted") } : {} }))],
          },
        },
        ...runners.flatMap((runner, i) => lines(i, gaps[i].map((gap, k) => gap && {
          y: -gap.seconds, computed: gap.computed,
          tip: runner.name + ", " + marks[k].label + ": " + (gap.computed ? "~" : "") + printGap(gap.seconds, gap.decimals) + " s to " + referenceName()
            + " (" + marks[k].times[i][2] + ")",
        }), narrow)),
      ],
      graphic: [...endLabels(labels, plotRight, size), ...dropped, ...scaleNote(plotRight, narrow)],
    };
  };

  // where gaps are known at the finish only: one bar for each runner
  const finishers = runners.map((runner, i) => i).filter(i => finish.times[i]);
  const finishOption = width => {
    const narrow = width < NARROW;
    const size = narrow ? 11 : 12;
    const gaps = finishers.map(i => gapAt(finish, i));
    const most = Math.min(width * 0.36, 190);
    const behind = Math.max(0, ...gaps.map(gap => gap.seconds));
    const ahead = Math.max(0, ...gaps.map(gap => -gap.seconds));
    const room = (behind + ahead) * (narrow ? 0.28 : 0.1) || 1;
    return {
      grid: { left: widest(finishers.map(i => shortened(runners[i].short, most, size)), size) + 16, right: 4, top: 4, bottom: 4 },
      xAxis: { type: "value", min: ahead ? -ahead - room : 0, max: behind + room, axisLabel: { show: false }, splitLine: { show: false } },
      yAxis: {
        type: "category", inverse: true, data: finishers.map(i => shortened(runners[i].short, most, size)), axisTick: { show: false },
        axisLine: { onZero: false, show: false }, axisLabel: { color: colour("--ink"), fontSize: size, interval: 0 },
      },
      series: [{
        type: "bar", barCategoryGap: "35%", itemStyle: { color: colour("--line-0") },
        data: gaps.map((gap, k) => ({
          value: gap.seconds, tip: runners[finishers[k]].name + ": " + printGap(gap.seconds, gap.decimals) + " s to " + referenceName() + " at the finish",
          label: {
            show: true, position: gap.seconds < 0 ? "left" : "right", color: colour("--ink"), fontSize: size,
            formatter: () => (gap.seconds === 0 ? "0" : printGap(gap.seconds, gap.decimals) + " s"),
          },
        })),
        markLine: { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: colour("--muted"), type: "solid", width: 1 }, data: [{ xAxis: 0 }] },
      }],
    };
  };

  if (select) {
    const gapMarks = marks.filter(mark => mark.times.filter(Boolean).length > 1);
    const fillTable = () => {
      byId("gaps-reference").textContent = referenceName();
      [...byId("gaps-table").tBodies[0].rows].forEach((row, i) => gapMarks.forEach((mark, k) => {
        const cell = row.cells[k + 1];
        const gap = gapAt(mark, i);
        const words = gap ? (gap.computed ? "~" : "") + printGap(gap.seconds, gap.decimals) : "\u2013";
        const shown = gap && gap.computed ? Object.assign(document.createElement("i"), { className: "computed", title: "from an interpolated time" }) : null;
        if (shown) { shown.textContent = words; cell.replaceChildren(shown); } else cell.textContent = words;
      }));
    };
    makeChart("gaps", width => (width < NARROW ? 380 : 460), gapsOption);
    makeChart("finish", width => finishers.length * (width < NARROW ? 22 : 24) + 8, finishOption);
    byId("reference-chooser").hidden = false;
    select.addEventListener("change", () => { fillTable(); redraw(); });
    // browsers keep a choice over a reload
    fillTable();
  }

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

  // one button for each runner, with the line that stands for him or her
  document.querySelectorAll(".runners").forEach(list => {
    const known = list.dataset.for === "order"
      ? i => marks.some(mark => mark.positions[i]) : i => marks.some(mark => mark.times[i]);
    runners.map((runner, i) => i).filter(known).forEach(i => {
      const button = document.createElement("button");
      button.type = "button";
      button.setAttribute("aria-pressed", "false");
      button.dataset.runner = i;
      const dashes = dash(i) === "solid" ? "" : ' stroke-dasharray="' + dash(i).join(" ") + '"';
      const marker = {
        circle: '<circle cx="14" cy="6" r="3.5"/>', triangle: '<path d="M14 2l4 7h-8z"/>', rect: '<path d="M11 3h6v6h-6z"/>',
        diamond: '<path d="M14 2l4 4-4 4-4-4z"/>', roundRect: '<rect x="11" y="3" width="6" height="6" rx="2"/>',
      }[symbol(i)];
      button.innerHTML = '<svg width="28" height="12" aria-hidden="true" style="color:var(--line-' + (i % COLOURS) + ')" fill="currentColor"><path d="M0 6h28" stroke="currentColor" stroke-width="2"'
        + dashes + "/>" + marker + "</svg>";
      button.append(runners[i].short);
      const point = to => () => { pointed = to; redraw(); };
      button.addEventListener("mouseenter", point(i));
      button.addEventListener("mouseleave", point(null));
      button.addEventListener("focus", () => { if (button.matches(":focus-visible")) point(i)(); });
      button.addEventListener("blur", point(null));
      button.addEventListener("click", () => {
        if (picked.has(i)) picked.delete(i); else picked.add(i);
        pointed = null;
        document.querySelectorAll('.runners button[data-runner="' + i + '"]').forEach(one => one.setAttribute("aria-pressed", String(picked.has(i))));
        redraw();
      });
      list.append(button);
    });
    list.hidden = false;
    list.setAttribute("role", "group");
    list.setAttribute("aria-label", "Pick out runners");
  });
})();
