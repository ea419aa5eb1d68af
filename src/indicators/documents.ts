/**
 * Rows of `disclosure` that count documents. Kept apart in every indicator: most bodies have no power to make rules and
 * leave that row empty, and a sum would then lose their normative documents as well.
 */
export const documentKinds = ['regulations', 'normative_documents'];

export const documentCategories = { zh: '文件种类，用其行名', en: 'kinds of document, by their row id' };
