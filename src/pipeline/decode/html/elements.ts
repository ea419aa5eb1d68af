/** What an element does to the lines of a page: `line` begins and ends one, `break` ends one. Those without a role do nothing. */
export type Role = 'line' | 'break' | 'table' | 'rowGroup' | 'row' | 'cell' | 'field';

const named = (role: Role, names: string): [string, Role][] => names.split(' ').map((name) => [name, role]);

/** Roles as browsers show elements by default (HTML Living Standard, 15.3). */
export const roles: ReadonlyMap<string, Role> = new Map([
  ...named('line', 'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form'),
  ...named('line', 'h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary ul'),
  ...named('break', 'br'),
  ...named('table', 'table'),
  ...named('rowGroup', 'thead tbody tfoot'),
  ...named('row', 'tr'),
  ...named('cell', 'td th'),
  ...named('field', 'input'),
]);

/** Elements without content and closing tag. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose content is no text of the page. */
export const unseenElements: ReadonlySet<string> = new Set(
  'script style noscript noframes noembed template iframe object svg xml title select datalist textarea'.split(' '),
);

/** Text that is not the page's own, or struck out: a tracked change, a figure put right beside it. */
const unseenText = 'button rt rp del s strike'.split(' ');

/** Elements of either kind. */
export const neverSeen: ReadonlySet<string> = new Set([...unseenElements, ...unseenText]);
