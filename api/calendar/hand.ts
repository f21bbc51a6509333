/** Who of the staff does something to the calendar, and with which click. */
export type Hand = { readonly person: string; readonly unit: string; readonly click: string };
