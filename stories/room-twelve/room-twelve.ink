INCLUDE ../lib/customer.ink
// Room twelve. Gareth Rees was told a quiet double at the back. He has two cold singles over the bar.
// He hates a fuss, so he says half of what he means and then stops. Tomorrow at ten he speaks at his
// sister's funeral. It is all one night: the manager answers her phone until ten, and after that there
// is nobody to hand it to. The night book is the hand-over, and what is left to choose has its price.
//
// 9.40 pm    coming_down > finding_out (three topics, in any order) > the_car > what_is_due
//            > room_five > room_twenty (second_thoughts) > bryony_answers or after_ten
//            > for_the_evening (room 20: kindness) or money_off (room 5: owed)
//            > next_door > his_reason > the_book > in_the_morning > the_night_book
// 12.50 am   the_lift, for whoever is in room 5
// 6.50 am    the_flat_tyre (or nobody_said) > the_key. The endings stand at the foot.

# title: Room twelve
# setting: reception
# customer: Gareth Rees
# colleague: Bryony Cole (manager)
# role: night receptionist at the Quayside, a hotel with 24 rooms in Holyhead
# situation: Gareth's hotel room is not what he booked. He says little.
# goal: Find out what he needs, and give him what he is owed tonight.
# practises: reading what is not said
# practises: asking before you act
# practises: writing a good hand-over
# minutes: 9
# level: 2
# version: 2
# author: Composure
# scheme: complaint-cycle-2
# cause: mistake
# policy: What a guest was told on booking, they get. If we can't, they get money off, as their right.
# policy: At the desk you may move a guest to any free room at the same price or less, and take up to £25 off.
# policy: Room 20, more than £25, or a free night is for Bryony Cole, the manager. She answers until 10 pm.
# policy: After 10 pm nobody is rung, but for fire, flood or illness. It goes in the night book, which Bryony reads at six.
# policy: To hand over, say what went wrong, what the guest wants, and what has been done and promised.
# policy: The desk is never left empty at night. Guests go up by themselves.
# policy: Ask before you move a guest or their bags.
# policy: We never say who is in a room.
# policy: Write complaints in the night book the same night. Write what a guest needs, not their private reasons.
# policy: What we say will happen in the morning, happens, or the guest hears first.
# law: cra-service-as-said
# law: cra-refund-14-days

VAR asked = 0             // topics taken up so far, of three
VAR told_yes = false      // he was told something that is not yours to give
VAR in_twenty = false     // room 20, with Bryony's yes
VAR sneaked = false       // room 20, without it
VAR hushed = false        // he was told that nothing would be written
VAR promised = false      // a time in the morning was promised
VAR noted = false         // the night book says what she needs

~ anger = 3
~ trust = 4
-> coming_down

// Some subjects wear him down by themselves, however well it is going.
=== function stirs_to(level) ===
~ anger = MAX(anger, level)

// He keeps it in: his face shows less than he feels.
=== function face() ===
{
- anger >= 9: ~ return "angry"
- anger >= 6: ~ return "annoyed"
- anger >= 2: ~ return "worried"
- else: ~ return "calm"
}

// Has he had enough?
=== function worn_out() ===
~ return anger >= 8 and trust <= 3

