/** Something to put right: the id of what it is about, and the sentence. */
export type Fault = { readonly id: string; readonly message: string };
