import type { Language } from '../../kernel/programme.ts';
import { unitView, type Directory } from '../directory.ts';

/** The accounts of a demonstration, to be chosen from on the sign-in page. */
export const demoAccounts = (directory: Directory, password: string, language: Language) =>
  [...directory.people.values()].flatMap((body) => {
    const unit = String(body['unit']);
    return body['active'] === true
      ? [
          {
            account: String(body['account']),
            password,
            name: String(body['name']),
            unit: unitView(directory, unit, language).name,
            roles: body['roles'],
          },
        ]
      : [];
  });
