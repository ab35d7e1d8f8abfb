// Charts on a tab: building, finding again, changing, taking away.
import { describe, expect, it } from '@jest/globals';
import { refusal, startRun } from './support';

const withChart = () => {
  const run = startRun();
  const { sheet, Charts } = run;
  sheet.getRange('A1:B3').setValues([
    ['Step', 'Clients'],
    ['Contacted', 12],
    ['Answered', 5],
  ]);
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange('A1:B3'))
    .setNumHeaders(1)
    .setPosition(2, 4, 10, 0)
    .setOption('title', 'Steps')
    .setOption('width', 400);
  return { ...run, sheet, chart };
};

describe('Sheet.insertChart', () => {
  it('puts a built chart on the tab under an id of its own', () => {
    const { sheet, chart } = withChart();
    const built = chart.build();
    expect(built.getChartId()).toBeNull();
    sheet.insertChart(built);
    sheet.insertChart(built);
    const [first, second] = sheet.getCharts();
    expect(first.getChartId()).not.toBe(second.getChartId());
    expect(first.getRanges()[0].getA1Notation()).toBe('A1:B3');
    expect([first.getOptions().get('title'), first.getNumHeaders()]).toEqual(['Steps', 1]);
    const place = first.getContainerInfo();
    expect([place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX()]).toEqual([2, 4, 10]);
  });

  it('refuses a chart type given as text, and one that is not drawn here', () => {
    const { sheet, Charts } = withChart();
    const text = 'COLUMN' as unknown as GoogleAppsScript.Charts.ChartType;
    expect(refusal(() => sheet.newChart().setChartType(text))).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
    );
    expect(refusal(() => sheet.newChart().setChartType(Charts.ChartType.GEO))).toBe(
      'Charts.ChartType.GEO is not provided locally',
    );
  });

  it('of a chart without a type is refused at build', () => {
    const { sheet } = withChart();
    expect(refusal(() => sheet.newChart().addRange(sheet.getRange('A1:B3')).build())).toMatch(
      /without a chart type/,
    );
  });
});

describe('EmbeddedChartBuilder', () => {
  it('has titles and colours only on the builder of a type', () => {
    const { sheet } = withChart();
    const general = sheet.newChart() as unknown as { setTitle(title: string): void };
    expect(refusal(() => general.setTitle('x'))).toBe(
      'EmbeddedChartBuilder.setTitle is not provided locally',
    );
    const typed = sheet.newChart().asColumnChart().setTitle('Steps').setXAxisTitle('Step').setStacked();
    const options = typed.build().getOptions();
    expect([options.get('title'), options.get('hAxis.title'), options.get('isStacked')]).toEqual([
      'Steps',
      'Step',
      true,
    ]);
  });

  it('has axis ranges of both kinds only for scatter charts', () => {
    const { sheet } = withChart();
    const bar = sheet.newChart().asBarChart() as unknown as { setXAxisRange(a: number, b: number): void };
    expect(refusal(() => bar.setXAxisRange(0, 5))).toBe(
      'EmbeddedBarChartBuilder.setXAxisRange is not provided locally',
    );
    const options = sheet.newChart().asScatterChart().setXAxisRange(0, 5).build().getOptions();
    expect(options.get('hAxis.viewWindow')).toEqual({ min: 0, max: 5 });
  });

  it('takes the strategy for hidden cells only after the type', () => {
    const { sheet, Charts } = withChart();
    const { SHOW_BOTH } = Charts.ChartHiddenDimensionStrategy;
    expect(refusal(() => sheet.newChart().setHiddenDimensionStrategy(SHOW_BOTH))).toMatch(
      /^Unexpected error while getting the method or property setHiddenDimensionStrategy/,
    );
    const chart = sheet
      .newChart()
      .setChartType(Charts.ChartType.BAR)
      .setHiddenDimensionStrategy(SHOW_BOTH)
      .build();
    expect(chart.getHiddenDimensionStrategy() === SHOW_BOTH).toBe(true);
  });
});

describe('Sheet.updateChart and removeChart', () => {
  it('change the chart that was read and modified', () => {
    const { sheet, chart } = withChart();
    sheet.insertChart(chart.build());
    const [kept] = sheet.getCharts();
    sheet.updateChart(kept.modify().setOption('title', 'New').setPosition(9, 1, 0, 0).build());
    const [changed, ...others] = sheet.getCharts();
    expect([
      changed.getOptions().get('title'),
      changed.getContainerInfo().getAnchorRow(),
      others.length,
    ]).toEqual(['New', 9, 0]);
    expect(changed.getChartId()).toBe(kept.getChartId());
    sheet.removeChart(changed);
    expect(sheet.getCharts()).toHaveLength(0);
  });

  it('refuse a chart that is not on the tab', () => {
    const { sheet, chart } = withChart();
    expect(refusal(() => sheet.updateChart(chart.build()))).toMatch(/not found/);
    expect(refusal(() => sheet.removeChart(chart.build()))).toMatch(/not found/);
  });
});
