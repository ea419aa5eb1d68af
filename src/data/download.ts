/** A file that visitors can download. */
export interface Download {
  name: string;
  bytes: number;
  /** Records of a CSV file, its header left out; null for other files. */
  rows: number | null;
}
