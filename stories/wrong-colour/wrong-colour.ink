INCLUDE ../lib/customer.ink
// A pair of curtains with nothing wrong with them, and a young man too shy to complain. The law gives Imran
// nothing here and the shop gives him something. The kind answer is to bend a rule; the right one is a clear no,
// with what there is beside it, said before he has thanked everybody and gone.
//
// Thursday    arrival > hospital_green > mum_on_sunday > finding_out (any order) > thirty_days > what_can_i_have
//             > gone_quiet (or the_till) > the_gap > small_print > the_lamp > how_will_i_know
// Saturday    van_is_in (or by_the_lamps) > by_the_window > how_it_ends

# title: The wrong colour
# setting: counter
# customer: Imran Sheikh
# colleague: Bethan Cole (floor supervisor)
# role: sales assistant at Tolley's, a homeware shop
# situation: Imran wants to return curtains that are not faulty.
# goal: Say no clearly, and find what you can do for him.
# practises: a kind, clear no
# practises: asking a shy customer
# practises: saying what the rules are
# minutes: 9
# level: 1
# version: 2
# author: Composure
# scheme: complaint-cycle-2
# cause: unclear
# policy: Our 28-day promise: if it is clean and not cut, with proof of purchase, swap it or have a credit note for what was paid.
# policy: Change of mind is never money back. Nothing is put through as faulty when it is not.
# policy: Sale goods with nothing wrong with them can be swapped, not credited.
# policy: Faulty goods are different. There the law decides and not this card.
# policy: The desk has no say over gifts without a receipt. Bethan Cole, the floor supervisor, finds the sale by the month and the price, and decides.
# policy: The desk may give no goodwill. Up to £10 is for Bethan.
# policy: Bridge Street can send things over on its van, free, on Tuesdays and Saturdays.
# policy: Forms can be read out, printed large or sent to a phone, free. Ask which.
# policy: Nobody else's card is looked at or written down.
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

// Some subjects weigh on him by themselves, however well it is going.
=== function stirs_to(level) ===
~ anger = MAX(anger, level)

// He is too polite to look as cross as he is. What he feels shows in what he does not say.
=== function face() ===
{
- anger >= 6: ~ return "annoyed"
- anger >= 2: ~ return "worried"
- progress > 2 && anger <= 1: ~ return "relieved"
- else: ~ return "calm"
}

// He never stays cross for long: whatever the last reply did, it has gone off the boil by the next thing.
=== function goes_off_the_boil() ===
~ anger = MIN(anger, 5)


