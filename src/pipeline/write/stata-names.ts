const longest = 32;

/**
 * Names of variables that Stata allows, one for each column and no two alike: at most 32 characters, long names by the
 * first letters of their words.
 */
export function stataNames(columns: readonly string[]): string[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const short = column.length <= longest ? column : shortened(column);
    let name = short;
    for (let number = 2; taken.has(name); number += 1) name = `${short.slice(0, longest - 1 - String(number).length)}_${number}`;
    taken.add(name);
    return name;
  });
}

/** requests_withheld_administrative_inquiry_total_state → req_wit_adm_inq_tot_sta. */
function shortened(column: string): string {
  const words = column.split('_');
  const letters = Math.max(1, Math.floor((longest + 1) / words.length) - 1);
  return words.map((word) => word.slice(0, letters)).join('_').slice(0, longest);
}
