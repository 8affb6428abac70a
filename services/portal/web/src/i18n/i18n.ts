import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { french } from './catalogue.ts';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

const kept = 'passerelle.language';
const isLanguage = (value: string | null): value is Language => languages.some((language) => language === value);

export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'fr',
    fallbackLng: 'fr',
    defaultNS: 'common',
    ns: Object.keys(french),
    resources: { fr: french },
    interpolation: { escapeValue: false },
  });
  const chosen = localStorage.getItem(kept);
  if (isLanguage(chosen) && chosen !== 'fr') await chooseLanguage(chosen);
}

/** English is fetched the first time somebody asks for it. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'common')) {
    const { english } = await import('./english.ts');
    for (const [namespace, texts] of Object.entries(english)) i18next.addResourceBundle('en', namespace, texts);
  }
  await i18next.changeLanguage(language);
  localStorage.setItem(kept, language);
  document.documentElement.lang = language;
}
