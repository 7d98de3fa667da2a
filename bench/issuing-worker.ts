// A worker thread of the measurement of issuing: whenever told to, it issues for all of its applicants.

import { parentPort, workerData } from 'node:worker_threads'
import { createHierarchy } from '../src-main/testing/hierarchy.ts'
import { type ApplicantKey, makeApplicants } from './applicant.ts'
import { issueAll, openDesk } from './issuing-desk.ts'

const { algorithm, count }: { algorithm: ApplicantKey; count: number } = workerData
const { regional, at } = createHierarchy({ algorithm })
const desk = openDesk(regional, at)
const requests = (await makeApplicants(algorithm, count)).map(({ der }) => der)

parentPort?.on('message', () => {
  issueAll(desk, requests)
  parentPort?.postMessage('done')
})
parentPort?.postMessage('ready')
