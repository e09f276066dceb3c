import parts from "../ui/parts.css" with { type: "text" };
import tokens from "../ui/tokens.css" with { type: "text" };
import adapt from "./styles/adapt.css" with { type: "text" };
import below from "./styles/below.css" with { type: "text" };
import cards from "./styles/cards.css" with { type: "text" };
import host from "./styles/host.css" with { type: "text" };
import panel from "./styles/panel.css" with { type: "text" };

/** The sidebar's whole stylesheet, in cascade order: what adapts to the window and the reader comes last. */
export const styles = [tokens, parts, host, panel, cards, below, adapt].join("");
