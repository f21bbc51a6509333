import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testDatabase } from '../template.ts';
import { describe } from './describe.ts';

// Writes schema.sql from the migrations. To be run after a migration was added.
const database = await testDatabase();
await writeFile(join(import.meta.dirname, '..', 'schema.sql'), await describe(database.ownerUrl));
await database.drop();
