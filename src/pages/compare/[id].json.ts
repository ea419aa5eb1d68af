import type { APIRoute, GetStaticPaths } from 'astro';
import { compareFile } from '../../compare/compare-file.ts';
import { comparable } from '../../compare/figure-names.ts';
import { agencies, agencyFile } from '../../data.ts';

/** /compare/<agency_id>.json: a body's figures by year, fetched when it is chosen. */
export const getStaticPaths = (() => agencies().map(({ agency_id: id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  Response.json(compareFile(agencyFile(params['id'] ?? ''), comparable.map(({ id }) => id), agencies()));
