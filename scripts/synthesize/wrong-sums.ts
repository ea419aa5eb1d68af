import { requestIdentities, reviewIdentities, type Identity } from '../../src/form/identities.ts';
import type { Figure } from './figure.ts';
import type { MadeUp } from './made-up.ts';
import type { Random } from './random.ts';

/** An equation of the form that the printed figures break. */
export interface WrongSum {
  check: Identity['check'];
  subject: string;
  /** False where one of its cells cannot be read or the form's rules leave it open: nobody can then hold it against the report. */
  assessable: boolean;
}

/** Changes one to three figures of tables 3 and 4 so that sums fail. */
export function plantWrongSums(madeUp: MadeUp, random: Random): MadeUp {
  const values = new Map(madeUp.values);
  const addresses = [...values.keys()].filter((address) => !address.startsWith('disclosure.'));
  for (const address of random.shuffle(addresses).slice(0, random.integer(1, 3))) {
    const value = values.get(address) ?? 0;
    const step = random.pick([1, 1, 2, 10, 37]);
    values.set(address, value >= step && random.chance(0.5) ? value - step : value + step);
  }
  return { ...madeUp, values };
}

/** The equations that the figures break as printed, a blank or `/` addend counting as 0 (form.md, Identities). */
export function wrongSums(figures: ReadonlyMap<string, Figure>, requestRows: readonly string[]): WrongSum[] {
  const identities = [...requestIdentities(requestRows), ...reviewIdentities()];
  return identities.flatMap((identity) => {
    const [left, right] = [identity.left, identity.right].map((side) => side.map((address) => figures.get(address)));
    if (!left || !right || sum(left) === sum(right)) return [];
    return [{ check: identity.check, subject: identity.subject, assessable: isAssessable(left, right) }];
  });
}

type Side = (Figure | undefined)[];

const sum = (side: Side): number => side.reduce((total, figure) => total + (figure?.value ?? 0), 0);

/** Not assessable: an unreadable term, a total or a whole side without a number, a blank among added-up cells of the 总计 column. */
function isAssessable(left: Side, right: Side): boolean {
  if ([...left, ...right].some((figure) => !figure?.determined || figure.state === 'unreadable')) return false;
  const [total] = right;
  if (total?.value === null || left.every((figure) => figure?.value === null)) return false;
  return ![left, right].some((side) => side.length > 1 && side.some((figure) => figure?.column === 'total' && figure.state === 'blank'));
}
