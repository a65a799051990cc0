/** What has been started, to be stopped in the reverse order, also when a later start fails. */
export class Undo {
  readonly #started: { stop(): Promise<void> }[] = [];

  /** Remembers a part; @returns the part */
  stopLater<P extends { stop(): Promise<void> }>(part: P): P {
    this.#started.push(part);
    return part;
  }

  /** Stops all, the last started first; one that fails to stop does not keep the others. */
  async run(): Promise<void> {
    const problems: unknown[] = [];
    for (let part = this.#started.pop(); part; part = this.#started.pop()) {
      await part.stop().catch((error: unknown) => problems.push(error));
    }
    if (problems.length > 0) throw new AggregateError(problems, 'parts of the platform did not stop');
  }
}
