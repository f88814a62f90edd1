INCLUDE ../lib/customer.ink
// Third call this week. Teresa's line has been dead since Monday, two engineers did not come,
// and nobody rang. A third call goes to Colin Reid at once, as soon as the caller is checked and
// the notes are read. Whatever holds on to her first sounds helpful, and costs her the courier.
//
// Thursday    opening > checking > card_number > ticket > deadline > what_now (> held_on (> walking_away))
//             > briefing (> colin_asks) > colin_decides > money > lost_work > where_i_stand > who_rings
// Saturday    saturday > one_o_clock > the_boxes, or fourth_call      Monday   monday (a promise was broken)
// The endings stand at the foot.

# title: Third call this week
# setting: phone
# customer: Teresa Okafor
# colleague: Colin Reid (team leader)
# role: broadband support adviser at Fennel Broadband
# situation: Teresa's line is dead. It is her third call.
# goal: Get her to the person who can decide, with the whole story.
# practises: checking who is calling
# practises: handing over well
# practises: keeping your word
# minutes: 7
# level: 2
# version: 3
# author: Composure
# scheme: complaint-cycle-2
# cause: nobody
# policy: Check who is calling before you open an account. Ask full name, postcode and the sum of the last bill, and say why.
# policy: Never read details out to be agreed to. Calls are recorded, so never let a card number be read out.
# policy: Read the notes before you ask. Nobody should have to tell us twice.
# policy: A third call about one fault goes to Colin Reid at once, checked and read. He books the visit. No new tests first.
# policy: To hand over, stay on the line. Give the name, the problem, what was offered and what is needed.
# policy: Fennel is in Ofcom's automatic compensation scheme. It is owed, and comes by itself on the next bill.
# policy: The scheme pays £32.31 for a missed visit. A dead line is £10.34 a day, after two full working days.
# policy: You may give up to £20 as goodwill. It comes on top of what is owed, never instead. More is for Colin Reid.
# policy: Nobody here can promise pay for lost work. A customer may put it to Colin Reid in writing, and he decides.
# policy: A call-back has a name, a day and a time. It stays with whoever promised it. Colin Reid is off at weekends.
# policy: A complaint can go to the independent scheme after 6 weeks, or sooner if we say it is our last word.
# policy: What went wrong is noted before the ticket is closed. Colin Reid takes the notes to Monday's meeting.
# law: telecoms-compensation
# law: telecoms-adr

VAR asked = false           // she has been asked to prove who she is
VAR reason = false          // she has been told why
VAR late = false            // Colin came in after the courier had gone
VAR tests = false           // a line test was run first
VAR walked = false          // she got as far as going
VAR told_back = false       // she was told she'd be back by five tomorrow
VAR settled = false         // Colin was told enough to decide at once
VAR work_promised = false   // pay for lost work was promised
VAR short = false           // she was told less than she is owed, or more than the scheme gives
VAR promised = false        // a call on Saturday at 1 pm was agreed
VAR rang = false            // somebody rang her on Saturday
VAR loose_end = false       // something was left unchecked on Saturday

~ anger = 5
~ trust = 4
-> opening

// Some subjects heat her up by themselves, however well the call is going.
=== function stirs_to(level) ===
~ anger = MAX(anger, level)

