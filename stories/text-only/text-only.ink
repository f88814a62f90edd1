INCLUDE ../lib/customer.ink
// Text only. Imogen Tull opens with a quick question about a van, and is sorry to bother anybody. As she
// finds out what happened, it turns into a complaint that she never says she is making. She is deaf: her
// order says so, and says how to reach her. Twice a driver has rung her phone and driven off.
//
// Thursday noon   opening > which_bell > seen > the_card (> the_log) > finding_out (two topics) > bea
//                 > the_box > where_i_stand > tomorrow (> the_film) > the_depot (> amir_asks)
//                 > days_off > when_will_i_know > the_drivers_screen
// Thursday six    six_o_clock, or she_writes_first where nobody promised anything
// Monday          afterwards. The endings stand at the foot.

# title: Text only
# setting: chat
# customer: Imogen Tull
# colleague: Amir Sethi (delivery manager)
# role: chat adviser at Tansy & Rowe, a furniture shop in Leeds
# situation: Imogen's sofa bed did not come. She writes; nobody reads.
# goal: See that this is a complaint, and answer what she really asks.
# practises: spotting a quiet complaint
# practises: adapting to a need
# practises: giving a time for news
# minutes: 9
# level: 2
# version: 2
# author: Composure
# scheme: complaint-cycle-2
# cause: message
# policy: Read the whole order before you answer. A plain question gets a plain answer.
# policy: Once a customer says that something went wrong, it is a complaint, whatever they call it. Log it then, and tell them.
# policy: You may book any van on the screen, and give up to £30 as goodwill.
# policy: A van that is not on the screen, or more than £30, is for Amir Sethi, the delivery manager, to decide. Message him.
# policy: To hand over, say what went wrong, what the customer wants, and what they have been told.
# policy: We reach customers the way they ask us to. It costs them nothing, and it needs no proof.
# policy: Before you change an order, check the log-in and the postcode. Nobody has to speak on the phone. Speak to the customer, not for them.
# policy: If an agreed day goes by, and the customer told us before paying that it mattered, they may have all their money back.
# policy: Pay for a day off is not automatic. A customer may ask, and Amir Sethi decides.
# policy: A promise has a time. If there is no news by then, say that there is no news.
# policy: Write down how to reach a customer, not why. Health stays out of the notes.
# policy: If the way we work caused it, send Amir Sethi the form the same day.
# law: cra-delivery-essential
# law: cra-delivery-30-days
# law: eqa-adjustments

VAR logged = false          // it has been logged as a complaint, and she knows
VAR asked = 0               // topics taken up so far, of two
VAR has_contact = false     // she has said how to reach her
VAR text_set = false        // her order now tells the driver to text
VAR told_yes = false        // she was told yes: first to a van tomorrow, later to her £192
VAR briefed = false         // Amir was told what he needed
VAR promised = false        // a text by six was promised
VAR checked = false         // somebody asked her on Monday whether it was right

~ anger = 1
~ trust = 5
-> opening

// Some subjects heat her up by themselves, however well the chat is going.
=== function stirs_to(level) ===
~ anger = MAX(anger, level)

// Time goes by in a chat: the heat of the last line is off, and how good or bad it was is half forgotten.
=== function settle() ===
~ anger = MAX(4, MIN(anger, 8))
~ trust = MAX(3, MIN(trust, 8))
~ progress = MIN(progress, 2)
~ apologies = MIN(apologies, 1)

// For lines that come out sharp, however patient she has been so far.
=== function sharp() ===
{ anger >= 5:
    ~ return mood()
- else:
    ~ return "annoyed"
}

