import type { Page } from "puppeteer-core";

/** The parts of Chromium's answer that are read. */
interface AXNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** One thing that a screen reader is told of. */
export interface Told {
  role: string;
  name: string;
  children: Told[];
}

/** Boxes and runs of text: their words are in the names around them, or plain text that is drawn as well. */
const unnamed = new Set(["generic", "none", "StaticText", "InlineTextBox", "mark", "paragraph", "time", "ListMarker"]);

const text = (value: unknown): string => String(value ?? "");

function roleOf(node: AXNode): string {
  const level = node.properties?.find(({ name }) => name === "level")?.value.value;
  const role = text(node.role?.value);
  return role === "heading" ? `heading ${text(level)}` : role;
}

function told(node: AXNode, byId: Map<string, AXNode>): Told[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? told(child, byId) : [];
  });
  const role = roleOf(node);
  return node.ignored || unnamed.has(role) ? children : [{ role, name: text(node.name?.value), children }];
}

/** What a screen reader is told of the whole page, closed roots included. Chromium only. */
export async function accessibilityTree(page: Page): Promise<Told[]> {
  const session = await page.createCDPSession();
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: AXNode[] };
  await session.detach();
  const [root] = nodes;
  return root ? told(root, new Map(nodes.map((node) => [node.nodeId, node]))) : [];
}

/** A thing and everything in it, in reading order. */
export const everything = (top: Told): Told[] => [top, ...top.children.flatMap(everything)];

/** One line a thing, indented; numbers as "#", as they change with the index. */
export const outline = ({ role, name, children }: Told, depth = 0): string =>
  [
    `${"  ".repeat(depth)}${role}${name && ` "${name.replaceAll(/\d+/g, "#")}"`}`,
    ...children.map((child) => outline(child, depth + 1)),
  ].join("\n");
