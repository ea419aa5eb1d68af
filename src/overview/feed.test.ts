import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { atom } from './feed.ts';

const feed = { id: 'reports', title: '年报 & <数据>', language: 'zh-Hans', self: '/feeds/reports.xml', page: '/', author: '公开年报', entries: [] };

test('a feed is well formed whatever stands in it, and says when its newest entry came', () => {
  const text = atom({ ...feed, entries: [
    { id: 'pingtan-2024', title: '甲"乙"<丙>', summary: 'a & b', link: '/agencies/pingtan/2024/?a=1&b=2', updated: '2025-01-20' },
    { id: 'pingtan-2023', title: '丁', summary: '', link: '/agencies/pingtan/2023/', updated: '2024-03-31' },
  ] });
  expect(text).toContain('<updated>2025-01-20T00:00:00Z</updated>\n<author>');
  expect(text).not.toMatch(/<丙>|a & b|=1&b/);
  const names = parseDocument(text, { xmlMode: true }).children.flatMap((node) => ('children' in node ? node.children : [])).flatMap((node) => ('name' in node ? [node.name] : []));
  expect(names).toEqual(['id', 'title', 'updated', 'author', 'link', 'link', 'entry', 'entry']);
});

test('an empty feed is a feed', () => {
  expect(atom(feed)).toContain('<updated>2026-01-01T00:00:00Z</updated>');
});
