/** One line of JSON to the function's log. Callers put ids, codes and counts in it, never a path or a text. */
export const toLog = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};
