INCLUDE ../lib/customer.ink
// Third call this week. Teresa's line has been dead since Monday, two engineers did not come,
// and nobody rang. The one thing she cannot bear is a form of words that is not an answer.
//
// Thursday    opening > notes > read_back > deadline > when > who (or the_diary) > goodwill
//             > more > more_again > briefing > colin_asks > colin_decides > where_i_stand > who_rings
// Saturday    two_days_on > saturday (or fourth_call) > one_o_clock > the_boxes      Monday   monday (a promise was broken)
// Any time after the money comes up she may reach walking_away. The endings stand at the foot.

# title: Third call this week
# setting: phone
# customer: Teresa Okafor
# colleague: Colin Reid (team leader)
# role: broadband support adviser at Fennel Broadband
# minutes: 7
# level: 2
# version: 2
# author: Composure
# scheme: complaint-cycle
# policy: Read the notes before you ask. Nobody should have to tell us twice.
# policy: Only give a visit that is booked on the screen, with its day and hours.
# policy: The engineers work for us, whoever's name is on the van.
# policy: You may give up to £20 as a goodwill credit. Anything more is Colin Reid's decision.
# policy: Nobody can promise pay for lost work. Colin can reduce the bill for days without service.
# policy: Colin looks at each case by itself, and writes down what he decides and why.
# policy: To hand over, stay on the line. Give the name, the problem, what was offered and what is asked.
# policy: A call-back has a day and a time. If something slips, ring before the customer does.
# policy: A complaint can go to the independent scheme after 6 weeks, or sooner at deadlock.
# policy: What went wrong is noted before the ticket is closed. Colin takes the notes to Monday's meeting.
# law: cra-services
# law: telecoms-adr

VAR read_notes = false      // the ticket has been opened
VAR bounced = false         // she was put through too soon and came back
VAR credited = false        // the £20 was offered
VAR asked_for_more = false  // she has named her price
VAR month_promised = false  // a free month was promised that was not the player's to give
VAR vowed = false           // she was told she'd hear first if the visit slips
VAR eight = false           // she was told eight on the dot
VAR work_promised = false   // pay for lost work was promised
VAR late = false            // Colin was brought in only after a refusal
VAR walked = false          // she got as far as going
VAR settled = false         // Colin has decided the money
VAR colin_owns = false      // Colin has had to take the complaint over
VAR told_eight = false      // she was told eight weeks, which is wrong
VAR promised = false        // a call on Saturday at 1 pm was agreed
VAR rang = false            // the call on Saturday at 1 pm was made
VAR loose_end = false       // something was left unchecked on Saturday

~ anger = 5
~ trust = 4
-> opening

// Some subjects heat her up by themselves, however well the call is going.
=== function stirs_to(level) ===
~ anger = MAX(anger, level)

