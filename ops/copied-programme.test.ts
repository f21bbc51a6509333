import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { loadProgrammes } from '../api/programmes.ts';
import { sound, soundTogether } from '../kernel/sound.ts';
import { readPaper } from './papers/paper.ts';
import { blocks } from './papers/parts.ts';
import { root } from './root.ts';

test('a folder that is copied as the how-to says is a programme, sound and named in both languages', async (context) => {
  const place = await mkdtemp(join(tmpdir(), 'copied-programme-'));
  context.after(() => rm(place, { recursive: true }));
  await cp(join(root, 'programmes'), join(place, 'programmes'), { recursive: true });
  await cp(join(root, 'package.json'), join(place, 'package.json'));
  await symlink(join(root, 'kernel'), join(place, 'kernel'));
  const [commands = ''] = blocks(readPaper('docs/how-to/add-a-programme.md').text);
  execFileSync('sh', ['-e'], { cwd: place, input: commands });

  const programmes = await loadProgrammes(join(place, 'programmes'));
  const copied = programmes.find(({ name }) => name === 'suggestion');
  assert.ok(copied, 'the copy is not loaded');
  assert.deepEqual(
    copied.loops.map(({ name }) => name),
    ['suggestion'],
  );
  assert.deepEqual(
    copied.loops.flatMap((loop) => sound(loop, copied.rules)),
    [],
  );
  assert.deepEqual(
    soundTogether(
      programmes.flatMap(({ loops }) => loops),
      programmes.flatMap(({ rhythms = [] }) => rhythms),
    ),
    [],
  );
  for (const language of ['zh', 'en'] as const)
    assert.ok(copied.words[language]['suggestion.name'], `the copy has no name in ${language}`);
});
