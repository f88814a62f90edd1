INCLUDE ../lib/customer.ink
// The late van. The customer is mistaken, and not wholly honest. He says that he rang before the van was
// due. He rang his daughter, and she rang the firm eight minutes before seven. Calling him a liar is wrong
// and unkind; taking his word is wrong and kind. Looking it up beside him, leaving the fee where it is and
// telling him who may look again is right.
//
// Monday      opening > card > identity > saturday > rang > log (> owned_up) > does_it_stand, or take_it_back
//             > quiet > who_can_change_it (> asked_again) > briefing > what_next > the_call > when
// Wednesday   her_call       Thursday   ten_to_four (or he_rings)       Monday   the_letter > how_it_ends
// He may put the phone down at asked_again. The endings stand at the foot.

# title: The late van
# setting: phone
# customer: Malcolm Smyth
# colleague: Marsha Bell (customer care manager)
# role: customer care adviser at Pennant Van Hire
# situation: Malcolm was charged for a late van. He says he rang.
# goal: Check the facts together. Tell him fairly what stands, and who can look again.
# practises: checking before you judge
# practises: staying fair
# practises: saying who decides
# minutes: 10
# level: 2
# version: 2
# author: Composure
# scheme: complaint-cycle-2
# cause: no-fault
# policy: A van that is over 30 minutes late costs £40. We say so on the phone and on the sheet they sign.
# policy: We drop the fee only if we were at fault, or if we were told before the van was due. Anyone may ring for the hirer.
# policy: If our log and the customer differ, ask before you judge. Pass on both, as they are.
# policy: You may give £10 off the next hire as goodwill. Only Marsha Bell can drop or change a fee.
# policy: Anyone may ask for a review. Marsha Bell looks again and writes within 5 working days. We tell nobody the result until she has signed it.
# policy: Her letter is our final answer. It names the Hire Conciliation Scheme, which is free to the customer.
# policy: Our trade body binds us to that scheme. We come under no ombudsman.
# policy: Letters go by email, or by post to anyone who asks.
# policy: Before you open a hire, check name, postcode and the last three figures of the phone it was booked on. Ask for no more.
# policy: Talk about a hire only with the person who made it.
# policy: Never take or note a card number. A refund goes back to the card by itself. Calls are recorded.
# law: general-adr
# law: gdpr-access-request
# law: gdpr-principles
# law: cca-section-75
# law: pci-card-security-code

VAR knows_wish = false  // he was asked what he would like, and told you about the column
VAR let_off = 0         // 1: he was told it might go, 2: he was told it was gone
VAR owned = false       // he has said himself that he did not ring
VAR cross = false       // the no came flat, and he is on his feet
VAR reason = false      // Marsha was told about the column
VAR took_over = false   // Marsha had to start again from nothing
VAR promised = 0        // 1: a call by Thursday at four, 2: an honest day for the letter
VAR gail_told = false   // his daughter was told what he was charged
VAR no_signed = false   // he was told the result before it was signed
VAR misled = 0          // 1: he was told of an ombudsman, 2: section 75

~ anger = 4
~ trust = 6
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
Monday, 9.15. Your first call. Paper rustles at the other end. # sound: phone-ring # time: Monday, 9.15
Malcolm: Good morning. You had forty pounds off me on Saturday, for a van. I'd like to know what for. # mood: worried # fact: product = van
Malcolm: The slip says LATE. In capitals. It doesn't say anything else. I'm sorry to trouble you with it, first thing. # mood: worried
* [That'll be the LRF, I'm afraid. It goes on by itself if the van's back after half past six. # shows: listening.assume, language.jargon # why: It's very likely true. But nobody had asked him yet, and LRF means nothing outside your office.]
    ~ provoke(2)
    Malcolm: By itself. So nobody asked me. And you've not asked me either. # mood: {sharp()}
* [I'm ever so sorry to hear that, and I do understand how you must be feeling. # shows: empathy.scripted # why: You couldn't know how he felt, and he noticed. A question would have been kinder.]
    ~ was_apologised_to()
    ~ provoke(1)
    Malcolm: That's kind. I'm not feeling anything much. I'd only like to know what it's for. # mood: {level()}
