import type { Settings } from "../core/settings";

/** Everything the first page asks of the outside; tests and the gallery pass a fake. */
export interface WelcomeApi {
  theme(): Promise<Settings["theme"]>;
  openOptions(): void;
  overviewLink(): string;
}
