import type { WelcomeApi } from "../../src/welcome/welcome-api";

/** A first page that needs no browser; pass what a test is about. */
export const fakeWelcome = (change: Partial<WelcomeApi> = {}): WelcomeApi => ({
  theme: async () => "system",
  openOptions: () => undefined,
  overviewLink: () => "overview.html",
  ...change,
});
