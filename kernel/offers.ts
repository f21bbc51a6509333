import type { Effect, Request, Standing } from './case.ts';
import type { Act, Loop } from './loop.ts';

/**
 * What an act does to an offered duty: offer it, take it, give it back, rule over it; the expiry of the
 * offer's clock is the silent unit's own (domain 11.2: silence is not a return).
 */
export const offerEffects = (
  loop: Loop,
  act: Act,
  standing: Standing,
  request: Request,
  expired: string | null,
): readonly Effect[] => {
  const handover = loop.handover;
  const offer = standing.offer;
  const actor = request.actor;
  if (handover === null) return [];
  if (offer !== null && expired === handover.clock) return [{ kind: 'offer-ends', how: 'silent', unit: offer.to }];
  if (offer !== null && act.takes && actor.kind === 'person')
    return [
      { kind: 'offer-ends', how: 'taken', unit: offer.to },
      { kind: 'bind', seat: offer.seat, to: { unit: offer.to, person: null } },
    ];
  if (offer !== null && act.declines) return [{ kind: 'offer-ends', how: 'returned', unit: offer.to }];
  const unit = request.input[act.offers ?? act.rules ?? ''];
  if (act.rules !== undefined && typeof unit === 'string')
    return [
      ...(offer === null ? [] : [{ kind: 'offer-ends' as const, how: 'ruled' as const, unit: offer.to }]),
      { kind: 'bind', seat: handover.seat, to: { unit, person: null } },
    ];
  if (act.offers !== undefined && typeof unit === 'string' && actor.kind === 'person')
    return [{ kind: 'offer', seat: handover.seat, from: actor.unit, to: unit }];
  return [];
};
