import type { DemoAccount } from './demo.ts';
import type { RunningPlatform } from './platform.ts';

/** Lines for whoever sits before the terminal. */
export interface Terminal {
  step(zh: string, en: string): void;
  line(text: string): void;
}

/** @param startedAt when the command began, in ms, so that its lines and ours count alike */
export function terminal(startedAt: number): Terminal {
  return {
    step: (zh, en) => console.log(`[${((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)}s] ${zh} ${en}`),
    line: (text) => console.log(text),
  };
}

/** The last lines of a start: where it is, and who can sign in. */
export function announce(out: Terminal, platform: RunningPlatform, demo: boolean, accounts: readonly DemoAccount[]): void {
  out.line('');
  out.line(`平台已就绪 The platform is ready:  ${platform.origin}`);
  if (demo) {
    const others = accounts.filter(({ login }) => login !== platform.sysadmin.login);
    const all: DemoAccount[] = [{ login: platform.sysadmin.login, password: platform.sysadmin.password ?? '', name: '系统管理员', role: '系统管理员' }, ...others];
    const width = Math.max(...all.map(({ login }) => login.length));
    const passwordWidth = Math.max(...all.map(({ password }) => password.length));
    out.line('演示账号 Demo accounts (账号 login, 密码 password, 角色 role):');
    for (const { login, password, name, role } of all) {
      out.line(`  ${login.padEnd(width)}  ${password.padEnd(passwordWidth)}  ${role}${name === role ? '' : ` · ${name}`}`);
    }
  } else if (platform.bootstrapped) {
    const { login, password } = platform.bootstrapped;
    out.line(`首位系统管理员 First administrator:  ${login}  ${password}   (仅显示这一次,首次登录须改密 shown once, to be changed at first sign-in)`);
  }
  out.line('按 Ctrl-C 停止 Press Ctrl-C to stop.');
}
