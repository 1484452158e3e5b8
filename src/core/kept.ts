/**
 * A function that keeps its answers, up to a bound: the names of a sending, the labels of a page come back by the
 * thousand. When there are too many all are forgotten at once, which costs less than knowing the oldest.
 */

/** `make`, asked once a key while its answer is kept; at most `most` answers are. */
export function kept<Answer>(most: number, make: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, {readonly answer: Answer}>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known.answer;
    const answer = make(key);
    if (answers.size >= most) answers.clear();
    answers.set(key, {answer});
    return answer;
  };
}

/** Answers kept of names: those of a few pages and of what they send. */
export const mostNamesKept = 2000;
