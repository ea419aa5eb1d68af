// The characters that markup is made of, as `charCodeAt` gives them.

export const exclamation = 0x21;
export const doubleQuote = 0x22;
export const singleQuote = 0x27;
export const slash = 0x2f;
export const lessThan = 0x3c;
export const equals = 0x3d;
export const greaterThan = 0x3e;
export const question = 0x3f;

/** White space as HTML counts it: blank, tab, line feed, form feed, carriage return. */
export const isSpace = (sign: number): boolean => sign === 0x20 || (sign >= 0x09 && sign <= 0x0d && sign !== 0x0b);

export const isLetter = (sign: number): boolean => (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a);
