// How large an imported thing may be: a number without a schema, for the readers of the rooms.

/** The largest thing that may be imported: 64 MiB (a CRL of more than a million entries, also as PEM). */
export const maximumInputLength = 64 * 1024 * 1024
/** As a person reads it. */
export const maximumInputText = `${maximumInputLength / 1024 / 1024} MiB`
