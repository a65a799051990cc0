import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './say.mjs';

/**
 * Does the work while no other command of this checkout does it: two instances started at once install and build once.
 * A lock whose process is gone counts for nothing.
 * @param {string} file the lock
 * @param {() => Promise<void>} work
 */
export async function exclusively(file, work) {
  for (let told = false; !take(file); told = true) {
    if (!told) say('等待另一个正在安装或构建的命令…', 'Waiting for another command that installs or builds …');
    await pause(500);
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderLives(file)) rmSync(file, { force: true });
    return false;
  }
}

function holderLives(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')) || -1, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
