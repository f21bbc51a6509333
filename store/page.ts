/** A page of a list, and where the next one starts; null on the last. */
export type Rows<Row> = { readonly rows: readonly Row[]; readonly next: string | null };
