// The design tokens: colours, type, rhythm. Every colour that a screen uses is one of these, by meaning.
// Shade 7 of each palette reads on white and shade 3 on the dark canvas with a contrast of 4.5 or more
// (WCAG 2.2 §1.4.3); shade 6 carries white text.

import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

const pine: MantineColorsTuple = [
  '#eef6f4',
  '#d9eae6',
  '#b4d5cd',
  '#8cbfb3',
  '#68aa9b',
  '#4c9484',
  '#2f7a6a',
  '#226556',
  '#195045',
  '#103b33',
]
const green: MantineColorsTuple = [
  '#eff8f0',
  '#dcefdf',
  '#b8dcbe',
  '#90c79a',
  '#6bb278',
  '#4b9c5b',
  '#33804a',
  '#27693b',
  '#1d532d',
  '#143c20',
]
const amber: MantineColorsTuple = [
  '#fff7e8',
  '#fdebc8',
  '#f8d596',
  '#f0bd63',
  '#e3a437',
  '#c98a1b',
  '#986509',
  '#7f5305',
  '#674407',
  '#4a3005',
]
const red: MantineColorsTuple = [
  '#fdf2f1',
  '#fae0de',
  '#f3bdb9',
  '#eb9a94',
  '#e2766e',
  '#d5564d',
  '#bf3c34',
  '#a32f29',
  '#8a2823',
  '#6b1f1b',
]
const violet: MantineColorsTuple = [
  '#f5f2fc',
  '#e8e1f7',
  '#d0c3ee',
  '#b6a4e3',
  '#9d87d7',
  '#8870c8',
  '#7259b4',
  '#5d4799',
  '#49377a',
  '#36285b',
]
const blue: MantineColorsTuple = [
  '#eff5fc',
  '#dbe8f7',
  '#b7d0ee',
  '#90b6e3',
  '#6c9cd6',
  '#4f84c4',
  '#3a6dab',
  '#2d588d',
  '#22446e',
  '#183150',
]
const gray: MantineColorsTuple = [
  '#f7f8f8',
  '#eff1f1',
  '#e2e6e6',
  '#d0d6d6',
  '#b6bfbf',
  '#929e9e',
  '#687575',
  '#4d5959',
  '#374141',
  '#222a2a',
]
const dark: MantineColorsTuple = [
  '#dbe1e1',
  '#b8c2c2',
  '#9aa6a6',
  '#6d7a7a',
  '#414d4d',
  '#323c3c',
  '#283030',
  '#1e2525',
  '#171c1c',
  '#101414',
]

/** The element that holds what floats over the screens. */
export const overlaysId = 'overlays'

/** Notices lie on a ground that is calm in the dark, too: Mantine's own is a saturated one. */
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input)
  if (input.variant !== 'light') return colors
  const shade = (at: number) => `var(--mantine-color-${input.color ?? 'pine'}-${at})`
  return {
    ...colors,
    background: `light-dark(${shade(0)}, color-mix(in srgb, ${shade(9)} 40%, var(--rk-panel)))`,
  }
}

export const theme = createTheme({
  variantColorResolver: variantColors,
  black: gray[9],
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  colors: { pine, green, amber, red, violet, blue, gray, dark },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Cantarell, "Noto Sans", "DejaVu Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '22px' }, h2: { fontSize: '15px' }, h3: { fontSize: '14px' } },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
    // Dialogs, menus and notices live inside the app, so that a locked app is inert with all of them.
    Portal: { defaultProps: { target: `#${overlaysId}` } },
    Modal: {
      defaultProps: { padding: 'lg', overlayProps: { backgroundOpacity: 0.45 } },
      styles: { title: { fontSize: '16px', fontWeight: 650 } },
    },
    // Its arrows are half as high as what can be hit (WCAG 2.2 §2.5.8); the arrow keys do the same.
    NumberInput: { defaultProps: { hideControls: true } },
    // Words that are long in a language wrap instead of being cut. No target is smaller than 24 pixels (WCAG 2.2 §2.5.8).
    Button: {
      defaultProps: { size: 'sm' },
      styles: {
        root: { height: 'auto', minHeight: 'max(24px, var(--button-height))', fontWeight: 500 },
        label: { whiteSpace: 'normal', lineHeight: 1.25, overflow: 'visible' },
      },
    },
    // What stands on a screen from the beginning is no news; failures say themselves that they are alerts.
    Alert: { defaultProps: { role: 'note' } },
    ActionIcon: { styles: { root: { minWidth: 24, minHeight: 24 } } },
    SegmentedControl: { styles: { label: { fontWeight: 500 } } },
    Switch: { defaultProps: { size: 'md' }, styles: { label: { fontSize: 'var(--mantine-font-size-sm)' } } },
  },
})

/** Our own names for what Mantine does not name: the canvas behind the panels, lines, the edge of what is filled in, quiet text. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--rk-sidebar-width': '208px', '--rk-status-height': '30px' },
  light: {
    '--rk-canvas': gray[0],
    '--rk-sidebar': gray[1],
    '--rk-panel': '#ffffff',
    '--rk-line': gray[2],
    '--rk-edge': gray[4],
    '--rk-control': '#838f8f',
    '--rk-hover': gray[1],
    '--rk-selected': pine[0],
    '--mantine-color-dimmed': gray[7],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-error': red[7],
    '--mantine-color-text': gray[9],
  },
  dark: {
    '--rk-canvas': dark[8],
    '--rk-sidebar': dark[9],
    '--rk-panel': dark[7],
    '--rk-line': dark[5],
    '--rk-edge': dark[3],
    '--rk-control': dark[3],
    '--rk-hover': dark[6],
    '--rk-selected': '#1d332f',
    '--mantine-color-dimmed': dark[1],
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-error': red[3],
    '--mantine-color-text': dark[0],
  },
})
