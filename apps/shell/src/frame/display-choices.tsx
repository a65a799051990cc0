import { speak } from '@award/messages';
import { useLanguage, useTexts } from '@award/messages/react';
import { Button, chooseColourScheme, useColourScheme } from '@award/ui/gazette';
import { rememberLanguage } from '../language/preferred-language.ts';

/** Language, and light or dark; remembered on this device. */
export function DisplayChoices() {
  const t = useTexts('shell');
  const { language } = useLanguage();
  const scheme = useColourScheme();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <>
      <Button
        tone="quiet"
        size="small"
        lang={other}
        title={t('language.label')}
        onClick={() => {
          rememberLanguage(other);
          void speak(other);
        }}
      >
        {t('language.switch')}
      </Button>
      <Button tone="quiet" size="small" onClick={() => chooseColourScheme(scheme === 'dark' ? 'light' : 'dark')}>
        {t(scheme === 'dark' ? 'theme.light' : 'theme.dark')}
      </Button>
    </>
  );
}
