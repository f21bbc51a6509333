import { useState } from 'react';
import { sayMoney } from '../../kernel/say-money.ts';
import { useLanguage } from '../words.tsx';
import type { FieldProps } from './field-props.ts';
import { minorOf, yuanOf } from './yuan.ts';

/** An amount of money, typed in yuan and kept in fen; what was understood is said beside it. */
export const MoneyField = ({ field, id, value, wrong, describedBy, onChange }: FieldProps) => {
  const { language } = useLanguage();
  const [typed, setTyped] = useState(typeof value === 'number' ? yuanOf(value) : String(value ?? ''));
  return (
    <div className="jx-money">
      <input
        className="jx-input"
        id={id}
        name={field.name}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        aria-invalid={wrong}
        aria-required={field.required}
        aria-describedby={describedBy}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(minorOf(event.target.value) ?? event.target.value);
        }}
      />
      <output htmlFor={id} className="jx-soft">
        {typeof value === 'number' ? sayMoney(value, 'CNY', language) : null}
      </output>
    </div>
  );
};
