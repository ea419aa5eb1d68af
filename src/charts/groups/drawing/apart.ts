/** Moves places down so that none is nearer to the one above than `distance`, and all up again where they leave `bottom`. */
export function apart<Item extends { y: number }>(items: Item[], distance: number, bottom: number): Item[] {
  const moved = items.toSorted((a, b) => a.y - b.y).map((item) => ({ ...item }));
  for (const [index, item] of moved.entries()) item.y = Math.max(item.y, (moved[index - 1]?.y ?? -Infinity) + distance);
  for (const [index, item] of [...moved.entries()].reverse()) item.y = Math.min(item.y, (moved[index + 1]?.y ?? bottom + distance) - distance);
  return moved;
}
