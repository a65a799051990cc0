import { readFileSync } from 'node:fs';

/** True when a process with this id runs, whoever owns it. One that ended and was not yet reaped does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const [state] = statFields(pid);
  return state !== 'Z' && state !== 'X';
}

/**
 * A mark that changes when the system gives the same process id to another process: its start time in ticks since boot.
 * Undefined where the system does not tell (then the id alone has to do).
 */
export function startMark(pid: number): string | undefined {
  return statFields(pid)[19];
}

/** The command name of a process, or undefined where the system does not tell. */
export function commandName(pid: number): string | undefined {
  return read(`/proc/${pid}/comm`)?.trim();
}

/** Fields of /proc/<pid>/stat from the third on (state, parent …); the second, the command in brackets, may hold spaces. */
function statFields(pid: number): string[] {
  const stat = read(`/proc/${pid}/stat`);
  return stat === undefined ? [] : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
