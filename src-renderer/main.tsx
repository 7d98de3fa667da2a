// Where the face begins: styles, texts, then the app. Nothing is decided here.

import './no-eval.ts'
import '@mantine/core/styles.css'
import '@mantine/dropzone/styles.css'
import '@mantine/notifications/styles.css'
import '@xyflow/react/dist/style.css'
import './theme.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { setUnsaved } from './bridge.ts'
import { firstLanguage } from './language/use-language.ts'
import { startMessages } from './messages.ts'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')
// The page before this one may have held something; this one holds nothing yet.
setUnsaved(null)
await startMessages(firstLanguage())
createRoot(place).render(<App />)
