import { neverSeen, roles, unseenElements, voidElements, type Role } from './elements.ts';
import type { Attributes } from '../markup.ts';

/** Where an element ends that the page does not show: at its closing tag, or sooner where pages leave that out. */
type Extent = 'element' | 'text' | 'cell' | 'row';

/** Follows which part of a page is not shown: scripts, what is hidden, what is struck out. Told of every tag in order. */
export class UnseenContent {
  /** Table rows that were left out only because they are hidden. */
  hiddenRows = 0;
  readonly #takesHidden: boolean;
  #element: string | null = null;
  #isHidden = false;
  #extent: Extent = 'element';
  /** Elements of the same name, and tables, that are open within. */
  #same = 0;
  #tables = 0;

  /** `takesHidden`: what is only hidden (a script may show it) counts as shown. */
  constructor(takesHidden: boolean) {
    this.#takesHidden = takesHidden;
  }

  get isInside(): boolean {
    return this.#element !== null;
  }

  /** True where the opening tag belongs to what is not shown. */
  open(name: string, attributes: Attributes): boolean {
    if (this.#element !== null && !this.#endsAt(name, true)) {
      if (name === this.#element) this.#same += 1;
      else if (name === 'table') this.#tables += 1;
      if (this.#isHidden && name === 'tr') this.hiddenRows += 1;
      return true;
    }
    this.#element = null;
    const never = neverSeen.has(name);
    if (!never && (attributes.size === 0 || this.#takesHidden || !isHidden(attributes))) return false;
    if (voidElements.has(name)) return true;
    this.#element = name;
    this.#isHidden = !never;
    this.#extent = extentOf(name);
    this.#same = 0;
    this.#tables = 0;
    return true;
  }

  /** True where the closing tag belongs to what is not shown. */
  close(name: string): boolean {
    if (this.#element === null) return false;
    if (name === this.#element) {
      if (this.#same === 0) this.#element = null;
      else this.#same -= 1;
      return true;
    }
    if (this.#endsAt(name, false)) {
      this.#element = null;
      return false;
    }
    if (name === 'table') this.#tables -= 1;
    return true;
  }

  #endsAt(name: string, opens: boolean): boolean {
    const role = roles.get(name);
    const endsRow = role === 'row' || role === 'rowGroup' || (role === 'table' && !opens);
    switch (this.#extent) {
      case 'element': return false;
      case 'text': return endsText.has(role);
      case 'cell': return this.#tables === 0 && (role === 'cell' || endsRow);
      case 'row': return this.#tables === 0 && endsRow;
    }
  }
}

/** Roles of elements at whose tags running text ends. */
const endsText: ReadonlySet<Role | undefined> = new Set<Role>(['line', 'table', 'rowGroup', 'row', 'cell']);

/** A paragraph ends where the next block begins, a cell with the next cell, a row with the next row. */
function extentOf(name: string): Extent {
  const role = roles.get(name);
  if (role === 'cell' || role === 'row') return role;
  return unseenElements.has(name) || (endsText.has(role) && name !== 'p') ? 'element' : 'text';
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  return style !== undefined && /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);
}
