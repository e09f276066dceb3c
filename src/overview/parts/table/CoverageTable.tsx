import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { StoryView } from "../../../core/views/types";
import { useOverviewI18n } from "../../i18n";
import { readCells } from "../../model/cells";
import { type TableChoice, tableRows } from "../../model/rows";
import { TableChoices } from "./TableChoices";
import { TableHead } from "./TableHead";
import { ThemeRows } from "./ThemeRows";

interface CoverageTableProps {
  view: StoryView;
  open: string | null;
  linkTo: (question: string) => string;
}

const first: TableChoice = { order: "story", grouped: true, contestedOnly: false };
/** Beyond this many outlets the table scrolls sideways in a frame of its own. */
const fitting = 7;

/** Questions by outlets: who reports which answer, and how the answers stand to each other. */
export function CoverageTable({ view, open, linkTo }: CoverageTableProps): JSX.Element {
  const { t } = useOverviewI18n();
  const [choice, setChoice] = useState(first);
  const [folded, setFolded] = useState<string[]>([]);
  const cellOf = useMemo(() => readCells(view), [view]);
  const groups = useMemo(() => tableRows(view, cellOf, choice), [view, cellOf, choice]);
  const wide = view.outlets.length > fitting;
  return (
    <>
      <TableChoices view={view} choice={choice} folded={folded} onChoose={setChoice} onFold={setFolded} />
      <div class="table-frame" data-wide={wide ? "" : undefined}>
        {/* biome-ignore lint/a11y/noRedundantRoles: the narrow layout takes the table's display away, and with it its role */}
        <table class="coverage" role="table" aria-labelledby="table-title">
          <TableHead view={view} order={choice.order} onOrder={(order) => setChoice({ ...choice, order })} />
          {groups.map((group) => (
            <ThemeRows
              key={group.theme?.id ?? "all"}
              group={group}
              view={view}
              cellOf={cellOf}
              folded={group.theme !== null && folded.includes(group.theme.id)}
              onFold={(id) => setFolded(folded.includes(id) ? folded.filter((other) => other !== id) : [...folded, id])}
              open={open}
              linkTo={linkTo}
            />
          ))}
        </table>
      </div>
      {groups.length === 0 && <p class="message">{t("overview.table.none")}</p>}
    </>
  );
}
