import { Link } from '@tanstack/react-router';
import type { BoardView } from '../../../api/board/view.ts';
import { shapes } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';

/** Units that hold something late: with the telephone, those most in need first, where the zone ranks; else all of them, by name; who has what stands behind the heading. */
export const Units = ({ units, ranked }: Pick<BoardView, 'units' | 'ranked'>) => {
  const say = useWords();
  return (
    <section className="board-part board-units" aria-label={say('desk.board.units')}>
      <h2>
        <Link to="/supervision/stuck">{say('desk.board.units')}</Link>
      </h2>
      {units.length === 0 ? (
        <p className="board-calm">
          {shapes.green} {say('desk.board.nothing-late')}
        </p>
      ) : (
        <table data-ranked={ranked}>
          <tbody>
            {units.map(({ unit, open, late }) => (
              <tr key={unit.unit}>
                <th scope="row">
                  {ranked ? (
                    <Link to="/cases" search={{ scope: 'all', light: 'red', holder: unit.unit }}>
                      {unit.name}
                    </Link>
                  ) : (
                    unit.name
                  )}
                  {unit.phone === null || !ranked ? null : <span className="board-phone">{unit.phone}</span>}
                </th>
                <td>{ranked ? say('desk.board.late-of', { late, open }) : say('desk.board.late-n', { late })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
