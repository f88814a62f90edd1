INCLUDE ../lib/customer.ink
// A washing machine at five months, mended once and stopped again. Alun is out of breath and talks
// before he has got to the desk, out of order, and about more than he meant to. He came to have it mended
// today. What he wants changes twice: when he hears what he may choose, and when he hears about the pump.
// Two people who know machines disagree about this one. Neither of them decides about the money.
//
// Thursday    arrival > what_happened > at_home > the_facts (any order) > whose_fault > another_go
//             (his_daughter) > the_sum > same_pump > changed_mind > over_the_limit > launderette > sunita
//             > who_tells_me > the_neighbour
// Friday      friday (or he_rings)      Tuesday   van_day > how_it_ends

# title: The second repair
# setting: counter
# customer: Alun Pryce
# colleague: Sunita Rao (manager)
# colleague: Lenny Frost (workshop engineer)
# role: repair desk assistant at Pennock's, an independent electrical shop
# situation: Alun's machine broke again after a repair. He is upset.
# goal: Sort out what happened, and tell him what he may choose.
# practises: finding the facts
# practises: explaining the choices
# practises: promising only what you can
# minutes: 10
# level: 2
# version: 2
# author: Composure
# scheme: complaint-cycle-2
# cause: faulty
# policy: The desk can give refunds up to £150. Anything above that is signed by Sunita Rao, the manager.
# policy: The desk can give up to £25 as goodwill, and says that it is goodwill. Goodwill is never given in place of what may be owed.
# policy: Launderette bills and other costs may be claimed. They are never promised at the desk. Sunita reads the tickets and decides.
# policy: Lenny Frost says what is wrong with a machine. He does not decide about money.
# policy: To hand over, say who it is, the job number, what has been done and what is wanted.
# policy: We fetch big machines free of charge. The customer gets a day and a two-hour slot.
# policy: If something slips, we ring before the customer has to.
# policy: The job sheet holds the machine, the fault and how to reach the customer. No health details, no names of other people.
# policy: A fault that comes back goes on the repeat list by Lenny's bench.
# law: cra-final-reject
# law: cra-deduction-for-use
# law: cra-six-months
# law: cra-repair-or-replace
# law: cra-refund-14-days
# law: cra-consequential-loss

// The plot. Marks are not kept here: they come from the `# shows:` tags.
VAR misled = false         // he was told something about his rights that is not so
VAR costs_promised = false // the launderette was promised
VAR promised = false       // a call on Friday by 3 pm was agreed
VAR friday_money = false   // he was promised that the money would be there by Friday
VAR kept = false           // he heard in time on Friday
VAR stood_up = false       // he waited in on Monday for a van that was not coming
VAR asked = 0              // how far the finding out has got: 2 for a fact, 1 for a false start
VAR neighbour = false      // somebody took in that it is not only his

~ anger = 4
~ trust = 4
-> arrival

// Some subjects heat him up by themselves, however well it is going.
=== function stirs_to(level) ===
~ anger = MAX(anger, level)

// He is too proud to make a scene: past a point it goes in, and stays under the lid.
=== function keeps_the_lid_on() ===
~ anger = MIN(anger, 7)

