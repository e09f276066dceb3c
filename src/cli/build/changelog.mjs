/** Where a version says what it changed. */
export const changelogPath = "src/store/CHANGELOG.md";

/**
 * What the changelog says of a version: the text below its "## <version>" heading.
 * @param {string} changelog @param {string} version @returns {string} throws where there is no such text
 */
export const changelogEntry = (changelog, version) => {
  const sections = changelog.split(/^## /m).slice(1);
  const entry = sections.find((section) => section.split(/\s/)[0] === version);
  const text = entry?.slice(entry.indexOf("\n")).trim();
  if (text) return text;
  throw new Error(
    `${changelogPath} says nothing of version ${version}: write "## ${version}" and below it what changed for the reader.`,
  );
};
