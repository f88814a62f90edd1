INCLUDE ../lib/customer.ink
// The cancelled lesson. Jo has a good complaint and makes it badly. Two things are true at once and have
// to be kept apart: nobody at the desk has to be called names, and her complaint counts all the same.
// Loud is not abuse: the limit is for names, and the sentence that is right for names is wrong for tears.
//
// Wednesday   arrival > no_text > the_names    (> let_it_run) (> goes_on > asked_to_go) (> femi_steps_in)
//             sticky_note > note_flare > turned_away > the_window > by_the_window (money, saturday) > in_charge
//             and always    briefing > two_notes > incident_note > the_others
// Thursday    by_noon (or she_rings)          Saturday   lane_two (or after_the_insult) > how_it_ends

# title: The cancelled lesson
# setting: reception
# customer: Jo Whitlock
# colleague: Femi Adeyemi (duty manager)
# role: receptionist at Oakmere Leisure Centre
# situation: Jo's daughter came to a cancelled lesson. Jo is furious.
# goal: Set a limit on insults, and still put her complaint right.
# practises: staying calm
# practises: setting a limit
# practises: dealing with the complaint
# minutes: 9
# level: 3
# version: 2
# author: Composure
# scheme: complaint-cycle-2
# cause: message
# policy: A lesson we cancel is owed: another one soon, or the £8.50 back. It is not a favour.
# policy: You may refund up to £20. Anything above that, and any whole term, is for Femi Adeyemi to decide.
# policy: Being loud, upset or swearing is not abuse. Names, insults and threats are, and nobody here has to put up with them.
# policy: Say once, calmly, what has to stop and what you will do if it does not. If it goes on, end the talk.
# policy: Stay behind the desk. Do not follow or touch anyone. You may call Femi to stand with you at any time.
# policy: A complaint counts however it was made. Write it up, and the incident, as two notes in the same shift.
# policy: Notes say what was said and done. No health and no opinions. If a child was there, the incident note says that, and nothing more about the child.
# policy: If you are worried for a child, tell Femi the same day.
# policy: Phone numbers are changed on the screen, there and then. If you say you will ring, ring.
# law: cra-services
# law: gdpr-principles

VAR limit = 0           // 1: she was warned, 2: she was insulted, 3: she was thrown out without a warning
VAR health = false      // she has told you about the therapist
VAR offered = false     // you offered her what you may give
VAR whole_term = false  // you promised a whole term
VAR gone = false        // it was ended, and Femi saw her out
VAR his_now = false     // Femi had to take it over
VAR money_done = false  // the three lessons have been talked about
VAR saturday_done = false  // Saturday has been talked about
VAR told_text = false   // she was told that a text went out
VAR hid_note = false    // she was told there was nothing to see
VAR promised = false    // a call by Thursday noon was agreed
VAR rang = false        // the call was made, in time

~ anger = 6
~ trust = 4
-> arrival

// For lines that come out sharp, however patient she has been so far.
=== function sharp() ===
{ anger >= 5:
    ~ return mood()
- else:
    ~ return "annoyed"
}

