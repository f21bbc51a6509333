import { Link } from '@tanstack/react-router';
import type { BoardView } from '../../../api/board/view.ts';
import { shapes } from '../../../ui/light.tsx';
import { useWords } from '../../../ui/words.tsx';

/** Units that hold something late, and whom to call: who needs help, not who is to blame. */
export const Units = ({ units }: { readonly units: BoardView['units'] }) => {
  const say = useWords();
  return (
    <section className="board-part board-units" aria-label={say('desk.board.units')}>
      <h2>{say('desk.board.units')}</h2>
      {units.length === 0 ? (
        <p className="board-calm">
          {shapes.green} {say('desk.board.nothing-late')}
        </p>
      ) : (
        <table>
          <tbody>
            {units.map(({ unit, open, late }) => (
              <tr key={unit.unit}>
                <th scope="row">
                  <Link to="/cases" search={{ scope: 'all', light: 'red' }}>
                    {unit.name}
                  </Link>
                  {unit.phone === null ? null : <span className="board-phone">{unit.phone}</span>}
                </th>
                <td>{say('desk.board.late-of', { late, open })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
