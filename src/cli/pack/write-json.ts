/** As the formatter writes it: lists of plain values on one line while they fit, all else a line each. */
export const jsonText = (value: unknown): string => `${written(value, "", 0)}\n`;

const lineWidth = 120;

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

/** On one line; null where an object or the formatter wants more. */
function oneLine(value: unknown): string | null {
  if (isPlain(value)) return JSON.stringify(value);
  if (!Array.isArray(value)) return null;
  const isTable = value.length > 1 && value.every((item) => Array.isArray(item) && item.length > 1);
  if (isTable) return null;
  const parts = value.map(oneLine);
  return parts.includes(null) ? null : `[${parts.join(", ")}]`;
}

/** `before` is what stands on the line already. */
function written(value: unknown, indent: string, before: number): string {
  const line = oneLine(value);
  if (line !== null && (isPlain(value) || before + line.length < lineWidth)) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${written(item, inner, inner.length)}`);
    return `[\n${items.join(",\n")}\n${indent}]`;
  }
  const fields = Object.entries(value as object).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return "{}";
  const lines = fields.map(([key, field]) => {
    const name = `${inner}${JSON.stringify(key)}: `;
    return `${name}${written(field, inner, name.length)}`;
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}
