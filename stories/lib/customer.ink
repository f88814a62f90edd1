// How a customer feels. Every story includes this file and calls these functions;
// the session reads the four numbers after each line and writes them into the transcript.
//
//   anger     0 to 10, fast: how heated they are now
//   trust     0 to 10, slow: whether they believe this will be put right
//   heard     true once their problem has been said back to them correctly
//   progress  how many steps have been taken towards putting it right
//
// Three rules hold everywhere. Anger falls only while progress moves: kind words alone stop it
// rising and no more. The same apology pays less each time it is repeated. A solution offered
// before the customer has been heard raises anger, however good the solution is.

VAR anger = 3
VAR trust = 5
VAR heard = false
VAR progress = 0
VAR apologies = 0

// They have let it out and someone took it in. Does not cool anger, but earns a little trust.
=== function felt_understood() ===
~ trust = within(trust + 1)

// The problem was said back to them correctly.
=== function was_heard() ===
{ not heard:
    ~ heard = true
    ~ trust = within(trust + 1)
    ~ step_forward()
}

// Something moved towards putting it right. This is the only thing that cools anger.
=== function step_forward() ===
~ progress = progress + 1
~ anger = within(anger - 2)

// An apology. The first one counts, the second passes unnoticed, after that it grates.
=== function was_apologised_to() ===
~ apologies = apologies + 1
{
- apologies == 1:
    ~ trust = within(trust + 1)
- apologies > 2:
    ~ anger = within(anger + 1)
}

// A remedy was put to them. Before they were heard it lands as being brushed off.
=== function was_offered_remedy() ===
{ heard:
    ~ step_forward()
- else:
    ~ provoke(1)
}

// Words that are not an answer, blame, being told to calm down.
=== function provoke(how_much) ===
~ anger = within(anger + how_much)
{ how_much > 1:
    ~ trust = within(trust - 1)
}

// Someone did what they had said they would do.
=== function promise_kept() ===
~ trust = within(trust + 2)
~ step_forward()

// Someone did not. Nothing costs more.
=== function promise_broken() ===
~ trust = within(trust - 4)
~ anger = within(anger + 3)

// The face that goes with the feelings, for `# mood: {mood()}` on a line.
=== function mood() ===
{
- anger >= 9: ~ return "furious"
- anger >= 7: ~ return "angry"
- anger >= 5: ~ return "annoyed"
- progress > 2 && anger <= 1: ~ return "relieved"
- anger >= 2: ~ return "worried"
- else: ~ return "calm"
}

=== function within(number) ===
{
- number < 0: ~ return 0
- number > 10: ~ return 10
- else: ~ return number
}
