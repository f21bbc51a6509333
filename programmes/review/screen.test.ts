import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screen } from './screen.ts';

const kinds = (text: string, names: readonly string[] = []) => screen(text, names).marks.map(({ kind }) => kind);

test('numbers by which somebody is known are marked, however they are written', () => {
  for (const text of [
    '我的身份证是370802199001011234，请查',
    '370802 19900101 123X',
    '３７０８０２１９９００１０１１２３４',
    '370802-19900101-1234',
  ])
    assert.deepEqual(kinds(text), ['identity'], text);
  for (const text of ['打13812345678找我', '138 1234 5678', '138-1234-5678', '１３８１２３４５６７８', '0537-1234567'])
    assert.deepEqual(kinds(text), ['phone'], text);
  assert.deepEqual(kinds('卡号6222 0212 3456 7890 123'), ['card']);
  assert.deepEqual(kinds('写信到 wang.xm@example.cn 也行'), ['e-mail']);
});

test('a name that the matter knows and a word that only hurts are marked; a hard word about the service is not', () => {
  assert.deepEqual(kinds('王小明说林书瑶态度差', ['王小明', '林书瑶']), ['name', 'name']);
  assert.deepEqual(kinds('真是王八蛋'), ['abuse']);
  assert.deepEqual(kinds('态度极差，来回推诿，三趟都没办成，2026年3月9日又白跑'), []);
});

test('what is hidden tells nothing by its length, and everything else stays as it was written', () => {
  const text = '王小明，电话13812345678😀：等了40分钟';
  assert.equal(screen(text, ['王小明']).shown, '●●●，电话●●●😀：等了40分钟');
  assert.equal(screen('谢谢👍').shown, '谢谢👍');
});

test('marks never lie over each other', () => {
  const { marks } = screen('王小明王小 370802199001011234', ['王小明', '王小', '小明']);
  for (const [index, mark] of marks.entries()) assert.ok(mark.from >= (marks[index - 1]?.to ?? 0));
  assert.deepEqual(
    marks.map(({ kind }) => kind),
    ['name', 'name', 'identity'],
  );
});
