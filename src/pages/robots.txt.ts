import type { APIRoute } from 'astro';

/** /robots.txt: everything may be read; the list of pages is named where the site's address is known. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n${site ? `Sitemap: ${new URL('/sitemap-index.xml', site).href}\n` : ''}`);
