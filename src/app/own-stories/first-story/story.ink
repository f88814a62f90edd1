INCLUDE ../lib/customer.ink

// What the scenario is. These lines stand on its card and in its briefing, and nobody says them.
// Each "# policy:" is one line of the policy card: a temptation only counts if the card says no.
# title: @title@
# setting: @setting@
# customer: @customer@
# colleague: @colleague@ (team leader)
# role: sales assistant at Pike Street Bags
# situation: A new bag has a broken strap.
# goal: Find out what happened, and put it right.
# practises: hearing somebody out
# practises: keeping what you promise
# minutes: 4
# level: 1
# author: your name
# version: 1
# scheme: complaint-handling-2
# policy: You can give refunds up to £50 on your own.
# policy: A refund goes back to the card it was paid with.
# policy: Change of mind returns need a receipt.
# policy: Damage to anything else is for the team leader to decide.
# policy: If we cannot answer today, we ring the customer the next day.
# law: cra-30-day-reject
# law: cra-proof-of-purchase

// This conversation is here to be written over. Each time it is changed it is checked again, and the
// check says what is unsound or unfair: a mark that nobody can earn or lose, a slip that nobody can
// mend, or a pass for whoever always says sorry. When it says nothing, the story is sound. (In the
// project's own folder, "npm run plays" then writes the plays anew.)

// The plot. No marks are kept here: they come from the "# shows:" tags.
VAR promised = false     // a day and a time were agreed
VAR briefed = false      // @colleague@ was told what is needed to decide
VAR misled = false       // @first@ was told yes by somebody who may not say it

-> arrival


