INCLUDE ../lib/customer.ink
// A washing machine at five months, mended once and stopped again. Alun drove buses for thirty-one
// years: he says things once, quietly, and waits to see whether anybody took them in.
//
// Thursday    arrival > what_happened > at_home > the_facts (any order) > whose_fault
//             > another_go > the_sum (or his_daughter) > over_the_limit > launderette > sunita > who_tells_me > the_neighbour
// Friday      friday (or he_rings)      Tuesday   van_day > how_it_ends

# title: The second repair
# setting: counter
# customer: Alun Pryce
# colleague: Sunita Rao (manager)
# colleague: Lenny Frost (workshop engineer)
# role: repair desk assistant at Pennock's, an independent electrical shop
# minutes: 9
# level: 2
# version: 1
# author: Composure
# scheme: complaint-cycle
# policy: The desk can give refunds up to £150. Anything above that is signed by Sunita Rao, the manager.
# policy: The desk can give up to £25 as goodwill, and says that it is goodwill. More is for Sunita.
# policy: Launderette bills and other costs are never promised at the desk. Sunita reads the tickets.
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
# law: cra-goods-standard
# law: cra-refund-14-days

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

// He does not shout: what the last reply did to him goes in, and stays under the lid.
=== function keeps_the_lid_on() ===
~ anger = MIN(anger, 7)

// Tests letting him say what happened before booking, guessing or fetching.
=== arrival ===
Thursday, ten past ten. A man in a long dark coat lays an orange job sheet on the repair desk and smooths it flat.
Alun: Pryce, with a Y. You mended our washing machine in October. It's stopped again. # mood: worried # pose: holding-receipt # fact: customer = Pryce # fact: product = washing machine
* [Right, let's get it booked straight back in. No charge to you. Is Monday any good for the van? # shows: listening.solve-first, structure.act-unasked # why: Free and fast, and he hadn't said what it did. Booking a second repair is also the one thing he need not accept.]
    ~ was_offered_remedy()
    Alun: Monday. And what is it you'd mend on Monday? You've not asked me what it did. # mood: {mood()} # cue: interrupting
