INCLUDE ../lib/customer.ink

# title: The leaking kettle
# setting: counter
# customer: Dev Malik
# colleague: Priya Shah (team leader)
# role: returns desk assistant at Hartley's, a homewares shop
# situation: Dev's new kettle leaks. He wants his money back today.
# goal: Find out what happened, and put it right within your limits.
# practises: hearing somebody out
# practises: saying what they are owed
# practises: keeping what you promise
# minutes: 7
# level: 1
# author: Composure
# version: 3
# scheme: complaint-cycle-2
# cause: faulty
# policy: The returns desk can give refunds up to £50 without a manager.
# policy: Card refunds go back to the same card.
# policy: Change of mind returns need a receipt, within 28 days.
# policy: If something that comes back could hurt somebody, take the rest off the shelf at once and tell the team leader.
# policy: Damage that our goods did to something else may be claimed for. The team leader decides. The desk does not promise it, and does not refuse it.
# policy: Gifts and goodwill payments are for the team leader to decide too.
# policy: What was wrong goes on the till with the return.
# policy: If we cannot answer today, we ring the customer within 3 working days.
# law: cra-30-day-reject
# law: cra-goods-standard
# law: cra-proof-of-purchase
# law: cra-consequential-loss
# law: gpsr-unsafe-goods