// Tests asking first, of somebody who is shouting. The text was sent, and it is still the wrong thing to say.
=== arrival ===
Wednesday, 4.20 pm. There's a sheet of paper on the pool doors. A woman in a green work coat comes back from reading it, fast. A girl of eight comes after her, with her goggles on. # time: Wednesday, 4.20 pm
Jo: Where the hell is everybody? She's got her lesson at half past. There's a bit of PAPER on the door. # mood: angry # pose: pointing # cue: raised-voice # cue: pointing # fact: product = swimming lesson
* [It's off today, I'm sorry. A text went to all the parents at two. Did you not see yours? # shows: listening.assume # why: A text did go out. You told her that she'd had it, and she was standing there because she hadn't.]
    ~ told_text = true
    ~ provoke(2)
    Jo: SEE it? I never bloody GOT it. # mood: {sharp()} # cue: raised-voice
* [I can get her in on Saturday at nine. Would that be any good to you both? # shows: listening.solve-first # why: It's a good slot, and it came too soon. She'd not said what was wrong, only that something was.]
    ~ was_offered_remedy()
    Jo: I've not finished! I've not even started! # mood: {sharp()} # cue: interrupting
* [The pump's broken, and it's the pump people again, I'm afraid. We're as fed up with it as you are. # shows: ownership.pass-buck # why: You meant that you were on her side. She paid the centre, and the centre blamed a pump.]
    ~ provoke(1)
    Jo: I don't pay the pump people. I pay you. # mood: {sharp()}
* [I'd be cross as well, finding that on the door. Start from wherever you like. # shows: acknowledge.view, signs.respond, listening.open-question, empathy.calm]
    ~ felt_understood()
    Jo: From wherever I like. Right. # mood: {sharp()}
- -> no_text

// Tests taking it in while it comes too fast. Two of these are good.
=== no_text ===
Jo: I get no texts. Three times it's been off. Three. Not one bloody text. I changed my number at this desk in September. I changed it AGAIN in October. # mood: {sharp()} # cue: repeating # fact: problem = no texts
Jo: Whitlock. Jo Whitlock. Up since four, for work. Two buses. She's been practising in the bath all week. # mood: {sharp()} # fact: customer = Whitlock
* [Off three times, no text for any of them, and you'd given us the number twice. # shows: listening.paraphrase]
    ~ was_heard()
    Jo: Twice. Yes. At this desk. # mood: {sharp()}
* [So you've missed three of our texts since your number changed in October. Have I got that right? # shows: listening.mishear # why: You asked, which was good. But she gave you the number in September as well. And she didn't miss the texts: they never came to her.]
    ~ provoke(2)
    Jo: I've not MISSED them. You never SENT them. # mood: {sharp()} # cue: raised-voice
* [Are you sure that it was us you told? I only ask because some phones do block us. # shows: acknowledge.doubt # why: It can happen. She said it twice, with the months, and you asked whether she'd dreamt it.]
    ~ provoke(2)
    Jo: So it's my phone. It's me. # mood: {sharp()}
* [I'd better get Femi on the radio. He's the duty manager, so he'll know what to do for you. # shows: escalation.too-soon # why: Nobody had looked it up yet. All that Femi could do was ask you to.]
    ~ provoke(1)
    Femi: I've a pump in bits here. See what it says on the screen, then shout. # calls: Femi # leaves: Femi
    Jo: Nobody's even LOOKED? # mood: {sharp()} # cue: raised-voice
* [Two buses, after a shift like that, and the first you hear is a sheet of paper. # shows: empathy.name-effect, listening.use-detail]
    ~ felt_understood()
    ~ was_heard()
    Jo: And her in a hat with a shark on it. Yes. # mood: {sharp()}
- -> the_names

// The line is crossed, early. Tests a limit: said once, calmly, with what follows and a way back.
=== the_names ===
~ anger = MAX(anger, 8)
The girl asks if they're coming. Jo's hand comes down flat on the desk. A man by the door picks up his toddler.
Jo: And you just SIT there. Are you thick? I'm asking you. Are you thick, or do you not give a crap? # mood: furious # cue: raised-voice # cue: repeating
* [It's all right, I know you're upset. Say whatever you need to, and I'll get on with looking. # shows: limits.put-up-with # why: You were kind, and you told her it was all right to call you that. It isn't.]
    Jo: Oh, can I? Whatever I like? # mood: furious # cue: raised-voice
    -> let_it_run
* [I'm not having that, I'm afraid. Would you both leave now, please, or shall I get the manager? # shows: limits.end-talk # why: You may end it, once you've said what has to stop. Nobody had. And "both" took in the girl.]
    ~ limit = 3
    ~ provoke(2)
    Jo: Leave? She's EIGHT! You're chucking out an eight-year-old? # mood: furious # cue: raised-voice
    -> femi_steps_in
* [I want to help you, and I'm going to look it up. Don't call me that again, or we stop here. # shows: limits.warn, policy.follow, structure.look-into]
    ~ limit = 1
    { trust >= 4:
        ~ step_forward()
        Her mouth shuts. She takes her hand off the desk.
        Jo: Fine. Look it up, then. # mood: angry # cue: arms-crossed # pose: arms-crossed
        -> sticky_note
    }
    Jo: Stop? You've not bloody STARTED! # mood: furious # cue: raised-voice
    -> goes_on
* [Who are you calling thick? You're the thick one, if you can't look after a phone number. # shows: limits.abuse-back # why: You'd been hurt, and you hurt her back. Now there are two people at it, and one is at work.]
    ~ limit = 2
    ~ provoke(3)
    ~ trust = within(trust - 2)
    Jo: What did you say? What did you SAY to me? # mood: furious # cue: raised-voice
    -> femi_steps_in
* [Femi, can you come and stand here with me, please? # shows: escalation.ask-colleague, empathy.calm]
    Femi: I'm here. I've been listening from the stairs. # enters: Femi
    Jo: Oh, good. There's two of you now. # mood: furious # cue: sarcasm
    -> femi_steps_in

// It was let pass once. Tests setting the limit late, which is better than never.
=== let_it_run ===
Jo: You're useless. The lot of you. Bloody useless, and you're the worst. # mood: furious # cue: repeating
* [I shouldn't have said that. Shout if you need to, but no names, please, or that's the end of it. # shows: limits.warn]
    ~ limit = 1
    { trust >= 4:
        ~ step_forward()
        She looks round. Everybody is looking back.
        Jo: Fine. # mood: angry # cue: silence
        -> sticky_note
    }
    Jo: Oh, it talks. # mood: furious # cue: sarcasm
    -> goes_on
* [I don't get paid enough to be shouted at. I'm only here to help, if you'd let me. # shows: empathy.defensive, limits.put-up-with # why: It was true, and it wasn't a limit. She still didn't know what had to stop.]
    ~ provoke(1)
    Jo: You get PAID? For THIS? # mood: furious # cue: raised-voice
    -> femi_steps_in
* [Femi, can you come and stand here with me, please? # shows: escalation.ask-colleague, empathy.calm]
    Femi: I'm here. I've been here a minute. # enters: Femi
    Jo: And who the hell are you? # mood: furious
    -> femi_steps_in

// Warned, and it goes on. Tests doing what you said you would, safely. Two of these are good.
=== goes_on ===
Jo: Go on, then. Stop. Go and cry to your manager. You're a waste of space, you are. # mood: furious # pose: pointing # cue: pointing
She has one knee against the desk. You step back and press the button. Femi is coming down the stairs. # enters: Femi
* [I don't have to listen to this. I'm going in the back, and that's that. # shows: limits.end-talk, explain.nothing # why: You don't, and you'd warned her. But you went without a word about what happens to her complaint.]
    ~ provoke(1)
    The staff door shuts behind you. Through it you can hear every word.
    Jo: That's right! Walk off! # mood: furious # cue: raised-voice
    -> femi_steps_in
* [Please don't. I asked you nicely, and I'm asking you nicely again. I do want to help you. # shows: limits.put-up-with # why: You'd said what would happen, and it didn't. A limit that moves is not there.]
    Jo: Or what? What'll you do? # mood: furious
    -> femi_steps_in
* [I said I'd stop, and I'm stopping. I'll write your complaint up today, and I'll ring you by noon tomorrow. # shows: limits.end-talk, empathy.calm, ownership.explain-step, followup.promise, policy.follow, ownership.take, language.concrete]
    ~ gone = true
    ~ promised = true
    Jo: You won't. You never bloody ring. # mood: furious # cue: repeating # promise: ring Jo by Thursday noon
    -> asked_to_go
* [You go and cry to him. See how long he puts up with somebody as thick as that. # shows: limits.abuse-back # why: You'd been doing it right until then. Now she has been called something as well, in front of her girl.]
    ~ limit = 2
    ~ provoke(3)
    ~ trust = within(trust - 2)
    Jo: As thick as what? As WHAT? # mood: furious # cue: raised-voice
    -> femi_steps_in
* [That's it for now. I'm stopping here, and Femi will see you out. Your complaint still goes in. # shows: limits.end-talk, escalation.explain]
    ~ gone = true
    Jo: Does it? I'll believe that when I see it. # mood: furious # cue: repeating
    -> asked_to_go

// No decision here: it is ended as it should be, beside her and not behind her.
=== asked_to_go ===
Femi: Ms Whitlock? I'm Femi. I'll walk out with you both. You've got a complaint, and we've got it. # enters: Femi
Jo takes the girl's hand. At the doors Edie looks back at the pool. # cue: looking-at-door # leaves: Jo # leaves: Femi
-> briefing

// No decision here: Femi sets the limit that was not set, or mends the one that was.
=== femi_steps_in ===
~ his_now = true
~ anger = within(anger - 2)
Femi: Hello. I'm Femi, I'm in charge today. {limit == 3:Nobody's throwing anybody out. }Nobody's calling anybody anything. Shall we stand over here? # enters: Femi
{ limit == 2:
    Jo: Did you hear what I got called? In front of her? # mood: {sharp()}
- else:
    Jo: She's come for a LESSON. That's all. She's come for a lesson. # mood: {sharp()}
}
-> briefing

// She has stopped, and has not softened. Tests telling the truth while it is still yours to tell.
=== sticky_note ===
Edie Whitlock, class SW-118, comes up on your screen. The number ends in 402. Stuck under the screen there's a row of yellow notes. One says, Whitlock, new no., 900731. # fact: reference = SW-118
Jo: Well? # mood: angry
* [I've got your new number in now, so you'll get the next one. Is it 900731? # shows: cause.quick-fix # why: Quick, and useful, and she still doesn't know why it happened three times.]
    Jo: Where did you get that from? What's that there? # mood: {sharp()} # cue: pointing
* [It says they were sent. I'm sorry, I can't see any more than that from here. # shows: cause.keep-quiet # why: You were covering for somebody. The note was yellow, and she could see it too.]
    ~ hid_note = true
    ~ provoke(2)
    Jo: Then what's that? That yellow thing. # mood: {sharp()} # cue: pointing
* [This is us. You did tell us twice, and it's on a note down here that nobody typed in. # shows: explain.reason, cause.ask-why, listening.use-detail]
    ~ was_heard()
    ~ step_forward()
    Jo: A note. # mood: {sharp()} # cue: silence
* [It hasn't synced, so you're still on the legacy contact. That's head office, I'm afraid. # shows: language.jargon, ownership.pass-buck # why: It may even be true. To her it was a wall with long words on it.]
    ~ provoke(2)
    Jo: What? Say it in English. # mood: {sharp()}
- -> note_flare

// She is loud again, and not at you. Tests knowing the difference.
=== note_flare ===
~ anger = MAX(anger, 7)
She leans over and peels it off. Leaflets go off the desk. She isn't looking at you. She's looking at the note.
Jo: A sticky note? I'm on a STICKY NOTE? Oh, for God's sake. For GOD'S sake. {told_text:That's where your bloody text went.} # mood: furious # cue: raised-voice # fact: cause = note
* [That's it for now. I'm stopping here, and Femi will see you out. Your complaint still goes in. # shows: limits.throw-out, empathy.defensive # why: Right for names, and wrong for this. She was loud, she was right, and none of it was aimed at you.]
    ~ gone = true
    ~ provoke(3)
    ~ trust = within(trust - 2)
    Jo: You're chucking me out? For reading my own number? # mood: furious # cue: raised-voice
    -> asked_to_go
* [I'm sorry. You told us twice, and we left you on a bit of paper. # shows: empathy.apology, empathy.calm]
    ~ was_apologised_to()
    ~ step_forward()
    Jo: Yeah. You did. # mood: {sharp()}
* [I'm sorry. I'm so, so sorry. I don't know what to say to you, I really don't. # shows: language.sorry-again # why: One would have done. The others stood where "we left you on a note" should have been.]
    ~ was_apologised_to()
    ~ provoke(1)
    Jo: Don't say it, then. # mood: {sharp()}
* [Say nothing. Let her read it. # shows: listening.let-finish, empathy.calm]
    ~ felt_understood()
    She reads it twice. Then she holds it up for you to see, as if you might not have.
    Jo: Nine double-oh, seven three one. That's me. # mood: {sharp()}
* [That's Callum's writing, and not mine. I wasn't even in that week, I don't think. # shows: ownership.pass-buck, empathy.defensive # why: It is his writing. It's your desk, and she'd never heard of Callum.]
    ~ provoke(2)
    Jo: I don't care whose writing it is. # mood: {sharp()}
- -> turned_away

// The shouting is over. Tests the quiet, where the kindest thing to do is the wrong one.
=== turned_away ===
She puts the note down and turns to the doors. Her shoulders are up by her ears. Edie has put her goggles back on, so that nobody can see her eyes. # cue: looking-at-door
{ hid_note:
    Jo: You looked straight at it. You could've just said. # mood: worried
}
Nobody says anything. The drinks machine hums. # cue: silence
* [Take as long as you like. I'm not going anywhere, and nor is your complaint. # shows: signs.respond, empathy.calm, adapt.pace]
    ~ felt_understood()
    It takes about a minute. Jo wipes her face on her sleeve, and comes back to the desk by herself.
* [Oh, come here. Would you both like to sit down? I'm coming round to you. # shows: policy.bend # why: It was kind, and it's the one thing the card says not to do. She'd turned away so that nobody would see.]
    ~ provoke(2)
    Your hand's on her sleeve before you've thought. Jo pulls her arm away, hard.
    Jo: Don't. Don't touch me. # mood: angry # cue: arms-crossed # pose: arms-crossed
* [It's quieter by the window. Would you both like to sit down there, or stay where you are? # shows: signs.respond, adapt.ask, language.can-do]
    ~ felt_understood()
    ~ step_forward()
    You go along on your side of the desk, and Jo goes along on hers. Edie picks up a leaflet, then another, and makes a pile.
    Jo: Leave it, Ede. I threw them. # mood: worried # pose: open
* [So that's SW-118, the half past four. And is it just the one child you've got with us? # shows: signs.carry-on, data.ask-too-much # why: You went on with the form. She'd stopped shouting, and that was worth noticing.]
    ~ provoke(1)
    Jo: What? Yes. One. What's that got to do with it? # mood: {sharp()}
- -> the_window

// What is behind it. Tests taking it in, without owning what is not yours or writing down what is not theirs to keep.
=== the_window ===
~ health = true
Jo: She went under. On holiday. She's got a therapist for it. A year, it's taken, and I PROMISED her they'd be here. # mood: worried # sensitive: health = therapist
* [A whole year of that, and we go and shut the door on her. # shows: empathy.name-effect, listening.use-detail]
    ~ felt_understood()
    Jo: She never cried. I wish she'd bloody cried. # mood: worried
* [Then that's on us as well. If it's put her back a year, we'd have to answer for it. # shows: authority.admit-blame # why: You were sorry, and you were guessing. Nobody has asked why yet, and she can quote you.]
    ~ felt_understood()
    Jo: I'll remember you said that. # mood: worried
* [What does the therapist say? I could put it on her notes, and then they'd all know. # shows: data.ask-too-much # law: gdpr-principles # why: You wanted to help Edie. It isn't needed for a complaint, and it isn't yours to write down.]
    ~ provoke(1)
    Jo: No. You're not putting that on a note as well. # mood: {sharp()}
* [I'm sorry that it was shut, when you'd told her it would be open. # shows: empathy.apology]
    ~ was_apologised_to()
    Jo: I'm the one who promised. But thanks. # mood: worried
* [Try not to worry too much. They do bounce back at that age, don't they? # shows: empathy.brush-off # why: You meant to cheer her up. She'd just told you that it had taken a year.]
    ~ provoke(2)
    Jo: No. They don't. # mood: {sharp()} # cue: silence
- -> by_the_window

// Two things to settle, in whichever order you take them. Either may be said while the other waits.
=== by_the_window ===
{
- not money_done and not saturday_done:
    Jo: So. Three lessons I've paid for. And then there's Saturday. Do I read that off the door as well? # mood: worried # pose: arms-crossed # cue: arms-crossed # leaves: Femi
- money_done:
    Jo: And Saturday? If that pump's not in, do I read it off the door? # mood: {sharp()} # leaves: Femi
- else:
    Jo: And the three lessons? I've paid for those. # mood: {sharp()} # pose: arms-crossed # cue: arms-crossed # leaves: Femi
}
<- money
<- saturday
-> DONE

// Tests knowing what is owed from what is kind, and what is yours to give.
=== money ===
{ money_done:
    -> DONE
}
* [I'll put the whole term back on your card. After today it's the least we can do. # shows: authority.over-promise # why: It's a kind thought, and it's £85. You may give £20.]
    ~ whole_term = true
    ~ was_offered_remedy()
    Jo: The whole term? Oh. Well. Thank you. # mood: worried # pose: open
* [That's owed, you paid for them. I can do two now, which is £17. The third is up to Femi. # shows: rights.say-which, language.concrete, authority.name-who # law: cra-services]
    ~ offered = true
    ~ was_offered_remedy()
    Jo: Owed. Right. I came in ready to fight you for that. # mood: worried # pose: open
* { saturday_done } [I'm not meant to, but I could do you a credit for today. Would that help at all? # shows: rights.right-as-favour # law: cra-services # why: It isn't a favour. She paid for a lesson and there wasn't one.]
    ~ provoke(1)
    Jo: I'm not asking for a favour. You've had my money since September. # mood: {sharp()}
* { saturday_done } [You'll have to do that on the website, but it doesn't take long. Do you want me to show you where? # shows: ownership.pass-buck # why: You can do it yourself, up to £20. She heard a no, and then a website.]
    ~ provoke(2)
    Jo: Would that be the one with my old number on it? # mood: {sharp()} # cue: sarcasm
* { saturday_done } [They're owed, it's not a favour. Do you want the money back, or three lessons another day? # shows: rights.say-which, explain.choices, clarify.wanted # law: cra-services]
    ~ was_offered_remedy()
    Jo: The money. Then I'll see about the lessons. # mood: worried
-
~ money_done = true
-> what_is_left

// Tests a promise that she can plan two buses round.
=== saturday ===
{ saturday_done:
    -> DONE
}
* [The minute we hear about the pump, so will you. You've got my word on that. # shows: followup.vague # why: It's warm, and there's no time in it. She asked what to do about Saturday.]
    ~ provoke(1)
    Jo: The minute you hear. And who writes it on what? # mood: {sharp()}
* { money_done } [Could you give us a ring on Friday morning? I'd hate it if you came for nothing. # shows: followup.leave-to-chase # why: It's sound advice, and the work is hers again. You have the phone and the pump.]
    ~ provoke(2)
    Jo: I could. Or I could go to another pool. # mood: {sharp()} # cue: threat-to-leave
* [I'll ring you by noon tomorrow, whatever the news is. Would that be on 900731? # shows: followup.promise, followup.contact, ownership.take, language.concrete]
    ~ promised = true
    ~ step_forward()
    Jo: 07700 900731. Type it in. I'll watch you. # mood: worried # fact: contact = 07700 900731 # promise: ring Jo by Thursday noon
* { money_done } [It'll be on. They've got the part, so I'd bring her on Saturday, if I were you. # shows: followup.vague # why: The part's on a van. You hope so, and she brought her along today on a hope.]
    Jo: You'd bring her. That's what I told her about today. # mood: {sharp()}
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
Jo: {whole_term:And|I want all three, mind. And} I want whoever's in charge to look at me and say it won't be four. # mood: {sharp()}
* [There's a complaints lady at the council, if you'd like. Shall I find you her address? # shows: escalation.wrong-person # why: She'd write back in a fortnight to ask Femi. He's on the stairs.]
    ~ provoke(1)
    Jo: The council. Has she got a pump? # mood: {sharp()} # cue: sarcasm
    Femi has heard. He's already coming down.
* [Femi! Have you got a sec? There's a lady here who isn't happy. # shows: escalation.right-time, structure.act-unasked # why: He was the right one to call. You called him across the hall, over her head, and half the queue looked round.]
    ~ provoke(1)
    Jo: A lady who isn't happy. I told you my name. # mood: {sharp()}
* [That's Femi, up there. Three's more than I can do, so it's his to give. I'll tell him it all first. # shows: escalation.right-time, escalation.explain, authority.name-who, ownership.take]
    ~ step_forward()
    Jo: Please. I've not got it in me again. # mood: worried
* [So it's all three back, and him to tell you that it won't be four. Shall I fetch him? # shows: clarify.sum-up, listening.check, escalation.right-time, escalation.explain, structure.agree]
    ~ step_forward()
    Jo: Yes. That's it. Get him. # mood: worried
* [I've offered you all that I'm allowed to, so I don't think he'd say any different. # shows: escalation.too-late # why: There's no more of yours. Femi has more, and he's on the stairs.]
    ~ provoke(2)
    Jo: So who's that up there with the lanyard? # mood: {sharp()} # cue: pointing
    Femi has heard. He's already coming down.
- -> briefing

// Tests the hand-over. What he hears now is what she has to say again, or not.
=== briefing ===
{
- gone:
    Femi comes back in and shuts the doors behind him. He looks at you for a moment first. # enters: Femi
    Femi: They got the bus. I'll have to write to her. What do I need to know?
- his_now:
    He sits them down by the window and comes back to the end of the desk. He keeps his voice down. # leaves: Jo # enters: Femi
    Femi: Quickly, before I go over. What do I need to know?
- else:
    He comes to your end of the desk first. # enters: Femi
    Femi: What do I need to know?
}
* [It's about the pool being shut, and she's been told it's the pump. She'd like a word with you. # shows: handover.gaps # why: All true. He'd walk over knowing less than the queue does, and she'd tell it for the fourth time.]
    Femi: I'd gathered that.
    -> settled.cold
* [Three lessons off and no texts, {sticky_note:with her number on a note|and she'd told us her number twice}. She wants {in_charge:all three back|to know why}. # shows: escalation.brief, handover.wanted]
    -> settled.briefed
* [She's a nightmare, that one, poor kid. It's all over a text, if you ask me. # shows: handover.colour, acknowledge.judge # why: Now he knows what you think of her, and not that she was right.]
    Femi: I didn't, quite. I asked what it was about.
    -> settled.cold
* [Three lessons off, and {sticky_note:it's our mistake|I've not looked it up yet}. {whole_term:I said she'd get the whole term|{offered:I've offered two back|Nothing's been offered}}, and {limit == 1:I warned her once about names|{limit == 2:I called her something back|{limit == 3:I told her to get out|there's been some name-calling}}}. # shows: escalation.brief, handover.so-far]
    -> settled.briefed

// No decision here: what the hand-over was worth.
=== settled ===
= briefed
{ not sticky_note:
    -> the_note_found ->
}
{
- gone:
    ~ step_forward()
    Femi: Then she gets two things from me. £25.50 and a sorry, because we owe it. And one line about the names, because we owe you that. # fact: owner = Femi Adeyemi # fact: remedy = £25.50
    -> two_notes
- else:
    ~ step_forward()
    Femi: Ms Whitlock. We cancelled three, and we had your number on a note. That's £25.50 back to you today{whole_term:. I can't do the term, and you shouldn't have been told it}. # fact: owner = Femi Adeyemi # fact: remedy = £25.50 # enters: Jo
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
-> after_femi
= cold
{ not sticky_note:
    -> the_note_found ->
}
~ his_now = true
~ provoke(2)
{ gone:
    Femi: Never mind. I'll ring and ask her. She'll love that. # fact: owner = Femi Adeyemi # fact: remedy = £25.50
    He does. You can hear her through his hand. It comes to £25.50, for three lessons. # calls: Jo
    -> two_notes
}
Femi: So, Ms Whitlock. What's it all about? # fact: owner = Femi Adeyemi # fact: remedy = £25.50 # enters: Jo
Jo: September. I changed my number in SEPTEMBER. # mood: {sharp()} # cue: repeating
{ whole_term:
    ~ promise_broken()
    It takes ten minutes, and comes to £25.50. Nobody else knew of a whole term.
- else:
    It takes ten minutes, and comes to £25.50.
}
-> after_femi
= after_femi
{ limit == 2 or saturday_done: -> two_notes }
~ money_done = true
-> by_the_window

// A tunnel: nobody had looked it up, so Femi does.
=== the_note_found ===
Femi turns the screen round. Class SW-118, and a number that ends in 402. Then he peels a yellow note off the bottom of it. Whitlock, new no., 900731. # fact: reference = SW-118 # fact: cause = note
->->

// The first note: the complaint. Tests writing it at once, and getting it right.
=== two_notes ===
Five past five. The hall's gone quiet. There's a blank complaint form on the screen, and a blank incident form. Your hands aren't quite steady. # time: Five past five # place: reception # sky: dusk
The complaint first.
* [I'll do them both on Friday, I think. I'd be calmer by then, and fairer to her. # shows: record.put-off # why: You needed the break. But by Friday you'd seen a hundred other people, and all that was left was "a woman, about a text".]
    You put the kettle on. Four people come to the desk while it boils. One of them might have been Jo.
    Femi: The incident tonight, please. I need that one tonight. # enters: Femi # leaves: Femi
* [Three lessons off and no text for any. She gave us her new number twice, and it was never typed in. # shows: record.at-once]
    It takes six minutes. Jo could read it and find nothing to cross out.
* [One lesson off and no text. She gave us her new number in October, and it was never typed in. # shows: record.wrong # why: Prompt, tidy, and wrong twice. It was three lessons, and she came in September too. Next time nobody will see a pattern.]
    It's neat. It's also the story of somebody who was let down once. Jo wasn't.
* [She can do that one herself, online, when she's found some manners. I'll do the incident. # shows: record.put-off, acknowledge.judge # why: You were hurt, so it's easy to see why. The number on the note is still the centre's doing.]
    The form's still blank when you go home. Nobody asks Jo to fill it in, and she doesn't.
- -> incident_note

// The second note: the incident. Tests writing down what was done, and no more about a child than that one was there.
=== incident_note ===
And the incident.
{ health:
    You can still see the goggles.
}
* { limit != 2 } [Called me names, {note_flare:and sent some leaflets flying|{limit == 3:and I told her to leave|{let_it_run or goes_on:and wouldn't stop|more than once}}}. A child was with her. Femi came down. # shows: data.least-needed, policy.follow # law: gdpr-principles]
    Femi reads it over your shoulder. That's what I saw, he says. Jo's in it, and nobody's opinion of her is. # enters: Femi
* { limit == 2 } [Called me names, and I called her one back. A child was with her. Femi came down. # shows: data.least-needed, policy.follow # law: gdpr-principles]
    Femi reads it over your shoulder. It won't have been easy to put that, he says. It's fair to Jo, and it's fair to you. # enters: Femi
* { health } [Called me names, and sent some leaflets flying. Her daughter has a therapist, so it's no wonder. # shows: record.sensitive # law: gdpr-principles # why: You meant it kindly. A child's health is now in a file that the whole desk can read.]
    It's the kindest thing in the file. Jo never said that you might write it down.
* [I'll leave that one. She's had a bad enough day, and I don't want it to be on a file. # shows: record.put-off # why: You were being kind to her. The next person at this desk won't know, and nobody will ask how you are.]
    Femi finds it blank. Jo never knows, and nor does whoever's on next time. # enters: Femi
* [Shouted, swore, and was out of control. A child was with her, who seemed used to it. # shows: acknowledge.judge # why: You saw the child for ten minutes. If you're worried for her, that's a word with Femi today, and not a guess in a file.]
    Femi reads it. Used to it? he says. Is that what you saw? You saw Jo and her girl for ten minutes. # enters: Femi
- -> the_others

// Tests looking after yourself, and after the next parent. Both are part of the job.
=== the_others ===
Femi puts a tea down in front of you. # enters: Femi
Femi: {limit == 2:We'll need to talk about what you said to her. Not now. |That was nasty. }Are you all right? And how did it come about, do you know?
* [I'm all right, I'm fine. I've typed hers in and binned the note, so that's dealt with. # shows: cause.quick-fix # why: That one, yes. Five more parents are on the way to a closed pool, and you're not fine.]
    Femi: Are you? Drink your tea.
* [It's Callum who writes these. Would you like me to have a word with him about it? # shows: ownership.pass-buck # why: It is his writing. He was told to do it that way, and the notes are still up.]
    Femi: I'm asking what happened, not who.
* [I'm a bit shaky, if I'm honest. There's five more notes up here. Can we ring them between us? # shows: cause.spot-repeat, cause.pass-on, ownership.team # law: gdpr-principles]
    ~ step_forward()
    Femi: Five? Give me three of them. And then you're having ten minutes. # fact: feedback = five notes
* [I don't know, really. It's nothing we did. Some people come in wanting a row. # shows: cause.keep-quiet, acknowledge.judge # why: She did pick a fight. She'd also been let down three times, by six square inches of yellow paper.]
    Femi looks at the yellow notes for quite some time.
    Femi: Do they.
- { promised: -> by_noon }
-> she_rings

// The news is good, and it is still a hard call to make. Tests making it.
=== by_noon ===
Thursday, half past eleven. Your note says, Ring J Whitlock by noon. The pump's in. Saturday's on. Your mouth's dry. # time: Thursday, half past eleven # place: reception # sky: day
* [I'll text her on my break. It's on, it's lane two, and this time she's going to see it. # shows: followup.late, ownership.bare-minimum # why: It got there, at ten to one. You'd said you would ring, and she could tell why you hadn't.]
    ~ provoke(2)
    Jo texts back. Scared to ring me? it says.
* [I'd better ring, then. It's good news, but good or bad, I did say that I would. # shows: followup.kept, informed.update]
    ~ rang = true
    ~ promise_kept()
    { gone:
        Jo: You rang. I wouldn't have. # mood: worried # place: phone # calls: Jo
    - else:
        Jo: You rang. Lane two. Right. # mood: worried # pose: open # place: phone # calls: Jo
    }
* [Femi, would you sit with me while I ring her? It's on, so it's only that I'm nervous. # shows: followup.kept, informed.update, ownership.team]
    ~ rang = true
    ~ promise_kept()
    He pulls up a chair and eats an apple. # place: phone # calls: Jo # enters: Femi
    Jo: You rang. Is somebody eating? # mood: worried
* [I'll let Femi do that one. I can't face another round of it, and he's better at it. # shows: followup.broken, ownership.pass-buck # why: Nobody would blame you, and you could have asked him. You left it on his desk. He was at the dentist.]
    ~ promise_broken()
    Noon goes by. Femi gets back at two and finds your note on his desk. # time: Thursday, two o'clock # enters: Femi
    Jo: It's Femi again, is it. # mood: {sharp()} # calls: Jo
- -> saturday_morning

// Nobody promised to ring, or nobody she would speak to. Tests owning the call she has to make.
=== she_rings ===
~ provoke(1)
Thursday, ten past two. The pump's in. Nobody has told her. The phone shows the number from the yellow note. # sound: phone-ring # time: Thursday, ten past two # place: phone # calls: Jo # sky: day
Jo: Jo Whitlock. I'm not going to shout. Is it on, Saturday? # mood: {sharp()}
* [I was just going to ring you. It's on, I'm glad to say, and it's lane two. # shows: informed.only-when-asked # why: Perhaps you were. It was good news, and she had to come and get it.]
    ~ provoke(1)
    Jo: Just going to. Course you were. # mood: {sharp()} # cue: sarcasm
* [There'll be a text this evening, same as for everybody. You'll get it this time. # shows: informed.silence, ownership.bare-minimum # why: The number's right at last. After three times, "wait for a text" is the last thing she can do.]
    ~ provoke(2)
    Jo: So you know. And you won't say. # mood: {sharp()}
* [You shouldn't be the one ringing. It's on, and it's lane two. What's the best number, if I had to ring by six on Friday? # shows: ownership.take, followup.promise, followup.contact, informed.only-when-asked]
    ~ rang = true
    ~ step_forward()
    Jo: 07700 900731. By six. Right. # mood: worried # fact: contact = 07700 900731 # promise: ring Jo by Friday 6 pm if it changes
- -> saturday_morning

// No decision here: whether she comes.
=== saturday_morning ===
{
- trust <= 1: -> not_coming
- limit == 2: -> after_the_insult
- else: -> lane_two
}

// Tests the close, with half an apology in it that she did not have to make.
=== lane_two ===
Saturday, ten to nine. They come in together. Edie has a hat on with a shark. Jo lets her go ahead. # time: Saturday, ten to nine # place: reception # enters: Jo
Jo: Wednesday. What I called you. That was out of order. # mood: worried
Jo: The rest stands. {gone:I had Femi's letter. Both halves. He's right about both.} # mood: worried # cue: silence
* [Thank you for saying so, but it's all part of the job. You're both happy now, and that's what matters. # shows: confirm.presume, limits.put-up-with # why: It isn't part of the job, and she'd just been brave enough to say so.]
    Jo: It isn't, though. It isn't part of mine either. # mood: worried
* [Thank you, you didn't have to. Is it sorted from your side, or is there more that we should do? # shows: acknowledge.thank, followup.confirm]
    ~ felt_understood()
    ~ step_forward()
    Jo: The money came. No. I think that's it. # mood: calm # pose: open
* [I went home and cried, if I'm honest with you. But thank you. It's lane two. # shows: empathy.defensive # why: It was true, and you had every right to feel it. Said to her now, it made her sorry worth nothing.]
    ~ provoke(2)
    Jo: Right. I expect you did. # mood: worried
* [It's no problem. Is it lane two you're after? Straight through, and mind the step. # shows: confirm.rush # why: It was a problem, and she was trying to close it properly. You sent her through before she'd done.]
    ~ provoke(1)
    Jo: Lane two. Okay. # mood: worried
- -> how_it_ends

// She was insulted back. Tests going first, since she will not.
=== after_the_insult ===
Saturday, ten to nine. They come in together. Jo stands in front of the desk with her arms folded, and says nothing at all. # cue: arms-crossed # cue: silence # time: Saturday, ten to nine # place: reception # enters: Jo
* [Morning. Has the money come through all right, and have we got you on the right number? # shows: followup.confirm]
    Jo: The money came. It's not the money. # mood: {sharp()} # cue: arms-crossed
* [It's lane two, and thank you for coming back. Shall we say no more about Wednesday? # shows: confirm.presume # why: You would. She'd been called something in front of her girl, and she was waiting to see if you'd say so.]
    ~ provoke(1)
    Jo: I bet you'd like that. # mood: {sharp()}
* [I called you something on Wednesday. I'd no business to, and I'm sorry. # shows: empathy.apology, promises.own-up]
    ~ was_apologised_to()
    ~ felt_understood()
    Jo: No. You hadn't. # mood: worried
    Her arms come down. She doesn't say any more than that.
* [You did start it, to be fair. But I'm not one to hold on to things, so lane two it is. # shows: empathy.defensive # why: She did. You're at work, and she's waiting for somebody to go first.]
    ~ provoke(2)
    Jo: Lane two. Come on, Ede. # mood: {sharp()}
- -> how_it_ends

// The endings.
=== how_it_ends ===
{
- trust <= 1: -> not_coming
- his_now: -> with_femi
- trust >= 5 && rang: -> face_in
- else: -> holding_on
}

= face_in
Through the glass you can see lane two. A chin goes in, and a nose. Then a shark, and nothing else.
Jo: She's put her face in. Did you see that? She's put her whole bloody FACE in. # mood: relieved # pose: open # ending: resolved
-> END

= holding_on
Edie goes down the steps as far as her knees, and holds the rail.
Jo: We'll do this term. After that I'll see. # mood: worried # pose: shrugging # ending: part-resolved
-> END

= with_femi
Femi comes down and shows them to lane two himself. # enters: Femi
Jo: He's going to ring me on Mondays, if there's anything. I'd sooner it was one person. # mood: worried # ending: escalated
-> END

=== not_coming ===
Saturday, nine o'clock. Lane two starts one short. On your screen, class SW-118 has a line through one name. # time: Saturday, nine o'clock # place: reception
{limit == 2:There's a new review, too. It's about what the receptionist said. It doesn't mention the sticky note.|Under Reason for leaving, it says, Ask the sticky note.} # ending: lost
-> END