// Tests speaking to the one whose curtains they are, and asking before answering.
=== arrival ===
Thursday, half past two. A young man with flour on his trainers stands at the returns desk, with a big paper bag in both arms. His mate does the talking. He wants his money back on these curtains, says the mate. Thirty days, it's the law. # time: Thursday, half past two
Imran: Hiya. Sorry. Only if it's all right. # mood: calm # pose: shrugging # fact: product = curtains
* [There's a blue just behind you that's really popular. Let's get these swapped. # shows: listening.solve-first # why: It was a good guess at what he might like. Nobody had said what was wrong, or that he wanted a swap.]
    ~ was_offered_remedy()
    Imran looks at the blue. He doesn't like to say that he hasn't said anything yet. # cue: silence
    Imran: It's nice. It's just, that's not, sorry. # mood: {face()}
* [I'll fetch Bethan. Our supervisor's the one for returns. # shows: escalation.too-soon # why: You wanted him to have the expert. Most returns are yours to do, and nobody knew yet what this one was.]
    ~ provoke(1)
    Bethan: I'm counting the safe. You're fine with this one. Ask him what's wrong with them. # enters: Bethan # leaves: Bethan
    Imran: It's all right. We can come back. # mood: {face()}
* [What would he like, his money or another pair? # shows: adapt.guess # why: You asked the one who talks, and it felt quicker. They are Imran's curtains, and he is standing there.]
    ~ provoke(1)
    The money, says his mate, they're rubbish. Imran looks at the floor.
    Imran: I didn't say rubbish. # mood: {face()}
* [Hello. They're yours, so you tell me. What's up with them? # shows: listening.open-question, adapt.direct]
    ~ felt_understood()
    Imran: Me? Oh. It's a bit stupid. # mood: {face()} # pose: open
    His mate shuts his mouth, and finds something to look at.
* [Yes, thirty days, and that's the law. Have you got the card you paid on? # shows: law.wrong, rights.favour-as-right # law: cra-30-day-reject # why: Quick and friendly, and not so. The 30 days are for faulty things, and nobody had asked if these are.]
    ~ misled = true
    Imran: Oh. Nice. I thought you'd mind. # mood: {face()} # pose: open
    He can't find the card. He gets the curtains out while he looks.
- -> hospital_green


// Tests finding out whether there is a fault, without doubting him or inventing one.
=== hospital_green ===
He holds a corner of moss green cloth against his sleeve. For a while that is all he does. # cue: silence
Imran: They're not broken. They were green in here. At mine they're a hospital. # mood: {face()} # pose: explaining # fact: problem = colour
* [So they're fine, and in your light it's the wrong green. Is that right? # shows: listening.paraphrase, listening.check, rights.find-which]
    ~ was_heard()
    Imran: Yeah. Nice curtains. Wrong room. # mood: {face()} # pose: open
* [Say nothing, and give him time. # shows: listening.let-finish]
    ~ felt_understood()
    He folds the corner over, and opens it again.
    Imran: I go in there and I feel like I've got an appointment. That's all it is. There's nothing wrong with them. # mood: {face()}
* [Is there a mark, or a thread pulled? I could do something with a thread. # shows: clarify.lead, policy.bend # why: You were looking for a way to say yes. It would be a made-up fault, and he'd just told you there was none.]
    ~ provoke(1)
    Imran: There isn't, though. I looked. I'm quite careful. # mood: {face()}
* [Everybody loves that green. I'd look at your bulbs first. # shows: listening.assume, acknowledge.doubt # why: It might even be the bulbs. What he heard is that everybody else likes it, so it must be him.]
    ~ provoke(2)
    Imran: Probably. I did change it. Twice. Sorry. # mood: {face()} # cue: repeating
* [So we sold you the wrong green, and you're after the right one now? # shows: listening.mishear # why: It's nearly what he said. But nobody sold him the wrong thing, and now he feels he has to say so.]
    ~ provoke(1)
    Imran: No, no. You didn't. It's the one I picked. Sorry. # mood: {face()}
- -> mum_on_sunday


// Tests hearing why it matters. Two of these are good, in different ways.
=== mum_on_sunday ===
~ goes_off_the_boil()
Go on, about your mum, says his mate. Imran goes red.
Imran: It's not. She's coming on Sunday, that's all. She's not seen it. I've never had a place before. # mood: worried
* [You've managed, and she'll see that. What's a pair of curtains? # shows: empathy.brush-off # why: You wanted him to feel better. But he'd just told you that he minds, and now it sounds small to have said so.]
    ~ provoke(1)
    Imran: Yeah. No. You're right. # mood: {face()}
    He doesn't look as if you're right.
* [Mums never look at curtains. Mine goes straight to the kettle. # shows: empathy.brush-off # why: It's a nice joke between two people. But it was about your mum, and he was telling you about his.]
    ~ provoke(2)
    Imran: Mine made the curtains. At every house. She'll look. # mood: {face()} # pose: arms-crossed # cue: arms-crossed
* [Your first place, so there's a lot hangs on Sunday. I really do see that. # shows: empathy.name-effect, listening.use-detail, acknowledge.concern]
    ~ felt_understood()
    ~ was_heard()
    Imran: She'll look at the curtains first and me second. # mood: {face()} # pose: open
* [What time on Sunday? Then I know how long we've got. # shows: clarify.missing-fact, language.concrete]
    ~ felt_understood()
    Imran: Twelve. So ten. She's always early. You said "we". # mood: {face()}
- -> finding_out


// Things to find out, in any order, each once. He moves it on after two.
=== finding_out ===
~ goes_off_the_boil()
He puts the bag on the desk, and keeps one hand on it. His mate goes to look at the lamps.
Imran: Sorry. What d'you need? # mood: {face()}
-> asking
= asking
* [If it was just up to you, what would you go home with? # shows: clarify.wanted]
    ~ asked++
    ~ felt_understood()
    Imran: The blue. It'd go with my settee. Or the money. But, yeah, the blue. # mood: {face()} # pose: pointing
* [I'll just look at the hems, so I know they've not been cut. # shows: structure.look-into]
    ~ asked++
    ~ step_forward()
    Imran: Just up, and down. And up. I wouldn't cut them. # mood: {face()}
    You run the hems through your fingers together. They're as clean as new.
* (receipt) [Have you got the receipt, or anything with the price on? # shows: clarify.missing-fact, policy.follow]
    ~ asked++
    ~ step_forward()
    He unfolds a receipt from behind his phone. Number 5512, 24 days ago, £64, not in the sale. # fact: reference = 5512
    Imran: I kept it nice. In case. # mood: {face()} # pose: holding-receipt
* [What's your name, your postcode, how did you pay, and which room is it for? # shows: clarify.grill # why: They're the boxes on the screen, in order. All at once it's a test, and he'd told you some of it.]
    ~ asked++
    ~ provoke(1)
    Imran: Imran. The front. What was the other one? # mood: {face()}
- { asked >= 2: -> thirty_days }
-> asking


// Tests the law on a change of mind: what is a right, and what is the shop's own promise.
=== thirty_days ===
~ goes_off_the_boil()
{ not finding_out.asking.receipt:
    He puts a receipt on top of the bag without being asked. Number 5512, 24 days ago, £64. # fact: reference = 5512
}
His mate comes back. Thirty days, he says again. He does the windows for a solicitor.
{ misled:
    Imran: You said that too, didn't you? The law. Sorry. I just want to get it right. # mood: {face()} # pose: holding-receipt
- else:
    Imran: Is it? I don't want to ask if it isn't. # mood: {face()} # pose: holding-receipt
}
* [The 30 days are for a faulty pair. These just come under our own 28-day promise. # shows: law.right, law.time-limit, rights.say-which # law: cra-30-day-reject # law: shop-change-of-mind]
    ~ misled = false
    ~ step_forward()
    Imran: So it isn't the law. It's you being nice. # mood: {face()}
    His mate says he'll be having a word with that solicitor.
* [I think it's 30 for faulty ones only. Can I ask Bethan, and be sure? # shows: law.right, law.time-limit, escalation.ask-colleague # law: cra-30-day-reject]
    ~ misled = false
    ~ felt_understood()
    Bethan: That's right. Faulty's the law. This one's our own promise, 28 days. # enters: Bethan # leaves: Bethan
    Imran: Thanks for asking. I never like to. # mood: {face()} # pose: open
* [You've no right to bring these back, I'm sorry to say. They're not faulty. # shows: expectations.flat-no, language.cannot # law: shop-change-of-mind # why: He has no right to bring them back, that's true. He does have your 28-day promise, and he heard the door shut.]
    ~ misled = false
    ~ provoke(2)
    Imran: Okay. Sorry. I didn't mean to, sorry. # mood: {face()} # cue: repeating
* [It's 28 by law for a change of mind, and you're on 24. Shall I go ahead? # shows: law.wrong, rights.favour-as-right # law: shop-change-of-mind # why: The number is right and the reason is wrong. It's the shop that gives 28 days, so he'll quote you at the next shop and be laughed at.]
    ~ misled = true
    Imran: Twenty-eight. Okay. I'm in, then. # mood: {face()} # pose: open
- -> what_can_i_have


// Tests the no. It is said first or last, but it is said, with everything there is beside it.
=== what_can_i_have ===
~ goes_off_the_boil()
Imran: So could I have, is there anything? # mood: {face()}
* [I can swap them today, for the blue, say. Would that suit you? # shows: explain.half # why: It's true, and it's what he'd like. But there are two things on the card, and you chose for him. He may need the £64 for something else.]
    ~ provoke(1)
    Imran: Yeah. Is that, was there anything else? It's fine if not. # mood: {face()}
    His mate reads the card on the wall, out loud. Or a credit note, it says, for what was paid.
    -> gone_quiet
* [I'll put them through as faulty, and you'll have £64 on your card now. # shows: policy.bend, authority.over-promise, record.wrong # why: Kind to him, today. It's a false record with your name on it, and the next person is told no.]
    ~ promised_money = true
    Imran: Can you? I don't want you to get in trouble. # mood: {face()}
    -> the_till
* [It's not money back, as they're not faulty. On our promise it's a swap, or £64 to spend here. # shows: expectations.fair-no, expectations.say-limit, explain.choices, explain.reason, policy.name, language.concrete]
    ~ was_offered_remedy()
    Imran: {misled:So it's not the law. Okay. And it's|Okay. Thanks. So it's} not the actual money. # mood: {face()}
    -> gone_quiet
* [No fault, no refund, I'm afraid. It's company policy. # shows: policy.hide-behind, language.cannot # why: All true, and he's no wiser. The policy has two good things in it, and you told him the one that isn't there.]
    ~ provoke(2)
    Imran: {misled:But you said. No. Okay.|No. Okay. That's fine.} # mood: {face()}
    His mate reads the card on the wall, out loud. A swap, it says, or a credit note for what was paid.
    -> gone_quiet
* [You've been so nice about it, and I'll do it on your card, just this once. # shows: authority.over-promise, policy.bend # why: Nice people should not get more than loud ones, or less. And it isn't yours to give, as the till is about to say.]
    ~ promised_money = true
    Imran: Really? Oh, wow. Thank you. Thank you. # mood: relieved # pose: open
    -> the_till


// Tests noticing that he is about to thank you and go. The silence that helped before does not help now.
=== gone_quiet ===
~ stirs_to(2)
He starts to fold the curtains back into the bag. He looks at the door. # cue: looking-at-door # cue: silence
Imran: No, it's fine. Thanks for looking. Sorry to take up your time. # mood: worried
* [Tell me which you'd like, the swap or the credit note. # shows: signs.carry-on # why: You kept it moving. He said fine, and everything else about him said it wasn't.]
    ~ provoke(1)
    Imran: Whichever's easier. For you. # mood: {face()} # cue: silence
* [You've gone quiet. Is it the money, or is it Sunday? # shows: signs.name, signs.heard, clarify.wanted, empathy.calm]
    ~ felt_understood()
    ~ was_heard()
    Imran: Sunday. I don't need the money. I can't do Sunday in that green. # mood: {face()} # pose: open
* [Try us on Saturday, and ask for Bethan. She may well say yes, so shall I tell her? # shows: expectations.leave-hoping, authority.hint-more # why: It gave him a bit of hope to go home with. Bethan can't give money back for a colour, whatever the day.]
    ~ provoke(1)
    Bethan: I can hear you. And I can't, I'm sorry. Not on Saturday either. # enters: Bethan # leaves: Bethan
    Imran: No, no. Don't worry. # mood: {face()}
* [Say nothing, and give him time. # shows: signs.carry-on # why: It was right when he was looking for words. Now he is saying goodbye, and to say nothing is to agree.]
    ~ provoke(1)
    He gets as far as the door mats. His mate turns him round by the elbow.
    Imran: Sorry. I just thought I'd go. # mood: {face()}
* [Don't go just yet. There's still a chance of something up by Sunday. # shows: signs.respond, empathy.calm, language.can-do]
    ~ step_forward()
    He takes his hand off the bag.
    Imran: By Sunday? Okay. # mood: {face()}
- -> the_gap


// Second chance for whoever promised the money: own up, or hide. It costs something either way.
=== the_till ===
The till stops. It wants to know what the fault is, and it wants Bethan's key. She comes over. # enters: Bethan
Bethan: What's wrong with these ones?
Imran looks at you. # cue: silence
* [It's a kind of fault, really. There's the colour in here, and there's the colour at home. # shows: rights.favour-as-right, policy.bend # law: shop-change-of-mind # why: You were arguing for him, and that felt loyal. It's the colour it says on the packet, and you all know it.]
    ~ provoke(1)
    Bethan: It's moss, and it says moss. I can do a swap, or £64 to spend here. # leaves: Bethan
    Imran: It does say moss. I did see that. # mood: {face()} # pose: shrugging
* [He was told he'd get the money. There's no harm in it, is there, this once? # shows: ownership.pass-buck # why: "He was told" leaves out who told him. Bethan has to say no, and she becomes the villain of it.]
    ~ provoke(2)
    Bethan: Not without a fault. I can do a swap, or £64 to spend here. # leaves: Bethan
    Imran: It's all right. I shouldn't have asked. # mood: {face()}
* [Nothing at all. I told him it'd go back on his card, and it can't. # shows: promises.own-up, empathy.calm, ownership.take]
    ~ promised_money = false
    ~ misled = false
    ~ provoke(1)
    ~ felt_understood()
    Bethan: Thank you. It's a swap, then, or £64 to spend here. # leaves: Bethan
    Imran: You were being kind. It's okay. I'd sort of spent it, that's all. # mood: worried
- -> the_gap


// Tests doing something about it, with him and not for him.
=== the_gap ===
~ goes_off_the_boil()
{ promised_money:
    Imran: So it's not the money, now. That's okay. It'd be the blue, only there's none there. # mood: annoyed # pose: pointing
- else:
    Imran: It'd be the blue. Only there isn't one. There's a price, and a gap. # mood: {face()} # pose: pointing
}
* [Have you tried Bridge Street? It's two buses, and they're open till six. # shows: ownership.pass-buck # why: It's a real answer, and a long afternoon for him. One phone call from you would do the same.]
    ~ provoke(2)
    Imran: Two. Okay. Thank you. # mood: {face()}
    He would go, too. His mate says he's been up since two, baking bread. You ring Bridge Street.
* [So it's the blue, for Sunday. I'll ring Bridge Street, would you like one sent here? # shows: clarify.sum-up, listening.use-detail, ownership.take, structure.agree, ownership.explain-step]
    ~ step_forward()
    Imran: Would you? Please. If it's no bother. # mood: {face()} # pose: open
    You ring, with your thumb up and then down and then up.
* [It's sold out, and I'm sorry. Would you keep an eye on the website? # shows: ownership.bare-minimum, language.cannot # why: You told him what the gap had told him already. There was a phone beside your hand.]
    ~ provoke(1)
    Imran: Yeah. I can do that. # mood: {face()}
    His mate asks if that's a phone. It is. You ring Bridge Street.
* [I've swapped it for one at Bridge Street, and it'll be here tomorrow. # shows: structure.act-unasked, expectations.overstate # why: Fast, and you meant well. He hadn't said yes, you hadn't checked, and the van doesn't come on Fridays.]
    ~ provoke(2)
    Imran: Oh. Right. Have they got one, then? # mood: {face()}
    You ring Bridge Street, a bit late in the day.
-
They've one pair left. It can come on Saturday's van, free, at about half eleven. # fact: remedy = swap
-> small_print


// Tests making the shop fit him, and not the other way about.
=== small_print ===
~ goes_off_the_boil()
The swap slip has eight lines of tiny print. You turn it round and put a pen on it. He holds the pen, and doesn't write. # cue: silence
Imran: Could I take it home with me? I'm dyslexic. It takes me a bit. Sorry. # mood: worried
* [Let's do it out loud, a line at a time. You say when. # shows: adapt.pace, adapt.adjust # law: eqa-adjustments # why: He keeps hold of the speed, and that suits him. You picked the way for him, though. He might have liked his phone.]
    ~ felt_understood()
    ~ step_forward()
    He says when. By line four he has stopped looking round to see who can hear.
    Imran: That's the first one of those I've ever understood. # mood: {face()}
* [I can read it out, or send it to your phone. Which is better? # shows: adapt.ask, adapt.adjust # law: eqa-adjustments]
    ~ felt_understood()
    Imran: Out loud. Please. Nobody ever asks. They just talk slower. # mood: {face()} # pose: open
    You read it out. He stops you twice, both times with a good question.
* [I really can't read it for you, I'm afraid. It's meant to be you who reads it. # shows: adapt.refuse # law: eqa-adjustments # why: It felt like the careful thing. Reading eight lines aloud is just the kind of change the law asks a shop to make, and your card says so.]
    ~ provoke(2)
    Imran: Okay. No, I understand. # mood: {face()}
    Bethan: Of course we can read it out. I'll do it. # enters: Bethan # leaves: Bethan
* [Is there somebody at home who'd read it to you? You can drop it back. # shows: adapt.guess # why: He asked to take it home, so it sounds kind. But you guessed that he has help there, and you never asked what would work here.]
    ~ provoke(1)
    Imran: It's only me there. That's sort of why the curtains. # mood: {face()}
    So you read it out to him there and then, all eight lines.
* [I can have it printed big for you. It's £2 a page, is that all right? # shows: adapt.charge # law: eqa-adjustments # why: You asked first, and large print may help. But what he needs to get the same service is free for him, and your card says so.]
    ~ provoke(2)
    Imran: Two pounds. Okay. I've got it somewhere. Sorry. # mood: {face()}
    Bethan: That's free. And I'll read it out to him, if he'd sooner. # enters: Bethan # leaves: Bethan
- -> the_lamp


// Tests the thing that isn't yours to decide, and the card number that nobody needs.
=== the_lamp ===
~ goes_off_the_boil()
He takes a little yellow lamp from the bottom of the bag. It has a red sale sticker on its foot.
Imran: And this. My sister gave me it. I've got one. There's no receipt, but I've a photo of her card, if you want it. # mood: {face()}
* [Bethan decides on gifts. I'll ask her now, and you stay there. # shows: escalation.right-time, escalation.explain, authority.name-who, ownership.stay]
    ~ step_forward()
    Imran: As long as nobody rings my sister. # mood: {face()} # pose: open
    You tell Bethan. A present, from here, no receipt, and he'd like something else.
* [It's just £12. That'll go on with the curtains, so there's £76 for you. # shows: authority.over-promise, policy.bend # why: It's small and it's tidy. But a gift with no receipt isn't yours to give for, and a sale lamp can't become credit.]
    ~ provoke(1)
    The till bleeps, and Bethan looks up.
    Bethan: Gifts come to me first. Let me find it before we promise him anything. # enters: Bethan
    Imran: Sorry. That was me. # mood: {face()}
* [Let's leave her card out of it. Bethan decides on gifts, and all she'd want is the month. # shows: data.stop-them, data.least-needed, authority.name-who, escalation.right-person, escalation.explain]
    ~ felt_understood()
    Imran: June. My birthday. I'd never have thought. It's just on my phone. # mood: {face()}
    He puts the phone away. You tell Bethan, a lamp, a present, in June.
* [Can you read me the long number? I'll find the sale by that now. # shows: data.ask-too-much # why: He offered, and it would be quick. But it's his sister's card, and nobody needs the number. Bethan finds the sale by the month and the price.]
    ~ provoke(1)
    Imran: It's four, nine. No. I don't think she'd like that. # mood: {face()}
    Bethan: Put that away, love. I can find it without. # enters: Bethan
* [I can't take it with no receipt. No shop would. # shows: policy.guess, escalation.too-late # why: Everybody has heard it said. It isn't what your card says: for a gift Bethan can look for the sale.]
    ~ provoke(2)
    Imran: Yeah. I thought so. Sorry. # mood: {face()}
    Bethan: Hold on. A gift's for me to look at. Pass it here. # enters: Bethan
-
Bethan: Here it is, ours, £12 in the sale. Sale things we swap, we don't credit. So it's anything up to £12. # enters: Bethan # leaves: Bethan
Imran: Curtain hooks. Please. I used string. # mood: {face()}
-> how_will_i_know


// Tests the promise: who, how and by when, in a way that works for him.
=== how_will_i_know ===
~ goes_off_the_boil()
Imran: So do I just come in? I'm on nights. I'm asleep till eleven. I don't mind. # mood: {face()}
* [It'll be a text when they're in. I'll just write it all up after my break. # shows: followup.vague, adapt.same-for-all, record.put-off # why: It's how everybody is told. He has just said what print is like for him, and a text has no time in it either.]
    ~ provoke(1)
    Imran: A text. Yeah. My mate can read it me. # mood: {face()}
* [Come in on Saturday, any time from eleven. Whoever's on the desk will know. # shows: followup.leave-to-chase # why: Friendly, and it's he who does the fetching. If the van's late he has come for nothing, and he won't like to say.]
    ~ provoke(1)
    Imran: Okay. I'll come. It's no bother. # mood: {face()}
* [There's really no need. They'll be here first thing on Saturday, I promise. # shows: expectations.overstate, authority.over-promise # why: You wanted him to sleep well. The van comes at half eleven, when it comes, and it isn't yours to promise.]
    ~ provoke(1)
    Imran: First thing? I'll set an alarm, then. # mood: {face()}
* [I'll ring you by noon on Saturday. What number? It's going in the book now. # shows: followup.promise, followup.contact, expectations.honest-time, record.at-once, ownership.take, language.concrete]
    ~ promised = true
    ~ step_forward()
    Imran: 07700 900263. Imran Sheikh. And it's a ring? Not a text? Thank you. # mood: {face()} # pose: open # fact: customer = Sheikh # fact: contact = 07700 900263 # promise: ring Imran by Saturday noon
* [Would a call suit you, before noon on Saturday? I'd keep your number for just that. # shows: adapt.ask, followup.promise, followup.contact, data.say-why, language.concrete]
    ~ promised = true
    ~ felt_understood()
    Imran: A call. Please. I'd hear a call. I'm Imran Sheikh. # mood: {face()} # pose: open # fact: customer = Sheikh # promise: ring Imran by Saturday noon
    His mate writes the number down for you. 07700 900263. # fact: contact = 07700 900263
- { promised: -> van_is_in }
-> by_the_lamps


// The promise comes back, and nothing has gone wrong. Tests keeping it as it was made, when a text would be less trouble.
=== van_is_in ===
Saturday, twenty to twelve. The van has been, and the blue pair is on the desk. So are six people with things to bring back. # time: Saturday, twenty to twelve # place: counter
* [I said noon, so I'll text him now. He'll see it when he's up. # shows: followup.broken, adapt.same-for-all # why: It's the same thing for you. You said you'd ring, and he told you why a text was no good.]
    ~ promise_broken()
    At four he comes in with his mate, who has read it to him. # time: Saturday, four o'clock # enters: Imran
    Imran: Sorry we're late. I'd have come at twelve. I was waiting for it to ring. # mood: {face()}
* [There's no rush, they're here now. I'll just give him a ring when it's quiet. # shows: followup.late, informed.silence # why: You were letting him sleep. From twelve till two he lay there thinking you'd forgotten, and didn't like to ask.]
    ~ kept_waiting = true
    At two it's quiet, and you ring. # time: Saturday, two o'clock # place: phone # calls: Imran
    ~ provoke(2)
    Imran: Oh, hi. No, it's okay. I thought maybe they hadn't come. # mood: {face()} # pose: on-phone
* [Bethan, would you ring him? I've got all of these to do. # shows: ownership.pass-buck # why: He got his call. It was from somebody else, and he'd told himself which voice it would be.]
    ~ provoke(1)
    Bethan rings him at noon. # time: Saturday, noon # place: phone # calls: Imran # enters: Bethan
    Imran: Is the other one not in? No, it's fine. I'll come now. # mood: {face()} # pose: on-phone
* [I did say noon. There's a call first, so bear with me, everybody. # shows: followup.kept, informed.update, ownership.take]
    ~ promise_kept()
    Imran: You rang. You actually did. I'll get my shoes on. # mood: {face()} # pose: on-phone # place: phone # calls: Imran
- -> by_the_window


// Nobody promised to ring, so he has come, and hasn't liked to ask. Tests noticing him, and a straight answer about the wait.
=== by_the_lamps ===
~ provoke(1)
Saturday, twenty past eleven. Imran is by the lamps, in yesterday's jumper. He has been there since ten. He looks at you, and then at the door. # cue: looking-at-door # time: Saturday, twenty past eleven # place: counter # enters: Imran
Imran: Sorry. I'm in the way. I just wondered. It's fine. # mood: {face()}
* [Since ten? I'm sorry, I should have told you. The van isn't here till half past. # shows: informed.only-when-asked, empathy.apology, ownership.take, signs.respond]
    ~ was_apologised_to()
    ~ step_forward()
    Imran: Half past. That's ten minutes. That's nothing. # mood: {face()}
* [It is Saturday, and we said Saturday. The van comes when it comes. # shows: empathy.defensive, informed.only-when-asked # why: You were right about the day. He came to find out the time, and he thinks he's been told off.]
    ~ provoke(2)
    Imran: Yeah. I know. Sorry. I'll stand somewhere else. # mood: {face()} # cue: looking-at-door
* [You're not in the way. Shout if you need anything. # shows: signs.carry-on, informed.silence # why: Kind, and he'll never shout. He wants to know when the van comes, and you didn't say.]
    ~ provoke(1)
    At five to twelve he's still there. The van's been and gone. # time: Saturday, five to twelve
    Imran: Was that it? I didn't like to say. # mood: {face()}
- -> by_the_window


// Tests the close: he will say that it's fine whatever he sees. Does anyone find out, and hear about the lights?
=== by_the_window ===
~ goes_off_the_boil()
The blue curtains are on the desk, still in their wrapper. He hasn't touched them. # place: counter # enters: Imran
Imran: They're lovely. Thank you. It's just your lights, I think, that do it. Sorry to be a pain. # mood: {face()}
* [It's the right blue, and in time for Sunday. She'll love those, won't she? # shows: confirm.presume # why: It was said with a smile. He hadn't seen them out of the wrapper yet, and he'd never tell you if they were wrong.]
    ~ provoke(1)
    Imran: Yeah. I hope so. # mood: {face()}
* [If you'd just sign there, then that's everything. Who's next, please? # shows: confirm.rush # why: There was a queue, and you were fair to it. He went off with a wrapper and a question.]
    ~ provoke(1)
    Imran: Right. Thanks. Bye. # mood: {face()}
* [Is it the lights? I'll tell Bethan. Come to the window, and see how this one looks. # shows: followup.confirm, cause.ask-why, cause.pass-on]
    ~ felt_understood()
    ~ step_forward()
    You each take a corner and hold it up against the glass. # fact: cause = lights
    Imran: Oh. Yeah. No, that's it. That's my settee. You could pin one up here. If you wanted. # fact: feedback = window # mood: {face()} # pose: open
* [You've done us a favour, I'll tell Bethan that. Are you happy with this one, though? # shows: cause.pass-on, acknowledge.thank, followup.confirm # why: He has done you a favour, and you said so. He'll always say that he's happy. The window would have told you.]
    ~ felt_understood()
    He has a look inside the wrapper.
    Imran: Yeah. I think so. It's nice of you to ask. # mood: {face()} # pose: open # fact: cause = lights # fact: feedback = window
* [It's the lights, and they all say that. What can you do? # shows: cause.keep-quiet # why: It's nice to be let in on a secret. There'll be another bag of moss green on this desk by Tuesday.]
    ~ provoke(1)
    Imran: Oh. All of them? # mood: {face()}
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
Sunday, five past ten. He has sent the shop a voice message. # time: Sunday, five past ten # place: counter # calls: Imran
Imran: She came at ten. She looked at the curtains, and then she looked at me, and she said, well, you've done all right. # mood: relieved
Imran: I wanted to tell someone. You don't have to ring me back. # mood: relieved # ending: resolved
-> END

= up_by_sunday
On Sunday the blue curtains are up, on their new hooks. # time: Sunday # place: home # enters: Imran
Imran: They're good, yeah. {misled:I told my mum it's the law, and she says it isn't. She's usually right.|I think I'd ask the first time, next time.} # mood: worried # pose: shrugging # ending: part-resolved
-> END

= to_bethan
His mate has come in with him. Go on, he says. Ask her.
Imran: Is Bethan about? It's not the curtains. It's being told I'd get my money, and then it wasn't mentioned. # mood: annoyed
Bethan: I'm here. I'll take that down as a complaint, and I'll ring you on Monday at one with an answer. # fact: owner = Bethan # enters: Bethan
She writes it in the book, and reads it out to him before he signs. # ending: escalated
-> END

= bed_sheet
Imran: D'you know what, you keep these. It's fine. Thank you. Sorry. # mood: annoyed # cue: threat-to-leave
He leaves the blue ones on the desk, and takes the green ones home. On Sunday there's a bed sheet at his window. He tells his mum it was nobody's fault, and never goes back. # ending: lost # leaves: Imran
-> END
