import { failure, type Result, success } from "../../core/result";

/** A site as typed, once it is known to be one. */
export interface TypedSite {
  host: string;
  /** The name has letters outside a–z and was written in its technical form. */
  international: boolean;
}

/**
 * Reads what a reader typed as a site to add: a host name or a page's address. The failure's code says which
 * wording applies (`options.addSite.<code>`); nothing is ever guessed from a pattern.
 */
export function readSite(typed: string): Result<TypedSite> {
  const text = typed.trim();
  if (text === "") return refuse("empty");
  if (text.length > 2000) return refuse("notASite");
  if (text.includes("*")) return refuse("wildcard");
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === "http") return refuse("http");
  if (scheme !== undefined && scheme !== "https") return refuse("scheme");
  return readHost(scheme === undefined ? `https://${text}` : text, text);
}

function readHost(address: string, text: string): Result<TypedSite> {
  if (!URL.canParse(address)) return refuse(/:\d+(\/|$)/.test(text) ? "port" : "notASite");
  const url = new URL(address);
  if (url.username !== "" || url.password !== "") return refuse("login");
  if (url.port !== "" || /:\d+$/.test(address.replace(/^https:\/\//i, "").split(/[/?#]/)[0] ?? ""))
    return refuse("port");
  const host = url.hostname.replace(/\.$/, "");
  if (host.startsWith("[") || /^\d+(\.\d+){3}$/.test(host)) return refuse("ip");
  if (!isName(host)) return refuse("notASite");
  return success({ host, international: /(^|\.)xn--/.test(host) });
}

const isName = (host: string): boolean =>
  host.length <= 253 &&
  host.includes(".") &&
  host.split(".").every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));

const refuse = (code: string): Result<never> => failure(code, `The site cannot be added: ${code}.`);
