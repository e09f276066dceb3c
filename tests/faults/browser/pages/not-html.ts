import { type PageCase, served, story, title } from "./article";

const html = "text/html; charset=utf-8";
const icon = '<link rel="icon" href="data:,">';

const text = (): string =>
  story()
    .replaceAll(/<\/?p>/g, "")
    .replaceAll("&", "and");

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Documents that are no page of text. */
export const notHtml: PageCase[] = [
  served("B01", "an empty body", `<!doctype html><title>${title}</title>${icon}<body></body>`, html),
  served("B02", "a frame set", `<title>${title}</title>${icon}<frameset cols="*"><frame src="about:blank">`, html),
  served("B03", "XML", `<?xml version="1.0"?><feed><title>${title}</title><p>${text()}</p></feed>`, "application/xml"),
  served("B04", "SVG", `<svg xmlns="http://www.w3.org/2000/svg"><title>${title}</title></svg>`, "image/svg+xml"),
  served("B05", "JSON", JSON.stringify({ title, body: text() }), "application/json"),
  served("B06", "plain text", `${title}\n\n${text()}`, "text/plain; charset=utf-8"),
  served("B07", "a PDF", pdf, "application/pdf"),
];
