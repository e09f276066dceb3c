/** @jest-environment jsdom */
import { readArticle } from "../../src/page/read-article";
import { documentOf, page, read, story } from "./read";

const p = (attributes = "") => story.map((text) => `<p ${attributes}>${text}</p>`).join("\n");
const headline = "<h1>Ferry returns to the islands</h1>";
const published = '<meta property="article:published_time" content="2022-07-12T09:00:00+0100">';
const ld = (fields: object) => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;
const teaser =
  "<article><h3><a href='#'>Storm shuts the airport</a></h3><p>Flights were cancelled for the third day, and travellers slept on the floor of the hall.</p></article>";

/** Built like the pages of well-known outlets: where the text stands, where the date is, and what stands around it. */
const pages: Record<string, string> = {
  "a container of a hashed class, with rich links as asides": page(
    published,
    `<main id="maincontent">${headline}<div class="article-body-commercial-selector dcr-x1">${story
      .map(
        (text) =>
          `<p class="dcr-y2">${text}</p><aside class="element-rich-link"><p>Read more about the ferry, its history and its many, many captains.</p></aside>`,
      )
      .join("")}</div></main>${teaser}`,
  ),
  "no article element and a box of links that outweighs the text": page(
    published,
    `<div>${headline}<div id="js-article-text" itemprop="articleBody">${p('class="mol-para-with-font"')}</div><div class="puff">${Array.from({ length: 60 }, (_, i) => `<p><a href="#">Another story number ${i} that has very little to do with ferries or islands.</a></p>`).join("")}</div></div>`,
  ),
  "share boxes between the paragraphs": page(
    published,
    `<div id="article-wrapper" role="main"><div class="box article">${headline}<div class="entry-content">${story.map((text) => `<p>${text}</p><div class="sharedaddy share-box">Share this</div>`).join("")}</div></div></div>`,
  ),
  "a date in JSON-LD alone and teasers as articles": page(
    ld({ "@type": "WebSite" }) + ld({ "@type": "NewsArticle", datePublished: "2022-07-12T06:03:11-04:00" }),
    `${teaser}${teaser}<div class="article-content-wrap">${headline}<div class="article-content"><div class="article-body">${p()}</div></div></div>${teaser}`,
  ),
  "paragraphs that are div elements of a known class": page(
    '<meta property="og:pubdate" content="2022-07-12T08:15:00Z">',
    `${headline}<section id="body-text" class="zn-body-text"><div class="l-container">${story.map((text) => `<div class="zn-body__paragraph">${text}</div>`).join("")}</div></section>${teaser}`,
  ),
  "paragraphs that are numbered div elements beside a consent dialog": page(
    published,
    `<div class="onetrust-consent"><p>${"We and our partners store and use information on your device. ".repeat(20)}</p></div>${headline}<div data-testid="ArticleBody"><div class="article-body__container__x">${story.map((text, i) => `<div data-testid="paragraph-${i}" class="text__text__x">${text}</div>`).join("")}</div></div>`,
  ),
  "each paragraph in a block of its own": page(
    ld({ "@type": "ReportageNewsArticle", datePublished: "2022-07-12T10:00:00.000Z" }),
    `<main id="main-content"><article>${headline}${story.map((text) => `<div data-component="text-block"><p>${text}</p></div>`).join("<div data-component='ad-slot'>Advertisement</div>")}</article></main>`,
  ),
  "a body split into columns": page(
    '<meta itemprop="datePublished" content="2022-07-12T00:00:00.000Z">',
    `<article id="story">${headline}<section class="meteredContent" itemprop="articleBody">${story.map((text) => `<div class="css-1 StoryBodyCompanionColumn"><p class="css-2">${text}</p></div>`).join("")}</section></article>`,
  ),
  "no date in the head and no name that tells": page(
    "",
    `<div class="a1"><div class="b2">${headline}<div class="c3">12 July 2022</div></div><div class="d4">${p()}</div></div>`,
  ),
  "text divided by line breaks": page(
    published,
    `<div>${headline}<div class="tx">${story.join("<br><br>")}</div></div>`,
  ),
};

test.each(Object.entries(pages))("reads %s", (_name, html) => {
  const { article } = read(html);
  expect(article.paragraphs).toEqual(story.map((text) => ({ text, role: "text" })));
  expect(article.title).toBe("Ferry returns to the islands");
  expect(article.published).toBe("2022-07-12");
  expect(article.language).toBe("en");
  expect(article.completeness).toBe("full");
});

test("reading changes nothing in the page", () => {
  for (const html of Object.values(pages)) {
    const document = documentOf(html);
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  }
});
