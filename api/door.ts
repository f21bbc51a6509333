import type { Calendar } from '../kernel/calendar.ts';
import type { Moment } from '../kernel/case.ts';
import type { QuietHours } from '../kernel/quiet-hours.ts';
import type { Language } from '../kernel/programme.ts';
import type { Scan } from '../store/attachment/clamav.ts';
import type { Mark, Store } from '../store/store.ts';
import type { KeptCalendars } from './keep-calendars.ts';
import type { Directory } from './directory.ts';
import type { Printer } from './document/printer.ts';
import type { Sealer } from './document/sealer.ts';
import type { Programmes } from './programmes.ts';

/** A code to come in with; a notice of a running case; several of these in one; what somebody has agreed to hear. */
export type MessageKind = 'code' | 'notice' | 'digest' | 'contact';

/**
 * Sends something to somebody's phone or e-mail address. Gives what the way out calls it, where it calls it anything.
 * The default prints it on the server's console.
 */
export type Send = (message: {
  readonly kind: MessageKind;
  /** By phone where it is not said. */
  readonly channel?: 'sms' | 'e-mail';
  readonly to: string;
  readonly text: string;
  readonly subject?: string;
  /** By which the message is known here, for whoever asks what became of it. */
  readonly id?: string;
}) => Promise<string | null>;

/** Everything the door needs, handed to it: nothing here reads the time, a setting or a file by itself. */
export type Door = {
  readonly store: Store;
  /** What the zone is called and says of itself at the foot of every page. */
  readonly named: {
    readonly name: string;
    readonly nameEn: string;
    readonly footer: Readonly<Record<Language, readonly string[]>>;
  };
  readonly programmes: Programmes;
  /** The zone's registers as they are now. */
  readonly directory: () => Promise<Directory>;
  readonly forgetDirectory: () => void;
  /** The portal's address as people know it; where it is not said, that of the port that was asked. */
  readonly portal?: string;
  /** Where the bytes of attachments lie. */
  readonly files: string;
  /** Asks a scanner about a file; absent where the zone has none. */
  readonly scan?: Scan;
  /** The working days by which the zone counts at this moment; a notice that is confirmed changes it. */
  readonly calendar: () => Calendar;
  /** What the calendar is made of, and how a change of it comes into force. */
  readonly calendars: KeptCalendars;
  /** Sets papers as PDF. */
  readonly printer: Printer;
  /** Seals papers electronically; absent where they are sealed by hand. */
  readonly seal?: Sealer;
  /** The key of the tiles that may lie under the zone's map; without it browsers ask nobody else for anything. */
  readonly tianditu?: string | null;
  readonly now: () => Moment;
  readonly send: Send;
  /** When nobody is sent anything but a code; at any hour where it is not said. */
  readonly quiet?: QuietHours | null;
  /** How many minutes pass at least between two messages to the same person. */
  readonly messageGap?: number;
  /** Whether somebody has agreed to hear of this purpose in this way; where nobody answers, nobody has. */
  readonly mayContact?: (party: string, purpose: string, channel: string) => Promise<boolean>;
  readonly demonstration: boolean;
  /** The password of every account of a demonstration; null in a real zone. */
  readonly demoPassword: string | null;
  /** How what happens here is marked: 'demonstration' where the zone is one. */
  readonly mark: Mark;
  /** What only a demonstration has: a clock that can be put ahead, and people whose telephones are nobody's. */
  readonly demo?: {
    readonly ahead: () => number;
    readonly moveTo: (moment: Moment) => Promise<void>;
    readonly residents: readonly { readonly name: string; readonly phone: string }[];
  };
  /** When the clock and the ladder were last gone through, and which cases could not be carried out. */
  readonly pulse?: () => {
    readonly ticked: Moment | null;
    readonly failing: readonly string[];
    readonly climbed: Moment | null;
  };
  /** How far the demonstration's history has been played; null when it is all there. */
  readonly history?: () => { readonly played: number; readonly total: number } | null;
};
