/** Outlets of the lifelike story: id, name, short, initials, country. */
export const outlets: [string, string, string, string, string][] = [
  ["guardian", "The Guardian", "Guardian", "G", "GB"],
  ["dailymail", "Daily Mail", "Daily Mail", "DM", "GB"],
  ["newser", "Newser", "Newser", "N", "US"],
  ["nypost", "New York Post", "NY Post", "NP", "US"],
  ["foxnews", "Fox News", "Fox", "FN", "US"],
];

/** Article, outlet, day, headline in our own words. */
export const articles: [string, string, string, string | null][] = [
  ["guardian-12", "guardian", "2022-07-12", "Washington warns of drone shipments from Tehran"],
  ["dailymail-12", "dailymail", "2022-07-12", "Kremlin leader heads for Tehran as US warns of drones"],
  ["newser-12", "newser", "2022-07-12", "Next trip abroad: Tehran"],
  ["nypost-12", "nypost", "2022-07-12", "Tehran summit set amid drone worry"],
  ["foxnews-18", "foxnews", "2022-07-18", "What Moscow could do with Iranian drones"],
];

/** Id, name, short, day. */
export const origins: [string, string, string, string | null][] = [
  ["sullivan-11-jul", "Jake Sullivan, White House briefing", "White House briefing", "2022-07-11"],
  ["peskov-12-jul", "Dmitry Peskov, Kremlin briefing", "Peskov briefing", "2022-07-12"],
  ["kanaani-12-jul", "Nasser Kanaani, Iran's foreign ministry", "Kanaani", "2022-07-12"],
  ["amirabdollahian-15-jul", "Hossein Amirabdollahian, call with Kyiv", "Amirabdollahian", "2022-07-15"],
  ["sullivan-16-jul", "Jake Sullivan, satellite images", "White House images", "2022-07-16"],
  ["guardian-own", "The Guardian, own reporting", "Guardian reporting", null],
  ["isw", "Institute for the Study of War", "ISW", "2022-07-17"],
  ["foxnews-own", "Fox News, own reporting", "Fox reporting", null],
  ["dailymail-own", "Daily Mail, own reporting", "Daily Mail reporting", null],
];

export const themes: [string, string][] = [
  ["drones", "The drones"],
  ["answers", "What Tehran and Moscow say"],
  ["trip", "The Tehran trip"],
  ["region", "The region"],
];

