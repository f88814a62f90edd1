INCLUDE ../lib/customer.ink

# title: The leaking kettle
# setting: counter
# customer: Dev Malik
# colleague: Priya Shah (team leader)
# role: returns desk assistant at Hartley's, a homewares shop
# minutes: 7
# level: 1
# author: Composure
# version: 2
# scheme: complaint-cycle
# policy: The returns desk can give refunds up to £50 without a manager.
# policy: Card refunds go back to the same card.
# policy: Change of mind returns need a receipt, within 28 days.
# policy: Damage to anything else in the home is for the team leader to decide.
# policy: Gifts and goodwill payments are for the team leader to decide too.
# policy: What was wrong goes on the till with the return. Priya looks at what comes back twice.
# policy: If we cannot answer today, we ring the customer within 3 working days.
# law: cra-30-day-reject
# law: cra-goods-standard
# law: cra-proof-of-purchase

// The plot. Marks are not kept here: they come from the `# shows:` tags.
VAR found_sale = false    // the sale has been looked up on the till
VAR saw_photos = false    // somebody asked to see the worktop
VAR said_yes = false      // Dev believes the worktop money is his
VAR refused = false       // Dev was told nobody would pay for it
VAR priya_ready = false   // Priya was told enough to get an answer by Friday
VAR promised = false      // a day and a time were agreed
VAR has_number = false    // somebody took his phone number

-> arrival

// For lines that come out sharp, however patient he has been so far.
=== function sharp() ===
{ anger >= 5:
    ~ return mood()
- else:
    ~ return "annoyed"
}


