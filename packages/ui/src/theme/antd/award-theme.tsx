import { App, ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { useLanguage } from '@award/messages/react';
import { DARK, LIGHT } from '../../tokens/colours.ts';
import type { Colours } from '../../tokens/colours.ts';
import { SANS } from '../../tokens/type.ts';
import { useColourScheme } from '../colour-scheme.ts';

/** Our colours in antd's words. Its default grey text and its shadows are not used: the one fails contrast, the other is not our depth. */
function tokens(colours: Colours) {
  return {
    colorPrimary: colours.link,
    colorInfo: colours.link,
    colorLink: colours.link,
    colorSuccess: colours.good,
    colorWarning: colours.amber,
    colorError: colours.overrun,
    colorText: colours.ink,
    colorTextSecondary: colours.inkSoft,
    colorTextTertiary: colours.inkSoft,
    colorTextDescription: colours.inkSoft,
    colorTextPlaceholder: colours.inkFaint,
    colorTextDisabled: colours.inkFaint,
    colorBorder: colours.edge,
    colorBorderSecondary: colours.hairline,
    colorBgLayout: colours.paper,
    colorBgContainer: colours.sheet,
    colorBgElevated: colours.sheet,
    colorPrimaryBg: colours.linkWash,
    colorWarningBg: colours.amberWash,
    borderRadius: 2,
    fontSize: 16,
    controlHeight: 40,
    fontFamily: SANS,
    motion: false,
    boxShadow: 'none',
    boxShadowSecondary: `0 0 0 1px ${colours.edge}`,
  };
}

/** Gives the controls of the work portals the platform's theme and language. Mounted once, around the portals. */
export function AwardTheme({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const scheme = useColourScheme();
  return (
    <ConfigProvider
      locale={language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: tokens(scheme === 'dark' ? DARK : LIGHT),
        cssVar: { key: 'award' },
        hashed: false,
      }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
