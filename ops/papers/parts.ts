const fence = /^```.*\n[\s\S]*?^```$/gm;

/** The code blocks of a text, without their fences. */
export const blocks = (text: string): readonly string[] =>
  (text.match(fence) ?? []).map((block) => block.split('\n').slice(1, -1).join('\n'));

/** What links lead to, in the order of the text. */
export const links = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to ?? '');

/** What stands between backticks within a line. */
export const spans = (text: string): readonly string[] =>
  [...text.replace(fence, '').matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? '');

export type Heading = { readonly level: number; readonly title: string };

/** The headings outside code blocks. */
export const headings = (text: string): readonly Heading[] =>
  [...text.replace(fence, '').matchAll(/^(#+) (.+)$/gm)].map(([, marks, title]) => ({
    level: marks?.length ?? 0,
    title: title ?? '',
  }));

export type Row = { readonly section: string; readonly cells: readonly string[] };

/** The rows of all tables without their heads, each with the heading it stands under. */
export const rows = (text: string): readonly Row[] => {
  const lines = text.replace(fence, '').split('\n');
  let section = '';
  return lines.flatMap((line, index): readonly Row[] => {
    section = /^#+ (.+)$/.exec(line)?.[1] ?? section;
    const isHead = /^\|[-|]+\|$/.test(lines[index + 1] ?? '');
    if (!line.startsWith('|') || /^\|[-|]+\|$/.test(line) || isHead) return [];
    return [
      {
        section,
        cells: line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      },
    ];
  });
};
