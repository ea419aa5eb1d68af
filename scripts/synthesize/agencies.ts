import { regions, type Region } from '../../src/regions/index.ts';
import type { FormKind } from './made-up.ts';
import type { Random } from './random.ts';

/** Who a made-up report says it is of. The place is real, so that a reader can find it; the body says that it is not. */
export interface Reporter {
  agency: string;
  year: number;
}

/** 虚构 is "fictional". */
const bodies = ['虚构云朵局', '虚构风铃局', '虚构星光委员会', '虚构雨伞局', '虚构积木中心', '虚构灯塔局'];

const years: Record<FormKind, number[]> = {
  2019: [2019, 2020], 2021: [2021, 2022, 2023, 2024, 2025], 'one-row': [2021, 2022, 2023, 2024], both: [2021, 2022, 2023], late: [2021, 2022, 2023],
};

export const reporterFrom = (kind: FormKind, random: Random): Reporter => ({
  agency: `${random.pick(places).name}${random.pick(bodies)}`, year: random.pick(years[kind]),
});

/** Places whose name no other has: a name that several share tells nobody which is meant. */
const places: Region[] = (() => {
  const counts = new Map<string, number>();
  for (const { name } of regions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const beginsLikeAnother = (name: string): boolean => regions.some((other) => other.name !== name && name.startsWith(other.name));
  return regions.filter(({ name, level }) => level !== 'province' && counts.get(name) === 1 && !beginsLikeAnother(name));
})();
