import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** A family of design/tokens.css as Mantine wants it: ten shades, the lightest first. */
const family = (name: string) =>
  Array.from({ length: 10 }, (_, shade) => `var(--pa-${name}-${shade})`) as unknown as MantineColorsTuple;

export const theme = createTheme({
  primaryColor: 'canal',
  primaryShade: 6,
  white: 'var(--pa-white)',
  black: 'var(--pa-text)',
  colors: {
    canal: family('canal'),
    brique: family('brique'),
    ocre: family('ocre'),
    mousse: family('mousse'),
    sable: family('sable'),
    // Mantine reaches for these names by itself: errors, borders, success.
    red: family('alerte'),
    gray: family('sable'),
    teal: family('mousse'),
  },
  fontFamily: 'var(--pa-font)',
  headings: {
    fontFamily: 'var(--pa-font-title)',
    fontWeight: '650',
    sizes: {
      h1: { fontSize: 'var(--pa-size-h1)', lineHeight: 'var(--pa-leading-title)' },
      h2: { fontSize: 'var(--pa-size-h2)', lineHeight: 'var(--pa-leading-title)' },
      h3: { fontSize: 'var(--pa-size-h3)', lineHeight: '1.3' },
    },
  },
  radius: { md: 'var(--pa-radius)', lg: 'var(--pa-radius-large)' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { withAsterisk: false, size: 'md' } },
    Input: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    // Their <header> would be a second banner of the page.
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    Drawer: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
  },
});

/** Where Mantine's greys would fall under 4.5:1 (3:1 for edges), the tokens decide. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': 'var(--pa-surface)',
    '--mantine-color-text': 'var(--pa-text)',
    '--mantine-color-dimmed': 'var(--pa-text-soft)',
    '--mantine-color-placeholder': 'var(--pa-text-soft)',
    '--mantine-color-anchor': 'var(--pa-link)',
    '--mantine-color-error': 'var(--pa-danger)',
    '--mantine-color-default-border': 'var(--pa-line-control)',
  },
  dark: {},
});
