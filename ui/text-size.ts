const place = 'jx-size';

export type TextSize = 'plain' | 'large';

/** The text size that was chosen on this device. */
export const keptSize = (): TextSize => (localStorage.getItem(place) === 'large' ? 'large' : 'plain');

/** Shows the pages in a text size, and keeps it. */
export const applySize = (size: TextSize = keptSize()): void => {
  localStorage.setItem(place, size);
  document.documentElement.dataset.size = size;
};
