import {
  appendUpload,
  completeUpload,
  createUpload,
  deleteUpload,
  downloadFile,
  retrieveFile,
} from '@gangway/contract';
import { method } from '../call.js';
import type { Connection } from '../connection.js';

export function filesResources(connection: Connection) {
  return {
    uploads: {
      create: method(connection, createUpload),
      append: method(connection, appendUpload),
      complete: method(connection, completeUpload),
      delete: method(connection, deleteUpload),
    },
    files: {
      retrieve: method(connection, retrieveFile),
      download: method(connection, downloadFile),
    },
  };
}
