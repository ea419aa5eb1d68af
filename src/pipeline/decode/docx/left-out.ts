/**
 * Parts of WordprocessingML that are no text of the document as it stands: properties that nothing is read from, those
 * before a tracked change among them (they name the spans of old), what such a change deleted or moved away, glosses.
 */
const leftOutElements = new Set([
  'pPr', 'tblPr', 'tblPrEx', 'tblGrid', 'sectPr', 'rPrChange', 'tcPrChange', 'trPrChange', 'del', 'moveFrom', 'rt',
]);

/** Follows which part of a Word document is left out. Told of every tag in order, save those of what it skips. */
export class LeftOutParts {
  #depth = 0;
  /** Open AlternateContent: the same text box stands in it twice, for newer and older programs. */
  readonly #alternatives: { depth: number; taken: boolean }[] = [];
  /** Depth of the content control that shows its prompt (click here to enter text) because nothing was entered. */
  #prompt: number | null = null;

  /** Whether text is that of a prompt; the cells and paragraphs around it count all the same. */
  get isPrompt(): boolean {
    return this.#prompt !== null;
  }

  /** Whether an element that opens is left out with all that it holds. */
  skips(name: string): boolean {
    return leftOutElements.has(name) || this.#isFurtherAlternative(name);
  }

  open(name: string): void {
    this.#depth += 1;
    if (name === 'AlternateContent') this.#alternatives.push({ depth: this.#depth, taken: false });
    // It stands in the properties of its control: sdt, sdtPr, showingPlcHdr.
    if (name === 'showingPlcHdr') this.#prompt ??= this.#depth - 2;
  }

  close(): void {
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#alternatives.at(-1)?.depth === depth) this.#alternatives.pop();
    if (this.#prompt !== null && depth <= this.#prompt) this.#prompt = null;
  }

  #isFurtherAlternative(name: string): boolean {
    const alternative = this.#alternatives.at(-1);
    if (!alternative || alternative.depth !== this.#depth || (name !== 'Choice' && name !== 'Fallback')) return false;
    const further = alternative.taken;
    alternative.taken = true;
    return further;
  }
}
