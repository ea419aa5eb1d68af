import { withoutNumber as bare } from '../label.ts';
import { misread } from '../letters.ts';
import { cell, spliceRows, type SheetRow } from '../sheet.ts';
import type { Damage } from './damage.ts';
import { labelledRows, labelOf, openBesideBlank, pickRow, relabelled, replaceRow, touched } from './rows.ts';

const hanCount = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** A character or two misread: the label still tells its row (属于→厲于, 不掌握→不掌控). */
const slightly: Damage = {
  id: 'label misread',
  apply: (sheet, random) => {
    const row = pickRow(labelledRows(sheet).filter((each) => hanCount(labelOf(each)) >= 4), random);
    if (!row) return null;
    const count = random.integer(1, Math.max(1, Math.floor(hanCount(labelOf(row)) / 6)));
    return replaceRow(sheet, row, [relabelled(row, misread(labelOf(row), count, random))]);
  },
};

/** Half the label misread, or one of its two characters: its place must help. */
const badly: Damage = {
  id: 'label hardly legible',
  apply: (sheet, random) => {
    const row = pickRow(labelledRows(sheet), random);
    if (!row) return null;
    const damaged = relabelled(row, misread(labelOf(row), Math.ceil(hanCount(labelOf(row)) / 2.5), random));
    return replaceRow(sheet, row, [{ ...damaged, weak: true }]);
  },
};

const lost: Damage = {
  id: 'label lost',
  apply: (sheet, random) => {
    const row = pickRow(labelledRows(sheet), random);
    if (!row) return null;
    const at = sheet.rows.indexOf(row);
    return openBesideBlank(replaceRow(sheet, row, [{ ...relabelled(row, ''), weak: true }]), at, [at - 1, at + 1]);
  },
};

const withoutNumber: Damage = {
  id: 'enumerator lost',
  apply: (sheet, random) => {
    const row = pickRow(labelledRows(sheet).filter((each) => hanCount(labelOf(each)) > 4), random);
    return row && replaceRow(sheet, row, [relabelled(row, bare(labelOf(row)))]);
  },
};

/** The label stands on a row of its own, above its figures or below them. */
const apart: Damage = {
  id: 'label apart',
  apply: (sheet, random) => {
    const row = pickRow(labelledRows(sheet).filter((each) => each.cells.every((one) => one.down === 1)), random);
    if (!row) return null;
    const figures: SheetRow = { ...relabelled(row, ''), weak: true };
    const label: SheetRow = { kind: 'debris', id: null, cells: [...row.cells.filter((each) => !each.figure)] };
    const isAbove = random.chance(0.7);
    const at = sheet.rows.indexOf(row);
    const after = spliceRows(sheet, at, 1, isAbove ? [label, figures] : [figures, label]);
    return isAbove ? openBesideBlank(after, at + 1, [at + 2]) : openBesideBlank(after, at, [at - 1]);
  },
};

/** A long label runs on in the row below, which has no figures. */
const wrapped: Damage = {
  id: 'label wrapped',
  apply: (sheet, random) => {
    const row = pickRow(labelledRows(sheet).filter((each) => hanCount(labelOf(each)) >= 9 && each.cells.every((one) => one.down === 1)), random);
    if (!row) return null;
    const letters = [...labelOf(row)];
    const at = letters.length - random.integer(2, Math.floor(letters.length / 3));
    const rest = row.cells.filter((each) => !each.figure).map((each) => (each.label ? { ...each, text: letters.slice(at).join('') } : cell('', each.span)));
    return replaceRow(sheet, row, [relabelled(row, letters.slice(0, at).join('')), { kind: 'debris', id: null, cells: rest }]);
  },
};

/** A head misread: the columns keep their order. */
const headMisread: Damage = {
  id: 'head misread',
  apply: (sheet, random) => {
    const heads = sheet.rows.filter((row) => row.kind === 'head').flatMap((row) => row.cells).filter((each) => hanCount(each.text) >= 4);
    if (heads.length === 0) return null;
    const chosen = random.pick(heads);
    const text = misread(chosen.text, Math.max(1, Math.floor(hanCount(chosen.text) / 6)), random);
    return { ...sheet, rows: sheet.rows.map((row) => touched({ ...row, cells: row.cells.map((each) => (each === chosen ? { ...each, text } : each)) })) };
  },
};

export const labelDamages: Damage[] = [slightly, badly, lost, withoutNumber, apart, wrapped, headMisread];
