import { useLanguage } from '@award/messages/react';
import './official-text.css';

/** Text of an official paper: paragraphs as typed, indented as Chinese documents are; no markup is interpreted. */
export function OfficialText({ text, language }: { readonly text: string; readonly language?: 'zh-CN' | 'en' }) {
  const screen = useLanguage().language;
  return (
    <div className="aw-official" lang={language ?? screen}>
      {text.split(/\n+/).filter((line) => line.trim() !== '').map((line, index) => (
        <p key={index}>{line.trim()}</p>
      ))}
    </div>
  );
}
