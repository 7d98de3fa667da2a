// Imported before anything else: zod compiles its parsers with `new Function` where it may, which the
// window's content security policy forbids and reports. Told so first, it never tries.

import { z } from 'zod'

z.config({ jitless: true })