/** `?` question, theme, wording, short form; `=` position, short form, answer; then article, origin, our words for each report. */
export const questionLines = `? supply-intent | drones | Is Iran preparing to supply drones to Russia? | Supply planned?
= us-says-preparing | yes, says US | Yes, says the US: a handover is being prepared.
guardian-12 | sullivan-11-jul | The White House says Tehran is getting drones ready for Moscow
dailymail-12 | sullivan-11-jul | The US adviser says Iran plans to hand over drones
newser-12 | sullivan-11-jul | Washington says a handover of drones is in the works
nypost-12 | sullivan-11-jul | The US believes Iran will provide drones
foxnews-18 | sullivan-11-jul | US officials say Moscow has turned to Tehran for drones
= no-such-plan | no, says Iran | No, says Iran: there is no such plan.
foxnews-18 | amirabdollahian-15-jul | Iran's foreign minister calls the charge baseless

? quantity | drones | How many drones is it about? | How many?
= up-to-several-hundred | up to several 100 | Up to several hundred.
guardian-12 | sullivan-11-jul | At most several hundred aircraft
newser-12 | sullivan-11-jul | As many as several hundred
= hundreds | hundreds | Hundreds, with no ceiling given.
dailymail-12 | sullivan-11-jul | Hundreds of drones are on their way
nypost-12 | sullivan-11-jul | Several hundred are meant
foxnews-18 | sullivan-16-jul | Hundreds, by the US account

? armed-share | drones | Can all of the drones carry weapons? | All armed?
= some | some | Some of them can.
guardian-12 | sullivan-11-jul | Some are able to carry arms
newser-12 | sullivan-11-jul | The batch includes armed ones
= all | all | All of them are called armed.
dailymail-12 | dailymail-own | The aircraft are called combat drones throughout

? transfer-terms | drones | On what terms would Russia get the drones? | Terms
= sale | sale | Russia would buy them.
dailymail-12 | dailymail-own | The drones are to be sold
= gift | gift | Iran would give them.
foxnews-18 | foxnews-own | A linked story speaks of a present to Moscow

? training-start | drones | When is Iran to start training Russian forces? | Training starts
= early-july | early July | As soon as early July.
guardian-12 | sullivan-11-jul | Lessons could begin in the first days of July
= this-month | July | As soon as July.
newser-12 | sullivan-11-jul | Training may begin this month
nypost-12 | sullivan-11-jul | Crews may be trained from July
= within-weeks | in a few weeks | In a few weeks.
dailymail-12 | sullivan-11-jul | Training is a few weeks away

? delivered | drones | Have any of the drones been delivered? | Delivered?
= unclear | unclear | It is unclear.
guardian-12 | sullivan-11-jul | Nobody could say whether any had arrived
nypost-12 | sullivan-11-jul | Deliveries could not be confirmed

? iran-response | answers | How did Iran respond to the US claim? | Iran's answer
= did-not-deny | no denial | Its foreign ministry did not deny it.
newser-12 | kanaani-12-jul | A ministry spokesman let the claim stand
dailymail-12 | kanaani-12-jul | The ministry spoke of old ties and denied nothing
nypost-12 | kanaani-12-jul | Tehran did not reject the claim
= denied | denied | It rejected the claim.
foxnews-18 | amirabdollahian-15-jul | On 15 July the foreign minister rejected it

? new-talks | answers | Did the Kremlin say new Russia–Ukraine talks were discussed? | New talks discussed?
= not-discussed | no | No: nothing of the kind was discussed.
newser-12 | peskov-12-jul | Peskov said there was no such discussion
dailymail-12 | peskov-12-jul | He dismissed the idea of more negotiations
= discussed | yes | Yes: a new round has been discussed.
nypost-12 | peskov-12-jul | A new round of talks has come up, by this account

? us-motive | answers | Why did the US make the accusation, in Iran's or Russia's view? | US motive
= political | political | For political purposes.
foxnews-18 | amirabdollahian-15-jul | Timed for the president's journey, says Tehran

? visit | trip | Is Putin going to Tehran? | Visit
= going | going | Yes, says the Kremlin.
guardian-12 | peskov-12-jul | The Kremlin confirms the journey
dailymail-12 | peskov-12-jul | Putin is off to Iran
newser-12 | peskov-12-jul | The journey was announced on Tuesday
nypost-12 | peskov-12-jul | He is expected in Tehran
foxnews-18 | foxnews-own | The visit is due this week

? visit-date | trip | When does Putin visit Tehran? | Visit date
= next-week | next week | The week after 12 July.
nypost-12 | peskov-12-jul | Some time next week
= 19-july | 19 July | On Tuesday 19 July.
guardian-12 | peskov-12-jul | On 19 July
dailymail-12 | peskov-12-jul | Next Tuesday
newser-12 | peskov-12-jul | On 19 July

? kashan-visits | trip | When did Russian officials visit Kashan airfield? | Kashan visits
= june-8-july-15 | 8 Jun, 15 Jul | On 8 June and 15 July.
foxnews-18 | sullivan-16-jul | Two visits, in June and mid-July

? houthi-use | region | Have Iranian drones been used against Saudi Arabia by the Houthis? | Houthi use
= used | yes | Yes: supplied by Iran, used on Saudi targets.
guardian-12 | guardian-own | The Houthis flew such drones into Saudi Arabia
dailymail-12 | sullivan-11-jul | The adviser recalled the Houthi strikes

? offensive | region | How is Russia's offensive going? | Offensive
= stalled | stalling | It is making little progress.
foxnews-18 | isw | Analysts see a pause
= gaining | gaining | It is taking ground in the east.
guardian-12 | guardian-own | Its forces take ground in the east`;

/** a, b, kind, reason. */
export const relationLines = `supply-intent/us-says-preparing | supply-intent/no-such-plan | disputes | One side says a transfer is being prepared, the other that there is none.
supply-intent/us-says-preparing | iran-response/denied | disputes | Iran rejects what the US says.
quantity/up-to-several-hundred | quantity/hundreds | differs | “Up to” sets a ceiling; “hundreds” states a fact.
armed-share/some | armed-share/all | differs | The US spoke of a batch that includes armed drones, not of armed drones only.
transfer-terms/sale | transfer-terms/gift | conflicts | Sold or given free.
training-start/early-july | training-start/this-month | refines | Early July is in July.
training-start/early-july | training-start/within-weeks | conflicts | By 12 July early July had come; a few weeks put it later.
training-start/this-month | training-start/within-weeks | differs | A few weeks from 12 July may fall into August.
iran-response/did-not-deny | iran-response/denied | updates | On 12 July the ministry did not deny it; by 15 July the foreign minister had rejected it.
new-talks/not-discussed | new-talks/discussed | conflicts | The same Kremlin statement is reported both ways.
visit-date/19-july | visit-date/next-week | refines | 19 July is in that week.
offensive/gaining | offensive/stalled | differs | Two readings of the same weeks.`;
