INCLUDE ../lib/customer.ink
// A pair of curtains with nothing wrong with them. The law gives Imran nothing here and the shop gives
// him something: the whole art is to say both warmly and to call each by its name.
//
// Thursday    arrival > hospital_green > mum_on_sunday > finding_out (any order) > thirty_days > what_can_i_have
//             > gone_quiet (or the_till) > the_gap > small_print > the_lamp > how_will_i_know
// Saturday    flat_tyre (or two_buses) > by_the_window > how_it_ends

# title: The wrong colour
# setting: counter
# customer: Imran Sheikh
# colleague: Bethan Cole (floor supervisor)
# role: sales assistant at Tolley's, a homeware shop
# minutes: 7
# level: 1
# version: 1
# author: Composure
# scheme: complaint-cycle
# policy: Our 28-day promise: if it is clean and not cut, with proof of purchase, swap it or have a credit note for what was paid.
# policy: Change of mind is never money back. Nothing is put through as faulty when it is not.
# policy: Sale goods with nothing wrong with them can be swapped, not credited.
# policy: Faulty goods are different. There the law decides and not this card.
# policy: The desk has no say over gifts without a receipt. Bethan Cole, the floor supervisor, finds the sale and decides.
# policy: The desk may give no goodwill. Up to £10 is for Bethan.
# policy: Bridge Street can send things over on its van, free, on Tuesdays and Saturdays.
# policy: Forms can be read out, printed large or sent to a phone. Ask which.
# policy: If we say we will ring, we give a day and a time. If it slips, we ring first.
# law: shop-change-of-mind
# law: cra-30-day-reject
# law: eqa-adjustments

// The plot. Marks are not kept here: they come from the `# shows:` tags.
VAR misled = false         // he believes that the law gives him his money
VAR promised_money = false // he was told he would have it, and nobody has owned up
VAR promised = false       // a call on Saturday by noon was agreed
VAR kept_waiting = false   // noon on Saturday came and went
VAR asked = 0              // how many things were found out at the desk

~ anger = 2
~ trust = 5
-> arrival

// Some subjects heat him up by themselves, however well it is going.
=== function stirs_to(level) ===
~ anger = MAX(anger, level)

// He never stays cross for long: whatever the last reply did, it has gone off the boil by the next thing.
=== function goes_off_the_boil() ===
~ anger = MIN(anger, 5)


