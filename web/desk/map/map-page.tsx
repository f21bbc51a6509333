import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MapView } from '../../../api/map/view.ts';
import type { ProjectLine } from '../../../api/project/view.ts';
import { shapes } from '../../../ui/light.tsx';
import { ZoneMap } from '../../../ui/map/zone-map.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { usePages } from '../data/use-pages.ts';
import { LoadMore } from '../layout/load-more.tsx';
import { Page } from '../layout/page.tsx';
import { PrintedOn } from '../layout/printed-on.tsx';
import { byPark } from './by-park.ts';
import { MapLegend } from './map-legend.tsx';
import { ParkList } from './park-list.tsx';
import { pictureOf } from './use-zone-map.ts';

/** The zone with its parks, and every running key project that I may see, as a pin and in a list. */
export const MapPage = () => {
  const say = useWords();
  const { language } = useLanguage();
  const map = useSuspenseQuery({ queryKey: ['map', language], queryFn: () => door<MapView>('/api/map') }).data;
  const pages = usePages<ProjectLine>(['projects', false], (after) => {
    const query = new URLSearchParams({ ended: '0', ...(after === null ? {} : { after }) });
    return `/api/projects?${query.toString()}`;
  });
  const groups = byPark(map.places, pages.lines);
  const pins = groups.flatMap(({ projects }) =>
    projects.flatMap(({ line, number, at }) => (at === null ? [] : [{ line, number, at }])),
  );
  const { areas } = pictureOf(map);
  return (
    <Page
      title={say('desk.map.title')}
      beside={
        <div className="desk-case-head">
          <Link to="/projects">{say('desk.map.list')}</Link>
          <button type="button" className="desk-plain" onClick={() => globalThis.print()}>
            {say('desk.paper.print')}
          </button>
        </div>
      }
    >
      <PrintedOn />
      <div className="desk-map">
        <div className="desk-map-picture">
          {areas.length === 0 ? (
            <p role="status">{say('desk.map.no-places')}</p>
          ) : (
            <ZoneMap
              label={say('desk.map.label', {
                parks: areas.filter(({ kind }) => kind === 'park').length,
                n: pins.length,
              })}
              areas={areas}
              tiles={map.tiles}
              pins={pins.map(({ line, number, at }) => ({
                key: line.id,
                at,
                shown: (
                  <Link
                    to="/projects/$id"
                    params={{ id: line.id }}
                    tabIndex={-1}
                    className={`jx-map-light-${line.light}`}
                    title={line.title}
                  >
                    <span>{shapes[line.light]}</span>
                    {number}
                  </Link>
                ),
              }))}
            />
          )}
          <MapLegend lights={pins.map(({ line }) => line.light)} tiles={map.tiles !== null} />
        </div>
        <div className="desk-map-list">
          {pages.read && pages.lines.length === 0 ? <p role="status">{say('key-project.view.none')}</p> : null}
          {groups.map((group) => (
            <ParkList key={group.key} group={group} />
          ))}
          <LoadMore pages={pages} />
        </div>
      </div>
    </Page>
  );
};
