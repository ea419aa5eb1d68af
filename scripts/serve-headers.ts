/** One rule of a `_headers` file: requests whose path matches get these headers, in the order of the file. */
export interface HeaderRule {
  path: string;
  headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file (the syntax that Netlify and Cloudflare Pages share): a line that begins with `/` opens a
 * rule, indented `Name: value` lines belong to it, `#` begins a comment line. A line that is none of these throws:
 * a security header lost to a typing mistake must not go unseen.
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ path: content, headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([A-Za-z0-9-]+):\s*(\S.*)$/.exec(line.trimEnd()) ?? [];
    const rule = rules.at(-1);
    if (!rule || !name || !value) throw new Error(`_headers, line ${index + 1}: neither a path nor a header: "${content}"`);
    rule.headers.push([name, value]);
  }
  return rules;
}

/**
 * Headers of a request path, by lower-case name. Rules that name the same header are joined with a comma, as both
 * hosts do.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.headers)) {
    const key = name.toLowerCase();
    const earlier = found.get(key);
    found.set(key, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return found;
}

/** `*` stands for any characters, slashes included. */
function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
