import type { Figure } from '../figure.ts';
import { cell, figuresOf, spliceRows, withFigures, type SheetCell } from '../sheet.ts';
import type { Damage } from './damage.ts';
import { blanksDoubtful, formRows, labelledRows, labelOf, pickRow, replaceRow, touched, undetermined } from './rows.ts';

/** A figure misread so that it is no number any more. */
const illegible: Damage = {
  id: 'figure illegible',
  apply: (sheet, random) => {
    const row = pickRow(formRows(sheet).filter((each) => figuresOf(each).some((figure) => figure.state === 'stated')), random);
    if (!row) return null;
    const chosen = random.pick(figuresOf(row).filter((figure) => figure.state === 'stated'));
    const text = random.pick([chosen.text.replace(/[0-9]/, 'O'), chosen.text.replace(/[0-9]/, 'l'), '?', '■', `${chosen.text}?`]);
    if (text === chosen.text) return null;
    const illegibleFigure: Figure = { ...chosen, text, state: 'unreadable', damaged: true, determined: false };
    return replaceRow(sheet, row, [withFigures(blanksDoubtful(row), (figure) => (figure.address === chosen.address ? illegibleFigure : figure))]);
  },
};

const without = (figure: Figure | undefined): Figure[] => (figure ? [{ ...figure, state: 'unreadable', damaged: true, determined: false }] : []);

/** A cell is lost, and those behind it move up: which one it was nobody can tell. */
const missing: Damage = {
  id: 'figure missing',
  apply: (sheet, random) => {
    const row = pickRow(formRows(sheet).filter((each) => figuresOf(each).length > 1), random);
    if (!row) return null;
    const gone = random.pick(row.cells.filter((each) => each.figure));
    const left = undetermined({ ...row, cells: row.cells.filter((each) => each !== gone) });
    return replaceRow(sheet, row, [{ ...left, gone: without(gone.figure) }]);
  },
};

/** Two figures come to stand in one cell (汝州 2022). */
const merged: Damage = {
  id: 'figures merged',
  apply: (sheet, random) => {
    const row = pickRow(formRows(sheet).filter((each) => figuresOf(each).filter((figure) => figure.text !== '').length > 1), random);
    if (!row) return null;
    const at = random.pick(row.cells.flatMap((each, index) => (each.figure && row.cells[index + 1]?.figure ? [index] : [])));
    const [first, second] = row.cells.slice(at, at + 2);
    if (!first?.figure || !second?.figure) return null;
    const both: SheetCell = { ...cell(`${first.text} ${second.text}`), figure: { ...first.figure, text: `${first.text} ${second.text}` } };
    return replaceRow(sheet, row, [{ ...undetermined({ ...row, cells: row.cells.toSpliced(at, 2, both) }), gone: without(second.figure) }]);
  },
};

const twice: Damage = {
  id: 'row twice',
  apply: (sheet, random) => {
    const row = pickRow(labelledRows(sheet).filter((each) => each.cells.every((one) => one.down === 1) && !each.weak), random);
    return row && replaceRow(sheet, row, [touched(row), touched(row)]);
  },
};

const rowLost: Damage = {
  id: 'row lost',
  apply: (sheet, random) => {
    const row = pickRow(formRows(sheet).filter((each) => each.cells.every((one) => one.down === 1)), random);
    return row && replaceRow(sheet, row, []);
  },
};

/** The merged cell beside a group ends a row early, so that the last row of the group moves left by one (兴县 2023). */
const shifted: Damage = {
  id: 'merged cell short',
  apply: (sheet, random) => {
    const groups = sheet.rows.flatMap((row, at) => row.cells.flatMap((each) => (row.kind === 'row' && each.down > 1 ? [{ at, group: each }] : [])));
    if (groups.length === 0) return null;
    const { at, group } = random.pick(groups);
    const end = at + group.down - 1;
    return {
      ...sheet,
      rows: sheet.rows.map((row, index) => {
        const cells = row.cells.map((each) => (each === group ? { ...each, down: each.down - 1 } : each));
        if (index !== end) return { ...row, cells };
        // With an empty cell among them, seven places begin in more than one.
        return figuresOf(row).some((figure) => figure.state === 'blank') ? undetermined({ ...row, cells }) : touched({ ...row, cells });
      }),
    };
  },
};

/** Scraps of recognition between the rows, among them labels of several rows with zeros behind (汝州 2022: `4年`, `, ,`, line 64). */
const debris: Damage = {
  id: 'debris',
  apply: (sheet, random) => {
    const at = random.integer(1, sheet.rows.length - 1);
    const labels = labelledRows(sheet).map(labelOf);
    const from = random.integer(0, Math.max(0, labels.length - 4));
    const many = labels.slice(from, from + 4).map((label) => `${label} 0 0 0 0`).join('   ');
    const text = random.pick([', ,', '4年', '—', '·', '政府信息公', '。', many]);
    return spliceRows(sheet, at, 0, [{ kind: 'debris', id: null, cells: [cell(text)] }]);
  },
};

export const figureDamages: Damage[] = [illegible, missing, merged, twice, rowLost, shifted, debris];
