import { language, setLanguage, word } from '../words/language.ts'

export const LanguageSwitch = () => (
  <button
    type="button"
    class="quiet"
    lang={language.value === 'en' ? 'ru' : 'en'}
    onClick={() => setLanguage(language.value === 'en' ? 'ru' : 'en')}
  >
    {word('otherLanguage')}
  </button>
)
