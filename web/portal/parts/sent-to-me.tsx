import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SentMessage } from '../../../api/view.ts';
import { momentWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';

/** Everything that was sent to me, the latest first: when, by what way, and about which of my matters. */
export const SentToMe = () => {
  const say = useWords();
  const { language } = useLanguage();
  const sent = useQuery({
    queryKey: ['messages'],
    queryFn: () => door<{ readonly messages: readonly SentMessage[] }>('/api/messages'),
  });
  const messages = sent.data?.messages ?? [];
  return (
    <section aria-labelledby="reach-messages">
      <h2 id="reach-messages">{say('portal.reach.messages')}</h2>
      {messages.length === 0 ? <p className="jx-soft">{say('portal.reach.none')}</p> : null}
      <ul className="portal-cards">
        {messages.map((message) => (
          <li className="portal-card" key={message.id}>
            <p>{message.text}</p>
            <p className="jx-soft jx-small">
              {momentWords(message.at, language)} · {say(`portal.reach.by.${message.channel}`)}
              {message.cases.map(({ id, number }) => (
                <span key={id}>
                  {' '}
                  ·{' '}
                  <Link to="/matters/$id" params={{ id }}>
                    {number}
                  </Link>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
