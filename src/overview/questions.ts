import { queryQuestions } from '../i18n/query.ts';
import { say } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import type { AgencyRow } from '../pipeline/write/rows.ts';

/** A ready question of the query page. */
export interface Question {
  id: string;
  title: string;
  note: string;
  /** One SELECT in SQLite's dialect over the tables of the dataset. */
  sql: string;
}

/**
 * The ready questions, in the order of the page. `example` is the body that the second one asks about; names of bodies
 * are in the page's language. No blank counts as zero in any of them: numbers are compared, never coalesced.
 */
export function questions(language: Language, example: AgencyRow): Question[] {
  const name = language === 'zh' ? 'a.name' : 'coalesce(a.name_en, a.name) AS name';
  const agency = language === 'zh' ? example.name : example.name_en ?? example.name;
  const texts = sql({ name, word: language, agencyId: example.agency_id.replaceAll("'", "''") });
  return (Object.keys(queryQuestions) as (keyof typeof queryQuestions)[]).map((id) => ({
    id,
    title: say(queryQuestions[id].title, language, { agency }),
    note: say(queryQuestions[id].note, language),
    sql: texts[id].trim(),
  }));
}

/** Where the largest number of years is on file; of several, the first by id. Null on an empty register. */
export const exampleAgency = (agencies: readonly AgencyRow[]): AgencyRow | null =>
  agencies.toSorted((a, b) => b.reports - a.reports)[0] ?? null;

const sql = ({ name, word, agencyId }: { name: string; word: Language; agencyId: string }): Record<keyof typeof queryQuestions, string> => ({
  latest_requests: `
SELECT ${name}, p.year, p.scope, p.requests_new_received_total AS new_requests
FROM panel AS p JOIN agencies AS a USING (agency_id)
WHERE p.year = (
  SELECT max(year) FROM panel
  WHERE agency_id = p.agency_id AND requests_new_received_total IS NOT NULL
)
ORDER BY new_requests DESC, p.agency_id`,
  one_body: `
SELECT year, edition, break_before,
  requests_new_received_total AS new_requests, requests_new_received_total_state AS state
FROM panel
WHERE agency_id = '${agencyId}'
ORDER BY year`,
  zero_or_blank: `
SELECT r.year, count(*) AS reports,
  count(*) FILTER (WHERE c.value > 0) AS above_zero,
  count(*) FILTER (WHERE c.value = 0) AS zero,
  count(*) FILTER (WHERE c.state = 'blank') AS blank,
  count(*) FILTER (WHERE c.state = 'not_applicable') AS slash,
  count(*) FILTER (WHERE c.state = 'unreadable') AS unreadable,
  count(*) FILTER (WHERE c.state = 'absent') AS absent
FROM cells AS c JOIN reports AS r USING (report_id)
WHERE c."table" = 'requests' AND c."row" = 'new_received' AND c."column" = 'total' AND r."primary"
GROUP BY r.year
ORDER BY r.year`,
  disclosure_rate: `
SELECT ${name}, i.year, round(100 * i.value, 1) AS percent, i.numerator, i.denominator
FROM indicators AS i JOIN agencies AS a USING (agency_id)
WHERE i.indicator = 'disclosure_rate' AND i.state = 'defined' AND i.denominator >= 30
ORDER BY percent DESC, i.agency_id, i.year`,
  applicants: `
SELECT ${name}, i.year, d.${word} AS applicants, i.numerator, i.denominator, round(100 * i.value, 1) AS percent
FROM indicators AS i
JOIN agencies AS a USING (agency_id)
LEFT JOIN dictionary AS d ON d.kind = 'form_column' AND d.id = 'requests.' || i.category
WHERE i.indicator = 'applicant_mix' AND i.state = 'defined' AND i.denominator >= 10
ORDER BY i.agency_id, i.year, i.numerator DESC`,
  withheld_reasons: `
SELECT ${name}, i.year, d.${word} AS reason, i.numerator AS requests, i.denominator AS withheld
FROM indicators AS i
JOIN agencies AS a USING (agency_id)
LEFT JOIN dictionary AS d ON d.kind = 'form_row' AND d.id = 'requests.' || i.category
WHERE i.indicator = 'withheld_reasons' AND i.state = 'defined' AND i.numerator > 0
ORDER BY requests DESC, i.agency_id, i.year`,
  overturned: `
SELECT ${name}, i.year, i.numerator AS overturned, i.denominator AS decided, round(100 * i.value, 1) AS percent
FROM indicators AS i JOIN agencies AS a USING (agency_id)
WHERE i.indicator = 'reconsideration_overturn_rate' AND i.state = 'defined'
ORDER BY decided DESC, i.agency_id, i.year`,
  items_published: `
SELECT ${name}, r.year, p.channel, p.label, p.value, p.unit, p.precision, p.period
FROM published AS p
JOIN reports AS r USING (report_id)
JOIN agencies AS a USING (agency_id)
WHERE p.metric = 'items_published' AND r."primary"
ORDER BY r.agency_id, r.year, p.statement`,
  sums_differ: `
SELECT ${name}, r.year, f.expected, f.actual, f.line, f.message_${word} AS finding, f.report_id
FROM findings AS f
JOIN reports AS r USING (report_id)
JOIN agencies AS a USING (agency_id)
WHERE f.origin = 'report' AND f.severity = 'error' AND f.review <> 'dismissed' AND r."primary"
ORDER BY r.agency_id, r.year`,
  coverage: `
SELECT year, sum(agencies) AS on_register, sum(reports) AS on_file, sum(searched) AS looked_for
FROM coverage
GROUP BY year
ORDER BY year`,
});
