/** A column as the data package describes it (Table Schema). */
export interface SchemaField {
  name: string;
  type: string;
  unit?: string;
  constraints?: { required?: boolean; unique?: boolean; minimum?: number; enum?: string[] };
}

export interface TableSchema {
  fields: SchemaField[];
  primaryKey?: string[];
  foreignKeys?: { fields: string; reference: { resource: string } }[];
}
