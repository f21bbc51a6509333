import type { Words } from '../../kernel/programme.ts';

export const supervisionEn: Words = {
  'ledger.number': 'Number',
  'ledger.loop': 'Kind',
  'ledger.title': 'About',
  'ledger.holder': 'Unit',
  'ledger.state': 'Where it is',
  'ledger.due': 'Due',
  'ledger.age': 'Working days since it was registered',
  'ledger.light': 'Light',
  'ledger.lacking': 'Lacking',
  'ledger.lacking.evidence': 'evidence',
  'ledger.lacking.signature': "the head's signature",
  'ledger.lacking.word': "the asker's word",
  'ledger.and': ', ',
};
