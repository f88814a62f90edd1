INCLUDE ../lib/customer.ink
// The cancelled lesson. Jo has a good complaint and makes it badly. Two things are true at once and have
// to be kept apart: nobody at the desk has to be called names, and her complaint counts all the same.
//
// Wednesday   arrival > no_text > the_jab > sticky_note > the_names
//             then one of   she_stops > by_the_window (money, saturday) > in_charge    (heard, and warned)
//                           let_it_run, goes_on             (not warned yet, or warned in vain)
//                           asked_to_go, imran_steps_in     (ended by you, or by him)
//             and always    briefing > two_notes > the_others
// Thursday    by_noon (or she_rings)          Saturday   lane_two > how_it_ends

# title: The cancelled lesson
# setting: reception
# customer: Jo Whitlock
# colleague: Femi Adeyemi (duty manager)
# role: receptionist at Oakmere Leisure Centre
# minutes: 9
# level: 3
# version: 1
# author: Composure
# scheme: complaint-cycle
# policy: A lesson we cancel is owed: another one soon, or the £8.50 back. It is not a favour.
# policy: You may refund up to £20. Anything above that, and any whole term, is for Femi Adeyemi to decide.
# policy: Being loud or upset is not abuse. Names, insults and threats are, and nobody here has to put up with them.
# policy: Say once, calmly, what has to stop and what you will do if it does not. If it goes on, end the talk.
# policy: Stay behind the desk. Do not follow or touch anyone. The call button is under the desk. Femi comes.
# policy: A complaint counts however it was made. Write it up, and the incident, as two notes in the same shift.
# policy: Notes say what was said and done. No health, nothing about children, no opinions.
# policy: Phone numbers are changed on the screen, there and then. If you say you will ring, ring.
# law: cra-services
# law: gdpr-principles

VAR limit = 0           // 1: she was warned, 2: she was insulted, 3: she was thrown out without a warning
VAR health = false      // she has told you about the therapist
VAR offered = false     // you offered her what you may give
VAR whole_term = false  // you promised a whole term
VAR gone = false        // you ended it, and Femi saw her out
VAR his_now = false     // Femi had to take it over
VAR money_done = false  // the three lessons have been talked about
VAR saturday_done = false  // Saturday has been talked about
VAR told_text = false   // she was told that a text went out
VAR hid_note = false    // she was told there was nothing to see
VAR blamed = false      // she was told it would be the centre's fault
VAR promised = false    // a call by Thursday noon was agreed
VAR rang = false        // the call was made, in time

~ anger = 5
~ trust = 4
-> arrival

// For lines that come out sharp, however patient she has been so far.
=== function sharp() ===
{ anger >= 5:
    ~ return mood()
- else:
    ~ return "annoyed"
}

