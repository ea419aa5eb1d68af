import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const pathOf = (folder: string, name: string): string => `test/charts/${folder}/${name}.svg`;

/** Compares a drawing with the golden one, or puts it in its place with GOLDEN=update. */
export function expectGolden(folder: string, name: string, drawing: string): void {
  const path = pathOf(folder, name);
  const svg = `${drawing}\n`;
  if (process.env['GOLDEN'] === 'update') writeFileSync(path, svg);
  expect(existsSync(path), `${path} is missing`).toBe(true);
  expect(svg === readFileSync(path, 'utf8'), `${path} differs from what is drawn now`).toBe(true);
}

export function expectNoOthers(folder: string, names: string[]): void {
  expect(globSync(`test/charts/${folder}/*.svg`).toSorted()).toEqual(names.map((name) => pathOf(folder, name)).toSorted());
}
