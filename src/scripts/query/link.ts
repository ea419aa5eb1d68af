const key = '#sql=';

/** The part of an address that carries a query. */
export const queryFragment = (sql: string): string => key + encodeURIComponent(sql);

/** The query that an address carries; null where it carries none or is broken. */
export function queryOf(fragment: string): string | null {
  if (!fragment.startsWith(key)) return null;
  try {
    return decodeURIComponent(fragment.slice(key.length));
  } catch {
    return null;
  }
}
