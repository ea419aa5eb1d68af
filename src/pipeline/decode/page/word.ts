/**
 * A run of characters without white space and its place on the page, in points from the page's left and top edge as
 * a reader holds it (a turned page is turned upright first).
 */
export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  baseline: number;
  /** Height of the type in points. */
  size: number;
  /** White space stands before it in the same run of text. */
  spaced: boolean;
  /** Written top to bottom: 三、本年度办理结果 beside the rows it covers. */
  vertical: boolean;
}

/** The height at which a word's characters stand, in the middle. */
export const middleOf = (word: Word): number => (word.vertical ? (word.top + word.bottom) / 2 : word.baseline - 0.35 * word.size);

/** A straight line drawn on the page: horizontal ones at a height, vertical ones at a distance from the left. */
export interface Ruling {
  horizontal: boolean;
  at: number;
  from: number;
  to: number;
}
