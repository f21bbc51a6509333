import sharp from 'sharp';

/** Pictures that are drawn anew; whatever a camera wrote beside the picture (place, time, device) stays behind. */
export const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** A hundred and fifty million points: a large plan scanned finely; a picture that claims more is a bomb. */
const mostPoints = 150_000_000;

// One picture after the other, and nothing kept: a house of a few people has other uses for its memory.
sharp.cache(false);
sharp.concurrency(1);

/** Draws a picture anew into another file, upright and without what was written beside it. Gives false where it cannot be read. */
export const reencode = async (from: string, to: string, type: string): Promise<boolean> => {
  const picture = sharp(from, { limitInputPixels: mostPoints, failOn: 'error' }).rotate();
  const drawn =
    type === 'image/png'
      ? picture.png({ compressionLevel: 6 })
      : type === 'image/webp'
        ? picture.webp({ quality: 90 })
        : picture.jpeg({ quality: 90, mozjpeg: false });
  return drawn.toFile(to).then(
    () => true,
    () => false,
  );
};
