INCLUDE ../lib/customer.ink
// Text only. Imogen Tull is deaf. Her order says so, and says how to reach her. Twice a driver has
// rung her, had no answer, and driven off. She writes well, briefly, and stops when she is hurt.
//
// Thursday noon   opening > finding_out (three of five topics, in any order) > seen > in_capitals
//                 > the_box > where_i_stand > tomorrow (> the_film) > the_depot (> amir_asks)
//                 > days_off > when_will_i_know > the_drivers_screen
// Thursday six    six_o_clock, or she_writes_first where nobody promised anything
// Monday          afterwards. The endings stand at the foot.

# title: Text only
# setting: chat
# customer: Imogen Tull
# colleague: Amir Sethi (delivery manager)
# role: chat adviser at Tansy & Rowe, a furniture shop in Leeds
# minutes: 8
# level: 2
# version: 1
# author: Composure
# scheme: complaint-cycle
# policy: You may book any van on the screen, and give up to £30 as goodwill.
# policy: A van that is not on the screen, or more than £30, is for Amir Sethi, the delivery manager, to decide. Message him.
# policy: To hand over, say what went wrong, what the customer wants, and what they have been told.
# policy: We reach customers the way they ask us to. It costs them nothing, and it needs no proof.
# policy: Nobody has to speak on the phone to change an order. A log-in and a postcode will do.
# policy: If a day we agreed has gone by, and the customer told us before paying that it mattered, they may have all their money back.
# policy: Pay for a day off is not automatic. A customer may ask, and Amir Sethi decides.
# policy: A promise has a time. If there is no news by then, say that there is no news.
# policy: Write down how to reach a customer, not why. Health stays out of the notes.
# policy: If the way we work caused it, send Amir Sethi the form the same day.
# law: cra-delivery-essential
# law: cra-delivery-30-days
# law: eqa-adjustments

VAR asked = 0               // topics taken up so far, of three
VAR has_contact = false     // she has said how to reach her
VAR text_set = false        // her order now tells the driver to text
VAR told_yes = false        // she was told yes: first to a van tomorrow, later to her £192
VAR briefed = false         // Amir was told what he needed
VAR promised = false        // a text by six was promised
VAR checked = false         // somebody asked her on Monday whether it was right

~ anger = 3
~ trust = 4
-> opening

// Some subjects heat her up by themselves, however well the chat is going.
=== function stirs_to(level) ===
~ anger = MAX(anger, level)

// For lines that come out sharp, however patient she has been so far.
=== function sharp() ===
{ anger >= 5:
    ~ return mood()
- else:
    ~ return "annoyed"
}

