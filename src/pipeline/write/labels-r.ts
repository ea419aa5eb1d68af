import { codeLists } from './code-lists.ts';
import { tables } from './tables.ts';

/** `labels.R`: names of columns and codes for R, in base R alone. */
export const labelsR = (): string => `# 公开年报 · Disclosure Ledger: names of columns and codes, in both languages.
#
#   source("labels.R")
#   cells <- label_ledger(read.csv("cells.csv", na.strings = "", fileEncoding = "UTF-8"), "cells", "en")
#   levels(cells$state)           # the names; codes that no list knows keep their own
#   attr(cells$value, "label")    # what the column is

ledger_codes <- list(
${Object.entries(codeLists).map(([id, { words }]) => (
    `  ${name(id)} = ${frame(Object.entries(words).map(([code, { zh, en }]) => [code, zh, en]), ['code', 'zh', 'en'])}`)).join(',\n')}
)

ledger_columns <- list(
${tables.map((table) => (
    `  ${name(table.name)} = ${frame(Object.entries(table.columns).map(([id, { zh, en, codes }]) => [id, codes ?? '', zh, en]), ['column', 'codes', 'zh', 'en'])}`)).join(',\n')}
)

# Gives the coded columns of a table their names (as factors) and every column a "label". No value becomes another:
# a missing one stays NA.
label_ledger <- function(data, table, language = "en") {
  columns <- ledger_columns[[table]]
  for (i in seq_len(nrow(columns))) {
    id <- columns$column[i]
    if (!id %in% names(data)) next
    if (columns$codes[i] != "") {
      codes <- ledger_codes[[columns$codes[i]]]
      present <- setdiff(unique(as.character(data[[id]])), c(codes$code, NA))
      labels <- c(codes[[language]], present)
      twice <- labels %in% labels[duplicated(labels)]
      labels[twice] <- paste0(labels[twice], " [", c(codes$code, present)[twice], "]")
      data[[id]] <- factor(as.character(data[[id]]), levels = c(codes$code, present), labels = labels)
    }
    attr(data[[id]], "label") <- columns[[language]][i]
  }
  data
}
`;

/** A data frame with a line for each record. */
function frame(records: readonly string[][], columns: readonly string[]): string {
  const fields = columns.map((column, at) => `    ${column} = c(${records.map((record) => JSON.stringify(record[at] ?? '')).join(', ')})`);
  return `data.frame(stringsAsFactors = FALSE,\n${fields.join(',\n')})`;
}

const name = (id: string): string => `\`${id}\``;
