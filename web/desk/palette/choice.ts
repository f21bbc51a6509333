/** One line of the palette. */
export type Choice = {
  readonly id: string;
  readonly group: 'acts' | 'recent' | 'cases' | 'questions' | 'items' | 'people' | 'pages';
  readonly label: string;
  /** A number, a stage or a key, beside the label. */
  readonly aside: string;
  /** What else it is found by: initials, a number. */
  readonly also: string;
  readonly go: () => void;
};

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '');

/** Whether a line holds what was typed; spaces and hyphens do not matter. */
export const holds = (choice: Pick<Choice, 'label' | 'aside' | 'also'>, typed: string): boolean =>
  plain(`${choice.label} ${choice.aside} ${choice.also}`).includes(plain(typed));

const order: readonly Choice['group'][] = ['acts', 'recent', 'cases', 'questions', 'items', 'people', 'pages'];

/** The lines under their headings, each line once; groups without lines are left out. */
export const inGroups = (
  choices: readonly Choice[],
): readonly { readonly group: Choice['group']; readonly choices: readonly Choice[] }[] => {
  const first = choices.filter((one, index) => choices.findIndex(({ id }) => id === one.id) === index);
  return order
    .map((group) => ({ group, choices: first.filter((one) => one.group === group) }))
    .filter((one) => one.choices.length > 0);
};
