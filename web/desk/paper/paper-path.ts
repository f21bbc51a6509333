/** Where a paper's file is, or the receipt that goes with it; a link that the browser follows by itself. */
export const paperPath = (id: string, what: 'file' | 'receipt', language: string): string =>
  `/api/papers/${encodeURIComponent(id)}/${what}?language=${language}&face=desk`;
