/** A page in the plainest HTML, for the moments in which no application is loaded. */
function page(titleZh: string, titleEn: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titleZh}</title>
<style>body{font:16px/1.7 sans-serif;color:#1f2329;max-width:34rem;margin:15vh auto;padding:0 1.5rem}h1{font-size:1.4rem}p+p{color:#4a5058}a,button{color:#1b4b7a;font:inherit}button{padding:.4rem 1.2rem}</style></head>
<body><main><h1>${titleZh}<br><small lang="en">${titleEn}</small></h1>${body}</main></body>
</html>
`;
}

const AGAIN = '<p><a href="/sign-in">重新登录</a> <span lang="en">Sign in again</span> · <a href="/">返回首页</a> <span lang="en">Front page</span></p>';

const REASONS = {
  PROVIDER: ['登录服务暂时无法使用,请稍后再试。', 'The sign-in service does not answer at the moment. Please try again shortly.'],
  ATTEMPT: ['本次登录没有完成,可能已超时,或在另一个窗口中开始。', 'This sign-in was not completed; it took too long or was begun in another window.'],
  DEACTIVATED: ['该账号已停用,请联系系统管理员。', 'This account was deactivated. Please ask the system administrator.'],
} as const;

/** What a person sees whose sign-in came to nothing. */
export function signInFailedPage(reason: keyof typeof REASONS): string {
  const [zh, en] = REASONS[reason];
  return page('未能登录', 'Not signed in', `<p>${zh}</p><p lang="en">${en}</p>${AGAIN}`);
}

/** Asks whether to sign out, since a link alone must not do it. */
export function signOutPage(): string {
  return page('退出登录', 'Sign out', '<form method="post" action="/sign-out"><button type="submit">退出登录 · Sign out</button></form>');
}
