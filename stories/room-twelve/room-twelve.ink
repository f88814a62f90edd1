INCLUDE ../lib/customer.ink
// Room twelve. Gareth Rees was told a quiet double at the back. He has two cold singles over the bar.
// He hates a fuss, so he says half of what he means. Tomorrow at ten he speaks at his sister's funeral.
// The manager answers her phone until ten o'clock. It is twenty to.
//
// 9.40 pm    coming_down > finding_out (three of five topics, in any order) > the_car > what_is_due
//            > room_five > room_twenty > bryony_answers (or after_ten) > for_the_evening
//            > next_door > his_reason > in_the_morning > the_night_book
// 6.50 am    the_flat_tyre (or nobody_said) > the_key. The endings stand at the foot.

# title: Room twelve
# setting: reception
# customer: Gareth Rees
# colleague: Bryony Cole (manager)
# role: night receptionist at the Quayside, a hotel with 24 rooms in Holyhead
# minutes: 8
# level: 2
# version: 1
# author: Composure
# scheme: complaint-cycle
# policy: What a guest was told on booking, they get. If we can't, they get money off.
# policy: At the desk you may move a guest to any free room at the same price or less, and take up to £25 off.
# policy: Room 20, more than £25, or a free night is for Bryony Cole, the manager. She answers until 10 pm.
# policy: After 10 pm, write it in the night book. Bryony reads it on her phone at six.
# policy: To hand over, say what went wrong, what the guest wants, and what has been done and promised.
# policy: Ask before you move a guest or their bags.
# policy: We never say who is in a room.
# policy: Write complaints in the night book the same night. Write what a guest needs, not their private reasons.
# policy: What we say will happen in the morning, happens, or the guest hears first.
# law: cra-service-as-said

VAR asked = 0             // topics taken up so far, of three
VAR told_yes = false      // he was told he could have room 20
VAR briefed = false       // Bryony was told on the phone what she needed
VAR in_twenty = false     // room 20, with Bryony's yes
VAR sneaked = false       // room 20, without it
VAR promised = false      // half past seven with Bryony was promised
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

