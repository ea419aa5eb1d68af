import { Tokenizer } from 'htmlparser2';
import type { MarkupHandler } from '../markup.ts';

/**
 * Reads HTML from its start to its end; of attributes only the wanted ones are told. Nesting is not kept: that is the
 * handler's, who needs little of it, so elements left open or a million deep cost nothing. (htmlparser2's Parser keeps a
 * stack that it shifts at every tag.) Void elements open only; whatever the source, nothing is thrown.
 */
export function readHtml(source: string, wanted: ReadonlySet<string>, handler: MarkupHandler): void {
  const names = new Map<string, string>();
  const nameAt = (start: number, end: number): string => {
    const written = source.slice(start, end);
    const known = names.get(written);
    if (known !== undefined) return known;
    const name = written.toLowerCase();
    if (names.size < 1000) names.set(written, name);
    return name;
  };
  const attributes = new Map<string, string>();
  let tag = '';
  let attribute: string | null = null;
  let value = '';
  const tokenizer = new Tokenizer({}, {
    onopentagname: (start, end) => {
      tag = nameAt(start, end);
      if (attributes.size > 0) attributes.clear();
    },
    onattribname: (start, end) => {
      const name = nameAt(start, end);
      attribute = wanted.has(name) ? name : null;
      value = '';
    },
    onattribdata: (start, end) => {
      if (attribute !== null) value += source.slice(start, end);
    },
    onattribentity: (codePoint) => {
      if (attribute !== null) value += String.fromCodePoint(codePoint);
    },
    onattribend: () => {
      if (attribute !== null && !attributes.has(attribute)) attributes.set(attribute, value);
    },
    onopentagend: () => handler.open(tag, attributes),
    onselfclosingtag: () => handler.open(tag, attributes),
    onclosetag: (start, end) => handler.close(nameAt(start, end)),
    ontext: (start, end) => handler.text(source.slice(start, end)),
    ontextentity: (codePoint) => handler.text(String.fromCodePoint(codePoint)),
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  });
  tokenizer.write(source);
  tokenizer.end();
}

const nothing = (): void => undefined;
