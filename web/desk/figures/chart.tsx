import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import type { BarSeriesOption } from 'echarts/charts';
import type { AriaComponentOption, GridComponentOption } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, GridComponent, AriaComponent, SVGRenderer]);

type Option = ComposeOption<BarSeriesOption | GridComponentOption | AriaComponentOption>;

type ChartProps = {
  readonly label: string;
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
  readonly words: (value: number) => string;
};

/** Bars over time, for the eye: the table beside it says the same in words. In the colours the desk has when it is drawn. */
export const Chart = ({ label, names, values, words }: ChartProps) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (box === null) return undefined;
    const chart = init(box, undefined, { renderer: 'svg' });
    chart.setOption(optionOf({ names, values, words, colour: coloursOf(box) }));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(box);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [names, values, words]);
  return <div ref={place} className="desk-chart" role="img" aria-label={label} />;
};

type Colours = { readonly ink: string; readonly line: string; readonly bar: string; readonly font: string };

const coloursOf = (box: HTMLElement): Colours => {
  const style = getComputedStyle(box);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return { ink: of('--jx-ink-soft'), line: of('--jx-line'), bar: of('--jx-blue'), font: style.fontFamily };
};

type Drawn = Omit<ChartProps, 'label'> & { readonly colour: Colours };

const optionOf = ({ names, values, words, colour }: Drawn): Option => ({
  animation: false,
  textStyle: { fontFamily: colour.font },
  aria: { enabled: false },
  grid: { left: 8, right: 8, top: 24, bottom: 4, containLabel: true },
  xAxis: {
    type: 'category',
    data: [...names],
    axisLabel: { color: colour.ink, hideOverlap: true },
    axisLine: { lineStyle: { color: colour.line } },
    axisTick: { show: false },
  },
  yAxis: {
    type: 'value',
    axisLabel: { color: colour.ink, formatter: words },
    splitLine: { lineStyle: { color: colour.line } },
  },
  series: [
    {
      type: 'bar',
      data: [...values],
      itemStyle: { color: colour.bar },
      barMaxWidth: 36,
      label: {
        show: values.length <= 16,
        position: 'top',
        color: colour.ink,
        formatter: ({ value }) => (typeof value === 'number' ? words(value) : ''),
      },
    },
  ],
});
