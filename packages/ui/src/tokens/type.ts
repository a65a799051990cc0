/** Song for headings of public pages and documents; the system's own sans for everything else. Nothing is downloaded. */
export const SERIF =
  '"Songti SC", "STSong", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "SimSun", "Georgia", "Times New Roman", serif';
export const SANS =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';
export const MONO = 'ui-monospace, "SFMono-Regular", "Consolas", "Noto Sans Mono CJK SC", monospace';
