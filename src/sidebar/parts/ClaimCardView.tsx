import type { JSX } from "preact";
import type { PageReport } from "../../core/compare/types";
import { useI18n } from "../../ui/i18n/context";
import { Card } from "../../ui/parts/Card";
import { type ClaimCard, stanceGroups } from "../../ui/report/cards";
import { usePanel } from "../panel-context";
import { CardActions } from "./CardActions";
import { HereQuote } from "./HereQuote";
import { MutedCard } from "./MutedCard";
import { OthersGroup } from "./OthersGroup";
import { SameSentence } from "./SameSentence";

type Also = "agrees" | "disputed" | "later" | "earlier";

const alsoTags = ({ standing, others }: ClaimCard): Also[] => {
  const found: [Also, boolean][] = [
    ["disputed", others.disputing.length > 0],
    ["agrees", others.corroborating.length > 0],
    ["later", others.later.length > 0],
    ["earlier", others.earlier.length > 0 && others.later.length === 0 && standing !== "later"],
  ];
  return found.filter(([tag, there]) => there && tag !== standing).map(([tag]) => tag);
};

/** One position of the page: question, what this article says, what others say, where it all comes from. */
export function ClaimCardView({ card, report }: { card: ClaimCard; report: PageReport }): JSX.Element {
  const { t } = useI18n();
  const { state, acts } = usePanel();
  if (state.muted.some((each) => each.card.id === card.id)) return <MutedCard card={card} />;
  const groups = stanceGroups.filter((group) => card.others[group].length > 0);
  const alone = groups.every((group) => group === "sameOutlet");
  return (
    <div onFocusIn={() => acts.use(card)} onPointerDown={() => acts.use(card)}>
      <Card
        standing={card.standing}
        also={alsoTags(card)}
        title={card.title}
        active={state.active === card.id}
        name={card.id}
      >
        <HereQuote card={card} report={report} />
        {groups.map((group) => (
          <OthersGroup key={group} card={card} group={group} texts={report.texts} />
        ))}
        {alone && <p class="quiet alone">{t(card.standing === "after-index" ? "card.afterIndex" : "card.onlyHere")}</p>}
        <SameSentence card={card} report={report} />
        <CardActions card={card} report={report} />
      </Card>
    </div>
  );
}