// Tests asking first. The text was sent, and it is still the wrong thing to say.
=== arrival ===
Wednesday, 4.20 pm. There's a sheet of paper on the pool doors. A woman in a green work coat comes back from reading it. A girl of eight comes after her, with her goggles on.
Jo: Where is everybody? She's got her lesson at half past. There's a bit of PAPER on the door. # mood: annoyed # pose: pointing # cue: pointing # fact: product = swimming lesson
* [It's off today, I'm afraid. A text went out to all the parents at two. # shows: listening.assume # why: A text did go out. You told her that she'd had it, and she was standing there because she hadn't.]
    ~ told_text = true
    ~ provoke(2)
    Jo: Did it? Did it? Shall I show you my phone? # mood: {sharp()} # cue: sarcasm
* [I can move her to Saturday at nine instead, if that's any good to you? # shows: listening.solve-first # why: It's a good slot, and it came too soon. She'd not said what was wrong, only that something was.]
    ~ was_offered_remedy()
    Jo: I've not finished! I've not even started! # mood: {sharp()} # cue: interrupting
* [You've come all this way. What's happened? # shows: listening.open-question]
    ~ felt_understood()
    Jo: What's happened is, I've read it off a door. # mood: {sharp()}
* [I know, it's a shambles. It's the pump people, they've let us down again. # shows: ownership.pass-buck # why: You meant that you were on her side. She paid the centre, and the centre blamed a pump.]
    ~ provoke(1)
    Jo: I don't know any pump people. I know you lot. # mood: {sharp()}
- -> no_text

// Tests taking it in while it is still only a complaint. Two of these are good.
=== no_text ===
Jo: I get no texts. That's three times it's been off, and three times nobody's told me. I changed my number at this desk in September. I changed it AGAIN in October. # mood: {sharp()} # cue: repeating # fact: problem = no texts
Jo: Whitlock. Jo Whitlock. I've been up since four for work, and it's two buses. She's practised in the bath all week. # mood: {sharp()} # fact: customer = Whitlock
* [Are you quite sure that it was us you told? Only some phones do block texts, you know. # shows: acknowledge.doubt, empathy.blame-customer # why: It can happen. She said it twice, with the months, and you asked whether she'd dreamt it.]
    ~ provoke(2)
    Jo: So it's me. I've brought her here in her costume, for fun. # mood: {sharp()} # cue: sarcasm
* [Three off, two changes of number, and not one text. You found out from a door. # shows: listening.paraphrase]
    ~ was_heard()
    Jo: From a door. In front of her. Yes. # mood: {sharp()}
* [Two buses, after a shift like that, and she'd been practising. What a way to find out. # shows: empathy.name-effect, listening.use-detail]
    ~ felt_understood()
    ~ was_heard()
    Jo: She had a bath hat on. With a shark. # mood: {sharp()}
* [This sounds like one for the duty manager. Bear with me and I'll just get Femi on the radio. # shows: escalation.too-soon # why: Nobody had looked it up yet. All that Femi could do was ask you to.]
    ~ provoke(1)
    Femi: I've a pump in bits here. See what it says on the screen, then shout.
    Jo: See what it says. Nobody's even LOOKED? # mood: {sharp()} # cue: raised-voice
- -> the_jab

// The first jab. Tests answering what is behind it.
=== the_jab ===
The girl asks if they're coming. Jo shakes her head, and the goggles come off.
Jo: Do you know what it took to get her into that costume? No. You just stand there. Are you new, or are you always this slow? # mood: angry # pose: hands-on-hips # cue: raised-voice
* [There's no need to talk to me like that. I'm doing my best here. # shows: empathy.defensive # why: You probably were, and it did sting. But she heard that this was about you now.]
    ~ provoke(2)
    Jo: Is that it? Is that your best? Let me know if there's more. # mood: {sharp()} # cue: sarcasm
* [So that's the half past four group. And what was the name again, sorry? # shows: signs.carry-on, listening.ask-again # why: You went on with the form and asked for what she'd just said. She'd told you something about the girl.]
    ~ provoke(1)
    Jo: Whitlock! I've only just SAID it! # mood: {sharp()} # cue: raised-voice
* [I'm sorry. I'm so sorry. I really am, I'm ever so sorry about this. # shows: language.sorry-again # why: One would have done. The other three stood where "I'll look it up" should have been.]
    ~ was_apologised_to()
    ~ provoke(1)
    Jo: Don't be sorry. Do something. # mood: {sharp()}
* [You've good reason to be angry. Give me a minute, and I'll find out why. # shows: acknowledge.view, signs.respond, structure.look-into]
    ~ felt_understood()
    Jo: A minute. I've had since September. # mood: {sharp()}
- -> sticky_note

// Tests telling the truth about it while it is still yours to tell.
=== sticky_note ===
Edie Whitlock, class SW-118, comes up on your screen. The number ends in 402. Stuck under the screen there's a row of yellow notes. One says, Whitlock, new no., 900731. # fact: reference = SW-118
Jo: Well? What does it say? # mood: {sharp()}
* [You told us twice, and nobody typed it in. It's on a note, down here. # shows: explain.reason, cause.ask-why, listening.use-detail]
    ~ was_heard()
    ~ step_forward()
    Jo: A note. # mood: {sharp()} # cue: silence
* [It's not synced, so the contact field's still the legacy one. Head office do the data. # shows: language.jargon, ownership.pass-buck # why: It may even be true. To her it was a wall with long words on it.]
    ~ provoke(2)
    Jo: What? What does that MEAN? Say it in English. # mood: {sharp()} # cue: raised-voice
* [Never mind how. I've typed your new number in, so you'll get the next one. # shows: cause.quick-fix # why: Quick, and useful, and she still doesn't know why it happened three times.]
    Jo: I do mind how. I mind a lot. What's that there? # mood: {sharp()}
* [It just says a text was sent. There's nothing else I can see from here. # shows: cause.keep-quiet # why: You were covering for somebody. The note was yellow, and she could see it too.]
    ~ hid_note = true
    ~ provoke(2)
    Jo: Then what's that yellow thing you're looking at? # mood: {sharp()} # cue: pointing
- -> the_names

// The line is crossed. Tests a limit: said once, calmly, with what follows and a way back.
=== the_names ===
Jo: Give me that. That's mine. {told_text:So that's where my text went! |}You put my number on a STICKY NOTE? # mood: angry # cue: raised-voice # fact: cause = note
Leaflets fly off the desk. A man pulls his toddler in. Femi stops on the stairs.
~ anger = MAX(anger, 8)
Jo: You useless waste of a desk! What are you even FOR? No wonder they keep you out here with the lost property! # mood: furious # pose: pointing # cue: raised-voice
* [It's all right. You're upset. You carry on, and I'll just get these picked up. # shows: limits.put-up-with # why: You were kind, and you told her it was all right to call you that. It isn't. And you'd left the desk.]
    Jo: That's it. Get down on the floor. Best place for you. # mood: furious # cue: sarcasm
    -> let_it_run
* [I want to help you. I won't be called names. If it goes on, I'll stop. # shows: limits.warn]
    ~ limit = 1
    { heard && trust >= 4:
        ~ step_forward()
        Her mouth opens, and nothing comes out. # cue: silence
        -> she_stops
    }
    Jo: You'll stop what? You've not STARTED! # mood: furious # cue: raised-voice
    -> goes_on
* [And what does that make you? Screaming like a toddler in front of your own little girl. # shows: limits.abuse-back # why: You'd been hurt, and you hurt her back. Now there are two people at it, and one is at work.]
    ~ limit = 2
    ~ provoke(3)
    ~ trust = within(trust - 2)
    Jo: What did you say? What did you SAY to me? # mood: furious # cue: raised-voice
    -> imran_steps_in
* [Right, that's it. I'm not serving you. Out, please, the pair of you. # shows: limits.end-talk # why: You may end it, once you've said what has to stop. Nobody had. And "the pair of you" took in the girl.]
    ~ limit = 3
    ~ provoke(2)
    Jo: Out? She's EIGHT! You're throwing out an eight-year-old? # mood: furious # cue: raised-voice
    -> imran_steps_in

// It was let pass once. Tests setting the limit late, which is better than never.
=== let_it_run ===
Jo: Look at me when I'm talking to you! There's more going on in those lockers than there is in your head. # mood: furious # cue: raised-voice
* [Femi? Could you come and stand with me for a minute, please? # shows: escalation.ask-colleague]
    Femi: I'm here. I've been here a minute.
    Jo: Oh, there's two of them now. # mood: furious # cue: sarcasm
    -> imran_steps_in
* [I really don't get paid enough for this. I'm only trying to do my job here. # shows: empathy.defensive, limits.put-up-with # why: It was true, and it wasn't a limit. She still didn't know what had to stop.]
    ~ provoke(1)
    Jo: You get paid? For THIS? # mood: furious # cue: sarcasm
    -> imran_steps_in
* [I'll help you with all of it, but not with names. Once more, and I'll stop. # shows: limits.warn]
    ~ limit = 1
    { heard && trust >= 4:
        ~ step_forward()
        She looks round. Everybody is looking back. # cue: silence
        -> she_stops
    }
    Jo: Ooh. It speaks. # mood: furious # cue: sarcasm
    -> goes_on

// Warned, and it goes on. Tests doing what you said you would, safely.
=== goes_on ===
Jo: Go on, then. Go and cry to your manager, you pathetic little nobody. # mood: furious # pose: pointing # cue: pointing
She has one knee against the desk. You step back and press the button. Femi is coming down the stairs.
* [Please don't. I've asked you ever so nicely, and I mean it now. This really is the very last time of asking. # shows: limits.put-up-with # why: You'd had your last time. A limit that moves is not there.]
    Jo: Or what? What'll you do? # mood: furious
    -> imran_steps_in
* [Cry to him yourself. He can't stand people like you either. # shows: limits.abuse-back, acknowledge.judge # why: You'd been doing it right until then. And you've told her what the whole centre thinks of her.]
    ~ limit = 2
    ~ provoke(3)
    ~ trust = within(trust - 2)
    Jo: People like me? PEOPLE LIKE ME? # mood: furious # cue: raised-voice
    -> imran_steps_in
* [I don't have to listen to this. # shows: limits.end-talk, explain.nothing # why: You don't, and you'd warned her. But you went without a word about what happens to her complaint.]
    ~ provoke(1)
    The staff door shuts behind you. Through it you can hear every word.
    Jo: That's right! Walk off! # mood: furious # cue: raised-voice
    -> imran_steps_in
* [I said I'd stop, so I'm stopping. I'll still write up your complaint, and ring by noon tomorrow. # shows: limits.end-talk, empathy.calm, ownership.explain-step, followup.promise]
    ~ gone = true
    ~ promised = true
    Jo: You'll ring. I'll hold my breath. # mood: furious # cue: sarcasm # promise: ring Jo by Thursday noon
    -> asked_to_go

// No decision here: it is ended as it should be, beside her and not behind her.
=== asked_to_go ===
Femi: Ms Whitlock? I'm Femi. I'll walk out with you both. You've got a complaint, and we've got it.
Jo takes the girl's hand. At the doors Edie looks back at the pool. # cue: looking-at-door
-> briefing

// No decision here: Femi sets the limit that was not set, or mends the one that was.
=== imran_steps_in ===
~ his_now = true
~ anger = within(anger - 2)
Femi: Evening. I'm Femi, I'm in charge today. {limit == 3:Nobody's throwing anybody out. }Nobody's calling anybody anything. Shall we stand over here?
{ limit == 2:
    Jo: Did you hear what I got called, in front of her? Did you? # mood: {sharp()}
- else:
    Jo: She's come for a LESSON. That's all. She's come for a lesson. # mood: {sharp()}
}
-> briefing

// It has stopped. Tests what you do with the quiet.
=== she_stops ===
~ health = true
The drinks machine hums. Edie has put her goggles back on, so that nobody can see her eyes.
{ hid_note:
    Jo: You looked straight at it. You could have just said. # mood: worried
}
Jo: She went under, on holiday. She's got a therapist for it. It's taken a year to get her this far. And I PROMISED her they'd be here. # mood: worried # sensitive: health = therapist
* [That's on us, then. If she never swims again, it'll be this centre's fault. # shows: authority.admit-blame # why: You were sorry, and you were guessing. Nobody has asked why yet, and she can quote you.]
    ~ blamed = true
    ~ felt_understood()
    Jo: I'll remember you said that. # mood: worried
* [It's quieter at the window end, and there are stools. Come along there, the two of you. # shows: signs.respond, language.can-do, empathy.calm]
    ~ felt_understood()
    ~ step_forward()
    You go along on your side of the desk, and she on hers. Edie picks up a leaflet, then another, and makes a pile.
    Jo: You needn't do that, Ede. I threw them. # mood: worried # pose: open
* [What does the therapist say it is? I could put that on her notes for next time. # shows: data.ask-too-much # law: gdpr-principles # why: You wanted to help Edie. It isn't needed for a complaint, and it isn't yours to write down.]
    ~ provoke(1)
    Jo: No. You're not writing that on a note as well. # mood: {sharp()} # cue: sarcasm
* [She'll be right as rain. They've forgotten it by teatime at that age, haven't they? # shows: empathy.brush-off # why: You meant to cheer her up. She'd just told you that it had taken a year.]
    ~ provoke(2)
    Jo: She hasn't forgotten it since last August. # mood: {sharp()}
- -> by_the_window

// Two things to settle, in whichever order you take them. Either may be said while the other waits.
=== by_the_window ===
{
- not money_done and not saturday_done:
    Jo: So. That's three lessons I've paid for and she's not had. And then there's Saturday. Do I read that off the door as well? # mood: worried # pose: arms-crossed # cue: arms-crossed
- money_done:
    Jo: And Saturday? If that pump's not in, do I read it off the door? # mood: {sharp()}
- else:
    Jo: And the three lessons? I've paid for those and she's not had them. # mood: {sharp()} # pose: arms-crossed # cue: arms-crossed
}
<- money
<- saturday
-> DONE

// Tests knowing what is owed from what is kind, and what is yours to give.
=== money ===
{ money_done:
    -> DONE
}
* [You paid and we didn't teach her, so it's owed. I can give you £17 now, for two. # shows: rights.say-which, language.concrete, explain.reason # law: cra-services]
    ~ offered = true
    ~ was_offered_remedy()
    Jo: Owed. Right. I'd come in ready to fight you for that. # mood: worried # pose: open
* [I'll refund you the whole term. It's the very least that we can do. # shows: authority.over-promise # why: It's a kind thought, and it's £85. You may give £20.]
    ~ whole_term = true
    ~ was_offered_remedy()
    Jo: The whole term? Oh. Well, thank you. # mood: worried # pose: open
* { saturday_done } [I shouldn't really, but I could do you a credit for today, as a favour. # shows: rights.right-as-favour # law: cra-services # why: It isn't a favour. She paid for a lesson and there wasn't one.]
    ~ provoke(1)
    Jo: A favour. You've had my money since September. # mood: {sharp()} # cue: sarcasm
* { saturday_done } [I can't do refunds at the desk, I'm afraid. You'd have to go through the website. # shows: language.cannot, ownership.pass-buck # why: You can, up to £20. She heard a no, and then a website.]
    ~ provoke(2)
    Jo: The website. Would that be the one with my old number on it? # mood: {sharp()} # cue: sarcasm
-
~ money_done = true
-> what_is_left

// Tests a promise that she can plan two buses round.
=== saturday ===
{ saturday_done:
    -> DONE
}
* [We'll let you know as soon as ever we hear from the pump people. # shows: followup.vague # why: That's what the texts were for. She asked what to do about Saturday, and got "as soon as ever".]
    ~ provoke(1)
    Jo: You'll let me know. On the sticky note? # mood: {sharp()} # cue: sarcasm
* { money_done } [I'd give us a ring first thing on Friday if I were you, just to be on the safe side. # shows: followup.leave-to-chase # why: It's sound advice, and the work is hers again. You have the phone and the pump.]
    ~ provoke(2)
    Jo: I'd be on the safe side if I'd gone to another pool. # mood: {sharp()} # cue: threat-to-leave
* [I'll ring you myself by noon tomorrow, news or none. Is 900731 right for you? # shows: followup.promise, followup.contact, ownership.take]
    ~ promised = true
    ~ step_forward()
    Jo: 07700 900731. Type it. I'll watch you do it. # mood: worried # fact: contact = 07700 900731 # promise: ring Jo by Thursday noon
* { money_done } [It's bound to be in by then. You just bring her along on Saturday. # shows: followup.vague # why: You hope so. She brought her along today.]
    Jo: Bound to be. That's what I told her about today. # mood: {sharp()}
-
~ saturday_done = true
-> what_is_left

// Back to whatever is still open; then to the person who has not been asked for yet.
=== what_is_left ===
{
- not money_done or not saturday_done: -> by_the_window
- his_now: -> two_notes
- else: -> in_charge
}

// Tests letting the right person in, now that it is past you.
=== in_charge ===
Jo: {whole_term:And|I want all three, mind. And} I want somebody in charge to look at me and say it won't be four. # mood: {sharp()}
* [I've offered you what there is. There's no more to be had, I'm sorry. # shows: escalation.too-late # why: There's no more of yours. Femi has more, and he's on the stairs.]
    ~ provoke(2)
    Jo: So who's that up there with the lanyard? # mood: {sharp()} # cue: pointing
    Femi has heard. He's already coming down.
* [That's Femi, and he can. I'll tell him all of it first, so you needn't. Shall I fetch him? # shows: escalation.right-time, escalation.explain, structure.agree]
    ~ step_forward()
    Jo: Yes. Please. I haven't got it in me again. # mood: worried
* [There's a complaints lady at the council. I'll see if I can find her address. # shows: escalation.wrong-person # why: She'd write back in a fortnight to ask Femi. He's on the stairs.]
    ~ provoke(1)
    Jo: The council. Has she got a pump? # mood: {sharp()} # cue: sarcasm
    Femi has heard. He's already coming down.
* [Femi! Can you come over here a sec? There's a lady who's not happy. # shows: escalation.right-time, structure.act-unasked # why: He was the right one to call. You called him across the hall, over her head, and half the queue looked round.]
    ~ provoke(1)
    Jo: A lady who's not happy. I did tell you my name. # mood: {sharp()}
- -> briefing

// Tests the hand-over. What he hears now is what she has to say again, or not.
=== briefing ===
{
- gone:
    Femi comes back in and rights the leaflet rack. He looks at you for a moment first.
    Femi: They got the bus. I'll have to write to her. What do I need to know?
- his_now:
    He sits them down by the window and comes back to the end of the desk. He keeps his voice down.
    Femi: Quickly, before I go over. What do I need to know?
- else:
    He comes to your end of the desk first.
    Femi: What do I need to know?
}
* [Three lessons off, her number's on a note, {whole_term:I said the whole term|{offered:I've offered two back|nothing's offered}}, and {limit == 1:I warned her once about names|{limit == 2:I called her a name back|{limit == 3:I told her to get out|she's called me all sorts}}}. # shows: escalation.brief, handover.so-far]
    -> settled.briefed
* [She's one of those mothers. Screaming the place down, and all over a text. # shows: handover.colour, acknowledge.judge # why: Now he knows what you think of her, and not that she was right.]
    Femi: That's what it sounded like. I asked what it was about.
    -> settled.cold
* [It's all about the pool being shut today. I think she'd be able to tell you a lot better than I can, to be honest. # shows: handover.gaps # why: She could, for the fourth time. You had it all on the screen in front of you.]
    Femi: I'm sure she will.
    -> settled.cold
* [Jo Whitlock. Three lessons off, no texts. We never typed her number in. She wants all three back. # shows: escalation.brief, handover.wanted]
    -> settled.briefed

// No decision here: what the hand-over was worth.
=== settled ===
= briefed
{
- gone:
    ~ step_forward()
    Femi: Then she gets two things from me. £25.50 and a sorry, because we owe it. And one line about the names, because we owe you that. # fact: owner = Femi Adeyemi # fact: remedy = £25.50
    -> two_notes
- else:
    ~ step_forward()
    Femi: Ms Whitlock. We cancelled three, and we had your number on a note. That's £25.50 back to you today{whole_term:. I can't do the term, and you shouldn't have been told it}. # fact: owner = Femi Adeyemi # fact: remedy = £25.50
}
{
- whole_term:
    ~ promise_broken()
    Jo: So that's another thing I was told at this desk. # mood: {sharp()}
- his_now:
    Jo: Thank you. That's all it needed. Somebody to say it. # mood: worried
- else:
    Jo: He knew it all. You did tell him. # mood: worried # pose: open
}
-> after_imran
= cold
~ his_now = true
~ provoke(2)
{ gone:
    Femi: Never mind. I'll ring and ask her. She'll love that. # fact: owner = Femi Adeyemi # fact: remedy = £25.50
    He does. You can hear her through his hand. It comes to £25.50, for three lessons.
    -> two_notes
}
Femi: So, Ms Whitlock. What's it all about? # fact: owner = Femi Adeyemi # fact: remedy = £25.50
Jo: September. I changed my number in SEPTEMBER. # mood: {sharp()} # cue: repeating
{ whole_term:
    ~ promise_broken()
    It takes ten minutes, and comes to £25.50. Nobody else knew of a whole term.
- else:
    It takes ten minutes, and comes to £25.50.
}
-> after_imran
= after_imran
{ limit == 2 or saturday_done: -> two_notes }
~ money_done = true
-> by_the_window

// She has gone. Tests writing it up: at once, both halves, fairly, and no more than is needed.
=== two_notes ===
Five past five. The hall's gone quiet. There's a blank complaint form on the screen, and a blank incident form. Your hands aren't quite steady.
* { health } [Both now, with the therapist and all that. Then they'll see why she was like it. # shows: record.at-once, record.sensitive # law: gdpr-principles # why: You meant it kindly. A child's health is now in a file that the whole desk can read.]
    It's the fairest thing you've ever written. It's also about an eight-year-old's health.
* [I'll leave it till Friday. I'll be calmer by then, and I'll remember the main things. # shows: record.put-off # why: You needed the break. By Friday it was six other people, and "a woman, about a text".]
    You put the kettle on. Four people come to the desk while it boils.
* [Both now. What she complained of, what was said, and not a word about Edie. # shows: record.at-once, data.least-needed # law: gdpr-principles]
    It takes twelve minutes. By the end your hands have stopped.
* [The incident, yes. She can do her own complaint when she's found some manners. # shows: record.put-off, acknowledge.judge # why: You were hurt, so it's easy to see why. The number on the note is still the centre's doing.]
    One form is full. The other's still blank when you go home.
- -> the_others

// Tests looking after yourself, and after the next parent. Both are part of the job.
=== the_others ===
Femi puts a tea down in front of you.
Femi: {limit == 2:We'll need to talk about what you said to her. Not now. |That was nasty. }Are you all right? And how did it come about, do you know?
* [A bit shaky. There are five more notes on here. Could we ring them all, the two of us? # shows: cause.spot-repeat, cause.pass-on, ownership.team]
    ~ step_forward()
    Femi: Five? Give me three of them. And then you're having ten minutes. # fact: feedback = five notes
* [I'm absolutely fine. I've typed hers in and I've binned the note, so that's that one dealt with. # shows: cause.quick-fix # why: That one, yes. Five more parents are on the way to a closed pool, and you're not fine.]
    Femi: Are you? Drink your tea.
* [It's Callum's writing. I'd have a word with Callum if I was you. # shows: ownership.pass-buck # why: It is his writing. He was told to do it that way, and the notes are still up.]
    Femi: I'm asking what happened, not who.
* [Honestly? Nothing to do with us. Some people come in looking for a fight. # shows: cause.keep-quiet, acknowledge.judge # why: She did pick a fight. She'd also been let down three times, by six square inches of yellow paper.]
    Femi looks at the yellow notes for quite some time.
    Femi: Do they.
- { promised: -> by_noon }
-> she_rings

// The promise comes back, and it is a hard call to make. Tests making it.
=== by_noon ===
Thursday, half past eleven. Your note says, Ring J Whitlock by noon. The pump's on a van. Nobody will know about Saturday until three on Friday. Your mouth's dry.
* [I'd rather Femi did this one. I really don't think I can face another round of that. # shows: followup.broken, ownership.pass-buck # why: Nobody would blame you, and you could have asked him before noon. He was at the dentist.]
    ~ promise_broken()
    Noon goes by. Femi gets back at two and finds your note on his desk.
    Jo: It's Femi again, is it? I thought it might be. # mood: {sharp()} # cue: sarcasm
* [I'll ring her now. There's no news, but she can have Friday at three for it. # shows: followup.kept, followup.told-early]
    ~ rang = true
    ~ promise_kept()
    { gone:
        Jo: You've rung. I didn't think you would. I wouldn't have. # mood: worried
    - else:
        Jo: You've rung, and there's no news. Do you know, that's the first I've had from you in three months. # mood: worried # pose: open
    }
    Friday, three o'clock. The pump's in. You ring again.
* [I'll wait for Friday. It's silly to ring her up just to say there's no news. # shows: followup.late, informed.silence # why: You rang with good news, a day late. She'd spent the day thinking that you weren't going to.]
    ~ provoke(2)
    Friday, three o'clock. The pump's in. You ring.
    Jo: You said Thursday. # mood: {sharp()}
* [I'll text her instead. At least it'll go to the right phone this time. # shows: followup.late, ownership.bare-minimum # why: It got there, at ten to one. You'd said you would ring, and she could tell why you hadn't.]
    ~ provoke(2)
    Jo texts back. It says, Scared to ring me? Friday at three, the pump's in, and you text again.
- -> lane_two

// Nobody promised to ring, or nobody she would speak to. Tests owning the call she has to make.
=== she_rings ===
~ provoke(1)
Thursday, ten past two. # sound: phone-ring
Jo: It's Jo Whitlock. I'm not going to shout. Is it on, Saturday, or isn't it? # mood: {sharp()}
* [I was just about to ring you, honestly I was. I'm afraid there's nothing to tell you yet. # shows: informed.only-when-asked # why: Perhaps you were. She rang, and there was something to tell. It's waiting for a pump.]
    ~ provoke(1)
    Jo: Just about to. Course you were. # mood: {sharp()} # cue: sarcasm
* [It'll be a text, same as for everybody. It's on the system now. # shows: informed.silence, ownership.bare-minimum # why: The number's right at last. After three times, "wait for a text" is the last thing she can do.]
    ~ provoke(2)
    Jo: Same as for everybody. Lovely. # mood: {sharp()}
* [You shouldn't have had to ring. It hangs on a pump. I'll ring you Friday at three. # shows: ownership.take, followup.promise, informed.explain-wait]
    ~ rang = true
    ~ step_forward()
    Jo: Three o'clock. I'll be on my break. # mood: worried # promise: ring Jo on Friday at 3 pm
    Friday, three o'clock. The pump's in. You ring.
- -> lane_two

// Tests the close, with an apology in it that she did not have to make.
=== lane_two ===
{ trust <= 1: -> not_coming }
Saturday, ten to nine. They come in together. Edie has the shark hat on. Jo lets her go ahead.
{ limit == 2:
    Jo: I'm on the phones for the ambulance. People scream at me all night, and I've never once said what you said. But I started it, and I'm sorry. # mood: worried
- else:
    Jo: I'm on the phones for the ambulance. I get called all sorts by people having the worst night of their lives. I never thought I'd do it to somebody. I'm sorry. # mood: worried # pose: open
}
Jo: Not about the complaint. About the rest. {gone:I had Femi's letter. Both halves. He's right about both.} # mood: worried
* [Forget it, really. It's all part of the job. So we're all happy now, then? # shows: confirm.presume, limits.put-up-with # why: It isn't part of the job, and she'd just been brave enough to say so.]
    Jo: It isn't, though. It isn't part of mine, either. # mood: worried
* [I went home and cried, if you want to know. It's lane two this morning. # shows: empathy.defensive # why: It was true, and you had every right to feel it. Said to her now, it made her sorry worth nothing.]
    ~ provoke(2)
    Jo: No. Right. I expect you did. # mood: worried
* [No problem, no problem at all. It's lane two today, straight through. Can I help whoever's next? # shows: confirm.rush # why: It was a problem, and she was trying to close it properly. You had the next person up before she'd done.]
    ~ provoke(1)
    Jo: Lane two. Okay. # mood: worried
* [Thank you for saying that. And is there anything about Wednesday that's still not right? # shows: acknowledge.thank, followup.confirm]
    ~ felt_understood()
    ~ step_forward()
    Jo: The money came. {blamed:And I'd written down what you said, about whose fault it'd be. I've crossed it out. |}So no. I think we're right. # mood: calm # pose: open
- -> how_it_ends

// The endings.
=== how_it_ends ===
{
- trust <= 1: -> not_coming
- his_now: -> with_imran
- trust >= 5 && rang: -> face_in
- else: -> holding_on
}

= face_in
Through the glass you can see lane two. A chin goes in, and a nose. Then a shark, and nothing else.
Jo: She's put her face in. Did you see that? She's put her whole FACE in. # mood: relieved # pose: open # ending: resolved
-> END

= holding_on
Edie goes down the steps as far as her knees, and holds the rail.
Jo: We'll do this term. After that I'll see what else there is. # mood: worried # pose: shrugging # ending: part-resolved
-> END

= with_imran
Femi comes down and shows them to lane two himself.
Jo: He's going to ring me on Mondays, if there's anything. I'd sooner it was one person. # mood: worried # ending: escalated
-> END

=== not_coming ===
Saturday, nine o'clock. Lane two starts one short. On your screen, class SW-118 has a line through one name.
{limit == 2:There's a new review, too. It's about what the receptionist said. It doesn't mention the sticky note.|Under Reason for leaving, it says, Ask the sticky note.} # ending: lost
-> END
