import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { subset } from './font-subset.ts';

const faces = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'];

/**
 * Regular and bold of Noto Sans SC, from the package and never from the system, with the outlines of the characters that
 * the drawings use. Written into a folder; returns their paths.
 */
export function pictureFonts(folder: string, drawings: string[]): string[] {
  const { resolve } = createRequire(import.meta.url);
  const characters = new Set(drawings.flatMap((drawing) => [...drawing]));
  mkdirSync(folder, { recursive: true });
  return faces.map((face, index) => {
    const path = join(folder, `${index}.ttf`);
    writeFileSync(path, subset(readFileSync(resolve(`@expo-google-fonts/noto-sans-sc/${face}`)), characters));
    return path;
  });
}
