// What a profile may say, for other programs and for people.

import { profile } from '../contract/profile.ts'
import { schemaWords } from './field-description.ts'

/** The schema as JSON text, and what the fields are for. */
export const { text: schemaText, describe: describeField } = schemaWords(profile)