// Tests the first ten seconds: she is not to tell it again, and she is not yet known to be Teresa.
=== opening ===
Thursday, 10.40. The call has held for 22 minutes. It comes from a mobile that no account knows. # sound: phone-ring # time: Thursday, 10.40
Teresa: A person. Good. Okafor, O, K, A, F, O, R. Broadband. # mood: annoyed # pose: arms-crossed # fact: customer = Okafor # fact: product = broadband
Teresa: This is my third call this week. Third. I've told it all twice and I'm not minded to do it again. # mood: annoyed # cue: repeating
* [You won't have to, I'll read it. First your full name, postcode and last bill, so that nobody else gets into your account. # shows: listening.use-detail, data.check-identity, data.say-why, structure.look-into]
    ~ asked = true
    ~ reason = true
    ~ felt_understood()
    Teresa: Nobody else. I see. I hadn't thought of it that way round. # mood: {mood()}
* [Three is too many. Can I just take your full name, postcode and the sum of your last bill? # shows: acknowledge.concern, data.check-identity]
    ~ asked = true
    Teresa: Too many. Yes. # mood: {mood()}
* [Ms Okafor, 14 Quarry Lane, is that right? I've got your notes up, so you needn't say any of it again. # shows: data.disclose, data.skip-check # why: She had given one name, and you gave a stranger the address that goes with it. Let the caller tell you, and then open it.]
    Teresa: It is. Though I could have been anybody. # mood: {mood()}
* [This is past me. I'll put you through to Colin Reid now, he can decide. # shows: escalation.too-soon # why: Colin is the right person. But nobody had checked who she was or read the notes, so he had nothing to decide on.]
    ~ provoke(1)
    Hold music. A click. Colin leans over from the next desk. # sound: hold-music # enters: Colin
    Colin: Is she checked? Have you read it? Then she's not ready for me yet.
    Teresa: Hello? Is that somebody new? # mood: {mood()} # cue: repeating # leaves: Colin
* [I'm sorry about that. I'd sooner hear it from you than read it, so what's been happening? # shows: listening.ask-again # why: On a first call that's a kind question. She had just said she wouldn't tell it a third time.]
    ~ provoke(2)
    Teresa: No. It's written down. Read it. # mood: {mood()} # cue: raised-voice
- -> checking

// Tests the check itself. She has answered it twice this week, and it feels like being doubted.
=== checking ===
{ not asked:
    The account asks for a full name, a postcode and the sum of the last bill. You pass it on.
}
{ reason:
    Teresa: Teresa Okafor. LS9. But I answered all this on Monday. And again on Tuesday. # mood: annoyed # cue: repeating
- else:
    Teresa: Why must I prove who I am? I answered all this on Monday. And again on Tuesday. # mood: annoyed # cue: repeating
}
* [I'm afraid it's data protection. I really can't discuss anything on the account with you until you've passed security. # shows: policy.hide-behind, language.cannot # why: Checking was right. A rule with no reason in it, said like a gate, is what made her cross on Monday and Tuesday.]
    ~ provoke(2)
    Teresa: Security. It's me that has no line. Thirty-eight pounds. There. # mood: {mood()}
* [I can hear it's you. I'll skip it this once. # shows: data.skip-check, policy.bend # why: It was meant kindly. You have never heard her before, and the next caller with her name will ask for the same.]
    Teresa: Oh. Well, it's thirty-eight pounds, since nobody's asking. # mood: {mood()}
* [Anybody can learn a name. This way no stranger can cancel your engineer. I only need those three things. # shows: data.say-why, data.check-identity, data.least-needed, explain.reason, empathy.calm, policy.follow]
    ~ reason = true
    ~ felt_understood()
    Teresa: That's a reason. Nobody gave me one on Tuesday. Thirty-eight pounds exactly. # mood: {mood()} # pose: open
* [It's a nuisance, I know. Full name, postcode, last bill, and we're done. # shows: data.check-identity, acknowledge.view, policy.follow]
    Teresa: It is a nuisance. Thirty-eight pounds exactly. # mood: {mood()}
* [It's to keep you safe. And could I have your date of birth and your mother's maiden name as well? # shows: data.ask-too-much # why: The reason was fine. The policy asks for three things, and you asked for two more that you have no use for.]
    ~ provoke(1)
    Teresa: My mother? No. Thirty-eight pounds is the bill. # mood: {mood()}
- -> card_number

// Tests stopping her, kindly, before she says what nobody may keep.
=== card_number ===
Teresa: And the card I pay with, so that nobody need ask a fourth time. Four, five, two, nine, # mood: {mood()} # sensitive: card-number = 4529
* [Stop there, please, sorry. I don't need your card, and these calls are recorded. You've passed. # shows: data.stop-them, data.say-why, data.least-needed]
    ~ felt_understood()
    Teresa: Good. I'd sooner it wasn't on a tape. # mood: {mood()}
* [Thank you. I won't write any of it down, I promise, so carry on to the end and I'll open your notes. # shows: data.ask-too-much # why: You wrote nothing down, and the recording did. Four digits are easier to lose than sixteen.]
    She reads out all sixteen. On the recording, somewhere, they stay.
    Teresa: There. Now you have everything. # mood: {mood()}
* [That's lovely. And the three on the back, to be sure it's really you? # shows: data.ask-too-much # why: Those three digits may never be kept, and the policy asks for no card at all. She would have stopped at once if you had said so.]
    ~ provoke(1)
    Teresa: That I don't give. Not to anybody. # mood: {mood()}
- -> ticket

// Tests using what the firm already knows: every fact in it, and none that is not.
=== ticket ===
The ticket opens, FB-2093. Line dead Monday, 8 am. Visit Tuesday, not attended. Visit Wednesday, not attended. # fact: reference = FB-2093
Under each one it says, Customer to be called. Nobody has ticked the box.
Teresa: I can hear typing. What does it say about me? # mood: {mood()} # pose: arms-crossed
* [Dead since Monday, nobody on Tuesday, and on Wednesday he rang and couldn't get in. Is that right? # shows: listening.mishear # why: All of it was in the notes but the end. "Not attended" means nobody came, and you made it sound as if she was out.]
    ~ provoke(2)
    Teresa: No. I was in. I sit at the window. Nobody rang, and nobody came. # mood: {mood()} # cue: raised-voice # fact: problem = missed
* [Nothing since Monday, two visits missed, and two calls that nobody made. Is that all of it? # shows: listening.paraphrase, listening.check]
    ~ was_heard()
    Teresa: That's it. In order, and with the right days. # mood: {mood()} # pose: open # fact: problem = missed
* [We let you down on Tuesday, and on Wednesday, and then nobody rang. I'm sorry. # shows: listening.paraphrase, empathy.apology]
    ~ was_heard()
    ~ was_apologised_to()
    Teresa: And Monday. But yes. Two visits missed. You've read it. # mood: {mood()} # fact: problem = missed
* [That you're off, since Monday. Is the light on your router red, or is it blinking? # shows: listening.solve-first # why: It is the next thing on the script. She did the script on Monday and on Tuesday, and you had it in front of you.]
    ~ provoke(2)
    Teresa: Red. It was red on Monday, and red on Tuesday. Then came two visits missed. # mood: {mood()} # cue: repeating # fact: problem = missed
- -> deadline

// Tests what you do with a raised voice. Three of these are good, in different ways.
=== deadline ===
~ stirs_to(5)
Teresa: I'm a bookkeeper. I've twenty-six people's wages to send by five tomorrow, and a VAT return on Monday. # mood: {mood()}
A cup goes down hard. When she speaks again the line crackles.
~ stirs_to(6)
Teresa: I did half of it last night in the car, outside a garden centre, on THEIR wifi. For people's WAGES. # mood: angry # pose: hands-on-hips # cue: raised-voice
* [Go on. I'm listening. # shows: listening.let-finish, signs.respond, empathy.calm]
    ~ felt_understood()
    Teresa: Two jobs I've turned down. A hundred and eighty pounds. Nobody's let me get to the end of that before. # mood: {mood()} # pose: open
* [You had to do that in a car park. I'm sorry. What do you need working by five tomorrow? # shows: empathy.name-effect, empathy.apology, clarify.wanted, acknowledge.view, signs.respond, empathy.calm]
    ~ felt_understood()
    ~ was_apologised_to()
    Teresa: One evening of it. That would do for the wages. # mood: {mood()} # pose: open
* [I can hear how much this matters. I'd be cross as well. # shows: signs.name, signs.heard, acknowledge.concern, empathy.name-effect]
    ~ felt_understood()
    Teresa: Cross. Yes. Thank you. # mood: {mood()}
* [Twenty-six people, by five tomorrow. We'll have you back on before that, I'm sure of it. # shows: authority.over-promise # why: It was the thing she wanted to hear. Nothing on your screen says it, and she will tell twenty-six people.]
    ~ told_back = true
    ~ felt_understood()
    Teresa: You're sure. I shall tell them so. # mood: {mood()} # pose: open
* [Honestly, could the wages not go on Monday? People do understand when it's explained to them. # shows: empathy.brush-off # why: You were looking for a way out for her. It tells her the wages matter less to you than to her.]
    ~ provoke(2)
    Teresa: They have rent to pay. No. # mood: {mood()}
- -> what_now

// The heart of it. She asks for a booking, and what helps her is the person who can do more.
=== what_now ===
Your screen shows the engineers' diary. Friday is solid red. The first green box is Saturday, 8 to 12. It is 10.56.
Teresa: When is somebody coming? A day and an hour, please. # mood: {mood()}
* [Saturday, 8 to 12, is the first. It won't help with the wages, but it's real. Shall I book it? # shows: escalation.too-late # why: It was honest, and the slot was real. But a third call goes to Colin at once: he can do more than book, and his courier leaves at eleven.]
    ~ late = true
    ~ felt_understood()
    Teresa: Book it. # mood: {mood()}
    You book it. The green box turns red again. It says, Third call. Team leader books.
    -> held_on
* [This is past me. I'll put you through to Colin Reid now, he can decide. # shows: escalation.right-time, escalation.explain, expectations.say-limit, authority.name-who]
    ~ step_forward()
    Teresa: Mr Reid. And he'll know who I am? # mood: {mood()}
    -> briefing
* [Let me test the line from here first. It only takes five minutes while you hold, and it may save you a visit altogether. # shows: escalation.too-late, listening.solve-first # why: It sounds thorough. It was done on Monday and on Tuesday, and those five minutes were all that was left before the courier went.]
    ~ late = true
    ~ tests = true
    ~ provoke(1)
    Five minutes go by. No reply from the line, says the test. # cue: silence
    Teresa: That's what it said on Tuesday. # mood: {mood()} # cue: repeating
    -> held_on
* [A third call goes to Colin Reid at once, he can do more than book. Two minutes on hold, and I'm back with you. # shows: escalation.right-time, escalation.explain, policy.name, informed.explain-wait, ownership.stay, ownership.explain-step]
    ~ step_forward()
    Teresa: Two minutes. Very well. I'm looking at the clock. # mood: {mood()} # pose: open
    -> briefing
* [I'll chase the depot myself. They'll get someone to you tomorrow. # shows: escalation.too-late, expectations.overstate # why: You took it on yourself, which she liked. Friday is full, and the person who can get round that sits beside you.]
    ~ late = true
    ~ felt_understood()
    Hold music. The depot says Saturday. # sound: hold-music
    Teresa: Well? Tomorrow? # mood: {mood()}
    -> held_on

// Tests letting go after holding on. The courier has gone, and it is still better than no.
=== held_on ===
It is 11.02.
Teresa: Is there anybody there who can decide? # mood: {mood()} # pose: arms-crossed
* [Yes. Colin Reid, and I hung on to you too long, I'm sorry. Two minutes on hold, and you won't have to start again. # shows: escalation.right-time, escalation.explain, ownership.explain-step, informed.explain-wait, empathy.apology]
    ~ felt_understood()
    Teresa: You did. Go on, then. # mood: {mood()}
    -> briefing
* { not tests } [There's one thing left to try from here. Could you turn the router off and on for me? # shows: escalation.too-late, listening.solve-first # why: You didn't want to give up on her. She had asked for someone who can decide, and got Monday's first question.]
    ~ provoke(2)
    Teresa: I asked you a question. I did not ask for that. # mood: {mood()} # cue: interrupting
* [Colin's in a meeting, but he'll ring you by four today. I'll see that he does. # shows: escalation.too-late, authority.over-promise # why: It sounds like a firm promise. It is his time you promised, he hadn't heard of it, and he was at the next desk.]
    ~ provoke(1)
    Teresa: I was to be rung on Tuesday. And on Wednesday. # mood: {mood()} # cue: repeating
* [I should have told you, Colin Reid can. But I'll stay on this myself until it's done, and tell him after. # shows: escalation.too-late # why: You owned up, and you stayed. But he can decide and you can't, so what you stayed on was the wrong side of him.]
    ~ provoke(2)
    Teresa: I don't want it told to him after. I want it now. # mood: {mood()}
- { out_of_patience(): -> walking_away }
Colin has heard. He holds up three fingers, points at himself, and pulls the spare headset over. # enters: Colin
-> briefing

// Has she had enough?
=== function out_of_patience() ===
~ return anger >= 9 and trust <= 3

// Tests the hand-over: name, problem, what was offered, what is needed. Teresa is on hold and can't hear.
=== briefing ===
You press hold. Colin has the spare headset on. # leaves: Teresa # enters: Colin
Colin: {late:The courier went at eleven. |}What do I need to know before I say hello?
* [Teresa Okafor, checked. Two visits missed and two calls not made. I've offered her £20, and she wants to know what else there is. # shows: handover.gaps, handover.wrong # why: It had the right shape. The £20 never happened, and what did, twenty-six wages by five, was left out.]
    Colin: What else there is. Right.
    -> colin_decides.muddled
* [Teresa Okafor, checked. Dead since Monday, two visits missed, no calls. {told_back:I've said she'll be back by then|Nothing offered}. Twenty-six wages to send by five tomorrow. # shows: escalation.brief, handover.so-far, handover.wanted]
    Colin: {told_back:You've said what? All right.|That's all I need.} Put me on, and stay on.
    -> colin_decides.briefed
* [She's had such a week, poor thing. Go gently and I'm sure she'll come round. # shows: handover.colour # why: You were kind about her, and he still doesn't know what happened. Facts are what he can act on.]
    Colin: I'm always gentle. What has happened?
    -> colin_asks
* [It's FB-2093, she's checked. What the notes don't say is that she has wages to send by five tomorrow. # shows: escalation.brief, handover.wanted]
    Colin reads for half a minute. # cue: silence
    Colin: Two visits and two calls. Nothing offered? Right. Put me on.
    -> colin_decides.briefed
* [She puts it very clearly herself, so I'll leave it to her. Shall I put you on now? # shows: escalation.cold # why: She does put it clearly, and has done twice. Twenty words from you would have spared her the third.]
    Colin: If you think so.
    -> colin_decides.cold

// Colin asks again. Tests putting a thin hand-over right.
=== colin_asks ===
Colin: What's gone wrong, what have you told her, and what can't wait?
* [Both visits missed, and she wants whatever we'll give her for it. Can you see what you can do? # shows: handover.colour, handover.gaps # why: She had asked for a day and an hour. "Whatever we'll give her" was your own idea, and the wages were not in it.]
    Colin: So I'll be asking her.
    -> colin_decides.cold
* [No line since Monday, two no-shows, no calls. Wages by five tomorrow. {told_back:I've said she'd be back on|I've offered nothing}. # shows: escalation.brief, handover.so-far, handover.wanted]
    Colin: There you are. That I can work with.
    -> colin_decides.briefed
* [It's all in FB-2093, two minutes' reading. I'm sorry, I should have had it ready for you. # shows: escalation.cold # why: The sorry was for Colin, and the two minutes are hers. The wages are not in FB-2093 at all.]
    Colin: Then she listens to the music while I read.
    -> colin_decides.cold

// No decision here: the hand-over pays, or costs.
=== colin_decides ===
= briefed
~ settled = true
{ heard:
    ~ step_forward()
- else:
    ~ was_heard()
}
Colin: Ms Okafor, Colin Reid. Dead since Monday, two visits missed, no calls. You needn't tell me again. # fact: passed-to = Colin # fact: problem = missed # fact: owner = Colin # calls: Teresa
Teresa: Correct. All of it. # mood: {mood()} # pose: open
-> his_answer
= muddled
~ provoke(2)
Colin: Ms Okafor, Colin Reid. I hear you've been offered £20, and that you want to know what else there is. # fact: passed-to = Colin # fact: owner = Colin # calls: Teresa
Teresa: Nobody has offered me anything. Who said that? Is it even my account you have there? # mood: {mood()} # cue: interrupting
Colin: Forgive me. Two visits missed, I've got it now. # fact: problem = missed
-> his_answer
= cold
~ late = true
~ provoke(2)
Colin: Ms Okafor, Colin Reid. Can you tell me what's been happening? # fact: passed-to = Colin # fact: owner = Colin # calls: Teresa
A very long breath. # cue: silence
Teresa: Monday, the line. Tuesday, nobody. Wednesday, nobody. Two visits missed. That is three times I've told it. # fact: problem = missed # mood: {mood()} # pose: hands-on-hips # cue: repeating
-> his_answer
= his_answer
Colin: Saturday, 8 to 12, is the first engineer. I've booked it in my own name. # fact: remedy = Saturday 8 to 12
{ late:
    Colin: I'd have sent you a box that needs no line. The courier left at eleven.
    Teresa: {told_back:I was told I'd be back before five tomorrow. I'll|So those minutes were the wages. I'll} send them from my sister's. # mood: {mood()}
- else:
    ~ step_forward()
    Colin: And a box that needs no line leaves by courier at eleven. You'll have it by three today. # fact: remedy = loan box
    Teresa: By three. Then they'll be paid. # mood: {mood()} # pose: open
}
Colin: The complaint's mine now. I'll leave you two to do the money, it's all on the card.
Colin clicks off. You and Teresa are still on the line. # leaves: Colin
-> money

// Tests what is owed, to the penny and to the day, at the pace of somebody who writes it down.
=== money ===
~ stirs_to(4)
Teresa: Now the money. Two visits, and four days I've paid for. Slowly, please. I write things down. # mood: {mood()}
* [£64.62 for the two visits. Have you got that? Then £10.34 a day from Monday. It's owed, so it comes by itself. # shows: law.wrong # law: telecoms-compensation # why: The visits were right. The days count only after two full working days have gone by, so they begin today and not on Monday.]
    ~ short = true
    Teresa: From Monday. That's four days, forty-one pounds thirty-six. I have it down. # mood: {mood()} # pose: open
* [£32.31 for Tuesday. £32.31 for Wednesday. Then £10.34 a day, from today until it works. The scheme owes you all of it. # shows: law.right, rights.say-which, adapt.pace, language.concrete # law: telecoms-compensation]
    ~ was_offered_remedy()
    Teresa: Sixty-four sixty-two, and ten thirty-four a day from today. I have it. # mood: {mood()} # pose: open
* [I can take £20 off now, for the two mornings you waited. I know it isn't your week back. # shows: law.less-than-owed, rights.right-as-favour # law: telecoms-compensation # why: It was kindly put, and it was your own £20. For two missed visits the scheme owes her £64.62, and goodwill never takes its place.]
    ~ short = true
    Teresa: Twenty. Ten pounds a morning. {heard:I see.|I see. And the days?} # mood: {mood()}
* [£64.62 for the two visits, I'm afraid that's the whole of it. It'll be on the next bill by itself. # shows: explain.half, law.less-than-owed # law: telecoms-compensation # why: The visits are one half. From today the dead line earns £10.34 a day as well, and it was the next line of the card.]
    ~ short = true
    Teresa: So four days with no line are worth nothing. Noted. # mood: {mood()}
* [You're owed £64.62 for the visits. There's money for the days too, let me read that out to you. # shows: law.right, language.can-do, structure.look-into # law: telecoms-compensation]
    ~ was_offered_remedy()
    You read her the line, and then you read it again. £10.34 a day, from today.
    Teresa: Sixty-four sixty-two, then ten thirty-four a day. I have it. # mood: {mood()}
- -> lost_work

// Tests what nobody owes for certain, and what is yours to give on top.
=== lost_work ===
~ stirs_to(4)
Teresa: I've also turned down a hundred and eighty pounds of work. Gareth said on Tuesday there was twenty in it. Is that the same money? # mood: {mood()}
* [It's the same money, I'm sorry. The £20 comes out of what the scheme owes you. # shows: law.less-than-owed # law: telecoms-compensation # why: You said it plainly, and it is wrong. Goodwill is on top of what is owed and never takes its place.]
    ~ provoke(1)
    Teresa: Then it's not twenty. It's nothing. # mood: {mood()}
* [No, that's goodwill, on top. Shall I add it? The £180 you may be able to claim, I can't promise. Put it to Colin. # shows: rights.name-goodwill, rights.may-claim, authority.name-who, structure.agree, expectations.say-limit]
    ~ step_forward()
    Teresa: Add it. I'll write to Mr Reid. # mood: {mood()} # pose: open # fact: remedy = £20
* [The £20 is yours by right, so I've added that for you. The £180 is for Colin, so put it to him in writing. # shows: rights.favour-as-right, structure.act-unasked # why: The sum was fine, and so was Colin. But goodwill is the firm's to give or not, and she had not said yes to it.]
    Teresa: By right. Then I shall ask for it every time. # mood: {mood()} # fact: remedy = £20
* [Send me the figures and I'll see the £180 gets paid. And no, the £20 is on top of that. # shows: authority.over-promise # why: The £20 was right. Pay for lost work is nobody's to promise, and Colin has not even been asked.]
    ~ work_promised = true
    ~ felt_understood()
    Teresa: You'll see it gets paid. I'm writing that down, with the time. # mood: {mood()} # pose: open
* [I don't know about the £180. It's Colin who decides, and he'd want it in writing. # shows: authority.name-who, expectations.say-limit]
    ~ felt_understood()
    Teresa: He'll have it tonight. And the twenty? # mood: {mood()}
    You tell her that it's goodwill, on top, and add it. # fact: remedy = £20
- -> where_i_stand

// Tests the rule itself, with a wrong answer already in her mouth.
=== where_i_stand ===
~ stirs_to(3)
Teresa: Suppose Saturday goes the way of Tuesday. My brother-in-law says eight weeks, and then the ombudsman. # mood: {mood()}
* [After eight weeks, or sooner if we say it's our last word, there's the independent scheme. He's right. # shows: law.wrong # law: telecoms-adr # why: "Sooner at our last word" was right. Since April 2026 it is six weeks, and agreeing with him cost her a fortnight.]
    ~ short = true
    Teresa: Eight. He'll be pleased. # mood: {mood()}
* [I'm afraid it used to be. It's six now, or sooner if we say it's our last word, and then the independent scheme. # shows: law.right, law.time-limit, expectations.next-route # law: telecoms-adr]
    ~ step_forward()
    Teresa: Six. I'll tell him tonight. # mood: {mood()} # pose: open
* [Six weeks. But only once Colin has written to say that he's finished with it. After that it's the independent scheme. # shows: law.wrong # law: telecoms-adr # why: Six weeks was right. She needn't wait for anybody's letter: a last word only makes it sooner.]
    ~ short = true
    Teresa: So he need only not write. I see. # mood: {mood()}
* [Please don't worry about that. Colin's put his own name on Saturday, so you'll be fine. # shows: expectations.overstate, empathy.brush-off # why: You had faith in Colin. She asked where she stands if it fails, and was told that it won't.]
    ~ provoke(2)
    Teresa: I asked what happens if I'm not. # mood: {mood()} # cue: interrupting
* [You've a right to it after six weeks now, not eight. I'm sorry you have to ask, after this week. # shows: law.right, law.time-limit, acknowledge.view # law: telecoms-adr]
    ~ felt_understood()
    Teresa: Six. Thank you. # mood: {mood()}
- -> who_rings

// Tests the promise: Colin has the complaint, and who rings is still a question.
=== who_rings ===
Teresa: Last thing. It's Mr Reid's now. So who tells me that it works? I'd sooner it wasn't me. # mood: {mood()}
* [Colin will. Saturday, 1 pm, working or not. Is that number the best one for you, or is there another? # shows: ownership.pass-buck, authority.over-promise # why: It had a name, a day and a time. Colin is off at weekends, and it was his Saturday that you promised.]
    ~ felt_understood()
    Teresa: Mr Reid, Saturday, one o'clock. # mood: {mood()}
* [I will, on Saturday at 1 pm, and I really mean at one. Would you sooner have a call or a text, and where? # shows: followup.promise, followup.contact, adapt.ask, ownership.take, language.concrete]
    ~ promised = true
    ~ step_forward()
    Teresa: A call. 07700 900358. That's the mobile. # mood: {mood()} # pose: open # fact: contact = 900358
    Teresa: One o'clock on Saturday. I'll have it on the desk. # mood: {mood()} # promise: ring Teresa by Saturday 1 pm
* [I'm in on Saturday. I'll ring you as soon as he's been, I really will. # shows: followup.vague # why: You meant it. She asked for an hour at the start of this call, and she will sit by the phone from eight.]
    ~ provoke(1)
    ~ promised = true
    Teresa: No. Say one o'clock. On 07700 900358. # mood: {mood()} # cue: interrupting # promise: ring Teresa by Saturday 1 pm # fact: contact = 900358
* [I'll ring you at 1 pm on Saturday, whatever's happened. Colin keeps the rest. # shows: followup.promise, ownership.take, language.concrete]
    ~ promised = true
    ~ felt_understood()
    Teresa: One o'clock. 07700 900358. You didn't ask, and the other one's dead. # mood: {mood()} # promise: ring Teresa by Saturday 1 pm # fact: contact = 900358
* [If the light goes green, you're there. If it doesn't, I'm sorry, but ring in and ask for me, any time until six. # shows: followup.leave-to-chase # why: It was clear and it had your name on it. It also made the next call hers, and she has made three.]
    ~ provoke(2)
    Teresa: So it's me that rings. # mood: {mood()} # cue: repeating
- { promised: -> saturday }
-> fourth_call

// The promise comes back, and the case is somebody else's now. It is still your promise.
=== saturday ===
Saturday, 12.50. FB-2093 says, Visit done, 11.40. Owner, C Reid. Two callers are waiting. # time: Saturday, 12.50 # place: phone
Your note says, Ring T Okafor, 1 pm.
* [It's Colin's case now, and the visit's done. If I ring as well, she won't know who to talk to. # shows: followup.broken # why: It was tidy thinking. The case went to Colin and the promise did not: she was told that you would ring.]
    You take the next caller.
    -> broken
* [It's Colin's case now, but the call is mine. I'll ring her at one. # shows: followup.kept, ownership.stay]
    ~ promise_kept()
    ~ rang = true
    Saturday, 1 pm. You ring her. # time: Saturday, 1 pm # calls: Teresa
    Teresa: One o'clock. To the minute. # mood: {mood()} # pose: open
    -> one_o_clock
* [I'll take the two who are waiting, that's only fair. Then I'll ring her, and she'll have my full attention. # shows: followup.late # why: It was fair on the two. She had an hour from you, and sat looking at it go by.]
    ~ rang = true
    ~ provoke(2)
    Saturday, 1.35 pm. You ring her. # time: Saturday, 1.35 pm # calls: Teresa
    Teresa: I had one o'clock written down. It is twenty-five to two. # mood: {mood()} # pose: hands-on-hips # cue: repeating
    -> one_o_clock
* [I'll ring her now, before it gets any busier. # shows: followup.kept]
    ~ promise_kept()
    ~ rang = true
    Teresa: You're ten minutes early. I don't mind early. # mood: {mood()} # pose: open # calls: Teresa
    -> one_o_clock
* [I'll text her, that it's done and I'm sorry for the trouble. Then she needn't get up for the phone. # shows: followup.broken, adapt.same-for-all # why: You spared her the trouble. She had asked for a call, and a text can't hear that the VAT page won't open.]
    Your text goes at 12.52. It comes up as read. Nothing comes back. # cue: silence
    -> broken
= broken
~ promise_broken()
-> monday

// Nobody promised that it would be you, so she rings. Tests owning a call that should not have been needed.
=== fourth_call ===
~ provoke(1)
Saturday, 1.20 pm. The phone rings. FB-2093 says, Visit done, 11.40. # sound: phone-ring # time: Saturday, 1.20 pm # place: phone # calls: Teresa
Teresa: He came at half eleven. Nobody rang. So this is call four. # mood: {mood()} # cue: repeating
* [That call was ours to make, and I'm sorry. Shall we see that it works while I'm here? # shows: empathy.apology, ownership.take, structure.agree]
    ~ rang = true
    ~ felt_understood()
    Teresa: It was. Yes. Stay there. # mood: {mood()}
* [He's marked it done at 11.40, so you're all sorted. I'm sorry nobody rang to say so. # shows: confirm.presume # why: The sorry was right. "All sorted" is for her to say, and she had rung for a reason.]
    ~ provoke(1)
    Teresa: I'll say when I'm sorted. # mood: {mood()} # cue: interrupting
- -> one_o_clock

// Tests the close: check it with her, or close the ticket.
=== one_o_clock ===
Behind her something chimes. Then a lot of things chime at once.
Teresa: Four hundred and twelve emails. I think it's back. {late:The wages went from my sister's.|The wages went yesterday, by that box.} # mood: {mood()}
* [Good. It's green at our end and the £20 is on, so if there isn't anything else I'll close it now. # shows: confirm.rush # why: It was nearly a question. What is green at your end isn't her VAT page, and she had no time to try it.]
    ~ loose_end = true
    ~ provoke(1)
    Teresa: No. The VAT page won't open. I'll ask him, he's still in the van. # mood: {mood()}
* [Try the VAT page while I'm here. And is there anything we said we'd do that isn't done? # shows: followup.check-back, followup.confirm]
    ~ step_forward()
    Keys click.
    Teresa: It opens. {short:The next bill isn't what you told me, I'll take that up with Mr Reid|And the next bill has every figure I wrote down}. # mood: {mood()} # pose: open
* [I'm so glad. You shouldn't have had to go through a week like that, I'm sorry. # shows: language.sorry-again, confirm.rush # why: You meant it. But sorry belonged to Thursday, and now she'd sooner you checked that it works.]
    ~ was_apologised_to()
    ~ was_apologised_to()
    ~ loose_end = true
    Teresa: Yes. Well. I'd better see if the VAT page opens. # mood: {mood()}
* [Is there anything you need it for that isn't working yet? # shows: followup.check-back, followup.confirm, clarify.missing-fact]
    ~ felt_understood()
    Teresa: One moment. The VAT page. It opens. No, nothing. # mood: {mood()}
- -> the_boxes

// Tests looking for the cause, and taking it to somebody. Two of these are good, in different ways.
=== the_boxes ===
FB-2093 is still open on your screen, with its two empty boxes. Customer to be called.
Teresa: Before you go. Twice somebody was meant to ring me, and twice nobody did. Why? # mood: {mood()}
* [I don't know, honestly. Let me look where those calls go, and Colin can take it to Monday's meeting. # shows: cause.ask-why, cause.pass-on, structure.look-into]
    ~ felt_understood()
    You click on a box. It leads to a list with no name at the top. There are forty calls on it. # fact: cause = list
    Teresa: Forty. So it wasn't only me. # mood: {mood()} # pose: open
* [It won't happen to you again. I've ticked both boxes and put my own name in them. # shows: cause.quick-fix # why: It works for Teresa. The next customer has two empty boxes, and nobody knows but you.]
    Teresa: To me. And the others? # mood: {mood()}
* [Colin takes these to Monday's meeting. How should I put it? I'll write it while you're on. # shows: cause.pass-on, record.at-once]
    ~ felt_understood()
    Teresa: Put, The call had no name on it, so it was nobody's. Full stop. # mood: {mood()} # pose: open # fact: cause = no name # fact: feedback = name
* [I'm sorry, I really am. Between us, I wouldn't sit in for one of those calls. # shows: cause.keep-quiet # why: You were straight with her. Nobody who could mend it was told, and somebody is sitting in for one now.]
    ~ provoke(1)
    Teresa: I sat in for two. # mood: {mood()} # cue: repeating
- -> how_it_ends

// A promise was let slide. Nothing said now is free of cost: it can only be dearer or cheaper.
=== monday ===
Monday, 9.05. Your first call. At the other end nobody speaks for a moment. # cue: silence # time: Monday, 9.05 # place: phone # calls: Teresa
Teresa: It works. You were going to ring. I sat with the phone in front of me until three. # mood: {mood()} # pose: arms-crossed
* [You were back on, and it was Colin's by then. I didn't want to get in the way. # shows: empathy.defensive, informed.only-when-asked # why: It was true, and it was about you. She had not asked whose case it was.]
    ~ provoke(2)
    Teresa: You said you. # mood: {mood()}
    -> lost_for_good
* [I'm sorry. It should have been handed to somebody, and it got missed. # shows: ownership.pass-buck # why: A sorry, and then nobody did it. "I didn't ring" is shorter, and she could have believed it.]
    ~ was_apologised_to()
    ~ provoke(1)
    Teresa: It got missed. That's what it says about Tuesday. # mood: {mood()} # cue: repeating
    -> how_it_ends
* [I said one and I didn't ring. I'm sorry. Does it all work? # shows: followup.late, empathy.apology # why: It came two days late, and nothing makes that good. Said as plainly as this, it costs you least.]
    ~ was_apologised_to()
    ~ felt_understood()
    Teresa: It does. You needn't ring again. # mood: {mood()}
    -> how_it_ends

// Her last patience. Tests staying level and giving her a reason not to go.
=== walking_away ===
~ walked = true
Nothing. Then a drawer, and paper. # cue: silence
Teresa: Another firm is digging up my road. They have been on time two days running. I'll go out and ask them. # mood: furious # cue: threat-to-leave
* [I'm sorry, but you're in contract until March. There'd be a charge, I'm afraid. # shows: empathy.defensive # why: It may well be so. She wanted one thing that would really happen, and heard what it would cost her.]
    ~ provoke(2)
    Teresa: Send me the bill. # mood: furious
    -> lost_for_good
* [I wouldn't blame you. Give me one minute first, for Colin Reid. He decides what I can't. # shows: escalation.right-time, escalation.explain, empathy.calm, authority.name-who]
    ~ felt_understood()
    Teresa: One minute. I'm timing it. # mood: {mood()}
    -> briefing
* [Please don't. I'll get you a free month if you stay, I'm sure I can. # shows: authority.over-promise # why: You wanted to keep her. The month wasn't yours, and she had asked for somebody who can decide.]
    ~ provoke(1)
    Teresa: I didn't ask for a month. I asked for a person. # mood: furious
    -> lost_for_good

// The endings. What she got, and what she now believes.
=== how_it_ends ===
{
- trust <= 1: -> lost_for_good
- trust <= 3: -> with_colin
- settled && rang && not late && not loose_end && not work_promised: -> put_right
- else: -> half_done
}

= put_right
Teresa: I had a review ready. I've cut it to one line. # mood: relieved # pose: open
Teresa: "Two people didn't come. One rang when they said they would." # mood: relieved # ending: resolved
-> END

= half_done
{ work_promised:
    Teresa: Mr Reid has my hundred and eighty pounds. He says nobody could have promised it. I have it down that you did. # mood: worried
}
Teresa: It works{loose_end:, more or less}. I'll stay until March, and then I'll see. # mood: worried # pose: shrugging
The line's up. She isn't sure of you yet. # ending: part-resolved
-> END

=== with_colin ===
Colin opens FB-2093 and starts to read from Monday. # enters: Colin
Teresa: From now on I write to Mr Reid. He answers. Six weeks, and then the independent scheme. I looked it up. # mood: annoyed # ending: escalated
-> END

=== lost_for_good ===
The line clicks. By evening there's a review. It's long, it has dates, and every one of them is right. # leaves: Teresa
On FB-2093 a last box is ticked. Customer leaving. # ending: lost
-> END
