/** The mouth of each level, from very glad to very unhappy. */
const mouths: Readonly<Record<string, string>> = {
  5: 'M12 23q8 11 16 0z',
  4: 'M12 24q8 7 16 0',
  3: 'M13 26h14',
  2: 'M13 29q7-6 14 0',
  1: 'M13 30q7-9 14 0M10 12l6 3M30 12l-6 3',
};

/** A drawn face for a level of satisfaction; the word beside it says the same. */
export const FaceDrawing = ({ level }: { readonly level: string }) => (
  <svg
    viewBox="0 0 40 40"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    strokeWidth="2.2"
    strokeLinecap="round"
  >
    <circle cx="20" cy="20" r="17" />
    <circle cx="14" cy="16.5" r="1.2" fill="currentColor" />
    <circle cx="26" cy="16.5" r="1.2" fill="currentColor" />
    <path d={mouths[level] ?? mouths[3]} />
  </svg>
);
