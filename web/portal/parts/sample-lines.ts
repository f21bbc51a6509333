/** The lines of a form with what a sample says in each; a sample repeats the line's name before its answer. */
export const sampleLines = (
  blank: readonly string[],
  sample: readonly string[],
): readonly { readonly term: string; readonly text: string }[] =>
  blank.map((term) => {
    const filled = sample.find((line) => line.startsWith(`${term}：`));
    return { term, text: filled?.slice(term.length + 1) ?? '' };
  });