// Tests asking before answering: he has said what he wants, and not yet why.
=== arrival ===
Thursday, half past two. A young man with flour on his trainers lifts a big paper bag on to the returns desk.
Imran: Hiya. Can I get my money back on these curtains? I'm all right till next week, it's thirty days. # mood: calm # pose: open # fact: product = curtains
* [Yes, thirty days, that's the law. Have you got your card on you? # shows: law.wrong, rights.favour-as-right # law: cra-30-day-reject # why: Quick and friendly, and not so. The 30 days are for faulty things, and you had not asked if these are.]
    ~ misled = true
    Imran: Oh, nice. I thought you'd argue. It's the orange card, hang on. # mood: {mood()} # pose: open
    He can't find the orange card. He gets the curtains out while he looks.
* [Let's get those swapped for you. There's a blue behind you that's flying out. # shows: listening.solve-first # why: It was a good guess at what he might like. He hadn't said what was wrong, or that he wanted a swap.]
    ~ was_offered_remedy()
    Imran: I've not said what's up with them yet. I might hate blue. I don't, but I might. # mood: {mood()} # cue: interrupting
* [Course we can have a look. What is it about them that's not right? # shows: listening.open-question]
    ~ felt_understood()
    Imran: You'll laugh. My mate did. # mood: {mood()} # pose: open
* [I'll fetch Bethan for you. She's our supervisor, so she's the best one for returns. # shows: escalation.too-soon # why: You wanted him to have the expert. Most returns are yours to do, and nobody knew yet what this one was.]
    ~ provoke(1)
    Bethan: I'm counting the safe. You're fine with this one. Ask him what's wrong with them.
    Imran: Is it that bad? They're only curtains. # mood: {mood()}
- -> hospital_green


// Tests finding out whether there is a fault, without doubting him or inventing one.
=== hospital_green ===
He holds a corner of moss green cloth against his face.
Imran: Nothing's broken or anything. In here they were green. In my front room they're the colour of a hospital. # mood: {mood()} # pose: explaining # fact: problem = colour
* [Are you sure it's not just your bulbs? That's our most popular green, that one. # shows: listening.assume, acknowledge.doubt # why: It might even be the bulbs. What he heard is that everybody else likes it, so it must be him.]
    ~ provoke(2)
    Imran: I've changed the bulb. Twice. I've stood in there with a torch. # mood: {mood()} # cue: repeating
* [So they're fine, but in your light it's the wrong green. Have I got that right? # shows: listening.paraphrase, listening.check, rights.find-which]
    ~ was_heard()
    Imran: That's it. Nice curtains, wrong room. # mood: {mood()} # pose: open
* [Is there a mark on them anywhere? Even a tiny one? I could do something with a mark. # shows: clarify.lead, policy.bend # why: You were looking for a way to say yes. It would be a made-up fault, and he'd just told you there was none.]
    ~ provoke(1)
    Imran: There's no mark. Do you want me to go outside and make one? # mood: {mood()} # cue: sarcasm
* [Aw, but they're gorgeous. Give it another week and I bet you end up loving them. # shows: empathy.brush-off # why: You meant to cheer him up. He has told you he doesn't like them, and you've told him he will.]
    ~ provoke(2)
    Imran: I've given it three. I go in there with my eyes shut. # mood: {mood()}
- -> mum_on_sunday


// Tests hearing why it matters. Two of these are good, in different ways.
=== mum_on_sunday ===
~ goes_off_the_boil()
Imran: Thing is, it's my first place. My mum's coming on Sunday and she's not seen it. I want it to look like I've managed. # mood: worried # pose: explaining
* [Oh, I'm sorry. I'm really so sorry. I feel terrible for you, I honestly do. # shows: empathy.scripted, language.sorry-again # why: Three sorries and nothing in them about his mum, his flat or Sunday. One plain sentence about that would do more.]
    ~ was_apologised_to()
    ~ provoke(1)
    Imran: It's all right. Nobody's died. It only looks like they might. # mood: {mood()}
* [Mums don't look at curtains. Mine walks in and goes straight to the fridge. # shows: empathy.brush-off # why: It's a nice joke between two people. But he'd just told you that she does, near enough, and that he minds.]
    ~ provoke(2)
    Imran: Mine made the curtains in every house we ever had. She'll look. # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
* [Your first place, and your mum on Sunday. I can see why it matters. # shows: empathy.name-effect, listening.use-detail, acknowledge.concern]
    ~ felt_understood()
    ~ was_heard()
    Imran: She'll look at the curtains first and me second. Then in the oven. # mood: {mood()} # pose: open
* [What time on Sunday? Then we know how long we've got to get you something up. # shows: clarify.missing-fact, language.concrete]
    ~ felt_understood()
    Imran: She says twelve, so it'll be ten. I like that you said "we", though. # mood: {mood()}
- -> finding_out


// Things to find out, in any order, each once. He moves it on after two.
=== finding_out ===
~ goes_off_the_boil()
He pushes the bag across to your side of the desk.
Imran: Go on, then. What d'you need off me? # mood: {mood()}
-> asking
= asking
* [Your name, your postcode, how you paid, which room it was for, and why you're returning them? # shows: clarify.grill # why: They're the boxes on the screen, in order. All at once it's a test, and he'd told you two of the answers.]
    ~ asked++
    ~ provoke(1)
    Imran: Imran. Front room. Green. What do I win? # mood: {mood()} # cue: sarcasm
* (receipt) [Have you got anything with the date on, and what you paid? # shows: clarify.missing-fact, policy.follow]
    ~ asked++
    ~ step_forward()
    He unfolds a receipt from behind his phone. Number 5512, 24 days ago, £64, not in the sale. # fact: reference = 5512
    Imran: Four days to spare. For me that's early. # mood: {mood()} # pose: holding-receipt
* [If it was up to you, what would you walk out of here with? # shows: clarify.wanted]
    ~ asked++
    ~ felt_understood()
    Imran: The blue ones, if I'm honest. They'd go with my settee. Or the money. But mostly the blue. # mood: {mood()} # pose: pointing
* [Have they been cut, or washed, or just hung? I'll have a quick look at the hems. # shows: structure.look-into]
    ~ asked++
    ~ step_forward()
    Imran: Up, down, up again. I've not cut them. I wouldn't dare, my mum's got views on hems. # mood: {mood()}
    You run the hems through your fingers together. They're as clean as new.
- { asked >= 2: -> thirty_days }
-> asking


// Tests the law on a change of mind: what is a right, and what is the shop's own promise.
=== thirty_days ===
~ goes_off_the_boil()
{ not finding_out.asking.receipt:
    He puts a receipt on top of the bag without being asked. Number 5512, 24 days ago, £64. # fact: reference = 5512
}
{ misled:
    Imran: So it's like you said, yeah? Thirty days, the law, back on my card. # mood: {mood()} # pose: holding-receipt
- else:
    Imran: It is thirty days by law, though? My mate told me. He does the windows for a solicitor. # mood: {mood()} # pose: holding-receipt
}
* [It's 28 by law, when you've changed your mind. You're on 24, so you're well inside it. # shows: law.wrong, rights.favour-as-right # law: shop-change-of-mind # why: The number is right and the reason is wrong. It's the shop that gives 28 days, so he'll quote you at the next shop and be laughed at.]
    ~ misled = true
    Imran: Twenty-eight, thirty, I'm in either way. Cheers. # mood: {mood()} # pose: open
* [The 30 days are for faulty things. These are fine, so it's our own 28-day promise. # shows: law.right, law.time-limit, rights.say-which # law: cra-30-day-reject # law: shop-change-of-mind]
    ~ misled = false
    ~ step_forward()
    Imran: So the window man's wrong. He'll be gutted. But I'm still in with you lot, yeah? # mood: {mood()}
* [You've no rights on these whatsoever, I'm afraid. There's nothing wrong with them. # shows: expectations.flat-no, language.cannot # law: shop-change-of-mind # why: He has no right to bring them back, that's true. He does have your 28-day promise, and he left that sentence thinking he had nothing.]
    ~ misled = false
    ~ provoke(2)
    Imran: Whatsoever. Wow. That's me told. # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
* [I think the 30 days are for things that are faulty. Can I check that with Bethan? # shows: law.right, law.time-limit, escalation.ask-colleague # law: cra-30-day-reject]
    ~ misled = false
    ~ felt_understood()
    Bethan: That's right. Faulty's the law. This one's our own promise, 28 days.
    Imran: Fair play for asking. Most people just say something. # mood: {mood()} # pose: open
- -> what_can_i_have


// Tests saying what there is, by its name, before what there isn't.
=== what_can_i_have ===
~ goes_off_the_boil()
Imran: So what can I have, then? # mood: {mood()}
* [I'll put them through as faulty. You get your money, and nobody ever looks. # shows: policy.bend # why: Kind to him, today. It's a false record with your name on it, and the next person is told no.]
    ~ promised_money = true
    Imran: Can you do that? I don't want you getting done for me. # mood: {mood()}
    -> the_till
* [It's company policy. Without a fault there's no refund, so I'm a bit stuck, really. # shows: policy.hide-behind, language.cannot # why: All true, and he's no wiser. The policy has two good things in it, and you told him the one that isn't there.]
    ~ provoke(2)
    Imran: {misled:It was the law a minute ago. What happened to the law?|You're stuck? I'm the one with the hospital.} # mood: {mood()} # cue: sarcasm
    You turn the card round to look. A swap, or £64 on a credit note.
    -> gone_quiet
* [With our 28-day promise you can swap them, or have £64 to spend here. # shows: policy.name, language.can-do, explain.choices]
    ~ was_offered_remedy()
    Imran: {misled:Your promise? I thought it was the law. So it's|Okay. That's something. So it's} not the actual money. # mood: {mood()}
    -> gone_quiet
* [You've been so nice about it. Go on, I'll do it back on your card, just this once. # shows: authority.over-promise, policy.bend # why: Nice people should not get more than shy ones. And it isn't yours to give, as the till is about to say.]
    ~ promised_money = true
    Imran: Serious? You've just made my week. # mood: relieved # pose: open
    -> the_till


// Tests noticing that he has taken it harder than he says.
=== gone_quiet ===
~ stirs_to(2)
He stops smiling. He looks at the door, and then into the bag. # cue: looking-at-door
Imran: No, it's fine. It's just, I'd sort of spent it already. In my head. # mood: worried
* [Lovely. So which is it to be, then, the swap or the credit note? # shows: signs.carry-on # why: You kept it moving. He said fine, and everything else about him said it wasn't.]
    ~ provoke(1)
    Imran: I don't know, do I? I'm thinking. # mood: {mood()} # cue: silence
* [You've gone a bit quiet on me. Is it the money that's the worry, or is it Sunday? # shows: signs.name, clarify.wanted, empathy.calm]
    ~ felt_understood()
    ~ was_heard()
    Imran: Sunday. I can live on toast till payday. I can't do Sunday in that green. # mood: {mood()} # pose: open
* [It's a no to money, as there's no fault. But a swap could be up by Sunday. # shows: expectations.fair-no, explain.reason, empathy.calm]
    ~ step_forward()
    Imran: A no with curtains in it. All right. I can work with that. # mood: {mood()}
* [Try us again on Saturday. Bethan's ever so soft when she's in a good mood. # shows: expectations.leave-hoping, authority.hint-more # why: It gave him a bit of hope to go home with. Bethan can't give money back for a colour, whatever her mood.]
    ~ provoke(1)
    Bethan: I can hear you. And I can't, Imran, I'm sorry. Not even in a good mood.
    Imran: Worth a go. # mood: {mood()} # pose: shrugging
- -> the_gap


// Second chance for whoever promised the money: own up, or hide.
=== the_till ===
The till stops. It wants to know what the fault is, and it wants Bethan's key. She comes over.
Bethan: What's wrong with these ones?
Imran looks at you. # cue: silence
* [He was told he could have the money back. So could we not just do it, this time? # shows: ownership.pass-buck # why: "He was told" leaves out who told him. Bethan has to say no, and she becomes the villain of it.]
    ~ provoke(2)
    Bethan: Not without a fault. I can do a swap, or £64 to spend here.
    Imran: Who told me, then? Was it the curtains? # mood: {mood()} # cue: sarcasm
* [Nothing. I said he could have the money, and I was wrong. I'm sorry, Imran. # shows: promises.own-up, empathy.apology, empathy.calm, ownership.take]
    ~ promised_money = false
    ~ misled = false
    ~ was_apologised_to()
    ~ felt_understood()
    Bethan: Thank you. It's a swap, then, or £64 to spend here.
    Imran: Well, I'd spent it in my head. But you said it to my face, so fair enough. # mood: worried
* [It goes a funny colour when you get it home. That's a kind of fault, isn't it? # shows: rights.favour-as-right, policy.bend # law: shop-change-of-mind # why: You were arguing for him, and that felt loyal. It's the colour it says on the packet, and you both know it.]
    ~ provoke(1)
    Bethan: It's moss, and it says moss. I can do a swap, or £64 to spend here.
    Imran: She's got a point. I did read the packet. Well, I looked at it. # mood: {mood()} # pose: shrugging
- -> the_gap


// Tests doing something about it, with him and not for him.
=== the_gap ===
~ goes_off_the_boil()
{ promised_money:
    Imran: Right. So I've not got my money after all. And it's the blue I'd want, and there's none there. # mood: annoyed # pose: pointing
- else:
    Imran: It'd be the blue. But there's none out there. There's just a gap with a price on it. # mood: {mood()} # pose: pointing
}
* [There's a branch on Bridge Street you could try. It's only two buses from here. # shows: ownership.pass-buck # why: It's a real answer, and a long afternoon for him. One phone call from you would do the same.]
    ~ provoke(2)
    Imran: Two buses. With the curtains. I've been up since two baking bread, mate. # mood: {mood()}
    You look at him, and ring Bridge Street.
* [We've sold out of that one, sorry. I'd just keep an eye on the website. # shows: ownership.bare-minimum, language.cannot # why: You told him what the gap had told him already. There was a phone beside your hand.]
    ~ provoke(1)
    Imran: Could you not ring your other shop? Is that a thing people do? # mood: {mood()} # cue: sarcasm
    It is. You ring Bridge Street.
* [I'll ring Bridge Street now. If they've got it, shall I have it sent here for you? # shows: ownership.take, ownership.explain-step, structure.agree]
    ~ step_forward()
    Imran: You'd do that? Yes. Please. I'll just stand here and look hopeful. # mood: {mood()} # pose: open
    You ring, with your thumb up and then down and then up.
* [Bridge Street are bound to have it. There, I've swapped it. It'll be here tomorrow. # shows: structure.act-unasked, expectations.overstate # why: Fast, and you meant well. He hadn't said yes, you hadn't checked, and the van doesn't come on Fridays.]
    ~ provoke(2)
    Imran: Have you? I'd not said yes. And what if they haven't got any? # mood: {mood()}
    You ring Bridge Street, a bit late in the day.
-
They've one pair left. It can come on Saturday's van, free, at about twelve. # fact: remedy = swap
-> small_print


// Tests making the shop fit him, and not the other way about.
=== small_print ===
~ goes_off_the_boil()
The swap slip has eight lines of tiny print. You turn it round and put a pen on it.
Imran: I'll be straight with you. I'm dyslexic. That's just ants to me. # mood: worried # pose: shrugging
* [It's only the usual stuff, honestly. Everyone just signs it at the bottom. # shows: adapt.same-for-all # why: You were telling him not to worry. He still doesn't know what he'd be signing, and everybody else could find out.]
    ~ provoke(2)
    Imran: That's what they said in the phone shop. I'm still paying for that phone. # mood: {mood()}
    He makes you tell him every line before he signs.
* [How would you like it? I can read it out, or send it so your phone can. # shows: adapt.ask, adapt.adjust # law: eqa-adjustments]
    ~ felt_understood()
    Imran: Out loud, please. Nobody's ever asked me how. They just talk slower. # mood: {mood()} # pose: open
    You read it out. He stops you twice, both times with a good question.
* [I'm not meant to read things out for people. You do have to read it yourself. # shows: adapt.refuse # law: eqa-adjustments # why: It felt like the careful thing. Reading eight lines aloud is just the kind of change the law asks a shop to make, and your card says so.]
    ~ provoke(2)
    Imran: I've just told you that I can't. Did you hear me say that? # mood: {mood()} # cue: repeating
    Bethan: Of course we can read it out. I'll do it.
* [Could someone at home go through it with you? You can drop it back to us. # shows: adapt.guess # why: You guessed that he has help and would like it. He wanted to do it himself, here, now.]
    ~ provoke(1)
    Imran: I live on my own. That's sort of the whole point of the curtains. # mood: {mood()}
    So you read it out to him there and then, all eight lines.
- -> the_lamp


// Tests the thing that isn't yours to decide, when it's small and you'd like to.
=== the_lamp ===
~ goes_off_the_boil()
He takes a little yellow lamp from the bottom of the bag. It has a red sale sticker on its foot.
Imran: And there's this. My sister got me it from here and I've got one. I've no receipt, and I'm not asking her. # mood: {mood()} # pose: holding-receipt
* [No receipt, no return, I'm afraid. It's the same wherever you go. # shows: policy.guess, escalation.too-late # why: Everybody has heard it said. It isn't what your card says: for a gift Bethan can look for the sale.]
    ~ provoke(2)
    Imran: Wherever I go. Right. I'll have two lamps, then. # mood: {mood()}
    Bethan: Hold on. A gift's for me to look at. Pass it here.
* [A gift with no receipt is up to Bethan. I'll ask her now and stay with you. # shows: escalation.right-time, escalation.explain, policy.follow, ownership.stay]
    ~ step_forward()
    Imran: Sound. As long as nobody rings my sister. # mood: {mood()} # pose: open
    You tell Bethan. A present, from here, no receipt, and he'd like something else.
* [Twelve pounds, it says. I'll slip it on with the curtains and call it 76. # shows: authority.over-promise, policy.bend # why: It's small and it's tidy. But a gift with no receipt isn't yours to give for, and a sale lamp can't become credit.]
    ~ provoke(1)
    The till bleeps, and Bethan looks up.
    Bethan: Gifts come to me first. Let me find it before we promise him anything.
    Imran: I'm getting you told off today. # mood: {mood()}
* [Your sister would need to bring it in herself, with the card that she paid on. # shows: ownership.pass-buck, policy.guess # why: It sounds like a rule, and it's one you made up. It sends her on a trip to hand back her own present.]
    ~ provoke(2)
    Imran: Then she'd know I've got two. I'd sooner eat the lamp. # mood: {mood()}
    Bethan: Nobody needs to come in. Gifts are for me to look at.
-
Bethan: Here it is, ours, £12 in the sale. Sale things we swap, we don't credit. So it's anything up to £12.
Imran: Curtain hooks, then. I used string. # mood: {mood()}
-> how_will_i_know


// Tests the promise: who, how and by when, in a way that works for him.
=== how_will_i_know ===
~ goes_off_the_boil()
Imran: So how do I know when they've come? I bake nights. I'm dead to the world till eleven. # mood: {mood()}
* [We'll text you when they're in. I'll write it all up after my break. # shows: followup.vague, adapt.same-for-all, record.put-off # why: It's how everybody is told. He has just said what print is like for him, and a text has no time in it either.]
    ~ provoke(1)
    Imran: A text. I'll get the cat to read it me. # mood: {mood()} # cue: sarcasm
* [Just pop in on Saturday after twelve and ask for whoever's on the desk. # shows: followup.leave-to-chase # why: Friendly, and it's he who does the fetching. If the van's late he has come for nothing.]
    ~ provoke(1)
    Imran: Pop in. It's a bus and a bit, but okay. # mood: {mood()}
* [I'll ring you by noon on Saturday, van or no van. What number? It's going in the book now. # shows: followup.promise, followup.contact, expectations.honest-time, record.at-once]
    ~ promised = true
    ~ step_forward()
    Imran: 07700 900263. Imran Sheikh. And you'll ring? Not text? Sound. # mood: {mood()} # pose: open # fact: customer = Sheikh # fact: contact = 07700 900263 # promise: ring Imran by Saturday noon
* [They'll be here first thing on Saturday. I can promise you that, so don't worry. # shows: expectations.overstate, authority.over-promise # why: You wanted him to sleep well. The van comes at twelve, when it comes, and it isn't yours to promise.]
    ~ provoke(1)
    Imran: First thing? I thought she said twelve. I'll set an alarm, then. # mood: {mood()}
- { promised: -> flat_tyre }
-> two_buses


// The promise comes back, and the van is late. Tests ringing before he has to wonder.
=== flat_tyre ===
Saturday, twenty to twelve. Bridge Street ring you. Their van has a flat tyre, so it will be three o'clock.
* [I'll ring him once they're really here. There's no sense in worrying him first. # shows: followup.late, informed.silence # why: You were sparing him. From twelve till three he sat there thinking that you'd forgotten.]
    ~ kept_waiting = true
    At three the van comes, and you ring.
    ~ provoke(2)
    Imran: I've had my phone on my chest since twelve. I thought it'd gone wrong again. # mood: {mood()} # pose: on-phone
* [I'll ring him now, before noon. It's three, I'm sorry, and it's still in time for Sunday. # shows: followup.kept, followup.told-early, empathy.apology]
    ~ was_apologised_to()
    ~ promise_kept()
    Imran: You've rung me. With actual news. Three's fine, I'll go back to bed. # mood: {mood()} # pose: on-phone
* [I'll send him a quick text that it's three. It's the same thing, and I've got a queue. # shows: followup.broken, adapt.same-for-all # why: It's the same thing for you. You said you'd ring, and he told you why a text was no good.]
    ~ promise_broken()
    At half past twelve he's at the desk, holding out his phone.
    Imran: I got ants. I got four lines of ants. You said you'd ring. # mood: {mood()} # cue: raised-voice
    You read it out to him. Three o'clock. He goes to wait in the cafe.
- -> by_the_window


// Nobody promised to ring, so he has come. Tests a straight answer about the wait.
=== two_buses ===
~ provoke(1)
Saturday, five to twelve. Imran is at the desk in yesterday's jumper. The van has a flat tyre. It will be three o'clock.
Imran: I've got up for this. Two buses, there was a diversion. Are they here? # mood: {mood()}
* [Should be any minute now. It's only running a tiny bit behind. # shows: expectations.overstate, informed.silence # why: He'll be happier for about ten minutes. You know that it's three, and he could have been asleep.]
    ~ provoke(2)
    At ten to one he's still by the lamps. You tell him three.
    Imran: You knew that? When I came in, you knew that? # mood: {mood()} # cue: raised-voice
* [You should've had a call from me. It's a flat tyre, so it's three. I'm sorry. # shows: informed.explain-wait, empathy.apology, ownership.take]
    ~ was_apologised_to()
    ~ step_forward()
    Imran: Three. Okay. Well, it's a reason, and it's a time. I'll get some chips. # mood: {mood()}
* [We did say Saturday, to be fair, and it's still Saturday. Vans get held up. # shows: empathy.defensive, informed.only-when-asked # why: You were right about the day. He came to find out the time, and had to have an argument first.]
    ~ provoke(2)
    Imran: I never said it wasn't Saturday. I said, are they here? # mood: {mood()} # cue: repeating
    They're not. You tell him three.
- -> by_the_window


// Tests the close: does he like them, in daylight, and does anyone hear about the lights?
=== by_the_window ===
~ goes_off_the_boil()
Ten past three. The blue curtains are on the desk, still in their wrapper. Imran has come for them.
Imran: You know it's your lights, don't you? Everything looks lush in here. # mood: {mood()} # pose: pointing
* [There you are. Blue, just like you wanted. I bet you're made up with those. # shows: confirm.presume # why: It was said with a smile. He hadn't seen them out of the wrapper yet, and neither had you.]
    ~ provoke(1)
    Imran: I'll tell you at home, won't I? That's where it went wrong the last time. # mood: {mood()}
* [Thanks, I'll pass that on about the lights. Is it the right blue over here by the window? # shows: followup.confirm, cause.pass-on, acknowledge.thank]
    ~ felt_understood()
    ~ step_forward()
    You each take a corner and hold it up against the glass. # fact: cause = lights # fact: feedback = window
    Imran: Yeah. That's it. That's my settee. You want a sample pinned up there, you do. # mood: {mood()} # pose: open
* [If you could sign just there, that's you done. Who's next, please? # shows: confirm.rush # why: There was a queue, and you were fair to it. He went off with a wrapper and a question.]
    ~ provoke(1)
    Imran: Right. Yep. Bye, then. # mood: {mood()}
* [Between you and me, they all say that. It'd cost a bomb to change the bulbs. # shows: cause.keep-quiet # why: It's nice to be let in on a secret. There'll be another bag of moss green on this desk by Tuesday.]
    ~ provoke(1)
    Imran: So you know, and you just let people find out at home. Nice. # mood: {mood()} # cue: sarcasm
- -> how_it_ends


// The endings. What he got, and what he now believes.
=== how_it_ends ===
{
- trust <= 2: -> bed_sheet
- promised_money: -> to_bethan
- trust >= 7 && not kept_waiting: -> ten_o_clock
- else: -> up_by_sunday
}

= ten_o_clock
Sunday, five past ten. He has sent the shop a voice message.
Imran: She came at ten. She looked at the curtains, and then she looked at me, and she said, well, you've done all right. # mood: relieved
Imran: I wanted to tell someone. You don't have to ring me back. # mood: relieved # ending: resolved
-> END

= up_by_sunday
On Sunday the blue curtains are up, on their new hooks.
Imran: They're good, yeah. Bit of a performance, getting them. {misled:I told my mum it's the law, and she says it isn't. She's usually right.|I'd try the other place first next time.} # mood: worried # pose: shrugging # ending: part-resolved
-> END

= to_bethan
Imran: Can I have a word with Bethan? It's not the curtains. It's being told I'd get my money and then not. # mood: annoyed # pose: arms-crossed
Bethan: You can. I'll take that down as a complaint, and I'll ring you on Monday at one with an answer. # fact: owner = Bethan
She writes it in the book, and reads it out to him before he signs. # ending: escalated
-> END

= bed_sheet
Imran: D'you know what, give me the green ones back. I'll put a sheet up. # mood: annoyed # cue: threat-to-leave
On Sunday there's a bed sheet at his window. His mum asks where he bought the curtains, and he tells her never to go in. # ending: lost
-> END
