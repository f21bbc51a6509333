/** The size for which the wall is drawn, as it stands in the address: `?w=3840&h=1080`. */
export type BoardSearch = { readonly w?: number; readonly h?: number };

const readSide = (raw: unknown): number | undefined => {
  const side = Number(raw);
  return Number.isInteger(side) && side >= 640 && side <= 16_000 ? side : undefined;
};

/** Reads the size from an address; what is no size of a wall is left out. */
export const readBoardSearch = (raw: Record<string, unknown>): BoardSearch => {
  const [w, h] = [readSide(raw['w']), readSide(raw['h'])];
  return { ...(w === undefined ? {} : { w }), ...(h === undefined ? {} : { h }) };
};
