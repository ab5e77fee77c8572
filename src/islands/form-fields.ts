import type { Fields } from '#questions/fields.ts';

/** What a form holds now, by field name; several ticked boxes of one name become a list. */
export function readForm(form: HTMLFormElement): Fields {
  const fields: Record<string, string | readonly string[]> = {};
  for (const control of form.elements) {
    if (
      !(
        control instanceof HTMLInputElement ||
        control instanceof HTMLSelectElement ||
        control instanceof HTMLTextAreaElement
      )
    )
      continue;
    if (control.name === '') continue;
    if (control.type === 'checkbox') {
      const before = fields[control.name];
      const list = Array.isArray(before) ? before : [];
      fields[control.name] = control instanceof HTMLInputElement && control.checked ? [...list, control.value] : list;
    } else if (control.type !== 'radio') fields[control.name] = control.value;
    else if (control instanceof HTMLInputElement && control.checked) fields[control.name] = control.value;
  }
  return fields;
}

/** What has been written into a form: the words that nobody wants to lose, without what was chosen. */
export function readWriting(form: HTMLFormElement): Fields {
  const written = form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
    'textarea[name], input[name][type=text]',
  );
  return Object.fromEntries([...written].map(({ name, value }) => [name, value]));
}

/** What is kept of an attempt that was not right: what has been written, and how far a list has been put in order. */
export function readAttempt(form: HTMLFormElement): Fields {
  const orders = form.querySelectorAll<HTMLInputElement>('input[name][type=hidden]');
  return { ...readWriting(form), ...Object.fromEntries([...orders].map(({ name, value }) => [name, value])) };
}

/** Puts fields back into a form; what the fields do not name is emptied. */
export function writeForm(form: HTMLFormElement, fields: Fields): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
      const value = fields[control.name];
      control.checked = typeof value === 'string' ? value === control.value : (value ?? []).includes(control.value);
    } else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
    ) {
      const value = fields[control.name];
      const empty = control instanceof HTMLInputElement && control.type === 'range' ? control.defaultValue : '';
      if (control.name !== '') control.value = typeof value === 'string' ? value : empty;
    }
  }
}

/** Whether anything has been entered into a form; hidden fields, such as the order a list happens to have, and fields without a name do not count. */
export function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement) return control.value !== '';
    if (!(control instanceof HTMLInputElement) || control.type === 'hidden' || control.name === '') return false;
    if (control.type === 'range') return control.value !== control.defaultValue;
    return control.type === 'radio' || control.type === 'checkbox' ? control.checked : control.value !== '';
  });
}
