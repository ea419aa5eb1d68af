import { find } from '../../search/find.ts';
import { shardOf } from '../../search/shards.ts';
import { loadPlaces, loadShard } from '../search-files.ts';

const most = 6;

/** Offers bodies with reports on file while their name is typed; one picked is added. */
export function offerBodies(root: HTMLElement, add: (id: string) => void): void {
  const box = root.querySelector<HTMLElement>('.adding');
  const input = box?.querySelector('input');
  const list = box?.querySelector<HTMLElement>('.found');
  if (!box || !input || !list) return;
  const pick = (id: string) => {
    add(id);
    input.value = '';
    list.hidden = true;
    input.focus();
  };
  input.addEventListener('input', () => {
    const query = input.value;
    if (!query.trim()) { list.hidden = true; return; }
    void loadPlaces(box).then(async (places) => {
      const { places: found, bodies } = find(places, query);
      const filed = [...found.slice(0, 2).flatMap((place) => place.bodies), ...bodies].filter(({ onFile }) => onFile).slice(0, most);
      const ids = await Promise.all(filed.map(async ({ number, place }) => (await loadShard(shardOf(place.code)))[number]?.[0]));
      if (input.value !== query) return;
      list.replaceChildren(...filed.flatMap(({ name }, index) => {
        const id = ids[index];
        return id === undefined ? [] : [line(name.text, () => { pick(id); })];
      }));
      list.hidden = list.children.length === 0;
    }).catch(() => { list.hidden = true; });
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') { event.preventDefault(); list.querySelector('button')?.click(); }
    if (event.key === 'Escape') list.hidden = true;
  });
}

function line(name: string, pick: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = 'zh-Hans';
  button.textContent = name;
  button.addEventListener('click', pick);
  item.append(button);
  return item;
}
