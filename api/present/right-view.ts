import type { RightRow } from '../../store/right-row.ts';
import { rightUntil } from '../act/redeem.ts';
import { unitView } from '../directory.ts';
import type { RightView } from '../view.ts';
import type { Reader } from './reader.ts';
import { titleShown } from './title-shown.ts';

/** A review right as its party sees it, with the day until which it can be used. Takes the hash its case follows. */
export const rightView = (right: RightRow, hash: string, reader: Reader): RightView => ({
  id: right.id,
  right: right.right,
  loop: right.loop,
  case: right.caseId,
  title: titleShown(right.caseTitle, reader),
  about: right.aboutUnit === null ? null : unitView(reader.directory, right.aboutUnit, reader.language),
  until: rightUntil(reader, hash, right) ?? right.from,
  used: right.usedBy !== null,
});

/** Whether a right can be used now: not used, still in time, and in its own party's hand. */
export const usable = (right: RightRow, hash: string, reader: Reader): boolean =>
  right.usedBy === null &&
  reader.visitor.kind === 'party' &&
  reader.visitor.party === right.party &&
  reader.now < (rightUntil(reader, hash, right) ?? '');
