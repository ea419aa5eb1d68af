import { regions, type Region } from '../../regions/index.ts';

/**
 * The division that a body's name begins with: 沭阳县发展和改革局 → 321322, 淮安市洪泽区人民政府 → 320813. A name that
 * several divisions share (鼓楼区) and that no division above it settles gives null.
 */
export function regionOf(name: string): Region | null {
  let within: Region | null = null;
  let rest = name;
  for (;;) {
    const next = longestAtStart(rest, within);
    if (!next) return within;
    rest = rest.slice(next.name.length);
    within = next;
  }
}

function longestAtStart(text: string, within: Region | null): Region | null {
  for (let length = Math.min(text.length, longestName); length >= 2; length -= 1) {
    const named = (byName.get(text.slice(0, length)) ?? []).filter((region) => isInside(region, within));
    const [only] = named;
    if (only && named.length === 1) return only;
    if (named.length > 1) return null;
  }
  return null;
}

function isInside(region: Region, outer: Region | null): boolean {
  if (!outer) return true;
  if (region.code === outer.code || outer.level === 'county') return false;
  const stem = outer.level === 'province' ? outer.code.slice(0, 2) : outer.code.slice(0, 4);
  return region.code.startsWith(stem);
}

const byName = new Map<string, Region[]>();
for (const region of regions) byName.set(region.name, [...(byName.get(region.name) ?? []), region]);

const longestName = Math.max(...regions.map((region) => region.name.length));
