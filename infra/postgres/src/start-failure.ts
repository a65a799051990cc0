/**
 * Something outside the code keeps the platform from starting: a full disk, a damaged folder, a port in use.
 * Its message is a sentence in Chinese and one in English; whoever starts the platform prints it alone, without a stack.
 */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';

  /**
   * @param zh what is wrong and what to do, in Chinese
   * @param en the same in English
   */
  constructor(zh: string, en: string) {
    super(`${zh} ${en}`);
  }
}

/** The system's code of an error (`ENOSPC`, `EACCES`, `EADDRINUSE` …), or undefined when it has none. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Says in a sentence why a folder cannot be written; errors of any other kind are returned unchanged. */
export function explainFolderError(error: unknown, folder: string): unknown {
  switch (systemCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new StartFailure(`磁盘已满,无法写入 ${folder}。`, `The disk is full: ${folder} cannot be written.`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartFailure(
        `当前用户无权写入数据目录 ${folder};请更换 DATA_DIR 或调整权限。`,
        `The data folder ${folder} cannot be written by this user; choose another DATA_DIR or change its permissions.`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartFailure(`数据目录 ${folder} 不是文件夹。`, `The data folder ${folder} is not a folder.`);
    default:
      return error;
  }
}
