// A request of the inbox as lists show it.

import type { RequestSummary } from '../../contract/request.ts'
import type { Request } from '../../records/request.ts'
import { titleOfSubject } from '../certificate/view.ts'

export function summarizeRequest(request: Request): RequestSummary {
  return {
    id: String(request.id),
    sha256: request.sha256,
    fileName: request.fileName,
    title: titleOfSubject(request.subject),
    subject: request.subject,
    keyAlgorithm: request.keyAlgorithm,
    status: request.status,
    receivedAt: request.receivedAt,
    rejectionReason: request.reason,
    certificate: request.certificateSha256,
  }
}
