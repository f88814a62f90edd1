INCLUDE ../lib/customer.ink
// The late van. The fee was fairly charged, so the answer on the money is no, whoever asks and however
// often. What can be put right is smaller, and matters more to him: the reason beside the word LATE.
//
// Monday      opening > card > identity > saturday > looking (twice) > bernard > does_it_stand
//             > who_can_change_it (> asked_again) or take_it_back > briefing > what_next > the_call > when
// Thursday    ten_to_four (or he_rings)          Monday   the_letter > how_it_ends
// He may put the phone down at asked_again. The endings stand at the foot.

# title: The late van
# setting: phone
# customer: Malcolm Smyth
# colleague: Marsha Bell (customer care manager)
# role: customer care adviser at Pennant Van Hire
# minutes: 9
# level: 2
# version: 1
# author: Composure
# scheme: complaint-cycle
# policy: A van that is over 30 minutes late costs £40. We say so on the phone and on the sheet they sign.
# policy: We drop the fee only if we were at fault, or if the customer rang before the van was due.
# policy: You may give £10 off the next hire as goodwill. Only Marsha Bell can drop or change a fee.
# policy: Anyone may ask for a review. Marsha Bell looks again and writes within 5 working days.
# policy: Her letter is our final answer. It names the Hire Conciliation Scheme, which is free to the customer.
# policy: Our trade body binds us to that scheme. We come under no ombudsman.
# policy: Name and postcode open a hire. Ask for no more. Talk about a hire only with the person who made it.
# policy: Never take or note a card number. A refund goes back to the card by itself. Calls are recorded.
# law: general-adr
# law: gdpr-access-request
# law: gdpr-principles
# law: cca-section-75
# law: pci-card-security-code

VAR knows_wish = false  // he was asked what he would like, and told you about the column
VAR let_off = 0         // 1: he was told it might go, 2: he was told it was gone
VAR reason = false      // Marsha was told about the column
VAR took_over = false   // Marsha had to start again from nothing
VAR promised = false    // a call by Thursday at four was agreed
VAR card_read = false   // he read his card out
VAR bernard_out = false // he was told about Bernard's hire
VAR misled = 0          // 1: he was told eight weeks, 2: section 75

~ anger = 4
~ trust = 5
-> opening

// For lines that come out sharp, however patient he has been so far.
=== function sharp() ===
{ anger >= 5:
    ~ return mood()
- else:
    ~ return "annoyed"
}

// For lines that are only level, whoever they are said to.
=== function level() ===
{ anger >= 5:
    ~ return mood()
- else:
    ~ return "calm"
}

