import type { Door, MessageKind } from '../api/door.ts';
import type { Sending } from '../store/outbox.ts';

/** So many are named in one message; of the others it says that there are more. */
const named = 3;

/**
 * What a message says: which papers there are, in the words of their programmes, and where to read them; never what they
 * say. Several are one text. A message that somebody agreed to says itself what it says, and where to withdraw.
 */
export const messageText = (
  door: Door,
  messages: readonly Sending[],
): { readonly kind: MessageKind; readonly text: string; readonly subject: string } => {
  const lines = messages.map((message) => lineOf(door, message));
  const agreed = messages.some(({ kind }) => kind === 'contact');
  const [first = ''] = lines;
  const more = lines.length - named;
  const text =
    lines.length === 1
      ? first
      : `您有${lines.length}条新消息：${lines.slice(0, named).join('；')}${more > 0 ? `；另有${more}条` : ''}`;
  const where = door.portal === undefined ? '' : agreed ? ` ${door.portal}/contacts` : ` ${door.portal}/matters`;
  return {
    kind: lines.length > 1 ? 'digest' : agreed ? 'contact' : 'notice',
    text: `${text}${where}`,
    subject: lines.length === 1 ? first : `${door.named.name}：${lines.length}条新消息`,
  };
};

const lineOf = (door: Door, { kind, payload }: Sending): string => {
  if (kind === 'contact') return String(payload['text'] ?? '');
  const loop = String(payload['loop'] ?? '');
  const paper = String(payload['paper'] ?? '');
  const words = door.programmes.loops.find((running) => running.loop.name === loop)?.programme.words.zh;
  return [words?.[`${loop}.paper.${paper}`] ?? paper, payload['number']].filter(Boolean).join(' ');
};
