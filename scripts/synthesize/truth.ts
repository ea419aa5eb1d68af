import type { TableId } from '../../src/form/index.ts';
import type { Figure } from './figure.ts';
import type { MadeUp } from './made-up.ts';
import { figuresOn, type Sheet } from './sheet.ts';
import { wrongSums, type WrongSum } from './wrong-sums.ts';

/** What a made-up document states, cell by cell. Keys are written to truth.json. */
export interface Truth {
  agency: string;
  year: number;
  form: '2019' | '2021' | 'mixed';
  format: string;
  layout: string;
  /** What its print has that most reports have not. */
  traits: string[];
  damages: string[];
  cells: Record<string, TruthCell>;
  wrong_sums: WrongSum[];
}

export interface TruthCell {
  /** `absent`: its row was lost. */
  state: Figure['state'] | 'absent';
  value: number | null;
  damaged: boolean;
  /** The printed text says what the cell is. Where it does not, a reader had better give no value. */
  determined: boolean;
}

const gone: TruthCell = { state: 'absent', value: null, damaged: true, determined: false };

/** The truth about what was printed: figures as they stand on the sheets, less those that the layout lost. */
export function truthOf(madeUp: MadeUp, sheets: Record<TableId, Sheet>, lost: ReadonlySet<string>): Pick<Truth, 'form' | 'cells' | 'wrong_sums'> {
  const printed = new Map(Object.values(sheets).flatMap(figuresOn).map((figure): [string, Figure] => [
    figure.address, lost.has(figure.address) ? { ...figure, determined: false } : figure,
  ]));
  const cells = [...madeUp.values.keys()].map((address): [string, TruthCell] => {
    const figure = printed.get(address);
    return [address, figure ? { state: figure.state, value: figure.value, damaged: figure.damaged, determined: figure.determined } : gone];
  });
  return {
    form: formOf(madeUp, printed),
    cells: Object.fromEntries(cells),
    wrong_sums: wrongSums(printed, madeUp.rows.requests.map((row) => row.id)),
  };
}

/** A subtotal row without any figure looks like the label of its group: what is left to see is the 2021 form. */
function formOf({ kind }: MadeUp, printed: ReadonlyMap<string, Figure>): Truth['form'] {
  if (kind === '2019' || kind === '2021') return kind;
  const subtotal = [...printed.values()].filter((figure) => figure.row === 'other_disposition');
  return kind === 'both' && subtotal.every((figure) => figure.state === 'blank') ? '2021' : 'mixed';
}
