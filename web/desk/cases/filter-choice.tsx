type FilterChoiceProps = {
  readonly label: string;
  readonly value: string | undefined;
  /** The word for no filter; without it the first option stands for none chosen. */
  readonly any?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
};

/** One filter as a native choice: quick with the keyboard, read aloud by everything. */
export const FilterChoice = ({ label, value, any, options, onChange }: FilterChoiceProps) => (
  <label className="desk-filter">
    <span className="jx-unseen">{label}</span>
    <select className="desk-select" value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
      {any === undefined ? null : <option value="">{any}</option>}
      {options.map((option, index) => (
        <option key={option.value} value={any === undefined && index === 0 ? '' : option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);