// Tests the first moment: does anybody wait for the rest of it?
=== coming_down ===
Tuesday, 9.40 pm, the front desk of the Quayside. A man in a good dark overcoat puts a key down. The tag says 12. # fact: reference = 12 # time: Tuesday, 9.40 pm # sky: night
Gareth: Rees. I don't like to make a fuss. I was told a double, quiet, at the back. It's two singles over the bar. # mood: worried # pose: holding-receipt # fact: customer = Rees # fact: product = room # fact: problem = bar
He has said all that at once. Now he looks at the key, and doesn't go on. # cue: silence
* [Go on. I'm here all night, I'm afraid. # shows: listening.let-finish, adapt.pace]
    ~ felt_understood()
    You wait. It's a good ten seconds.
    Gareth: Well. Since you ask. # mood: {face()}
* [You need a bed, Mr Rees. I'll find you something quieter now, and you can tell me the rest after. # shows: listening.solve-first # why: It was willing, and it was a guess. He had more to say, so you can't know yet which room would be better.]
    ~ was_offered_remedy()
    Gareth: Moved where? I'm sorry, I've not told you all of it. # mood: {face()}
* [When did you book, and who told you that? I'm afraid I only came on at nine. # shows: empathy.defensive, acknowledge.doubt # why: You'll need to know it, in a minute. As a first answer it asks him to prove it, and says that it's nothing to do with you.]
    ~ provoke(2)
    Gareth: I've no paper for it. I'd not say it if it wasn't so. # mood: {face()}
* [It isn't a fuss, Mr Rees. Sit down, if you like, and tell me the rest. # shows: acknowledge.concern, listening.open-question]
    ~ felt_understood()
    Gareth: That's good of you. Thank you. It's been a long road up. # mood: {face()} # pose: open
- -> finding_out

// A hub: three topics, in any order. Each stands in a thread of its own.
=== finding_out ===
~ asked = asked + 1
{
- asked == 1:
    Gareth: It isn't the one thing, you see. It's perishing as well. # mood: {face()}
- asked == 2:
    Through the wall somebody drops a crate of bottles.
    Gareth: That, you see. That's over my head, or under it. # mood: {face()} # pose: pointing # cue: pointing
- asked == 3:
    Gareth: I don't know what else to tell you. # mood: {face()} # cue: silence
- else:
    -> the_car
}
<- the_website
<- the_noise
<- the_booking
<- the_radiator
<- what_matters
<- the_wait
-> DONE

=== the_noise ===
* [What can you hear from up there? # shows: listening.open-question]
    ~ felt_understood()
    Gareth: The till. The jukebox. A lad called Gaz, who's had a birthday. It comes up through the bed. # mood: {face()} # fact: problem = noise
    -> finding_out

=== the_booking ===
* [When did you book, and who told you that? I'll look it up. # shows: structure.look-into, rights.find-which]
    ~ step_forward()
    Gareth: On the second, by phone. A lady called Bryony. "A quiet double, at the back," she said. # mood: {face()}
    You find it. "Rees, quiet dbl, back, £94, paid." Somebody has put him in 12, two singles, at the front. # fact: problem = double
    -> finding_out

=== the_radiator ===
* [Is it the radiator? They do stick. I can look at the heating from this desk. # shows: structure.look-into, ownership.explain-step, cause.ask-why]
    ~ felt_understood()
    Gareth: You could hang meat in it. I've had my coat on since six. # mood: {face()}
    The screen says that the pump for the front rooms stopped at four. # fact: cause = pump
    -> finding_out

=== what_matters ===
* { asked == 2 } [Say I can only get one thing right tonight. What's it to be? # shows: clarify.wanted]
    ~ felt_understood()
    He turns the key over, and over again.
    Gareth: Quiet. I've some words to finish. I've to say them at ten o'clock tomorrow. # mood: {face()}
    -> finding_out

=== the_wait ===
* { asked == 3 } [There's no hurry. Have a think. # shows: listening.let-finish, adapt.pace]
    ~ felt_understood()
    He does think. The clock over the desk can be heard.
    Gareth: Only that I was told. I'd not have come here, else. I asked, so as to be sure of it. # mood: {face()}
    -> finding_out

=== the_website ===
* [Was it through a website? I need to know, as they do send us the wrong thing. I'm sorry. # shows: listening.assume, ownership.pass-buck # why: It's often the reason, so it's an easy guess. He rang the hotel himself, and now it sounds as if you're looking for somebody to blame.]
    ~ provoke(2)
    Gareth: No. By telephone. I rang here. # mood: {face()} # cue: repeating
    -> finding_out

// Tests saying it back when he is halfway out of the door. The trap says it back, and gets it wrong.
=== the_car ===
~ stirs_to(4)
Gareth looks past you, at the glass doors and the wet car park. # cue: looking-at-door
Gareth: I could go and sit in the car. I'd be no bother to anybody. It's quiet, the car, and it's got a heater. # mood: {face()} # cue: threat-to-leave
* [Told a quiet double at the back. Given a cold room over the bar. I'm sorry. Is that all of it? # shows: empathy.apology, listening.paraphrase, listening.check, signs.respond]
    ~ was_apologised_to()
    ~ was_heard()
    Gareth: That's it. That's all of it. I never had to raise my voice. # mood: {face()} # pose: open
* [So you'd sooner have a double than two singles, and not be over a bar. I'm sorry. Have I got that right? # shows: listening.mishear # why: It's close, and it's wrong. He doesn't only like doubles. He was told one, and quiet, and he's cold, and all of that was left out.]
    ~ provoke(1)
    Gareth: It isn't that I'd like one. I was told one. And it's perishing. # mood: {face()} # cue: repeating
* [Please don't do that, Mr Rees. Have room 20. It's quiet, and it's yours tonight for what you've paid. # shows: authority.over-promise # why: You couldn't bear to see him go, so you gave him a room that isn't yours to give. If Bryony says no, he's worse off than before.]
    ~ told_yes = true
    ~ was_offered_remedy()
    Gareth: That's more than I asked for. Thank you. # mood: {face()} # pose: open
* [You're looking at the way out, and I don't blame you. # shows: signs.name, signs.seen, acknowledge.view]
    ~ felt_understood()
    Gareth: I'd sooner not, if there's another way. It's not much of a night for it. # mood: {face()}
- -> what_is_due

// Tests the law: what was said on booking is part of the deal. One answer is right for goods and wrong for a room.
=== what_is_due ===
Gareth: I'm not one for rights. But I paid ninety-four pounds. What's a man entitled to, for that? # mood: {face()} # pose: arms-crossed # cue: arms-crossed
* [I'm not sure of the law, I'm afraid. It's on our card here, though, what you were told or money off. # shows: policy.name]
    ~ felt_understood()
    Gareth: Then it's written down somewhere. Good. # mood: {face()}
* [What you were told, or your money back, all £94. You've 30 days for that, and it's yours by right. # shows: law.wrong # law: cra-service-as-said # why: The first four words are right. The rest is the law for things you buy: for a room it's money off, if it can't be put right.]
    ~ provoke(1)
    Gareth: All of it? Thirty days? I'm only here the one night. I don't follow. # mood: {face()}
* [Strictly, 12 costs the same as a double, so that's what you've paid for. But you've been patient, so I'll see what I can do. # shows: rights.right-as-favour, law.wrong # law: cra-service-as-said # why: It was meant warmly. What he was told on booking is his by right, and he shouldn't have to be patient to get it.]
    ~ provoke(1)
    Gareth: I've only been patient because I was brought up to it. # mood: {face()}
* [What you were told. If we can't do it, it's money off, paid back in 14 days at most. # shows: law.right, law.time-limit, rights.say-which # law: cra-service-as-said # law: cra-refund-14-days]
    ~ step_forward()
    Gareth: That's plain enough. I'd sooner have the room. # mood: {face()} # pose: open
- -> room_five

// Tests what you can do now, asked and not done to him. The window to ring Bryony is getting short.
=== room_five ===
It's twelve minutes to ten. The board shows two free rooms. Room 5 is a small double at the back, warm, next to the lift. Room 20 is on the top floor, £140.
{ told_yes:
    Gareth: You said twenty. Is that still right? # mood: {face()}
- else:
    Gareth: So what have you got? If it's no trouble. # mood: {face()}
}
* [I'll ring Bryony now, with you here. She's the one who can say. # shows: escalation.too-soon # why: She's the one for room 20. Five was yours to offer, and you hadn't, so all she could do was send you back to it.]
    ~ provoke(1)
    Bryony: What's he been offered? Nothing? Try him with five, and ring me back if it's no good. # calls: Bryony # leaves: Bryony
    He takes the key up. He's down again in four minutes.
    Gareth: It's warm. But I'd hear every soul that came in. # mood: {face()}
* [There's five. It's warm and it's at the back, but it's by the lift. Have a listen before you say yes. # shows: language.can-do, explain.choices, policy.follow]
    ~ was_offered_remedy()
    He takes the key up. He's down again in four minutes.
    Gareth: It's a good little room. But the lift goes by like a train. # mood: {face()}
* [There's five, warm, by the lift. Or there's twenty, quiet, but that's up to Bryony. I'll leave it to you. # shows: explain.choices, structure.agree, authority.name-who]
    ~ was_offered_remedy()
    Gareth: I don't sleep by lifts. The quiet one. If it isn't a trouble to anybody. # mood: {face()}
* [I've put you in five, so you're warm at least, and the bar knows to be quiet. Is there a bag you need brought? # shows: structure.act-unasked # why: Quick and kind, and nobody had asked him. He'd have told you about the lift, and about his bag.]
    ~ provoke(2)
    Gareth: No. Please. I'll see to the bag. There's a thing in there I don't want dropped. # mood: {face()} # cue: interrupting
    He goes up to five by himself, and he's down again in four minutes.
    Gareth: It's warm. But the lift goes by like a train. # mood: {face()}
- -> room_twenty

// Tests the limit, and the clock: Bryony answers until ten.
=== room_twenty ===
The clock over the desk says four minutes to ten.
{ told_yes:
    The key machine won't cut him a key for 20. It's asking for the manager's code.
    Gareth: There's a hitch, is there? # mood: {face()}
- else:
    Gareth: I went up to the top by mistake, when I came. There wasn't a sound up there. # mood: {face()}
}
* [I'll ring Bryony now, with you here. She's the one who can say. # shows: escalation.right-time, escalation.explain, authority.name-who]
    ~ step_forward()
    { told_yes:
        ~ provoke(1)
        Gareth: So it wasn't yours to say. Well. Ring her. # mood: {face()}
    - else:
        Gareth: I'd be obliged. # mood: {face()} # pose: open
    }
    -> bryony_answers
* [Lou's in charge of the bar till eleven, so she's the senior one in. I'll ask her now for you. # shows: escalation.wrong-person # why: She's the nearest person with a title. She can turn down the music, but she can't give him a room, and then it's two minutes past ten.]
    ~ provoke(1)
    Lou does the beer, she says. For a room you'd want Bryony.
    -> after_ten
* [That one's £46 more, so it's got to be five. I can take £25 off for the lift, though. Is that all right? # shows: escalation.too-late # why: You stayed inside your limit, and were fair about the lift. But Bryony could have said yes, and for four more minutes she'd have answered.]
    ~ provoke(1)
    Gareth: I suppose it'll have to be. Is there nobody you could ask? # mood: {face()}
    By the time you've thought about it, it's gone ten.
    -> after_ten
* [There's a spare key to twenty in this drawer. You need it tonight more than the rule does. # shows: policy.bend, authority.over-promise # why: It was a kind thing to do for him. It isn't your room, the bill will say £140, and he'll be the one to find out.]
    ~ sneaked = true
    ~ step_forward()
    -> second_thoughts

// Tests a way back. Two replies, and one of them costs him something.
=== second_thoughts ===
He looks at the key in his hand. He doesn't take the stairs. # cue: silence
Gareth: I don't want to get you into trouble. Is it allowed? # mood: {face()}
* [It isn't. I'll have to have that back. Let me ask Bryony while she still answers. # shows: promises.own-up, escalation.right-time, expectations.say-limit]
    ~ sneaked = false
    Gareth: I thought as much. No, you're right to. # mood: {face()}
    -> bryony_answers
* [It's all right, honestly. I'll put it right with Bryony in the morning. Go on up. # shows: expectations.overstate # why: You wanted him not to worry. You don't know what she'll say, and he has asked you a straight question.]
    ~ told_yes = false
    Gareth: If you're sure. I'll be very quiet. # mood: {face()}
    He goes up. It's as still as a church. # leaves: Gareth
    -> for_the_evening

// Tests the hand-over by phone, with a minute to do it in.
=== bryony_answers ===
Bryony: Cole. I'm at my lad's, so make it quick. What's up? # fact: owner = Bryony # calls: Bryony
* [Mr Rees, 12. You told him a quiet double at the back. It's cold, and it's over the bar. He's after twenty. # shows: escalation.brief, handover.wanted]
    ~ told_yes = false
    ~ in_twenty = true
    ~ step_forward()
    Bryony: Oh no. I did tell him that. What's he been offered?
    You tell her about five, and the lift. It's a minute to ten.
    Bryony: Twenty, then, same price. I'm in at half seven. # fact: remedy = room 20
    Gareth: Thank you. That's very good of her. # mood: relieved # pose: open
    -> for_the_evening
* [Mr Rees is here, and he'd like to tell you himself. He can put it better than I can. # shows: escalation.cold # why: It seems only right to let him say it. It put a shy man on a stranger's phone, to start again from the beginning.]
    ~ told_yes = false
    ~ provoke(2)
    Gareth: Hello. Yes. I'm sorry to trouble you. Well, it's a long story. # mood: {face()} # pose: on-phone # cue: repeating
    Bryony: Put him in five, and take £25 off. I'll hear the rest in the morning. # fact: remedy = room 5
    -> money_off
* [Could Mr Rees have twenty for what he paid? He's a lovely man, and it's only standing empty tonight. # shows: handover.colour, handover.gaps # why: You took his part, and you meant it. She can't give a room for being lovely. She needed to hear what he was told.]
    ~ told_yes = false
    Bryony: They're all lovely. I've not heard a reason. Put him in five, and £25 off. # fact: remedy = room 5
    Gareth: I gather that's a no. # mood: {face()}
    -> money_off
* [Mr Rees, 12. Told a quiet double, got cold singles over the bar. Five's by the lift. He'd like twenty. {told_yes:I said yes. Too soon.|I've not said yes.} # shows: escalation.brief, handover.wanted, handover.so-far]
    ~ told_yes = false
    ~ in_twenty = true
    ~ step_forward()
    Bryony: Oh no. I took that booking. Give him twenty, same price. I'm in at half seven, and I'll see him. # fact: remedy = room 20
    Gareth: Well. Thank you. That's very good of her. # mood: relieved # pose: open
    -> for_the_evening

// The window has shut. Nothing here is free: tests an honest account of what there is.
=== after_ten ===
It's two minutes past ten. Bryony's phone goes to a recorded message. # time: 10.02 pm # leaves: Bryony
Gareth: So there's nobody now who can say yes. # mood: {face()} # cue: looking-at-door
* [There's five, or there's twelve with a heater once the bar's shut. Neither's what you were told. Which is less bad? # shows: explain.choices, structure.agree]
    ~ told_yes = false
    ~ was_offered_remedy()
    He thinks about it for some time.
    Gareth: Five. Then at least I'm warm. It's straight of you to say. # mood: {face()} # fact: remedy = room 5
* [She may well give you the whole night free, once she's read it. You could have five, and tell her yourself at half past. # shows: authority.hint-more, expectations.overstate # why: You may be right about her. He'll go to bed sure of it, and she hasn't heard a word.]
    ~ told_yes = true
    ~ felt_understood()
    Gareth: Would she? I'd not expect that. Five, then. Thank you. # mood: {face()} # fact: remedy = room 5
* [I'm afraid not, and I could have rung her sooner. I'm sorry. There's five, if you can do with the lift. # shows: promises.own-up, empathy.apology, language.concrete]
    ~ told_yes = false
    ~ was_apologised_to()
    ~ was_offered_remedy()
    Gareth: Well. You've said so. I'll take five. # mood: {face()} # fact: remedy = room 5
* [I've her own number on the rota. I'll ring Bryony now, with you here. She's the one who can say. # shows: policy.bend, escalation.too-late # why: A quarter of an hour ago that was the right call. After ten it's for fire, flood and illness, and the phone is off.]
    ~ provoke(1)
    It rings and rings. Nobody picks up.
    Gareth: Don't, please. It's late. She'll have gone to bed. # mood: {face()} # fact: remedy = room 5
- { worn_out(): -> he_goes }
-> money_off

// He has what he was told, so this is a kindness. Tests calling it one. Beside it stands money_off.
=== for_the_evening ===
~ stirs_to(3)
Gareth puts the old key on the desk, and squares it up with the edge. # enters: Gareth # leaves: Bryony
Gareth: And four hours of Gaz. I don't suppose there's anything for that. I hardly like to ask. # mood: {face()} # pose: shrugging
* [There's £25 off. It's not something we owe you. It's goodwill, for your evening. # shows: rights.name-goodwill, language.concrete]
    ~ step_forward()
    Gareth: I didn't ask so as to get it. But I'll not say no. # mood: {face()} # pose: open # fact: remedy = £25 off
* [There's £25 off. You're owed it, for not getting what you were told. # shows: rights.favour-as-right # law: cra-service-as-said # why: In room 5 that would be true. Here he has got the quiet room he was told, so the £25 is a kindness, and should be called one.]
    Gareth: Owed? But I've got the room now. I'd not want to take twice. # mood: {face()}
* [There is. I'd say £40 is only fair, for four hours. I'll put it through for you now, shall I? # shows: authority.over-promise # why: It may well be fair. Your limit is £25, so the other £15 will be taken off again by somebody else, in front of him.]
    ~ told_yes = true
    ~ step_forward()
    Gareth: Forty? That's very handsome. Thank you. # mood: {face()} # pose: open
* [I'm afraid not. You've got a £140 room for £94, and that's more than most people get. # shows: expectations.flat-no, policy.guess # why: The sum is right, so it feels fair. But there was £25 that you could give, and he had just said how hard it is to ask.]
    ~ provoke(2)
    Gareth: No. No, I see that. I shouldn't have asked. # mood: {face()}
- -> next_door

// He has not got what he was told, so this is owed. The same words are right here and wrong there.
=== money_off ===
~ stirs_to(4)
Gareth turns the tag of room 5 over. He speaks to the tag. # leaves: Bryony
Gareth: It's warm. I'll give you that. It isn't quiet, though. I don't suppose there's anything for that. # mood: {face()} # pose: shrugging
* [Half, so £47. That's what the law gives you when it isn't what you were told. I'll do it now. # shows: law.wrong, authority.over-promise # law: cra-service-as-said # why: Money off is right. The law names no half, and anything above £25 is for Bryony, so this one will come undone.]
    ~ told_yes = true
    ~ step_forward()
    Gareth: Half? I never knew that. Thank you. # mood: {face()} # pose: open
* [There's £25 off. It's not something we owe you. It's goodwill, for your evening. # shows: rights.right-as-favour # law: cra-service-as-said # why: In room 20 that would be true. Here he was told quiet and hasn't got it, so money off is his by right.]
    ~ provoke(1)
    Gareth: I see. I thought, with having been told. But I'm grateful, of course. # mood: {face()} # fact: remedy = £25 off
* [That's for Bryony to say, I'm afraid. Shall I put it in the night book for her, that you'd like something off? # shows: ownership.bare-minimum, law.less-than-owed, escalation.too-soon # law: cra-service-as-said # why: Above £25 that would be right. Up to there it's yours to give and his to have, and he'll have left before anybody looks.]
    ~ provoke(1)
    Gareth: If that's how it's done. # mood: {face()}
* [There's £25 off. You're owed it, for not getting what you were told. # shows: law.right, rights.say-which, language.concrete # law: cra-service-as-said]
    ~ step_forward()
    Gareth: Owed. I'd not have liked to use the word. # mood: {face()} # pose: open # fact: remedy = £25 off
* [You're owed something, yes. I can do £25, in 14 days at most. If it ought to be more, that's for Bryony. # shows: law.right, law.time-limit, rights.say-which, expectations.say-limit, authority.name-who, language.concrete # law: cra-service-as-said # law: cra-refund-14-days]
    ~ step_forward()
    Gareth: Twenty-five's plenty. It's being told that I wanted. # mood: {face()} # pose: open # fact: remedy = £25 off
- -> next_door

// Tests keeping calm, and keeping one guest's name from another. The quiet man shouts.
=== next_door ===
A door bangs upstairs. Somebody laughs, and laughs again. Gareth still has his bag to fetch from 12.
Gareth: Will you be quiet! Will you all be quiet! # mood: angry # cue: raised-voice
It rings down the stairs and stops. He's gone red to the ears.
Gareth: I'm sorry. I beg your pardon. I don't do that. Who is it, in eleven? I'll go and ask him nicely. # mood: {face()} # pose: pointing
* [That's Mr Tate. He's not long lost his wife, so I'm sure he'll understand if you knock. # shows: data.disclose # why: You thought that two sad men might be kind to each other. You gave a stranger a guest's name, his room and his trouble.]
    Gareth: I'd rather I didn't know that, now. # mood: {face()}
* [I'll ring eleven now, and tell him the gentleman from twelve can't sleep for it. Is that all right? # shows: data.disclose # why: It's the call that was needed, and you asked. But we never say who's in a room, and that goes for Mr Rees as well.]
    Gareth: I'd sooner he didn't know it was me. # mood: {face()}
    You ring, and say just that. Upstairs it goes quiet.
* [Four hours of that would make anybody shout. No harm done. # shows: empathy.calm, signs.respond, empathy.name-effect]
    ~ felt_understood()
    Gareth: It's kind of you. I've never in my life. # mood: {face()}
    You ring up, all the same. It goes quiet.
* [Please don't shout, Mr Rees, there are people asleep. I'll ring him for you now. # shows: empathy.blame-customer # why: You did the right thing about the noise. But he'd said sorry already, and you told him off for it.]
    ~ provoke(2)
    Gareth: No. I know. I've said. # mood: {face()} # cue: repeating
    You ring. Upstairs it goes quiet.
* [You're all right. We never say who's in a room, so I'll ring up there myself. # shows: empathy.calm, signs.respond, policy.name, ownership.take]
    ~ step_forward()
    Gareth: No. Quite right. I wouldn't want it said who's in mine. # mood: {face()}
    You ring. Upstairs it goes quiet.
- { worn_out(): -> he_goes }
-> his_reason

// Tests tact. What he says now is for you, and not for the book.
=== his_reason ===
Gareth stops at the foot of the stairs. He takes a folded sheet out of his coat, and puts it back. # cue: silence
Gareth: It's my sister's funeral tomorrow. I'm to say something. I've got as far as "Nerys was". # mood: worried # sensitive: reason = funeral
* [I'm sorry about Nerys. I've put it on your booking, so nobody says the wrong thing and you needn't tell them. # shows: record.sensitive # why: It was thoughtful, and it's done now. What he told you on the stairs is on a screen that the whole building reads.]
    Gareth: On there? Oh. I'd sooner they hadn't known. # mood: {face()}
* [I'm sorry about Nerys. All that goes down is that you want it quiet. I won't say why. # shows: data.least-needed, data.say-why, listening.use-detail]
    ~ felt_understood()
    ~ was_heard()
    Gareth: Nerys, yes. Thank you for saying it. Nobody's said it all day. # mood: {face()} # pose: open
* [I'm ever so sorry. Was it sudden? I lost my nan in March, so I know what you're going through. # shows: data.ask-too-much, listening.talk-over # why: You wanted him to know he wasn't alone. It asks for more than he offered, and then it was about your nan.]
    ~ provoke(1)
    Gareth: No. Well. I'm sorry to hear it. # mood: {face()}
* [That's a hard line to finish. I'm sorry. # shows: empathy.name-effect]
    ~ felt_understood()
    Gareth: It is. She'd have done mine in ten minutes. # mood: {face()}
* [I'm sorry. You'll find the words, I'm sure you will. Get some sleep, and leave it till the morning. # shows: empathy.brush-off, signs.carry-on # why: It's what we all say. He'd told you that the words won't come, and that they're for ten o'clock.]
    Gareth: In the morning. Yes. That'll be it. # mood: {face()}
- -> the_book

// He takes the night book for something else. Tests finding that out and saying what it is.
=== the_book ===
You begin to type. Gareth has come back to the desk, and he's watching your hands.
Gareth: Is that me? In a book? Don't put me in a book. I'd not want that lady to lose her place. # mood: worried # cue: interrupting
* [I don't know anybody here who's lost their place for one wrong room. She won't either, I promise you. # shows: expectations.overstate, authority.hint-more # why: You're most likely right, and it comforts him. But it's not yours to promise, and he still thinks that the book is for blame.]
    Gareth: Well. If you can promise that. # mood: {face()}
* [It's only a message, so she gets it at six and you don't have to go through it all again. # shows: explain.reason, escalation.explain, data.say-why, adapt.pace]
    ~ felt_understood()
    ~ step_forward()
    Gareth: Oh. It's a message. I thought it was a black mark. # mood: {face()} # pose: open
* [It's only the handover log, with the no-shows and the late checkouts. It isn't an incident report. # shows: language.jargon # why: All true, and meant to calm him. He hears log, incident and report, and he's surer than ever that somebody's in trouble.]
    ~ provoke(1)
    Gareth: I don't want there to be a report. # mood: {face()} # cue: repeating
* [All right, I won't put it down. You could tell her yourself, and it's between the two of you. # shows: policy.bend, record.put-off # why: It's what he asked for, and it felt like kindness. Now nobody in the morning can know what he was told, unless he says it all again.]
    ~ hushed = true
    ~ felt_understood()
    Gareth: If I must. Thank you. That's a weight off. # mood: {face()} # pose: open
* [What should it say? You give me the words, and I'll read them over to you. # shows: clarify.wanted, listening.check, adapt.ask]
    ~ felt_understood()
    ~ step_forward()
    Gareth: That I was told quiet. And that nobody here was rude. # mood: {face()}
    You read him that. He nods.
- -> in_the_morning

// Tests the promise: who, where and when.
=== in_the_morning ===
The rota says, Bryony, half past seven.
Gareth: I'll be off by a quarter past eight. Will I see her before that? # mood: {face()}
* [She'll come and find you at breakfast, I'll make sure of that. Do you have it early or late? # shows: followup.vague, expectations.overstate, ownership.pass-buck # why: It sounds settled, and there's no time in it. You'd be making sure of something from your bed.]
    Gareth: I don't know that I'll want any. # mood: {face()}
* [I'll ring your room at seven, and tell you when she'll be at this desk. # shows: followup.promise, followup.contact, ownership.take, language.concrete]
    ~ promised = true
    ~ step_forward()
    Gareth: Seven would be grand. I'll be up. # mood: {face()} # pose: open # promise: ring Gareth's room at 7 am # fact: contact = by telephone in the room
* [Half past seven, here. I'll stay on till she's seen you. # shows: followup.promise, ownership.stay]
    ~ promised = true
    ~ step_forward()
    Gareth: You needn't do that. But I'd be glad. Half past, here. # mood: {face()} # pose: open # promise: Bryony sees Gareth at 7.30 am
* [She's in at half past seven, so ask anybody in a blue shirt and they'll get her for you. # shows: followup.leave-to-chase # why: The time is right. It has him going round a breakfast room asking for a manager, and asking is what he finds hardest.]
    ~ provoke(1)
    Gareth: I'll have to ask, will I? Right. # mood: {face()}
- He goes up. The lift door shuts. # leaves: Gareth
-> the_night_book

// Tests the hand-over on paper, the only one there is now.
=== the_night_book ===
11.20 pm. The bar has gone home. The night book is open on the screen at Tuesday, with nothing in it. # time: 11.20 pm
* [Rees. Told a quiet double, got 12, over the bar, no heating at the front. Moved. Sister's funeral at ten, so be kind. # shows: record.sensitive # why: It's a good note, but for the last sentence. What a guest needs goes in the book. Why he needs it was told to you.]
    ~ noted = true
    At six your phone lights up.
    Bryony: Poor man. I've told the whole breakfast team. # calls: Bryony # leaves: Bryony
* [Rees. Told a quiet double, got 12, over the bar, no heating at the front. Moved. Wants to see you before 8.15. # shows: escalation.brief, escalation.right-person, handover.wanted, handover.so-far, record.at-once, cause.pass-on]
    ~ noted = true
    You add what the screen says, that the pump stopped at four. It takes you four minutes. At six your phone lights up.
    Bryony: That's a good note. I know what he was told, what he's had and what he's after. # fact: feedback = front rooms # calls: Bryony # leaves: Bryony
* [It's late, and I'll be seeing her anyway. I'll tell her all of it then, so nothing gets lost. # shows: record.put-off, escalation.cold # why: You might well tell it better. If you don't see her, or you've forgotten the half of it, he starts again from the top.]
    At 3 am a pipe bursts in the laundry. At six your phone lights up.
    Bryony: Nothing in the book for Tuesday. Quiet night, was it? # calls: Bryony # leaves: Bryony
* [Rees, 12. Asked for a quiet double, not happy with singles. Moved. Wants to see you before 8.15. # shows: handover.gaps # why: It reads well, and one word in it is wrong. He didn't ask for quiet, he was told it. As it stands he's hard to please.]
    At six your phone lights up.
    Bryony: Asked for? So it's a favour he wants? # calls: Bryony # leaves: Bryony
- ~ progress = MIN(progress, 3)
{ in_twenty or sneaked: -> morning }
-> the_lift

// In the small hours, alone at the desk. Every way out takes something from somebody.
=== the_lift ===
12.50 am. The lift doors open, and it's Gareth, in his overcoat, with the sheet of paper in his hand. # cue: silence # time: 12.50 am # enters: Gareth
Gareth: It's the lift. Nineteen times. I counted. I'm sorry to come down. # mood: {face()}
A wedding has been coming back in taxis since midnight.
* [Twelve's quiet now, but it's cold, and you'd be moving twice in one night. I've a heater. It's up to you. # shows: explain.choices, ownership.stay]
    ~ step_forward()
    Gareth: Cold and quiet. Yes. I'll take the heater. I'd only just got warm. # mood: {face()}
* [I'll ring Bryony now, with you here. She's the one who can say. # shows: policy.bend, escalation.too-late # why: Before ten that was just what was wanted. It's ten to one, her phone is off, and he's standing in a lobby in his socks.]
    ~ provoke(1)
    Gareth: Not at this hour. Not for me. # mood: {face()}
* [It'll be two before they're all in, I'm afraid. There's the lounge till then, and I'll put the lamp on for you. # shows: expectations.honest-time, informed.explain-wait, language.can-do]
    ~ step_forward()
    Gareth: Two. And up at seven. Well. It's a good lamp. # mood: {face()}
* [Would it help if I turned it off at the wall? The lady with the stick must be in by now. # shows: policy.bend, structure.act-unasked # why: It would have worked, for him. At one o'clock a lady with a stick came back from the wedding, to a room on the third floor.]
    He sleeps. She doesn't manage the stairs, and sits in the lobby until you turn it on again.
    Gareth: I heard it start. I thought it had stopped. # mood: {face()}
- -> morning

=== morning ===
~ anger = MIN(anger, 6)
{ promised: -> the_flat_tyre }
-> nobody_said

// The promise comes back, and it is about to slip.
=== the_flat_tyre ===
Wednesday, 6.50 am. A message from Bryony. "Flat tyre in Valley. With you by 8.20. Sorry." You finish at seven. # time: Wednesday, 6.50 am # place: reception # sky: day
* [I'm on till she's seen him. He'll get it from me at seven, and from her by phone at half past. # shows: followup.kept, followup.told-early, promises.own-up, expectations.honest-time]
    ~ promise_kept()
    Half past seven. The desk phone rings. You hand it to him across the bell. # sound: phone-ring # time: Wednesday, 7.30 am # enters: Gareth # calls: Bryony
    Bryony: Mr Rees, it's Bryony. I took your booking, and I'm stuck in a lay-by. I'm so sorry about last night.
    Gareth: You'll be Bryony. I hope I've not got you into any bother. # mood: {face()} # pose: on-phone
* [I'll put it all in the book for days, so that they can tell him before he's had his breakfast. # shows: followup.broken, ownership.pass-buck # why: You'd been up all night, and nobody would blame you. But he was told it by you, and a note can't keep your word.]
    ~ promise_broken()
    The day porter takes the note for a parcel. At eight Gareth is still sitting by the bell. # time: Wednesday, 8 am # enters: Gareth
    Gareth: I was told I'd hear from you. I didn't like to go. # mood: {face()}
* [He needs his sleep, so I'll tell him at half past. She may have made it up by then. # shows: followup.late, informed.silence # why: It was to spare him. She couldn't make up fifty minutes, and he'd have wanted to know.]
    ~ provoke(2)
    It's 7.40. He's in his overcoat, at the desk, with the key in his hand. # time: Wednesday, 7.40 am # enters: Gareth
    Bryony: Mr Rees? It's Bryony. I'm sorry, I'm on the phone, in a lay-by. # calls: Bryony
    Gareth: I've been stood here ten minutes. I didn't like to ring the bell. # mood: {face()}
- -> the_key

// Nobody promised, so he has to ask. Tests owning that.
=== nobody_said ===
~ provoke(1)
Wednesday, 7.40 am. Bryony has a flat tyre and can't be in before 8.20. Gareth comes down in his overcoat. # time: Wednesday, 7.40 am # place: reception # enters: Gareth # sky: day
Gareth: I'd hoped to catch your Bryony. I take it she's not about. # mood: {face()} # cue: looking-at-door
* [She's on her way now. Have a coffee, and I'll bring her over as soon as she's in. # shows: expectations.overstate, followup.vague # why: It was to spare him. She wasn't on her way, she was in a lay-by, and he had half an hour.]
    ~ provoke(2)
    He drinks half a cup, standing up. At eight he looks at his watch.
    Gareth: I'll have to leave it. It's no matter. # mood: {face()}
* [She's got a flat tyre, I'm sorry. You could ring her yourself on this number. She'll be there by ten. # shows: followup.leave-to-chase, listening.ask-again # why: You told him why, and gave him a number. At ten o'clock he has some words to say, and he'd told you so.]
    ~ provoke(2)
    Gareth: At ten I'll be. No. Never mind. # mood: {face()} # cue: silence
* [I'm afraid not, it's a flat tyre. I never gave you a time, I'm sorry. Will the phone do? # shows: promises.own-up, ownership.take, empathy.apology]
    ~ felt_understood()
    ~ step_forward()
    Bryony: Mr Rees? I took your booking. I'm so sorry about last night. # calls: Bryony
    Gareth: You'll be Bryony. I hope I've not got you into any bother. # mood: {face()} # pose: on-phone
- -> the_key

// Tests the close: is it right, and is that for you to say or him?
=== the_key ===
{
- told_yes:
    ~ told_yes = false
    ~ promise_broken()
    The bill prints. There's a sum at the foot of it. He looks for a long time. # cue: silence # leaves: Bryony
    Gareth: This isn't what I was told. At this desk. # mood: {face()}
- sneaked:
    ~ provoke(2)
    The bill prints. It says £140. # leaves: Bryony
    Gareth: That's not what I owe, is it? # mood: {face()} # pose: holding-receipt
- hushed and noted:
    ~ provoke(2)
    The bill prints. # leaves: Bryony
    Gareth: She knew all about it. I thought it wasn't going to be written. # mood: {face()}
- else:
    The bill prints. Gareth reads it twice, the way that people do who have to. # mood: calm # leaves: Bryony
    Gareth: Well. That's me, then. # mood: {face()} # pose: holding-receipt
}
* [You'll have slept, once it went quiet. Would you sign there? Then I don't need to keep you. # shows: confirm.presume, confirm.rush # why: You hoped so, and he does have to get on. Only he knows what sort of night it was, and nobody asked.]
    Gareth: There. # mood: {face()}
* [Was it all right, in the end? # shows: followup.check-back, followup.confirm]
    ~ step_forward()
    { in_twenty or sneaked:
        Gareth: It was. I got past "Nerys was". # mood: {face()}
    - else:
        Gareth: I've slept worse. I was up anyway. # mood: {face()}
    }
* [I'm so sorry about all this, Mr Rees. I really am. I do hope we'll see you again some time. # shows: language.sorry-again # why: You meant it. He's going to hear that word all day, and he'd have liked to be asked one plain question.]
    ~ was_apologised_to()
    Gareth: You've no need to keep on. # mood: {face()}
* [Have a look down it before you sign. It's been a long night, so I may have got something wrong. # shows: confirm.anything-else, confirm.put-right]
    ~ step_forward()
    He goes down it with his finger. You put one thing right, and print it again.
    Gareth: That's it now. # mood: {face()}
- -> how_it_ends

// The endings. What he got, and what he takes away with him.
=== how_it_ends ===
{
- trust <= 2: -> he_writes
- sneaked: -> he_writes
- trust >= 5 and (in_twenty or (noted and promised)): -> he_slept
- else: -> he_made_do
}

=== he_slept ===
Gareth: You were straight with me, and you asked. There's not many ask. # mood: relieved # pose: open
He leaves the key square with the edge of the desk. On the back of his bill he's written, "Nerys was never late for anything." # ending: resolved # leaves: Gareth
-> END

=== he_made_do ===
Gareth: I've slept worse. I'd not send anybody here, mind, and I'd not warn them off. # mood: calm # pose: shrugging
He's on the road by ten past eight. It's a dry morning, at least. # ending: part-resolved # leaves: Gareth
-> END

=== he_writes ===
Gareth: I'll be writing to your Bryony. Not in anger. I'd just like somebody to read it through. # mood: annoyed # pose: holding-receipt # leaves: Gareth
Bryony: It's my complaint now. I'll ring him on Friday, once his week's done, and I'll need all of yours first. # fact: passed-to = Bryony # ending: escalated # enters: Bryony
-> END

=== he_goes ===
Gareth: No, you're all right. I don't want to be any more bother. # mood: {face()} # cue: threat-to-leave
The doors slide shut behind him. At midnight there's a light on in one car, and a man in it with a sheet of paper on the wheel. # ending: lost # leaves: Gareth
-> END
