import { part } from '../words';
import { counted } from './counted';

/** The reflective account: where it is written, and what the debrief says of it. */
export const words = {
  title: 'Write about it',
  gone: 'This attempt is not kept in this browser any more, so there is nothing to write about here.',
  failed: 'This page could not be loaded. Reload it to try again; what you wrote is kept.',
  debrief: 'Debrief',
  intro:
    'What happened, and what you make of it, in your own words. Nothing here is compulsory: one part is fine, a few words are fine, and you can come back.',
  parts: {
    situation: 'Situation',
    task: 'Task',
    action: 'Action',
    result: 'Result',
    next: 'What I would do differently',
  },
  partList: 'Parts',
  empty: 'nothing yet',
  characters: (count: number) => counted(count, 'character', 'characters'),
  total: (count: string) => `${count} characters in all. Some e-portfolios take 4,000 in one box.`,
  asks: {
    situation: (customer: string, place: string) =>
      `What had happened before ${customer} came to you ${place}, and how were they when you met?`,
    task: (customer: string, role: string) =>
      `You were the ${role}. What did ${customer} want from you, and what was yours to decide?`,
    action: (said: string | null) =>
      said === null
        ? 'What did you do, step by step, and why did you do it that way?'
        : `One moment changed a lot: you said “${said}” What made you say that, and what else did you do?`,
    result: (customer: string, promise: string | null) =>
      promise === null
        ? `How was it for ${customer} in the end, and what had your words to do with it?`
        : `How was it for ${customer} in the end, and what became of the promise to ${promise}?`,
    next: (notYet: string | null) =>
      notYet === null
        ? 'Everything you had a chance to show was met. What would you keep, and what would you still try?'
        : `“${notYet}” was not met yet. If you had one moment of this again, which would it be, and what would you say?`,
  },
  places: {
    counter: 'at the counter',
    phone: 'on the phone',
    chat: 'in the chat',
    reception: 'at reception',
  },
  aids: 'From the conversation',
  aidsHelp: 'To look at, and to quote if you like.',
  facts: {
    place: (title: string, customer: string, place: string) => `${title}: ${customer}, ${place}.`,
    policy: 'Your policy card said:',
    promised: (promise: string) => `What was promised: ${promise}.`,
    ended: {
      resolved: 'It ended with the complaint put right.',
      escalated: 'It ended with somebody who can decide.',
      'part-resolved': 'It ended with part of it put right.',
      lost: 'It ended without being put right.',
    },
    temper: {
      calmer: (customer: string) => `${customer} was calmer at the end than at the beginning.`,
      angrier: (customer: string) => `${customer} was angrier at the end than at the beginning.`,
    },
    instead: (said: string, instead: string) =>
      `Where you said “${said}”, this was on offer too: “${instead}”`,
  },
  from: {
    own: 'You said',
    worded: 'Your own words, before you saw the replies',
    record: 'You wrote in the record',
  },
  insert: 'Insert as a quotation',
  /** A quotation as it stands in the text; it opens with a quotation mark, which sets it apart. */
  quoted: {
    own: (text: string) => `“${text}” (I said)`,
    worded: (text: string) => `“${text}” (what I would have said)`,
    record: (text: string) => `“${text}” (I wrote in the record)`,
    customer: (text: string, customer: string) => `“${text}” (${customer} said)`,
  },
  yours: 'Your words',
  back: (part: string) => `Back: ${part}`,
  onward: (part: string) => `Next: ${part}`,
  done: 'To the debrief',
  keeping: {
    nothing: 'What you write is kept in this browser as you type.',
    typing: 'Keeping what you write …',
    kept: (when: string) => `Kept in this browser, ${when}.`,
    'not-kept':
      'This browser has not kept your last words, perhaps because its storage is full. Copy them somewhere before you leave this page.',
  },
  card: {
    title: 'What you wrote about it',
    offer:
      'Would you like to write down what you make of it? A sentence is enough, and it is yours.',
    begin: 'Write about it',
    goOn: 'Go on writing',
  },
};

/** What the reflective account says, on its own screen and in the debrief. */
export const reflection = part('reflection', words);
