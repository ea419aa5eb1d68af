import type { Language } from '../i18n/index.ts';
import { say } from '../i18n/index.ts';
import { chartPageWords as words } from '../i18n/chart-pages.ts';
import { yearSpan } from '../charts/source.ts';
import type { Exhibit } from './exhibit.ts';

/** What a citation says of the state of the data. */
export interface Edition {
  /** Version of the dataset, or `unreleased`. */
  version: string;
  /** Twelve hex digits of this very state. */
  fingerprint: string;
}

export interface Citations {
  short: string;
  long: string;
  bibtex: string;
}

/**
 * How to quote a chart: in a caption, in a footnote, in a bibliography. `address` is that of the chart's page, null where the
 * site does not know its own.
 */
export function citations({ chart, data, subject }: Exhibit, finding: string, address: string | null, { version, fingerprint }: Edition, language: Language): Citations {
  const values = {
    agency: say(data.agency, language), chart: say(chart.name, language), years: yearSpan(data.years, language), finding, fingerprint, address: address === null ? '' : say(words.citeAddress, language, { address }),
    version: version === 'unreleased' ? say(words.unreleased, language) : say(words.version, language, { version }),
  };
  const fields = { title: `{${say(words.bibtexTitle, language, values)}}`, author: `{${say(words.author, language)}}`, note: say(words.bibtexNote, language, values), ...(address === null ? {} : { url: address }) };
  return {
    short: say(words.citeShort, language, values),
    long: say(words.citeLong, language, values),
    bibtex: `@misc{disclosure-ledger-${chart.id}-${subject}-${fingerprint},\n${Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`,
  };
}