// Tests asking before telling. The likely answer is right, and he has not been asked yet.
=== opening ===
Monday, 9.15. Your first call. Paper rustles at the other end. # sound: phone-ring
Malcolm: Good morning. You had forty pounds off me on Saturday, for a van. I'd like to know what for. # mood: worried # fact: product = van
Malcolm: The slip says LATE. In capitals. It doesn't say anything else. # mood: annoyed
* [That'll be the late fee. It goes on by itself if you come back after half past six. # shows: listening.assume # why: It's very likely true. But you told him he was late before he'd said one word about it.]
    ~ provoke(2)
    Malcolm: By itself. So nobody asked me. And you've not asked me either. # mood: {sharp()} # cue: sarcasm
* [I'm so sorry you've had cause to complain, and I do understand your frustration. # shows: empathy.scripted # why: You couldn't understand it yet, and he noticed. A question would have been kinder.]
    ~ was_apologised_to()
    ~ provoke(1)
    Malcolm: You can't do. I've not told you it yet. # mood: {sharp()}
* [Good morning. Tell me about Saturday, from the start. # shows: listening.open-question]
    ~ felt_understood()
    Malcolm: From the start. Good. I picked the van up at eight and I was due back with it at six. # mood: {level()} # pose: open
* [Let's get that looked at. Shall I start a refund form for you while we talk? # shows: listening.solve-first # why: A form for what? He wanted to be asked, and a refund form says he'll get one.]
    ~ was_offered_remedy()
    Malcolm: You'd do that for anybody who rang, would you? You don't know what it's for. # mood: {sharp()}
- -> card

// Tests stopping him kindly before a card number is on the recording.
=== card ===
Malcolm: It'll want to go back on the same card. I've got it out ready. 4929, 11... # mood: {mood()}
He reads it slowly, like somebody used to being written down.
* [Carry on, I've got a pen. It'll save time if it turns out you're owed something. # shows: data.ask-too-much # law: pci-card-security-code # why: A refund finds its own way to the card. All you've gained is a card number on a recording.]
    -> the_whole_number ->
    Malcolm: I can say it slower, if you've lost your place. # mood: {level()}
* [Stop there, please. I don't need it, and this call's recorded. # shows: data.stop-them, data.say-why # law: pci-card-security-code]
    ~ felt_understood()
    Malcolm: Is it? Then back in the wallet it goes. Nobody's ever stopped me before. # mood: {level()} # pose: open
* [Thank you. And could I have the three digits from the back as well, please? # shows: data.ask-too-much # law: pci-card-security-code # why: Those three digits may never be kept, and a recording keeps them. You needed no part of the card.]
    -> the_whole_number ->
    Malcolm: And 528 on the back. Is that wise? # mood: worried # sensitive: security-code = 528
* [We'll come to all that in a bit. You were telling me about Saturday. # why: You moved him on but didn't ask him to stop. A tidy man finishes his number first.]
    -> the_whole_number ->
- -> identity

// A tunnel: all sixteen digits come out.
=== the_whole_number ===
~ card_read = true
Malcolm: 4929 1170 3358 2214. There. You'll have that down now. # mood: {mood()} # sensitive: card-number = 4929 1170 3358 2214
->->

// Tests knowing who is on the line, with no more than it takes.
=== identity ===
Malcolm: Smyth, with a y. Malcolm. You'll find me. # mood: {level()} # fact: customer = Smyth
Two names come up on your screen. M Smyth in Ludlow, and M Smyth in Telford.
* [Would that be Pinfold Rise in Telford, with the small van? # shows: data.disclose # law: gdpr-principles # why: That was the other Mr Smyth, and now a stranger has his road. Let them tell you, and only check.]
    ~ provoke(1)
    Malcolm: No. I don't know that man. But I know where he lives now. # mood: {sharp()}
    -> opens ->
* [For security I'll take your address, birthday, email and licence number. # shows: data.ask-too-much # law: gdpr-principles # why: It sounds careful. Name and postcode open a hire, and the rest is four more things to look after.]
    ~ provoke(1)
    Malcolm: My birthday? I've brought the van back. I'm not adopting it. # mood: {sharp()} # cue: sarcasm
    -> opens ->
* [No need for the security bit, you sound all right. I'll say you're the Ludlow one. # shows: policy.bend # why: It was friendly, and it was a guess. The check is there for the day it's somebody else.]
    Malcolm: I could be anybody. I'm not. But I could be. # mood: {mood()}
    -> opens ->
* [And your postcode, please? That's all I need to open the right one. # shows: data.check-identity, data.least-needed]
    He spells it out, letter by letter. PV-3316 opens. # fact: reference = PV-3316
    Malcolm: PV-3316. That's on the slip as well. We agree on something. # mood: {level()}
- -> saturday

// A tunnel: he gives his postcode unasked.
=== opens ===
He gives his postcode without being asked. PV-3316 opens. # fact: reference = PV-3316
->->

// Tests taking it in without taking sides. Two of these are good, in different ways.
=== saturday ===
Malcolm: My girl's moved to Leeds. I'd unloaded by two. Then there's a crash on the way home, and the road's shut. Both ways, from ten to five. # mood: {mood()}
Malcolm: Ninety minutes, engine off. I don't touch a phone in a cab. I was at your gate at 7.25, and got charged for being late. # mood: {mood()} # fact: problem = late
His voice drops.
Malcolm: I was a signalman for thirty-four years. I wrote down every train that was late. I was never one of them. # mood: {level()}
* [The road shut, you left your phone alone, and then the slip said LATE. Is that right? # shows: listening.paraphrase, listening.check]
    ~ was_heard()
    Malcolm: That's right. In that order. # mood: {level()} # pose: open
* [I do see. Couldn't you have pulled in somewhere, though, and given us a quick ring? # shows: empathy.blame-customer # why: It's a fair question for later. Straight after his story, it says the story was his own fault.]
    ~ provoke(2)
    Malcolm: Pulled in where? There was a lorry in front and a lorry behind. # mood: {sharp()} # cue: raised-voice
* [Then they'd no business charging you. I'd be livid. # shows: acknowledge.take-sides # why: It feels kind, and you've not looked yet. In five minutes you may have to tell him the opposite.]
    ~ felt_understood()
    Malcolm: Well. Thank you. I did think so. # mood: {mood()} # pose: open
* [You kept the book on everyone else, and then got handed that word. I can see why it stings. # shows: empathy.name-effect, acknowledge.view, listening.use-detail]
    ~ was_heard()
    ~ felt_understood()
    Malcolm: It does. I didn't expect anybody to see that. # mood: {mood()} # pose: open
- -> looking

// A place to find things out, in any order, twice. He tells what he is asked.
=== looking ===
On the screen it says, Due 6 pm. Back 7.25 pm. Fee £40. Under that are notes you haven't opened.
Malcolm: So ask me what you like. The kettle's on. # mood: {level()}
-> questions ->
Malcolm: What else do you want to know? # mood: {level()}
-> questions ->
-> bernard

=== questions ===
* [When you booked, what did we tell you about six o'clock? # shows: clarify.missing-fact]
    ~ felt_understood()
    Malcolm: Six, or ring before six. She was very clear, the lass on the phone. I put my initials by it, too. # mood: {level()}
* [What would put this right for you? # shows: clarify.wanted, listening.open-question]
    ~ knows_wish = true
    ~ felt_understood()
    Malcolm: The money'd be nice. But it's that word. On the railway there's a column beside it, for the reason. # mood: {level()} # pose: open
    Malcolm: Signal failure. Snow. Sheep. I'd like my reason in the column. # mood: {level()}
* [Let me check the notes, in case we slipped up anywhere. Two minutes. # shows: structure.look-into]
    ~ step_forward()
    Told on the phone, it says. Signed for. Office open till eight. Van in good order, next customer waiting since 6.30.
    Malcolm: Take your time. I like a person who reads things. # mood: {level()} # pose: open
* [It's the £40 you're after. I think I've got the picture. # shows: clarify.lead # why: You told him what he wanted. You were half right, and he'll let you think so.]
    ~ provoke(1)
    Malcolm: Have you? If you say so. # mood: {sharp()} # cue: silence
    ->-> bernard
- ->->

// Tests somebody else's account. What happened to Bernard is Bernard's.
=== bernard ===
Malcolm: Here's a thing, though. Bernard Fell, at number nine. You had forty pounds off him in June, and you gave it him back. # mood: {sharp()} # sensitive: third-party = Bernard Fell
Malcolm: So look him up. Tell me what Bernard's got that I haven't. # mood: {sharp()}
* [I shouldn't, but he's here. We'd told him the wrong time, so it was our mistake. # shows: data.disclose # law: gdpr-principles # why: It would have settled the matter nicely. It was Bernard's to tell, and it can't be untold.]
    ~ bernard_out = true
    ~ step_forward()
    Malcolm: The wrong time! He said he'd had a word with somebody. Wait till I see him. # mood: {mood()}
* [Are you sure that's right? People do dress things up a bit for the neighbours. # shows: acknowledge.doubt # why: Now he has to stand up for Bernard as well. You could say no without calling anybody a liar.]
    ~ provoke(2)
    Malcolm: Bernard's a churchwarden. # mood: {sharp()}
* [I can see why you ask. I can't open his hire for you, or yours for him. # shows: acknowledge.view # law: gdpr-principles]
    ~ felt_understood()
    Malcolm: No. Well. I'd not want Bernard knowing mine. # mood: {level()} # pose: open
* [Give me his number, then. I'll ring him and see if it was the same thing. # shows: data.ask-too-much # law: gdpr-principles # why: You meant to be thorough. Bernard hasn't complained, and you've no reason to have his number.]
    ~ provoke(1)
    Malcolm: I will not. He'd never speak to me again. # mood: {sharp()}
- -> does_it_stand

// Tests the fair no: a reason he can check, and nothing that sounds like a maybe.
=== does_it_stand ===
Malcolm: Well, then. You've got it all in front of you. Does it stand? # mood: {level()}
* [You've been very straight with me, so I'll take it off. Just this once. # shows: authority.over-promise, policy.bend # why: It's kind, and it isn't yours to give. He'll write down that you said it, and when.]
    ~ let_off = 2
    ~ step_forward()
    Malcolm: Just like that? Well, I'm obliged to you. I'll write that down. Nine thirty-one. # mood: relieved # pose: open
    -> take_it_back
* [I wouldn't worry. I'll have a word, and I'd be surprised if they made you pay. # shows: authority.hint-more, expectations.leave-hoping # why: You've put off the no. He has stopped worrying because you told him to.]
    ~ let_off = 1
    ~ step_forward()
    Malcolm: You'd be surprised. That sounds hopeful. I'll write that down. # mood: {mood()} # pose: open
    -> take_it_back
* [It's company policy, I'm afraid, and the same for everybody. There's nothing I can do. # shows: policy.hide-behind, expectations.flat-no # why: The rule has a good reason, and you kept it to yourself. With nothing to weigh, he can only push.]
    ~ provoke(2)
    Malcolm: Policy. Somebody wrote it. Did they say why? # mood: {sharp()} # cue: sarcasm
    -> who_can_change_it
* [It stands. We drop it if the mistake's ours, or you ring by six. It wasn't, and you couldn't. # shows: expectations.fair-no, policy.name]
    {
    - not heard:
        ~ was_heard()
        Malcolm: I couldn't. At least you've taken that in. # mood: {mood()}
    - else:
        Malcolm: Hm. That's plain enough. I'm not saying I like it. # mood: {level()}
    }
    -> who_can_change_it

// He has a yes, or thinks so. Tests taking it back while it can still be done decently.
=== take_it_back ===
{ let_off == 2:
    You press the button. A red box comes up. Marsha Bell only, it says.
- else:
    You open the fee. There's a line across it in red. Marsha Bell only.
}
Malcolm: {let_off == 2:So that's that done?|So do I wait, or is it as good as done?} # mood: {mood()}
* [It should come through in a day or two. If it doesn't, give us another ring. # shows: authority.over-promise, followup.leave-to-chase # why: You could see that it wouldn't. Now he'll watch his bank for something that isn't coming.]
    Malcolm: A day or two. I'll look out for it. # mood: {mood()}
    Marsha has seen the red box come up on her own screen. She's on her feet.
* [I'm sorry, I spoke too soon. It isn't mine to drop. Marsha Bell can look, and I'll brief her. # shows: empathy.apology, escalation.right-time, escalation.explain, expectations.say-limit]
    ~ let_off = 0
    ~ was_apologised_to()
    ~ provoke(2)
    ~ step_forward()
    Malcolm: I'd written it down. I'll cross it out, then. I'd sooner be told. # mood: {sharp()}
* [It won't let me, sorry. They don't trust any of us here to do a thing without a manager. # shows: empathy.defensive # why: It's the firm's fault, the screen's fault, anybody's but yours. He still had your word.]
    ~ provoke(3)
    Malcolm: It won't let you. You'd a mouth of your own a minute since. # mood: {sharp()} # cue: raised-voice
- -> briefing

// Tests staying level, and letting it go to the one person who can change it.
=== who_can_change_it ===
~ provoke(1)
A chair scrapes. He's standing up.
Malcolm: What was I meant to do, fly? I sat there with my hands in my lap, like it says in the Highway Code! # mood: angry # cue: raised-voice
Malcolm: No. I want this looked at by somebody who can change it. # mood: {sharp()}
* [I can hear it matters. Marsha Bell can change it. Shall I ask her to look from scratch? # shows: signs.name, empathy.calm, escalation.right-time, escalation.explain, structure.agree]
    ~ step_forward()
    Malcolm: From scratch. Yes, do. I'd have asked for that myself. # mood: {level()}
    -> briefing
* [With respect, Mr Smyth, you did sign for it. She'll only tell you the same as me. # shows: empathy.defensive, escalation.too-late # why: She may well. It's still hers to say, and he's still allowed to ask.]
    ~ provoke(2)
    Malcolm: With respect. I've heard what comes after "with respect" before. # mood: {sharp()} # cue: sarcasm
    -> asked_again
* [By rights you're due £10 off your next hire, for the upset. Shall we call it quits at that? # shows: rights.favour-as-right, signs.carry-on # why: It's a kindness you may give, and not a right. Dressed up as one, it looks like a way to be rid of him.]
    ~ provoke(1)
    Malcolm: By whose rights? A minute ago I was in the wrong. # mood: {sharp()}
    -> asked_again
* [You'd be best writing to the yard at Ludlow. They're the ones who put the fees on. # shows: escalation.wrong-person # why: The yard put it on and can't take it off. Marsha Bell can, and she's across the room.]
    ~ provoke(1)
    Malcolm: A lad with a hosepipe? He can change it? # mood: {sharp()} # cue: sarcasm
    -> asked_again

// Second chance to let it go to her.
=== asked_again ===
The kettle clicks off behind him. He lets it.
Malcolm: I asked a plain question. Who can change it? # mood: {sharp()} # cue: repeating
* [The fee's right, but I'd like to put £10 off your next hire. That's goodwill. # shows: rights.name-goodwill, escalation.too-late # why: You called it by its right name. It still wasn't what he asked for, twice.]
    ~ provoke(1)
    Malcolm: Put your tenner away. I asked for a name. # mood: {sharp()} # cue: repeating
* [I've given you my answer, Mr Smyth. I can't keep on going round and round in circles. # shows: empathy.defensive, escalation.too-late # why: He asked for somebody else's answer. You're the only reason it's a circle.]
    ~ provoke(2)
    Malcolm: I'm not going round anything. I'm stood still. # mood: {sharp()} # cue: raised-voice
* [Marsha Bell, my manager. I should have said so. She'll look again from scratch. # shows: escalation.right-person, escalation.explain, empathy.calm]
    ~ felt_understood()
    ~ step_forward()
    Malcolm: A name. Was that so hard? # mood: {mood()}
    -> briefing
- { trust <= 2: -> rings_off }
Across the room Marsha has heard "Mr Smyth" once too often. She points at herself, then at the phone.
-> briefing

// Tests the hand-over: the facts, what he was told, and what he really wants. He is on hold.
=== briefing ===
You put him on hold. Marsha turns her chair to you.
Marsha: {let_off == 2:He's been told it's off? |}What am I looking at?
* { knows_wish } [PV-3316. Road shut, back at 7.25. What he wants most is his reason put beside the word LATE. # shows: escalation.brief, handover.wanted]
    ~ reason = true
    Marsha: His reason. Nobody's ever asked me for that. I'll look at the lot, and he'll have a letter by Monday.
* [PV-3316. Road shut, back at 7.25. He was told six. {let_off > 0:I let him hope, and I shouldn't have.|{take_it_back:I've told him it's yours to say.|I've told him it stands.}} # shows: escalation.brief, handover.so-far]
    Marsha: {let_off > 0:Then he'll hear it from me that it's not settled.|Good and clear.} I'll look at the lot. He'll have a letter by Monday.
* [He's a retired railwayman, lovely but a stickler. He just won't let it go. # shows: handover.colour # why: She knows what you think of him and not what happened. Facts would have let her start.]
    ~ took_over = true
    Marsha: I can't review a stickler. I'll ask him myself. He'll have a letter by Monday.
* [It's a late fee, and he doesn't agree with it. It's all there on the screen. # shows: handover.gaps # why: The road, and what he'd been told, aren't on the screen. She'll have to ask him all of it.]
    ~ took_over = true
    Marsha: None of the why is on the screen. I'll have to ask him. He'll have a letter by Monday.
- { let_off > 0:
    ~ promise_broken()
}
{ took_over:
    ~ provoke(2)
    She asks him. It takes six minutes, from Leeds onwards. # fact: owner = Marsha Bell # fact: remedy = review
    Malcolm: That's twice I've told it. {let_off > 0:And she says it never was coming off.|} Are you still there? # mood: {sharp()} # cue: repeating
- else:
    { let_off == 0:
        ~ step_forward()
    }
    Marsha has a word with him and comes off the line. Her name goes at the top of PV-3316. # fact: owner = Marsha Bell # fact: remedy = review
    Malcolm: {let_off > 0:She says it was never yours to take off. So I've two people now, and one of them I believe.|She'd got it all already. That's how a box hands over to the next box.} # mood: {level()}
}
-> what_next

// Tests where he can go next, with the wrong trade's rule already in his mouth.
=== what_next ===
Malcolm: And if she says no as well? It was eight weeks and then the ombudsman, with my gas. # mood: {level()}
* [That's it, eight weeks. Then the ombudsman can take a look at it for you. # shows: law.wrong # law: general-adr # why: True for gas. Pennant comes under no ombudsman, so he'd wait two months for nobody.]
    ~ misled = 1
    Malcolm: Eight weeks. I'll put it on the calendar. # mood: {mood()}
* [There's always your bank. Anything you pay by card is covered, under section 75. Ask them. # shows: law.wrong # law: cca-section-75 # why: That's for credit cards, and things that cost over £100. It sounded like help, and it'll get him a no.]
    ~ misled = 2
    Malcolm: Section 75. I'll look that up. # mood: {mood()}
* [It won't come to that, I'm sure. Marsha's ever so fair. # shows: expectations.overstate # why: She's fair, and a fair answer may be no. He asked you where the road goes after that.]
    ~ provoke(1)
    Malcolm: I've known some very fair men say no. # mood: {sharp()}
* [Her letter's our last word. From that day there's the Hire Conciliation Scheme. We're bound to it, and it's free. # shows: law.right, expectations.next-route # law: general-adr]
    ~ felt_understood()
    ~ step_forward()
    Malcolm: So there's a box further up the line. Good. Spell it for me. # mood: {mood()} # pose: open
- -> the_call

// Tests his right to what is held about him, and how long that may take.
=== the_call ===
Malcolm: One more thing. {card_read:It says here you tape these calls. You might have said, before I read you my card.|These calls are taped, you say.} I'd like a copy of the one when I booked. # mood: {level()}
* [Those are only for training, I'm sorry. We can't let them out to people. # shows: law.wrong # law: gdpr-access-request # why: It's his own voice. Anyone may ask for what a firm holds about them.]
    ~ provoke(2)
    Malcolm: It's got me on it. What are you training them in, my voice? # mood: {sharp()} # cue: sarcasm
* [Yes, of course, but there's a long queue for those. It can take three or four months. # shows: law.wrong # law: gdpr-access-request # why: The firm has one month. He believed you, which is worse.]
    ~ provoke(1)
    Malcolm: Four months, for one call. We ran a railway on less. # mood: {sharp()}
* [That's your right. I'll put it in today, and we've a month at most to send it. # shows: law.right, law.time-limit, rights.say-which # law: gdpr-access-request]
    ~ felt_understood()
    Malcolm: A month. I shan't need it, I don't suppose. But I like to know I could. # mood: {level()} # pose: open
* [I'm not really meant to, but I could get hold of it for you, as a favour. # shows: rights.right-as-favour # law: gdpr-access-request # why: It's his by right, whoever is on shift. He'd have thanked you for something he already had.]
    Malcolm: A favour. I'd sooner have it with a stamp on. # mood: {level()}
- -> when

// Tests a promise with a time in it, to a man who lives by them.
=== when ===
Malcolm: And when do I hear? I don't like "soon". You can't set a watch by it. # mood: {level()}
* [I'll ring you by four on Thursday, letter or no letter. Is this number best? # shows: followup.promise, followup.contact]
    ~ promised = true
    ~ step_forward()
    Malcolm: It's the only one. 07700 900164. Thursday, four o'clock. It's in the book. # mood: {mood()} # pose: open # fact: contact = 07700 900164 # promise: ring Malcolm by Thursday 4 pm
* [She'll write to you in the next few days. It might be a touch longer, if they're busy. # shows: followup.vague # why: He told you the word he couldn't use, and you gave him two more like it.]
    ~ provoke(1)
    ~ promised = true
    Malcolm: No. You ring me Thursday, by four, and say how far it's got. # mood: {sharp()} # cue: interrupting # promise: ring Malcolm by Thursday 4 pm
* [Let's say this. If you've had nothing by Thursday, you give us a call. # shows: followup.leave-to-chase # why: It has a day in it, and the work is all his. One call from you would cost you a minute.]
    ~ provoke(2)
    Malcolm: So I do the ringing. I see. # mood: {sharp()}
* [She's very quick, is Marsha. I should think you'll hear tomorrow. # shows: followup.vague, expectations.overstate # why: She said Monday. He'll sit in tomorrow, and nothing will come.]
    Malcolm: Tomorrow. I'll stop in, then. # mood: {mood()}
- { promised: -> ten_to_four }
-> he_rings

// Three days on. The promise comes back, and there is nothing to tell.
=== ten_to_four ===
Thursday, ten to four. Your note says, Ring M Smyth by 4. Marsha's been away since Tuesday. The letter isn't written.
* [There's nothing to tell him. I'll wait until the letter's done. # shows: followup.broken # why: He didn't ask for good news. He asked for four o'clock.]
    ~ promise_broken()
    At two minutes past four your line rings. It rings six times and stops. # sound: phone-ring
* [I'll ring him now. No letter yet, and I'll say why, and when. # shows: followup.kept]
    ~ promise_kept()
    Malcolm: Eight minutes to four. You rang. # mood: {level()} # pose: open
    Malcolm: Marsha's away, and it's still Monday. That's news, that is. I'd only have wondered. # mood: {level()}
* [I'll do it in the morning. She might be in by then and I'll have something to say. # shows: followup.late # why: You did ring, and you meant well. He'd been sitting by it since four the day before.]
    ~ provoke(2)
    Friday, 9.20.
    Malcolm: It's Friday. I put "did not ring" in the book. I'll add "rang next day". # mood: {sharp()}
* [I'll send him a text that says it's still being looked at. That'll do for now. # shows: followup.late # why: He's a man who leaves his phone alone. You said you'd ring.]
    ~ provoke(2)
    His answer comes on Sunday.
    Malcolm: Found your message. I had the phone off, waiting for the house one to ring. # mood: {sharp()}
- -> the_letter

// Nobody promised to ring, so he does. Tests owning a call he should not have had to make.
=== he_rings ===
~ provoke(1)
Thursday, four o'clock to the second. # sound: phone-ring
Malcolm: Smyth, with a y. I've heard nothing. # mood: {sharp()} # cue: repeating
* [It's only been three days, Mr Smyth. I'm afraid these things do always take a little while. # shows: empathy.brush-off # why: Three days is a while, when somebody's written a word beside your name.]
    ~ provoke(2)
    Malcolm: I know how many days it's been. I've a calendar. # mood: {sharp()} # cue: sarcasm
* [She's been ever so busy. I'm sure it'll be with you shortly. # shows: followup.vague # why: She's away till Friday, and it's due on Monday. Both were true and you said neither.]
    ~ provoke(1)
    Malcolm: Shortly. That's "soon" with its hat on. # mood: {sharp()}
* [I'm sorry, I should have rung. The letter comes on Monday, and I'll ring at noon. # shows: empathy.apology, followup.promise]
    ~ was_apologised_to()
    ~ step_forward()
    Malcolm: Monday at noon. That's all I wanted on Monday last. # mood: {mood()} # promise: ring Malcolm on Monday at noon
- -> the_letter

// Tests the close: whether it is really settled, or only finished.
=== the_letter ===
Monday, noon. Marsha's letter went first class on Saturday. You ring him.
{ reason:
    Malcolm: It's here. The fee stands. And there's a line by the word. "Road closed both ways, 4.50 pm." # mood: {level()}
- else:
    Malcolm: It's here. The fee stands. Two pages, and very civil. # mood: {level()}
}
{
- misled == 1:
    ~ provoke(2)
    Malcolm: And it isn't eight weeks, and it isn't an ombudsman. It's a scheme, and it's from today. You told me wrong. # mood: {sharp()}
- misled == 2:
    ~ provoke(2)
    Malcolm: My bank had never heard of me. Forty pounds, on a debit card? They were very nice about it. # mood: {sharp()} # cue: sarcasm
}
{ bernard_out:
    Malcolm: Bernard wants a word with you, by the way. He'd like to know who's been reading out his business. # mood: {sharp()}
}
* { knows_wish and not reason } [Has she put your reason by that word? If not, I'll see that it's added today. # shows: confirm.put-right]
    ~ reason = true
    ~ step_forward()
    Malcolm: She hasn't. You remembered the column. Well, I'm blowed. # mood: {mood()} # pose: open
* [So that's all sorted for you now, then. I am pleased. # shows: confirm.presume # why: He'd just been told no. Whether it was sorted was for him to say.]
    ~ provoke(1)
    Malcolm: Are you? That makes one of us. # mood: {sharp()} # cue: sarcasm
* [Lovely. I'll close that one down for you now, then, and let you get on. Bye, Mr Smyth. # shows: confirm.rush # why: He'd read you the letter and had something to say about it. You'd gone.]
    ~ provoke(2)
    Malcolm: I wasn't... # mood: {sharp()}
* [Is there anything in it that you're not happy with, or that isn't right? # shows: followup.confirm]
    { reason:
        Malcolm: The forty pounds. But I'd have charged it, in your shoes. There was a family waiting, she says. # mood: {mood()} # pose: open
    - else:
        Malcolm: It still just says LATE. There's no reason by it. I'd have liked the reason. # mood: {mood()}
    }
- -> how_it_ends

// The endings. The money is the same in all of them.
=== how_it_ends ===
{
- trust <= 2: -> rings_off
- took_over: -> with_marsha
- reason && trust >= 6: -> in_the_column
- else: -> still_late
}

= in_the_column
Malcolm: I don't like it. I understand it, and that's a different thing. Bernard can have his forty pounds. # mood: calm # pose: open # ending: resolved
-> END

= still_late
Malcolm: I'll pay it. I've paid it. I shan't bring it up again, and I shan't forget it. # mood: worried # pose: shrugging
{reason:The reason stands beside the word. He'd have taken it better from somebody he believed.|The slip goes back in the drawer. It still says LATE.} # ending: part-resolved
-> END

=== with_marsha ===
Malcolm: Marsha's rung me herself. I'd sooner deal with her from now on, if it's all the same to you. # mood: worried
PV-3316 has her name on it, and his whole story, told for the second time. # ending: escalated
-> END

=== rings_off ===
Malcolm: You can keep it. I've hired from you since you'd only the three vans. That's done. # mood: angry # cue: threat-to-leave
The receiver goes down, gently. On PV-3316 a box turns grey. Account closed. # ending: lost
-> END
