/** An act that the database does not let happen, by the name of what refuses it. */
export class NotKept extends Error {
  readonly constraint: string;

  constructor(constraint: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NotKept';
    this.constraint = constraint;
  }
}

/** Gives the refusal that an error of the database stands for; null where it is none but a fault. */
export const notKept = (error: unknown): NotKept | null => {
  if (error instanceof NotKept) return error;
  const { code, constraint, column, message } = error as {
    code?: string;
    constraint?: string;
    column?: string;
    message?: string;
  };
  if (code === undefined || !/^(?:23|22P05|22021)/.test(code)) return null;
  return new NotKept(constraint ?? column ?? 'provable_text_can_be_kept', message ?? code, { cause: error });
};