* [Stopped again? Tell me what it did. # shows: listening.open-question]
    ~ felt_understood()
    Alun: It did what it did before. I'll tell you in order, then you needn't ask twice. # mood: {mood()} # pose: explaining
* [That was one of Lenny's jobs. I'll give him a shout from the workshop. # shows: escalation.too-soon # why: Lenny mends machines. Nobody had yet asked what was wrong, or what Mr Pryce wants.]
    ~ provoke(1)
    Lenny: Hands full, sorry. Get the story off him first, would you?
    Alun: There we are. He'd like the story. # mood: {mood()} # cue: sarcasm
* [Nine times out of ten with those it's a sock. Did you check the filter? # shows: listening.assume, empathy.blame-customer # why: It sounds like a handy tip. What he hears is that it must be something he did.]
    ~ provoke(2)
    Alun: I checked it. There was no sock. There was a jugful of grey water and no sock. # mood: {mood()} # cue: repeating
- -> what_happened


// Tests taking it in. Two of these are good, in different ways.
=== what_happened ===
~ keeps_the_lid_on()
Alun: Tuesday night. It hums, it stops, and there it sits with the water in and the door locked. I baled it with a jug, gone eleven. # mood: {mood()} # pose: explaining # fact: problem = water
He stops to get his breath. He hasn't finished.
* [Sorry, can I just stop you there a minute? Is yours the seven kilo or the nine? # shows: listening.talk-over # why: You may need the model. You didn't need it in the middle of his sentence, and it's on the sheet in front of you.]
    ~ provoke(1)
    Alun: It's the one that's full of water. The number's on your sheet, there, in your own writing. # mood: {mood()} # pose: pointing # cue: pointing
* [It hums, it stops full, and you bale it out. Same as October. Is that it? # shows: listening.paraphrase, listening.check]
    ~ was_heard()
    Alun: That's it. Word for word, nearly. You'd make a conductor. # mood: {mood()} # pose: open
* [Baling it out at eleven at night, and we'd only just mended it. I'm sorry. # shows: empathy.apology, listening.use-detail]
    ~ was_heard()
    ~ was_apologised_to()
    Alun: Aye. Well. You're the first one to say it. # mood: {mood()} # pose: open
* [It'll be that pump again. They're terrible for it, that make. # shows: listening.assume # why: A guess, and a worrying one. If you knew they were terrible, why was he sold one?]
    ~ provoke(1)
    Alun: Terrible, are they? You had a big yellow star on it when you sold it to me. # mood: {mood()} # cue: sarcasm
- -> at_home


// Tests a private matter told to a stranger: be kind, and leave it off the paper.
=== at_home ===
~ keeps_the_lid_on()
He looks along the counter. There's nobody near. He talks to the job sheet instead of to you.
Alun: There's sheets every day now. Mair, my wife, she's home from hospital, and her bladder's not been right since. So you see it can't wait. # mood: worried # sensitive: health = bladder
* [Oh, the poor love. What was it she went in for? My nan was just the same. # shows: data.ask-too-much # why: Meant warmly. But it's her health, she isn't here, and a washing machine doesn't need it.]
    ~ provoke(1)
    Alun: She'd not thank me for telling you. She'd not thank me for telling you that much. # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
* [That's hard on you both. It stays off the sheet. I only need the machine. # shows: empathy.name-effect, data.least-needed]
    ~ felt_understood()
    Alun: Thank you. She's a private woman. I shouldn't really have said. # mood: {mood()} # pose: open
* [I'll write her trouble down here by the job number. They move faster when it's medical. # shows: record.sensitive # why: You wanted to hurry things for her. Now anyone who picks up the sheet can read about her bladder, and nobody needs it to mend a pump.]
    ~ provoke(2)
    Alun: Don't write that. Please. There's lads come to the house with that sheet. # mood: {mood()} # cue: raised-voice
* [Don't you worry about that. You'd be amazed what people tell us at this desk. # shows: empathy.brush-off # why: You meant that he needn't be ashamed. It came out as if his week were one more funny story.]
    ~ provoke(1)
    Alun: I dare say. I'm not telling it to amaze anybody. # mood: {mood()}
- -> the_facts


// Three things to find out, in any order, each once. Two of them are enough; he moves it on himself.
=== the_facts ===
~ keeps_the_lid_on()
{ heard:
    Alun: Go on, then. What else do you want off me? # mood: {mood()}
- else:
    Alun: Right. That's twice I've said it now. What do you want off me? # mood: {mood()} # cue: repeating
}
-> asking
= asking
* [Some of our older customers find the dials fiddly. Which wash is it you put it on? # shows: acknowledge.judge # why: You were being patient with him. He had not mentioned the dials, and his age doesn't lock a door or stop a pump.]
    ~ asked++
    ~ provoke(2)
    Alun: I drove a fifty-seater through Neath in the snow. I can manage a dial. # mood: {mood()} # pose: hands-on-hips
* [Can I read the October sheet? I'd like to see what was done. # shows: clarify.missing-fact, structure.look-into]
    ~ asked = asked + 2
    ~ step_forward()
    Job 3318, 9 October, new pump fitted, signed L Frost. Bought here in June, £429. # fact: reference = 3318
    Alun: He was a nice lad. He told me that was the end of it. # mood: {mood()}
* { asked > 0 } [How full d'you load it? What powder is it? And is the floor dead level? # shows: clarify.grill, empathy.blame-customer # why: Each might matter to Lenny. Three in a row, from a shop that has had the machine in bits, is a trial.]
    ~ asked++
    ~ provoke(1)
    Alun: Half. The blue one. And it was your two lads who put it there. Any more? # mood: {mood()} # cue: sarcasm
* [Did it show a code, or a light, when it stopped? # shows: clarify.missing-fact]
    ~ asked = asked + 2
    ~ felt_understood()
    He holds out his phone. In the photo a red E18 shines over a drum full of grey water.
    Alun: My grandson said take a picture. So I took a picture. # mood: {mood()} # pose: on-phone
* [What would put this right, from where you're standing? # shows: clarify.wanted, listening.open-question]
    ~ asked = asked + 2
    ~ felt_understood()
    Alun: A machine I can turn my back on. Or my money, and I'll go and find one. # mood: {mood()}
- { asked >= 4: -> whose_fault }
{ asked == 3: -> one_more }
-> asking
= one_more
Someone behind him coughs. Alun doesn't turn round.
-> asking


// Tests the law on proof, with the wrong answer already in his ear.
=== whose_fault ===
~ keeps_the_lid_on()
~ stirs_to(4)
He puts one finger on the sheet, where it says 9 October.
Alun: A boy on your phone line said that at five months it's up to me to prove it was faulty from new. How would I do that? # mood: {mood()} # pose: pointing # cue: pointing
* [He's right on paper. Once you're past the 30 days it's for you to show it. # shows: law.wrong # law: cra-six-months # why: The 30 days are for another right. Until six months the fault counts as there from the start, and he's at five.]
    ~ misled = true
    ~ provoke(2)
    Alun: Then it's a clever law, to ask a bus driver that. # mood: {mood()} # cue: sarcasm
* [Lenny doesn't leave a job half done, mind. If he says that pump's fine then I'd say it is. # shows: acknowledge.take-sides # why: It's good to stand by a colleague. Nobody had looked yet, and you had already picked a winner.]
    ~ provoke(2)
    Alun: I'm not saying a word about Lenny. I'm saying it's full of water. # mood: {mood()} # cue: repeating
* [No. In the first six months the law takes it that the fault was there, unless we show it wasn't. # shows: law.right, acknowledge.view # law: cra-six-months]
    ~ step_forward()
    Alun: So it's for you to do the showing. I did wonder. It seemed back to front. # mood: {mood()} # pose: open
* [I'd be asking that too. You weren't to know, so you're right to bring it up. # shows: acknowledge.view, acknowledge.concern # why: It does help to be believed. He had also asked a question, and went without an answer to it.]
    ~ felt_understood()
    Alun: That's kind. It's not an answer, but it's kind. # mood: {mood()}
- -> another_go


// Tests the right itself. One repair has been had: what comes next is his to choose.
=== another_go ===
~ keeps_the_lid_on()
{ heard:
    Alun: Now tell me this. Do I have to let you have another go at it? # mood: {mood()}
- else:
    Alun: What I'm asking is, do I have to let you lot have another go? # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
}
* [It's in its first year, so the guarantee says we repair it again. I can make it a rush job. # shows: law.wrong # law: cra-final-reject # law: cra-repair-or-replace # why: A guarantee comes on top of the law and takes nothing off it. The shop gets one repair, and it has had it.]
    ~ misled = true
    ~ was_offered_remedy()
    ~ provoke(2)
    Alun: That's the makers' paper, that guarantee. I asked what you've got to do. # mood: {mood()} # cue: repeating
    -> his_daughter
* [A second failure has to go to the makers, I'm afraid. I'll ring them for you now. # shows: law.wrong, ownership.pass-buck # law: cra-goods-standard # why: You offered to do the ringing, and that was kind. But he bought it from Pennock's, and Pennock's puts it right.]
    ~ misled = true
    ~ provoke(2)
    Alun: When my bus broke down I didn't send the passengers to the factory. # mood: {mood()} # cue: sarcasm
    -> his_daughter
* [No. We've had our one go. It's your money back, or keep it and pay less, as you choose. # shows: law.right, law.customer-chooses, explain.choices # law: cra-final-reject # law: cra-repair-or-replace]
    ~ was_offered_remedy()
    Alun: As I choose. Nobody's said that to me yet, in this whole business. # mood: {mood()} # pose: open
    -> the_sum
* [I shouldn't, really, but for you I could stretch to a credit note. The full price, too. # shows: law.less-than-owed, rights.right-as-favour # law: cra-final-reject # why: It sounds generous. He is owed money, by law and not as a treat, so a credit note is less than his.]
    ~ provoke(1)
    Alun: A note. For another machine out of this shop. That's a brave offer. # mood: {mood()} # cue: sarcasm
    -> his_daughter


// Second chance at the law, for whoever offered less than he is owed.
=== his_daughter ===
~ keeps_the_lid_on()
He takes out a folded paper, in somebody else's neat round writing.
Alun: My daughter Cerys wrote this out. One repair, she says. Then it's all my money, or some of it, and I say which. # mood: {mood()} # pose: holding-receipt
* [I don't really do the law side. They just give us a card to go by. # shows: explain.nothing, ownership.pass-buck # why: Honest, and no use to him. The card was under your hand, and it agrees with her.]
    ~ provoke(1)
    Alun: Then turn the card round, and we'll go by it together. # mood: {mood()}
    It says the same as Cerys. You both read it.
* [She's right and I had it wrong. You choose, and under six months it's every penny. # shows: law.right, law.customer-chooses, law.time-limit, explain.choices, structure.agree # law: cra-final-reject]
    ~ misled = false
    ~ felt_understood()
    ~ step_forward()
    Alun: I'll tell her. She'll have it framed. # mood: {mood()} # pose: open
* [Well, I can't argue with that. As you've been so patient, we'll do it as a one-off for you. # shows: rights.right-as-favour # law: cra-final-reject # why: He gets what he came for, and is made to feel he should be grateful. It was his all along.]
    ~ was_offered_remedy()
    Alun: It's not for being patient, though, is it? It says here why it is. # mood: {mood()} # pose: holding-receipt
- -> he_chooses


// Tests what it comes to in money, and setting both ways out fairly.
=== the_sum ===
~ keeps_the_lid_on()
Alun: And what's the difference to me, in pounds? # mood: {mood()}
* [Well, you've had five months out of it, so we'd take a bit off for that. It's only fair. # shows: law.wrong # law: cra-deduction-for-use # why: It does sound fair, and after six months it would be allowed. Inside six months nothing may come off for use.]
    ~ misled = true
    ~ provoke(2)
    Alun: Five months out of it. I've had about three. You had it for some of the rest. # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
    Sunita: Not under six months, we don't.
    She goes by with a box. You look at the card again, and she's right, nothing comes off.
* [Hand it back, and under six months it's all £429. Keep it for less, and it may stop again. # shows: law.right, law.time-limit, explain.choices, language.concrete # law: cra-deduction-for-use]
    ~ misled = false
    ~ felt_understood()
    Alun: That's plain. I could explain that to Mair, and she'd ask me a question and I'd know the answer. # mood: {mood()} # pose: open
* [Honestly? I'd keep it and have £80 off. It's far less trouble for everybody than a great big refund. # shows: explain.half, authority.over-promise # law: cra-final-reject # why: Less trouble for the shop, yes. You left out that it may stop again, and the £80 wasn't yours to name.]
    ~ provoke(1)
    Alun: Less trouble for everybody. I'd still be there with the jug. # mood: {mood()} # cue: sarcasm
* [Which way are you leaning? It's your pick, and nobody here will push you. # shows: law.customer-chooses, structure.agree # law: cra-final-reject # why: It is his pick. He had asked you for the figures to pick with.]
    Alun: I can't lean till I know what I'm leaning on. # mood: {mood()}
    You turn the card to him and he reads it himself. All of it back, or keep it for less.
- -> he_chooses


// The choice is his, whichever way he came to it.
=== he_chooses ===
~ keeps_the_lid_on()
Alun: The money, then. All of it. I'll not lie awake listening for that hum. # mood: {mood()} # fact: remedy = refund
-> over_the_limit


// Tests the limit. The money is his by right, and the signature is Sunita's.
=== over_the_limit ===
~ keeps_the_lid_on()
He starts to fold his gloves together, ready to be finished.
Alun: So you'll put that on my card now, and I can go and get the bus? # mood: {mood()}
* [It's a big one, but I can split it in three. Then each bit's under my limit. # shows: authority.over-promise, policy.bend # why: Clever, quick and kind. The limit is there for the whole sum, and the till knows it.]
    ~ provoke(1)
    The till thinks, goes red and prints, Refer to manager. A bell rings in the back office. # sound: desk-bell
    Alun: Is it meant to do that? # mood: worried
* [It's your right. It's over £150, so Sunita signs it. I'll get her and tell her all this. # shows: escalation.right-time, escalation.explain, rights.say-which, policy.name # law: cra-final-reject]
    ~ step_forward()
    Alun: Fair enough. At the depot it was over twenty pounds and you wanted a signature. # mood: {mood()} # pose: open
* [I'll ask Lenny to pass it. He did the job, so he'll know if it's a refund. # shows: escalation.wrong-person # why: It feels natural to ask the man who knows the machine. He can tell you about a pump, and he can't sign for £429.]
    ~ provoke(1)
    Lenny: Not me, I'm spanners. Money's Sunita.
    Alun: We'll have seen the whole family by dinner time. # mood: {mood()} # cue: sarcasm
* [I can do £150 today and that's as far as I go. You'd have to write in to us for the rest of it. # shows: escalation.too-late, language.cannot # why: Your limit is real. But Sunita is one door away and can sign it all, so there is nothing to write in for.]
    ~ provoke(2)
    Alun: Write in? To who? There's a light on in that office. # mood: {mood()} # pose: pointing # cue: pointing
- -> launderette


// Tests a second request, when everything seemed done: what is a right, what is goodwill, what is Sunita's.
=== launderette ===
~ keeps_the_lid_on()
~ stirs_to(4)
Alun: There's these as well. Sixty-two pounds in the launderette, with it off twice. Who's paying for that? # mood: {mood()} # pose: holding-receipt
He fans out a fistful of pink tickets on the counter, like a hand of cards.
* [It's our fault, plain as day, so we'll cover it. Leave those with me. # shows: authority.over-promise, authority.admit-blame # why: He has had a bad month and you wanted to end it. Costs are Sunita's to decide, and nobody has yet looked at why it stopped.]
    ~ costs_promised = true
    Alun: That's very fair of you. I'd not expected that. I'll tell Mair. # mood: relieved # pose: open
* [The refund's your right. Towards this I can give £25, as goodwill. The rest is for Sunita. # shows: rights.say-which, rights.name-goodwill, escalation.right-person # law: cra-final-reject]
    ~ step_forward()
    Alun: I see. One's mine, and one's manners. Well, I like manners. # mood: {mood()} # pose: open
* [I can't promise you that one. I'll put the tickets to Sunita myself, today. # shows: escalation.right-person, ownership.take, empathy.calm, expectations.say-limit]
    ~ step_forward()
    Alun: That's straight. I'd sooner have a straight "don't know" than a soft "yes". # mood: {mood()}
* [We only ever look at the machine itself, I'm afraid. Washing isn't something we can cover here, sorry. # shows: escalation.too-late, policy.guess, language.cannot # why: It sounds like a rule, and there is no such rule. Sunita reads tickets, so you shut a door that was open.]
    ~ provoke(2)
    Alun: Washing's the only thing it's for. # mood: {mood()}
- -> sunita


// Tests the hand-over. What Sunita hears now decides whether he has to start again.
=== sunita ===
The office door opens. Sunita comes out with her glasses pushed up in her hair.
Sunita: Good morning. What have we got? # fact: owner = Sunita
* [Could you take over with this gentleman? I've a lady waiting, and he knows the story best. # shows: escalation.cold # why: There was somebody waiting, and you thought of her. He had now told it all twice, and was made to tell it again.]
    ~ provoke(2)
    Alun: Machine. October. Pump. Tuesday. Water. I'll have it put to music. # mood: {mood()} # cue: repeating
* [This is Mr Pryce, job 3318. New pump in October, same fault Tuesday, and he wants his £429 back. # shows: escalation.brief, handover.so-far, handover.wanted, handover.introduce, listening.paraphrase]
    ~ was_heard()
    ~ step_forward()
    Alun: Nothing left out, and nothing put in. You could do that for a living. # mood: {mood()} # pose: open # fact: reference = 3318
* { not costs_promised } [Sunita, meet Mr Pryce. He's after his money back, and he can tell you the rest himself. # shows: handover.gaps # why: A name and a wish, and that's a start. What was mended, and when, was on the sheet in your hand.]
    ~ provoke(1)
    Alun: The rest is the long bit. Have you a chair? # mood: {mood()} # cue: sarcasm
* [Bit of a tricky one, this. He's upset, and he knows his rights, so go gently. # shows: handover.colour, handover.gaps # why: You wanted to warn her. She learned how you feel about him, and nothing about the pump, and he was standing there.]
    ~ provoke(2)
    Alun: I'm not upset. I'm wet to the elbows. There's a difference. # mood: {mood()}
* { costs_promised } [Mr Pryce, job 3318, mended once, refund due. And I let him think we'd pay for these. I shouldn't have. # shows: escalation.brief, handover.so-far, promises.own-up]
    ~ costs_promised = false
    ~ was_heard()
    ~ provoke(1)
    Alun: So it's not a yes. Well. I'd sooner hear it in here than on Friday. # mood: {mood()}
- -> who_tells_me


// Tests the promise: who, by when, on which number.
=== who_tells_me ===
Sunita: I've signed the £429. The van will fetch it on Monday, and I'll read these tickets tonight.
{ costs_promised:
    Alun: Read them? I was told that was settled. # mood: annoyed
    Sunita: Not by me, I'm afraid. I do have to look.
    ~ promise_broken()
    Alun: Then who tells me what you saw? # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
- else:
    Alun: And who tells me how it comes out? # mood: {mood()}
}
* [Somebody will ring you once we know. I'll write all this up when it's quiet. # shows: followup.vague, record.put-off # why: Nobody could hold you to a word of it. He'd sit by the phone and not know for whom, or until when.]
    ~ provoke(1)
    Alun: Somebody. I've waited at stops for that bus. # mood: {mood()} # cue: sarcasm
* [I will, by 3 pm tomorrow. What's the best number? It's just for this job. # shows: followup.promise, followup.contact, data.say-why, ownership.take]
    ~ promised = true
    ~ step_forward()
    Alun: 07700 900417. Before four's best, while Mair's lying down. Three o'clock, then. # mood: {mood()} # pose: open # fact: contact = 07700 900417 # promise: ring Alun by Friday 3 pm
* [The money's yours in 14 days at the most, by law. If the van's late, just ring and shout. # shows: law.right, law.time-limit, expectations.honest-time, followup.leave-to-chase # law: cra-refund-14-days # why: The 14 days are right, and worth knowing. But it is Pennock's van, so it's Pennock's that should ring.]
    Alun: I'm not one for shouting. I'd just as soon not be the one who rings, either. # mood: {mood()}
* [I'll ring you tomorrow by 3 pm. The money will be in your account before I do, I promise. # shows: followup.promise, authority.over-promise, expectations.overstate # why: The call is yours to promise. How fast a bank moves isn't, and the law gives the shop up to 14 days.]
    ~ promised = true
    ~ friday_money = true
    Alun: By tomorrow? I'll look tonight as well, then. 07700 900417. # mood: {mood()} # fact: contact = 07700 900417 # promise: ring Alun by Friday 3 pm
- -> the_neighbour


// Tests hearing the last thing he says: it is not only his machine.
=== the_neighbour ===
~ keeps_the_lid_on()
He looks at the door, buttons his top button, and turns back. # cue: looking-at-door
Alun: Mrs Beynon at number nine has the same one. Hers went in September. Does nobody here join these things up? # mood: {mood()} # sensitive: third-party = Beynon
* [You've been very helpful. Yours is all sorted now, though, so that's the main thing. # shows: cause.quick-fix, signs.carry-on # why: It's a friendly goodbye. He had handed you the most useful thing he knew, and you handed it back.]
    Alun: Mine is. I'd a feeling you'd say that. # mood: {mood()}
* [You turned back for that, so it matters. Same code twice. It's going on the repeat list now. # shows: signs.name, acknowledge.concern, cause.spot-repeat, cause.pass-on, record.at-once]
    ~ neighbour = true
    ~ felt_understood()
    You write it up while he watches. E18, pump, back within six weeks. No names. # fact: cause = pump # fact: feedback = repeat
    Alun: That's how you stop a thing. Good. # mood: {mood()} # pose: open
* [Could I have her full name and number? I'd like to give her a ring about it. # shows: data.ask-too-much # why: You wanted to help her too. She hasn't complained, and he can't hand out her number for her.]
    ~ provoke(1)
    Alun: I'll not give you her number. I've probably said too much as it is. # mood: {mood()}
* [Between ourselves, keep that quiet. We've nine of those still to sell. # shows: cause.keep-quiet # why: A joke between two people who get on. One of the nine will be in somebody's kitchen by Christmas.]
    ~ provoke(2)
    Alun: Nine. That's nine jugs, then. # mood: {mood()} # cue: sarcasm
- { promised: -> friday }
-> he_rings


// The promise comes back, with good news and bad news together.
=== friday ===
Friday, twenty past two. Your note says, Pryce, 3 pm.
Sunita: Mr Pryce's tickets. Tell him yes, all sixty-two. But the van's off the road. It's Tuesday now, not Monday.
* [Let me find him a van for Monday first. Then I can ring with only good news. # shows: followup.late # why: You worked hard on it, for him. At three he was sitting by a phone that didn't ring.]
    No van can be found. It's ten to five when you pick up the phone.
    ~ provoke(2)
    Alun: I'd my hand on it from ten to three. The tickets are good news. The clock isn't. # mood: {mood()}
* [It'd come better from you, Sunita. You're the one who said yes to him. # shows: ownership.pass-buck # why: Perhaps it would. But he was told that you would ring, and it was your word.]
    Sunita: You told him you would. Go on, it's only half past.
    ~ kept = true
    You ring. He picks up before you hear it ring.
    Alun: Tickets, yes. Van, Tuesday. You sound as if somebody's standing over you. # mood: {mood()}
* [I'll ring him now, before three. Yes to the tickets, and sorry, the van's Tuesday. # shows: followup.kept, followup.told-early, empathy.apology]
    ~ kept = true
    ~ promise_kept()
    He picks up before you hear it ring.
    Alun: Twenty-five past two. You're early. In thirty-one years nobody ever complained I was early. # mood: {mood()} # pose: on-phone
    Alun: Tuesday I can stand, so long as I know it's Tuesday. # mood: {mood()} # pose: on-phone
* [The van firm will text him, and the money speaks for itself. I'll leave it there. # shows: followup.broken, informed.silence # why: He will know in the end. But you said three, and he is a man who waits for what was said.]
    ~ stood_up = true
    ~ promise_broken()
    Three o'clock goes by. On Monday evening the desk phone rings.
    Alun: No van, and no call. I stood at that window from eight till it was dark. # mood: {mood()} # pose: on-phone
- -> van_day


// Nobody promised to ring, so he has to. Tests owning a call that should not have been needed.
=== he_rings ===
~ provoke(2)
Friday, ten past four. The desk phone rings. Sunita's note is in front of you. Tickets, yes. Van, Tuesday now. # sound: phone-ring
Alun: Alun Pryce, 07700 900417, since nobody asked me for it. I'd hoped not to be the one who rang. # mood: {mood()} # pose: on-phone # fact: contact = 07700 900417
* [I was just about to ring you, honestly. It's been one of those days here, we've been run off our feet. # shows: empathy.defensive, informed.only-when-asked # why: It may be true. It's what everybody says, and it makes your day the news.]
    ~ provoke(1)
    Alun: It's been one of those months here. What have you got? # mood: {mood()} # cue: sarcasm
    You read him the note. Tickets, yes. Van, Tuesday.
* [Sorry, you shouldn't have had to. Yes to the tickets. The van's broken, so it's Tuesday. # shows: informed.explain-wait, empathy.apology]
    ~ felt_understood()
    ~ step_forward()
    Alun: No, I shouldn't. But that's a clear answer, so thank you. # mood: {mood()}
* [Sorry, remind me. Which machine was yours, and what was it we said? # shows: listening.ask-again # why: You take a lot of calls. It was all on the note in front of you, so he needn't have told it a fourth time.]
    ~ provoke(1)
    Alun: The one that's full of water. It will be on a bit of paper by your elbow. # mood: {mood()} # cue: repeating
    You find the note and read it to him. Tickets, yes. Van, Tuesday.
* [The van's running a bit behind, I think. They'll be in touch with you about that. # shows: followup.vague, informed.silence # why: The day was on the note in front of you. He rang to hear it, and still doesn't know it.]
    ~ stood_up = true
    ~ provoke(2)
    Alun: They. You think. I'll stay in all week, then, shall I? # mood: {mood()} # cue: raised-voice
- -> van_day


// Tests the close. Is it right now, and did anybody ask?
=== van_day ===
~ keeps_the_lid_on()
Tuesday, three o'clock. The van has been. On your screen job 3318 says, Refund sent, machine fetched. Close?
* [Close it. Money's gone, machine's gone, and there's nothing left to do. # shows: confirm.rush, ownership.bare-minimum # why: On the screen it was finished. Nobody had asked the man it happened to.]
    The job closes with a small green tick. Nobody has rung Alun, and Alun does not ring.
    -> half_done
* [Ring him. Has the money landed, and is anything we said still not done? # shows: followup.check-back, followup.confirm]
    ~ felt_understood()
    ~ step_forward()
    { stood_up:
        Alun: It landed Monday, while I was stood at the window waiting for your van. Somebody could have said. # mood: {mood()} # pose: on-phone
    - else:
        Alun: It landed Monday. {friday_money:You'd said Friday, so I looked a good few times. But the|And the} new one's in, from the place by the market. It doesn't hum. # mood: {mood()} # pose: on-phone
    }
    -> how_it_ends
* [Text him the survey. Glad we got you sorted, please give us five stars. # shows: confirm.presume # why: Quick and cheerful. It told him how he felt, and then asked him for something.]
    ~ provoke(2)
    The answer comes back in a minute.
    Alun: I'll tell you when I'm glad. A. Pryce. # mood: {mood()} # pose: on-phone
    -> half_done


// The endings. What he got, and what he now believes.
=== half_done ===
{ trust <= 1: -> lost_for_good }
{ costs_promised and not kept: -> to_the_owner }
Some weeks later he goes past the window, with a box from the place by the market under his arm.
Alun: {misled:I got there. I'd not have done it on what I was told.|It came right in the end. I'd just have liked somebody to ask.} # mood: worried # pose: shrugging # ending: part-resolved
-> END

=== how_it_ends ===
{ trust <= 1: -> lost_for_good }
{ costs_promised or (misled and not kept): -> to_the_owner }
{ trust >= 5 and kept and not misled: -> put_right }
Alun: {misled:There were a few wrong turnings, mind. I had to read the map myself.|There was a bit too much waiting about in it, mind.} # mood: worried # pose: shrugging
Alun: But it's done, and I've my money. That'll do for now. # mood: worried # ending: part-resolved
-> END

=== put_right ===
Alun: {neighbour:Number nine's had a letter, like everybody with that pump. So somebody did join it up.|It was done right in the end, and it was said plain.} # mood: relieved # pose: on-phone
Alun: I was going to buy the telly somewhere else. I think now I'll come in and bother you. # mood: relieved # pose: open # ending: resolved
-> END

=== to_the_owner ===
Alun: I've written to Mrs Rao. Not about the machine. About what I was told, and by when. # mood: annoyed
Sunita: I'll answer this one myself. Sit down with me first, please, and tell me what was said. # ending: escalated
-> END

=== lost_for_good ===
A card comes in the post, second class. It has a picture of a bus on it.
It says that he has his money, and that he has told the whole of his road how he got it. A. Pryce. # ending: lost
-> END
