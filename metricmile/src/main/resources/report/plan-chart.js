// the pace and the reserve of a pacing plan, each with its band
const plan = JSON.parse(byId("plan-data").textContent);
const PLAN_PRINT_WIDTH = 680;
const planColour = name => getComputedStyle(root).getPropertyValue(name).trim();
const planEnd = plan.marks[plan.marks.length - 1].metres;
const planChart = (kind, axisName, option) => {
  const element = document.querySelector('.chart[data-plan="' + kind + '"]');
  const caption = element.closest("figure").querySelector("figcaption").textContent;
  let chart = null;
  const draw = () => {
    const width = printing ? PLAN_PRINT_WIDTH : element.clientWidth || element.parentElement.clientWidth;
    element.style.height = "280px";
    if (chart) chart.resize({ width, height: 280 });
    else chart = echarts.init(element, null, { renderer: "svg", width, height: 280 });
    const muted = planColour("--muted");
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { description: caption } },
      textStyle: { fontFamily: planColour("--sans") },
      tooltip: {
        trigger: "item", confine: true, backgroundColor: planColour("--paper"), borderColor: muted, textStyle: { color: planColour("--ink"), fontSize: 12 },
        formatter: point => (point.data && point.data.tip ? echarts.format.encodeHTML(point.data.tip) : ""),
      },
      grid: { left: 46, right: 16, top: 28, bottom: 30 },
      xAxis: {
        type: "value", min: 0, max: planEnd, interval: width < 600 ? 400 : 200, splitLine: { lineStyle: { color: planColour("--grid") } },
        axisLine: { onZero: false, lineStyle: { color: muted } }, axisLabel: { color: muted, formatter: "{value} m", hideOverlap: true },
      },
      yAxis: {
        type: "value", scale: true, name: axisName, nameTextStyle: { color: muted, align: "left", padding: [0, 0, 0, -40] },
        splitLine: { lineStyle: { color: planColour("--grid") } }, axisLabel: { color: muted },
      },
      ...option(),
    }, true);
  };
  draw();
  redraws.push(draw);
  let drawnWidth = element.clientWidth;
  new ResizeObserver(() => {
    if (!printing && element.clientWidth !== drawnWidth) { drawnWidth = element.clientWidth; draw(); }
  }).observe(element);
};
// one filled shape; "also" are values that the axis must hold besides
const planBand = (low, high, x, stepped, ...also) => {
  const edge = values => x.flatMap((at, k) => (stepped && k > 0 ? [[x[k - 1], values[k]], [at, values[k]]] : [[at, values[k]]]));
  return {
    type: "custom", silent: true, clip: true, z: 1, encode: { x: 0, y: [1, 2, ...also.map((value, k) => k + 3)] },
    data: x.map((at, k) => [at, low[k], high[k], ...also]),
    renderItem: (params, api) => (params.dataIndex > 0 ? null : {
      type: "polygon", silent: true, shape: { points: [...edge(high), ...edge(low).reverse()].map(point => api.coord(point)) },
      style: { fill: planColour("--line-0"), fillOpacity: 0.18 },
    }),
  };
};
const fromStart = values => [values[0], ...values];
const planMetres = plan.marks.map(mark => mark.metres);
planChart("pace", "m/s", () => {
  const x = [0, ...planMetres];
  const of = name => fromStart(plan.marks.map(mark => mark[name]));
  return {
    series: [
      planBand(of("slow"), of("fast"), x, true),
      {
        type: "line", step: "start", symbolSize: 6, color: planColour("--line-0"), lineStyle: { width: 2.5, color: planColour("--line-0") },
        data: [{ value: [0, plan.marks[0].speed], symbol: "none" }, ...plan.marks.map(mark => ({
          value: [mark.metres, mark.speed],
          tip: mark.metres + " m in " + mark.time + ": " + mark.speed.toFixed(2) + " m/s (" + mark.slow.toFixed(2) + " to " + mark.fast.toFixed(2) + ")",
        }))],
      },
    ],
  };
});
planChart("reserve", "metres of D\u2032 left", () => ({
  series: [
    planBand(plan.marks.map(mark => mark.leftLow), plan.marks.map(mark => mark.leftHigh), planMetres, false, plan.afterBest),
    {
      type: "line", symbolSize: 6, color: planColour("--line-0"), lineStyle: { width: 2.5, color: planColour("--line-0") },
      data: plan.marks.map(mark => ({
        value: [mark.metres, mark.left],
        tip: mark.metres + " m in " + mark.time + ": " + mark.left.toFixed(0) + " m left (" + mark.leftLow.toFixed(0) + " to " + mark.leftHigh.toFixed(0) + ")",
      })),
      markLine: {
        silent: true, symbol: "none", lineStyle: { color: planColour("--muted"), type: "dashed" },
        label: { formatter: "an even best leaves this", position: "insideStartTop", color: planColour("--muted") }, data: [{ yAxis: plan.afterBest }],
      },
    },
  ],
}));
