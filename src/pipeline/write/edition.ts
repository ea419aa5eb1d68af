/** Which state of the data a dataset is. */
export interface DatasetEdition {
  /** `2026.1` for exactly the data of that release, `2026.1+next` after it, `unreleased` before the first. */
  version: string;
  /** Day of the release, YYYY-MM-DD; null for data that is no release. */
  date: string | null;
}

/** A file of the dataset as the data package lists it. */
export interface DatasetFile {
  name: string;
  bytes: number;
  sha256: string;
}
