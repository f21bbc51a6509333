import type { Moment } from '../kernel/case.ts';
import { dayWords } from './day-words.ts';
import { Qr } from './qr.tsx';
import { useLanguage, useWords } from './words.tsx';
import './slip.css';

/** What stands on the slip that a person takes home. */
export type SlipSheet = {
  readonly number: string;
  readonly pin: string;
  readonly origin: string;
  readonly title: string;
  readonly loop: string;
  readonly state: string | null;
  readonly ending: string | null;
  readonly holder: { readonly name: string; readonly phone: string | null } | null;
  readonly due: Moment | null;
  readonly bring: readonly string[];
  readonly where: string | null;
  readonly hours: string | null;
  readonly phone: string | null;
  readonly demonstration: boolean;
};

/** Where the code of a slip leads: number and PIN behind the '#', which no server and no log ever sees. */
export const slipAddress = ({ origin, number, pin }: Pick<SlipSheet, 'origin' | 'number' | 'pin'>): string =>
  `${origin}/find#${number}.${pin}`;

/** The slip: the matter in big print, number and PIN, a code for whoever has a phone, by when, whom to call, what to bring. */
export const Slip = ({ slip, zone }: { readonly slip: SlipSheet; readonly zone: string }) => {
  const say = useWords();
  const { language } = useLanguage();
  const stage = slip.state === null ? `${slip.loop}.ending.${slip.ending}` : `${slip.loop}.state.${slip.state}`;
  return (
    <article className="jx-slip">
      <p className="jx-slip-zone">
        {zone} {slip.demonstration ? <strong className="jx-slip-sample">{say('ui.slip.sample')}</strong> : null}
      </p>
      <h1>{slip.title}</h1>
      <dl className="jx-slip-numbers">
        <dt>{say('ui.slip.number')}</dt>
        <dd className="jx-tabular">{slip.number}</dd>
        <dt>{say('ui.slip.pin')}</dt>
        <dd className="jx-tabular">{`${slip.pin.slice(0, 3)} ${slip.pin.slice(3)}`}</dd>
      </dl>
      <div className="jx-slip-scan">
        <Qr text={slipAddress(slip)} label={say('ui.slip.qr')} />
        <p>{say('ui.slip.scan')}</p>
      </div>
      <dl>
        <dt>{say('ui.slip.stage')}</dt>
        <dd>{say(stage)}</dd>
        {slip.due === null || slip.ending !== null ? null : (
          <>
            <dt>{say('ui.slip.due')}</dt>
            <dd>{dayWords(slip.due, language)}</dd>
          </>
        )}
        {slip.holder === null ? null : (
          <>
            <dt>{say('ui.slip.who')}</dt>
            <dd>
              {slip.holder.name}
              {slip.phone === null ? null : <strong className="jx-tabular"> {slip.phone}</strong>}
            </dd>
          </>
        )}
        {slip.where === null ? null : (
          <>
            <dt>{say('ui.slip.where')}</dt>
            <dd>{[slip.where, slip.hours].filter(Boolean).join(' · ')}</dd>
          </>
        )}
      </dl>
      {slip.bring.length === 0 ? null : (
        <section>
          <h2>{say('ui.slip.bring')}</h2>
          <ul>
            {slip.bring.map((name) => (
              <li key={name}>□ {name}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="jx-small">{say('ui.slip.keep')}</p>
    </article>
  );
};