* [I don't know yet, I'm afraid. How did Saturday go? # shows: listening.open-question]
    ~ felt_understood()
    Malcolm: How did it go? Well, now. I picked it up at eight, and I was due back with it at six. # mood: {level()} # pose: open
* [You were right to ring. Shall I start a refund form while you tell me what happened? # shows: listening.solve-first # why: It sounds helpful. But a refund form tells him that there will be a refund, and you've heard nothing yet.]
    ~ was_offered_remedy()
    Malcolm: A form. Oh. You do it before you've heard, do you? # mood: {sharp()}
- -> card

// Tests stopping him kindly before a card number is on the recording.
=== card ===
Malcolm: Now, it'll want to go back on the same card, I should think. I've got it out ready, it's the blue one. 4929, 11... # mood: {mood()}
He reads it slowly, like somebody used to being written down.
* [Don't read me any more of it, please. I don't need it, and it's all being recorded. # shows: data.stop-them, data.say-why # law: pci-card-security-code]
    ~ felt_understood()
    Malcolm: Is it? Then back in the wallet it goes. Nobody's ever stopped me before. # mood: {level()} # pose: open
* [Go on, I'm listening. # shows: data.ask-too-much # law: pci-card-security-code # why: Mostly a kind thing to say. Here it put sixteen digits on a recording, and a refund finds its own way.]
    -> the_whole_number ->
    Malcolm: I can say it slower, if you've lost your place. # mood: {level()}
* [Thanks. Could you do me the three digits from the back as well? # shows: data.ask-too-much # law: pci-card-security-code # why: Those three digits may never be kept, and a recording keeps them. You needed no part of the card.]
    -> the_whole_number ->
    Malcolm: And 528 on the back. Is that wise? # mood: worried # sensitive: security-code = 528
* [Can I stop you there? Pop it away for now, and I'll take it at the end. # shows: policy.guess # why: You stopped him in time. But nobody will want it at the end either, and now he thinks that there's money coming.]
    Malcolm: At the end. Right you are. I'll leave it by the phone. # mood: {mood()}
- -> identity

// A tunnel: all sixteen digits come out.
=== the_whole_number ===
Malcolm: 4929 1170 3358 2214. There. You'll have that down now. # mood: {mood()} # sensitive: card-number = 4929 1170 3358 2214
->->

// Tests knowing who is on the line, with no more and no less than it takes.
=== identity ===
Malcolm: Smyth, with a y. Malcolm. There's another one over at Telford. I get his seed catalogues. # mood: {level()} # fact: customer = Smyth
Two names come up on your screen. M Smyth in Ludlow, and M Smyth in Telford.
* [And what's your postcode, please, Mr Smyth? That's all it takes. # shows: data.skip-check # law: gdpr-principles # why: A name and a postcode are what every neighbour knows. The card asks for the phone as well.]
    Malcolm: SY8. Half the close could tell you that. # mood: {mood()}
    -> opens ->
* [Would that be Pinfold Rise, with the small van? # shows: data.disclose # law: gdpr-principles # why: That was the other Mr Smyth, and now a stranger has his road. Let them tell you, and only check.]
    ~ provoke(1)
    Malcolm: No. I don't know that man. But I know where he lives now. # mood: {sharp()}
    -> opens ->
* [I'll just need your date of birth, an email, and the last three figures of your licence. # shows: data.ask-too-much # law: gdpr-principles # why: It sounds careful. The card asks for two things, and you asked for three others.]
    ~ provoke(1)
    Malcolm: My date of birth? I've brought the van back. I'm not adopting it. # mood: {sharp()} # cue: sarcasm
    -> opens ->
* [Could you give me a postcode, and the end of the phone number on the booking? # shows: data.check-identity, data.least-needed]
    He spells it out, letter by letter, and then 164. PV-3316 opens. # fact: reference = PV-3316
    Malcolm: PV-3316. That's on the slip as well. We agree on something. # mood: {level()}
- -> saturday

// A tunnel: he gives what the card asks for without being asked.
=== opens ===
He gives the end of his phone number without being asked. PV-3316 opens. # fact: reference = PV-3316
->->

// Tests letting a rambler ramble, and taking it in without taking sides. Three of these are good.
=== saturday ===
Malcolm: My girl's moved to Leeds. Second floor, no lift, and I'd a wardrobe in pieces. She did me a sandwich. I'd unloaded by two. # mood: {mood()}
Malcolm: Then there's a crash on the way home, and the road's shut. Both ways, from ten to five. Ninety minutes. The chap beside me had a parrot. # mood: {mood()}
Malcolm: Engine off. I don't touch a phone in a cab, I never have. I was at your gate at 7.25, and got charged for being late. # mood: {mood()} # fact: problem = £40 late fee
Malcolm: I was a signalman for thirty-four years. I wrote down every train that was late, and I was never one of them. I do go on. Tell me if I go on. # mood: {level()}
* [Go on, I'm listening. # shows: listening.let-finish]
    ~ felt_understood()
    Malcolm: No, that's it. It's only that I like a thing told in order. # mood: {level()} # pose: open
* [They'd no business charging you for that. The road was shut. What were you meant to do? # shows: acknowledge.take-sides # why: It feels kind, and you've not looked yet. In five minutes you may have to tell him the opposite.]
    ~ felt_understood()
    Malcolm: Well. Thank you. I did think so. # mood: {mood()} # pose: open
* [So you sat on a shut road for ninety minutes, got in at 7.25, and it just says LATE. That's it, is it? # shows: listening.paraphrase, listening.check]
    ~ was_heard()
    Malcolm: That's it. In that order. # mood: {level()} # pose: open
* [All those years of keeping the book on other people. And then you get that word beside your name. # shows: acknowledge.view, empathy.name-effect, listening.use-detail]
    ~ was_heard()
    Malcolm: It does sting. I didn't expect anybody to see that. # mood: {mood()} # pose: open
* [The road was shut, so you rang to say you'd be late, and the slip says LATE all the same. Is that right? # shows: listening.mishear # why: He never said that he rang. You put it in, and it's easier for him to leave it in than to take it out.]
    Malcolm: I... Well. Yes. More or less, that's how it was. # mood: worried # cue: silence
- -> rang

// The claim. Tests neither swallowing it nor throwing his own words at him.
=== rang ===
On the screen it says, Due 6 pm. Back 7.25 pm. Fee £40. Told on the phone. Signed for.
Malcolm: There is one thing. I don't like to bring it up. I did ring you. Getting on for half past five, it'd be. # mood: {mood()}
Malcolm: A young lady. Very pleasant. She said not to worry. So by your own sheet it doesn't count, does it? # mood: {level()}
* [That changes things, then. If you rang before six, you can have the £40 back. # shows: authority.over-promise # why: He may be right. Nobody has looked, and only Marsha Bell can take it off.]
    ~ let_off = 2
    ~ step_forward()
    Malcolm: Just like that? Well, I'm obliged to you. Nine twenty-six. I'll write that down. # mood: {mood()} # pose: open
* [Bear with me, then, and I'll go through Saturday's calls. They're all kept. # shows: structure.look-into, ownership.explain-step, ownership.take]
    ~ step_forward()
    Malcolm: By all means. You take your time. # mood: {level()} # cue: silence
* [I don't follow. You told me that you never touch a phone in a cab, so which is it? # shows: acknowledge.doubt # why: You'd heard it well, and you used it to catch him out. He could have been standing by the road.]
    ~ provoke(2)
    Malcolm: I wasn't in the cab. I was stood on the verge. I didn't know I was in court. # mood: {sharp()}
* [Do you remember who you got, and whereabouts you'd stopped? # shows: clarify.missing-fact]
    ~ felt_understood()
    Malcolm: Where was I? On the verge, with my coat off. And who was it? Well. A young lady. As I say. # mood: {level()} # cue: repeating
- -> log

// The log. Tests telling him what it says, and leaving him a way to be wrong.
=== log ===
Saturday's calls come up. There's nothing about PV-3316 before six. There's one at 6.52, from a woman. "Dad's stuck on the road. He'll be late."
{ let_off == 2: -> a_red_line }
Malcolm: You'll have found it, I expect. # mood: {level()}
-> telling
= a_red_line
Across the fee there's a thin red line.
Malcolm: Is that it done, then? # mood: {mood()}
-> telling
= telling
* [I've been down all of them, Mr Smyth, and nobody rang. Are you sure it wasn't another day? # shows: acknowledge.doubt # why: Somebody did ring, at 6.52. He heard you call him a liar, and he had nowhere to go but further in.]
    ~ provoke(2)
    Malcolm: Somebody rang you. I'll say no more than that. # mood: {sharp()} # cue: silence
    -> after_log
* [I've got one at 6.52 about your van, and none before six. Might that be it? # shows: listening.check, explain.reason, language.concrete]
    ~ owned = true
    Malcolm: 6.52? No. No, she said she'd ring you straight off. # mood: worried # cue: silence
    -> owned_up
* [I can't see one before six. I don't doubt that you rang somebody. Was it us? # shows: acknowledge.view, clarify.missing-fact]
    ~ owned = true
    ~ felt_understood()
    Malcolm: Was it... No. That's fairly asked. No, it wasn't you. # mood: worried # cue: silence
    -> owned_up
* [They do miss calls, these logs. I'll put yours in for half past five, so it's there. # shows: policy.bend, record.wrong, authority.hint-more # why: He'd have been believed. You'd also have written down a call that you looked for and didn't find.]
    {let_off == 0:
        ~ let_off = 1
    }
    Malcolm: Will you? Well, if you say so. # mood: worried # cue: silence
    -> after_log

=== after_log ===
{ let_off > 0: -> take_it_back }
-> does_it_stand

// He comes out with it. Tests hearing a small untruth without making a trial of it, or a present.
=== owned_up ===
{ owned:
    Malcolm: I'd best be plain. It was our Gail I rang, at half past five. Hers is the number I know. Yours was on the sheet, in the back. # mood: worried
    Malcolm: There wasn't any young lady. There was only her. She's had a lot on. I didn't want it to be her that forgot. # mood: worried
}
* [Thank you. That can't have been easy to say, and to somebody you don't know. # shows: acknowledge.thank, empathy.calm, empathy.name-effect]
    ~ felt_understood()
    Malcolm: It's not a thing I do. I'd like you to know that. # mood: {level()}
    -> after_log
* [It's near enough, to my mind. You'd told someone by half past five, and I'll see they know that. # shows: authority.hint-more # why: You wanted to be kind to an honest man. The card says that we must be told, and now he thinks it may go.]
    { let_off == 0:
        ~ let_off = 1
    }
    ~ step_forward()
    Malcolm: Is it? Near enough? That's a weight off. I'll write that down. # mood: {mood()} # pose: open
    -> after_log
* [I do wish you'd told me that to start with. I've been through the whole of Saturday. # shows: empathy.blame-customer # why: He knew. He'd just done the hardest thing he'll do all week, and got told off for it.]
    ~ provoke(2)
    Malcolm: Yes. I'm sorry. I've wasted your morning. # mood: {sharp()}
    -> after_log
* [You'd left it with her, you thought she had, and it came out as "I rang". # shows: listening.paraphrase, acknowledge.view]
    ~ was_heard()
    ~ felt_understood()
    Malcolm: That's how it was. You've put it kinder than I would. # mood: {level()} # pose: open
    -> after_log

// Tests the fair no: a reason he can check, and nothing that sounds like a maybe.
=== does_it_stand ===
Malcolm: Well, then. You've got it all in front of you. {owned:I'd not blame you if you said no. |}Does it stand? # mood: {level()}
* [It does. You were told six, you signed for six, and it's the same for everybody. # shows: policy.hide-behind, expectations.flat-no # why: The rule has a good reason, and you kept it to yourself. With nothing to weigh, he can only push.]
    ~ provoke(2)
    ~ cross = true
    Malcolm: I know what I signed. Somebody wrote it. Did they say why? # mood: {sharp()}
    -> who_can_change_it
* [It isn't mine to decide, but I'd be surprised if it did, with the road like that. Shall I have a word? # shows: authority.hint-more, expectations.leave-hoping # why: You've put off the no. He has stopped worrying because you told him to.]
    ~ let_off = 1
    ~ step_forward()
    Malcolm: You'd be surprised. That's a nice thing to hear. I'll write that down. # mood: {mood()} # pose: open
    -> take_it_back
* [It does, I'm afraid. We'd have had to be told by six, by you or anybody, and it was 6.52. # shows: expectations.fair-no, policy.name, explain.reason]
    { not heard:
        ~ was_heard()
    }
    Malcolm: Told by six. And you weren't. Hm. I'm not saying I like it. # mood: {level()}
    -> quiet
* [I haven't the heart to leave it on. You've been so straight with me that I'll take it off. # shows: authority.over-promise, policy.bend # why: It's kind, and it isn't yours to give. He'll write down that you said it, and when.]
    ~ let_off = 2
    ~ step_forward()
    Malcolm: You don't have to do that. Well, I'm obliged. Nine thirty-one. I'll write that down. # mood: {mood()} # pose: open
    -> take_it_back
* [As I read it, yes. But it isn't mine to change. That's for Marsha Bell, if you want it looked at. # shows: expectations.say-limit, authority.name-who, expectations.next-route]
    ~ step_forward()
    Malcolm: Marsha Bell. No, no. I'd not trouble a manager with it. # mood: {level()}
    -> quiet

// He has a yes, or thinks so. Tests taking it back while it can still be done decently.
=== take_it_back ===
{ let_off == 2:
    You press the button. A red box comes up. Marsha Bell only, it says.
- else:
    You open the fee. There's a line across it in red. Marsha Bell only.
}
Malcolm: {let_off == 2:And that'll be in my bank, will it?|So do I wait, or is it as good as done?} # mood: {mood()}
* [I'm really sorry, I'd no business saying that. Only Marsha Bell can do it. I'll get her to look. # shows: empathy.apology, escalation.right-time, escalation.explain, authority.name-who, ownership.take]
    ~ let_off = 0
    ~ was_apologised_to()
    ~ provoke(2)
    ~ step_forward()
    Malcolm: I'd written it down. I'll cross it out, then. I'd sooner be told. # mood: {sharp()}
* [It turns out it's not mine to drop, I'm sorry to say. They won't let us decide a thing here. # shows: ownership.pass-buck, empathy.defensive # why: It's the firm's fault, the screen's fault, anybody's but yours. He still had your word.]
    ~ provoke(3)
    Malcolm: They won't let you. You'd a mouth of your own a minute since. # mood: {sharp()} # cue: raised-voice
* [It's gone through on this side. If it isn't there by Friday, ring me, and I'll ask her to chase it. # shows: authority.over-promise, followup.leave-to-chase # why: You could see that it wouldn't. Now he'll watch his bank for something that isn't coming.]
    Malcolm: By Friday. I'll look out for it. # mood: {mood()}
    Marsha has seen the red box come up on her own screen. She's on her feet. # enters: Marsha
- -> briefing

// He is much too polite. Tests hearing what a very polite man is not saying.
=== quiet ===
Malcolm: No, no, that's quite all right. You've been very good. It's only forty pounds, and there's people with real troubles. I'll let you get on. # mood: {level()}
A slip of paper is folded, once, and then again. Nobody hangs up. # cue: silence
* [That's very good of you, Mr Smyth. Would you like me to leave it there, then? # shows: confirm.rush, signs.carry-on # why: He was so polite that it was easy. He'd not hung up, and he wanted to be asked.]
    Malcolm: Yes. Only, supposing one did want it looked at. Could anybody? # mood: {level()} # cue: repeating
    -> who_can_change_it
* [I'm not sure it is all right, from how quiet you've gone. What was it you were hoping for? # shows: signs.name, signs.heard, clarify.wanted]
    ~ knows_wish = true
    ~ felt_understood()
    Malcolm: It's that word. On the railway there's a column beside it, for the reason. Signal failure. Snow. Sheep. # mood: {level()} # pose: open
    Malcolm: I'd like my reason in the column. Could anybody do that? I'd not want to be a nuisance. # mood: {level()}
    -> who_can_change_it
* [I can do £10 off your next hire. It's goodwill, and it leaves the fee where it is. # shows: rights.name-goodwill, signs.carry-on # why: You named it rightly and you may give it. But it wasn't money that he'd gone quiet about.]
    Malcolm: That's kind. I don't know that I'll hire again. Could anybody look at it, do you suppose? # mood: {level()}
    -> who_can_change_it
* [Anyone can ask for a second look, and it's no trouble. Marsha Bell does it. Shall I ask her for you? # shows: language.can-do, authority.name-who, escalation.right-time, escalation.explain, structure.agree]
    ~ step_forward()
    Malcolm: If it's no trouble. Then yes, I think I will. Thank you. # mood: {level()} # pose: open
    -> briefing

// Tests staying level, and letting it go to the one person who can change it.
=== who_can_change_it ===
{ cross:
    ~ provoke(1)
    A chair scrapes. He's standing up.
    Malcolm: What was I meant to do, fly? I sat there with my hands in my lap, like it says in the Highway Code! # mood: angry # cue: raised-voice
    Malcolm: No. I want this looked at by somebody who can change it. # mood: {sharp()}
}
* [I can hear how much this matters. But she'd say what I've said, and you did sign for it. # shows: empathy.defensive, escalation.too-late # why: She may well. It's still hers to say, and he's still allowed to ask.]
    ~ provoke(2)
    Malcolm: I did sign for it. I see. And who's she? # mood: {sharp()}
    -> asked_again
* { knows_wish } [Marsha Bell could. I'll give her the fee and the column, and she'll look at both. # shows: authority.name-who, escalation.right-time, escalation.explain, language.concrete, ownership.take]
    ~ step_forward()
    Malcolm: Both. You've put the column in. Thank you. # mood: {level()} # pose: open
    -> briefing
* [The yard at Ludlow put it on, so they're the ones. Shall I find you their number? # shows: escalation.wrong-person # why: The yard put it on and can't take it off. Marsha Bell can, and she's across the room.]
    ~ provoke(1)
    Malcolm: A lad with a hosepipe? He can change it? # mood: {sharp()}
    -> asked_again
* [Then let's get Marsha Bell to do that. She can change it, and she'll look at it from scratch. All right? # shows: empathy.calm, signs.respond, authority.name-who, escalation.right-time, escalation.explain, structure.agree]
    ~ step_forward()
    Malcolm: From scratch. Yes, please. If she's not too busy. # mood: {level()}
    -> briefing
* [By rights you're due £10 off your next hire. Would you be happy to leave it at that? # shows: rights.favour-as-right # why: It's a kindness you may give, and not a right. Dressed up as one, it looks like a way to be rid of him.]
    ~ provoke(1)
    Malcolm: By whose rights? A minute ago I was in the wrong. # mood: {sharp()}
    -> asked_again

// Second chance to let it go to her. None of these is free: it should have been said the first time.
=== asked_again ===
The kettle clicks off behind him. He lets it.
Malcolm: I only asked who could change it. I'm sorry to ask again. Who could? # mood: {sharp()} # cue: repeating
* [I'd like to give you £10 off your next hire, as goodwill. That one I can do myself. # shows: rights.name-goodwill, escalation.too-late # why: You called it by its right name. It still wasn't what he asked for, twice.]
    ~ provoke(1)
    Malcolm: Put your tenner away. I asked for a name. # mood: {sharp()} # cue: repeating
* [I've given you my answer. I can't keep going round and round in circles, Mr Smyth. # shows: empathy.defensive, escalation.too-late # why: He asked for somebody else's answer. You're the only reason it's a circle.]
    ~ provoke(2)
    Malcolm: I'm not going round anything. I'm stood still! # mood: {sharp()} # cue: raised-voice
* [It's Marsha Bell. She'll look again, though I don't know what she's meant to find. # shows: escalation.right-person, escalation.explain, empathy.defensive # why: He has his name at last. He also has it that you've made up your mind for her.]
    ~ step_forward()
    Malcolm: A name. Thank you. She may find what she finds. # mood: {sharp()}
    -> briefing
- { trust <= 2: -> rings_off }
Across the room Marsha has heard "Mr Smyth" once too often. She points at herself, then at the phone. # enters: Marsha
-> briefing

// Tests the hand-over: the facts, his and the log's, and what he really wants. He is on hold.
=== briefing ===
You put him on hold. Marsha turns her chair to you. # leaves: Malcolm # enters: Marsha
Marsha: {let_off == 2:He's been told it's off? |}What am I looking at?
* [PV-3316. The road was shut, he was back at 7.25, and he'd like somebody to look at it again. # shows: handover.gaps # why: All true, and you left out both calls to spare him. She'll find the one at 6.52 herself, and wonder.]
    ~ took_over = true
    Marsha: And this at 6.52? I'm going to have to ask him about it. He'll have a letter by Monday.
* { knows_wish } [PV-3316, and he was back at 7.25. It's the word he minds. He'd like his reason put beside it. # shows: escalation.brief, handover.wanted]
    ~ reason = true
    Marsha: His reason. Nobody's ever asked me for that. I'll look at the lot, and he'll have a letter by Monday.
* [A retired railwayman, and lovely with it. But he did try it on about a phone call. # shows: handover.colour # why: She knows what you think of him and not what happened. Both calls, and no view, would have been fair.]
    ~ took_over = true
    Marsha: I can't review "lovely". I'll ask him myself. He'll have a letter by Monday.
* [PV-3316. {owned:He rang his daughter at half past five, and she rang us at 6.52|He says he rang by six, and the log has a woman at 6.52}. {let_off > 0:I let him hope, I'm afraid|I've told him it's one for you}. # shows: escalation.brief, handover.so-far]
    Marsha: {let_off > 0:Then he'll hear it from me that it's not settled.|Good and clear.} I'll look at the lot. He'll have a letter by Monday.
- { let_off > 0:
    ~ promise_broken()
}
{ took_over:
    ~ provoke(2)
    She asks him. It takes six minutes, from the wardrobe onwards. # fact: owner = Marsha Bell # fact: remedy = review # calls: Malcolm
    Malcolm: That's twice I've told it. {let_off > 0:And she says it never was coming off.|} Are you still there? # mood: {sharp()} # cue: repeating # leaves: Marsha
- else:
    { let_off == 0:
        ~ step_forward()
    }
    Marsha has a word with him and comes off the line. Her name goes at the top of PV-3316. # fact: owner = Marsha Bell # fact: remedy = review # calls: Malcolm # leaves: Marsha
    Malcolm: {let_off > 0:She says it was never yours to take off. So I've two people now, and one of them I believe.|She'd got it all already. I never had to start again.} # mood: {level()}
}
-> what_next

// Tests where he can go next, at a pace he can write down, with the wrong trade's rule in his mouth.
=== what_next ===
Malcolm: And if she says no as well? With my gas it was so many weeks, and then the ombudsman. You'll have to go slow. I'm writing it down, and this is the bad pen. # mood: {level()}
* [It works like your gas, more or less. You wait out your weeks, and then it's the ombudsman. # shows: law.wrong # law: general-adr # why: True for gas. Pennant comes under no ombudsman, so he'd wait for nobody.]
    ~ misled = 1
    Malcolm: The same. That's easy to remember. I'll put it on the calendar. # mood: {mood()}
* [Her letter first. That's our last word. Then it's the Hire... Conciliation... Scheme. There's nothing to pay. # shows: law.right, expectations.next-route, adapt.pace # law: general-adr]
    ~ felt_understood()
    ~ step_forward()
    Malcolm: Conciliation. One L. So there's a box further up the line. Good. # mood: {mood()} # pose: open
* [Her letter's our final answer, Mr Smyth. There's nothing after that, so it'd be the end of it. # shows: explain.half, law.wrong # law: general-adr # why: It is your firm's last word. You left out the scheme, which is free and which you are bound to.]
    ~ provoke(1)
    Malcolm: The end of it. I see. Well, that's plain. # mood: {sharp()}
* [Got that pen? Then it's your bank. You paid by card, so section 75 covers you for it. # shows: law.wrong # law: cca-section-75 # why: That's for credit cards, and things that cost over £100. It sounded like help, and it'll get him a no.]
    ~ misled = 2
    Malcolm: Section 75. I'll look that up. # mood: {mood()}
* [You'd have the Hire Conciliation Scheme from the day of her letter. It's free, and we're bound by it. # shows: law.right, expectations.next-route # law: general-adr]
    ~ felt_understood()
    Malcolm: The Hire what? Say it again. No, I've got it. Free, you say. # mood: {mood()}
- -> the_call

// Tests his right to what is held about him, and how long that may take.
=== the_call ===
Malcolm: One more thing, and then I'll let you go. It says here that these calls are kept. Could I have the one from when I booked? I'm starting to doubt myself. # mood: {level()}
* [There's a queue for those, I'm sorry to say. It's three or four months as a rule. # shows: law.wrong # law: gdpr-access-request # why: The firm has a month. It may take two more if it's complicated, and one phone call isn't.]
    ~ provoke(1)
    Malcolm: As a rule. For one call. We ran a railway on less. # mood: {sharp()} # cue: sarcasm
* [You can have it by right, and I'll put it in today. We've a month, or three if it's a hard one. # shows: law.right, law.time-limit, rights.say-which, ownership.take # law: gdpr-access-request]
    ~ felt_understood()
    Malcolm: A month. It can't be a hard one, I hardly spoke. Thank you. # mood: {level()} # pose: open
* [I'm not meant to, but I'll get hold of it for you. Call it a favour for a railwayman. # shows: rights.right-as-favour # law: gdpr-access-request # why: It's his by right, whoever is on shift. He'd have thanked you for something he already had.]
    Malcolm: I'd not want you getting into trouble. # mood: {level()}
* [It's your own call, so yes. I'll put that in for you today. # shows: law.right, ownership.take # law: gdpr-access-request]
    Malcolm: Today. And when would I have it? Never mind. I'll look out for it. # mood: {level()}
* [They're for training, those, so we can't let them out. Would a note of what was said do instead? # shows: law.wrong, language.cannot # law: gdpr-access-request # why: It's his own voice. Anyone may ask for what a firm holds about them.]
    ~ provoke(2)
    Malcolm: A note of what I said. By somebody else. No, thank you. # mood: {sharp()}
- -> when

// Tests a promise with a time in it, and news that reaches him the way he can use it.
=== when ===
Malcolm: And when do I hear? I can't set a watch by "soon". And I've no email. Our Gail reads me mine, down the phone, and I'd as soon she didn't, with this. # mood: {level()}
* [She's quick, is Marsha. I'll have it printed large and posted, and it'll be with you tomorrow. # shows: expectations.overstate, adapt.guess # why: She said Monday. And nobody had told you that he couldn't read small print.]
    Malcolm: Tomorrow. Large. There's nothing wrong with my eyes. # mood: {sharp()}
* [They do go out by email, I'm afraid. Gail could ring us on Thursday if nothing's come. # shows: adapt.same-for-all, followup.leave-to-chase # why: He'd told you both what didn't work, and who was not to see it. Post costs you a stamp.]
    ~ provoke(2)
    Malcolm: So she'd be doing the ringing. Again. I see. # mood: {sharp()}
* [I'll be on to you by four on Thursday, however far it's got. Is this your best number? The letter can be posted. # shows: followup.promise, followup.contact, ownership.take, adapt.adjust, language.concrete]
    ~ promised = 1
    ~ step_forward()
    Malcolm: Posted. Good. And it's the only number, 07700 900164. Thursday, four o'clock. It's in the book. # mood: {mood()} # pose: open # fact: contact = 07700 900164 # promise: ring Malcolm by Thursday 4 pm
* [Would you like it by post, then? It'll be a few days, or it could be a touch longer. # shows: followup.vague # why: He told you the word he couldn't use, and you gave him two more like it.]
    ~ provoke(1)
    ~ promised = 1
    Malcolm: Would it be a bother to ring me on Thursday? By four. Just how far it's got. # mood: {sharp()} # cue: interrupting # promise: ring Malcolm by Thursday 4 pm
* [Does post suit you better? Then it's Monday. I'm sure she'd like it to be Friday, but I'll say Monday. # shows: expectations.honest-time, followup.promise, adapt.ask, adapt.adjust, followup.contact, language.concrete]
    ~ promised = 2
    Malcolm: It does. Monday, and by post. I can look out for that. # mood: {level()}
- -> her_call

// His daughter rings, and means well. Tests keeping his business his, and hearing hers.
=== her_call ===
Wednesday, ten past eleven. A woman's voice, with a kettle behind it. She's Gail, she says, Malcolm Smyth's girl. It was her who forgot to ring on Saturday, and she feels dreadful. What has he been charged? She'd like to pay it, and he needn't know. # time: Wednesday, ten past eleven # place: phone
* [It was £40, and please don't feel bad. Would you like to pay it now, so that nobody need know? # shows: data.disclose, structure.act-unasked # law: gdpr-principles # why: It was the kindest thing on offer. What he pays is his to tell, and he'd asked that she not be told.]
    ~ gail_told = true
    She pays, and she's so relieved that she cries. On Thursday morning there's a letter on Malcolm's mat, with her writing on it.
* [I can only talk about a hire with whoever made it. Is there anything you'd like noted about your own call? # shows: policy.name, data.least-needed, adapt.direct # law: gdpr-principles]
    ~ felt_understood()
    She thinks about it. Say I rang at 6.52 and it was me that forgot, she says. You write that down, and Malcolm hears of it from her.
* [I'm afraid I don't know you, so I can't talk to you. You'd want to take it up with him. # shows: expectations.flat-no # why: You kept his business to yourself, as you should. She'd rung to own up to something, and got a door.]
    Malcolm has her in tears on the phone at noon. She only wanted somebody to tell.
* [Thank you for ringing. I can't say a word about his, but he's welcome to ring me with you beside him. # shows: acknowledge.thank, policy.follow # law: gdpr-principles]
    With him there, she says. Yes. I ought to tell him first. Malcolm has a cup of tea put in front of him that night, in Ludlow.
- { promised:
    - 1: -> ten_to_four
    - 2: -> the_letter
}
-> he_rings

// The promise comes back, and there is something to tell that is not to be told yet.
=== ten_to_four ===
Thursday, ten to four. Your note says, Ring M Smyth by 4. Marsha has made up her mind. The fee stands, she says. She'll sign it tomorrow, and till it's signed we say nothing. # time: Thursday, ten to four # place: phone
* [There's nothing I'm allowed to say. I'd best leave it till it's signed, and then ring him. # shows: followup.broken # why: He didn't ask for good news. He asked for four o'clock.]
    ~ promise_broken()
    At two minutes past four your line rings. It rings six times and stops. Malcolm doesn't leave messages. # sound: phone-ring
* [I'll ring him, and let him know on the quiet that it's a no. Then it won't be a shock. # shows: followup.kept, policy.bend # why: You rang, and you were being kind. But it wasn't signed. Until it is, it can still change, and he'd be told twice.]
    ~ no_signed = true
    ~ promise_kept()
    Malcolm: Eight minutes to four. You rang. So it's a no. And I'm not to have heard it. # mood: worried # cue: silence # calls: Malcolm
* [I'll send a text to say that it's being looked at. It's quicker for both of us. # shows: followup.late # why: He's a man who leaves his phone alone. You said you'd ring.]
    ~ provoke(2)
    His answer comes on Sunday.
    Malcolm: Found your message. I had it switched off, waiting for the house one to ring. # mood: {sharp()} # calls: Malcolm
* [I'll ring him now. It's being written, it comes on Monday, and till then I can't say more. # shows: followup.kept, informed.update, expectations.say-limit]
    ~ promise_kept()
    Malcolm: Eight minutes to four. You rang. And you can't say, and you've said you can't. That'll do me. # mood: {level()} # pose: open # calls: Malcolm
- -> the_letter

// Nobody promised to ring, so he does. Tests owning a call he should not have had to make.
=== he_rings ===
~ provoke(1)
Thursday, four o'clock to the second. On PV-3316 Marsha has put, Signing it tomorrow. # sound: phone-ring # time: Thursday, four o'clock # place: phone # calls: Malcolm
Malcolm: Smyth, with a y, SY8, 164. I don't like to be a pest. Only I've heard nothing. # mood: {sharp()} # cue: repeating
* [It isn't late yet, Mr Smyth. I've got Monday down for it. Is there something you're worried about? # shows: empathy.brush-off # why: You were right about Monday, and nobody had told him. Three days is a while, with a word beside your name.]
    ~ provoke(2)
    Malcolm: Monday. Nobody told me Monday. I'm only asking. # mood: {sharp()}
* [You're not, and I'm really sorry. It's signed tomorrow. I'll ring on Monday, if twelve is a good time for you. # shows: empathy.apology, followup.promise, followup.contact, ownership.take, language.concrete]
    ~ was_apologised_to()
    ~ step_forward()
    Malcolm: Monday, twelve o'clock. That's all I wanted on Monday last. # mood: {mood()} # promise: ring Malcolm on Monday at noon
* [I don't know yet, and I'm sorry. She's had a lot on, but it'll be before very long. # shows: followup.vague # why: She'll sign it tomorrow, and it's due on Monday. Both were true and you said neither.]
    ~ provoke(1)
    Malcolm: Before long. That's "soon" with its hat on. # mood: {sharp()} # cue: sarcasm
- -> the_letter

// Tests the close: whether it is really settled, or only finished.
=== the_letter ===
Monday, noon. Marsha's letter went first class on Friday. You ring him. # time: Monday, noon # place: phone # calls: Malcolm
{ reason:
    Malcolm: It's here. The fee stands. And there's a line by the word. "Road closed both ways, 4.50 pm." # mood: {level()}
- else:
    Malcolm: It's here. The fee stands. Two pages, and very civil. # mood: {level()}
}
{
- misled == 1:
    ~ provoke(2)
    Malcolm: And there isn't an ombudsman, and I needn't have waited. It's a scheme, and it's from today. You told me wrong. # mood: {sharp()}
- misled == 2:
    ~ provoke(2)
    Malcolm: I did ring my bank. Forty pounds, on a debit card? They were very nice about it. They laughed afterwards, I expect. # mood: {sharp()}
}
{ gail_told:
    ~ provoke(2)
    Malcolm: And our Gail's sent me forty pounds in an envelope. Now, who told her it was forty? # mood: {sharp()}
}
{ no_signed:
    Malcolm: I had to sound surprised, when it came. I'm not built for that. # mood: {level()}
}
* [I did put in a word for you, you know. I'd have taken it off if it was up to me. # shows: ownership.pass-buck, authority.hint-more # why: It makes you his friend and Marsha his enemy. He had come round to the answer, and now it's unfair again.]
    ~ provoke(1)
    Malcolm: Would you? So it might have come off. I wish you'd not said. # mood: {sharp()}
* [I'd like to hear what you make of it, good or bad, before I close it. # shows: followup.confirm]
    { reason:
        Malcolm: The forty pounds. But I'd have charged it, in your shoes. There was a family waiting, she says. # mood: {mood()} # pose: open
    - else:
        Malcolm: It still just says LATE. There's no reason by it. I'd have liked the reason. # mood: {mood()}
    }
* [That's it put right, then. Is there anything else you'd like from us, or is that the lot? # shows: confirm.presume # why: He'd just been told no. Whether it was sorted was for him to say.]
    ~ provoke(1)
    Malcolm: Is it? That makes one of us. # mood: {sharp()}
* { knows_wish and not reason } [She's not put your reason by that word, has she? I'll get it added for you today. # shows: confirm.put-right, ownership.take]
    ~ reason = true
    ~ step_forward()
    Malcolm: She hasn't. You remembered the column. Well, I'm blowed. # mood: {mood()} # pose: open
* [I'll close it down for you, then, now that it's come. Thanks for bearing with us. # shows: confirm.rush # why: He'd read you the letter and had something to say about it. You'd gone.]
    ~ provoke(2)
    Malcolm: Oh. Only, I wasn't... # mood: {sharp()}
- -> how_it_ends

// The endings. The money is the same in all of them. It is resolved for him if he has his reason in writing,
// or if he believes the person who told him no.
=== how_it_ends ===
{
- trust <= 2: -> rings_off
- took_over: -> with_marsha
- (reason && trust >= 5) || (trust >= 8 && misled == 0): -> he_understands
- else: -> still_late
}

= he_understands
Malcolm: I don't like it. I understand it, and that's a different thing. I told our Gail it was the road. It was, mostly. # mood: calm # pose: open # ending: resolved
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
The receiver goes down, gently. On PV-3316 a box turns grey. Account closed. # ending: lost # leaves: Malcolm
-> END
