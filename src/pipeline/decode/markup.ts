/** Attributes of a tag, of those asked for; valid during the call only. */
export type Attributes = ReadonlyMap<string, string>;

/** What reading HTML or XML tells, in the order of the source. Text comes in pieces. */
export interface MarkupHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(characters: string): void;
}
