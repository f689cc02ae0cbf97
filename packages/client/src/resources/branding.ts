import {
  discardBrandDraft,
  listBrandVersions,
  publishBrandDraft,
  removeBrandLogo,
  restoreBrandVersion,
  retrieveBrandDraft,
  retrieveBranding,
  updateBrandDraft,
  uploadBrandLogo,
} from '@gangway/contract';
import { listMethod, method } from '../call.js';
import type { Connection } from '../connection.js';

export function brandingResources(connection: Connection) {
  return {
    branding: {
      retrieve: method(connection, retrieveBranding),
    },
    brandDraft: {
      retrieve: method(connection, retrieveBrandDraft),
      update: method(connection, updateBrandDraft),
      discard: method(connection, discardBrandDraft),
      uploadLogo: method(connection, uploadBrandLogo),
      removeLogo: method(connection, removeBrandLogo),
      publish: method(connection, publishBrandDraft),
    },
    brandVersions: {
      list: listMethod(connection, listBrandVersions),
      restore: method(connection, restoreBrandVersion),
    },
  };
}
