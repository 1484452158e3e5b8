/**
 * A function that keeps its answers, up to a bound: the names of a sending, the labels of a page come back by the
 * thousand. When there are too many all are forgotten at once, which costs less than knowing the oldest.
 */

/** `make`, asked once a key while its answer is kept; at most `most` answers are. */
export function kept<Answer>(most: number, make: (key: string) => Answer): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = make(key);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
