/** What people, their keyboards and their clipboards put into fields. */
export const hostile: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: '   ',
  'too long': '长'.repeat(5000),
  emoji: '👩‍👩‍👧‍👦🔥',
  'rare characters': '𠮷野家䶮',
  'pasted HTML': '<img src=x onerror=alert(1)><b>粗</b>',
  'right-to-left': '\u202Eمرحبا שלום\u202C',
  'a control character': 'a\u0001b',
};
