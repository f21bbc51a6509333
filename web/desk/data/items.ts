import { useQuery } from '@tanstack/react-query';
import type { Page } from '../../../api/view.ts';
import { door } from './door.ts';
import { linesOf } from './lines-of.ts';

/** A line of the catalogue. Names come in both languages where the register has them. */
export type ItemLine = {
  readonly key: string;
  readonly name: string;
  readonly nameEn?: string;
  /** What rules it follows, and so in which loop it is applied for. */
  readonly regime?: string;
};
export type ItemMaterial = {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly necessity: string;
};
export type Item = ItemLine & { readonly materials: readonly ItemMaterial[] };

const none: readonly ItemLine[] = [];

/** Items whose name holds the text. */
export const useItems = (text: string): readonly ItemLine[] =>
  useQuery({
    queryKey: ['items', text],
    queryFn: async () =>
      linesOf(await door<readonly ItemLine[] | Page<ItemLine>>(`/api/items?q=${encodeURIComponent(text)}`)),
    staleTime: 60_000,
    placeholderData: (former) => former,
  }).data ?? none;

/** One item with its materials; null until it has been read. */
export const useItem = (key: string | null): Item | null =>
  useQuery({
    queryKey: ['item', key],
    queryFn: () => door<Item>(`/api/items/${encodeURIComponent(key ?? '')}`),
    enabled: key !== null,
    staleTime: 60_000,
  }).data ?? null;
