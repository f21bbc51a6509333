/** What the house takes: pictures, PDF, common office files; the server looks at the content itself again. */
export const acceptedEndings = ['pdf', 'jpg', 'jpeg', 'png', 'webp', 'doc', 'docx', 'xls', 'xlsx', 'ofd'] as const;

/** The largest file, in bytes. */
export const largestFile = 200 * 1024 * 1024;

/** Pictures as an iPhone keeps them: few programs at a desk open them. */
const phoneOnly = ['heic', 'heif'];

export type FileFault = 'empty' | 'too-large' | 'wrong-type' | 'phone-picture';

/** Why a file cannot be sent, before it travels; null where it can. */
export const fileFault = (file: { readonly name: string; readonly size: number }): FileFault | null => {
  if (file.size === 0) return 'empty';
  if (file.size > largestFile) return 'too-large';
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  if (phoneOnly.includes(ending)) return 'phone-picture';
  return acceptedEndings.some((accepted) => accepted === ending) ? null : 'wrong-type';
};