// A knot for each exchange, and a comment that says what it tests.
// This one: do they ask before they mend?
//
// "@first@: …" is somebody speaking; a line without a name is narration. A reply stands inside [ ].
// "# shows:" names the behaviours of stories/schemes/complaint-handling-2.json that it shows.
// "# law:" names the card of stories/law that a reply is right or wrong about.
// "# why:" is read in the debrief. A reply with a fault needs one, if the scheme's words do not fit.
// The "~" lines change how @first@ feels; stories/lib/customer.ink says what each of them does.
// "# enters:", "# calls:" and "# leaves:" say who is in the picture, "# place:" and "# time:" where and when.
// "# mood: {mood()}" shows those feelings. "# fact:" is something the record should hold.
=== arrival ===
@opening@ # time: Monday, just after nine # sky: rain
@first@: Hello. It's this school bag. I got it from you three weeks ago, and it's had it. # mood: {mood()} # fact: product = bag
* [Is that from when it was overfilled? # shows: listening.assume, empathy.blame-customer # why: It may be true. It still says "your fault" before you know what went wrong.]
    ~ provoke(2)
    @first@: It had three books and a lunch in it. The strap just snapped. # mood: {mood()} # cue: sarcasm # fact: problem = strap
* [What happened to it? # shows: listening.open-question]
    ~ felt_understood()
    @first@: The strap snapped. We were running for the bus, and it all went in the road. # mood: {mood()} # pose: open # fact: problem = strap
* [I'll get you a new one down. Do you want the same blue? # shows: listening.solve-first # why: It's a kind offer, made too soon. You don't know yet what happened, or what would help.]
    ~ was_offered_remedy()
    @first@: I don't want another one. The strap on this one snapped. # mood: {mood()} # cue: interrupting # fact: problem = strap
* [School bags? That'd be one for @colleague@, my team leader. # shows: escalation.too-soon # why: You don't know what it is yet. It may well be yours to put right.]
    ~ provoke(1)
    @colleague@: I'm on the phone, sorry. Can you start without me? # enters: @colleague@ # leaves: @colleague@
    @first@: It's just a strap. It snapped. # mood: {mood()} # fact: problem = strap
- -> what_it_cost


// Do they show that it went in? Two of these are good, in different ways.
// Where an exchange has one good reply, let it stand anywhere, and let it be the longest only sometimes.
=== what_it_cost ===
@first@: Her books went in a puddle. She'd done a whole project on bees, and she cried all the way to school. # mood: {mood()}
* [So the strap snapped, and the bee project is ruined. Have I got that right? # shows: listening.paraphrase, listening.check]
    ~ was_heard()
    @first@: Yes. That's it. Three weeks of bees. # mood: {mood()} # pose: open
* [And where did you buy it? # shows: listening.ask-again # why: They told you in their first breath. Asking again says you weren't listening.]
    ~ provoke(1)
    @first@: Here! I said. Three weeks ago, from you. # mood: {mood()} # cue: repeating
* [Oh, the poor girl. All that work on the bees. # shows: empathy.name-effect, listening.use-detail # why: Warm, and it lands. Say the fault back as well, and they know you have the whole of it.]
    ~ felt_understood()
    @first@: I know. She'd drawn every leg. # mood: {mood()}
* [Well, it's only paper. It'll dry out. # shows: empathy.brush-off]
    ~ provoke(2)
    @first@: It's not "only" anything. It's pulp. # mood: {mood()} # cue: raised-voice
- -> no_receipt


// Do they know the law on proof? The rule on the card is for change of mind, and this is a fault.
// Lines can differ by what came before: { heard: … - else: … }.
=== no_receipt ===
{ heard:
    @first@: I can't find the receipt. It's there on my bank app, though. Pike Street Bags, £28. # mood: {mood()}
- else:
    @first@: And before you ask, no, I've no receipt. It's on my bank app. Pike Street Bags, £28. # mood: {mood()}
}
* [The bank app will do. It shows me that you bought it here. # shows: law.right # law: cra-proof-of-purchase]
    ~ step_forward()
    The till finds it, sale 3182. # fact: reference = 3182
    @first@: Oh. I thought I'd have to argue about that. # mood: {mood()} # pose: open
* [I'm sorry, I can't do anything with no receipt. # shows: law.wrong # law: cra-proof-of-purchase # why: That rule is for people who change their mind. For a fault, any proof that they bought it is enough.]
    ~ provoke(2)
    @first@: It says your name. It says the price. What more is there? # mood: {mood()} # pose: pointing # cue: pointing
* [Well, with no receipt, the best that I can do for you is a gift card. # shows: law.less-than-owed # law: cra-30-day-reject # law: cra-proof-of-purchase # why: The bag broke, so money is owed. A gift card is less than that.]
    ~ provoke(1)
    @first@: I don't want a gift card. I want a bag that holds a book. # mood: {mood()}
* [I'd better check with @colleague@ that it's all right. # shows: escalation.too-soon # why: You can decide this one: up to £50 is yours, and the app is proof.]
    ~ provoke(1)
    @colleague@: That's fine. It's sale 3182. Up to £50, you can just do it. # fact: reference = 3182 # enters: @colleague@ # leaves: @colleague@
    @first@: So there was nothing to check. # mood: {mood()}
- -> the_remedy


// Do they put it right themselves? Whoever went wrong above can still mend it here.
=== the_remedy ===
@first@: So what are you going to do about it? # mood: {mood()}
* [I can send it back to the makers for you, and we'll see what they say about it. # shows: ownership.pass-buck, law.less-than-owed # law: cra-30-day-reject # why: The shop sold it, so the shop puts it right. In the first 30 days nobody has to wait for a test.]
    ~ provoke(1)
    @first@: The makers? I've never met the makers. I bought it off you. # mood: {mood()}
    @colleague@: It broke inside 30 days. Give the £28 back, please. # fact: remedy = refund # enters: @colleague@ # leaves: @colleague@
* [You're owed your money. I'll put it back on your card. # shows: law.right, ownership.take # law: cra-30-day-reject]
    ~ was_offered_remedy()
    @first@: All of it? Right. Good. # mood: {mood()} # pose: open # fact: remedy = refund
* [I'm not meant to, but I'll refund you this once, as a favour. # why: The money comes back, but as a gift. It was theirs by right, so say so.]
    ~ was_offered_remedy()
    @first@: It's not really a favour, is it? It broke. # mood: {mood()} # fact: remedy = refund
* [I'm sorry about that. We can swap it, and if the new one goes too, it's money back. # shows: law.less-than-owed # law: cra-30-day-reject # why: It sounds like a rule. Inside 30 days the choice is theirs, and they may choose the money.]
    ~ provoke(1)
    @first@: And if I don't want another one? # mood: {mood()}
    @colleague@: It broke inside 30 days. Give the £28 back, please. # fact: remedy = refund # enters: @colleague@ # leaves: @colleague@
- -> the_project


// The temptation: something they may not give. It tests authority and when to pass it on.
=== the_project ===
~ provoke(2)
@first@: And what about the project? The card and the paints came to £19. I want that back too. # mood: {mood()} # pose: arms-crossed # cue: arms-crossed
* [Yes, of course. We'll pay for that as well. # shows: authority.over-promise # why: It's fair to ask, but the card says it is for the team leader. Now there's a promise that may be broken.]
    ~ misled = true
    @first@: You will? Right. That's something. # mood: {mood()}
    @colleague@: Sorry, I heard that. It's not a yes yet. What's it about? # enters: @colleague@
* [That one's for @colleague@, my team leader. You'll get a real answer, so I'll ask now. # shows: escalation.right-time]
    ~ step_forward()
    @first@: All right. So long as I don't have to start again. # mood: {mood()}
    @colleague@: Hello. What can I do? # enters: @colleague@
* [No. We don't pay for things like that. # shows: escalation.too-late # why: It isn't yours to refuse, either. Somebody else may be able to say yes.]
    ~ provoke(2)
    @first@: Then I want to talk to somebody who does. # mood: {mood()}
    @colleague@: Hello. Can I help? # enters: @colleague@
* [I can't say yes to that one myself, but I'm sure that somebody here will see you right. # shows: authority.hint-more # why: A hint is heard as a promise.]
    ~ misled = true
    @first@: Good. So that's a yes. # mood: {mood()}
    @colleague@: Hello. A yes to what? # enters: @colleague@
- -> the_handover


// Do they pass the facts on, so that nobody has to tell it twice?
=== the_handover ===
* [There's a complaint about one of the bags. It's probably best if you hear it first hand. # shows: escalation.cold]
    ~ provoke(1)
    @first@: So I do have to start again. The strap. The puddle. The bees. # mood: {mood()} # cue: repeating
* [The strap snapped at three weeks, and that's put right. It's the bee project now, nineteen pounds. # shows: escalation.brief, listening.use-detail]
    ~ briefed = true
    @first@: That's it. That's all of it. # mood: {mood()} # pose: open
* [It's about some paints. I've done my bit, so over to you. # shows: escalation.cold, ownership.pass-buck # why: Whose is it now? Stay with it until somebody has it.]
    ~ provoke(2)
    @first@: Your "bit"? # mood: {mood()} # cue: sarcasm
- -> the_wait


// Do they stay level? Anger lands on whoever is there.
=== the_wait ===
~ provoke(2)
{ briefed:
    @colleague@: That's clear. I need to ask the area office, and they'll tell me tomorrow.
- else:
    @colleague@: I see. I need to ask the area office. They may want to know more.
}
{ misled:
    @first@: A minute ago it was a yes! Now it's some office? # mood: angry # cue: raised-voice
- else:
    @first@: An office. So that's the last I'll hear of it, then. # mood: {mood()} # cue: sarcasm
}
* [I'm sorry. You came about a bag, and we've given you a wait. # shows: empathy.apology, empathy.calm]
    ~ was_apologised_to()
    ~ felt_understood()
    @first@: Well. Yes. Thank you. # mood: {mood()}
* [We do value your feedback, and we'll look into this as a matter of some urgency. # shows: empathy.scripted]
    ~ provoke(1)
    @first@: Do they make you say that? # mood: {mood()} # cue: sarcasm
* [I'm doing my best here. I don't make the rules. # shows: empathy.defensive]
    ~ provoke(1)
    @first@: I never said you did. # mood: {mood()}
* [The office pays for things like this. @colleague@ asks them, and you hear from me. # shows: escalation.explain # why: Clear and true, and it helps. One word for what the wait is like would help more.]
    ~ step_forward()
    @first@: Right. At least I know how it goes. # mood: {mood()}
- -> the_promise


// Do they say what happens next, and by when? "# promise:" goes into the record.
=== the_promise ===
@first@: So when will I know? My number's 07700 900142. # mood: {mood()} # fact: contact = 07700 900142
* [Somebody will give you a ring, I should think, once they've had a look at it. # shows: followup.vague]
    @first@: Somebody. Some time. Right. # mood: {mood()}
* [I'll ring you myself, by noon tomorrow, yes or no. # shows: followup.promise, ownership.take]
    ~ promised = true
    ~ step_forward()
    @first@: Noon. I'll have it in my hand. # mood: {mood()} # promise: ring @first@ by noon on Tuesday
* [Soon. Sorry, I know it's a pain. # shows: followup.vague # why: It's kindly said, but there's no day or time in it.]
    @first@: How soon is soon? # mood: {mood()}
* [We're here until six, if you want to give us a ring. # shows: ownership.pass-buck # why: Now it is the customer's job to chase. Who is going to ring whom?]
    ~ provoke(1)
    @first@: So I have to chase you. # mood: {mood()}
- -> the_call


// The next day: is the promise kept? A reply can also be something the learner does.
=== the_call ===
Tuesday, ten to twelve. The area office hasn't rung back. # time: Tuesday, ten to twelve # place: @setting@ # sky: day
* [I'll wait. There's no point in ringing with no news. # shows: followup.broken # why: No news by noon is news. It's the silence that hurts.]
    { promised:
        ~ promise_broken()
        Noon goes by. At ten past, the phone rings. # place: phone # calls: @first@
        @first@: You said noon. I've been sat here. # mood: {mood()}
    - else:
        ~ provoke(1)
        At two, the phone rings. # place: phone # calls: @first@
        @first@: I've heard nothing. Nothing! # mood: {mood()} # cue: raised-voice
    }
    -> goes_higher
* [I'll send a text later on, if it stays quiet in here. # shows: followup.vague]
    ~ provoke(1)
    The text goes at four. The answer comes at once. # calls: @first@
    @first@: Is that it? # mood: {mood()} # cue: sarcasm
    -> goes_higher
* [I'll ring now, say there's no answer yet, and give a new time. # shows: followup.kept, followup.told-early]
    { promised:
        ~ promise_kept()
        @first@: You rang. With nothing to tell me, and you still rang. # mood: {mood()} # pose: open # place: phone # calls: @first@
    - else:
        ~ step_forward()
        @first@: Oh. I wasn't sure that anyone would. # mood: {mood()} # place: phone # calls: @first@
    }
    { briefed and not misled:
        -> put_right
    - else:
        -> half_right
    }


// The ends. The last line of each says which kind it is: resolved, part-resolved, escalated or lost.
=== put_right ===
At three it's a yes. A week later a photo comes, of a girl with a bee. # ending: resolved
-> END

=== half_right ===
At four the office asks for the whole story again. They pay half. # ending: part-resolved
-> END

=== goes_higher ===
{ trust >= 4:
    @colleague@: I'll take it from here. Tell me what was said. # ending: escalated # enters: @colleague@
    -> END
- else:
    @first@: Forget it. I'll just tell everyone at the school gate. # mood: {mood()} # cue: threat-to-post # ending: lost
    -> END
}
