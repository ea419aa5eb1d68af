import { Tokenizer } from 'htmlparser2';
import { remembered } from '../../../form/remembered.ts';

/** Text of a page with its character references, `&nbsp;` or `&#160;`, as the characters they stand for. */
export const withReferences = (text: string): string => (text.includes('&') ? text.replace(/&#?[\da-z]+;?/gi, inText) : text);

/** The same for the value of an attribute, where `&copy=1` is part of an address and no reference. */
export const withReferencesOfValue = (value: string): string => (value.includes('&') ? value.replace(/&#?[\da-z]+[;=]?/gi, inValue) : value);

const inText = remembered(charactersOf);
const inValue = remembered((reference) => charactersOf(`<a b="${reference}">`));

/** What htmlparser2 takes from text or from a tag's value: it knows the two thousand names, and those that need no semicolon. */
function charactersOf(source: string): string {
  let characters = '';
  const add = (start: number, end: number): void => void (characters += source.slice(start, end));
  const addCode = (code: number): void => void (characters += String.fromCodePoint(code));
  const tokenizer = new Tokenizer({}, {
    ontext: add, ontextentity: addCode, onattribdata: add, onattribentity: addCode,
    onopentagname: nothing, onattribname: nothing, onattribend: nothing, onopentagend: nothing, onselfclosingtag: nothing, onclosetag: nothing,
    oncdata: nothing, oncomment: nothing, ondeclaration: nothing, onprocessinginstruction: nothing, onend: nothing,
  });
  tokenizer.write(source);
  tokenizer.end();
  return characters;
}

const nothing = (): void => undefined;
