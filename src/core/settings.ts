/** What the sidebar does by itself on a site's story pages. */
export type SiteBehaviour = "open" | "tab" | "off";

/** A match the reader has put aside; only a hash of the sentence is kept. */
export interface Mute {
  /** The claim's id (`Claim.id`): a hash of sentence and position. */
  hash: string;
  position: string;
  /** ISO day. */
  since: string;
}

/** Everything the reader can choose. Each field is stored under a key of its own, so that the last write wins per field. */
export interface Settings {
  outletsOff: string[];
  /** By registrable domain or host. */
  sites: Record<string, SiteBehaviour>;
  behaviour: SiteBehaviour;
  /** Hosts the reader added and granted. */
  addedSites: string[];
  mutes: Mute[];
  side: "left" | "right";
  /** Panel width in CSS px, 280 to 640. */
  width: number;
  theme: "system" | "light" | "dark";
  order: "page" | "weight";
  highlights: boolean;
}

export const defaultSettings: Settings = {
  outletsOff: [],
  sites: {},
  behaviour: "tab",
  addedSites: [],
  mutes: [],
  side: "right",
  width: 376,
  theme: "system",
  order: "weight",
  highlights: true,
};