// Begins in the middle. Tests letting him run.
=== arrival ===
Thursday, ten past ten. He's talking before he has got to the repair desk, a man in a long dark coat with an orange job sheet. # time: Thursday, ten past ten
Alun: So there I am on my knees with a jug, gone eleven, and the bloody thing's humming at me. No. Wait. October first. That's when you had it. # mood: worried # pose: holding-receipt # fact: product = washing machine
He's out of breath. The sheet says Pryce. # fact: customer = Pryce
* [Get your breath, Mr Pryce. There's nobody behind you. # shows: listening.let-finish, adapt.pace]
    ~ felt_understood()
    He holds on to the edge of the desk, and gets it.
    Alun: I'm all right. I walked up from the bus, that's all it is. I'm all right. # mood: {mood()} # cue: repeating
* [I'll stop you there a minute, Mr Pryce. Is it the seven kilo or the nine? And when did it stop? # shows: listening.talk-over, clarify.grill # why: You wanted it in order, and so did he. The model is on the sheet, and he was just about to tell you when.]
    ~ provoke(1)
    Alun: The what? It's on there, isn't it? I was coming to when. # mood: {mood()} # pose: pointing # cue: pointing
* [I'll book it back in now, no charge. Is Monday all right? # shows: listening.solve-first # why: Free, and fast, and he hadn't said what it did. A second repair is also the one thing he doesn't have to accept.]
    ~ was_offered_remedy()
    Alun: Booked in for what? I've not told you yet. # mood: {mood()} # cue: interrupting
* [October, that's the one on this sheet. Go on, Mr Pryce, I'm with you. # shows: listening.use-detail, listening.let-finish]
    ~ felt_understood()
    Alun: That's the one. Nice lad came. Lenny. Said that was the end of it. # mood: {mood()}
- -> what_happened


// Tests getting it straight. One of these is nearly right.
=== what_happened ===
~ keeps_the_lid_on()
Alun: So Monday it hums. Or was that. No, Monday. Tuesday it stops, water in, door locked. Same as October. The same exactly, it's the bloody same. # mood: {mood()} # pose: explaining # fact: problem = water # cue: repeating
* [On your knees with a jug, and we'd only just mended it. I'm sorry. # shows: empathy.apology, listening.use-detail]
    ~ was_heard()
    ~ was_apologised_to()
    Alun: Yes. Well. Thank you. I don't mind telling you I swore at it. # mood: {mood()} # pose: open
* [Never mind the days. I don't need those. # shows: empathy.brush-off # why: You wanted to take the weight off him. To him the order of it is the proof, and he's been going over it all night.]
    ~ provoke(1)
    Alun: It does matter. I'm trying to tell it right. # mood: {mood()}
* [Hums Monday, stops Tuesday, full of water and locked. Same as October. Have I got that? # shows: listening.paraphrase, listening.check]
    ~ was_heard()
    Alun: That's it. You've got it. That's more than the last one did. # mood: {mood()} # pose: open
* [So it stopped on Monday, and on Tuesday you baled it. Nothing like it before. Is that it? # shows: listening.mishear # why: It sounds like listening, and two things in it are wrong. He said Tuesday, and he said twice that it was the same in October.]
    ~ provoke(1)
    Alun: No. No! Monday it hummed. And it's the same as before, I've just said. # mood: {mood()} # cue: raised-voice
- -> at_home


// He says more than he meant to. Neither good answer is free: one cuts him off, one lets him run on.
=== at_home ===
~ keeps_the_lid_on()
Alun: Only it's sheets every day. Mair, my wife, she's home from hospital, and it's her bladder, well, they thought it was the kidneys, and then the doctor. # mood: worried # sensitive: health = bladder
* [That's a lot, with no machine. None of it goes on the sheet. # shows: empathy.name-effect, data.least-needed]
    ~ felt_understood()
    Alun: No. Don't. It's the nights, that's what it is, she's up four times and then the doctor says. Well. Never mind. # mood: {mood()} # sensitive: health = up four times
* [You poor things. Is it the kidneys, then? # shows: data.ask-too-much # why: Meant warmly. But it's her health and she isn't here, and he'd begun to wish that he hadn't said it.]
    ~ provoke(1)
    Alun: I don't know. I shouldn't have said. She doesn't like it talked about. # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
* [I'll stop you there a minute, Mr Pryce. That's Mair's own business, and I don't need it for this. # shows: data.stop-them, data.least-needed]
    ~ provoke(1)
    Alun: No. No, you're right. She'd have my hide. I do go on. # mood: {mood()}
* [I'll get that on the sheet, so none of them can say they weren't told. Is it bladder or kidneys? # shows: record.sensitive # why: You wanted to hurry things for her. Now anybody who picks up the sheet can read about her, and it mends nothing.]
    ~ provoke(2)
    Alun: Don't write that. Don't you write that. There's lads come to the house with that sheet. # mood: {mood()} # cue: raised-voice
- -> the_facts


// Three things to find out, in any order, each once. Two of them are enough; he moves it on himself.
=== the_facts ===
~ keeps_the_lid_on()
{ heard:
    Alun: Where was I? Ask me. I'm better if you ask me. # mood: {mood()}
- else:
    Alun: Where was I? I've lost it now. What was it you wanted? # mood: {mood()} # cue: repeating
}
-> asking
= asking
* [What would put this right for you, Mr Pryce? # shows: clarify.wanted, listening.open-question]
    ~ asked = asked + 2
    ~ felt_understood()
    Alun: Mend it. Mend it today, properly this time, and I'll take it home. That's all I came for. # mood: {mood()}
* [Could it be the dials? I only ask, as some of our older customers don't get on with them. # shows: acknowledge.judge # why: You were being patient with him. He hadn't said a word about the dials, and his age doesn't lock a door or stop a pump.]
    ~ asked++
    ~ provoke(2)
    Alun: I drove a bus for thirty-one years. I can work a dial. # mood: {mood()} # pose: hands-on-hips
* { asked > 0 } [How full do you load it? What powder is it you use? And is the floor level? # shows: clarify.grill, empathy.blame-customer # why: Each might matter to Lenny. Three in a row, from the shop that had it in bits, is a trial.]
    ~ asked++
    ~ provoke(1)
    Alun: Half. The blue one. And your lads put it there, so you tell me. # mood: {mood()} # cue: raised-voice
* [Did you get a code on it, or a light? # shows: clarify.missing-fact]
    ~ asked = asked + 2
    ~ felt_understood()
    He holds out his phone. In the photo a red E18 shines over a drum full of grey water.
    Alun: My grandson told me to take that. I don't know what it is. He said you would. # mood: {mood()} # pose: on-phone
* (sheet) [Can I have October's sheet? I ought to know what we did. # shows: clarify.missing-fact, structure.look-into]
    ~ asked = asked + 2
    ~ step_forward()
    Job 3318, 9 October, new pump fitted, number P77, signed L Frost. Bought here in June, £429. # fact: reference = 3318
    Alun: I've kept it flat for you. I keep all of those. # mood: {mood()}
- { asked >= 4: -> whose_fault }
{ asked == 3: -> one_more }
-> asking
= one_more
Somebody behind him coughs. Alun doesn't turn round.
-> asking


// Two experts, and they disagree. Tests not picking one, and the law on who has to show what.
=== whose_fault ===
~ keeps_the_lid_on()
~ stirs_to(5)
Lenny comes out of the workshop, and has a look at the photo on Alun's phone. # enters: Lenny
Lenny: E18. That's a blockage. There'll be a coin in it, or a hair grip.
Alun: It is not! I rang the makers. Forty minutes. They say it's the pump, they've had a bad lot. And then they say I've got to prove it! So which of you am I to believe? # mood: annoyed # cue: raised-voice
* [I don't know who's right yet. You needn't prove a thing, though. Under six months that's for us. # shows: law.right, law.time-limit, empathy.calm, signs.respond # law: cra-six-months]
    ~ step_forward()
    Alun: For you? Well, why did they say me, then? Right. Right. That's something. # mood: {mood()} # pose: open
* [They're right about the proving, I'm afraid. After 30 days you'd need a report. Shall I see what one costs? # shows: law.wrong # law: cra-six-months # why: The 30 days are for another right. Until six months the fault counts as there from the start, and he's at five.]
    ~ misled = true
    ~ provoke(2)
    Alun: A report. And I've to pay for that? Bloody hell. # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
* [I'd go with Lenny. Theirs is only a guess, and he's had it in bits. # shows: acknowledge.take-sides, acknowledge.doubt # why: It's good to stand by a colleague. But Lenny has seen a photo, and now you've told a man that he's wrong about his own machine.]
    ~ provoke(2)
    Alun: There's no coin. I looked. I had my arm in it up to here. # mood: {mood()} # cue: repeating
* [Nobody's opened it, so it's a guess, his and theirs. I'd sooner not add another. # shows: acknowledge.view, empathy.calm, structure.look-into]
    ~ felt_understood()
    Alun: That's true. That's fair, that is. They might be wrong, the pair of them. # mood: {mood()}
* [I'd go with the makers, to be honest. It's their pump. We should never have sold it to you. # shows: acknowledge.take-sides, authority.admit-blame # why: He's upset, and you took his side. Nobody has opened it yet, so you may have to take that back in front of Lenny.]
    ~ felt_understood()
    Lenny: Hang on. Nobody's had the back off it yet.
    Alun: There you are, then. Somebody's said it. Now what about the proving? # mood: {mood()}
- -> another_go


// He asks for what he came for. Tests telling him that he may have more before he settles.
=== another_go ===
~ keeps_the_lid_on()
Alun: Well, I don't care which it is. He can mend it this afternoon and I'll have it home tonight. That's what I came for. I'm not after anything else. # mood: {mood()}
* [He can. Or it's a new one, or your money, or you keep it and pay less. It's whichever you say. # shows: law.right, law.customer-chooses, explain.choices # law: cra-final-reject # law: cra-repair-or-replace]
    ~ was_offered_remedy()
    Alun: Could I? Nobody said. I thought it was mend it or lump it. # mood: {mood()} # pose: open
    -> the_sum
* [Would you sooner have it settled today? I could do the full £429 now, on a credit note. # shows: law.less-than-owed # law: cra-final-reject # why: It's quick, and it sounds like more. He may have his money, and a note is only good in this shop.]
    ~ provoke(1)
    Alun: A note. What would I do with a note? I need a machine, man. # mood: {mood()}
    -> his_daughter
* [It's got to have a second repair, but I'd make it the first job. If that fails you could have your money. # shows: law.wrong # law: cra-final-reject # why: Quick, and kindly put. But the shop gets one repair, and it has had it. A second is up to him.]
    ~ misled = true
    ~ was_offered_remedy()
    ~ provoke(1)
    Alun: It's got to? Well. If that's the law of it. # mood: {mood()}
    -> his_daughter
* [Of course. This afternoon, no charge, and home tonight. # shows: explain.half, expectations.overstate # law: cra-final-reject # why: It's just what he asked for. But he doesn't know he has a choice now, and nobody has asked Lenny about tonight.]
    ~ misled = true
    ~ step_forward()
    Lenny: Tonight? I've four ahead of him.
    Alun: Oh. But you've just said. # mood: {mood()}
    -> his_daughter
* [You can say no to that, now. We've had our one go. Would you like to hear what else there is? # shows: law.customer-chooses, structure.agree # law: cra-final-reject]
    ~ felt_understood()
    Alun: What else is there? # mood: {mood()}
    You turn the card round. A new one, the money back, or keep it and pay less. He reads it with his finger.
    -> the_sum


// Second chance at the law, for whoever told him less than he may have.
=== his_daughter ===
~ keeps_the_lid_on()
His phone buzzes. He holds it a long way off to read it. # leaves: Lenny
Alun: My daughter, this is. Cerys. She's put it in capitals. "They get one repair. New one, money back, or some off. You choose." Is that so? # mood: {mood()} # pose: on-phone
* [It is, and I had it wrong. It's one repair, and you choose what comes after. # shows: law.right, law.customer-chooses, promises.own-up # law: cra-final-reject]
    ~ misled = false
    ~ felt_understood()
    ~ step_forward()
    Alun: She's sharp, Cerys. She works for the council. # mood: {mood()} # pose: open
* [I don't know the law side. I'd be guessing. # shows: ownership.bare-minimum # why: It's honest. But he asked you straight, and the card that answers it was under your hand.]
    ~ provoke(1)
    Alun: Well, who does? There must be somebody. # mood: {mood()}
    You turn the card round. It says what Cerys says.
* [It isn't as simple as that. You may well get it, though, as you've been so decent. I can ask. # shows: rights.right-as-favour # law: cra-final-reject # why: He'd get what's his, and be made to feel that he should be grateful for it.]
    ~ provoke(1)
    Alun: I'm not asking a favour. I don't ask favours. She says it's mine. # mood: {mood()} # cue: repeating
    You turn the card round. It says what Cerys says.
- -> the_sum


// Tests what it comes to in money. Two of the wrong answers have very exact figures.
=== the_sum ===
~ keeps_the_lid_on()
Alun: What's it come to, then? In pounds. I'm only asking. Say a new one. Or say the money. # mood: {mood()} # leaves: Lenny
* [It'd be £429, less a bit for the five months. Say £380. I don't think that's unfair to anybody. # shows: law.wrong # law: cra-deduction-for-use # why: It does sound fair, and after six months it might be. Under six months nothing may come off for use.]
    ~ misled = true
    ~ provoke(2)
    Alun: For five months? It's been in bits for half of them! # mood: {mood()} # cue: raised-voice
    Sunita: Nothing off, Mr Pryce, not under six months. # enters: Sunita
    She goes by with a box. You look at the card again, and she's right. # leaves: Sunita
* [They've gone up to £459, so a new one's £30 to you. Or it's £429 back. Whichever you'd sooner. # shows: law.wrong # law: cra-repair-or-replace # why: The shelf does say £459. But a new one in place of a faulty one is free, whatever has happened to the price.]
    ~ misled = true
    ~ provoke(1)
    Alun: Thirty pound? For yours breaking down? No. That's not right, is it? # mood: {mood()}
    Sunita: Not a penny, Mr Pryce. # enters: Sunita
    She goes by with a box. You look at the card again, and she's right. # leaves: Sunita
* [I'd keep it, and have £80 off. Would that do you? # shows: explain.half, authority.over-promise # law: cra-final-reject # why: It is less trouble. You left out that it may stop again, and the £80 wasn't yours to name.]
    ~ provoke(1)
    Alun: Eighty, is it? But if it goes again? # mood: {mood()}
* [£429 back, or a new one for nothing. Or keep that one for less, but it could stop again. # shows: explain.choices, language.concrete]
    ~ felt_understood()
    Alun: No. I'll not keep that one. I can't listen to that hum again. # mood: {mood()}
* [A new one's free. The money's all £429, as it's under six months, so there's nothing off for the use you've had. # shows: law.right, law.time-limit, language.concrete # law: cra-deduction-for-use # law: cra-repair-or-replace]
    ~ misled = false
    ~ felt_understood()
    Alun: All of it? And I've had five months' washing out of it. Well. # mood: {mood()} # pose: open
- -> same_pump


// He chooses, and the screen tells you something he does not know. Tests saying it.
=== same_pump ===
~ keeps_the_lid_on()
Alun: A new one, then. The same again. Mair knows the buttons. Yes. I'll have that. # mood: {mood()} # pose: open
{ the_facts.asking.sheet:
    You look it up. Nine in the back. Pump number P77, the same as on Lenny's sheet in October.
- else:
    You look it up. Nine in the back. Pump number P77, the same as in October, on job 3318. # fact: reference = 3318
}
* [Lenny, P77. Is that the one you put in for Mr Pryce in October? # shows: escalation.ask-colleague, cause.ask-why]
    ~ step_forward()
    Lenny: Same one, yes. There's nothing wrong with them, mind. # enters: Lenny # leaves: Lenny
    Alun: That's what you say. The makers say different. # mood: {mood()}
* [There's nine in. It can come on Monday. # shows: cause.keep-quiet, explain.half # why: He had chosen, and you didn't want to spoil it. You knew one thing that he didn't, and it was the thing he'd want to know.]
    ~ provoke(2)
    He has read the screen upside down.
    Alun: P77? That's what's on my sheet. That's the same bloody pump. Were you going to say? # mood: {mood()} # pose: pointing # cue: pointing
* [Before you do. They've the same pump as yours. It may be all right, I don't know. # shows: explain.choices, cause.spot-repeat]
    ~ felt_understood()
    ~ step_forward()
    Alun: The same one? The one they say's a bad lot? Well, I'm glad you said. # mood: {mood()}
* [Lenny, would you put a different pump in one of those for Mr Pryce? Then he needn't worry about it. # shows: structure.act-unasked, explain.nothing # why: A clever way to look after him. It went on over his head, and nobody told him what there was to worry about.]
    ~ provoke(1)
    Alun: Worry about what? What's he on about? Is it the same pump? It is, isn't it? # mood: {mood()} # cue: interrupting
- -> changed_mind


// His own idea of it changes. Tests going with him, and making sure.
=== changed_mind ===
~ keeps_the_lid_on()
Alun: Not that, then. Only she knows the buttons. Could you. No. There's the other make, but. No. The money. Oh, bugger it. Give me the money. # mood: {mood()} # cue: repeating
* [So not a new one. It's all the money back, £429. Is that what you want? # shows: clarify.sum-up, listening.paraphrase, listening.check, structure.agree]
    ~ was_heard()
    ~ step_forward()
    Alun: Yes. That's it. All the money. I've said it now. # mood: {mood()} # pose: open # fact: remedy = refund £429
* [You did say a new one, and it's keyed in now. Would it be all right to leave it at that? # shows: structure.jump-about, clarify.lead # why: It saves doing it again. But he chose before he knew about the pump, and he may change his mind.]
    ~ provoke(2)
    Alun: No. No, it would not. I've just told you. The money. # mood: {mood()} # cue: repeating # fact: remedy = refund £429
* [It's your choice, and it'll keep. Would you like to ring Mair first? # shows: law.customer-chooses, adapt.ask # law: cra-final-reject]
    ~ felt_understood()
    He goes as far as the door, and comes back with the phone in his hand.
    Alun: The money, she says. She says she'll learn other buttons. # mood: {mood()} # fact: remedy = refund £429
* [The money's what I'd have, I don't mind telling you. I'd have gone for that from the start. # shows: clarify.lead # why: You wanted to settle him. It's his choice, and it came out as if he'd been slow to make it.]
    ~ provoke(1)
    Alun: From the start? You never said, from the start. # mood: {mood()} # fact: remedy = refund £429
- -> over_the_limit


// Tests the limit. The money is his by right, and the signature is Sunita's.
=== over_the_limit ===
~ keeps_the_lid_on()
Alun: So you'll put that on my card now, and I can get the ten forty? # mood: {mood()}
* [I could, in three lots. Each one's under £150 then, and you'd get your bus. Would that do? # shows: authority.over-promise, policy.bend # why: Quick, and kind. The limit is there for the whole sum, and the till knows it.]
    ~ provoke(1)
    The till thinks, goes red and prints, Refer to manager. A bell rings in the back office. # sound: desk-bell
    Alun: What's that? Have I done something? # mood: worried
* [I can do £150 of it now, and you'd write in for the rest. It's only the form, it isn't hard. # shows: escalation.too-late, ownership.bare-minimum # why: Your limit is real. But Sunita is one door away and can sign it all, so there's nothing to write in for.]
    ~ provoke(2)
    Alun: Write in? I'm stood here! There's somebody in that office. # mood: {mood()} # pose: pointing # cue: pointing
* [It's yours by right, but over £150 it's Sunita who signs, I'm afraid. I'll tell her all of it, so you needn't. # shows: escalation.right-time, escalation.explain, expectations.say-limit, authority.name-who, rights.say-which, policy.name, ownership.take # law: cra-final-reject]
    ~ step_forward()
    Alun: Right. Good. I've not the breath to go through it again. # mood: {mood()} # pose: open
* [Lenny did the job, so it's Lenny who signs for it. I'll get him now, and you'll have it in writing. # shows: escalation.wrong-person # why: It feels natural to ask the man who knows the machine. He can tell you about a pump. He can't sign for £429.]
    ~ provoke(1)
    Lenny: Not me. I don't do money. That's Sunita. # enters: Lenny # leaves: Lenny
    Alun: Does nobody here know who does what? # mood: {mood()}
- -> launderette


// Tests a second request, and loss caused by the fault. Kindness is the wrong answer here.
=== launderette ===
~ keeps_the_lid_on()
~ stirs_to(4)
He fans out a fistful of pink tickets on the desk. His hand isn't steady.
Alun: And there's these. £62, at the launderette, with it off twice. I'm not asking for charity. I want that understood. # mood: {mood()} # pose: holding-receipt
* [You don't have to claim for that. It's our doing, so it's ours to pay. You may take it as settled. # shows: authority.over-promise, authority.admit-blame # why: He's had a bad month and you wanted to end it. Costs are for Sunita, and nobody knows yet why it stopped.]
    ~ costs_promised = true
    Alun: Can I? Well. That's only right. I'll tell Mair. # mood: relieved # pose: open
* [I can give you £25 towards it, here and now. It's goodwill, so you don't have to prove anything. # shows: rights.right-as-favour # law: cra-consequential-loss # why: It's in your limit, and it's kind. But what a faulty machine has cost him may be his to claim, all of it, and goodwill sounds like the end of it.]
    ~ provoke(1)
    Alun: I said. I'm not after charity. I've got tickets for all of it. # mood: {mood()} # cue: repeating
* [You may be able to claim that. I can't promise it. It's for Sunita to decide. # shows: rights.may-claim, authority.name-who, expectations.say-limit # law: cra-consequential-loss]
    ~ step_forward()
    Alun: May be. Right. So it's not a no. And it's not charity. # mood: {mood()} # pose: open
* [It may be one for your house insurance. It's only the machine that we can look at, I'm sorry. # shows: law.less-than-owed, policy.guess # law: cra-consequential-loss # why: It sounds like knowledge, and it gave him somewhere to go. What the fault has cost him he may claim from the shop.]
    ~ provoke(2)
    Alun: Insurance? It's your machine that broke! # mood: {mood()} # cue: raised-voice
* [I don't know if it's a yes or a no. I'll put them in Sunita's hand myself, today. # shows: ownership.take, escalation.right-person]
    ~ step_forward()
    Alun: In her hand. Not in a drawer. Right. # mood: {mood()}
- -> sunita


// Tests the hand-over. What Sunita hears now decides whether he has to start again.
=== sunita ===
The office door opens. Sunita comes out with her glasses pushed up in her hair. # enters: Sunita
Sunita: Good morning. What have we got? # fact: owner = Sunita
* [This is Mr Pryce. He's had a terrible time of it, and he's a proud man, so I'd like us to be nice. # shows: handover.colour, handover.gaps # why: You meant it well. He heard himself described, and Sunita heard nothing that she could sign.]
    ~ provoke(2)
    Alun: I don't need anybody to be nice. I need it sorting. # mood: {mood()}
* [Mr Pryce, job 3318. Mended in October, same again Tuesday. He'd like a new one, and these looked at. # shows: handover.gaps # why: Nearly all of it is right. But he wanted a new one ten minutes ago, and then he changed his mind.]
    ~ provoke(1)
    Alun: The money! I said the money. Not a new one. # mood: {mood()} # cue: interrupting
* { not costs_promised } [This is Mr Pryce, job 3318. Mended in October, same again Tuesday. It's £429 back, and the tickets are for you. # shows: escalation.brief, handover.so-far, handover.wanted, handover.introduce]
    ~ was_heard()
    ~ step_forward()
    Alun: That's it. That's all it was. # mood: {mood()} # pose: open
* [Mr Pryce can tell you. He tells it better than me. # shows: escalation.cold # why: There was somebody waiting, and you thought of her. He'd told it all, out of breath, and was made to start again.]
    ~ provoke(2)
    Alun: What, all of it? I've just. Oh, bloody hell. # mood: {mood()} # cue: repeating
* { costs_promised } [Mr Pryce, job 3318, mended once, wants his £429. I told him yes on the tickets, and that wasn't mine to say. # shows: escalation.brief, handover.so-far, handover.wanted, promises.own-up]
    ~ costs_promised = false
    ~ was_heard()
    ~ provoke(1)
    Alun: So it's not a yes? Well. You might have said. # mood: {mood()}
- -> who_tells_me


// Tests the promise: who, by when, on which number.
=== who_tells_me ===
Sunita: I've signed the £429. The van will fetch it on Monday, and I'll read these tickets tonight.
{ costs_promised:
    Alun: Read them? I was told that was settled. # mood: annoyed
    Sunita: Not by me, I'm afraid. I do have to look.
    ~ promise_broken()
    Alun: Then who's going to tell me? I want to know who. # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
- else:
    Alun: And who tells me? Only I don't want to be sat there by the phone. # mood: {mood()}
}
* [You'll hear by three tomorrow, from me. It's on the sheet, is it, your number? # shows: followup.promise, followup.contact, ownership.take, language.concrete]
    ~ promised = true
    ~ step_forward()
    Alun: That's the house one. Put the mobile. 07700 900417. # mood: {mood()} # fact: contact = 07700 900417 # promise: ring Alun by Friday 3 pm
* [It's 14 days at the most, by law. After that, ring and ask for me. # shows: law.right, law.time-limit, followup.leave-to-chase # law: cra-refund-14-days # why: The 14 days are right, and worth knowing. But he asked about the tickets, and who'd ring him.]
    Alun: So I'm to ring you. I thought I was. # mood: {mood()}
* [I'll ring you tomorrow by three, and the £429 will be on your card before that. What's your number? # shows: authority.over-promise, expectations.overstate # why: The call is yours to promise. How fast a bank moves isn't, and the law gives the shop up to 14 days.]
    ~ promised = true
    ~ friday_money = true
    Alun: By tomorrow? That quick? 07700 900417. # mood: {mood()} # fact: contact = 07700 900417 # promise: ring Alun by Friday 3 pm
* [I will, by three tomorrow. What's the best number? I'll only use it for this. # shows: followup.promise, followup.contact, data.say-why, ownership.take, language.concrete]
    ~ promised = true
    ~ step_forward()
    Alun: 07700 900417. That's the mobile. Three o'clock. You. Right. # mood: {mood()} # pose: open # fact: contact = 07700 900417 # promise: ring Alun by Friday 3 pm
* [You'll hear from Sunita by three tomorrow, I'll see to it. What's your number? # shows: expectations.overstate, ownership.pass-buck # why: It has a name and a time in it. But she has only said that she'll read them tonight, and it wasn't your promise to make.]
    Alun: 07700 900417. By three. And I'll hear from the lady herself, will I? # mood: {mood()} # fact: contact = 07700 900417
- -> the_neighbour


// Tests hearing the last thing he says: it is not only his machine.
=== the_neighbour ===
~ keeps_the_lid_on()
He has got to the door. He comes all the way back. # cue: looking-at-door
Alun: Her at number nine's got the same one. Mrs Beynon. Hers went in September. Does nobody here put two and two together? # mood: {mood()} # sensitive: third-party = Beynon
* [You came back in for that. That's two, so it's going on our repeat list, and not her name. # shows: signs.name, signs.seen, acknowledge.concern, cause.spot-repeat, cause.pass-on, policy.follow, record.at-once, data.least-needed]
    ~ neighbour = true
    ~ felt_understood()
    You write it up while he watches. E18, pump P77, twice since September. No names. # fact: cause = pump # fact: feedback = repeat
    Alun: Good. That's how you do it. Good. # mood: {mood()} # pose: open
* [Would you ask her to ring us? I can't do anything until she does, I'm afraid. # shows: cause.quick-fix, followup.leave-to-chase # why: You can't ring her, that's true. But the same fault twice goes on the list by Lenny's bench, and that needs no call from anybody.]
    Alun: I'll ask her. She won't. She doesn't like to. # mood: {mood()}
* [What's her number? I'd like to ring her today and see how hers is doing. # shows: data.ask-too-much # why: You wanted to help her too. She hasn't complained, and he can't hand out her number for her.]
    ~ provoke(1)
    Alun: I can't give you that. I've said too much as it is. I always do. # mood: {mood()}
* [It's only two that we know of, out of dozens. I'd keep it to yourself for now, if you don't mind. # shows: cause.keep-quiet, acknowledge.doubt # why: Two may be chance, that's so. But it's how a bad lot is found, and he came all the way back to tell you.]
    ~ provoke(2)
    Alun: Keep it to myself? I'll tell who I like. # mood: {mood()} # cue: threat-to-post
* [I didn't know that. Thank you for coming back to say. # shows: acknowledge.thank, signs.respond]
    ~ felt_understood()
    Alun: Well. You'd want to know, I thought. I would. # mood: {mood()}
- { promised: -> friday }
-> he_rings


// The promise comes back, with good news and bad news together.
=== friday ===
Friday, twenty past two. Your note says, Pryce, 3 pm. # time: Friday, twenty past two # place: counter
Sunita: Mr Pryce's tickets. Tell him yes, all £62. But the van's off the road. It's Tuesday now, not Monday. # enters: Sunita
* [The van people will text him about Tuesday. The tickets can wait for a letter, it's good news anyway. # shows: followup.broken, informed.silence # why: He'll know it all in the end. But you said three, and he's sitting by the phone.]
    ~ stood_up = true
    ~ promise_broken()
    Three o'clock goes by. On Monday evening the desk phone rings. # time: Monday evening # place: phone # calls: Alun # sky: dusk
    Alun: No van. No call. I've stood at that window since eight. I had the hall cleared for you. # mood: {mood()} # pose: on-phone
* [Would you ring him yourself, Sunita? It's you who said yes, so it'd come better from you. # shows: ownership.pass-buck # why: Perhaps it would. But he was told that you'd ring, and it was your word.]
    Sunita: You told him you would. Go on, it's only half past.
    -> only_half_past
* [He'll get the bad with the good, then. I'll ring now. It's only twenty past. # shows: followup.kept, followup.told-early]
    ~ kept = true
    ~ promise_kept()
    He picks up before you hear it ring. # place: phone # calls: Alun
    Alun: All £62? Well I'm. Mair! All of it! And Tuesday, not Monday. Right. I'd have cleared the hall. # mood: {mood()} # pose: on-phone
* [I'd like to get him a van for Monday first. Then I can ring with nothing but good news. # shows: followup.late # why: You worked hard on it, for him. At three he was sitting by a phone that didn't ring.]
    No van can be found. It's ten to five when you pick up the phone. # time: Friday, ten to five # place: phone # calls: Alun
    ~ provoke(2)
    Alun: I've sat here since ten to three. I thought you'd forgotten. I thought it was a no. # mood: {mood()} # pose: on-phone
- -> van_day

// Sent back to it, and still in time.
= only_half_past
* [I did say so. I'll ring him now, the good and the bad. # shows: followup.kept, followup.told-early]
    ~ kept = true
    ~ promise_kept()
    You ring. He picks up before you hear it ring. # place: phone # calls: Alun # enters: Sunita
    Alun: Yes to the tickets? And Tuesday. Right. Is somebody there with you? # mood: {mood()} # pose: on-phone
* [I will, once I've found out what time on Tuesday. He'd like to know that as well. # shows: followup.late # why: He would. It took you until five, and he had three o'clock and the phone beside him.]
    It's five o'clock when you know. # time: Friday, five o'clock # place: phone # calls: Alun
    ~ provoke(2)
    Alun: I've sat here since ten to three. Five, it is. You said three. # mood: {mood()} # pose: on-phone # cue: repeating
- -> van_day


// Nobody promised to ring, so he has to. Tests owning that, and telling him what is on the note.
=== he_rings ===
~ provoke(2)
Friday, ten past four. The desk phone rings, and shows the number on job 3318. Sunita's note is in front of you. Tickets, yes. Van, Tuesday now. # sound: phone-ring # time: Friday, ten past four # place: phone # calls: Alun
Alun: It's Pryce. Alun Pryce, 07700 900417. Only nobody's rung me. I've been sat here. # mood: {mood()} # pose: on-phone # fact: contact = 07700 900417
* [I was going to ring you now, honestly. It's been one thing after another in here since eight. # shows: empathy.defensive, informed.only-when-asked # why: It may well be true. It's what everybody says, and it makes your day the news.]
    ~ provoke(1)
    Alun: I don't know about that. What about the tickets? # mood: {mood()} # cue: repeating
    You read him the note. Tickets, yes. Van, Tuesday.
* [It's a yes, Mr Pryce, the lot. And the van's Monday, any time from eight. I'm sorry you've had to ring. # shows: expectations.overstate, informed.only-when-asked # why: It was kind, and quick, and one day out. The note says Tuesday, so on Monday he'll stand at the window.]
    ~ stood_up = true
    Alun: All of it? Oh. Thank you. Monday, then. I'll clear the hall. # mood: {mood()}
* [I'm sorry you had to ring. Yes to all the tickets. The van's broken down, so it'll be Tuesday. # shows: informed.only-when-asked, promises.own-up, empathy.apology]
    ~ felt_understood()
    ~ step_forward()
    Alun: All of them? Well. Tuesday. Right. I can do Tuesday. # mood: {mood()}
* [The tickets are a yes. The van's Tuesday. I've got it here in front of me. # shows: informed.only-when-asked, language.concrete]
    ~ step_forward()
    Alun: They're a yes? All right. You might have rung. # mood: {mood()}
- -> van_day


// Tests the close. Is it right now, and did anybody ask?
=== van_day ===
~ keeps_the_lid_on()
Tuesday, three o'clock. The van has been, and Lenny has the back off the machine. # time: Tuesday, three o'clock # place: counter # sky: day
Lenny: Pump. It's cracked right across. So I was wrong about the coin. # enters: Lenny
On your screen job 3318 says, Refund sent, machine fetched. Close?
* [I'd sooner hear it from him. Is his money there, and is he content? # shows: followup.check-back, followup.confirm]
    ~ felt_understood()
    ~ step_forward()
    -> landed
* [I'd like him to know it's sorted. I'll text him now, with a link so that he can say how we did. # shows: confirm.presume # why: Quick and polite. It told him that it was sorted, and then asked him for something.]
    ~ provoke(2)
    The answer comes back in a minute.
    Alun: Who says it is. A Pryce. # mood: {mood()} # pose: on-phone # calls: Alun
    -> half_done
* [I don't need to ring, do I? It's all done. # shows: confirm.rush, ownership.bare-minimum # why: On the screen it was finished. Nobody had asked the man it happened to.]
    The job closes with a small green tick. Nobody has rung Alun, and Alun does not ring.
    -> half_done
* [I'll ring and tell him what you found, Lenny. He'd like to know, and I can ask if it's all right now. # shows: followup.check-back, followup.confirm, informed.update]
    ~ felt_understood()
    ~ step_forward()
    Alun: It was the pump! I said. Didn't I say? I had my arm in it. # mood: {mood()} # pose: on-phone # place: phone # calls: Alun
    -> landed

=== landed ===
{ stood_up:
    Alun: It came Monday. While I was stood at the bloody window. Somebody could have said. # mood: {mood()} # pose: on-phone # place: phone # calls: Alun
- else:
    Alun: It came Monday. {friday_money:Only I'd been looking since Friday, you said Friday. }We've a new one in, the other make. Mair's got the hang of it. It doesn't hum. # mood: {mood()} # pose: on-phone # place: phone # calls: Alun
}
-> how_it_ends


// The endings. What he got, and what he now believes.
=== half_done ===
{ trust <= 1: -> lost_for_good }
{ costs_promised and not kept: -> to_the_owner }
Some weeks later he goes past the window, walking fast, with somebody else's carrier bag. # time: Some weeks later # place: counter
Alun: {misled:I got there. I'd not have done it on what I was told.|It came right in the end. I'd just have liked somebody to ask.} # mood: worried # pose: shrugging # ending: part-resolved # enters: Alun
-> END

=== how_it_ends ===
{ trust <= 1: -> lost_for_good }
{ costs_promised or (misled and not kept): -> to_the_owner }
{ trust >= 5 and kept and not misled: -> put_right }
Alun: {misled:I was told some wrong things, mind. I had to find it out myself.|There was a lot of waiting about, mind. I don't like waiting about.} # mood: worried # pose: shrugging
Alun: But it's done, and I've got my money. So. That's that. # mood: worried # ending: part-resolved
-> END

=== put_right ===
Alun: {neighbour:And her at number nine's had a letter. Everybody with that pump has. So somebody did put two and two together.|You did it right, in the end. And you said it plain.} # mood: relieved # pose: on-phone
Alun: Only the telly's going now, I don't know what it is, it's the picture. I'll come in. I'll come and see you about it. # mood: relieved # pose: open # ending: resolved
-> END

=== to_the_owner ===
Alun: I've written to Mrs Rao. Not about the machine. About what I was told, and when. It's four sides. # mood: annoyed # calls: Alun
Sunita: I'll answer this one myself. Sit down with me first, please, and tell me what was said. # ending: escalated # place: back-office # enters: Sunita
-> END

=== lost_for_good ===
A letter comes in the post, four sides of it, in capitals where he pressed hard. # place: counter
It says that he has his money, and that he'll not set foot in here again, and nor will anybody on his road. A Pryce. # ending: lost
-> END
