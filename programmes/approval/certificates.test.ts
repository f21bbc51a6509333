import assert from 'node:assert/strict';
import test from 'node:test';
import { certificates, takesAway } from './certificates.ts';
import { loops } from './loops.ts';

test('a certificate is a paper of its loop, goes with an answering ending, and is told to the one who is served', () => {
  for (const [name, { paper, ending, until }] of Object.entries(certificates)) {
    const loop = loops.find((one) => one.name === name);
    assert.ok(loop?.endings[ending]?.answers, `${name} ends in ${ending}`);
    assert.equal(loop.papers[paper]?.to, loop.serves, `${paper} of ${name}`);
    const sets = Object.values(loop.acts).filter(
      (act) => act.paper === paper || loop.endings[String(act.to)]?.paper === paper,
    );
    assert.ok(sets.length > 0, `${name} issues ${paper}`);
    if (until !== undefined)
      assert.ok(
        sets.some(({ set }) => set !== undefined && until in set),
        `${name} sets ${until}`,
      );
  }
});

test('what takes a certificate away is an ending of some loop', () => {
  for (const ending of takesAway)
    assert.ok(
      loops.some((loop) => ending in loop.endings),
      ending,
    );
});
