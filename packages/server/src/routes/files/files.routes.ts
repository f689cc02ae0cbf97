import {
  appendUpload,
  completeUpload,
  createUpload,
  deleteUpload,
  downloadFile,
  retrieveFile,
  UPLOAD_PART_BYTES,
  type Scope,
  type UploadPurpose,
} from '@gangway/contract';
import type { Hono } from 'hono';
import { audit } from '../../access/audit.js';
import { bind, type Call } from '../../bind.js';
import type { Dependencies } from '../../context.js';
import { isOfType } from '../../file-type.js';
import { notFound, ProblemError } from '../../problem.js';
import { scanned } from '../../scanned.js';
import {
  addFile,
  deleteFile,
  finishFile,
  isFileUsed,
  loadFile,
  putPart,
  readBytes,
  sha256Of,
  type FileRecord,
} from '../../store/files.store.js';
import { loadPartner } from '../../store/partner.store.js';
import { loadLearners } from '../../store/training.store.js';
import { refusal } from './refusal.js';

const subjectOf: Readonly<Record<UploadPurpose, 'onboarding' | 'training'>> = {
  task: 'onboarding',
  enrolment: 'training',
};

function assertMay(call: Call, purpose: UploadPurpose, act: 'read' | 'write'): void {
  const scope: Scope = `${subjectOf[purpose]}:${act}`;
  if (!call.may(scope)) throw new ProblemError('scope_missing', `A file for a ${purpose} needs the scope ${scope}.`);
}

const refused = (detail: string): ProblemError => new ProblemError('invalid_transition', detail);
const invalid = (pointer: string, code: string, detail: string): ProblemError =>
  new ProblemError('validation_failed', `${pointer}: ${detail}`, { errors: [{ pointer, code, detail }] });

async function fileOf(call: Call, id: string, act: 'read' | 'write'): Promise<FileRecord> {
  const file = await loadFile(call, id);
  if (!file) throw notFound('file');
  assertMay(call, file.purpose, act);
  // A recording is between the learner and who reviews it.
  if (file.purpose === 'enrolment' && !(await seesEnrolment(call, file.subjectId))) throw notFound('file');
  return file;
}

/** One's own, or anybody's for a key of the backend. */
async function seesEnrolment(call: Call, id: string): Promise<boolean> {
  const { user } = call.principal;
  const learners = await loadLearners(call);
  const owner = learners.find(({ enrolments }) => enrolments.some((each) => each.id === id));
  return owner !== undefined && (user === null || owner.id === user.learnerId);
}

async function assertSubject(call: Call, purpose: UploadPurpose, id: string): Promise<void> {
  if (purpose === 'enrolment') {
    if (!(await seesEnrolment(call, id))) throw notFound('enrolment');
    return;
  }
  const { program } = await loadPartner(call);
  if (!program.phases.some(({ tasks }) => tasks.some(({ key }) => `tsk_${key}` === id))) throw notFound('task');
}

async function uploading(call: Call, id: string): Promise<FileRecord> {
  const file = await fileOf(call, id, 'write');
  if (file.state !== 'uploading') throw refused(`"${file.name}" has been sent: it is ${file.state}. Send another one.`);
  return file;
}

/** What the contract tells of a file. */
const view = ({ purpose: _purpose, subjectId: _subject, ...file }: FileRecord) => file;

export function filesRoutes(app: Hono, deps: Dependencies): void {
  bind(app, deps, createUpload, async (call, { body }) => {
    assertMay(call, body.purpose, 'write');
    const fault = refusal(body.purpose, body);
    if (fault) throw invalid(fault.pointer, 'not_accepted', fault.detail);
    await assertSubject(call, body.purpose, body.subjectId);
    return view(await fileOf(call, await addFile(call, body), 'write'));
  });

  bind(app, deps, appendUpload, async (call, { params, body }) => {
    const file = await uploading(call, params.id);
    const left = file.size - params.part * UPLOAD_PART_BYTES;
    const wanted = Math.min(UPLOAD_PART_BYTES, left);
    if (wanted <= 0) throw invalid('part', 'beyond_end', `"${file.name}" has no part ${params.part}.`);
    if (body.length !== wanted)
      throw invalid('/', 'part_size', `Part ${params.part} has ${wanted} bytes; this had ${body.length}.`);
    await putPart(call, file.id, params.part, body);
    return view(await fileOf(call, file.id, 'write'));
  });

  bind(app, deps, completeUpload, async (call, { params, body }) => {
    const file = await uploading(call, params.id);
    if (file.received !== file.size)
      throw refused(`"${file.name}" is not all here: ${file.received} of ${file.size} bytes. Send what is missing.`);
    const bytes = await readBytes(call, file.id);
    const sha256 = sha256Of(bytes);
    const verdict =
      body.sha256 !== undefined && body.sha256 !== sha256
        ? { refused: 'It changed on the way. Send it again.' }
        : isOfType(file.type, bytes)
          ? await scanned(call, bytes)
          : { refused: `Its content is not ${file.type}. Export it again rather than renaming it.` };
    await finishFile(call, file.id, sha256, verdict);
    await audit(call, 'refused' in verdict ? 'file.refused' : 'file.stored', file.id);
    return view(await fileOf(call, file.id, 'write'));
  });

  bind(app, deps, deleteUpload, async (call, { params }) => {
    const file = await fileOf(call, params.id, 'write');
    if (await isFileUsed(call, file.id)) throw refused(`"${file.name}" is part of a proof and is kept for the record.`);
    await deleteFile(call, file.id);
    await audit(call, 'file.deleted', file.id);
    return view(file);
  });

  bind(app, deps, retrieveFile, async (call, { params }) => view(await fileOf(call, params.id, 'read')));

  bind(app, deps, downloadFile, async (call, { params }) => {
    const file = await fileOf(call, params.id, 'read');
    if (file.state !== 'ready') throw refused(`"${file.name}" is ${file.state}, so it cannot be opened.`);
    return { name: file.name, type: file.type, bytes: await readBytes(call, file.id) };
  });
}
