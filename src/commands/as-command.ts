/**
 * A ribbon function: Excel keeps its button busy until `completed`, whatever happened.
 * @param onProblem tells the person; a problem in telling is no reason to keep the button busy
 */
export function asCommand(
  work: () => Promise<void>,
  onProblem: (thrown: unknown) => void,
): (event: { completed(): void }) => void {
  return (event) => {
    work()
      .catch(onProblem)
      .catch(() => undefined)
      .finally(() => event.completed());
  };
}
