// Every case of the conformance table.

import { archiveCases } from './archive-cases.ts'
import { chainCases } from './chain-cases.ts'
import type { GemCase } from './gem-case.ts'

export const gemCases: readonly GemCase[] = [...chainCases, ...archiveCases]
