// The question before a window closes that holds something typed.

export const unsaved = {
  'unsaved.question':
    'A form holds something that was typed and not yet used. Close the window all the same?',
  'unsaved.stay': 'Go on with the form',
  'unsaved.leave': 'Close, and lose it',
} as const
