import {
  discardBrandDraft,
  listBrandVersions,
  publishBrandDraft,
  removeBrandFont,
  removeBrandLogo,
  restoreBrandVersion,
  retrieveBrandDraft,
  retrieveBranding,
  retrieveDraftMailTheme,
  retrieveMailTheme,
  updateBrandDraft,
  uploadBrandFont,
  uploadBrandLogo,
} from '@gangway/contract';
import { listMethod, method } from '../call.js';
import type { Connection } from '../connection.js';

export function brandingResources(connection: Connection) {
  return {
    branding: {
      retrieve: method(connection, retrieveBranding),
      retrieveEmail: method(connection, retrieveMailTheme),
    },
    brandDraft: {
      retrieve: method(connection, retrieveBrandDraft),
      retrieveEmail: method(connection, retrieveDraftMailTheme),
      update: method(connection, updateBrandDraft),
      discard: method(connection, discardBrandDraft),
      uploadLogo: method(connection, uploadBrandLogo),
      removeLogo: method(connection, removeBrandLogo),
      uploadFont: method(connection, uploadBrandFont),
      removeFont: method(connection, removeBrandFont),
      publish: method(connection, publishBrandDraft),
    },
    brandVersions: {
      list: listMethod(connection, listBrandVersions),
      restore: method(connection, restoreBrandVersion),
    },
  };
}
