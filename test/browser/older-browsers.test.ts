import { globSync, readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

// Scripts run in a browser of 2021: Chrome 90, Safari 14, and apps that show pages in one of that age. What such a
// browser cannot parse is no script at all, and a method that it lacks ends the script where it is called.

/** SQLite's engine, asked for on the query page alone, and no code of ours. */
const isEngine = (file: string): boolean => /^(query-worker|sqlite3)/.test(basename(file));

const built = globSync(['dist/_astro/*.js', 'dist/embed.js']).sort();

/** Parts of the web's interface that came later than 2021, as TypeScript's library names them; those of the language it knows by year. */
const laterOnTheWeb = new Set([
  'URLSearchParams.size', 'AbortSignal.timeout', 'AbortSignal.any', 'AbortSignal.throwIfAborted', 'Crypto.randomUUID', 'Element.checkVisibility',
  'HTMLElement.showPopover', 'HTMLElement.popover', 'HTMLElement.inert', 'HTMLDialogElement.showModal', 'HTMLFormElement.requestSubmit',
  'StorageManager.getDirectory', 'Document.startViewTransition', 'Element.setHTMLUnsafe', 'HTMLTemplateElement.shadowRootMode', 'Window.navigation',
  'Window.requestIdleCallback', 'Window.scheduler', 'Response.json', 'canParse', 'structuredClone', 'requestIdleCallback', 'Set.union',
]);

test('built scripts hold no syntax later than ES2021', () => {
  expect(built.length).toBeGreaterThan(5);
  const newer = built.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return printed(text, ts.ScriptTarget.ES2021) !== printed(text, ts.ScriptTarget.ESNext) || /\(\?<[=!]/.test(text);
  });
  expect(newer).toEqual([]);
});

/** A script as the compiler writes it for browsers of that year: it rewrites what they cannot parse, and that alone. */
function printed(script: string, target: ts.ScriptTarget): string {
  return ts.transpileModule(script, { compilerOptions: { target, module: ts.ModuleKind.ESNext, removeComments: true } }).outputText;
}

test('what the scripts are made of calls no method later than ES2021, nor one that came later to the web', () => {
  const entries = globSync('src/scripts/*.ts').map((file) => resolve(file));
  const root = resolve('src');
  const program = ts.createProgram(entries, {
    target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.NodeNext, allowImportingTsExtensions: true, noEmit: true, strict: true, skipLibCheck: true, types: [],
  });
  const checker = program.getTypeChecker();
  const later = new Set<string>();
  const visit = (node: ts.Node, file: string): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const name = ts.isIdentifier(node) ? laterName(checker.getSymbolAtLocation(node)) : null;
    if (name !== null) later.add(`${file}: ${name}`);
    ts.forEachChild(node, (child) => { visit(child, file); });
  };
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(root));
  expect(own.length).toBeGreaterThan(entries.length);
  for (const source of own) visit(source, relative(root, source.fileName));
  expect([...later].sort()).toEqual([]);
});

/** Whether a name is declared by a library of a later year; null where it is older or our own. */
function laterName(symbol: ts.Symbol | undefined): string | null {
  const declarations = symbol?.declarations ?? [];
  const [first] = declarations;
  if (!symbol || !first) return null;
  const owner = ts.isInterfaceDeclaration(first.parent) ? first.parent.name.text : '';
  const isLater = (name: string): boolean => /lib\.(es202[2-9]|esnext)/.test(name);
  if (declarations.every((each) => isLater(each.getSourceFile().fileName))) return `${owner}.${symbol.name}`;
  const isOfTheWeb = first.getSourceFile().fileName.includes('/lib.dom');
  return isOfTheWeb && [`${owner}.${symbol.name}`, symbol.name].some((name) => laterOnTheWeb.has(name)) ? `${owner}.${symbol.name}` : null;
}

test('other people’s code in them calls none either', () => {
  const named = /\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|groupBy|fromAsync|withResolvers|randomUUID|canParse|structuredClone)\(/g;
  const found = built.filter((file) => !isEngine(file)).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(named)].map(([call]) => `${basename(file)}: ${call}`));
  expect(found).toEqual([]);
});
