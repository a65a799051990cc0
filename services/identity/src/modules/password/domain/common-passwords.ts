/**
 * Words at the top of every published list of leaked passwords, here and abroad, in lower case and without the digits
 * that people put around them. Short or uniform ones are refused before this list is asked.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set([
  'password', 'passwort', 'passwordpassword', 'passw', 'pass', 'admin', 'administrator', 'administrators', 'root', 'system', 'sysadmin',
  'manager', 'welcome', 'letmein', 'iloveyou', 'princess', 'sunshine', 'football', 'baseball', 'superman', 'batman', 'dragon', 'monkey',
  'master', 'shadow', 'michael', 'jennifer', 'charlie', 'trustno', 'whatever', 'freedom', 'starwars', 'computer', 'internet', 'samsung',
  'changeme', 'changemenow', 'default', 'secret', 'test', 'testtest', 'tester', 'guest', 'user', 'login', 'access', 'hello', 'helloworld',
  'correcthorsebatterystaple', 'qwerty', 'qwertyuiop', 'qazwsx', 'qazwsxedc', 'asdfghjkl', 'zxcvbnm', 'abc', 'abcd', 'abcdef', 'aa', 'aaa',
  'woaini', 'woaiwojia', 'woaizhongguo', 'wodemima', 'mima', 'nihao', 'nihaoma', 'zhangsan', 'lisi', 'wangwu', 'zhongguo', 'beijing',
  'shanghai', 'xinjiang', 'bazhou', 'kuerle', 'korla', 'bayingolin', 'woaixinjiang', 'zhiliangjiang', 'qualityaward', 'huanying', 'guanliyuan',
  'taobao', 'alibaba', 'tencent', 'weixin', 'wechat', 'baidu', 'huawei', 'xiaomi', 'woshishui', 'woaini', 'aini', 'baobei', 'laopo', 'laogong',
]);