// Tests the first ten seconds: does she have to start again?
=== opening ===
Thursday, 10.40. The call has held for 22 minutes. The screen says T Okafor, Home Fibre. # sound: phone-ring
Teresa: A person. Good. Okafor, O, K, A, F, O, R. Broadband. # mood: annoyed # pose: arms-crossed # fact: customer = Okafor # fact: product = broadband
Teresa: This is my third call this week. Third. I've told it all twice and I'm not minded to do it again. # mood: annoyed # cue: repeating
* [I'm so sorry to hear that. And how can I help you today? # shows: empathy.scripted, listening.ask-again, signs.carry-on # why: She had just told you the one thing she would not do, and the greeting asked her to do it. Opening her notes would have landed better.]
    ~ was_apologised_to()
    ~ provoke(1)
    Teresa: By having listened to the last thirty seconds. # mood: {mood()} # cue: sarcasm
    Teresa: Monday, dead line. Tuesday, nobody. Wednesday, nobody. Do none of you write it down? # mood: {mood()}
* [It does help if I hear it in your own words. So what seems to be the trouble today? # shows: listening.ask-again # why: An open question is right on a first call. On a third, what she told you before is already on the screen.]
    ~ provoke(2)
    Teresa: My own words are on your computer. Twice. # mood: {mood()} # cue: raised-voice
    Teresa: Monday it died. Tuesday nobody came. WEDNESDAY NOBODY CAME. There. That's the third telling. # mood: {mood()} # cue: raised-voice
* [Then don't. Three calls is plenty. I'll read what you've told us already. # shows: listening.use-detail, signs.respond, ownership.take]
    ~ felt_understood()
    ~ read_notes = true
    Teresa: You'll read it. Well. I'll wait for that. # mood: {mood()}
* [This sounds like one for my team leader. I'll just pop you through. # shows: escalation.too-soon # why: Nothing had been tried yet, so all Colin could do was hand her back. Read the notes and book what you can first.]
    ~ provoke(2)
    -> put_straight_back ->
- -> notes

// A tunnel: she was passed on before anything was tried.
=== put_straight_back ===
{ bounced:
    Hold music. It is the same tune as before. A click. # sound: hold-music
    Teresa: Mr Reid says you can book an engineer. Can you book an engineer? Or shall we go round again? # mood: {mood()} # cue: sarcasm
- else:
    ~ bounced = true
    Eleven bars of hold music. Colin leans over from the next desk. # sound: hold-music
    Colin: Have you read her notes? Booked a visit? Then she's still yours. Bring me in when it's past you.
    Teresa: Hello? Is this a new person, or the same one having another go? # mood: {mood()} # cue: sarcasm
}
->->

// Tests using what the firm already knows: read back, or ask and guess.
=== notes ===
{ read_notes:
    -> ticket ->
    Teresa: I can hear typing. What does it say about me? # mood: {mood()}
- else:
    A box on your screen says there are two earlier notes on this account.
    Teresa: So. What have you got there? # mood: {mood()} # pose: arms-crossed
}
* { read_notes } [The system shows both visits as not attended. Can I just check you were definitely in? # shows: empathy.blame-customer, listening.assume # why: Not attended means nobody came. The question turned Fennel's miss into hers, so say what was missed and check it.]
    ~ provoke(2)
    Teresa: I work at a desk facing the street. I'd have seen a cat go by with a toolbox. # mood: {mood()} # cue: sarcasm
* { read_notes } [Dead since Monday, two engineers missed, two calls never made. Is that all of it? # shows: listening.paraphrase, listening.check]
    ~ was_heard()
    Teresa: That's it. In order, and with the right days. # mood: {mood()} # pose: open # fact: problem = missed
    -> deadline
* { read_notes } [Ah, yes. I can see there's been a bit of a mix-up with your appointments. # shows: empathy.brush-off # why: Two days of waiting in became a bit of a mix-up. Say what happened in plain words and she'll know you've read it.]
    ~ provoke(1)
    Teresa: A mix-up is when you get somebody else's coat. # mood: {mood()} # cue: sarcasm
* { not read_notes } [You're right, it's written down. I'm opening it now. # shows: ownership.explain-step, structure.look-into]
    ~ felt_understood()
    Teresa: Thank you. That's all I wanted somebody to do. # mood: {mood()}
* { not read_notes } [I understand your frustration. I just need the date it first went off. # shows: empathy.scripted, listening.ask-again # why: The date was one click away in the notes. A set phrase in front doesn't hide that you asked her again.]
    ~ provoke(2)
    Teresa: You understand my frustration. You don't know what day it is, but you understand my frustration. # mood: {mood()} # cue: sarcasm
* [All right. While we talk, could you unplug the router and count to thirty for me? # shows: listening.solve-first # why: It's a sensible first step on a first call. She had done it twice and you hadn't said back what was wrong.]
    ~ was_offered_remedy()
    Teresa: I counted to thirty on Monday. I counted to thirty on Tuesday, for a Gareth. # mood: {mood()} # cue: repeating
- -> read_back

// A tunnel: the ticket comes up on the screen.
=== ticket ===
~ read_notes = true
The ticket opens, FB-2093. Line dead Monday. Visit Tuesday, not attended. Visit Wednesday, not attended. # fact: reference = FB-2093
Under each one it says, Customer to be called. Nobody has ticked the box.
->->

// Tests putting it into words once the first try missed. A second chance to be the one who listened.
=== read_back ===
{ not read_notes:
    -> ticket ->
}
Teresa: Tell me what you think has happened here. Go on. I'd be interested. # mood: {mood()} # pose: arms-crossed
* [I do apologise for any inconvenience this may have caused you. # shows: empathy.scripted # why: She asked what you thought had happened, and got a sentence off a sign. Saying the days back was the answer.]
    ~ was_apologised_to()
    ~ provoke(2)
    Teresa: Any inconvenience. As if we might find some if we looked. # mood: {mood()} # cue: sarcasm
* [The visits go out to a separate firm, so I couldn't tell you why they didn't come. # shows: ownership.pass-buck # why: It may be true, but she pays Fennel. Whose van it was is Fennel's business, not hers.]
    ~ provoke(2)
    Teresa: I don't pay a separate firm. I pay you, on the first of the month, and I'm never late. # mood: {mood()}
* [Off since Monday, two visits missed, and not one call from us. Is that right? # shows: listening.paraphrase, listening.check]
    ~ was_heard()
    Teresa: Yes. You have. It's not hard to follow, is it, when somebody reads it? # mood: {mood()} # fact: problem = missed
* [I can see the dates. What I can't see is what it's done to your week. # shows: listening.open-question, clarify.missing-fact]
    ~ felt_understood()
    Teresa: No. There isn't a box for that, I don't suppose. # mood: {mood()} # pose: open
- -> deadline

// Tests what you do with a raised voice: take it in, or get rid of it.
=== deadline ===
~ stirs_to(5)
Teresa: I'm a bookkeeper. I've twenty-six people's wages to send by five tomorrow, and a VAT return on Monday. # mood: {mood()}
A cup goes down hard. When she speaks again the line crackles.
~ stirs_to(6)
Teresa: I did half of it last night in the car, outside a garden centre, on THEIR wifi. For people's WAGES. # mood: angry # pose: hands-on-hips # cue: raised-voice
* [I'm only trying to help here. I can't do that if you're going to shout at me. # shows: empathy.defensive # why: She was shouting about the week and you made it about you. Stay level and answer what she said.]
    ~ provoke(2)
    Teresa: I'm not shouting at you. I'm shouting near you. # mood: {mood()} # cue: raised-voice
* [No wonder you're cross. Twenty-six wages, from a car park. I'm sorry we left you there. # shows: signs.name, empathy.name-effect, empathy.apology, listening.use-detail]
    ~ felt_understood()
    ~ was_apologised_to()
    Teresa: Well. Yes. A wet one, since you ask. # mood: {mood()} # pose: open
* { heard } [Go on. What else has it held up? # shows: listening.open-question, clarify.missing-fact, empathy.calm]
    ~ felt_understood()
    Teresa: Two jobs I'd have had this week. I've had to say no to both. # mood: {mood()}
    Teresa: Nobody's asked me that. They've all asked about the lights on the router. # mood: {mood()} # pose: open
* { not heard } [No line since Monday, two visits missed, no calls, and wages due tomorrow. Is that right? # shows: listening.paraphrase, listening.check]
    ~ was_heard()
    Teresa: Yes. That's it. You got there. # mood: {mood()} # fact: problem = missed
* [I'm so sorry, I can hear how upset you are. I'm going to get my team leader to take this. # shows: escalation.too-soon # why: A raised voice isn't past your limit. She needed an engineer, and you were the one who could book it.]
    ~ was_apologised_to()
    ~ provoke(2)
    -> put_straight_back ->
- -> when

// Tests a real date against a kind one. Only Saturday exists.
=== when ===
Your screen shows the engineers' diary. Friday is solid red. The first green box is Saturday, 8 to 12.
Teresa: When is somebody coming? I'd like a day and an hour. I've had "as soon as possible". It wasn't. # mood: {mood()}
* [I'll mark it urgent. An engineer will be there tomorrow, I promise. # shows: authority.over-promise, expectations.overstate # why: No slot was booked, so it was a wish and not a promise. She'll plan her Friday round it.]
    ~ felt_understood()
    Teresa: Tomorrow? Oh, thank goodness. Then I'll tell my clients tomorrow. # mood: relieved # pose: open
    -> the_diary
* [They'll be with you as soon as they can. I've put you top of the list. # shows: followup.vague, empathy.scripted # why: She told you those words had failed her and they came back with "possibly" added. A day and hours were on your screen.]
    ~ provoke(2)
    Teresa: Stop there. Is there a day anywhere in that sentence? Look at your screen and read me the first free one. # mood: {mood()} # cue: interrupting
    You read it out. Saturday, 8 to 12. Her pen scratches it down. # fact: remedy = engineer
* [I can do Saturday. Somebody should be round at some point in the morning. # shows: followup.vague # why: The day was right. "Should" and "at some point" took away the hours she'd asked for.]
    ~ provoke(1)
    Teresa: Some point. Does some point have a number? # mood: {mood()} # cue: sarcasm
    You give her the hours, 8 to 12. The green box on your screen turns grey. # fact: remedy = engineer
* [Saturday, 8 to 12, is the first. It won't save Friday, but it's real. Shall I book it? # shows: expectations.honest-time, structure.agree, ownership.explain-step, followup.promise]
    ~ was_offered_remedy()
    Teresa: It's no good for the wages. {heard:But I'd sooner have a true Saturday than a made-up Friday.|But you might have asked what I needed it for.} # mood: {mood()}
    Teresa: Book it. Eight to twelve. # mood: {mood()} # fact: remedy = engineer
- -> who

// Tests ownership, and whose job the missed visits are.
=== who ===
Teresa: And whose visit is it? On Tuesday it was a contractor. On Wednesday it was the depot. It's always somebody else's van. # mood: {mood()} # pose: shrugging
* [It's in hand. They'll be there at eight on the dot, you've my word on that. # shows: authority.over-promise, expectations.overstate # why: The slot is 8 to 12. Eight on the dot was invented, and at one minute past it's broken.]
    ~ eight = true
    Teresa: Eight on the dot. I'm writing that down, you know. I write everything down. # mood: {mood()}
* [Mine. I've put my name on it, so if it slips, you'll hear from me first. # shows: ownership.take]
    ~ vowed = true
    ~ step_forward()
    Teresa: A name. That's more than Gareth left me. # mood: {mood()} # pose: open
* [Honestly, it's the engineers' firm, not us. For the missed visits you'd need to complain to them. # shows: ownership.pass-buck, law.wrong # law: cra-services # why: Her contract is with Fennel. Whoever Fennel sends, Fennel owes her the service, done with reasonable care.]
    ~ provoke(2)
    Teresa: I've no contract with them. I don't even know what they're called. Do you? # mood: {mood()} # cue: sarcasm
* [Ours. You pay us, so we owe you a job done with proper care, whoever's van it is. # shows: law.right # law: cra-services]
    ~ step_forward()
    Teresa: Good. That's how I read the contract. I did read it. I'd no television. # mood: {mood()} # pose: open
- -> goodwill

// The promise that could not be booked comes back. Tests owning up while it is still cheap.
=== the_diary ===
The diary refuses the booking. Friday, no engineers. It offers Saturday, 8 to 12, and waits.
Teresa: You've gone quiet. It is tomorrow, isn't it? # mood: worried
* [It's still down as tomorrow, I promise you. You can put the kettle on for them. # shows: followup.broken # why: The booking text told her the truth before you did. Owning up would have stung, and then been over.]
    You take the Saturday slot and say nothing. On her desk, something buzzes. # fact: remedy = engineer
    ~ promise_broken()
    Teresa: That's a text from you. "Your visit is Saturday, 8 to 12." You said tomorrow. You said it in WORDS. # mood: {mood()} # cue: raised-voice
* [Ah, sorry. The depot's just moved it to Saturday morning. It's out of my hands. # shows: ownership.pass-buck # why: The depot moved nothing. She has been told about depots all week, and she knows the sound of it.]
    ~ provoke(2)
    Teresa: The depot. It had to be the depot. Saturday when, or is that out of your hands too? # mood: {mood()} # cue: sarcasm
    You tell her, 8 to 12. # fact: remedy = engineer
* [I shouldn't have said tomorrow. It's Saturday, 8 to 12. I've booked it. # shows: promises.own-up, ownership.take, followup.promise]
    ~ provoke(2)
    ~ was_offered_remedy()
    Teresa: Then why say it? No. Don't. # mood: annoyed # cue: interrupting
    Teresa: Saturday, eight to twelve. At least you've told me before I put my coat on. # mood: {mood()} # fact: remedy = engineer
- -> goodwill

// Tests the £20: offered plainly, oversold or withheld.
=== goodwill ===
~ stirs_to(4)
A pen taps three times.
Teresa: So that's Saturday. And what about the four days I've paid for and not had? # mood: {mood()} # pose: arms-crossed
* [I'll get you compensation for your lost work. You leave that with me. # shows: authority.over-promise # why: Nobody at your desk can promise pay for lost work, and she'll want it in writing. Offer the £20 that's yours.]
    ~ work_promised = true
    Teresa: Compensation. Good. How much, and when? # mood: {mood()}
    Your screen has one box for money. It says, Goodwill, up to £20.
* [I can take £20 off your bill now, for the two mornings. I know it's not your week back. # shows: empathy.name-effect, ownership.take]
    ~ credited = true
    ~ was_offered_remedy()
    Teresa: {heard:No, it isn't. But thank you for not dressing it up.|I hadn't finished, and you're paying me to stop.} # mood: {mood()}
* [It's only been four days, to be fair. We don't tend to credit anything under a week. # shows: empathy.brush-off, law.less-than-owed # law: cra-services # why: She paid for a service she didn't get, and if it can't be put right in good time she's due money off. There's no one-week rule.]
    ~ provoke(2)
    Teresa: Only four. Shall I tell the tax office it's only four? # mood: {mood()} # cue: sarcasm
* { not heard } [I shouldn't really say this, but I'd be surprised if you didn't get a fair bit more than our usual £20. # shows: authority.hint-more, expectations.leave-hoping # why: A hint from you is a promise to her. If you don't know, offer what's yours and say who decides the rest.]
    ~ credited = true
    Teresa: Would you? I'll put down "fair bit" then. With a question mark. # mood: {mood()}
* { heard } [What would seem fair to you, after a week like that? # shows: clarify.wanted]
    ~ felt_understood()
    Teresa: That's a better question than I'm used to. Let me get my figures straight. # mood: {mood()} # pose: open
    Paper turns, twice.
- { out_of_patience(): -> walking_away }
-> more

// Has she had enough?
=== function out_of_patience() ===
~ return trust <= 1 or (anger >= 9 && trust <= 4)

// Tests the moment it goes past your limit: bring in Colin, hang on, or play at being Colin.
=== more ===
~ asked_for_more = true
~ stirs_to(5)
{ work_promised:
    Teresa: My lost work is a hundred and eighty pounds, and you've said you'll get it. # mood: {mood()}
- else:
    Teresa: {trust >= 6:You've been straight, so I will be. }I've turned down a hundred and eighty pounds of work. {credited:Twenty doesn't touch it.|Nobody's offered me a penny of it.} # mood: {mood()}
}
Teresa: I'll take the month free, please. Otherwise I'll write one of those reviews. A long one, with dates. People like mine, I'm told. # mood: {mood()} # pose: hands-on-hips # cue: threat-to-post
* [Fair ask, and it's past me. Colin Reid can decide. I'll brief him and stay on with you. # shows: escalation.right-time, escalation.explain, expectations.say-limit, empathy.calm, ownership.stay]
    ~ step_forward()
    Teresa: Colin Reid. And I shan't have to sing it from the top? # mood: {mood()} # pose: open
* [You know what, a free month's only fair. I'll put it through now and square it with my boss later. # shows: authority.over-promise # why: It probably is fair, and Colin might have said yes. It wasn't yours to give, so ask him first.]
    ~ month_promised = true
    ~ was_offered_remedy()
    Teresa: Just like that? Well. Thank you. # mood: {mood()} # pose: open
    The credit box goes red. Over limit. Team leader to approve.
* [I'm so sorry. {credited:£20 is|Our £20 credit would be} the most anyone here can do. It's company policy. # shows: escalation.too-late, expectations.flat-no, empathy.scripted # why: £20 is the most you can do. Someone two feet away can do more, and she was right to ask.]
    ~ was_apologised_to()
    ~ provoke(2)
    Teresa: Anyone? In the building? They've all got twenty pounds each? # mood: {mood()} # cue: sarcasm
    -> more_again
* [I'll put you through to my team leader. Bear with me. # shows: escalation.right-time # why: It's the right person at the right time. She'd have liked to know who, why, and that she won't start again.]
    Teresa: Put through to whom? Will they know who I am? # mood: {mood()}
- -> briefing

// Tests letting go after holding on. It is late, and still better than no.
=== more_again ===
Teresa: Somewhere over there is a person who can say yes or no to me. I'd like that one. # mood: {mood()} # pose: arms-crossed
* [I should've offered you Colin Reid. He can decide, and I'll tell him all of it now. # shows: escalation.right-time, escalation.right-person, escalation.explain]
    ~ late = true
    ~ felt_understood()
    Teresa: You should. But you've got there. # mood: {mood()}
    -> briefing
* [I've told you what the limit is. Asking me again won't change it. # shows: empathy.defensive, escalation.too-late # why: She wasn't asking you to change it. She was asking for the person who can.]
    ~ provoke(2)
    Nothing comes down the line but a clock. # cue: silence
    Teresa: I see. So you're the wall. # mood: {mood()} # cue: sarcasm
* [If you're not happy with that, you'll have to go to the ombudsman, once eight weeks are up. # shows: law.wrong, ownership.pass-buck # law: telecoms-adr # why: Since April 2026 it's six weeks, or sooner at deadlock. And she hadn't yet had an answer from anyone who can give one.]
    ~ told_eight = true
    ~ provoke(2)
    Teresa: Eight weeks. For a man on the next desk to say yes or no. # mood: {mood()} # cue: sarcasm
- { out_of_patience(): -> walking_away }
-> who_rings

// Tests the hand-over: name, problem, what was offered, what is asked. Teresa is on hold and can't hear.
=== briefing ===
You press hold. Colin rolls his chair across and lifts the spare headset.
Colin: {month_promised:I've a credit here for a whole month.|Right.} What do I need to know before I say hello?
* [She's been on at me for ten minutes, she's properly angry, and honestly I'd go carefully if I were you. # shows: handover.colour # why: Colin now knows her mood and nothing that made it. Give him the facts and he can answer her.]
    { late or walked:
        Colin: I could hear that from my desk. I'll do what I can.
        -> colin_decides.cold
    }
    Colin: Angry's no use to me. I can't credit angry.
    -> colin_asks
* [She'd sooner tell you herself, I think. She's on line two. # shows: escalation.cold # why: She has told it three times and would sooner eat the router. Four facts from you would have spared her.]
    Colin: Would she? All right.
    -> colin_decides.cold
* [Teresa Okafor. Dead since Monday, two visits missed. Saturday's booked{credited:, £20 offered}. {month_promised:I've told her yes to|She's £180 down and wants} a free month. # shows: escalation.brief, handover.so-far, handover.wanted]
    Colin: {month_promised:You've told her. Hm. We'll talk about that after.|That's all I need.} Put me on, and stay on.
    -> colin_decides.briefed

// Colin asks again. Tests putting a thin hand-over right.
=== colin_asks ===
Colin: What's gone wrong, what have you offered, and what's she asking for?
* [No line since Monday and two no-shows. {credited:I've offered £20.|Nothing offered.} She wants the month, against £180 lost. # shows: escalation.brief, handover.so-far, handover.wanted]
    Colin: There you are. That I can work with.
    -> colin_decides.briefed
* [It's all on the ticket. FB-2093. # shows: escalation.cold, handover.gaps # why: He'd have to read while she waits, and what she's asking for isn't on it.]
    Colin: And she's listening to the hold music while I read it, is she?
    -> colin_decides.cold
* [Basically the engineers have messed her about, and now she wants all she can get. # shows: ownership.pass-buck, handover.colour # why: It blamed the engineers, then her. She'd asked for one month, and Colin still didn't know it.]
    Colin: So I'll be asking her, then.
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
Colin: Ms Okafor, Colin Reid. Dead since Monday, two visits missed, no calls. You needn't tell me again. # fact: passed-to = Colin # fact: problem = missed
Teresa: Good heavens. It's reached the next desk in one piece. # mood: {mood()} # pose: open
{ month_promised:
    Colin: You were told a month free before anyone asked me. We'll honour it. Lost work I can't pay for. # fact: remedy = month
- else:
    Colin: I can't pay for lost work on a home line. I can take this whole month off, £38, {credited:and the £20 stands|and £20 for the visits}. # fact: remedy = month
}
{
- work_promised:
    ~ provoke(2)
    Teresa: Ten minutes ago your colleague was getting me that money. I'll take the month. I shan't forget the other. # mood: annoyed
- month_promised:
    Teresa: Then I'll have that in writing, please. I've gone off things people say. # mood: {mood()}
- else:
    ~ step_forward()
    Teresa: That's a no and a yes, and I can see which is which. I'll take it. # mood: {mood()} # pose: open
}
-> afterwards
= cold
~ colin_owns = true
~ provoke(2)
Colin: Hello, Ms Okafor, Colin Reid. So, can you tell me what's been happening? # fact: passed-to = Colin # fact: owner = Colin
A very long breath.
Teresa: Monday. It died. On. Monday. Tuesday, nobody. Wednesday, nobody. Two missed. I've a version with gestures, too. # fact: problem = missed # mood: {mood()} # pose: hands-on-hips # cue: repeating
Colin: I'm sorry, you shouldn't have had to do that. I'll take the complaint on myself and write to you on Tuesday.
Teresa: Tuesday. Add it to the collection. # mood: {mood()} # cue: sarcasm
-> afterwards
= afterwards
Colin clicks off. You and Teresa are still on the line.
{ walked && asked_for_more: -> who_rings }
-> where_i_stand

// Tests the rule itself, with a wrong answer already in her mouth.
=== where_i_stand ===
~ stirs_to(3)
Teresa: Suppose Saturday goes the way of Tuesday. Where do I stand? My brother-in-law says eight weeks and then the ombudsman. # mood: {mood()}
* [He's right, it's eight weeks. Then you can take it to the ombudsman. # shows: law.wrong # law: telecoms-adr # why: It was eight. Since April 2026 it's six weeks, or sooner at deadlock, and agreeing would cost her a fortnight.]
    ~ told_eight = true
    Teresa: Eight. He'll be unbearable. I'll put it in the diary. # mood: {mood()}
* [Best not to think like that. I'm sure it'll all be fine on Saturday. # shows: empathy.brush-off # why: She has been sure twice this week. A straight answer is what would let her stop worrying.]
    ~ provoke(2)
    Teresa: I do accounts. Thinking like that is the job. # mood: {mood()}
* [If we can't mend it in good time, you're due money off. At six weeks, or deadlock, there's the independent scheme. # shows: law.right, law.time-limit, expectations.next-route # law: cra-services # law: telecoms-adr]
    ~ felt_understood()
    ~ step_forward()
    Teresa: Six, not eight. Oh, I shall enjoy telling him that. # mood: {mood()} # pose: open
* [I'm not really the person to ask about legal things. There's a page on our website. # shows: ownership.pass-buck # why: It's on your policy card. And the website is the one place she can't get to.]
    ~ provoke(1)
    Teresa: The website. Have a think about that one. # mood: {mood()} # cue: sarcasm
- { promised: -> two_days_on }
-> who_rings

// Tests the promise: who rings, which day, what time.
=== who_rings ===
{ trust >= 6:
    Teresa: Last thing. Who'll tell me it's working? I'd sooner it wasn't me, for once. # mood: {mood()} # pose: open
- else:
    Teresa: Last thing. Who tells me it's working? Or do I ring you? I've the number by heart. # mood: {mood()} # cue: sarcasm
}
* [Someone will be in touch after the weekend, just to see how it all went. # shows: followup.vague # why: No name and no time, from a firm that has missed two calls. Saying who and when would have cost you nothing.]
    ~ provoke(1)
    Teresa: Someone. I've met someone. He didn't ring on Monday either. # mood: {mood()} # cue: sarcasm
* [I'll give you a ring some time on Saturday or Sunday, if I get the chance. # shows: followup.vague # why: The "if" undid it. She wants a time, and if you can't keep one, don't offer the day.]
    ~ provoke(1)
    ~ promised = true
    Teresa: If. No. Say one o'clock, and then do it. # mood: {mood()} # cue: interrupting # promise: ring Teresa by Saturday 1 pm
* [Any trouble at all on Saturday, just call us straight back and we'll pick it up for you. # shows: followup.leave-to-chase # why: It sounds helpful, and it hands her a fourth call. Ring her before she needs to.]
    ~ provoke(2)
    Teresa: So I do ring you. A fourth time. I could get a loyalty card. # mood: {mood()} # cue: sarcasm
* [I'll ring you. Saturday, 1 pm, working or not. Which number's best? # shows: followup.promise, followup.contact, ownership.take]
    ~ promised = true
    ~ step_forward()
    Teresa: The mobile. 07700 900358. The other one's part of the problem. # mood: {mood()} # pose: open # fact: contact = 900358
    Teresa: One o'clock on Saturday. I'll have it on the desk. # mood: {mood()} # promise: ring Teresa by Saturday 1 pm
- -> two_days_on

// Two days on. What was said on Thursday is still true or it isn't.
=== two_days_on ===
Saturday, 11.35. The map shows the engineer two jobs behind. Teresa's visit now says 12.45.
{ eight:
    ~ provoke(2)
    There's a text from her, sent at 8.02. It says, Eight on the dot?
}
{ promised: -> saturday }
-> fourth_call

// The promise comes back, and the engineer is late. Tests telling her first.
=== saturday ===
Your note says, Ring T Okafor, 1 pm. Your shift ends at 2.
* { vowed } [I said one, so I'll ring at one. There's no sense in worrying her before then. # shows: followup.late, informed.silence # why: You told her that if it slipped she'd hear from you first. It has slipped, and at one o'clock she'll know before you ring.]
    -> rung_at_one
* { not vowed } [I said one, so I'll ring at one. There's no sense in worrying her before then. # shows: followup.kept, informed.silence # why: You kept your word to the minute. But the slot ended at 12, and for an hour she thought it was Wednesday again.]
    -> rung_at_one
* [I'll leave a note for whoever's free at one to give her a quick ring. # shows: followup.broken, ownership.pass-buck # why: You told her it would be you. A note on a busy Saturday is how the last two calls were lost.]
    The note slides under a mug. At 1 pm nobody is free.
    -> broken
* [I'll ring her now and tell her it's more like quarter to one. # shows: followup.told-early, ownership.take]
    ~ promise_kept()
    She answers on the second ring. You tell her.
    Teresa: Twenty-five to twelve. You've rung me. Before I rang you. # mood: {mood()} # pose: open
    Teresa: Quarter to one I can live with. It's the not knowing I can't live with. # mood: {mood()}
    Saturday, 1 pm. You ring again, as you said.
    Teresa: He's up a ladder, whistling. There's a green light, and I'd forgotten they did that. # mood: {mood()}
    -> one_o_clock
* [He's on his way, and the map will text her. I'll get through these other calls first. # shows: followup.broken, informed.silence # why: The other calls never stop. One minute at 11.35 would have kept a promise that took all week to earn.]
    The calls keep coming. It's ten past two when you look up, with your coat already on.
    -> broken
= rung_at_one
~ trust = within(trust + 1)
Saturday, 1 pm. She picks up before it has rung.
Teresa: He got here ten minutes ago. I'd had my coat on since noon. {vowed:I was to hear from you first, you said.|Did nobody know he was late?} # mood: annoyed # pose: hands-on-hips
-> one_o_clock
= broken
~ promise_broken()
-> monday

// Nobody promised to ring, so she has to. Tests owning a call that should not have been needed.
=== fourth_call ===
~ provoke(1)
At 12.10 the phone rings. # sound: phone-ring
Teresa: It's gone twelve and there's no van. {vowed:You said I'd hear from you first.|This is call four, for your records.} # mood: {mood()} # pose: arms-crossed
* [I should've rung. He's two jobs behind, about 12.45. I'll ring at 1 pm to check. # shows: ownership.take, followup.promise, informed.explain-wait]
    ~ promised = true
    ~ step_forward()
    Teresa: You should. All right, one o'clock. The mobile, 07700 900358. # mood: {mood()} # promise: ring Teresa by Saturday 1 pm # fact: contact = 900358
* [The 8 to 12 is more of a guide, to be fair. They do get held up on other people's jobs. # shows: empathy.defensive # why: It was the one thing she'd been told was real. Say how late he is, and that you should have rung.]
    ~ provoke(2)
    Teresa: A guide. It was a slot on Thursday. # mood: {mood()}
* [I'm so sorry for the wait. He's on his way and he'll be with you shortly. # shows: followup.vague, empathy.scripted # why: "Shortly" is "soon" in a tie. The map on your screen said 12.45.]
    ~ was_apologised_to()
    ~ provoke(1)
    Teresa: Shortly. I'll set my watch to shortly. # mood: {mood()} # cue: sarcasm
-
Saturday, 1 pm. You ring her.
Teresa: He's here. He came at ten to. There's a green light on the box. # mood: {mood()}
-> one_o_clock

// Tests the close: check it with her, or close the ticket.
=== one_o_clock ===
~ rang = true
Behind her something chimes. Then a lot of things chime at once.
Teresa: Four hundred and twelve emails. I think it's back. The wages went from my sister's, in case you wondered. # mood: {mood()}
* [The system shows you're online at our end, so I'll close that down for you. # shows: listening.assume, confirm.presume # why: A light on your screen isn't her computer working. Ask her to try the thing she needs it for.]
    ~ loose_end = true
    ~ provoke(1)
    Teresa: At your end. The VAT page won't open at mine. Oh, don't trouble. The man on the ladder's looking. # mood: {mood()}
* [Great news. Could I ask how likely you'd be to recommend us, from nought to ten? # shows: empathy.scripted, confirm.rush # why: She hadn't said it was working yet. The survey was for the firm, and this call was for her.]
    ~ loose_end = true
    ~ provoke(2)
    Teresa: You want marks. Now. Out of ten. # mood: {mood()} # cue: sarcasm
* [Try the VAT page while I'm here. And is there anything we've said we'd do that isn't done? # shows: followup.check-back, followup.confirm, followup.kept]
    ~ promise_kept()
    Keys click.
    Teresa: There's the VAT page. {settled:And the credit's on the bill, I looked.|And no, apart from the money. You know about the money.} # mood: {mood()} # pose: open
* [I'm so, so sorry again for everything. You've been incredibly patient with us. # shows: empathy.scripted # why: By now she wants a working line more than another sorry. Checking it with her would have said it better.]
    ~ was_apologised_to()
    ~ was_apologised_to()
    ~ loose_end = true
    Teresa: I haven't been patient at all. I've been on the phone. # mood: {mood()}
- -> the_boxes

// Tests looking for the cause, and taking it to somebody. Two of these are good, in different ways.
=== the_boxes ===
FB-2093 is still open on your screen, with its two empty boxes. Customer to be called.
Teresa: Before you go. Twice somebody was meant to ring me, and twice nobody did. Why was that? # mood: {mood()}
* [I don't know. Let me look at where those calls go, before I close this. # shows: cause.ask-why, structure.look-into]
    ~ felt_understood()
    You click on a box. It leads to a list with no name at the top. There are forty calls on it. # fact: cause = list
    Teresa: Forty. I did think I couldn't be the only one. # mood: {mood()} # pose: open
* [Those boxes are only there for show. Between you and me, I'd never wait in for one. # shows: cause.keep-quiet # why: She liked being let in on it, and nobody who could mend it was told. The next customer is waiting in for one now.]
    ~ provoke(1)
    Teresa: I did wait in for one. I waited in for two. # mood: {mood()} # cue: sarcasm
* [I think it was just a bad week all round. You're back on now, and that's the main thing. # shows: cause.quick-fix # why: It may have been a bad week. Two boxes, both empty, looks more like a hole that next week's calls will fall down.]
    Teresa: Yes, I had that same week. I noticed it too. # mood: {mood()} # cue: sarcasm
* [Colin takes these to Monday's meeting. Tell me how to put it and I'll write it now. # shows: cause.pass-on, record.at-once]
    ~ felt_understood()
    Teresa: Put, The call had no name on it, so it was nobody's. Full stop. # mood: {mood()} # pose: open # fact: cause = no name # fact: feedback = name
- -> how_it_ends

// A promise was let slide. Tests owning it.
=== monday ===
Monday, 9.05. Your first call. At the other end nobody speaks for a moment. # cue: silence
Teresa: He came at ten to one. It works, so that's him. You were going to ring, and I sat with the phone on my lap. # mood: {mood()} # pose: arms-crossed
* [I was run off my feet, and I could see your line was up, so no harm done. # shows: empathy.defensive, empathy.brush-off # why: The line was up and her trust was down. The harm was that you said you'd ring.]
    ~ provoke(2)
    Teresa: No. None to you. # mood: {mood()}
    -> lost_for_good
* [I'm so sorry. I did ask one of the others to ring, and it must have got missed. # shows: ownership.pass-buck, empathy.scripted # why: There's always one of the others. She'd have thought more of a plain "I didn't".]
    ~ was_apologised_to()
    ~ provoke(1)
    Teresa: It must have got missed. That should be your motto. Put it on the vans. # mood: {mood()} # cue: sarcasm
    -> how_it_ends
* [I said one and I didn't ring. I'm sorry. Shall I ask Colin to step in? # shows: empathy.apology, ownership.take]
    ~ was_apologised_to()
    ~ felt_understood()
    Teresa: No excuse? I'd got one ready to be rude about. # mood: {mood()}
    Teresa: Yes. I would like that. From him, in writing. # mood: {mood()} # fact: passed-to = Colin # fact: owner = Colin
    -> with_colin

// Her last patience. Tests staying level and giving her a reason not to go.
=== walking_away ===
~ walked = true
Nothing. Then a drawer, and paper. # cue: silence
Teresa: There's another firm digging up my road. I've watched them turn up on time two days running. I think I'll go out and speak to them. # mood: furious # cue: threat-to-leave
* [You're still in contract until March, so there'd be a charge for leaving early. # shows: empathy.defensive # why: A threat was the last reason she needed. She wanted one thing that would really happen.]
    ~ provoke(2)
    Teresa: Then send me the bill. Try to arrive with it. # mood: furious # cue: sarcasm
    -> lost_for_good
* [I completely understand your frustration. Is there anything else I can help you with today? # shows: empathy.scripted # why: It's how the script ends a call. She was telling you she was ending the contract.]
    ~ provoke(2)
    Teresa: Else? # mood: furious
    -> lost_for_good
* [That's up to you. Saturday's booked either way, and I'll ring at 1 pm to see it worked. # shows: followup.promise, empathy.calm]
    ~ promised = true
    ~ felt_understood()
    Teresa: I can't stop you ringing. One o'clock. The mobile, 07700 900358. We'll see. # mood: {mood()} # fact: contact = 900358 # promise: ring Teresa by Saturday 1 pm
    -> where_i_stand
* [I wouldn't blame you. One minute first, for Colin Reid. He decides what I can't. # shows: escalation.right-time, escalation.explain, empathy.calm]
    ~ felt_understood()
    Teresa: One minute. {asked_for_more:He knows what I want, or he will if you tell him.|Tell him a hundred and eighty pounds of work gone, and I want the month free.} # mood: {mood()}
    -> briefing

// The endings. What she got, and what she now believes.
=== how_it_ends ===
{
- trust <= 1: -> lost_for_good
- colin_owns: -> with_colin
- settled && trust >= 4 && rang && promised && not loose_end: -> put_right
- else: -> half_done
}

= put_right
Teresa: I'd a very long review planned. I've cut it to a line. # mood: relieved # pose: open
Teresa: "Two people didn't come. One rang when they said they would." # mood: relieved # ending: resolved
-> END

= half_done
Teresa: It works{loose_end:, near enough}. I'll stay until the contract's up, and then I'll see. # mood: worried # pose: shrugging
{settled:The money's right and the line's up. She just isn't sure of you yet.|The line's up. The question of the month is still open on FB-2093, with nobody's name on it.} # ending: part-resolved
-> END

=== with_colin ===
Colin opens FB-2093, puts his own name at the top and starts to read from Monday.
Teresa: {rang:You did ring, I'll give you that. But it's|It's} Mr Reid's now. {told_eight:Six weeks, not eight, and then|Six weeks, and then} the independent scheme. I looked it up. # mood: annoyed # ending: escalated
-> END

=== lost_for_good ===
The line clicks. By evening there's a review. It's long, it has dates, and it's very well written.
On FB-2093 a last box is ticked. Customer leaving. # ending: lost
-> END
