import type { Context } from "aws-lambda";

/**
 * Makes a handler when it is called first: its environment is parsed and its clients are made then, not while the
 * function loads, so that a load can be tested and an error of the environment is an answer.
 */
export const onFirstCall = <Result>(
  make: () => (event: unknown, context: Context) => Promise<Result>,
): ((event: unknown, context: Context) => Promise<Result>) => {
  let made: ReturnType<typeof make> | undefined;
  return async (event, context) => {
    made ??= make();
    return made(event, context);
  };
};