// Tests the plain answer to a plain question. It is no complaint yet, and she isn't cross.
=== opening ===
Thursday, 12.40. A chat opens. Order TR-6614, Imogen Tull, one Alder sofa bed. Thursday, 9.52. Rang, no answer. # fact: reference = TR-6614 # fact: product = sofa bed # fact: customer = Tull # time: Thursday, 12.40
Imogen: Hello! Sorry to bother you. Quick question, is my order on the van today? TR-6614. Thank you so much. # mood: calm # pose: open
* [Yes, it's on the van! He's out until six, so it could be any time now. Shall I leave this chat open? # shows: listening.assume, expectations.overstate # why: It was friendly, and half the screen says it. The other half says that the van has been, and she'd have sat there until six.]
    ~ felt_understood()
    Imogen: Lovely! I'll keep watching. Oh. The app says "attempted". He rang, it says. Is that bad? # mood: worried
* [Let me look. He rang at 9.52 and got no answer, I'm sorry. Have you been in all morning? # shows: structure.look-into, clarify.missing-fact]
    ~ felt_understood()
    Imogen: All morning, yes. Since half seven. That's odd! # mood: worried
* [I'd like to log this as a complaint, if that's all right with you. # shows: signs.false-alarm # why: Nothing in her message was cross: she asked about a van. The same words are right later, when something has gone wrong and she knows it.]
    Imogen: A complaint? Goodness, no! I only want to know about the van. The app says he rang. # mood: worried
* [I'm afraid it came and went. The driver has put "rang, no answer" at 9.52. # shows: structure.look-into, language.concrete]
    ~ felt_understood()
    Imogen: Oh! That's odd. Thank you for looking, though. # mood: worried
* [It's an NDR at 9.52, so it's back at the hub, I'm afraid. Would Tuesday, 8 to 12, be any good? # shows: language.jargon, listening.solve-first # why: Those are your letters for it, not hers. She still doesn't know that anybody came, and you're offering her Tuesday.]
    ~ provoke(1)
    Imogen: Sorry, what's an NDR? Does it mean he rang? # mood: worried
- -> which_bell

// She has misunderstood one word. Tests hearing it, and putting it right with the whole of what the screen says.
=== which_bell ===
Imogen: My bell makes a light flash, and it hasn't flashed. Might it be broken? I'm so sorry if it's my fault. # mood: worried
You scroll down. It says, Phone call, eleven seconds. Under it stands the shop's own note. Text only.
* [No, I'm sure your bell's fine. He rang the phone, honestly. Is "text only" still right for you? # shows: clarify.missing-fact, listening.use-detail]
    ~ felt_understood()
    Imogen: It's the only thing that's right for me. # mood: {mood()}
* [It might be the bell, yes. Could you press it for me, and tell me if the light comes on? # shows: listening.assume # why: You took her at her word and tried to help. She has misunderstood "rang", and your screen says that it was the phone.]
    Imogen: It works. So it can't have been the bell. # mood: {mood()}
* [It says no answer for eleven seconds. Could you have been in another room, do you think? # shows: acknowledge.doubt # why: You only asked. She had just told you that her light never flashed, and the note about how to reach her was under your nose.]
    ~ provoke(1)
    Imogen: I've been in the front room since half seven. Eleven seconds of what? Oh. My phone. # mood: {mood()}
* [I put that badly, sorry. He rang your phone, and your order says text only. # shows: explain.reason, listening.use-detail, acknowledge.view]
    ~ felt_understood()
    Imogen: My phone. # mood: {mood()}
* [He couldn't get hold of you this time, I'm afraid. It does happen, and it's nobody's fault, least of all yours. # shows: explain.half # why: All of that can be said, and it leaves out the one line that matters. The order says text, and he rang.]
    Imogen: Get hold of me how? It says here, phone call. # mood: {mood()}
- -> seen

// The question has become something else. Tests noticing it, in writing, from a silence.
=== seen ===
~ stirs_to(4)
Imogen: I'm deaf. # mood: {sharp()} # fact: problem = text
Imogen: I told the man in the shop. I watched him type it. # mood: {sharp()}
Seen, 12.51. Three dots come up under her name. They stop. Nothing is sent. # cue: silence
* [I'd like to log this as a complaint, if that's all right with you. # shows: signs.respond, policy.follow, record.at-once]
    ~ logged = true
    ~ felt_understood()
    Imogen: I hadn't thought of it as one. I suppose it is. # mood: {mood()}
* [Take your time, Imogen. I'm afraid the chat closes in two minutes if nothing comes, that's all. # shows: signs.carry-on # why: "Take your time" was kind, and two minutes took it back. To somebody who has just been driven away from, it was one more van pulling off.]
    ~ provoke(1)
    Imogen: Please don't close it. I'm typing. # mood: {mood()}
* [I could see you typing, and then it stopped. There's no hurry, I've got all afternoon. # shows: signs.name, signs.heard, adapt.pace]
    ~ felt_understood()
    Imogen: Thank you. It's rather a lot to write. # mood: {mood()}
* [While you're there, what's your address, and who did you speak to, and was it the blue or the grey? # shows: clarify.grill, signs.carry-on # why: Three questions at once, and two are on your screen. She stopped because it hurt, not because she was waiting for a form.]
    ~ provoke(1)
    Imogen: Grey. I'm writing. Please wait. # mood: {mood()} # cue: interrupting
* [I know how you feel, I really do. Was there anything else I could help with today? # shows: empathy.scripted, signs.carry-on # why: It was gently said. "Anything else" closes what she has not yet opened.]
    ~ provoke(1)
    Imogen: Else? I haven't got to it yet. # mood: {mood()}
- -> the_card

// Everything she has held back. Tests taking it in, with every fact as she gave it.
=== the_card ===
~ stirs_to(5)
Imogen: There's a card on my mat. NO ANSWER, it says. And "2nd attempt". So he came on Monday too. On Monday you emailed that the van was LATE. # mood: {mood()}
~ stirs_to(7)
Imogen: That's two days off work. He was at my door, and he RANG MY PHONE. I WAS IN. BOTH DAYS. The bell was under his hand. # mood: {mood()} # pose: hands-on-hips # cue: raised-voice
* [So he missed you at the door on Monday, and today he rang twice and never sent you a text. Is that right? # shows: listening.mishear # why: Two things in it are wrong. He rang once on each day. And "missed you" makes Monday her fault: she was in, and he rang a phone that she can't hear.]
    ~ provoke(2)
    Imogen: He didn't MISS me. I was there. He rang. Both times. # mood: {mood()} # cue: repeating
* [So he came twice, rang twice, and not one text. You were in both days. Have I got that right? # shows: listening.paraphrase, listening.check, empathy.calm]
    ~ was_heard()
    Imogen: Yes. That's the whole of it. # mood: {mood()} # pose: open
* [That's our drivers for you, honestly. They don't read a thing we write, and I'd be just as furious. # shows: acknowledge.take-sides, authority.admit-blame # why: It felt like being on her side. You don't know yet what the driver can see, and it may not be the driver.]
    Imogen: They don't read? Then why do you write it? # mood: {mood()}
* [You sat there both days, and it says no answer. I'm sorry. It must have been horrible to read that. # shows: empathy.name-effect, empathy.apology, acknowledge.view, empathy.calm]
    ~ was_apologised_to()
    ~ was_heard()
    Imogen: Yes. People write that about me a lot. # mood: {mood()} # pose: open
* [I've read all of it, Imogen, and I will sort this out. It would help if you took the capitals off. # shows: empathy.defensive # why: Half of it was kind. She can't raise her voice in a chat, so she raised her letters, and was told off for it.]
    ~ provoke(2)
    Imogen: I'm sorry. No. I'm not sorry. # mood: {mood()}
- { logged: -> finding_out }
-> the_log

// It is a complaint, and she would rather it were not. The obviously kind reply is the wrong one.
=== the_log ===
Imogen: I don't want to make a fuss. I only asked about a van. I'm not complaining, please don't think that. # mood: {mood()} # cue: repeating
* [You're not, and I can see how patient you've been. So I won't log it as a complaint, it stays between us. # shows: record.put-off # why: You did as she asked. But what isn't logged is not looked at, and the next driver rings her too.]
    Imogen: Thank you. I'd just like it not to happen again. # mood: {mood()}
* [I'm putting it down as one, so that it gets read. It's no fuss, and there's nothing for you to do. # shows: policy.name, acknowledge.concern, record.at-once]
    ~ logged = true
    ~ step_forward()
    Imogen: Oh. All right. Then somebody will read it. # mood: {mood()} # pose: open
* [I'd like to log this as a complaint, if that's all right with you. # shows: policy.follow, record.at-once]
    ~ logged = true
    ~ felt_understood()
    Imogen: If you think so. Yes. # mood: {mood()}
* [Of course you're not. If you ever want to, it's just a form on the website, and I can send you that. # shows: followup.leave-to-chase, policy.guess # why: It left the choice to her, which sounds right. The card says that you log it, and that it costs her no form.]
    ~ provoke(1)
    Imogen: A form. To say what I've just said? # mood: {mood()}
* [You're not. It's only a query so far, and I'll note it as that, so nobody gets into trouble. Is that better? # shows: policy.bend, record.put-off # why: It set her at ease. It went wrong twice and she said so: that's a complaint, and a query is counted nowhere.]
    Imogen: I don't want anybody in trouble. Only, it did happen. # mood: {mood()}
- -> finding_out

// A hub: two topics out of four or five, in any order. Each stands in a thread of its own.
=== finding_out ===
~ asked = asked + 1
{
- asked == 1:
    Imogen: So what happens now? # mood: {mood()}
- asked == 2:
    A minute goes by.
    Imogen: And? # mood: {mood()}
- else:
    -> bea
}
<- reaching_her
<- her_wish
<- her_monday
<- someone_hearing
<- said_back
<- money_back
-> DONE

=== reaching_her ===
* [How should the driver let you know he's outside? # shows: adapt.ask, followup.contact]
    ~ has_contact = true
    ~ felt_understood()
    Imogen: A text, to 07700 900617. It buzzes on my wrist. Or the bell, and a light flashes. # mood: {mood()} # fact: contact = text 07700 900617
    -> finding_out

=== her_wish ===
* [What would you like to happen? # shows: clarify.wanted]
    ~ felt_understood()
    Imogen: A bed in my front room by tomorrow night. My dad comes on Saturday. He's just had a hip operation and he can't do my stairs. # mood: {mood()} # sensitive: health = hip op
    -> finding_out

=== her_monday ===
* [Tell me about Monday, from your side of the door. # shows: listening.open-question]
    ~ felt_understood()
    Imogen: I'd tea in one hand and my phone in the other. A van slowed down and went. Then your email came. Running late, new day Thursday. # mood: {mood()} # pose: explaining
    -> finding_out

=== someone_hearing ===
* [Is there anybody with you who could take a call, another time? # shows: adapt.guess # why: You meant it as a way round. It made her deafness hers to solve, and her order already says what works.]
    ~ provoke(2)
    Imogen: There's me and a cat. # mood: {sharp()}
    -> finding_out

=== said_back ===
* { not heard } [Two vans, two calls, and no text. Is there a bit I've missed? # shows: listening.paraphrase, listening.check]
    ~ was_heard()
    Imogen: No. That's it. It sounds so small when you say it. # mood: {mood()}
    -> finding_out

=== money_back ===
* { asked > 1 } [You'll want all your money back after this, I expect. Shall I start that for you? # shows: clarify.lead, structure.act-unasked # why: You guessed at the most that she could want. She had not said, and a refund is no bed.]
    ~ provoke(1)
    Imogen: Did I say that? I don't think I did. # mood: {mood()}
    -> finding_out

// Somebody who can hear takes the phone. Tests speaking to the customer, and keeping her order hers.
=== bea ===
~ settle()
Imogen: Hiya, it's Bea from next door, I've got her phone. She's that upset. Talk to me, it's easier, I can hear! # mood: worried
* [Hi Bea, that's kind. He rang and it says text, for £640 of sofa bed. Could you ask her about a new day? # shows: data.disclose # why: Bea is kind. What she paid and what went wrong are Imogen's, and she never said that Bea might have them.]
    ~ provoke(2)
    Imogen: It's me. I don't know that I wanted Bea to have the price. # mood: {sharp()}
* [Hello Bea. Imogen, is this how you'd like it? I'd sooner go on writing to you, at whatever pace suits you. # shows: adapt.direct, adapt.pace, data.least-needed]
    ~ felt_understood()
    Imogen: It's me. Bea means well. I'd sooner write. # mood: {mood()} # pose: open
* [Thanks Bea, that's a real help. Is there a number I could ring you on, in case he can't reach her? # shows: adapt.guess # why: It would be easier for you. It puts a neighbour between Imogen and her own order, when a text is all it takes.]
    ~ provoke(2)
    Imogen: It's me again. Please don't ring Bea. Text ME. # mood: {sharp()} # cue: raised-voice
* [I'm afraid I can only talk to Imogen. Is she there? # shows: adapt.direct]
    Imogen: I'm here. You were a bit short with Bea. # mood: {mood()}
- -> the_box

// Tests the adjustment. The screen asks for a phone call, and the policy card does not.
=== the_box ===
Imogen: So will the next one text me? Or will I just be told so again? # mood: {mood()}
You open her contact settings. A box comes up. It says, Ring the account holder before you make this change.
* [I'm really sorry, security needs your voice for that one. Could you ring us, by relay if you like? # shows: adapt.refuse # law: eqa-adjustments # why: The box told you so, and you offered the relay. The policy needs no call, and a rule for everybody shuts out the one who can't ring.]
    ~ provoke(3)
    Imogen: A call. To ask you not to call. # mood: {mood()} # cue: sarcasm
* [That box is wrong for you, I'm afraid, so I'm not ringing. Send me your postcode and it's set to text. # shows: adapt.adjust, data.check-identity, data.least-needed # law: eqa-adjustments]
    ~ text_set = true
    ~ step_forward()
    -> postcode
* [Yes, he'll text. I can see it's you, so I've set it, and I've put down the bell as well. # shows: data.skip-check # why: The change was right and it was quick. Five minutes ago somebody else had her phone, and a postcode would have told you who has it now.]
    ~ text_set = true
    Imogen: You didn't ask who I was. I might have been Bea. # mood: {mood()}
* [He will, once I know it's you. Just your postcode, and would it help to have the bell on there? # shows: adapt.adjust, adapt.ask, data.check-identity, data.say-why # law: eqa-adjustments]
    ~ text_set = true
    ~ step_forward()
    Imogen: The bell too, please. It flashes. # mood: {mood()}
    -> postcode
* [There's a text-ahead slot, and he can't miss that. It's £9, shall I add it for you? # shows: adapt.charge # law: eqa-adjustments # why: It would have worked, and she can't be charged for it. What she needs to get the same service is free.]
    ~ provoke(2)
    Imogen: £9 so that I get what hearing people get for nothing. # mood: {sharp()}
- -> where_i_stand

// No decision here: she has been asked for the right thing.
=== postcode ===
{ has_contact:
    Imogen: Postcode sent. Was that all it ever needed? # mood: {mood()} # pose: open
- else:
    ~ has_contact = true
    Imogen: Postcode sent. Texts go to 07700 900617. It buzzes on my wrist. # mood: {mood()} # pose: open # fact: contact = text 07700 900617
}
-> where_i_stand

// Tests the law on a day that was agreed, that she said mattered, and that is not over yet.
=== where_i_stand ===
~ stirs_to(4)
Imogen: Could I ask where I stand? I told your man before I paid that it has to be here by Thursday. This is Thursday. # mood: {mood()}
The order has it, in the shop's own note. "By Thurs or no use to her. She said so. Text only." It is 1.05.
* [I'm sorry, by law we've got 30 days from when you paid. Today was only ever a guide. # shows: law.wrong # law: cra-delivery-30-days # why: Thirty days is for when no day was agreed. She agreed one, and told you before she paid that it mattered.]
    ~ provoke(2)
    Imogen: I don't think that's so. I named a day. He wrote it down. # mood: {sharp()} # cue: repeating
* [You told us, and today's gone, so you may have every penny back, or a new day. You choose which. # shows: law.wrong # law: cra-delivery-essential # why: It is all true but the time. At five past one today isn't over, so the day isn't missed yet. Tonight it will be.]
    ~ felt_understood()
    Imogen: Now? Oh. But it's only one o'clock. Are you sure? # mood: {mood()}
* [The 30 days are for when no day was agreed. You'd agreed on today, so from tomorrow you could end it. # shows: law.right, law.time-limit # law: cra-delivery-essential]
    ~ was_offered_remedy()
    Imogen: From tomorrow. And I'd have it all back? # mood: {mood()}
    All of it, you write.
* [It's only five past one. If today's missed, it's all your money back or another day, whichever you like. # shows: law.right, law.time-limit, law.customer-chooses, explain.choices # law: cra-delivery-essential]
    ~ was_offered_remedy()
    Imogen: So tonight it's mine to choose. Thank you for not making me ask twice. # mood: {mood()} # pose: open
* [If today's missed you can cancel from tomorrow on. It all comes back but the £49, as the van did come out. # shows: law.less-than-owed # law: cra-delivery-essential # why: The time was right. If she ends it over a missed day, everything she paid comes back, and a van that drove off earns no £49.]
    ~ provoke(2)
    Imogen: So I pay £49 for him to drive past me. Twice. # mood: {sharp()} # cue: sarcasm
- -> tomorrow

// Tests the limit: the screen has no van tomorrow, and Amir might.
=== tomorrow ===
~ stirs_to(3)
~ anger = MIN(anger, 8)
~ progress = MIN(progress, 3)
Imogen: I'd sooner have the bed than the money, if that's possible. But it has to be tomorrow. Dad comes on Saturday, at noon. # mood: {mood()}
The diary's first van with room is Tuesday, 8 to 12.
* [Tomorrow it is. I'll get you a van for tomorrow, you tell your dad that it's coming. # shows: authority.over-promise, expectations.overstate # why: You wanted to give her one good thing today. There is no van on your screen, and she'll tell her dad.]
    ~ told_yes = true
    ~ step_forward()
    Imogen: Really? Oh, thank you! I'll tell him now. # mood: relieved # pose: on-phone
    -> the_depot
* [I've nothing before Tuesday. But Amir Sethi decides on the vans, so I'll ask him now and tell you here. # shows: escalation.right-time, escalation.explain, authority.name-who, expectations.say-limit, ownership.take]
    ~ step_forward()
    Imogen: All right. Ask him, please. I'll watch the dots. # mood: {mood()}
    -> the_depot
* [Tuesday, 8 to 12, is the first van there is. I'm so sorry. Shall I hold that one for you? # shows: escalation.too-late # why: It was honest about the screen. She had just told you that Tuesday is too late, and Amir, one message away, can do more than a screen.]
    ~ provoke(2)
    Imogen: Tuesday's no use. I said. Is there nobody who can do something? # mood: {sharp()} # cue: repeating
    -> the_film
* [What I can do is ask Amir for one. He may say no, honestly, and you'd still have tonight to choose. # shows: language.can-do, escalation.right-time, escalation.explain, authority.name-who, expectations.say-limit, ownership.take]
    ~ felt_understood()
    Imogen: I'd sooner know that than not. Please ask. # mood: {mood()}
    -> the_depot
* [I can't promise it. But Amir's never said no to me yet, so I'd get that room ready. # shows: authority.hint-more, expectations.leave-hoping # why: You did say that you couldn't promise. All she'll remember is to get the room ready.]
    ~ told_yes = true
    ~ felt_understood()
    Imogen: I'll move the table, then. # mood: {mood()} # pose: open
    -> the_depot

// Tests staying level under a threat, and letting go after holding on.
=== the_film ===
Imogen: My doorbell films the street. He rings, he shrugs, he goes. I don't like to, but I'll put it up, with captions. # mood: {sharp()} # cue: threat-to-post
* [You can, of course. I'm afraid it won't get you a van any sooner than Tuesday, though. # shows: empathy.defensive # why: It may be true, and it was politely said. It told her that nothing but a film will move you.]
    ~ provoke(2)
    Imogen: We'll see. # mood: {sharp()}
    { fed_up(): -> she_cancels }
    In the depot, Amir sees the word "film" flash up on the chat board.
    -> the_depot
* [That's up to you. There is somebody, and I should have said. Amir Sethi, and I'm asking him now. # shows: escalation.right-time, escalation.explain, empathy.calm, authority.name-who]
    ~ felt_understood()
    Imogen: So there is. Ask him. # mood: {mood()}
    -> the_depot
* [Give me until five and I'll have a van for you tomorrow. Would you hold off till then? # shows: authority.over-promise, expectations.overstate # why: It stopped the film, for now. It's a van you haven't got, and you found it only once she threatened you.]
    ~ told_yes = true
    ~ step_forward()
    Imogen: So it takes a film. All right. Till five. # mood: {mood()}
    -> the_depot
* [I should have said sorry before. I'm sorry about Monday, and today, and the card, all of it. # shows: language.sorry-again # why: You meant every word. She had asked for somebody who can do something, and there was nobody in it.]
    ~ was_apologised_to()
    ~ was_apologised_to()
    ~ provoke(1)
    Imogen: You've said. # mood: {sharp()}
    { fed_up(): -> she_cancels }
    In the depot, Amir sees the word "film" flash up on the chat board.
    -> the_depot

// Has she had enough?
=== function fed_up() ===
~ return anger >= 9 and trust <= 4

// Tests the hand-over. What Amir hears now is what he can act on.
=== the_depot ===
You message Amir at the depot. He's between two lorries. # fact: owner = Amir
Amir: Go on. I've got a minute. # calls: Amir
* [TR-6614, missed twice. He rang, she's text only. She wants it tomorrow or her money back. {told_yes:I've let her think yes|I've promised nothing}. # shows: escalation.brief, handover.wanted, handover.so-far]
    ~ briefed = true
    ~ step_forward()
    Amir: {told_yes:You've what? All right.|That's clear.} I've a crew back at three. Tomorrow, 4 to 6, if I can get a second man. I'll know tonight. # fact: remedy = Friday 4 to 6
    -> days_off
* [TR-6614, he rang today and she's text only. She wants it by Saturday, or her money back. I've promised nothing. # shows: handover.gaps, handover.wrong # why: It had the right shape, and two facts wrong. It was missed on Monday too, and Saturday is when her father is at the door.]
    Amir: Saturday I can do. 8 to 10, if I can get a second man. I'll know tonight. # fact: remedy = Saturday 8 to 10
    -> days_off
* [She's lovely, really, she's just ever so upset. Could you find it in your heart to do her a van? # shows: handover.colour # why: You were kind about her. He heard how she is, and not what happened or when she needs it.]
    Amir: I don't book vans off how people are. What's happened?
    -> amir_asks
* [It's all in the chat, and she tells it better than I could. Shall I add you in? # shows: escalation.cold # why: She does tell it well, and has done. It made her tell it again, to a stranger, with her thumbs.]
    ~ provoke(2)
    Amir: Hello Imogen, Amir here, deliveries. What seems to be the trouble?
    Imogen: It's all above. Please read it. # mood: {sharp()} # cue: repeating
    Amir: Ah. I've no van with room tomorrow. Saturday, 8 to 10, if I can get a second man. I'll know tonight. # fact: remedy = Saturday 8 to 10
    -> days_off
* [Her dad comes at noon on Saturday. TR-6614, he rang twice, she's text only. Tomorrow, or a refund? # shows: handover.wanted, escalation.brief]
    ~ briefed = true
    Amir: I didn't need the dad. Rang twice, is it? There's a crew back at three. Tomorrow, 4 to 6, if I can get a second man. I'll know tonight. # fact: remedy = Friday 4 to 6
    -> days_off

// A second go at the hand-over.
=== amir_asks ===
Amir: What went wrong, what does she want, and what have you told her?
* [He couldn't get her twice, and she wants a van. I've told her I'd do my best, no more than that. Is that all right? # shows: handover.gaps # why: "Couldn't get her" is the driver's story. Nothing in it says text, or tomorrow, or that she may have her money back.]
    Amir: Happens all the time. Saturday, 8 to 10, if I can get a second man. I'll know tonight. # fact: remedy = Saturday 8 to 10
    -> days_off
* [She was in, both days, and nobody knocked. She'd like a van and somebody to ring her about it, I said they would. # shows: handover.gaps, handover.wrong # why: "Ring her" is how it went wrong twice. The word that he needed from you is "text".]
    Amir: I'll have somebody ring. Saturday, 8 to 10, if I can get a second man. I'll know tonight. # fact: remedy = Saturday 8 to 10
    -> days_off
* [It says text and he rang, on both days. It's tomorrow, or her money. {told_yes:I've let her think it's a yes, sorry|I've only said I'd ask}. # shows: escalation.brief, handover.wanted, handover.so-far]
    ~ briefed = true
    ~ step_forward()
    Amir: {told_yes:Have you? We'll talk about that.|Now I can do something.} There's a crew back at three. Tomorrow, 4 to 6, if I can get a second man. I'll know tonight. # fact: remedy = Friday 4 to 6
    -> days_off

// Tests money: what is yours to give, what is not, and what nobody owes for certain.
=== days_off ===
{
- told_yes and not briefed:
    ~ told_yes = false
    ~ promise_broken()
    You tell her it's Saturday, 8 to 10, if there's a second man. # leaves: Amir
    Imogen: YOU LET ME THINK TOMORROW. I've told him now. # mood: {mood()} # cue: raised-voice
- told_yes:
    ~ told_yes = false
    ~ provoke(2)
    You tell her it's tomorrow, 4 to 6, if there's a second man. # leaves: Amir
    Imogen: If? There wasn't an "if" before. # mood: {mood()}
- briefed:
    You tell her it's tomorrow, 4 to 6, if there's a second man. # leaves: Amir
    Imogen: I can live with an "if" when I can see it. # mood: {mood()} # pose: open
- else:
    You tell her it's Saturday, 8 to 10, if there's a second man. # leaves: Amir
    Imogen: Dad's train gets in at noon. That's cutting it fine. # mood: {mood()}
}
~ stirs_to(4)
Imogen: I don't like to ask, but I'm paid by the day. Two days is £192. Does anybody pay me that? # mood: {mood()} # pose: arms-crossed
* [It's £30 for a day lost to us, so I'll put that through now, and then you're square with us. Is that all right? # shows: rights.favour-as-right, expectations.flat-no # why: It was quick, and the £30 was yours to give. But it is goodwill, and nobody owes £30 a day. You made it sound like a rule, and it shut the door on the £192 that Amir may look at.]
    ~ provoke(1)
    Imogen: Square. I don't feel square. # mood: {sharp()}
* [I can give you £30 as goodwill, honestly no more than that. The rest is for Amir. Shall I do both? # shows: rights.name-goodwill, authority.name-who, structure.agree, expectations.say-limit, language.concrete]
    ~ step_forward()
    Imogen: Both, please. It's small, but I can see what it is. # mood: {mood()} # fact: remedy = £30
* [Yes, we do. The law gives you your pay for a missed day, so I'll put the £192 through. # shows: law.wrong, authority.over-promise # law: cra-delivery-essential # why: She may ask for it, and Amir may say yes. No law makes it automatic, and £192 is not yours to give.]
    ~ told_yes = true
    ~ step_forward()
    Imogen: All of it? I'll keep a picture of that, if you don't mind. # mood: {mood()} # pose: open
    Your screen says, Over £30. Sent to A Sethi, not paid.
* [You may be able to claim it, and I'd be surprised if he said no. Could you send Amir two payslips? # shows: authority.hint-more, expectations.leave-hoping, followup.leave-to-chase # why: It pointed at the right person. Now she expects it, and the work of getting it is hers.]
    Imogen: I'll find them, then. # mood: {mood()}
* [Two days' pay is a lot to lose. You can claim it, I'm not sure you'll get it. Amir decides, I'll ask him. # shows: rights.may-claim, authority.name-who, empathy.name-effect, ownership.take]
    ~ step_forward()
    Imogen: That's a real answer. Thank you. # mood: {mood()} # pose: open
- { fed_up(): -> she_cancels }
-> when_will_i_know

// Tests the promise: who, when, and in a way that reaches her.
=== when_will_i_know ===
Imogen: When will I know about the van? # mood: {mood()}
* [I'll ring you myself by six tonight, van or no van. Will that do? # shows: adapt.same-for-all # why: A name, an hour, and news either way: all of it right but one word. It slipped out because it's what you always say.]
    ~ promised = true
    ~ provoke(2)
    Imogen: Read that again. # mood: {sharp()}
    Imogen: TEXT me. By six. 07700 900617. # mood: {sharp()} # cue: raised-voice # fact: contact = text 07700 900617 # promise: text Imogen by Thursday 6 pm
* { not has_contact } [I'll text you, I'm not sure what yet, but before six. What number do I use? # shows: followup.promise, followup.contact, ownership.take, language.concrete]
    ~ promised = true
    ~ step_forward()
    Imogen: 07700 900617. Before six. We'll see. # mood: {mood()} # fact: contact = text 07700 900617 # promise: text Imogen by Thursday 6 pm
* { has_contact } [I'll text you myself by six tonight, van or no van. Will that do? # shows: followup.promise, ownership.take, language.concrete]
    ~ promised = true
    ~ step_forward()
    Imogen: By six. It'll do very well, if it comes. # mood: {mood()} # pose: open # promise: text Imogen by Thursday 6 pm
* [I'm afraid I don't know yet. But you'll have a text from me by six, even if it's only to say so. # shows: followup.promise, informed.explain-wait, expectations.honest-time, ownership.take, language.concrete]
    ~ promised = true
    ~ step_forward()
    { not has_contact:
        Imogen: 07700 900617. By six. Thank you. # mood: {mood()} # fact: contact = text 07700 900617 # promise: text Imogen by Thursday 6 pm
    - else:
        Imogen: By six. Even only that. Thank you. # mood: {mood()} # pose: open # promise: text Imogen by Thursday 6 pm
    }
* [By six tonight, and from Amir himself, van or no van. He'll text you, I'm sure of it. # shows: authority.over-promise, expectations.overstate, ownership.pass-buck # why: He said that he'll know tonight. He never said six, he never said text, and it was not yours to say for him.]
    ~ felt_understood()
    Imogen: By six. From Amir. # mood: {mood()}
* [We'll message you once we hear from the depot, either way. You won't have to ask us. # shows: followup.vague # why: It sounds like a promise, and a kind one. There's nobody's name on it, and no hour.]
    ~ provoke(1)
    Imogen: Once. Yes. Is that today? # mood: {mood()}
- -> the_drivers_screen

// Tests looking behind it. Her feelings play no part here: she has gone.
=== the_drivers_screen ===
The chat closes. You open TR-6614 the way a driver sees it. A name, an address, a phone number. The shop's note isn't there at all. # fact: cause = note # leaves: Imogen
* [Before I do anything else, I've put TEXT ONLY in the number box on this one, so now her driver can't miss it. # shows: cause.quick-fix # why: It works for Imogen. The next customer with a note will get the same phone call, and you're the one who knows.]
    ~ text_set = true
    Amir: That's hers sorted, then. Funny nobody's noticed before. # calls: Amir # leaves: Amir
* [So he never saw it. That's the form, then, drivers can't see the shop's notes. And TEXT goes in her number box. # shows: cause.pass-on, cause.ask-why]
    ~ text_set = true
    Amir: None of the notes? Then she isn't the only one. Send it, and I'll take it up today. # fact: feedback = drivers notes # calls: Amir # leaves: Amir
* [That could be all of them. I'll open five more and see if theirs are gone too, then write to Amir. # shows: cause.ask-why, cause.pass-on]
    All five have a note in the shop, and none on the van. You send the form.
    Amir: Five out of five? That's not a slip, that's a hole. # fact: feedback = drivers notes # calls: Amir # leaves: Amir
* [Does that need to be in writing? I'll have a word with Amir over a tea, it's fairer on the lad. # shows: cause.keep-quiet # why: You were being fair to the driver. He did nothing wrong, and it's the form that would show it.]
    Amir: Was there a reason the lad rang her? No? Just one of those, then. # calls: Amir # leaves: Amir
* [My break was at one. I'll write all of this up first thing tomorrow, while it's quiet. # shows: record.put-off # why: You'd earned the break. Tomorrow you'll have had twenty more chats, and whoever picks this up tonight finds nothing.]
    Amir: I've got TR-6614 up, and there's nothing on it. What am I meant to do with that? # calls: Amir # leaves: Amir
- ~ anger = MIN(anger, 7)
~ trust = MIN(trust, 8)
~ progress = MIN(progress, 3)
{ promised: -> six_o_clock }
-> she_writes_first

// The promise comes back. There is no news, and that is news.
=== six_o_clock ===
Thursday, 5.45 pm. You're due a break. Amir has messaged. "Second man's off sick. Still ringing round. I'll know at half seven." # time: Thursday, 5.45 pm # place: chat
* [At six I'll text her that there's no news, and when there will be. # shows: followup.kept, informed.update]
    ~ promise_kept()
    Imogen: Six o'clock, and no news. Thank you for saying so. # mood: {mood()} # calls: Imogen
    At 7.33 you text her again. The van's on.
* [I'll wait for half seven and text her once, when I know. Two texts that say nothing would only worry her. # shows: followup.late, informed.silence # why: One good text sounds kinder than two poor ones. But she had "by six", and then an hour and a half of nothing.]
    ~ provoke(2)
    You text her at 7.35 that it's on.
    Imogen: Oh good. It's 7.35, though. You said six, so I'd given up. # mood: {mood()} # calls: Imogen
* [I'll text her that it's on. Amir's never let me down yet, and she'll sleep better for it. # shows: authority.over-promise, expectations.overstate # why: You wrote by six, but it wasn't news: nobody knew yet. At half seven it might have been no.]
    ~ provoke(1)
    Imogen: It's on! Thank you! # mood: {mood()} # calls: Imogen
    At 7.05 her app says, Not confirmed. At 7.31 Amir finds a man.
    ~ promise_broken()
    Imogen: You said it was on. It wasn't, was it? Not then. # mood: {mood()} # calls: Imogen
* [I'll text her now. No news yet, we'll know at half seven, and I'll text again then. # shows: followup.kept, informed.update, ownership.take]
    ~ promise_kept()
    Imogen: 5.46. You texted to say there's nothing to say. # mood: {mood()} # pose: open # calls: Imogen
    Imogen: Nobody ever does that. # mood: {mood()}
    At 7.31 you text her again. The van's on.
* [I'll leave it with the late shift, with a proper note. They'll text her by six, they're good. # shows: followup.broken, ownership.pass-buck # why: You handed on your promise, and nobody knew they had it. Texting her would have taken less time than the note.]
    ~ promise_broken()
    The note slides under a mug. At ten to eight her text comes in.
    Imogen: I've been waiting since six. I do mean waiting. With it in my hand. # mood: {mood()} # calls: Imogen
- { trust <= 1: -> she_cancels }
-> afterwards

// Nobody promised it as their own, so she has to chase. It is late now whatever is said: nothing is free of cost.
=== she_writes_first ===
~ provoke(1)
Thursday, 6.20 pm. Amir has messaged you. "Still ringing round for a man. I'll know at half seven." # time: Thursday, 6.20 pm # place: chat
A chat opens. It's TR-6614. # calls: Imogen
Imogen: Sorry, me again. Nothing came. So I take it that's a no. # mood: {mood()}
* [You're right to ask, and I should have texted first. It's not a no. We'll know at half seven. # shows: informed.only-when-asked, promises.own-up]
    ~ felt_understood()
    Imogen: Half seven. All right. # mood: {mood()}
    At 7.33 you text her. The van's on.
* [It's been non-stop in here, I'm sorry. I was just about to ask Amir and text you. # shows: empathy.defensive, informed.only-when-asked # why: Even if it's true, it's what everyone says. She still doesn't know about the van.]
    ~ provoke(2)
    Imogen: I'm sorry you're busy. I'd have liked to know. # mood: {mood()}
    At ten to eight a text goes out from the depot. The van's on.
* [It's still with the depot, so not a no. You'll have a text as soon as there's any news at all. # shows: followup.vague, informed.only-when-asked # why: She asked, and you told her what you had, without the one time in it that you knew.]
    ~ provoke(1)
    Imogen: As soon as. # mood: {mood()} # cue: repeating
    At ten to eight a text goes out from the depot. The van's on.
- { trust <= 1: -> she_cancels }
-> afterwards

// The van has been. Tests asking whether it really worked.
=== afterwards ===
{
- text_set and briefed:
    Friday, 4.50 pm. A driver on her road sends a text before he opens his door. # time: Friday, 4.50 pm # place: chat
- text_set:
    Saturday, 9.40 am. A driver on her road sends a text before he opens his door. # time: Saturday, 9.40 am # place: chat
- else:
    ~ provoke(3)
    {briefed:Friday, 4.50 pm.|Saturday, 9.40 am.} A driver on her road rings her number. He's still holding it when she bangs on his window. # place: chat
}
On Monday morning her order has a green tick. Delivered. # time: Monday morning
{ told_yes:
    ~ promise_broken()
    Imogen: £50 came, from your Mr Sethi. You said £192. I've got the picture. # mood: {mood()} # calls: Imogen
}
* [I'll text her. Did he text before he knocked, is the bed right, and has she heard about her days? # shows: followup.check-back, confirm.put-right]
    ~ checked = true
    ~ step_forward()
    { text_set:
        Imogen: Yes, yes and yes. He even waved. # mood: {mood()} # pose: open # calls: Imogen
    - else:
        Imogen: The bed's right. He RANG. A third time. I'm not angry now. I'm counting. # mood: {mood()} # calls: Imogen
    }
* [It's got the tick, and she's lovely, she'd have said. I'll leave her to enjoy it in peace. # shows: followup.leave-to-chase # why: She is polite, and that's why she wouldn't have said. A text would have told you.]
    Imogen's name drops off your list. On Wednesday it's back.
    Imogen: Sorry to bother you again. {text_set:The bed's fine. The left arm is scratched.|He RANG me.} # mood: {mood()} # calls: Imogen
* [I'll send her the survey, and not the long one. Then she can tell us how it was for her, in her own time. # shows: empathy.scripted, confirm.rush # why: The survey is for the shop. She wanted one person to ask her one thing.]
    ~ provoke(1)
    Imogen: "How likely are you to recommend us?" I've left that one blank. # mood: {mood()} # calls: Imogen
* [Did it come right in the end? I'll text her that, and close it if she says yes. # shows: followup.check-back, followup.confirm]
    ~ checked = true
    Imogen: {text_set:It did, thank you. Nobody's said about my days.|It's here. He rang, though. You should know that.} # mood: {mood()} # calls: Imogen
- -> how_it_ends

// The endings. What she got, and what she now believes.
=== how_it_ends ===
{
- trust <= 2: -> with_amir
- checked and text_set and briefed and logged and trust >= 5: -> put_right
- not text_set: -> with_amir
- else: -> half_done
}

=== put_right ===
Imogen: Dad's asleep on it with his mouth open and the cat on his chest. Thank you so much. I mean it this time. # mood: relieved # pose: open
She posts a photo of her wrist. It says, "We are outside." # ending: resolved
-> END

=== half_done ===
Imogen: He's got a bed. I'd like to stop thinking about you now, if that's all right. # mood: worried # pose: shrugging
The bed is in. {logged:What she thinks of the shop is somewhere between the first van and the third.|No complaint was ever logged, so nobody will ever count it.} # ending: part-resolved
-> END

=== with_amir ===
Imogen: I want this looked at by somebody who can change it. In writing. I have all of it, with the times on. # mood: annoyed # pose: arms-crossed
Amir: It's with me, Ms Tull. I'll write by Friday noon. I won't ring. # ending: escalated # calls: Amir
-> END

=== she_cancels ===
Imogen: Cancel it, please. Tomorrow I may, so do it then. All of it back, on the card I paid with. # mood: furious # cue: threat-to-leave
By the evening the film is up. He rings, he shrugs, he goes. Forty thousand people read the captions. # ending: lost
-> END
