import type { FormRow } from '../../src/form/index.ts';
import type { Random } from './random.ts';

/** Takes a figure for a row and a column of one table. */
type Put = (row: string, column: string, value: number) => void;

/** Table 2: no equation holds within one year, so every figure is free; decisions reach seven digits (行政处罚 2822652). */
export function disclosureFigures(rows: readonly FormRow[], size: number, random: Random, put: Put): void {
  for (const { id, columns } of rows) {
    for (const column of columns) {
      const most = column.id === 'decisions' ? Math.min(9_999_999, size * random.pick([1, 20, 500])) : size;
      const whole = random.chance(0.35) ? 0 : random.integer(0, most);
      if (column.decimal) put(id, column.id, decimal(whole, random));
      else put(id, column.id, column.signed && random.chance(0.4) ? -whole + 0 : whole);
    }
  }
}

const decimal = (whole: number, random: Random): number => {
  const places = whole === 0 ? 0 : random.pick([0, 0, 1, 2, 4, 6]);
  return Number((whole + random.next()).toFixed(places));
};

/** Table 3: outcomes first; what was received follows from them and from what is carried over. */
export function requestFigures(rows: readonly FormRow[], size: number, random: Random, put: Put): void {
  const columns = rows[0]?.columns ?? [];
  const applicants = columns.filter((column) => column.id !== 'total').map((column) => column.id);
  const outcomes = rows.filter((row) => row.group);
  const summed = hasSubtotal(rows) ? outcomes.filter((row) => row.id !== 'other_disposition') : outcomes;
  const sums = new Map<string, number>();
  const add = (row: string, column: string, value: number): void => {
    put(row, column, value);
    sums.set(row, (sums.get(row) ?? 0) + value);
  };
  const handled = parted(random.integer(0, size), applicants.length, random);
  applicants.forEach((column, at) => {
    const total = handled[at] ?? 0;
    const parts = parted(total, summed.length, random);
    summed.forEach((row, index) => add(row.id, column, parts[index] ?? 0));
    if (summed.length < outcomes.length) {
      add('other_disposition', column, summed.reduce((sum, row, index) => sum + (row.group === 'other' ? parts[index] ?? 0 : 0), 0));
    }
    const out = random.chance(0.5) ? 0 : random.integer(0, Math.ceil(total / 8));
    const before = random.chance(0.5) ? 0 : random.integer(0, Math.floor((total + out) / 6));
    add('new_received', column, total + out - before);
    add('carried_over_in', column, before);
    add('total_handled', column, total);
    add('carried_over_out', column, out);
  });
  for (const row of rows) put(row.id, 'total', sums.get(row.id) ?? 0);
}

/** 其他处理 and its three rows beside each other: it adds them up. */
const hasSubtotal = (rows: readonly FormRow[]): boolean => ['other_disposition', 'other_remaining'].every((id) => rows.some((row) => row.id === id));

/** Table 4: in each of its groups four results and their total. */
export function reviewFigures(rows: readonly FormRow[], size: number, random: Random, put: Put): void {
  for (const { id, columns } of rows) {
    const results = columns.filter((column) => column.id !== 'total');
    const total = random.chance(0.4) ? 0 : random.integer(0, Math.ceil(size / 10));
    const parts = parted(total, results.length, random);
    results.forEach((column, index) => put(id, column.id, parts[index] ?? 0));
    put(id, 'total', total);
  }
}

/** Parts that add up to a total, few of them large, in chance order. */
function parted(total: number, count: number, random: Random): number[] {
  let rest = total;
  const parts = Array.from({ length: count }, (_, index) => {
    const part = index === count - 1 ? rest : Math.floor(rest * random.next() ** 1.5);
    rest -= part;
    return part;
  });
  return random.shuffle(parts);
}
