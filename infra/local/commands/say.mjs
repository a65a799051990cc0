/** Lines for whoever sits before the terminal: Chinese first, then English. */

const started = Date.now();
let print = console.log;

/** From now on lines go to standard error: standard output belongs to a program's result. */
export function sayOnStandardError() {
  print = console.error;
}

/** One step that begins: `[ 1.2s] 安装依赖 … Installing`. */
export function say(zh, en) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(5);
  print(`[${seconds}s] ${zh} ${en}`);
}

/** A failure that a sentence explains; printed alone, without a stack. */
export class Failure extends Error {
  constructor(zh, en) {
    super(`${zh} ${en}`);
  }
}

/** Runs the command's main function; a Failure is printed as its sentence, anything else with its stack. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    process.exitCode = 1;
  }
}
