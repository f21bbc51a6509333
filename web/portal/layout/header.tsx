import { Link } from '@tanstack/react-router';
import { Mark } from '../../../ui/mark.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useSession } from '../data/session.ts';
import { useZone } from '../data/zone.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { SignOut } from './sign-out.tsx';
import { SizeSwitch } from './size-switch.tsx';

/** The mark, where to go, large text, the other language, and who is here. */
export const Header = () => {
  const say = useWords();
  const { language } = useLanguage();
  const zone = useZone().data;
  const session = useSession().data;
  return (
    <header className="portal-header">
      <div className="portal-width portal-header-row">
        <Link to="/" className="portal-mark">
          <Mark size={36} />
          <span>
            <strong>{say('portal.name')}</strong>
            <span className="jx-small">{zone === undefined ? '' : language === 'zh' ? zone.name : zone.nameEn}</span>
          </span>
        </Link>
        <div className="portal-tools">
          <SizeSwitch />
          <LanguageSwitch />
        </div>
      </div>
      <nav className="portal-nav" aria-label={say('portal.nav')}>
        <div className="portal-width">
          <Link to="/items" activeProps={{ 'aria-current': 'page' }}>
            {say('portal.nav.items')}
          </Link>
          <Link to="/matters" activeProps={{ 'aria-current': 'page' }}>
            {say('portal.nav.matters')}
          </Link>
          <Link to="/ask" activeProps={{ 'aria-current': 'page' }}>
            {say('portal.nav.ask')}
          </Link>
          {session ? <SignOut name={session.name} /> : <Link to="/sign-in">{say('portal.nav.sign-in')}</Link>}
        </div>
      </nav>
    </header>
  );
};
