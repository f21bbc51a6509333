import { bound } from '../../kernel/bound.ts';
import type { Standing } from '../../kernel/case.ts';
import type { Loop } from '../../kernel/loop.ts';
import { fills } from '../../kernel/seated.ts';
import { personView, unitView } from '../directory.ts';
import { actorOf } from '../session/visitor.ts';
import type { CaseView } from '../view.ts';
import { isStaff, type Reader } from './reader.ts';

/** Who fills each seat: units for everybody, people for the staff, and to all whoever
 * helps in person; a party's seat says only whether it is yours. */
export const seatViews = (loop: Loop, standing: Standing, reader: Reader): CaseView['seats'] =>
  Object.fromEntries(
    Object.keys(loop.seats).flatMap((name) => {
      const filled = bound(loop, standing, name);
      if (filled === null) return [];
      const unit = 'unit' in filled ? unitView(reader.directory, filled.unit, reader.language) : null;
      const named = isStaff(reader) || loop.seats[name]?.named === true;
      const person = 'unit' in filled && named ? personView(reader.directory, filled.person) : null;
      const also = 'unit' in filled && named ? (filled.also ?? []) : [];
      const others = also.map((member) => ({
        unit: unitView(reader.directory, member.unit, reader.language),
        person: personView(reader.directory, member.person),
      }));
      return [
        [
          name,
          {
            unit,
            person,
            ...(others.length === 0 ? {} : { others }),
            you: fills(loop, standing, name, actorOf(reader.visitor)),
          },
        ],
      ];
    }),
  );
