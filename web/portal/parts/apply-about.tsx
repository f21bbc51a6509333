import type { JsonObject } from '../../../kernel/json.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { tidyInput } from '../../../ui/schema-form/tidy-input.ts';
import { useWords } from '../../../ui/words.tsx';
import { withoutFiles } from './without-files.ts';

type ApplyAboutProps = {
  readonly loop: string;
  readonly form: { readonly act: string; readonly schema: JsonObject };
  readonly start: JsonObject;
  readonly onChange: (about: JsonObject) => void;
  readonly onNext: () => void;
};

/** The first step: what it is about. */
export const ApplyAbout = ({ loop, form, start, onChange, onNext }: ApplyAboutProps) => {
  const say = useWords();
  return (
    <SchemaForm
      schema={withoutFiles(form.schema)}
      loop={loop}
      act={form.act}
      start={start}
      submit={say('portal.apply.next')}
      sending={false}
      problem={null}
      onChange={(values) => onChange(tidyInput(values))}
      onSubmit={onNext}
    />
  );
};
