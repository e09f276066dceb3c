/** A point between two characters of the page. */
export interface CaretPoint {
  node: Node;
  offset: number;
}

interface OlderDocument {
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** The text position under a point of the viewport, null over anything that is not text. */
export const caretAt = (document: Document, x: number, y: number): CaretPoint | null => {
  if (typeof document.caretPositionFromPoint === "function") {
    const position = document.caretPositionFromPoint(x, y);
    return position?.offsetNode ? { node: position.offsetNode, offset: position.offset } : null;
  }
  const range = (document as OlderDocument).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
};

/** Whether a point really lies on the text of a range: the nearest caret may be a line's end far away. */
export const isOver = (range: Range, x: number, y: number): boolean =>
  Array.from(range.getClientRects()).some(
    (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1,
  );
