// The day's work.

export type { TodayItem, TodayKind } from './item';
export { dueToday, isMine, nextDue, type QueueClient, type QueueInput, queue } from './queue';
export { type ReplyHead, replyHead, replyWords } from './reply';
export { type SayInput, textOfStep, textToSay } from './say';
export { type StoryLine, story } from './story';