// Tests letting him tell it before fixing anything.
=== arrival ===
Tuesday morning, the returns desk at Hartley's. A man in a knitted jumper puts a damp carrier bag on the counter.
Dev: Morning. It's this kettle. I bought it here nine days ago, and I'd like my money back today, please. # mood: {mood()} # pose: open # fact: product = kettle
* [Oh no. Let me get you a new one off the shelf. # shows: listening.solve-first, structure.act-unasked # why: He hadn't said what was wrong, and a new one isn't what he asked for. Ask first.]
    ~ was_offered_remedy()
    Dev: Hang on, hang on. You've not asked what's up with it. It leaks from the base. Why would I want another? # mood: {mood()} # cue: interrupting # fact: problem = leak
* [What's it been doing? # shows: listening.open-question]
    ~ felt_understood()
    Dev: Leaking. From the base, every time it boils. I thought I was spilling it, I'm that tired. # mood: {mood()} # pose: open # fact: problem = leak
* [Has it been filled past the line? They do spit a bit if you go over. # shows: listening.assume, empathy.blame-customer # why: It sounds like a simple check. To him it sounds like you think it's his fault.]
    ~ provoke(2)
    Dev: Past the line. Right. I can work a kettle, thanks. It leaks from the base. # mood: {mood()} # cue: sarcasm # fact: problem = leak
* [Refunds, that'll be Priya, my team leader. I'll give her a shout for you. # shows: escalation.too-soon # why: A £44.99 refund is yours to give. Find out what's wrong before you call anyone.]
    ~ provoke(1)
    Priya: I've got a delivery, sorry. Have a look at it with him first, would you?
    Dev: I've only just put it down. It leaks, all right? From the base. # mood: {mood()} # fact: problem = leak
- -> his_story


// Tests saying the problem back, so that he knows it was taken in.
=== his_story ===
{ anger >= 5:
    Dev: And I've not dropped it, before you ask. It's on all night for the baby's bottles. Half four this morning, I'm stood in a puddle. # mood: {mood()}
- else:
    Dev: We've a baby, seven weeks, so it's on all night for bottles. I came down at half four this morning and stood in a puddle. # mood: {mood()} # pose: open
}
* [So it leaks from the base, and you're mopping up at half four. Is that right? # shows: listening.paraphrase, listening.check]
    ~ was_heard()
    { anger >= 3:
        Dev: Yeah. That's it. Thank you. # mood: {mood()}
    - else:
        Dev: That's it exactly. With a tea towel, in my bare feet. # mood: {mood()} # pose: open
    }
* [Remind me, how long did you say you'd had it? # shows: listening.ask-again # why: He told you nine days. Asking again says you weren't listening.]
    ~ provoke(1)
    Dev: Nine days. I did say. Nine days. # mood: {mood()} # cue: repeating
* [Oh, that'll be the seal. We've had a few of these back. # shows: listening.assume # why: A guess, and a worrying one. Now he thinks you knew.]
    ~ provoke(1)
    Dev: A few? So you knew, and you kept them on the shelf? # mood: {sharp()}
* [Got it, a leaky kettle. We'll get you sorted. # why: Friendly and quick, but "a leaky kettle" is not what he told you. Say his own details back and he can stop explaining.]
    Dev: Well, it's a bit more than a leaky kettle at half four in the morning. # mood: {mood()} # cue: repeating
- -> what_it_cost_him


// Tests seeing the person. Two of these replies are good, in different ways.
=== what_it_cost_him ===
Dev rubs his eyes with the heel of his hand.
Dev: I get about four hours' sleep as it is. I'm not spending it drying the kitchen. # mood: {mood()}
* [I do apologise for any inconvenience this may have caused. # shows: empathy.scripted # why: Anyone could say this about anything. Name what happened to him instead.]
    ~ was_apologised_to()
    ~ provoke(1)
    Dev: Inconvenience. Yeah. That's one word for it. # mood: {sharp()} # cue: sarcasm
* [I'm sorry. You paid for a kettle that works, and ours leaks from the base. # shows: empathy.apology, listening.paraphrase]
    ~ was_apologised_to()
    ~ was_heard()
    Dev: Thanks. I'd started to think it was me. # mood: {mood()} # pose: open
* [Up for bottles, then mopping the floor. You look shattered. # shows: signs.name, empathy.name-effect, listening.use-detail]
    ~ felt_understood()
    ~ was_heard()
    Dev: I put the milk in the cupboard yesterday and the teabags in the fridge. So, yeah. # mood: {mood()} # pose: open
* [Well, at least nobody got scalded, that's the main thing. It could have been a lot worse. # shows: empathy.brush-off # why: Looking on the bright side for him makes his bad night sound like nothing. Say what it was like for him.]
    ~ provoke(2)
    Dev: So I should be pleased? It's boiling water, and there's a baby in the house! # mood: {sharp()} # cue: raised-voice
- -> no_receipt


// Tests the law on proof of purchase. The receipt rule on the policy card is for change of mind.
=== no_receipt ===
He flattens out a sheet of paper. It's a card statement, with one line ringed in biro.
Dev: The receipt went out with the recycling. I printed this off at work, though. Hartley's, forty-four ninety-nine. # mood: {mood()} # pose: holding-receipt
* [Without a receipt I'd better ask Priya if it's allowed. # shows: escalation.too-soon # why: His statement is proof, and the till will find the sale. You didn't need anyone's say-so.]
    ~ found_sale = true
    ~ provoke(1)
    Priya: A statement's fine. There you go, sale 20417. Anything under fifty pounds, you can do yourself. # fact: reference = 20417
    Dev: So you could have done it all along. Right. # mood: {sharp()} # cue: sarcasm
* [A statement counts. The receipt rule's for a change of mind. I'll find the sale by your card. # shows: law.right, rights.say-which, ownership.explain-step # law: cra-proof-of-purchase]
    ~ found_sale = true
    ~ step_forward()
    The till finds sale 20417, nine days ago, on the Sunday. # fact: reference = 20417 # fact: bought = Sunday
    Dev: Malik, that's us. We had the pram with us. It took ten minutes to get it through your door. # mood: {mood()} # pose: holding-receipt # fact: customer = Malik
* [Ah. I'm really sorry, but it's on our card here. Returns need a receipt. # shows: law.wrong # law: cra-proof-of-purchase # why: That rule is for people who change their mind. A faulty kettle only needs proof he bought it, and he's holding it.]
    ~ provoke(2)
    Dev puts his finger on the ringed line and keeps it there.
    Dev: It says Hartley's. It says the price. What else do you want, a photo of me at the till? # mood: {sharp()} # pose: pointing # cue: pointing
* [I could do you a credit note with no receipt. You can spend it on anything in the shop. # shows: law.less-than-owed # law: cra-30-day-reject # why: It's faulty, so he's owed money. A credit note is less than that.]
    ~ provoke(1)
    Dev: I don't want anything in the shop. I want my money back. Like I said. # mood: {mood()} # pose: holding-receipt # cue: repeating
- -> money_back


// Tests the law on the remedy. Inside 30 days it is his choice, and the shop's to put right.
=== money_back ===
He tips the kettle. Water runs out from under the base and across the counter.
{ heard:
    Dev: There. That's what it does. So where do I stand? # mood: {mood()} # pose: pointing
- else:
    Dev: There, look. It leaks. I've said it three times now. Am I getting my money back or not? # mood: {mood()} # pose: pointing # cue: repeating
}
* [What we do is swap it first, no charge. If the new one goes too, then it's your money back. # shows: law.less-than-owed # law: cra-30-day-reject # why: In the first 30 days he can choose his money back. A swap is his choice, not the shop's.]
    ~ provoke(1)
    Dev: And then I mop up after that one? No. I asked for my money. # mood: {sharp()} # cue: repeating
    -> he_looked_it_up
* [That's the makers' side of things. I can write their helpline down for you. # shows: law.wrong, ownership.pass-buck # law: cra-goods-standard # why: He bought it from Hartley's, so Hartley's has to put it right.]
    ~ provoke(2)
    Dev: I didn't buy it off the makers! I bought it off you! # mood: {sharp()} # cue: raised-voice
    -> he_looked_it_up
* [I'll send it off to be tested. If they find a fault, you'll get back every penny. # shows: law.less-than-owed # law: cra-30-day-reject # why: You have just watched it leak. Making him wait for a test is not what he's owed.]
    ~ provoke(1)
    Dev: Tested? It's all over your counter. Give it a minute and it'll test your shoes. # mood: {mood()} # cue: sarcasm
    -> he_looked_it_up
* [It's faulty and inside 30 days, so a full refund's your right. Shall I put it on your card? # shows: law.right, law.time-limit, rights.say-which, structure.agree # law: cra-30-day-reject]
    ~ was_offered_remedy()
    { heard:
        Dev: Just like that? I'd got a whole speech ready. # mood: {mood()} # pose: open
    - else:
        Dev: Right. Good. I wish somebody had listened first, but good. # mood: {mood()}
    }
    -> the_refund


// Second chance at the law, for anyone who offered less than he is owed.
=== he_looked_it_up ===
Dev folds his arms.
Dev: I looked it up last night with her asleep on me. Thirty days, full refund, from the shop. # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
* [I'm only going by what they tell us to say on the desk. # shows: empathy.defensive, ownership.pass-buck # why: It may be true, but it makes him argue with a rule instead of with you.]
    ~ provoke(1)
    Dev: Then fetch "them" and let them say it to me! # mood: {sharp()} # pose: arms-crossed # cue: raised-voice
    -> priya_refunds
* [All right. I'm not really meant to, but I'll do it just this once. # shows: rights.right-as-favour # law: cra-30-day-reject # why: He gets his money, but as a favour. It's his right, and he'd just told you so.]
    ~ was_offered_remedy()
    Dev: It's not a favour, though, is it? Go on. Same card. # mood: {mood()} # pose: arms-crossed
    -> the_refund
* [Let's meet in the middle. Credit note, and I'll add a tenner for your trouble. # shows: law.less-than-owed, authority.over-promise # law: cra-30-day-reject # why: It's still not his money back, and the tenner was Priya's to give.]
    ~ provoke(2)
    Dev: I'm not haggling. It's not a market stall. I want what I paid. # mood: {sharp()} # pose: arms-crossed # cue: repeating
    -> priya_refunds
* [You're right and I got it wrong. I'll refund you now. # shows: law.right, empathy.calm, ownership.take # law: cra-30-day-reject]
    ~ felt_understood()
    ~ was_offered_remedy()
    Dev: Okay. Well. Thanks for saying so. # mood: {mood()} # pose: open
    -> the_refund

= priya_refunds
~ step_forward()
Priya leans across to the till.
Priya: He's right, it's a full refund. There, forty-four ninety-nine, back on your card. # fact: remedy = refund
-> the_reason


// The refund goes through. If nobody has looked up the sale yet, it comes up now.
=== the_refund ===
~ step_forward()
{ found_sale:
    The refund goes through, £44.99 to the card he paid with. # fact: remedy = refund
- else:
    ~ found_sale = true
    You look up sale 20417 by his card, and the £44.99 goes back to it. # fact: reference = 20417 # fact: remedy = refund
}
-> the_reason


// Tests looking past this one kettle. Two of these replies are good, in different ways.
=== the_reason ===
The till won't close the sale without a reason. It has one small box to write in.
Dev: Is it just mine, d'you think? Only I'd told my sister how nice they were. # mood: {mood()}
* [It'll be just the one. I'll put "faulty" in there, and then we're all done. # shows: cause.quick-fix # why: Nobody knows if it's just the one, because "faulty" is all anybody ever writes. Put what it did, and it can be counted.]
    Dev: Faulty. Could be the plug, could be the colour. Fair enough. # mood: {mood()} # cue: sarcasm
* [I don't know. I'll put what it did, and show Priya before we sell another. # shows: cause.pass-on, record.at-once]
    ~ felt_understood()
    The box takes five words. You type, Leaks from base, nine days. # fact: cause = base
    Dev: Good. Have a look at the others, then. She's got a toddler, my sister. # mood: {mood()} # pose: open # fact: feedback = others
* [I'd tell her to get a different make. You didn't hear that from me, though. # shows: cause.keep-quiet # why: It's kind to his sister, and no use to the next person who buys one. Tell Priya, who can take them off the shelf.]
    ~ provoke(1)
    Dev: Why? What d'you know? There's six of them up there with a yellow ticket on. # mood: {mood()} # pose: pointing # cue: pointing
* [Let me see what's come back. If it's a bad batch, we'd want to know. # shows: cause.ask-why, structure.look-into]
    ~ felt_understood()
    The till lists three this month, all with wet bases. You add his to the list. # fact: cause = base
    Dev: Three. And I thought it was me with the tap. # mood: {mood()} # pose: open
- -> the_worktop


// Tests listening a second time, when everything seemed done.
=== the_worktop ===
~ provoke(2)
Dev doesn't pick up his bag. For a moment he says nothing. # cue: silence
Dev: There's something else. All that water sat on my worktop. It's oak, and it's swollen right up. # mood: {mood()}
* [Is it oiled, do you know? Oak will do that if it's not been looked after. # shows: listening.assume, empathy.blame-customer # why: You've not seen it yet. He hears you looking for a way to make it his fault.]
    ~ provoke(2)
    Dev: I oil it every spring! How's it got to be something I did? # mood: {sharp()} # pose: arms-crossed # cue: raised-voice
* [I'm so sorry. New baby, no sleep, and now your kitchen as well. # shows: empathy.name-effect, listening.use-detail # why: Kind, and he feels it. A question would have got you the facts Priya will need too.]
    ~ felt_understood()
    ~ was_apologised_to()
    Dev: Yeah. My wife cried, and she never cries about wood. # mood: {mood()} # pose: open
* [Well, you've got your money back now, so that's the big thing done. # shows: empathy.brush-off, signs.carry-on # why: It was the big thing to you. He's just told you it isn't to him. Ask about the worktop.]
    ~ provoke(1)
    Dev: It's not, though. It's the worktop. I'm telling you about the worktop. # mood: {mood()} # cue: repeating
* [Take your time. What's it look like? Have you got a photo? # shows: signs.respond, listening.open-question, clarify.missing-fact]
    ~ saw_photos = true
    ~ felt_understood()
    Dev holds out his phone. The wood has lifted along the join, dark with water.
    Dev: See? I fitted that myself, the week we found out she was coming. # mood: {mood()} # pose: pointing
- -> who_pays


// Tests authority. The right time to bring Priya in is now: not before, and not after a fight.
=== who_pays ===
Dev: A joiner says a hundred and twenty to cut out the bad bit. So who's paying for that? # mood: {mood()}
* [Priya decides that, not me. I'll bring her over and tell her what's happened. # shows: escalation.right-time, escalation.right-person, escalation.explain]
    ~ step_forward()
    { trust >= 6 and anger < 5:
        Dev: Okay. As long as I'm not starting from the top again. # mood: worried
    - else:
        Dev: Here we go. Now it's somebody else's job. # mood: {mood()} # cue: sarcasm
    }
* [We will. It was our kettle that did it, so it's only fair. # shows: authority.over-promise, authority.admit-blame # why: It is kind, and it isn't yours to give. If Priya can't agree, he has been let down twice.]
    ~ said_yes = true
    ~ step_forward()
    Dev: Really? All of it? You don't know what a weight off that is. # mood: relieved # pose: open
* [I can't promise, but I've never known them say no to one like this. # shows: authority.hint-more # why: You said you can't promise. What he heard was yes.]
    ~ said_yes = true
    ~ step_forward()
    Dev: That'll do me. I'll tell the joiner to get started, then. # mood: {mood()} # pose: open
* [I'm sorry, I can only do the kettle. We don't pay out for worktops. # shows: escalation.too-late # why: It's true you can't. But Priya might, and you've shut the door on her answer.]
    ~ refused = true
    ~ provoke(2)
    Dev: So your kettle wrecks my kitchen, and that's hard luck? Come on! # mood: {sharp()} # cue: raised-voice
- { said_yes: -> put_it_in_writing }
{ refused and (anger >= 8 or trust <= 1): -> the_door }
{ refused: -> somebody_must }
-> is_that_a_no


// Tests staying level, for someone who did it right and is doubted all the same.
=== is_that_a_no ===
~ provoke(2)
{ trust >= 6 and anger < 5:
    Dev: I'm not having a go at you. But is that a no, only slower? # mood: worried
- else:
    Dev folds his arms.
    Dev: So it's a no. You'd just like someone else to say it. # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
}
* [I'm just on returns. I don't make the decisions here. # shows: empathy.defensive, ownership.pass-buck # why: He asked for a straight answer and got your job title.]
    ~ provoke(1)
    Dev: No. Nobody ever does. # mood: {mood()} # cue: sarcasm
    { anger >= 10: -> he_walks_out }
* [Between you and me, I'd be amazed if you didn't get it. # shows: authority.hint-more # why: It cheers him up for a minute. Then it's a promise he can quote.]
    ~ said_yes = true
    ~ step_forward()
    Dev: Yeah? Oh, that's good of you. I'll tell my wife. # mood: {mood()} # pose: open
* [There's really no need to get upset about it. She's only over there by the towels, look. # shows: empathy.brush-off # why: He wasn't upset until he was told not to be.]
    ~ provoke(2)
    Dev: I'm not upset! I'm tired! There's a difference! # mood: {sharp()} # pose: arms-crossed # cue: raised-voice
    { anger >= 10: -> he_walks_out }
* [It's not a no. I don't know what she'll say, and I won't guess with your money. # shows: empathy.calm]
    ~ step_forward()
    Dev: All right. That's straight, at least. # mood: {mood()} # pose: open
- -> the_handover


// Tests owning up to a promise that was never yours, while it can still be put right.
=== put_it_in_writing ===
Dev: Can you write that on the refund slip? Then I can book him tonight. # mood: {mood()} # pose: holding-receipt
* [You don't need it in writing. You've got my word. # shows: authority.over-promise # why: He asked because he wants to rely on it. Your word can't pay the joiner.]
    Dev: Okay. I'll hold you to that, then. # mood: {mood()}
    Priya comes past with an armful of towels, and stops.
* [Let me fetch Priya and she can sign it off for you. It won't take her a minute. # shows: escalation.right-time, authority.hint-more # why: Right person, but he still thinks the answer is yes. Tell him first.]
    Dev: Great. Thanks. Sign it off, and I'll get out of your hair. # mood: {mood()} # pose: open
* [I spoke too soon. Priya decides that, so don't book him yet. I'll get her now. # shows: escalation.right-time, escalation.explain, promises.own-up]
    ~ said_yes = false
    ~ provoke(1)
    ~ step_forward()
    Dev: You had me going there. Well, better now than after I'd booked him. # mood: {mood()}
* [I can't put it in writing. I was only saying what I think. # shows: empathy.defensive # why: You took it back without owning it or telling him who can decide.]
    ~ said_yes = false
    ~ provoke(3)
    Dev: You were "only saying"? I nearly rang my wife! # mood: {sharp()} # cue: raised-voice
- -> the_handover


// Second chance to bring Priya in, after holding on to what was hers.
=== somebody_must ===
Dev: Somebody here must be able to say. Or do I put the photos up online and let people make up their own minds? # mood: {sharp()} # cue: threat-to-post
* [Okay, okay. We'll pay it. Please don't put anything up. # shows: authority.over-promise # why: Now he knows a threat works, and you've promised what you can't give.]
    ~ said_yes = true
    ~ step_forward()
    Dev: See, why couldn't you say that before? # mood: {mood()}
* [Priya can. I should have said that first. I'll get her. # shows: escalation.right-time, ownership.take]
    ~ step_forward()
    Dev: Thank you. That's all I wanted. # mood: {mood()}
* [You can post what you like. Honestly, it won't change our policy. # shows: empathy.defensive, escalation.too-late # why: He didn't want a fight. He wanted someone who could say yes or no.]
    ~ provoke(2)
    Dev: Then I will. I've got the pictures right here. # mood: {sharp()} # pose: pointing # cue: threat-to-post
    Priya has heard the voices and comes across the shop.
* [You'd be best writing to head office. The address is on our website. # shows: ownership.pass-buck # why: Priya is ten steps away and it's hers to decide.]
    ~ provoke(1)
    Dev: Write to them? Like a pen pal? You're stood right there. # mood: {sharp()} # cue: sarcasm
    Priya has heard the voices and comes across the shop.
- -> the_handover


// Last chance to keep him, if he has been badly handled.
=== the_door ===
Dev picks up his bag and looks round for the way out. # cue: looking-at-door
Dev: Forget it. I've got my forty-five quid, and that was hard enough. The rest can go online. # mood: {mood()} # cue: threat-to-leave # cue: threat-to-post
* [Please don't go. I'm so sorry, I honestly am. I feel awful about all this. # shows: empathy.scripted # why: All feeling and no next step. It gives him nothing to stay for.]
    ~ was_apologised_to()
    ~ was_apologised_to()
    Dev: I'm sure you do. It's still my kitchen. # mood: {mood()} # cue: looking-at-door
    -> he_walks_out
* [Wait. I've handled this badly and I'm so sorry. Priya can decide on your worktop. Can I get her? # shows: escalation.right-time, empathy.apology]
    ~ said_yes = false
    ~ felt_understood()
    ~ was_apologised_to()
    ~ step_forward()
    Dev stops with his hand on the bag.
    Dev: Two minutes. That's all you're getting. # mood: {mood()} # cue: looking-at-door
    -> the_handover
* [Hold on, we'll pay for it. All of it, the whole worktop. # shows: authority.over-promise # why: It stops him leaving, and gives you a bigger problem in two minutes' time.]
    ~ said_yes = true
    ~ step_forward()
    Dev: You will? Well, go on, then. Get somebody to put that on paper. # mood: {mood()}
    -> the_handover
* [That's up to you. I've done everything I can. # shows: escalation.too-late, empathy.defensive # why: You hadn't. Priya was ten steps away.]
    ~ provoke(1)
    Dev: Yeah. I can see that. # mood: {mood()} # cue: sarcasm
    -> he_walks_out


// Tests the briefing. What Priya hears now decides what she can do by Friday.
=== the_handover ===
Priya: Hello, I'm Priya, the team leader here. What's been happening? # fact: passed-to = Priya # fact: owner = Priya
* [This is Dev. I'll let him tell you all about it, it's probably easier. # shows: escalation.cold # why: Easier for you. He has to tell it all again, and he leaves bits out.]
    ~ provoke(2)
    Dev: Again? Kettle. Leaked. Worktop. I've told all this already. # mood: {sharp()} # cue: repeating
* [Dev's kettle leaked and I've refunded it. It's swollen his oak worktop, £120 to mend, and that part's yours. # shows: escalation.brief, handover.so-far, clarify.sum-up, listening.paraphrase]
    ~ priya_ready = true
    ~ was_heard()
    ~ step_forward()
    { saw_photos:
        Dev: That's all of it. And the photos are here, if you want them. # mood: {mood()} # pose: pointing
    - else:
        Dev: That's it, yeah. I've got photos, too, if anybody wants them. # mood: {mood()}
    }
* [He's after £120 for a worktop. I've said that's one for you. # shows: escalation.cold, handover.gaps # why: No kettle, no leak, no refund. Just a man who wants money.]
    ~ provoke(2)
    Dev: I'm not "after" anything! Your kettle leaked all over it! # mood: {sharp()} # pose: arms-crossed # cue: raised-voice
* { said_yes } [Our kettle leaked on Dev's worktop. I let him think we'd pay, and I shouldn't have. # shows: escalation.brief, handover.so-far, promises.own-up, ownership.take]
    ~ said_yes = false
    ~ priya_ready = true
    ~ provoke(3)
    Dev: Shouldn't have? So it's not a yes. Brilliant. At least you've owned up. # mood: {mood()} # cue: sarcasm
* { not said_yes } [It's Dev's worktop, he can show you. He's been ever so good about it, so I think we should just pay. # shows: authority.hint-more, handover.gaps # why: You meant it kindly. Now if Priya says no, she's the villain.]
    Dev: I'm not going to argue with that. # mood: {mood()} # pose: open
- -> until_friday


// Tests the promise. "Soon" is no use to somebody who has been let down already.
=== until_friday ===
{ said_yes:
    ~ said_yes = false
    ~ promise_broken()
    Priya: I'm sorry, nobody could agree to that today. Head office have to say, and I'll know on Friday.
    Dev: But I was told yes! Stood right here! So who's telling me on Friday, then? You? # mood: {mood()} # cue: raised-voice
- else:
    Priya: I can't say yes or no today. It has to go to head office, and I'll know on Friday. {not priya_ready:Sorry, that's my delivery.}
    { anger >= 5:
        Dev: And I sit by the phone, do I? Nobody ever rings. # mood: {mood()} # cue: sarcasm
    - else:
        Dev: Okay. How will I hear, though? # mood: worried
    }
}
* [Somebody will be in touch as soon as we know anything. # shows: followup.vague # why: Who, and when? He'd have to sit and wait, then chase.]
    ~ provoke(1)
    Dev: Somebody. As soon as. # mood: {mood()} # cue: sarcasm
    -> when_exactly
* [I'll ring you tomorrow. You'll have your £120 by the weekend, don't worry. # shows: authority.over-promise # why: Priya has just said Friday, and she hasn't said yes.]
    ~ provoke(1)
    Dev: She's just said Friday. And she's just said maybe. # mood: {mood()}
    -> when_exactly
* [I'll ring you myself by four on Friday, even if there's no news. # shows: followup.promise, ownership.take]
    ~ promised = true
    ~ step_forward()
    { trust >= 5:
        Dev: Friday by four. That'll do me. # mood: {mood()} # pose: open # promise: ring Dev by Friday 4 pm
    - else:
        Dev: Friday by four. I'll believe it when it rings. # mood: {mood()} # promise: ring Dev by Friday 4 pm
    }
    -> is_that_us
* [It's with Priya now, so she's the one to ring. # shows: ownership.pass-buck, followup.leave-to-chase # why: The decision is hers. Keeping him told can still be yours.]
    ~ provoke(1)
    Dev: So I do the ringing. Right. # mood: {mood()} # cue: sarcasm
    -> when_exactly


// Second chance at a promise with a day and a time in it.
=== when_exactly ===
Dev: When, though? That's all I'm asking. A day and a time. # mood: {mood()} # cue: repeating
* [By four on Friday, from me. What's your number? # shows: followup.promise, followup.contact, ownership.take]
    ~ promised = true
    ~ has_number = true
    ~ step_forward()
    Dev: It's 07700 900142. Dev Malik. Friday by four. # mood: {mood()} # pose: open # fact: contact = 07700 900142 # fact: customer = Malik # promise: ring Dev by Friday 4 pm
* [I can't really say. It all depends on head office. # shows: followup.vague # why: You can't say when they'll answer. You can say when you'll ring.]
    ~ provoke(2)
    Dev: Then I'll ring you. As usual. # mood: {sharp()} # cue: sarcasm
* [It should be Friday, or the start of next week. We won't forget you. # shows: followup.vague # why: It sounds like a date, but there's nothing in it to hold you to.]
    ~ provoke(1)
    Dev: "Should be." Okay. # mood: {mood()}
    He takes his bag and goes, without looking back.
- -> friday


// Tests closing. Is anything missing, and can you keep the promise you just made?
=== is_that_us ===
Dev: So is that us? # mood: {mood()}
* [That's you all done, then. Take care, and give that baby a cuddle. # shows: confirm.rush # why: Warm, but nobody has asked for his phone number.]
    Dev: I will. Bye, then. # mood: {mood()} # pose: open
* [Yes. And I'm so sorry again, about everything. I really am so sorry. # shows: empathy.scripted # why: One apology for a real thing is enough. And you still haven't got his number.]
    ~ was_apologised_to()
    ~ was_apologised_to()
    Dev: You've said. It's fine. Just ring me. # mood: {mood()}
* [Nearly. What's your number, and is there anything I've missed? # shows: followup.contact, confirm.anything-else]
    ~ has_number = true
    ~ felt_understood()
    Dev: No, I think that's the lot. Dev Malik, 07700 900142. Ring any time, I'm always up. # mood: {mood()} # pose: open # fact: contact = 07700 900142 # fact: customer = Malik
* [That's everything. If you get another one, I'd stand it on a tray. # shows: empathy.blame-customer # why: A handy tip that says it was his fault for having a worktop.]
    ~ provoke(2)
    Dev: Or I could get one that doesn't leak. # mood: {sharp()} # cue: sarcasm
- -> friday


// Tests keeping the promise. What happens depends on what Priya was told.
=== friday ===
{ not promised: -> he_rings_first }
{ priya_ready: -> the_answer_is_in }
-> the_answer_is_late

= the_answer_is_in
Friday, ten past three. The queue for the desk goes back as far as the cushions.
Priya: Dev Malik's worktop. Head office say yes, up to £120, once we've seen the joiner's bill.
* [Brilliant. I'll get this queue down, then ring him. # shows: followup.late # why: It felt like plenty of time. Queues always take longer than promises.]
    It's twenty-five to five when you reach the end of the queue, and the phone.
    -> the_late_call
* [Could you ring him? It'd mean more coming from you. # shows: ownership.pass-buck # why: He was told that you would ring. It matters that you do.]
    Priya: He's expecting you. I'll watch the desk. Go on, it's quarter to four.
    -> find_his_number -> the_good_call
* [He's expecting me by four. Can you take the desk while I ring him? # shows: followup.kept, informed.update, ownership.take]
    ~ promise_kept()
    -> find_his_number -> the_good_call

= the_answer_is_late
Friday, ten past three. The queue for the desk goes back as far as the cushions.
Priya: That worktop. Head office want photos and the joiner's price, and I never got them. It'll be Tuesday.
* [There's no use ringing him with nothing. I'll ring Tuesday, when we know. # shows: followup.broken, informed.silence # why: You promised a call, not an answer. No news was still news to him.]
    Four o'clock comes and goes. On Saturday morning Dev is back at the desk.
    -> the_late_call
* [I told him four. I'll ring now and tell him it's going to be Tuesday. # shows: followup.told-early, followup.kept, ownership.take]
    ~ provoke(2)
    ~ felt_understood()
    -> find_his_number -> the_delay_call
* [I'll ring him now and say it's as good as done. No sense worrying him. # shows: authority.hint-more # why: You rang on time, with something that isn't true yet.]
    ~ said_yes = true
    -> find_his_number -> the_delay_call

= he_rings_first
~ provoke(2)
Friday, half past four. The desk phone rings. # sound: phone-ring
Dev: It's Dev Malik. Kettle, worktop. I've had my phone in my hand all day! # mood: {mood()} # cue: raised-voice # fact: customer = Malik
* [I was just about to ring you, honestly. It's been non-stop in here. # shows: empathy.defensive # why: Even when it's true, it's what everyone says.]
    ~ provoke(1)
    Dev: Course you were. # mood: {mood()} # cue: sarcasm
* [Sorry, remind me, which one was yours? # shows: listening.ask-again # why: He's told it to you, and to Priya. Look it up while he waits.]
    ~ provoke(2)
    Dev: Which one? How many kitchens have you flooded this week? # mood: {mood()} # cue: sarcasm
* [You shouldn't have had to ring. I should've given you a time. I'm so sorry. # shows: empathy.apology, ownership.take]
    ~ was_apologised_to()
    ~ felt_understood()
    Dev: No, I shouldn't. Thanks for saying it. # mood: {mood()}
- { priya_ready: -> the_good_call }
-> the_delay_call


// Nobody can keep a promise to ring without a number. This is a tunnel: it comes back to where it was called.
=== find_his_number ===
{ not has_number:
    Nobody took his number. It turns up on an old delivery note, and you get through with three minutes to spare.
}
->->


// Tests giving good news plainly, with no loose ends and no extras.
=== the_good_call ===
{
- not promised:
    Dev: So is there an answer or not? # mood: {mood()}
- not has_number:
    Dev: I got home and thought, they never took my number. Go on, what did they say? # mood: {mood()}
- trust >= 5:
    Dev: You rang. My wife owes me a fiver. Go on, then, what did they say? # mood: {mood()} # pose: open
- else:
    Dev: Well, you rang, I'll give you that. Yes or no? # mood: {mood()}
}
* [It's a yes, up to £120. Send me the joiner's bill and it's paid. Does that cover it? # shows: ownership.explain-step, followup.confirm]
    ~ step_forward()
    -> paid_and_pleased
* [They said yes! And I'll put a new kettle by for you, on the house. # shows: authority.over-promise # why: He'd already got what he needed. The free kettle was Priya's to give.]
    Dev: A free one? Oh, go on. I'll come in tomorrow for it. # mood: relieved # pose: open
    -> the_free_kettle
* [It's good news, I'm very glad to say. Someone will be in touch to go through the details. # shows: followup.vague # why: How much, and when? You knew, and left him guessing.]
    ~ provoke(2)
    Dev: What details? Who's someone? # mood: {mood()}
    -> the_loose_end
* [They've agreed to it. You've done pretty well out of us, really. # shows: empathy.brush-off, confirm.presume # why: He's had a wrecked worktop and a week of it. It isn't a prize.]
    ~ provoke(2)
    Dev: Done well? I've got a hole in my kitchen! # mood: {sharp()} # cue: raised-voice
    -> the_loose_end


// Tests giving bad news early and owning it.
=== the_delay_call ===
{
- said_yes:
    Dev: As good as done? So it's a yes. Why's it going to be Tuesday, then? # mood: {mood()}
- promised:
    Dev: Tuesday. Well, thanks for ringing, I suppose. What's the hold-up? # mood: {mood()}
- else:
    You tell him there's no answer until Tuesday.
    Dev: And what's the hold-up? # mood: {mood()}
}
* [Head office. They're slow with everybody, it's not just you. # shows: ownership.pass-buck # why: He didn't buy a kettle from head office. He wants to know what you're doing about it.]
    ~ provoke(2)
    Dev: Then give me their number. I'll do it myself. # mood: {sharp()}
    -> over_your_head
* [Me, I'm sorry. I never got your photos to Priya. Send them tonight and I'll ring by noon on Tuesday. # shows: followup.promise, informed.explain-wait, empathy.apology, ownership.take]
    ~ was_apologised_to()
    ~ step_forward()
    { trust >= 3:
        Dev: You'll have them in five minutes. Tuesday, noon. # mood: {mood()} # pose: open # promise: ring Dev by Tuesday noon
        -> still_open
    - else:
        Dev: I'll send them. But I'd sooner hear it from Priya. # mood: {mood()}
        -> priya_takes_it_on
    }
* [Don't worry about that. I'll be on at them every day, and I'll make sure they pay you every penny. # shows: authority.over-promise # why: You can't make sure of that. You could make sure he hears on Tuesday.]
    Dev: You'll make sure. Okay. I'm writing that down. # mood: {mood()}
    -> over_your_head
* [I'm so sorry. I'll call you the minute we hear, I promise. # shows: followup.vague # why: It sounds firm, but there is no day or time in it.]
    ~ was_apologised_to()
    { trust >= 6:
        Dev: Okay. I'll send the photos in, shall I? That might hurry them up. # mood: {mood()}
        -> he_has_to_chase
    - else:
        Dev: The minute you hear. That's what everyone says. # mood: {mood()} # cue: sarcasm
        -> he_gives_up
    }


// Tests owning a broken promise. Late is bad. Late with an excuse is worse.
=== the_late_call ===
~ promise_broken()
Dev: Four o'clock, you said! I sat outside the baby clinic so I wouldn't miss it! # mood: {mood()} # cue: raised-voice
* [It's been absolutely mad in here since lunch, and I couldn't get off the shop floor. # shows: empathy.defensive # why: He'll believe you, and it won't help. You said you'd ring.]
    ~ provoke(1)
    Dev: It took you longer to say that than it would've taken to ring. # mood: {sharp()} # cue: sarcasm
    { trust >= 4: -> over_your_head }
    -> he_gives_up
* [I did, and I let you down. I'm so sorry. That's nobody's fault but mine. # shows: empathy.apology, ownership.take]
    ~ was_apologised_to()
    ~ felt_understood()
    { priya_ready and trust >= 3:
        Dev: Right. Well. You don't hear that often. So what did they say? # mood: {mood()}
        -> paid_but_sore
    - else:
        Dev: I believe you. But I want Priya on it now, not you. # mood: {mood()}
        -> priya_takes_it_on
    }
* [I know, but it was Priya who had it. I had to wait for her. # shows: ownership.pass-buck # why: The promise was yours, even if the answer was hers.]
    ~ provoke(1)
    Dev: You said you'd ring. Not Priya. You said four, and you said you. # mood: {sharp()} # cue: repeating
    { trust >= 4: -> over_your_head }
    -> he_gives_up


// The ends. The last line of each says which kind it is.

=== paid_and_pleased ===
{ trust >= 5:
    Dev: It does. Thank you. I came in ready for a row, you know. I'm glad we didn't have it. # mood: relieved # pose: open
    The joiner's bill comes in on Monday. In the spring he sends a photo of the new worktop, with a baby sat on it. # ending: resolved
    -> END
- else:
    Dev: It does, yeah. We got there in the end. # mood: {mood()}
    The joiner's bill comes in on Monday, and Priya pays it the same day. # ending: resolved
    -> END
}

=== the_free_kettle ===
On Saturday Dev comes in for his kettle, and nobody knows a thing about it.
Priya: I'm really sorry. The worktop's a yes, but I can't give you that.
Dev: It's only a kettle. It's just, why say it? # mood: annoyed # ending: part-resolved
-> END

=== the_loose_end ===
{ trust >= 4:
    Priya takes the phone and tells him how to send in the joiner's bill.
    Dev: Right, a hundred and twenty, on the bill. Why couldn't I just be told that? # mood: annoyed # ending: part-resolved
    -> END
- else:
    Dev: Put Priya on. I'll sort it out with her. # mood: {mood()}
    Priya takes the phone, and the case. You hear her say sorry twice. # ending: escalated
    -> END
}

=== paid_but_sore ===
You tell him it's a yes, up to £120, once Priya has the joiner's bill.
Dev: Good. I'll take it. I won't be buying my next kettle here, though. # mood: {mood()} # ending: part-resolved
-> END

=== still_open ===
The photos come through before you've put the phone down, with one of the baby by mistake.
You ring at half eleven on Tuesday with a yes. By now the joiner is booked up for five weeks. # ending: part-resolved
-> END

=== priya_takes_it_on ===
~ step_forward()
Priya takes it from there, with his photos, his number and the whole story.
Dev: Right. From you, then, Priya. Thanks. # mood: {mood()} # ending: escalated
-> END

=== he_has_to_chase ===
Dev rings on Tuesday, and again on Wednesday, before there's an answer. It's a yes.
Dev: Good. I'll take it. I just wish I'd not had to ask three times. # mood: {mood()} # ending: part-resolved
-> END

=== over_your_head ===
A week later there's an email from head office. Dev has made a formal complaint, and your words are in it.
Priya: I'll take it from here. Sit down with me and tell me everything that was said. # ending: escalated
-> END

=== he_gives_up ===
Dev: You know what? Don't bother. I'll pay the joiner, and I'll tell everyone why. # mood: {mood()} # cue: threat-to-post
By teatime his photos are on the town's page. Your name isn't on them, but the shop's is. # ending: lost
-> END

=== he_walks_out ===
Dev goes, and the door swings shut behind him. Water from the kettle is still dripping off the counter.
Priya: Was that about a worktop? I could have looked at that for him. # ending: lost
-> END
