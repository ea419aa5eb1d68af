/** The stages of the pipeline in the order a document passes them; each may import the ones before it. */
export const stages = ['decode', 'divide', 'locate', 'read', 'record', 'verify', 'write'] as const;