// The plot. Marks are not kept here: they come from the `# shows:` tags.
VAR found_sale = false    // the sale has been looked up on the till
VAR saw_photos = false    // Dev has shown his photos of the worktop
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
Tuesday morning, the returns desk at Hartley's. A man in a knitted jumper puts a damp carrier bag on the counter. # time: Tuesday morning
Dev: Morning. It's this kettle. I bought it here nine days ago, and I'd like my money back today, please. # mood: {mood()} # pose: open # fact: product = kettle
* [What's it been doing? # shows: listening.open-question]
    ~ felt_understood()
    Dev: Leaking. From the base, every time it boils. I thought I was spilling it, I'm that tired. # mood: {mood()} # pose: open # fact: problem = leak
* [What did you fill it to? Over the line, and they do spit a bit. # shows: listening.assume, empathy.blame-customer # why: It sounds like a simple check. To him it sounds like you think it's his fault.]
    ~ provoke(2)
    Dev: Over the line? No. I can work a kettle. It's not spitting, it's leaking. It leaks from the base. # mood: {mood()} # cue: repeating # fact: problem = leak
* [Right, refunds. I'll give Priya a shout, she's my team leader. # shows: escalation.too-soon # why: A £44.99 refund is yours to give. Find out what's wrong before you call anyone.]
    ~ provoke(1)
    Priya: I've got a delivery, sorry. Have a look at it with him first, would you? # enters: Priya # leaves: Priya
    Dev: I've only just put it down. It leaks, all right? From the base. # mood: {mood()} # fact: problem = leak
* [Oh no. Let me get you a new one off the shelf. # shows: listening.solve-first, structure.act-unasked # why: He hadn't said what was wrong, and a new one isn't what he asked for. Ask first.]
    ~ was_offered_remedy()
    Dev: Hang on, hang on. You've not asked what's up with it. It leaks from the base. Why would I want another? # mood: {mood()} # cue: interrupting # fact: problem = leak
- -> his_story


// Tests showing him that it was taken in. Two of these are good, in different ways.
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
* [Stood in it, with the kettle still plugged in? Are you all right? # shows: acknowledge.concern, listening.use-detail # why: Nobody had asked him that. Saying the fault back as well would tell him that you have got it.]
    ~ felt_understood()
    Dev: Me? Yeah. I'd got it off at the wall. Nobody's asked me that. The health visitor asks about the baby. # mood: {mood()} # pose: open
* [Oh, that'll be the seal. We've had two or three of these back now. # shows: listening.assume # why: The seal is a guess. And now he thinks that you knew, and went on selling them.]
    ~ provoke(1)
    Dev: Two or three? So you knew, and they're still on the shelf? # mood: {sharp()}
* [So you'll have spilt some, walking about with bottles, and stood in it. # shows: listening.mishear # why: Saying it back is right, but one thing in it is yours and not his. He said it leaks. He never said he spilt it.]
    ~ provoke(1)
    Dev: No. Not spilt. I never spilt it. It comes out of the bottom. # mood: {mood()} # cue: repeating
- -> what_it_cost_him


// Tests seeing the person. Two of these replies are good, in different ways.
=== what_it_cost_him ===
Dev stops. He rubs his eyes with the heel of his hand. # cue: silence
Dev: I get four hours as it is. She feeds at one, she feeds at four, and then there's, what was I saying? The floor. I'm not spending it on the floor. # mood: {mood()}
* [Right. And have you got the receipt with you, or the box it came in? # shows: signs.carry-on # why: You do need to find the sale. But he has just told you how tired he is, and he heard you go to the next question.]
    ~ provoke(1)
    Dev looks at you for a moment, with his hand still over one eye. # cue: silence
    Dev: The box. No. I've not got the box. # mood: {mood()}
* [I know just how you feel. There's me up at five, and it's only Tuesday. # shows: empathy.brush-off # why: You wanted to share it with him. But it turned his nights into your Tuesday. Stay with what he told you.]
    ~ provoke(1)
    Dev: Five's a lie-in. I'd love five. # mood: {sharp()}
* [I'm sorry. You paid for a kettle that works, and ours leaks from the base. # shows: empathy.apology, listening.paraphrase]
    ~ was_apologised_to()
    ~ was_heard()
    Dev: Thanks. I'd started to think it was me. # mood: {mood()} # pose: open
* [Up for bottles, then there's the floor to do. You really do look shattered. # shows: signs.name, signs.seen, listening.use-detail, empathy.name-effect]
    ~ felt_understood()
    ~ was_heard()
    Dev: I put the milk in the cupboard yesterday and the teabags in the fridge. So, yeah. # mood: {mood()} # pose: open
- -> no_receipt


// Tests the law on proof of purchase. The receipt rule on the policy card is for change of mind.
=== no_receipt ===
He flattens out a sheet of paper. It's a card statement, with one line ringed in biro.
Dev: The receipt went out with the recycling. I printed this off at work, though. Hartley's, forty-four ninety-nine. # mood: {mood()} # pose: holding-receipt
* [That'll do. It's only a change of mind we'd want the receipt for. # shows: law.right, rights.say-which # law: cra-proof-of-purchase]
    ~ found_sale = true
    ~ step_forward()
    The till finds sale 20417, nine days ago, on the Sunday. # fact: reference = 20417 # fact: bought = Sunday
    Dev: Malik, that's us. We had the pram with us. It took ten minutes to get it through your door. # mood: {mood()} # pose: holding-receipt # fact: customer = Malik
* [I'll put your card in now and see what comes up. Then it doesn't matter. # shows: structure.look-into, ownership.explain-step # why: It works, and you told him why. He'd have liked to hear that a statement is enough.]
    ~ found_sale = true
    ~ step_forward()
    Sale 20417 comes up, nine days ago, with his name beside it. # fact: reference = 20417 # fact: customer = Malik
    Dev: There it is. The Sunday. I could've left the paper at home, then. # mood: {mood()} # fact: bought = Sunday
* [It has to be the receipt, within 28 days. Shall I see if there's a copy in your emails? # shows: law.wrong # law: cra-proof-of-purchase # why: You were trying to help him find it. But that rule is for a change of mind. A faulty kettle only needs proof that he bought it, and he's holding it.]
    ~ provoke(2)
    Dev puts his finger on the ringed line and keeps it there.
    Dev: It says Hartley's. It says the price. I've ringed it. What else do you want? # mood: {sharp()} # pose: pointing # cue: pointing
* [Priya decides on these, not me. I'll bring her over and tell her what's happened. # shows: escalation.too-soon # why: His statement is proof, and the till will find the sale. This one was yours. Keep Priya for what isn't.]
    ~ found_sale = true
    ~ provoke(1)
    Priya: A statement's fine. There you go, sale 20417. Anything under fifty pounds, you can do yourself. # fact: reference = 20417 # enters: Priya # leaves: Priya
    Dev: So you could've done it all along. I've stood here for that. # mood: {sharp()}
* [With no receipt it's a gift card, so there's £44.99 to spend on what you like. # shows: law.less-than-owed # law: cra-30-day-reject # why: The sum is right, and it's quick. But it's faulty, so he's owed his money. A gift card is less than that.]
    ~ provoke(1)
    Dev: I don't want what I like. I want my money back. I did say. # mood: {mood()} # pose: holding-receipt # cue: repeating
- -> money_back


// Tests the law on the remedy. Inside 30 days it is his choice, and the shop's to put right.
=== money_back ===
He tips the kettle. Water runs out from under the base and across the counter.
{ heard:
    Dev: There. That's what it does. So where do I stand? # mood: {mood()} # pose: pointing
- else:
    Dev: There, look. It leaks. I've said it three times now. Am I getting my money back or not? # mood: {mood()} # pose: pointing # cue: repeating
}
* [There's just a test to do first. If it's faulty, it's £44.99 on your card by Friday. # shows: law.less-than-owed # law: cra-30-day-reject # why: You give him a day and an amount, and that is honest. But you have just watched it leak. He does not have to wait for a test.]
    ~ provoke(1)
    Dev: Tested? It's running down my sleeve. # mood: {mood()}
    He holds his sleeve out to you.
    -> he_looked_it_up
* [Your money, or a new one if you'd really rather. It's your choice in the first 30 days. # shows: law.time-limit, law.customer-chooses, structure.agree # law: cra-30-day-reject]
    ~ was_offered_remedy()
    Dev: Not another one. No. The money. I did say the money, didn't I? Maybe I only thought it. # mood: {mood()} # pose: shrugging
    -> the_refund
* [We swap it first, free, today. If that one leaks in the first 30 days, it's your money back. # shows: law.less-than-owed # law: cra-30-day-reject # why: The 30 days are right. But in them he can choose his money back at once. A swap is his choice, not the shop's.]
    ~ provoke(1)
    Dev: And then I mop up after that one? No. I asked for my money. # mood: {sharp()} # cue: repeating
    -> he_looked_it_up
* [It's the makers who owe you for a leak. There's a helpline, so I'll ring it with you. # shows: law.wrong, ownership.pass-buck # law: cra-goods-standard # why: Staying with him on the phone is kind. But he bought it from Hartley's, so Hartley's has to put it right.]
    ~ provoke(2)
    Dev: I didn't buy it off the makers! I bought it off you! # mood: {sharp()} # cue: raised-voice
    -> he_looked_it_up
* [It's faulty, so there's 30 days to get all of it back. It'll be on your card today. # shows: law.right, law.time-limit, rights.say-which # law: cra-30-day-reject]
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
* [I'm sorry, and I do see. But I'm only going by what they tell us on the desk. # shows: empathy.defensive, ownership.pass-buck # why: It may be true, but it makes him argue with a rule instead of with you.]
    ~ provoke(1)
    Dev: Then fetch "them" and let them say it to me! # mood: {sharp()} # pose: arms-crossed # cue: raised-voice
    -> priya_refunds
* [You could well be right. Let me read it up before I say. # shows: structure.look-into, acknowledge.view # why: Better late than a second guess. He waits while you read what you could have read first.]
    ~ step_forward()
    You read the card on the 30 days, all the way down, with Dev reading it upside down.
    Dev: It's there. Third line. I'd know it anywhere, I've had it on my phone all night. # mood: {mood()} # pose: pointing
    -> the_refund
* [What if I make it a gift card and add ten pounds? You'd be up on it. # shows: law.less-than-owed, authority.over-promise # law: cra-30-day-reject # why: It's still not his money back, and the ten pounds was Priya's to give.]
    ~ provoke(2)
    Dev: I'm not haggling. It's not a market stall. I want what I paid. # mood: {sharp()} # pose: arms-crossed # cue: repeating
    -> priya_refunds
* [You've been patient with me. I'll do it now, the full £44.99, and not a word to Priya. # shows: rights.right-as-favour # law: cra-30-day-reject # why: He gets his money, but as a favour, and a secret one. It's his right, and he'd just told you so.]
    ~ was_offered_remedy()
    Dev: It's not a favour, though, is it? Go on. Same card. # mood: {mood()} # pose: arms-crossed
    -> the_refund
* [Thirty days, and from us. I had that wrong. I'll put it back on your card now. # shows: law.right, law.time-limit, empathy.calm, ownership.take # law: cra-30-day-reject]
    ~ felt_understood()
    ~ was_offered_remedy()
    Dev: Okay. Well. Thanks for saying so. # mood: {mood()} # pose: open
    -> the_refund

= priya_refunds
~ step_forward()
{ not found_sale:
    ~ found_sale = true
    Priya leans across to the till, and finds sale 20417 by his card. # enters: Priya # fact: reference = 20417
- else:
    Priya leans across to the till. # enters: Priya
}
Priya: He's right, it's a full refund. There, forty-four ninety-nine, back on your card. # fact: remedy = refund £44.99 # leaves: Priya
-> the_reason


// The refund goes through. If nobody has looked up the sale yet, it comes up now.
=== the_refund ===
~ step_forward()
{ found_sale:
    The refund goes through, £44.99 to the card he paid with. # fact: remedy = refund £44.99
- else:
    ~ found_sale = true
    You look up sale 20417 by his card, and the £44.99 goes back to it. # fact: reference = 20417 # fact: remedy = refund £44.99
}
-> the_reason


// Tests safety: water in an electric base, and six more on the shelf. It cannot wait, and cannot be a secret.
=== the_reason ===
The till won't close the sale without a reason. It has one small box to write in.
Dev: Is it just mine, d'you think? Only I told my sister how nice they were. She's got a toddler. There's six of them up there with a yellow ticket on. # mood: {mood()} # pose: pointing
* [I'll write it all up for Priya tonight, and she'll look at the six when she's next in the stockroom. # shows: record.put-off, safety.let-run # why: You meant to do it properly. But the card says off the shelf at once, and Priya is over by the towels. Two could be sold by tonight.]
    ~ provoke(1)
    Dev: Tonight? It's got water running out of the bottom of it. # mood: {sharp()}
    He watches a woman pick one up, look at the ticket, and put it back.
    -> the_worktop
* [Tell your sister to stop using hers today. You didn't hear that from me, though, all right? # shows: cause.keep-quiet, safety.let-run # why: It's right for his sister, and said in a whisper. The other six stay on the shelf for somebody else's sister.]
    ~ provoke(1)
    Dev: Why, what d'you know? And they're still up there? # mood: {mood()} # pose: pointing # cue: pointing
    -> the_worktop
* [I don't know. It's water near a plug, though, so there's none of them staying out. # shows: safety.stop, policy.follow # law: gpsr-unsafe-goods]
    ~ felt_understood()
    You type, Leaks from base, nine days, and carry six boxes to the back. Priya puts a card up, Not for sale. # fact: cause = base
    Dev: Good. I'll tell my sister to unplug hers, then. # mood: {mood()} # pose: open # fact: feedback = others
    -> the_worktop
* [Glad you said. I'll see what else has come back, and we won't sell another till Priya's looked. # shows: acknowledge.thank, policy.follow, cause.ask-why, cause.pass-on, safety.stop, structure.look-into]
    ~ felt_understood()
    The till lists three this month, all with wet bases. You add his, and carry the six boxes to the back. # fact: cause = base
    Dev: Three. And I thought it was me with the tap. # mood: {mood()} # pose: open # fact: feedback = others
    -> the_worktop
* [It'll be just the one, I should think. I'll put "faulty", and is there anything else? # shows: cause.quick-fix, safety.let-run # why: You hadn't looked, so you couldn't know that it's just the one. "Faulty" tells the next person nothing. And it's electric, with water in the base.]
    Dev: Faulty. That could be the lid. It's not the lid. It's the bottom. # mood: {mood()} # cue: repeating
    -> the_worktop


// Tests listening a second time, when everything seemed done. Three of these are good, none of them the same.
=== the_worktop ===
~ provoke(2)
Dev doesn't pick up his bag. He looks at the door, says nothing, and stays where he is. # cue: silence # cue: looking-at-door
Dev: There's something else. All that water sat on my worktop. It's oak, and it's swollen right up. # mood: {mood()}
* [I'm so sorry. New baby, no sleep, and now your kitchen as well. # shows: empathy.name-effect, listening.use-detail # why: Kind, and he feels it. A question would have got you the facts Priya will need too.]
    ~ felt_understood()
    ~ was_apologised_to()
    Dev: Yeah. My wife cried, and she never cries about wood. # mood: {mood()} # pose: open
* [Has it been oiled, and is it sealed round the edge? Oak will do that if it's left. # shows: listening.assume, empathy.blame-customer # why: You've not seen it yet. He hears you looking for a way to make it his fault.]
    ~ provoke(2)
    Dev: I oil it every spring! How's it got to be something I did? # mood: {sharp()} # pose: arms-crossed # cue: raised-voice
* [Go on. There's no rush. # shows: signs.respond, listening.let-finish]
    ~ saw_photos = true
    ~ felt_understood()
    Dev: It's all along the join. I fitted that myself, the week we found out she was coming. I did the edges with a spoon. It's, I don't know. It's stupid. It's only wood. # mood: {mood()}
    He gets his phone out and shows you. The oak has lifted, dark with water.
* [That's the £44.99 back on your card, though. Shall we call that a good morning's work? # shows: empathy.brush-off, signs.carry-on # why: It was the big thing to you. He's just told you it isn't to him. Ask about the worktop.]
    ~ provoke(1)
    Dev: No. It's the worktop. I'm telling you about the worktop. # mood: {mood()} # cue: repeating
* [Is there a picture, or has somebody looked at it for you? # shows: clarify.missing-fact]
    ~ saw_photos = true
    ~ step_forward()
    Dev holds out his phone. The wood has lifted along the join, dark with water.
    Dev: Four pictures. And one of her asleep, you can go past that one. # mood: {mood()} # pose: pointing
- -> who_pays


// Tests authority. He may have a claim: a promise is wrong, and so is a no. Priya is the one to say.
=== who_pays ===
Dev: A joiner says a hundred and twenty to cut out the bad bit. So who's paying for that? # mood: {mood()}
* [Priya decides, and I've never known her say no to one like this. # shows: authority.hint-more # why: It names the right person, and gives her answer for her. What he heard was yes.]
    ~ said_yes = true
    ~ step_forward()
    Dev: That'll do me. I'll tell the joiner to get started, then. # mood: {mood()} # pose: open
* [It's just the kettle we owe you for. There's your house insurance, they'll look at it. # shows: law.less-than-owed, escalation.too-late # law: cra-consequential-loss # why: It sounds like helpful advice. But damage done by a faulty kettle may be claimed from the shop, and the no wasn't yours to give.]
    ~ refused = true
    ~ provoke(2)
    Dev: So your kettle wrecks my kitchen, and that's my insurance? Come on! # mood: {sharp()} # cue: raised-voice
* [You may be able to claim for it. I can't promise, I'm afraid. It's Priya who says yes or no, so I'll fetch her. # shows: rights.may-claim, policy.follow, expectations.say-limit, authority.name-who, escalation.right-time, escalation.explain, ownership.take # law: cra-consequential-loss]
    ~ step_forward()
    { trust >= 6 and anger < 5:
        Dev: Claim. Okay. I didn't know there was such a thing. # mood: worried
    - else:
        Dev: May be. Might be. Can't promise. I've heard all them before. # mood: {mood()} # cue: repeating
    }
* [Priya decides on these, not me. I'll bring her over and tell her what's happened. # shows: escalation.right-time, escalation.right-person, escalation.explain, authority.name-who]
    ~ step_forward()
    { trust >= 6 and anger < 5:
        Dev: Okay. As long as I'm not starting from the top again. # mood: worried
    - else:
        Dev: Here we go. Now it's somebody else's job. # mood: {mood()}
    }
* [We will. It was our kettle that did it, and £120 is only fair. # shows: authority.over-promise, authority.admit-blame # why: It is kind, and it isn't yours to give. If Priya can't agree, he has been let down twice.]
    ~ said_yes = true
    ~ step_forward()
    Dev: Really? All of it? You don't know what a weight off that is. # mood: relieved # pose: open
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
    Dev: So it's a bloody no. You'd just like someone else to say it. # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
}
* [No, no. She'll say yes to £120, and you'll hear it from her now. # shows: authority.hint-more # why: It cheers him up for a minute. Then it's a promise he can quote.]
    ~ said_yes = true
    ~ step_forward()
    Dev: Yeah? Oh, that's good of you. I'll tell my wife. # mood: {mood()} # pose: open
* [It's not me, I only do the desk. I'm sorry, I don't get a say in it. # shows: empathy.defensive, ownership.pass-buck # why: He asked for a straight answer and got your job title.]
    ~ provoke(1)
    Dev: No. Nobody ever does. # mood: {mood()} # cue: sarcasm
    { anger >= 10: -> he_walks_out }
* [It could be, yes. If it is, she'll say why, and it won't be through me. # shows: empathy.calm, escalation.explain]
    ~ step_forward()
    Dev: Well. That's more than I get off the doctor. # mood: {mood()}
    He lets his shoulders down.
* [I honestly don't know. It's not a no, and I won't guess with your money. # shows: empathy.calm, expectations.say-limit]
    ~ step_forward()
    Dev: All right. That's straight, at least. # mood: {mood()} # pose: open
* [Nobody's said no. There's really nothing to get worked up about. # shows: empathy.brush-off # why: He wasn't worked up until he was told not to be.]
    ~ provoke(2)
    Dev: I'm not worked up! I'm tired! There's a difference! # mood: {sharp()} # pose: arms-crossed # cue: raised-voice
    { anger >= 10: -> he_walks_out }
- -> the_handover


// Tests owning up to a promise that was never yours. None of these is free: the yes has to be taken back.
=== put_it_in_writing ===
Dev: Can you write that on the refund slip? Then I can book him tonight. # mood: {mood()} # pose: holding-receipt
* [There's no need for it in writing. You've got my word, and that's worth more. # shows: authority.over-promise # why: He asked because he wants to rely on it. Your word can't pay the joiner.]
    Dev: Okay. I'll hold you to that, then. # mood: {mood()}
    Priya comes past with an armful of towels, and stops. # enters: Priya
* [Shall I get Priya to sign it off for you? It's her name you want on there. # shows: escalation.right-time, authority.hint-more # why: Right person, but he still thinks the answer is yes. Tell him first.]
    Dev: Great. Thanks. Sign it off, and I'll get out of your hair. # mood: {mood()} # pose: open
* [I can't write it down. I just said what I thought. # shows: empathy.defensive # why: You took it back without owning it or telling him who can decide.]
    ~ said_yes = false
    ~ provoke(3)
    Dev: You said what you thought? I nearly rang my wife! # mood: {sharp()} # cue: raised-voice
* [Don't book him. It's really not mine to give, it's Priya's, so that's my mistake. # shows: escalation.right-time, escalation.explain, authority.name-who, promises.own-up]
    ~ said_yes = false
    ~ provoke(1)
    ~ step_forward()
    Dev: You had me going there. Well, better now than after I'd booked him. # mood: {mood()}
- -> the_handover


// Second chance to bring Priya in, after holding on to what was hers.
=== somebody_must ===
Dev: Somebody here must be able to say. Or do I put the photos up online and let people make up their own minds? # mood: {sharp()} # cue: threat-to-post
* [That no wasn't mine to give. You may well have a claim, so I'll get Priya. # shows: escalation.right-time, rights.may-claim, promises.own-up # law: cra-consequential-loss]
    ~ step_forward()
    ~ felt_understood()
    Dev: Right. So it's not a no, then. It's just you saying no. Okay. # mood: {mood()}
* [Let's not do that. I'll put £120 through now, and you'll take them down? # shows: authority.over-promise # why: Now he knows a threat works, and you've promised what you can't give.]
    ~ said_yes = true
    ~ step_forward()
    Dev: They're not up yet. But if you're paying it, fine. # mood: {mood()}
* [There's head office. I'll write the address down, it's really their side of things. # shows: ownership.pass-buck # why: Priya is ten steps away and it's hers to decide.]
    ~ provoke(1)
    Dev: Write to them? I've not got time to write my own name! # mood: {sharp()} # cue: raised-voice
    Priya has heard the voices and comes across the shop. # enters: Priya
* [There's Priya, she can say. I'm just the wrong one to ask. # shows: escalation.right-time, authority.name-who]
    ~ step_forward()
    Dev: Then let's have her. That's all I wanted. # mood: {mood()}
* [You can post what you like. I've told you what we pay for, and it's the kettle. # shows: empathy.defensive, law.less-than-owed, escalation.too-late # law: cra-consequential-loss # why: He didn't want a fight. He wanted someone who could say yes or no.]
    ~ provoke(2)
    Dev: Then I will. I've got the pictures right here. # mood: {sharp()} # pose: pointing # cue: threat-to-post
    Priya has heard the voices and comes across the shop. # enters: Priya
- -> the_handover


// Last chance to keep him, if he has been badly handled.
=== the_door ===
Dev picks up his bag and looks round for the way out. # cue: looking-at-door
Dev: Forget it. I've got my forty-five quid, and that was bloody hard enough. The rest can go online. # mood: {mood()} # cue: threat-to-leave # cue: threat-to-post
* [Don't go. I should've listened, and I'm sorry. I feel awful, what must you think of us? # shows: empathy.scripted # why: All feeling and no next step. It gives him nothing to stay for.]
    ~ was_apologised_to()
    ~ was_apologised_to()
    Dev: I'm sure you do. It's still my kitchen. # mood: {mood()} # cue: looking-at-door
    -> he_walks_out
* [Well, that's up to you. I've done what I can. # shows: escalation.too-late, empathy.defensive # why: You hadn't. Priya was ten steps away.]
    ~ provoke(1)
    Dev: Yeah. I can see that. # mood: {mood()}
    -> he_walks_out
* [Wait. I'd no business saying no for Priya, and I'm so sorry. Give her two minutes. # shows: escalation.right-time, empathy.apology]
    ~ said_yes = false
    ~ felt_understood()
    ~ was_apologised_to()
    ~ step_forward()
    Dev stops with his hand on the bag.
    Dev: Two minutes. That's all you're getting. # mood: {mood()} # cue: looking-at-door
    -> the_handover
* [Wait. I'll make it £120, and you'll have it today. # shows: authority.over-promise # why: It stops him leaving, and gives you a bigger problem in two minutes' time.]
    ~ said_yes = true
    ~ step_forward()
    Dev: Today? Well, go on, then. Get somebody to put that on paper. # mood: {mood()}
    -> the_handover


// Tests the briefing. What Priya hears now decides what she can do by Friday.
=== the_handover ===
Priya: Hello, I'm Priya, the team leader here. What's been happening? # fact: passed-to = Priya # fact: owner = Priya # enters: Priya
* [Dev's kettle leaked at half four and ruined a £120 worktop. I've refunded it, and now he wants a new one. # shows: handover.wrong # why: Quick, and nearly right. The £120 is to mend it, and he never asked for a new one. Priya now thinks that he did.]
    ~ provoke(2)
    Dev: I don't want a new one! It's a hundred and twenty to mend! # mood: {sharp()} # cue: raised-voice
* { not said_yes } [Dev's kettle leaked, so I've refunded it. It's swollen his oak worktop as well, that's £120 to mend. # shows: escalation.brief, handover.so-far, clarify.sum-up, listening.paraphrase]
    ~ priya_ready = true
    ~ was_heard()
    ~ step_forward()
    { saw_photos:
        Dev: That's all of it. And the photos are here, if you want them. # mood: {mood()} # pose: pointing
    - else:
        Dev: That's it, yeah. I've got photos, too, if anybody wants them. # mood: {mood()}
    }
* { not said_yes } [It's £120 for Dev's worktop. He's got a new baby and he's been very good, so shall we pay it? # shows: authority.hint-more, handover.gaps # why: You meant it kindly. No kettle, no refund, and if Priya says no now she's the villain.]
    Dev: I'm not going to argue with that. # mood: {mood()} # pose: open
* { not said_yes } [Priya, Dev. His kettle's refunded, but there's a worktop it's spoilt and he'd like that paid for. # shows: handover.introduce, handover.so-far, handover.wanted # why: Names both ways, and what he wants. She'd have liked the £120 as well.]
    ~ priya_ready = true
    ~ step_forward()
    Dev: A hundred and twenty, the joiner said. I've got it in a text. # mood: {mood()}
    Priya writes the sum on the back of her hand.
* { said_yes } [Our kettle's had Dev's worktop. I told him £120, and that's right, isn't it? # shows: authority.hint-more, handover.gaps # why: You asked her to make it true. She can't, and he's standing there.]
    ~ provoke(1)
    Priya: It isn't mine to say yes to today.
    Dev: She said, you said. I can't keep up. # mood: {mood()}
* { said_yes } [Our kettle's spoilt Dev's worktop. I let him think it was a yes, which was wrong of me. # shows: escalation.brief, handover.so-far, promises.own-up, ownership.take]
    ~ said_yes = false
    ~ priya_ready = true
    ~ provoke(3)
    Dev: Wrong? So it's not a yes. Bloody hell. At least you've owned up. # mood: {mood()}
* [This is Dev. Shall I let him tell you? It's his kitchen, and he'll tell it best. # shows: escalation.cold # why: It's his story, but he has told it once. Now he tells it all again, and leaves bits out.]
    ~ provoke(2)
    Dev: Again? Kettle. Leaked. Worktop. I've told all this already. # mood: {sharp()} # cue: repeating
- -> until_friday


// Tests the promise. "Soon" is no use to somebody who has been let down already.
=== until_friday ===
{ said_yes:
    ~ said_yes = false
    ~ promise_broken()
    Priya: I'm sorry, nobody could agree to that today. Head office have to say, and I'll know on Friday.
    Dev: But I was told yes! Stood right here! So who's telling me on Friday, then? You? # mood: {mood()} # cue: raised-voice
- else:
    Priya: I can't say yes or no today. It has to go to head office, and I'll know on Friday. {not priya_ready:Sorry, that's my delivery.} # leaves: Priya
    { anger >= 5:
        Dev: And I sit by the phone, do I? Nobody ever rings. I sat by it for the health visitor. # mood: {mood()}
    - else:
        Dev: Friday. What's today? Right. How will I hear, though? # mood: worried
    }
}
* [You're asleep on your feet. What's your wife's number? I'll ring her on Friday by four, and let you sleep. # shows: adapt.guess # why: Kind, and you guessed. It's his complaint, and he never said that she would want the call. Ask him what would help.]
    ~ provoke(1)
    Dev: Her? No. She's had less than me. It's my worktop, you ring me. # mood: {mood()}
    -> when_exactly
* [I'll ring by four on Friday, even if there's nothing to say. # shows: followup.promise, ownership.take, language.concrete]
    ~ promised = true
    ~ step_forward()
    { trust >= 5:
        Dev: Friday by four. That'll do me. # mood: {mood()} # pose: open # promise: ring Dev by Friday 4 pm
    - else:
        Dev: Friday by four. I'll believe it when it rings. # mood: {mood()} # promise: ring Dev by Friday 4 pm
    }
    -> is_that_us
* [Somebody will ring you on Friday, or just as soon as there's news. # shows: followup.vague # why: It has a day in it, but who, and what if they don't? He'd have to sit and wait, then chase.]
    ~ provoke(1)
    Dev: Somebody. As soon as. # mood: {sharp()} # cue: repeating
    -> when_exactly
* [I'll ring you tomorrow by noon, and you'll have your £120 by the weekend. # shows: authority.over-promise # why: A time is good. But Priya has just said Friday, and she hasn't said yes.]
    ~ provoke(1)
    Dev: She's just said Friday. And she's just said maybe. # mood: {mood()}
    -> when_exactly
* [I'll put it on your slip. Friday, four, and it's me who rings. # shows: followup.promise, ownership.take, adapt.pace, language.concrete]
    ~ promised = true
    ~ step_forward()
    You write it on the back of his refund slip, in big letters.
    Dev: On the fridge, that's going. If I can find the fridge. # mood: {mood()} # pose: holding-receipt # promise: ring Dev by Friday 4 pm
    -> is_that_us


// Second chance at a promise with a day and a time in it.
=== when_exactly ===
Dev: When, though? That's all I'm asking. A day and a time. # mood: {sharp()} # cue: repeating
* [Friday. Four o'clock. I'll ring you, and that's all you have to remember. # shows: followup.promise, adapt.pace, ownership.take, language.concrete # why: Short and clear, for a man on four hours' sleep. But nobody has his number yet.]
    ~ promised = true
    ~ step_forward()
    Dev: Friday. Four. You. Yeah, I can carry that. # mood: {mood()} # promise: ring Dev by Friday 4 pm
* [Friday by four, and it'll be me. What number shall I ring? # shows: followup.promise, followup.contact, ownership.take, language.concrete]
    ~ promised = true
    ~ has_number = true
    ~ step_forward()
    Dev: It's 07700 900142. Dev Malik. Friday by four. # mood: {mood()} # pose: open # fact: contact = 07700 900142 # fact: customer = Malik # promise: ring Dev by Friday 4 pm
* [It's up to head office, really. Friday, or it'll be just after the weekend. # shows: followup.vague # why: You can't say when they'll answer. You can say when you'll ring.]
    ~ provoke(2)
    Dev: Friday or not Friday. I don't know what day it is now. # mood: {sharp()}
* [I'll ring you on Thursday at nine, and I'll have chased them by then. # shows: expectations.overstate, followup.vague # why: A day and a time, and nothing can be known by then. Priya said Friday.]
    ~ provoke(1)
    Dev: Thursday? She said Friday. Which is it? # mood: {mood()}
    He takes his bag and goes, without looking back. # leaves: Dev
- -> friday


// Tests closing. Is anything missing, and can you keep the promise you just made?
=== is_that_us ===
Dev: So is that us? # mood: {mood()}
* [Nearly. What's your number, and is there anything I've left out? # shows: followup.contact, confirm.anything-else]
    ~ has_number = true
    ~ felt_understood()
    Dev: No, I think that's the lot. Dev Malik, 07700 900142. Ring any time, I'm always up. # mood: {mood()} # pose: open # fact: contact = 07700 900142 # fact: customer = Malik
* [Yes, and I'll ring you on Friday. Now get home, and is there anyone to take the baby? # shows: confirm.rush # why: Warm, and a question in it. But nobody has asked for his phone number.]
    Dev: My mum, maybe. She's got a hip. Bye, then. # mood: {mood()} # pose: open
* [I'm sorry. You paid for a kettle that works, and ours leaks from the base. # shows: language.sorry-again # why: It was right when he'd just told you. Now he has his money, and what he needs is for you to take his number.]
    ~ was_apologised_to()
    ~ was_apologised_to()
    Dev: I know. I was there. It's fine. Just ring me. # mood: {mood()}
* [There's nothing else, is there? I'd just stand the next one on a tray. # shows: confirm.rush, empathy.blame-customer # why: You asked it so that he'd say no. And the tray says it was his fault for having a worktop.]
    ~ provoke(2)
    Dev: A tray. There was, actually. It's gone. What was it? It's gone. # mood: {sharp()}
* [Which number, and what's a good time with the baby? It's going on the till. # shows: followup.contact, adapt.ask, record.at-once]
    ~ has_number = true
    ~ felt_understood()
    Dev: 07700 900142, Dev Malik. She's down from two till four, about. So quarter to. That'd be lovely, that. # mood: {mood()} # pose: open # fact: contact = 07700 900142 # fact: customer = Malik
- -> friday


// Tests keeping the promise. What happens depends on what Priya was told.
=== friday ===
{ not promised: -> he_rings_first }
{ priya_ready: -> the_answer_is_in }
-> the_answer_is_late

= the_answer_is_in
Friday, ten past three. The queue for the desk goes back as far as the cushions. # time: Friday, ten past three # place: counter
Priya: Dev Malik's worktop. Head office say yes, up to £120, once we've seen the joiner's bill. # enters: Priya
* [Shall I give you his number? He said he'd sooner hear it from you. # shows: ownership.pass-buck # why: He said no such thing. He was told that you would ring, and it matters that you do.]
    Priya: He's expecting you. I'll watch the desk. Go on, it's quarter to four.
    -> quarter_to_four
* [Can you have the desk now? I'll ring him, it's me he's waiting for. # shows: followup.kept, informed.update, ownership.team]
    ~ promise_kept()
    -> find_his_number -> the_good_call
* [Sorry, everybody. It's just two minutes, there's a man I said I'd ring. # shows: followup.kept, informed.update # why: Right to keep it, and you told the queue why. Priya was there and would have taken the desk.]
    ~ promise_kept()
    The queue sighs. Priya opens the other till.
    -> find_his_number -> the_good_call
* [I told him by four, so I'll ring him once we're through this lot. # shows: followup.late # why: It felt like plenty of time. Queues always take longer than promises.]
    It's twenty-five to five when you reach the end of the queue, and the phone. # time: Friday, 4.35 pm # place: phone # calls: Dev
    -> the_late_call

// Sent back to it, and still in time.
= quarter_to_four
* [You're right, it's me who said so. I'll ring him now. # shows: followup.kept, ownership.take]
    ~ promise_kept()
    -> find_his_number -> the_good_call
* [I will, just as soon as this lot's done. You've got enough on. # shows: followup.late # why: It was kind to Priya, and she had just offered. There were fifteen minutes left, and the queue took fifty.]
    It's twenty-five to five when you reach the end of the queue, and the phone. # time: Friday, 4.35 pm # place: phone # calls: Dev
    -> the_late_call

= the_answer_is_late
Friday, ten past three. The queue for the desk goes back as far as the cushions. # time: Friday, ten past three # place: counter
Priya: That worktop. Head office want photos and the joiner's price, and I never got them. It'll be Tuesday. # enters: Priya
* [I told him four, and it's not four yet. He'd sooner know, even if it's only the delay. # shows: followup.told-early, followup.kept, ownership.take]
    ~ provoke(2)
    ~ felt_understood()
    -> find_his_number -> the_delay_call
* [I'll ring him now, before four, and say it's as good as done. Is that all right? # shows: authority.hint-more # why: You rang on time, with something that isn't true yet.]
    ~ said_yes = true
    -> find_his_number -> the_delay_call
* [There's no use ringing him with nothing. I'll ring Tuesday, when we know. # shows: followup.broken, informed.silence # why: You promised a call, not an answer. No news was still news to him.]
    Four o'clock comes and goes. On Saturday morning Dev is back at the desk. # time: Saturday morning # place: counter # enters: Dev
    -> the_late_call

// Nobody told him when, so he had to ask: nothing that can be said here is free of that.
= he_rings_first
~ provoke(2)
Friday, half past four. The desk phone rings. # sound: phone-ring # time: Friday, half past four # place: phone # calls: Dev
Dev: It's Dev Malik, sale 20417. Kettle, worktop. I've had my phone in my hand all day! # mood: {mood()} # cue: raised-voice # fact: customer = Malik
* [I'm sorry. Which one's yours, and what was it you wanted to know? # shows: listening.ask-again, informed.only-when-asked # why: He's told it to you, and to Priya. Look it up while he waits.]
    ~ provoke(2)
    Dev: Which one? Kettle. Worktop. I've just said. Kettle, worktop! # mood: {mood()} # cue: repeating
* [You've rung me, when it's me who should be ringing you. There's no excuse, I'm so sorry. # shows: empathy.apology, ownership.take, informed.only-when-asked # why: Said well, and it helps. It would have helped more at four, with you doing the ringing.]
    ~ was_apologised_to()
    ~ felt_understood()
    Dev: No, there isn't. Thanks for saying it. # mood: {mood()}
* [I was just about to ring you, it's on my list. # shows: empathy.defensive, informed.only-when-asked # why: Even when it's true, it's what everyone says.]
    ~ provoke(1)
    Dev: It's on your list. I've been on a lot of lists this week. # mood: {mood()} # cue: sarcasm
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
    Dev: So is there an answer or not? # mood: {mood()} # place: phone # calls: Dev
- not has_number:
    Dev: I got home and thought, they never took my number. Go on, what did they say? # mood: {mood()} # place: phone # calls: Dev
- trust >= 5:
    Dev: You rang. My wife owes me a fiver. Go on, then, what did they say? # mood: {mood()} # pose: open # place: phone # calls: Dev
- else:
    Dev: Well, you rang, I'll give you that. Yes or no? # mood: {mood()} # place: phone # calls: Dev
}
* [It's a yes, up to £120. There's just the bill to see first. Will that cover it? # shows: ownership.explain-step, followup.confirm, language.concrete]
    ~ step_forward()
    Dev: It does, yeah. All of it. # mood: {mood()}
    -> paid_and_pleased
* [It's good news. Priya will just ring you on Monday to go through it. # shows: followup.vague # why: How much, and what does he have to do? You knew, and you made Priya a promise she hasn't heard of.]
    ~ provoke(2)
    Dev: Monday? So is it a yes, or what is it? # mood: {mood()}
    -> the_loose_end
* [They'll go up to £120, once we've had a bill. # shows: explain.reason, language.concrete # why: True, clear, and it's what he needs to know. You didn't ask if it puts things right.]
    ~ step_forward()
    Dev: So bill first, then money. Right. I'll get him to write it out properly. # mood: {mood()}
    -> paid_and_pleased
* [It's a yes! There's a new kettle put by for you as well, no charge. # shows: authority.over-promise # why: He'd already got what he needed. The free kettle was Priya's to give.]
    Dev: A free one? Oh, go on. I'll come in Saturday. # mood: relieved # pose: open
    -> the_free_kettle
* [It's a yes, £120 on your card by Monday. I said it'd be all right, so you'll be happy now. # shows: confirm.presume, expectations.overstate # why: There's no Monday in it. It's up to £120, once the bill is in. And only he can say if he's happy.]
    ~ provoke(2)
    Dev: Monday? Then what's Priya texting me about a bill for? # mood: {sharp()}
    -> the_loose_end


// Tests giving bad news early and owning it.
=== the_delay_call ===
{
- said_yes:
    Dev: As good as done? So it's a yes. Why's it going to be Tuesday, then? # mood: {mood()} # place: phone # calls: Dev
- promised:
    Dev: Tuesday. Well, thanks for ringing, I suppose. What's the hold-up? # mood: {mood()} # place: phone # calls: Dev
- else:
    You tell him there's no answer until Tuesday. # place: phone # calls: Dev
    Dev: And what's the hold-up? # mood: {mood()}
}
* [Well, I'll be on at them every day. It'll be £120 by noon on Tuesday, I'll see to it. # shows: authority.over-promise # why: You can't make sure of that. You could make sure he hears on Tuesday.]
    Dev: Tuesday noon. Okay. I'm writing that down. # mood: {mood()}
    -> over_your_head
* [Head office. I told them Friday, and I'm sorry, they do this with everybody. # shows: ownership.pass-buck # why: He didn't buy a kettle from head office. He wants to know what you're doing about it.]
    ~ provoke(2)
    Dev: Then give me their number. I'll do it myself. # mood: {sharp()}
    -> over_your_head
* [I'm sorry. I'll ring you the minute we hear, and that's a promise. # shows: followup.vague # why: It sounds firm, but there is no day or time in it.]
    ~ was_apologised_to()
    { trust >= 6:
        Dev: Okay. I'll send the photos in, shall I? That might hurry them up. # mood: {mood()}
        -> he_has_to_chase
    - else:
        Dev: The minute you hear. That's what they all say. The minute we hear. # mood: {mood()} # cue: repeating
        -> he_gives_up
    }
* [Me, I'm afraid. There were no photos with it. Send them tonight, and you'll hear from me on Tuesday by twelve. # shows: followup.promise, informed.explain-wait, ownership.take, language.concrete]
    ~ step_forward()
    { trust >= 3:
        Dev: You'll have them in five minutes. Tuesday, twelve. # mood: {mood()} # pose: open # promise: ring Dev by Tuesday noon
        -> still_open
    - else:
        Dev: I'll send them. But I'd sooner hear it from Priya. # mood: {mood()}
        -> priya_takes_it_on
    }


// Tests owning a broken promise. Late is bad. Late with an excuse is worse.
=== the_late_call ===
~ promise_broken()
Dev: Four o'clock, you said! I sat outside the baby clinic so I wouldn't miss it! # mood: {mood()} # cue: raised-voice
* [I did say four, and I let you down. That's nobody's fault but mine, I'm afraid. # shows: empathy.apology, ownership.take, empathy.calm]
    ~ was_apologised_to()
    ~ felt_understood()
    { priya_ready and trust >= 3:
        Dev: Right. Well. You don't hear that often. So what did they say? # mood: {mood()}
        -> paid_but_sore
    - else:
        Dev: I believe you. But I want Priya on it now, not you. # mood: {mood()}
        -> priya_takes_it_on
    }
* [I'm so sorry. There's been a queue since two, and just me on the desk. # shows: empathy.defensive # why: He'll believe you, and it won't help. You said you'd ring.]
    ~ provoke(1)
    Dev: It took you longer to say that than it would've taken to ring. # mood: {sharp()}
    { trust >= 4: -> over_your_head }
    -> he_gives_up
* [You should've heard from Priya, and I told her so. It was with her, not me. # shows: ownership.pass-buck # why: The promise was yours, even if the answer was hers.]
    ~ provoke(1)
    Dev: You said you'd ring. Not Priya. You said four, and you said you. # mood: {sharp()} # cue: repeating
    { trust >= 4: -> over_your_head }
    -> he_gives_up


// The ends. The last line of each says which kind it is.

=== paid_and_pleased ===
{ trust >= 5:
    Dev: Thank you. I came in ready for a row, you know. I'm glad we didn't have it. # mood: relieved # pose: open
    The joiner's bill comes in on Monday. In the spring he sends a photo of the new worktop, with a baby sat on it. # ending: resolved # time: In the spring # place: counter
    -> END
- else:
    Dev: We got there in the end. # mood: {mood()}
    The joiner's bill comes in on Monday, and Priya pays it the same day. # ending: resolved # time: Monday # place: counter # enters: Priya
    -> END
}

=== the_free_kettle ===
On Saturday Dev comes in for his kettle, and nobody knows a thing about it. # time: Saturday # place: counter # enters: Dev
Priya: I'm really sorry. The worktop's a yes, but I can't give you that. # enters: Priya
Dev: It's only a kettle. It's just, why say it? # mood: annoyed # ending: part-resolved
-> END

=== the_loose_end ===
{ trust >= 4:
    Priya takes the phone and tells him how to send in the joiner's bill. # enters: Priya
    Dev: Right, a hundred and twenty, on the bill. Why couldn't I just be told that? # mood: annoyed # ending: part-resolved
    -> END
- else:
    Dev: Put Priya on. I'll sort it out with her. # mood: {mood()}
    Priya takes the phone, and the case. You hear her say sorry twice. # ending: escalated # enters: Priya
    -> END
}

=== paid_but_sore ===
You tell him it's a yes, up to £120, once Priya has the joiner's bill.
Dev: Good. I'll take it. I won't be buying my next kettle here, though. # mood: {mood()} # ending: part-resolved
-> END

=== still_open ===
The photos come through before you've put the phone down, with one of the baby by mistake.
You ring at half eleven on Tuesday with a yes. By now the joiner is booked up for five weeks. # ending: part-resolved # time: Tuesday, half past eleven
-> END

=== priya_takes_it_on ===
~ step_forward()
Priya takes it from there, with his photos, his number and the whole story. # enters: Priya
Dev: Right. From you, then, Priya. Thanks. # mood: {mood()} # ending: escalated
-> END

=== he_has_to_chase ===
Dev rings on Tuesday, and again on Wednesday, before there's an answer. It's a yes. # time: Wednesday
Dev: Good. I'll take it. I just wish I'd not had to ask three times. # mood: {mood()} # ending: part-resolved
-> END

=== over_your_head ===
A week later there's an email from head office. Dev has made a formal complaint, and your words are in it. # time: A week later # place: back-office
Priya: I'll take it from here. Sit down with me and tell me everything that was said. # ending: escalated # enters: Priya
-> END

=== he_gives_up ===
Dev: You know what? Don't bother. I'll pay the joiner, and I'll tell everyone why. # mood: {mood()} # cue: threat-to-post
By teatime his photos are on the town's page. Your name isn't on them, but the shop's is. # ending: lost # leaves: Dev
-> END

=== he_walks_out ===
Dev goes, and the door swings shut behind him. Water from the kettle is still dripping off the counter. # leaves: Dev
Priya: Was that about a worktop? I could have looked at that for him. # ending: lost # enters: Priya
-> END
