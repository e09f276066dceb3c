/**
 * Runs asynchronous work so that only the answer to the newest request is delivered: a slow earlier answer can
 * never overwrite a later one.
 */
export function lastWins<In, Out>(work: (input: In) => Promise<Out>, deliver: (output: Out, input: In) => void) {
  let newest = 0;
  return async (input: In): Promise<void> => {
    const mine = ++newest;
    const output = await work(input);
    if (mine === newest) deliver(output, input);
  };
}
