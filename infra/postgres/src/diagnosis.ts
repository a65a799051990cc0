import { StartFailure } from './start-failure.ts';

/** What PostgreSQL writes, and the sentence it means to whoever starts the platform. */
const meanings: [pattern: RegExp, zh: string, en: string][] = [
  [/No space left on device|Disk quota exceeded/i, '磁盘已满,数据库无法启动', 'The disk is full, the database cannot start'],
  [
    /could not locate a valid checkpoint|invalid magic number|invalid checkpoint|could not open (file|directory) "(?!.*postmaster\.pid)[^"]*": No such file|directory "[^"]*" does not exist|is missing|invalid (data|value|contents)|not a valid data directory|incorrect checksum|could not read file|checksum/i,
    '数据目录已损坏,数据库无法启动;请恢复备份或换一个 DATA_DIR',
    'The data folder is damaged and the database cannot start; restore a backup or choose another DATA_DIR',
  ],
  [/could not bind|Address already in use/i, '数据库端口已被占用', "The database's port is in use"],
  [/Permission denied|invalid permissions|wrong ownership/i, '数据库无权访问其数据目录', 'The database may not enter its data folder'],
  [/could not create shared memory|Cannot allocate memory/i, '内存不足,数据库无法启动', 'There is not enough memory for the database'],
];

/**
 * Turns what PostgreSQL wrote while failing into one sentence.
 * @param output its standard error or the end of its log
 * @param home the folder concerned
 */
export function diagnose(output: string, home: string): StartFailure {
  const meaning = meanings.find(([pattern]) => pattern.test(output));
  if (meaning) return new StartFailure(`${meaning[1]}(${home})。`, `${meaning[2]} (${home}).`);
  const last = output.trim().split('\n').reverse().find((line) => /FATAL|PANIC|ERROR|error/.test(line)) ?? output.trim().split('\n').at(-1) ?? '';
  return new StartFailure(`数据库未能启动(${home}):${last.trim()}`, `The database did not start (${home}).`);
}
