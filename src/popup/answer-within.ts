/** An answer that must come in time: silence is a failure, and is told as one. */

/** `answer`, or a rejection once `most` milliseconds have passed. */
export function answerWithin<Answer>(most: number, answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no answer within ${most} ms`)), most);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
