import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXml } from './xml.ts';

/** What is told, as a list: `<name` with its attributes, `/name`, text. */
function told(source: string, withAttributes: string[] = []): string[] {
  const events: string[] = [];
  readXml(source, new Set(withAttributes), {
    open: (name, attributes) => void events.push([`<${name}`, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ')),
    close: (name) => void events.push(`/${name}`),
    text: (characters) => void events.push(characters),
  });
  return events;
}

test('names lose their prefix, empty elements close', () => {
  expect(told('<?xml version="1.0"?><w:p a="1"><w:r/>总计<ns0:t >0</ns0:t></w:p>')).toEqual(['<p', '<r', '/r', '总计', '<t', '0', '/t', '/p']);
});
test('attributes of those that want them', () => {
  expect(told('<w:gridSpan w:val="3"/><w:x w:val="4"/>', ['gridSpan'])).toEqual(['<gridSpan val=3', '/gridSpan', '<x', '/x']);
  expect(told(`<a b = '"' c='>'\n d="&lt;/&gt;"/>`, ['a'])).toEqual(['<a b=" c=> d=</>', '/a']);
});
test('entities', () => expect(told('&lt;&#20214;&#x4ef6;&amp;amp;&other;&#0;')).toEqual(['<件件&amp;&other;&#0;']));
test('CDATA is text; comments, instructions and declarations are none', () => {
  expect(told('<!DOCTYPE a><!-- <p> --><?x <p>?>')).toEqual([]);
  expect(told('a<![CDATA[<&amp;]]>b')).toEqual(['a', '<&amp;', 'b']);
});
test('what is cut off is read as far as it goes', () => {
  expect(told('<a><b x="')).toEqual(['<a', '<b']);
  expect(told('<a>1<')).toEqual(['<a', '1', '<']);
  expect(told('1<!-- 2')).toEqual(['1']);
  expect(told('1<![CDATA[2')).toEqual(['1', '2']);
});
test('any text is read without end or error', () => {
  const pieces = fc.constantFrom('<', '>', '/', '"', "'", '=', '!', '?', '-', '[', ']', 'a', ':', '&', ';', ' ', '<!--', '<![CDATA[', '总');
  fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => void told(parts.join(''), ['a'])), { numRuns: 2000 });
});
test('time stays in proportion to length', () => {
  for (const piece of ['<a', '<a ', '<a "', '<gridSpan aaaa', '<!--', '<![CDATA[', '&#1', '<', ' w:val', '="']) {
    const start = performance.now();
    told(piece.repeat(200_000), ['gridSpan', 'a']);
    expect(performance.now() - start).toBeLessThan(2000);
  }
});
