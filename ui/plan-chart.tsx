import type { ReactNode } from 'react';
import { addDays, dayNumber, dayOf } from '../kernel/day.ts';
import type { Day } from '../kernel/case.ts';

export type PlanTone = 'done' | 'underway' | 'late' | 'expected' | 'failed';
export type PlanRow = {
  readonly key: string;
  readonly name: ReactNode;
  /** In words what the bar shows. */
  readonly said: string;
  readonly bars: readonly { readonly from: Day; readonly to: Day; readonly tone: PlanTone }[];
  readonly critical?: boolean;
};
export type PlanGroup = { readonly key: string; readonly name: ReactNode; readonly rows: readonly PlanRow[] };
export type PlanPin = { readonly key: string; readonly on: Day; readonly sign: string; readonly name: ReactNode };

type Shown = {
  readonly groups: readonly PlanGroup[];
  readonly pins: readonly PlanPin[];
  readonly today: Day;
  readonly words: { readonly label: string; readonly today: string; readonly pins: string };
};

/**
 * Groups of work against the days, with today's line and what is pinned on them. The bars are a picture for the eye: what
 * they show stands in words beside each, for whoever reads it otherwise.
 */
export const PlanChart = ({ groups, pins, today, words }: Shown) => {
  const days = [
    today,
    ...groups.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to]))),
    ...pins.map(({ on }) => on),
  ].map(dayNumber);
  const first = Math.min(...days) - 3;
  const last = Math.max(...days) + 4;
  const place = (day: number) => ((day - first) / (last - first)) * 1000;
  const now = place(dayNumber(today));
  const ticks = monthsBetween(first, last);
  const axis = (
    <svg className="jx-plan-axis" viewBox="0 0 1000 22" preserveAspectRatio="none" aria-hidden="true">
      {ticks.map((tick) => (
        <line key={tick} x1={place(tick)} x2={place(tick)} y1="0" y2="22" className="jx-plan-tick" />
      ))}
    </svg>
  );
  return (
    <div className="jx-plan" role="group" aria-label={words.label}>
      <div className="jx-plan-head" aria-hidden="true">
        <span />
        <div className="jx-plan-track">
          {axis}
          {spread(ticks, place).map((tick) => (
            <span key={tick} className="jx-plan-month" style={{ left: `${place(tick) / 10}%` }}>
              {dayOf(tick).slice(2, 7).replace('-', '/')}
            </span>
          ))}
          <span className="jx-plan-today" style={{ left: `${now / 10}%` }}>
            {words.today}
          </span>
        </div>
      </div>
      {groups.map((group) => (
        <section key={group.key} className="jx-plan-group">
          <h3>{group.name}</h3>
          <ul>
            {group.rows.map((row) => (
              <li key={row.key} data-critical={row.critical === true}>
                <div className="jx-plan-name">
                  {row.name} <span className="jx-soft jx-small">{row.said}</span>
                </div>
                <svg className="jx-plan-bars" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
                  <line x1={now} x2={now} y1="0" y2="20" className="jx-plan-now" />
                  {row.bars.map(({ from, to, tone }) => (
                    <rect
                      key={`${from}${tone}`}
                      x={place(dayNumber(from))}
                      y="4"
                      height="12"
                      width={Math.max(6, place(dayNumber(to) + 1) - place(dayNumber(from)))}
                      className={`jx-plan-bar jx-plan-${tone}`}
                    />
                  ))}
                </svg>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {pins.length === 0 ? null : (
        <section className="jx-plan-group">
          <h3>{words.pins}</h3>
          <ul>
            {pins.map(({ key, on, sign, name }) => (
              <li key={key}>
                <div className="jx-plan-name">{name}</div>
                <div className="jx-plan-track" aria-hidden="true">
                  <span className="jx-plan-pin" style={{ left: `${place(dayNumber(on)) / 10}%` }}>
                    {sign}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

/** The first days of months between two days. */
const monthsBetween = (first: number, last: number): readonly number[] => {
  const found: number[] = [];
  for (let day = dayNumber(`${dayOf(first).slice(0, 7)}-01`); day <= last;) {
    if (day >= first) found.push(day);
    day = dayNumber(`${addDays(dayOf(day), 32).slice(0, 7)}-01`);
  }
  return found;
};

/** As many month names as have room. */
const spread = (ticks: readonly number[], place: (day: number) => number): readonly number[] => {
  const shown: number[] = [];
  for (const tick of ticks) {
    const at = place(tick);
    const before = shown.at(-1);
    if (at < 940 && (before === undefined || at - place(before) >= 70)) shown.push(tick);
  }
  return shown;
};
