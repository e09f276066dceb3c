/** Irregular English forms and their base form: "sold" is a form of "sell". One line a verb. */
const forms = `
be is are was were been being am
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
cut cutting
deal dealt
do did done does
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
fly flew flown flies flying
forget forgot forgotten
get got gotten getting
give gave given
go went gone goes
grow grew grown
hang hung
have has had having
hear heard
hide hid hidden
hit hitting
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
let letting
lie lay lain lies
lose lost
make made
mean meant
meet met
pay paid
prove proven
put putting
read
ride rode ridden
ring rang rung
rise rose risen
run ran running
say said says
see saw seen
seek sought
sell sold
send sent
set setting
shake shook shaken
shoot shot
show showed shown
shut shutting
sign signed
sit sat sitting
speak spoke spoken
spend spent
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
wear wore worn
win won
withdraw withdrew withdrawn
write wrote written
dry dried
deny denied denies denying
supply supplied supplies supplying
rely relied relies
refuel refuelled
equip equipped equipping
ship shipped shipping
plan planned planning
transfer transferred transferring
visit visited visiting
travel travelled traveled travelling traveling
counsel counselled
rebut rebutted
deliver delivered
woman women
man men
weaponry weapons
`;

const bases = new Map<string, string>();
for (const line of forms.trim().split("\n")) {
  const [base, ...others] = line.split(" ");
  for (const form of others) if (base && !bases.has(form)) bases.set(form, base);
}

/** The base form of an irregular or spelling-changing form; undefined where the form is regular. */
export const irregularBase = (word: string): string | undefined => bases.get(word);