// Tests the first line: is she believed, and is what she wrote read?
=== opening ===
Thursday, 12.40. A chat opens. Order TR-6614, Imogen Tull, one Alder sofa bed. Monday, no answer. Thursday, no answer. # fact: reference = TR-6614 # fact: product = sofa bed # fact: customer = Tull
Imogen: Your van has been and gone again. That's two days I've taken off work. # mood: annoyed
Imogen: He says he rang and nobody answered. I'm deaf. It says text only on the order. I watched your man type it. # mood: annoyed # fact: problem = text
* [Sorry to hear that, Imogen. Could you pop your order number and postcode in for me, please? # shows: listening.ask-again # why: It was friendly, and the number was at the top of your screen. She had to tell you what you could already see.]
    ~ provoke(1)
    Imogen: It's in the box above this one. Your box. # mood: {mood()} # cue: sarcasm
* [The driver's logged a call at 9.52, though. Could you have missed it? # shows: acknowledge.doubt # why: You were only checking. But she had just told you she can't hear a phone, and you took the driver's word over hers.]
    ~ provoke(2)
    Imogen: I could. I've missed every call since 1979. # mood: {mood()} # cue: sarcasm
* [It says "text only", and he rang you. You waited two days for a text that never came. # shows: acknowledge.view, listening.use-detail]
    ~ felt_understood()
    Imogen: Yes. You've read it. You're the first. # mood: {mood()}
* [Oh no. I've rebooked it for you already, look. Tuesday, 8 to 12. # shows: listening.solve-first, structure.act-unasked # why: It was quick, and you didn't know yet what she needed it for. Tuesday is no good to her, and one question would have told you.]
    ~ was_offered_remedy()
    Imogen: Tuesday. You haven't asked me anything and you've picked Tuesday. # mood: {mood()}
- -> finding_out

// A hub: three topics out of five, in any order. Each stands in a thread of its own.
=== finding_out ===
~ asked = asked + 1
{
- asked == 1:
    Imogen: So what happens now? # mood: {mood()}
- asked == 2:
    Imogen: What else? # mood: {mood()}
- asked == 3:
    A minute goes by.
    Imogen: And? # mood: {mood()}
- else:
    -> seen
}
<- this_morning
<- reaching_her
<- her_wish
<- on_monday
<- someone_hearing
-> DONE

=== this_morning ===
* [Tell me about this morning, from your side of the door. # shows: listening.open-question]
    ~ felt_understood()
    Imogen: I was at the window from half seven. I saw him ring, look at his phone, and get back in. # mood: {mood()}
    Imogen: I ran up the road after him in my socks. He was looking the other way. # mood: {mood()} # pose: explaining
    -> finding_out

=== reaching_her ===
* [How should the driver let you know he's outside? # shows: adapt.ask, followup.contact]
    ~ has_contact = true
    ~ felt_understood()
    Imogen: A text, to 07700 900617. It buzzes on my wrist. Or press the bell, and a light flashes. # mood: {mood()} # fact: contact = text 07700 900617
    -> finding_out

=== her_wish ===
* [What would you like to happen? # shows: clarify.wanted]
    ~ felt_understood()
    Imogen: A bed in my front room by tomorrow night. My dad comes on Saturday. He's just had a hip operation and he can't do my stairs. # mood: {mood()} # sensitive: health = hip op
    -> finding_out

=== on_monday ===
* { asked > 1 } [And on Monday, was that the same? A call, and no text? # shows: clarify.missing-fact, cause.spot-repeat]
    ~ felt_understood()
    Imogen: The same. I sent a photo of the card that night. Somebody called Kyle said it wouldn't happen again. # mood: {mood()}
    Imogen: With a smiley. # mood: {mood()} # cue: sarcasm
    -> finding_out

=== someone_hearing ===
* [Is there anybody at home who could take the call, another time? # shows: adapt.guess # why: You meant it as a way round. It made her deafness her problem to solve, and she had already told you what works.]
    ~ provoke(2)
    Imogen: There's me and a cat. She doesn't do phones either. # mood: {mood()} # cue: sarcasm
    -> finding_out

// Tests noticing a silence in writing. Two of these are good, in different ways.
=== seen ===
Seen, 12.51. Three dots come up under her name. They stop. Nothing is sent. # cue: silence
* [Are you still there, Imogen? This chat will close in two minutes if I don't hear from you. # shows: signs.carry-on # why: The system made you say it. To someone who has just been driven away from twice, it was one more van pulling off.]
    ~ provoke(1)
    Imogen: You close it then. It'll say no answer. # mood: {mood()} # cue: sarcasm
* [You've gone quiet, and no wonder. Take your time. I'm staying on this chat. # shows: signs.name]
    ~ felt_understood()
    Imogen: I'm here. My boss wants to know if I'm coming in at all. # mood: {mood()}
* [So he came twice, rang twice, and never sent a text. Have I got that right? # shows: listening.paraphrase, listening.check, signs.respond]
    ~ was_heard()
    Imogen: Yes. That's the whole of it. # mood: {mood()} # pose: open
* [While you're there, what's the first line of your address, and the name on the card, and was it the blue or the grey? # shows: clarify.grill, signs.carry-on # why: Three questions at once, all of them on your screen. She stopped writing because it hurt, not because she wanted a form.]
    ~ provoke(2)
    Imogen: Grey. You've got the rest. # mood: {mood()}
- -> in_capitals

// Tests staying level when it gets loud, in writing.
=== in_capitals ===
~ stirs_to(5)
Imogen: He put a card through. "Called today. NO ANSWER." The doorbell's got him doing it. # mood: {mood()}
~ stirs_to(7)
Imogen: I WAS STOOD THERE WITH THE DOOR OPEN. # mood: {mood()} # pose: hands-on-hips # cue: raised-voice
* [The door was open and the card says you didn't answer. I'm sorry. That's a horrible thing to be told. # shows: empathy.name-effect, empathy.apology, acknowledge.view]
    ~ was_apologised_to()
    ~ was_heard()
    Imogen: It is. People write that about me a lot. # mood: {mood()} # pose: open
* [I am trying to help you here, Imogen, and there's no need for capitals. # shows: empathy.defensive, signs.carry-on # why: You felt shouted at. She wasn't shouting at you, and now she has been told off as well.]
    ~ provoke(2)
    Imogen: I can't raise my voice so I raised my letters. # mood: {mood()} # cue: sarcasm
* [I do understand how frustrating this must be, and I apologise for any inconvenience. # shows: empathy.scripted # why: It came off a list, and it could have gone to anyone. The open door is what she told you about.]
    ~ was_apologised_to()
    ~ provoke(1)
    Imogen: Kyle sent me that one too. The very same words. # mood: {mood()} # cue: repeating
* [That's our drivers all over. We don't train them, and this is our fault from top to bottom. # shows: authority.admit-blame, acknowledge.take-sides # why: It felt like taking her side. You don't know yet why he rang, and you can't say on the firm's behalf whose fault it is.]
    Imogen: You don't train them. Right. I've kept a picture of that. # mood: {mood()}
- -> the_box

// Tests the adjustment. The screen asks for a phone call, and the policy card does not.
=== the_box ===
Imogen: So will the next one text me? Or will I just be told so again? # mood: {mood()}
You open her contact settings. A box comes up. It says, Ring the account holder before you make this change.
* [I'm sorry, security has to hear your own voice, so not a relay call. It's the same for everybody. # shows: adapt.refuse # law: eqa-adjustments # why: The box told you so, and it sounds fair. Treating a deaf customer like everybody else here means she can't have what everybody else has.]
    ~ provoke(3)
    Imogen: I ring my bank by relay. I ring my solicitor. It's only sofas that need a voice. # mood: {mood()} # cue: sarcasm
    -> where_i_stand
* [We do have a text-ahead slot, people really like it. It's £9 on top. Shall I add it? # shows: adapt.charge # law: eqa-adjustments # why: It would have worked, and you can't charge her for it. What she needs to get the same service is free.]
    ~ provoke(2)
    Imogen: £9 so that I get what hearing people get for nothing. # mood: {sharp()}
    -> where_i_stand
* [No need for a call. You're logged in, so just your postcode, and I'll set it to text. # shows: adapt.adjust, data.check-identity, data.least-needed # law: eqa-adjustments]
    ~ text_set = true
    ~ step_forward()
    { has_contact:
        Imogen: Postcode sent. Was that all it ever needed? # mood: {mood()} # pose: open
    - else:
        ~ has_contact = true
        Imogen: Postcode sent. Texts go to 07700 900617. It buzzes on my wrist. # mood: {mood()} # pose: open # fact: contact = text 07700 900617
    }
    -> where_i_stand
* [I can do that. I'll just need a photo of something medical, so that it's on file. # shows: data.ask-too-much # why: You wanted to do it properly. You only need to know that she wants a text, and nobody has to prove why.]
    ~ provoke(2)
    Imogen: I'm not sending you my ears. # mood: {sharp()} # cue: sarcasm
    -> where_i_stand

// Tests the law on a delivery day that was agreed, and that she said mattered.
=== where_i_stand ===
~ stirs_to(4)
Imogen: Then where do I stand? I told your man before I paid. It has to be here by Thursday. This is Thursday. # mood: {mood()}
The order has it, in the shop's own note. "By Thurs or no use to her. She said so. Text only."
* [I'm sorry, but by law we've got 30 days to deliver. It isn't late just yet. # shows: law.wrong # law: cra-delivery-30-days # why: Thirty days is for when no day was agreed. She agreed one, and told you before she paid that it mattered.]
    ~ provoke(2)
    Imogen: That's for when nobody named a day. I can read. It's what I'm good at. # mood: {sharp()}
* [You told us, and the day's gone. You can have every penny back, or we try again. You choose. # shows: law.right, law.customer-chooses # law: cra-delivery-essential]
    ~ was_offered_remedy()
    Imogen: Good. That's what I thought, and you said it without being pushed. # mood: {mood()} # pose: open
* [You can cancel if you'd like. It's all refunded bar the £49 delivery, as the van did come out. # shows: law.less-than-owed # law: cra-delivery-essential # why: It sounds like a fair split. If she ends it over a missed day, everything she paid comes back, and a van that drove off is no reason to keep £49.]
    ~ provoke(2)
    Imogen: I'm to pay for it to drive past me. Twice. # mood: {sharp()} # cue: sarcasm
* [It's the van firm that missed it, so a claim for that would go to them. # shows: law.wrong, ownership.pass-buck # law: cra-delivery-essential # why: She bought it from Tansy & Rowe. Getting it to her is their job, whoever they pay to do it.]
    ~ provoke(2)
    Imogen: I haven't got a van firm. I've got you. # mood: {sharp()}
- -> tomorrow

// Tests the limit: the screen has no van tomorrow, and Amir might.
=== tomorrow ===
~ stirs_to(3)
Imogen: I'd sooner have the bed than the money. But it has to be tomorrow. Dad comes on Saturday, at noon. # mood: {mood()}
The diary's first van with room is Tuesday, 8 to 12.
* [Tomorrow it is. I'll make sure there's a van for you, Imogen. You go ahead and tell your dad it's coming. # shows: authority.over-promise # why: You wanted to give her one good thing today. There's no van on your screen, so it's Kyle's promise over again.]
    ~ told_yes = true
    ~ step_forward()
    Imogen: Really? Thank you. I'll tell him now. # mood: relieved # pose: on-phone
    -> the_depot
* [I can't see one. Amir Sethi runs the vans and can decide. I'll ask him now, and tell you here. # shows: escalation.right-time, escalation.explain]
    ~ step_forward()
    Imogen: All right. Ask him. I'll watch the dots. # mood: {mood()}
    -> the_depot
* [I'm sorry, Tuesday's the first there is. There's nothing anyone can do about the vans. # shows: escalation.too-late # why: There's nothing you can do about the vans. Amir can, and he is one message away.]
    ~ provoke(2)
    Imogen: Anyone. You've asked them all, have you? # mood: {sharp()} # cue: sarcasm
    -> the_film
* [I can't promise. Between us, Amir usually finds one if I ask him nicely. # shows: authority.hint-more # why: You did say you couldn't promise. All she'll remember is that he usually finds one.]
    ~ told_yes = true
    ~ felt_understood()
    Imogen: Ask him very nicely. I'll get the room ready. # mood: {mood()} # pose: open
    -> the_depot

// Tests staying level under a threat, and letting go after holding on.
=== the_film ===
Imogen: My doorbell filmed him. He rings, he shrugs, he goes. I'll put it up, with captions, so that everybody can follow it. # mood: {sharp()} # cue: threat-to-post
* [You post it if you want to. It won't get you a van any sooner. # shows: empathy.defensive # why: It may be true. It told her that nothing but a film will move you.]
    ~ provoke(2)
    Imogen: We'll see. # mood: {sharp()}
    { fed_up(): -> she_cancels }
    In the depot, Amir sees the word "film" flash up on the chat board.
    -> the_depot
* [That's up to you. I should've said that Amir Sethi can decide on a van. I'll ask him now. # shows: escalation.right-time, escalation.explain, empathy.calm]
    ~ felt_understood()
    Imogen: So somebody can. Ask him. # mood: {mood()}
    -> the_depot
* [Please don't do that. I'll get you a van tomorrow, I promise I will. # shows: authority.over-promise # why: It stopped the film, for now. You've promised a van you haven't got, because she threatened you.]
    ~ told_yes = true
    ~ step_forward()
    Imogen: I wish I'd said film at the start. # mood: {mood()} # cue: sarcasm
    -> the_depot
* [I'm so sorry, Imogen. I honestly am so, so sorry about all this. # shows: empathy.scripted # why: You meant every word. She had asked for a van, and there wasn't one in it.]
    ~ was_apologised_to()
    ~ was_apologised_to()
    ~ provoke(1)
    Imogen: You can't sleep on sorry. # mood: {sharp()}
    { fed_up(): -> she_cancels }
    In the depot, Amir sees the word "film" flash up on the chat board.
    -> the_depot

// Has she had enough?
=== function fed_up() ===
~ return anger >= 9 and trust <= 3

// Tests the hand-over. What Amir hears now is what he can act on.
=== the_depot ===
You message Amir at the depot. He's between two lorries. # fact: owner = Amir
Amir: Go on. I've got a minute.
* [Deaf customer, she's kicking off, and now there's talk of a film. Can you find us a van? # shows: handover.colour # why: He heard what to think of her, and not one thing he could use. Give him what happened and what she wants.]
    Amir: I don't book vans off how people talk. What's happened?
    -> amir_asks
* [TR-6614, missed twice. He rang, she's text only. She wants it tomorrow or her money back. {told_yes:I've let her think yes.|I've promised nothing.} # shows: escalation.brief, handover.wanted, handover.so-far]
    ~ briefed = true
    ~ step_forward()
    Amir: {told_yes:You've what? All right.|That's clear.} I've a crew back at three. Tomorrow, 4 to 6, if I can get a second man. I'll know tonight. # fact: remedy = Friday 4 to 6
    -> days_off
* [Could you look at TR-6614 for us? It's a bit of an urgent one, that. # shows: handover.gaps # why: He has an order number and a feeling. He'll have to ask, and she'll have to wait.]
    Amir: They're all urgent. What's wrong with this one?
    -> amir_asks
* [I'll add you to the chat. I think it's better coming from her. # shows: escalation.cold # why: It felt respectful. It made her tell it a fourth time, to a stranger, with her thumbs.]
    ~ provoke(2)
    Amir: Hello Imogen, Amir here, deliveries. What seems to be the trouble?
    Imogen: Scroll up. # mood: {sharp()} # cue: repeating
    Amir: Ah. I've no van with room tomorrow. Saturday, 8 to 10, if I can get a second man. I'll know tonight. # fact: remedy = Saturday 8 to 10
    -> days_off

// A second go at the hand-over.
=== amir_asks ===
Amir: What went wrong, what does she want, and what have you told her?
* [It's all in the chat, it's not long. Have a scroll when you get a second. # shows: escalation.cold # why: He hasn't got a second. By the time he has read it the three o'clock crew has gone.]
    Amir: I'm stood on a tail-lift. Put her down for Saturday, 8 to 10, if I can get a second man. I'll know tonight. # fact: remedy = Saturday 8 to 10
    -> days_off
* [He rang twice and she's text only. She wants it tomorrow or a refund. {told_yes:I've let her think it's a yes.|I've said only that I'd ask.} # shows: escalation.brief, handover.wanted, handover.so-far]
    ~ briefed = true
    ~ step_forward()
    Amir: {told_yes:Have you? We'll talk about that.|Now I can do something.} There's a crew back at three. Tomorrow, 4 to 6, if I can get a second man. I'll know tonight. # fact: remedy = Friday 4 to 6
    -> days_off
* [The driver couldn't get hold of her, and she's a bit upset about it. # shows: handover.gaps # why: That's the driver's story. Nothing in it says text, or tomorrow, or that she may have her money back.]
    Amir: Happens all the time. Saturday, 8 to 10, if I can get a second man. I'll know tonight. # fact: remedy = Saturday 8 to 10
    -> days_off

// Tests money: what is yours to give, what is not, and what nobody owes for certain.
=== days_off ===
{
- told_yes and not briefed:
    ~ told_yes = false
    ~ promise_broken()
    You tell her it's Saturday, 8 to 10, if there's a second man.
    Imogen: YOU LET ME THINK TOMORROW. I've told him now. # mood: {mood()} # cue: raised-voice
- told_yes:
    ~ told_yes = false
    ~ provoke(2)
    You tell her it's tomorrow, 4 to 6, if there's a second man.
    Imogen: If? There wasn't an "if" before. # mood: {mood()}
- briefed:
    You tell her it's tomorrow, 4 to 6, if there's a second man.
    Imogen: I can live with an "if" when I can see it. # mood: {mood()} # pose: open
- else:
    You tell her it's Saturday, 8 to 10, if there's a second man.
    Imogen: Dad's train gets in at noon. That's cutting it fine. # mood: {mood()}
}
{ the_film and amir_asks: -> when_will_i_know }
~ stirs_to(5)
Imogen: And my two days? I'm paid by the day. That's £192. Who pays me that? # mood: {mood()} # pose: arms-crossed
* [We do. The law says you get your days back. I'll put the £192 through. # shows: law.wrong, authority.over-promise # law: cra-delivery-essential # why: She may ask for it, and Amir may say yes. No law makes it automatic, and £192 is not yours to give.]
    ~ told_yes = true
    ~ step_forward()
    Imogen: All of it? I'll keep a picture of that too. # mood: {mood()} # pose: open
    Your screen says, Over £30. Sent to A Sethi, not paid.
* [It isn't automatic. I can give you £30 as goodwill. More is up to Amir, so shall I ask him? # shows: escalation.right-person, structure.agree]
    ~ step_forward()
    Imogen: Yes to both. That's a real answer, even if it's a small one. # mood: {mood()}
* [I know, it's rotten. But if we paid for every day off we'd soon be out of business. # shows: empathy.brush-off # why: You agreed with her, and then asked her to feel sorry for the shop.]
    ~ provoke(2)
    Imogen: If you texted people you wouldn't have to. # mood: {sharp()} # cue: sarcasm
* [I'd be surprised if they didn't give you something for that. You'd have to write in. # shows: authority.hint-more, followup.leave-to-chase # why: Now she expects it, and the work of getting it is hers. You could have offered the £30 and asked Amir yourself.]
    Imogen: Write in. I've been writing in for half an hour. # mood: {sharp()}
- { fed_up(): -> she_cancels }
-> when_will_i_know

// Tests the promise: who, when, and in a way that reaches her.
=== when_will_i_know ===
Imogen: When will I know about the van? # mood: {mood()}
* [You'll get a message as soon as Amir knows, one way or the other. # shows: followup.vague # why: It sounds like a promise. There's nobody's name on it, and no time.]
    ~ provoke(1)
    Imogen: As soon as. I've had one of those. # mood: {mood()} # cue: sarcasm
* [Lovely. I'll give you a quick ring tonight to let you know. # shows: adapt.same-for-all # why: It slipped out, because it's what you always say. It was the one thing she asked you not to do.]
    ~ promised = true
    ~ provoke(2)
    Imogen: Read that again. # mood: {sharp()}
    Imogen: TEXT me. By six. 07700 900617. # mood: {sharp()} # cue: raised-voice # fact: contact = text 07700 900617 # promise: text Imogen by Thursday 6 pm
* [Best thing is to come back on chat tomorrow. Any of us can look it up for you. # shows: followup.leave-to-chase # why: It's true that anyone can. But she has done all the chasing so far, and you've given her some more.]
    ~ provoke(1)
    Imogen: Another day off, then, to sit on a chat. # mood: {sharp()}
* { has_contact } [I'll text you myself by six tonight, van or no van. Will that do? # shows: followup.promise, ownership.take]
    ~ promised = true
    ~ step_forward()
    Imogen: By six. It'll do very well, if it comes. # mood: {mood()} # pose: open # promise: text Imogen by Thursday 6 pm
* { not has_contact } [I'll text you by six tonight, van or no van. What's the best number? # shows: followup.promise, followup.contact, ownership.take]
    ~ promised = true
    ~ step_forward()
    Imogen: 07700 900617. By six. We'll see. # mood: {mood()} # fact: contact = text 07700 900617 # promise: text Imogen by Thursday 6 pm
- -> the_drivers_screen

// Tests looking behind it. Her feelings play no part here: she has gone.
=== the_drivers_screen ===
The chat closes. You open TR-6614 the way a driver sees it. A name, an address, a phone number. The shop's note isn't there at all. # fact: cause = note
* [I'll send the form in. Drivers can't see the shop's notes. And I've put TEXT in her number box. # shows: cause.pass-on]
    ~ text_set = true
    Amir: None of the notes? Then she isn't the only one. Send it, and I'll take it up today. # fact: feedback = drivers notes
* [I'll put TEXT ONLY right there in the number box on this one, so that her driver can't possibly miss it. # shows: cause.quick-fix # why: It works for Imogen. The next customer with a note will get the same phone call, and you're the one who knows.]
    ~ text_set = true
    Amir: That's hers sorted, then. Funny nobody's noticed before.
* [I'd best leave that bit out of my notes. Amir won't want it in writing. # shows: cause.keep-quiet # why: You were looking after the shop. It will look a good deal worse the third time.]
    Amir: Was there a reason the lad rang her? No? Just one of those, then.
* [I'm due my break. I'll write all this up on Friday when it's quiet. # shows: record.put-off # why: By Friday you'll have had forty more chats. Whoever picks this up tonight finds nothing.]
    Amir: I've got TR-6614 up, and there's nothing on it. What am I meant to do with that?
- ~ anger = MIN(anger, 7)
~ progress = MIN(progress, 3)
{ promised: -> six_o_clock }
-> she_writes_first

// The promise comes back. There is no news, and that is news.
=== six_o_clock ===
Thursday, 5.45 pm. You're due a break. Amir has messaged. "Second man's off sick. Still ringing round. I'll know at half seven."
* [There's no use bothering her twice. I'll text her once, when Amir knows for certain. # shows: followup.late, informed.silence # why: One good text sounds kinder than two poor ones. But she had "by six", and then an hour and a half of nothing.]
    ~ provoke(2)
    You text her at 7.35 that it's on.
    Imogen: Good. It's 7.35. You said six, so I'd cancelled it in my head. # mood: {mood()}
* [I'll text her now. No news yet, we'll know at half seven, and I'll text again then. # shows: followup.kept, informed.update, ownership.take]
    ~ promise_kept()
    Imogen: 5.46. You texted to say there's nothing to say. # mood: {mood()} # pose: open
    Imogen: Do you know nobody ever does that? # mood: {mood()}
    At 7.31 you text her again. The van's on.
* [I'll leave a note on my desk. Whoever's free can message her at six. # shows: followup.broken, ownership.pass-buck # why: You handed on your promise, and nobody knew they had it. Texting her would have taken less time than the note.]
    ~ promise_broken()
    The note slides under a mug. At ten to eight her text comes in.
    Imogen: I've been waiting since six. I do mean waiting. With it in my hand. # mood: {mood()}
* [I've only got a minute. I'll ring and leave her a voicemail, that's quickest. # shows: followup.broken, adapt.same-for-all # why: It was quick, and it went to a place where she can't hear it.]
    ~ promise_broken()
    Imogen: A voicemail. My phone wrote it out for me. It says "Hi Imagine, it's the so far people." # mood: {mood()} # cue: sarcasm
- { trust <= 1: -> she_cancels }
-> afterwards

// Nobody promised, so she has to chase. Tests owning that, and promising late.
=== she_writes_first ===
~ provoke(1)
Thursday, 6.20 pm. Amir has messaged you. "Still ringing round for a man. I'll know at half seven."
A chat opens. It's TR-6614.
Imogen: Nothing from you. So I take it that's a no. # mood: {mood()}
* [I should've texted you first. It's not a no. We'll know at half seven, and I'll text by 7.45. # shows: followup.promise, informed.explain-wait, promises.own-up, ownership.take]
    ~ felt_understood()
    ~ step_forward()
    Imogen: Quarter to eight. I'll hold you to it. # mood: {mood()} # promise: text Imogen by Thursday 7.45 pm
    At 7.33 you text her. The van's on.
* [It's been non-stop in here since lunch. I was just about to ask Amir and message you. # shows: empathy.defensive, informed.only-when-asked # why: Even if it's true, it's what everyone says. She still doesn't know about the van.]
    ~ provoke(2)
    Imogen: You weren't, though. # mood: {mood()}
    At ten to eight a text goes out from the depot. The van's on.
* [We're still waiting on the depot. We'll let you know just as soon as there's any news. # shows: followup.vague, informed.only-when-asked # why: She asked, so you told her what you had, without the one time in it that you knew.]
    ~ provoke(1)
    Imogen: There's that "as soon as" again. # mood: {mood()} # cue: repeating
    At ten to eight a text goes out from the depot. The van's on.
- { trust <= 1: -> she_cancels }
-> afterwards

// The van has been. Tests asking whether it really worked.
=== afterwards ===
{
- text_set and briefed:
    Friday, 4.50 pm. A driver on her road sends a text before he opens his door.
- text_set:
    Saturday, 9.40 am. A driver on her road sends a text before he opens his door.
- else:
    ~ provoke(3)
    {briefed:Friday, 4.50 pm.|Saturday, 9.40 am.} A driver on her road rings her number. He's still holding it when she bangs on his window.
}
On Monday morning her order has a green tick. Delivered.
{ told_yes:
    ~ promise_broken()
    Imogen: £50 came, from your Mr Sethi. You said £192. I've got the picture. # mood: {mood()}
}
* [It's got the tick, so that's that. She'd have been on to us by now if it wasn't right. # shows: followup.leave-to-chase # why: She might. Or she might tell everyone but you. A text would have told you.]
    Imogen's name drops off your list. On Wednesday it's back.
    Imogen: Nobody asked. {text_set:The bed's fine. The left arm is scratched.|He RANG me. Does nobody want to know that?} # mood: {mood()}
* [I'll text her. Is the bed right, did he text before he knocked, and has she heard about her days? # shows: followup.check-back]
    ~ checked = true
    ~ step_forward()
    { text_set:
        Imogen: Yes, yes and yes. He even waved. # mood: {mood()} # pose: open
    - else:
        Imogen: The bed's right. He RANG. A third time. I've stopped being angry and started counting. # mood: {mood()}
    }
* [I'll send her the survey. That way she can say exactly how it was for her. # shows: empathy.scripted # why: The survey is for the shop. She wanted one person to ask her one thing.]
    ~ provoke(1)
    Imogen: How likely am I to send a friend to you? I don't know. Would you text the friend? # mood: {mood()} # cue: sarcasm
* [I'd better not stir it all up again. I'll let her enjoy it in peace. # shows: informed.silence # why: It felt like tact. She was owed an answer about her two days, and nobody gave it.]
    Her answer about the two days is still in Amir's tray.
    Imogen: It's Thursday again. Did anyone ask Amir about my days? # mood: {mood()}
- -> how_it_ends

// The endings. What she got, and what she now believes.
=== how_it_ends ===
{
- trust <= 2: -> with_amir
- checked and text_set and briefed and trust >= 5: -> put_right
- not text_set: -> with_amir
- else: -> half_done
}

=== put_right ===
Imogen: Dad's asleep on it with his mouth open and the cat on his chest. I'm not posting that film. # mood: relieved # pose: open
She posts a photo of her wrist. It says, "We are outside." # ending: resolved
-> END

=== half_done ===
Imogen: He's got a bed. I'd like to stop thinking about you now. # mood: worried # pose: shrugging
The bed is in. What she thinks of the shop is somewhere between the first van and the third. # ending: part-resolved
-> END

=== with_amir ===
Imogen: I want this looked at by somebody who can change it. In writing. I have all of it, with the times on. # mood: annoyed # pose: arms-crossed
Amir: It's with me, Ms Tull. I'll write by Friday noon. I won't ring. # ending: escalated
-> END

=== she_cancels ===
Imogen: Cancel it. All of it back, on the card I paid with. I know I can. # mood: furious # cue: threat-to-leave
By the evening the film is up. He rings, he shrugs, he goes. Forty thousand people read the captions. # ending: lost
-> END
