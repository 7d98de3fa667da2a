// Which forms of the window hold something that was typed and is nowhere else yet.

/** What a form's fields say, without secrets: those are forgotten anyway. */
export function typedIn(form: HTMLFormElement): string {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
  return JSON.stringify(fields.filter(({ type }) => type !== 'password').map(({ value }) => value))
}

const forms = new Set<object>()

/** Notes whether a form holds something; answers whether any form does now, where that has changed. */
export function noteForm(form: object, isUnsaved: boolean): boolean | null {
  const before = forms.size > 0
  if (isUnsaved) forms.add(form)
  else forms.delete(form)
  const after = forms.size > 0
  return after === before ? null : after
}
