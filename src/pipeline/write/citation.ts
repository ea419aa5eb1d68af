import type { DatasetEdition } from './edition.ts';

/** CITATION.cff 1.2.0 of a dataset. Only a release has a date: what stands between two of them is cited by its version. */
export const citation = ({ version, date }: DatasetEdition): string => `cff-version: 1.2.0
message: 引用数据时请注明如下信息；引用单个数字时另注填报单位及年度。To cite the dataset, please use these details; for a single figure name the body that reported it and the year as well.
type: dataset
title: 公开年报 · Disclosure Ledger
abstract: >-
  Figures from the annual reports that bodies of the People's Republic of China publish on the disclosure of government
  information, read cell by cell from the published documents, checked against the form's own identities, each with the
  line it was read from.
version: "${version}"
${date === null ? '' : `date-released: ${date}\n`}authors:
  - name: The Disclosure Ledger contributors
license: CC-BY-4.0
keywords:
  - 政府信息公开
  - 年度报告
  - freedom of information
  - open government
  - China
`;