// Tests the first moment: is he asked, or answered?
=== coming_down ===
Tuesday, 9.40 pm, the front desk of the Quayside. A man in a good dark overcoat puts a key down. The tag says 12. # fact: reference = 12
Gareth: Rees. I don't like to make a fuss. I was told a double, quiet, at the back. It's two singles over the bar. # mood: worried # pose: holding-receipt # fact: customer = Rees # fact: product = room # fact: problem = bar
* [Twelve's lovely once the bar shuts at eleven. I bet you'll sleep like a log. # shows: empathy.brush-off # why: You wanted to cheer him up. He was about to tell you what was wrong, and now he has to argue for it first.]
    ~ provoke(2)
    Gareth: I don't sleep like a log at home. # mood: {face()}
* [Take a seat for a minute, Mr Rees. Tell me what it's like up there. # shows: listening.open-question]
    ~ felt_understood()
    Gareth: That's good of you. It's been a long road up. # mood: {face()} # pose: open
* [Let's get you out of there, then. I can have you in another room in five minutes. # shows: listening.solve-first # why: It was willing, and it was a guess. You don't know yet what was wrong with this one, so you can't know if the next is better.]
    ~ was_offered_remedy()
    Gareth: Which one? You don't know what's the matter with this one yet. # mood: {face()}
* [I only came on at nine, so I couldn't say what you were told, to be honest. # shows: empathy.defensive, ownership.pass-buck # why: It's true, and he hadn't blamed you. It told him that nobody at this desk knows anything.]
    ~ provoke(2)
    Gareth: No. It's always somebody who's gone home. # mood: {face()} # cue: sarcasm
- -> finding_out

// A hub: three topics out of five, in any order. Each stands in a thread of its own.
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
<- the_noise
<- the_booking
<- the_radiator
<- what_matters
<- the_website
-> DONE

=== the_noise ===
* [What is it that you can hear from up there? # shows: listening.open-question]
    ~ felt_understood()
    Gareth: The till. The jukebox. A lad called Gaz, who's had a birthday. It comes up through the bed. # mood: {face()} # fact: problem = noise
    -> finding_out

=== the_booking ===
* [I'd like to see what you were told. When did you book, and who with? # shows: structure.look-into, rights.find-which]
    ~ step_forward()
    Gareth: On the second, by phone. A lady called Bryony. "A quiet double, at the back," she said. # mood: {face()}
    You find it. "Rees, quiet dbl, back, £94." Somebody has put him in 12, a twin, at the front. # fact: problem = double
    -> finding_out

=== the_radiator ===
* [Is the radiator on at all? I can check the heating from this screen. # shows: structure.look-into]
    ~ felt_understood()
    Gareth: You could hang meat in it. I've had my coat on since six. # mood: {face()}
    The screen says that the pump for the front rooms stopped at four. # fact: cause = pump
    -> finding_out

=== what_matters ===
* { asked > 1 } [If I could only get one thing right tonight, which one should it be? # shows: listening.open-question]
    ~ felt_understood()
    He turns the key over, and over again.
    Gareth: Quiet. I've some words to finish. I've to say them at ten o'clock tomorrow. # mood: {face()}
    -> finding_out

=== the_website ===
* [Was it through one of those booking sites? They send us the wrong thing all the time. # shows: listening.assume, ownership.pass-buck # why: It's often the reason, so it's an easy guess. He rang the hotel himself, and now it sounds as if you're looking for somebody to blame.]
    ~ provoke(2)
    Gareth: It was through the telephone. Like this desk has got. # mood: {face()} # cue: sarcasm
    -> finding_out

// Tests saying it back when he is halfway out of the door.
=== the_car ===
~ stirs_to(4)
Gareth looks past you, at the glass doors and the wet car park. # cue: looking-at-door
Gareth: I could go and sit in the car. It's quieter, the car, and it's got a heater. # mood: {face()} # cue: threat-to-leave
* [Oh, please don't do that. I'll get you the best room we've got, and it won't cost you. # shows: authority.over-promise # why: You couldn't bear to see him go, so you gave away a room that isn't yours. If Bryony says no, it's worse than before.]
    ~ told_yes = true
    ~ was_offered_remedy()
    Gareth: There's no call for the best. But thank you. # mood: {face()} # pose: open
* [I'm sorry. You were told a quiet double at the back, and you got cold singles over a bar. Is that it? # shows: empathy.apology, listening.paraphrase, signs.respond]
    ~ was_apologised_to()
    ~ was_heard()
    Gareth: That's it. That's all of it, and I never had to raise my voice. # mood: {face()} # pose: open
* [I do apologise for any inconvenience, sir. We always try to do our very best for our guests. # shows: empathy.scripted, signs.carry-on # why: It's on the card by the till, and it sounds like it. He had told you what was wrong and none of it was in there.]
    ~ was_apologised_to()
    ~ provoke(1)
    Gareth: That's very nice. Do you get it printed? # mood: {face()} # cue: sarcasm
* [Right. Heater, bar, room. And have you eaten? There's soup on the go. Shall I ask the kitchen about the soup first? # shows: structure.jump-about # why: Every bit of it was kind. None of it was finished, so he has four things in the air and still no bed.]
    Gareth: I don't want soup. I want somewhere to lie down. # mood: {face()}
- -> what_is_due

// Tests the law: what was said on booking is part of the deal.
=== what_is_due ===
Gareth: I'm not one for rights. But I paid ninety-four pounds. What's a man entitled to, for that? # mood: {face()} # pose: arms-crossed # cue: arms-crossed
* [All our rooms are the one price, so strictly speaking you've had what you paid for. # shows: law.wrong # law: cra-service-as-said # why: It sounds neat. He paid for a quiet double, because he was told so, and that is what he is due, whatever the others cost.]
    ~ provoke(2)
    Gareth: I paid to be told one thing and given another, then. # mood: {face()} # cue: sarcasm
* [A quiet double, as you were told, tonight. If we can't, you get money off. # shows: law.right, law.time-limit, rights.say-which # law: cra-service-as-said]
    ~ step_forward()
    Gareth: That's plain enough. I'd sooner have the room. # mood: {face()} # pose: open
* [I can do you a voucher for next time. It's £25, and it's good at any of our hotels. # shows: law.less-than-owed # law: cra-service-as-said # why: It's something to give him. He's due the room he booked, or money off this one. A voucher is neither.]
    ~ provoke(1)
    Gareth: I shan't be up this way again. Not now. # mood: {face()}
* [By rights, nothing, as you've had the room since six. But you've been so nice that I'll see what I can do. # shows: rights.right-as-favour, law.wrong # law: cra-service-as-said # why: It was meant warmly. What he was told on booking is his by right, and he shouldn't have to be nice to get it.]
    ~ provoke(1)
    Gareth: And if I'd been rude? # mood: {face()}
- -> room_five

// Tests what you can do now, asked and not done to him. Also the way back from a promise.
=== room_five ===
The board shows two free rooms. Room 5 is a small double at the back, warm, next to the lift. Room 20 is on the top floor, £140.
{ told_yes:
    Gareth: You said the best you'd got. Is that still right? # mood: {face()}
- else:
    Gareth: So what have you got? # mood: {face()}
}
* [I've checked you out of twelve already, and into five. Here's the key, and I'll go and fetch your bags down for you. # shows: structure.act-unasked, policy.guess # why: It saved him a minute. It was his bag and his night, and he'd have told you about the lift.]
    ~ provoke(2)
    Gareth: You'll not touch my bags, thank you. There's a thing in there I don't want dropped. # mood: {face()} # cue: interrupting
* [I can't do much about the bar, I'm sorry, and I can't give you the big room either. # shows: language.cannot # why: Both true. He stopped listening at the second can't, and room 5 was still there to be offered.]
    ~ provoke(1)
    Gareth: That's two things you can't. Is there a thing you can? # mood: {face()} # cue: sarcasm
    You tell him about room 5, and the lift.
* [I can do five now. It's a warm double, at the back, by the lift. Shall we look? # shows: language.can-do, structure.agree, policy.follow]
    ~ was_offered_remedy()
    Gareth: We'll look. That's fair. # mood: {face()}
    You go up together. It's warm. The lift goes by like a train.
    Gareth: It's a good little room. But I'd hear every soul that came in. # mood: {face()}
* [Leave it with me. Bryony always says the customer comes first, so something will turn up. # shows: expectations.leave-hoping # why: It was meant to comfort him. Nothing was going to turn up by itself, and it's already ten to ten.]
    Gareth: Will it? At this hour? # mood: {face()}
- -> room_twenty

// Tests the limit, and the clock: Bryony answers until ten.
=== room_twenty ===
The clock over the desk says eight minutes to ten.
{ told_yes:
    The key machine won't cut him a key for 20. It's asking for the manager's code.
    Gareth: There's a hitch, is there? # mood: {face()}
- else:
    Gareth: There's a door open on the top floor. I saw it from the lift. There wasn't a sound up there. # mood: {face()}
}
* [I'm sorry, that's £46 more, and it isn't one we give away. It'll have to be five. # shows: escalation.too-late, expectations.flat-no # why: It isn't one you can give away. Bryony can, and for eight more minutes she would have picked up the phone.]
    ~ told_yes = false
    ~ provoke(2)
    Gareth: I see. You've told me what it costs. Nobody's asked what it's for. # mood: {face()}
    -> after_ten
* [That's Bryony's to give, and she answers until ten. I'll ring her now, with you here. {told_yes:I spoke too soon.} # shows: escalation.right-time, escalation.explain, expectations.say-limit, policy.name]
    ~ step_forward()
    { told_yes:
        ~ told_yes = false
        ~ provoke(1)
        Gareth: I thought you might have. Well, ring her. # mood: {face()}
    - else:
        Gareth: I'd be obliged. # mood: {face()} # pose: open
    }
    -> bryony_answers
* [I've a master key on me. I'll let you in quietly, and we'll say no more about it, you and me. # shows: policy.bend, authority.over-promise # why: It was a kind thing to do for him. It isn't your room, the bill will say £140 in the morning, and he'll be the one to find out.]
    ~ told_yes = false
    ~ sneaked = true
    ~ step_forward()
    Gareth: I don't want you to get into trouble. # mood: {face()}
    You let him in. It's as still as a church.
    -> for_the_evening
* [I'll ask Lou, who runs the bar. She's the most senior person in tonight. # shows: escalation.wrong-person # why: She's the nearest person with a title. She can turn down the music, but she can't give him a room, and it's two minutes past ten when you get back.]
    ~ told_yes = false
    ~ provoke(1)
    Gareth: And what did the bar say? # mood: {face()} # cue: sarcasm
    -> after_ten

// Tests the hand-over by phone, with a minute to do it in.
=== bryony_answers ===
Bryony: Cole. I'm at my lad's, so make it quick. What's up? # fact: owner = Bryony
* [A guest in twelve isn't happy, and between you and me he's a bit of a funny one. # shows: handover.colour # why: She can't see him. All she has is your word for it, and your word is "funny".]
    Bryony: They're all funny at ten at night. Put him in five, take £25 off, and I'll see him in the morning.
    ~ provoke(2)
    Gareth heard that. # fact: remedy = room 5
    Gareth: A funny one. # mood: {face()}
    -> for_the_evening
* [Mr Rees, twelve. Sold a quiet double, got a cold twin over the bar. Five's by the lift. He'd like twenty. I've not said yes. # shows: escalation.brief, handover.wanted, handover.so-far]
    ~ briefed = true
    ~ in_twenty = true
    ~ step_forward()
    Bryony: Oh no. I took that booking. Give him twenty, same price. Tell him I'll be in by half seven, and I'll see him. # fact: remedy = room 20
    Gareth: Well. That was quick, once the right person was asked. # mood: relieved # pose: open
    -> for_the_evening
* [Is it all right if I put somebody in twenty tonight, for the ordinary price? # shows: handover.gaps # why: It was quick, as she asked. She didn't know who, or why, so all she could say was no.]
    Bryony: Not for nothing, no. What's wrong with five? Take £25 off, and I'll look at it in the morning. # fact: remedy = room 5
    Gareth: I gather that's a no. # mood: {face()}
    -> for_the_evening
* [He's right here with me, so I'll pass you over and he can tell you himself. # shows: escalation.cold # why: It got it off your hands. It put a tired man on a stranger's phone, to start again from the beginning.]
    ~ provoke(2)
    Gareth: Hello. Yes. I'm sorry to trouble you. Well, it's a long story. # mood: {face()} # pose: on-phone # cue: repeating
    Bryony: Put him in five, and take £25 off. I'll hear the rest in the morning. # fact: remedy = room 5
    -> for_the_evening

// The window has shut. Tests an honest no, with what there is instead.
=== after_ten ===
It's two minutes past ten. Bryony's phone goes to a recorded message.
Gareth: So there's nobody now who can say yes. # mood: {face()} # cue: looking-at-door
* [There's nothing that anyone can do after ten. That's just how it is here, I'm afraid. # shows: expectations.flat-no # why: It's nearly true, and it left him with nothing. There was a warm room, £25 and a time in the morning.]
    ~ provoke(2)
    Gareth: That's just how it is. # mood: {face()} # cue: repeating
    { worn_out(): -> he_goes }
    You give him the key to five. # fact: remedy = room 5
* [Not tonight, and I should have rung her at once. I can do five now. It's warm, and it's at the back. # shows: expectations.say-limit, language.concrete, empathy.apology]
    ~ was_apologised_to()
    ~ was_offered_remedy()
    Gareth: I'll take five. It's straight of you to say so. # mood: {face()} # fact: remedy = room 5
* [I'm sure she'll give you the whole night free when she hears. She's ever so good like that. # shows: authority.hint-more, expectations.overstate # why: You may be right about her. He'll go to bed sure of it, and she hasn't heard a word.]
    ~ told_yes = true
    ~ felt_understood()
    Gareth: Will she? That's handsome. I'll take five for tonight, then. # mood: {face()} # fact: remedy = room 5
- -> for_the_evening

// Tests money: yours to give, and called by its name.
=== for_the_evening ===
~ stirs_to(3)
Gareth puts the old key on the desk, and squares it up with the edge.
Gareth: And four hours of Gaz. I don't suppose there's anything for that. # mood: {face()} # pose: shrugging
* [I'm sorry, we don't give refunds on the night. It's company policy. # shows: policy.hide-behind, policy.guess # why: There's no such rule. The card says you may take £25 off, and he'd have been glad of it.]
    ~ provoke(2)
    Gareth: I see. And who's the company? # mood: {face()} # cue: sarcasm
* [There is. I've taken £25 off. It's goodwill, for your evening, and it's on the bill now. # shows: rights.name-goodwill, language.concrete]
    ~ step_forward()
    Gareth: I didn't ask so as to get it. But I'll not say no. # mood: {face()} # pose: open
* [You'll get the whole of tonight free, Mr Rees. That's the law when a room's not as it should be. # shows: rights.favour-as-right, law.wrong, authority.over-promise # law: cra-service-as-said # why: The law gives him money off if you can't put it right. It doesn't say a free night, and a free night is Bryony's to give.]
    ~ told_yes = true
    ~ step_forward()
    Gareth: All of it? I never knew that. # mood: {face()} # pose: open
* [I'm sure they'll see you right. You leave that with us, Mr Rees. # shows: expectations.leave-hoping, authority.hint-more # why: Who are they, and how much is right? He'll lie there thinking about it, and you had £25 to give.]
    Gareth: With who? # mood: {face()}
- -> next_door

// Tests keeping one guest's name from another.
=== next_door ===
A door bangs upstairs, and somebody laughs. Gareth still has his bag to fetch from 12.
Gareth: That's the man in eleven. Who is he? I'll have a word. A civil one. # mood: {face()} # pose: pointing # cue: pointing
* [That'll be Mr Tate, on his own since his wife left. He's very nice. He won't mind at all if you knock. # shows: data.disclose # why: You meant to make it easier. You gave a stranger a guest's name, his room and his troubles, and none of them was yours to give.]
    Gareth: I'd rather I didn't know that, now. # mood: {face()}
* [I'm sorry, but they've paid the same as you have. There isn't a lot I can do. # shows: ownership.bare-minimum # why: It sounds even-handed. After eleven it's a rule, and at ten it's one polite phone call that you could make.]
    ~ provoke(2)
    Gareth: No. There's never a lot, is there? # mood: {face()} # cue: sarcasm
* [We never say who's in a room. I'll ring up myself, now. # shows: policy.name, ownership.take]
    ~ step_forward()
    Gareth: Quite right. I wouldn't want it said who's in mine. # mood: {face()} # pose: open
    You ring. Upstairs it goes quiet.
* [You go up and knock if you like. I can't leave the desk at night. # shows: policy.hide-behind, ownership.bare-minimum # why: You can't leave the desk, and there's a phone on it. Now two guests are going to meet in a corridor.]
    ~ provoke(1)
    Gareth: I'd have thought that was what you're here for. # mood: {face()}
- { worn_out(): -> he_goes }
-> his_reason

// Tests tact. What he says now is for you, and not for the book.
=== his_reason ===
Gareth stops at the foot of the stairs. He takes a folded sheet out of his coat, and puts it back. # cue: silence
Gareth: It's my sister's funeral tomorrow. I'm to say something. I've got as far as "Nerys was". # mood: worried # sensitive: reason = funeral
* [Oh, bless you. My nan went in March and I was in bits for weeks. I couldn't have stood up and talked. # shows: listening.talk-over # why: You wanted him to know you understood. He had four words, and then it was about your nan.]
    ~ provoke(1)
    Gareth: No. Well. I'm sorry to hear it. # mood: {face()}
* [I'm sorry about Nerys. I'll write that you need it quiet. The reason's yours, so I won't put it down. # shows: empathy.name-effect, data.least-needed, data.say-why]
    ~ felt_understood()
    ~ was_heard()
    Gareth: Nerys, yes. Thank you for saying it. Nobody's said it all day. # mood: {face()} # pose: open
* [I'll put "funeral" on your booking, so that everyone on mornings knows to be nice to you. # shows: record.sensitive # why: It was thoughtful. But what he told you on the stairs would be on a screen that the whole building reads.]
    Gareth: I'd sooner they were nice to me without. # mood: {face()}
* [Well, at least you're all sorted for tonight now. Try and put it out of your mind. # shows: empathy.brush-off, signs.carry-on # why: It's what people say at a desk. He can't put it out of his mind. He has got to stand up in front of it at ten.]
    ~ provoke(1)
    Gareth: That's not where it is, to put out. # mood: {face()}
- -> in_the_morning

// Tests the promise: who, where and when.
=== in_the_morning ===
Gareth: I'll be off by a quarter past eight. Will I see your Bryony before that? # mood: {face()}
* [She'll catch you at some point, I should think. She's usually about by then. # shows: followup.vague, expectations.overstate # why: It's likely. But he's leaving at a quarter past eight, and "usually" can't be planned round.]
    ~ provoke(1)
    Gareth: At some point. # mood: {face()} # cue: repeating
* [Half past seven, at this desk. I'll stay on until she's seen you. Shall I ring your room at seven? # shows: followup.promise, followup.contact, ownership.stay]
    ~ promised = true
    ~ step_forward()
    Gareth: Seven would be grand. And half past, here. I'll bring the key. # mood: {face()} # pose: open # promise: Bryony sees Gareth at 7.30 am # fact: contact = ring room at 7
* [Just ask for her at breakfast. Anyone in a blue shirt can find her for you. # shows: followup.leave-to-chase # why: It sounds easy. It has him going round a breakfast room asking for a manager, on the morning he has got.]
    ~ provoke(1)
    Gareth: I'll be asking, will I? I thought I'd done the asking. # mood: {face()}
* [I'll leave her a note that you'd like a word, and she'll do her best. # shows: followup.vague # why: It has a note in it, so it feels like doing something. There's no time in it, and nobody is bound to come.]
    Gareth: I'm sure she will. # mood: {face()}
- He goes up. The lift door shuts.
-> the_night_book

// Tests the hand-over on paper. He is asleep, or trying: his feelings play no part.
=== the_night_book ===
11.20 pm. The bar has gone home. The night book is up on the screen at Tuesday, with nothing in it. Bryony reads it at six.
* [It's all in my head, and I'll see her before I go. I'll tell her then. # shows: record.put-off, escalation.cold # why: You might well see her. If you don't, or you've forgotten the half of it, he starts again from the top.]
    At 3 am a pipe bursts in the laundry. By six your head is full of something else, and your phone lights up.
    Bryony: Nothing in the book for Tuesday. Quiet night, was it?
* [Rees, 12. Sold a quiet double, got cold singles at the front. I've moved him. Wants a word before 8.15. # shows: escalation.brief, handover.wanted, handover.so-far, record.at-once]
    ~ noted = true
    You add the pump for the front rooms, and the time of the call to wake him. It takes four minutes. At six your phone lights up.
    Bryony: That's a good note. I know what he was told, and what he's had, and what he's after. # fact: feedback = front rooms
* [Room move from 12. Guest not happy. Bryony to see him, please. # shows: handover.gaps # why: It's short and it's true. It doesn't say what he was sold or what you've done, so she'll have to ask him.]
    At six your phone lights up.
    Bryony: Not happy about what? It doesn't say.
* [Room 12. Bit of a moaner, kept coming back with things. Watch him when he pays. # shows: handover.colour # why: You were tired, and he did keep coming back. Bryony now knows what you think of him, and nothing about his night.]
    At six your phone lights up.
    Bryony: A moaner? He was lovely when he rang up.
- ~ anger = MIN(anger, 6)
~ progress = MIN(progress, 3)
{ promised: -> the_flat_tyre }
-> nobody_said

// The promise comes back, and it is about to slip.
=== the_flat_tyre ===
Wednesday, 6.50 am. Another message from Bryony. "Flat tyre in Valley. With you by 8.20. Sorry." You finish at seven. You ring Gareth's room then, as you said.
* [I'll give him his call, and let him have his breakfast in peace. She might make up the time on the road. # shows: followup.late # why: You didn't want to start his day with bad news. She couldn't make up fifty minutes, and he came down at half past to an empty desk.]
    ~ provoke(2)
    It's 7.40. He's in his overcoat, at the desk, with the key in his hand.
    Bryony: Mr Rees? It's Bryony. I'm sorry, I'm on the phone, in a lay-by.
    Gareth: I've been stood here ten minutes looking at a bell. # mood: {face()}
* [I'll tell him when I ring. She can't be here, so she'll talk to him at half past, on this phone. # shows: followup.kept, promises.own-up, ownership.stay]
    ~ promise_kept()
    Half past seven. The desk phone rings. You hand it to him across the bell. # sound: phone-ring
    Bryony: Mr Rees, it's Bryony. I took your booking, and I'm stuck in a lay-by. I'm so sorry about last night.
    Gareth: You'll be Bryony. You said quiet, and I got it in the end. # mood: {face()} # pose: on-phone
* [It's seven, and days are in. I'll leave them a note to tell him she's running late. # shows: followup.broken, ownership.pass-buck # why: You'd been up all night, and nobody would blame you. But you told him that you'd stay, and a note can't.]
    ~ promise_broken()
    The day porter takes the note for a parcel. At eight Gareth is still sitting by the bell.
    Gareth: I was told half past. I was told it by you. # mood: {face()}
- -> the_key

// Nobody promised, so he has to ask. Tests owning that.
=== nobody_said ===
~ provoke(1)
Wednesday, 7.40 am. Bryony has a flat tyre and can't be in before 8.20. Gareth comes down in his overcoat.
Gareth: I'd hoped to catch your Bryony. I take it she's not about. # mood: {face()} # cue: looking-at-door
* [She's not in yet, I'm afraid. You could try the main number when you get home. # shows: followup.leave-to-chase # why: It's the usual answer. He'd told you last night that he wanted five minutes of her, and you've given him a phone call to make.]
    ~ provoke(2)
    Gareth: I don't think I'll be in the mood, when I get home. # mood: {face()}
* [I should have fixed a time with you. She's got a flat. I'll get her on this phone for you now. # shows: promises.own-up, ownership.take, followup.promise]
    ~ felt_understood()
    ~ step_forward()
    Bryony: Mr Rees? I took your booking. I'm so sorry about last night.
    Gareth: You'll be Bryony. Well, you've rung. # mood: {face()} # pose: on-phone
* [She'll be along any minute. Help yourself to a coffee while you wait. # shows: expectations.overstate, followup.vague # why: It was to spare him. Any minute was forty, and he was gone in twenty.]
    ~ provoke(2)
    He drinks half a cup, standing up. At eight he looks at his watch.
    Gareth: It was never any minute, was it? # mood: {face()}
- -> the_key

// Tests the close: is it right, and is that for you to say or him?
=== the_key ===
{
- told_yes:
    ~ told_yes = false
    ~ promise_broken()
    The bill prints. There's a sum at the foot of it. He looks for a long time.
    Gareth: It was to be free. I was told so, at this desk. # mood: {face()}
- sneaked:
    ~ provoke(2)
    The bill prints. It says £140.
    Gareth: That's not what I owe, is it? # mood: {face()} # pose: holding-receipt
- else:
    The bill prints. Gareth reads it twice, the way that people do who have to. # mood: calm
    Gareth: Well. That's me, then. # mood: {face()} # pose: holding-receipt
}
* [You were nice and snug up there in the end, weren't you? I'm so glad. # shows: confirm.presume # why: You hoped so. Only he knows what sort of night it was, and you told him instead of asking.]
    ~ provoke(1)
    Gareth: Was I? # mood: {face()}
    -> how_it_ends
* [Did it do, in the end? And is there anything that isn't right? # shows: followup.confirm, confirm.anything-else, followup.check-back]
    ~ step_forward()
    { in_twenty or sneaked:
        Gareth: It did. I got past "Nerys was". # mood: {face()}
    - else:
        Gareth: It did. I heard the lift twice. I was still up. # mood: {face()}
    }
    -> how_it_ends
* [Just a signature there, then, and I'll let you get off. Safe journey. # shows: confirm.rush # why: He did have to get off. It took five seconds to sign, and it would have taken ten to ask him.]
    Gareth: There. # mood: {face()}
    -> how_it_ends
* [I'm really sorry about all of it, Mr Rees. I truly am. I don't know what else to say. So, so sorry. # shows: language.sorry-again # why: You meant it. He's going to hear that word all day, and he'd have liked to be asked one plain question.]
    ~ was_apologised_to()
    Gareth: You've no need to keep on. # mood: {face()}
    -> how_it_ends

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
He leaves the key square with the edge of the desk. On the back of his bill he's written, "Nerys was never late for anything." # ending: resolved
-> END

=== he_made_do ===
Gareth: I've slept worse. I'd not send anybody here, mind, and I'd not warn them off. # mood: calm # pose: shrugging
He's on the road by ten past eight. It's a dry morning, at least. # ending: part-resolved
-> END

=== he_writes ===
Gareth: I'll be writing to your Bryony. Not in anger. I'd just like somebody to read it through. # mood: annoyed # pose: holding-receipt
Bryony: It's my complaint now. I'll ring him on Friday, once his week's done, and I'll need all of yours first. # fact: passed-to = Bryony # ending: escalated
-> END

=== he_goes ===
Gareth: No, you're all right. I don't want to be any more bother. # mood: {face()} # cue: threat-to-leave
The doors slide shut behind him. At midnight there's a light on in one car, and a man in it with a sheet of paper on the wheel. # ending: lost
-> END
