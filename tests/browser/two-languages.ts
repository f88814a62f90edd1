/** A short story for tests: the same in English and in Welsh. */
export const TOLD: Readonly<Record<'wrong-size' | 'wrong-size.cy', string>> = {
  'wrong-size': `# title: The wrong size
# setting: counter
# customer: Ana Lopes
# colleague: Sam Reed (supervisor)
# role: sales assistant
# minutes: 1
# level: 1
# version: 1
# scheme: complaint-handling
# policy: Swaps need no receipt within 28 days.

Ana: You sold me a nine. I asked for a seven. # mood: annoyed # fact: problem = wrong size
* [So you asked for a seven and went home with a nine. Is that right? # shows: listening.paraphrase]
  Ana: Exactly. Thank you. # mood: calm
* [Are you sure it isn't just a tight fit? # shows: listening.assume]
  Ana: I can read a label. # mood: angry
- Ana: So can I swap them? # ending: resolved
-> END
`,
  'wrong-size.cy': `# title: Y maint anghywir
# language: cy
# setting: counter
# customer: Ana Lopes
# colleague: Sam Reed (goruchwyliwr)
# role: cynorthwyydd gwerthu
# minutes: 1
# level: 1
# version: 1
# scheme: complaint-handling
# policy: Nid oes angen derbynneb i gyfnewid o fewn 28 diwrnod.

Ana: Naw gefais i gennych chi. Gofynnais am saith. # mood: annoyed # fact: problem = maint anghywir
* [Felly saith ofynnoch chi amdano, a naw gawsoch chi. Ydy hynny'n iawn? # shows: listening.paraphrase]
  Ana: Yn union. Diolch. # mood: calm
* [Ydych chi'n siŵr nad yw'n dynn yn unig? # shows: listening.assume]
  Ana: Rwy'n gallu darllen label. # mood: angry
- Ana: Felly ga i eu cyfnewid? # ending: resolved
-> END
`,
};
