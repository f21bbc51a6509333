import type { Language } from '../../kernel/programme.ts';
import { unitView, type Directory } from '../directory.ts';
import type { SessionView } from '../view.ts';
import type { Visitor } from './visitor.ts';

/** A session as its own holder sees it. */
export const sessionView = (visitor: Visitor, directory: Directory, language: Language): SessionView =>
  visitor.kind === 'party'
    ? { kind: 'party', id: visitor.party, name: visitor.name, named: visitor.nameless !== true, unit: null, roles: [] }
    : {
        kind: 'person',
        id: visitor.person,
        name: visitor.name,
        named: true,
        unit: unitView(directory, visitor.unit, language),
        roles: visitor.roles,
      };
