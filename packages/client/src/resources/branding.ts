import {
  checkBrandDomain,
  discardBrandDraft,
  listBrandVersions,
  publishBrandDraft,
  removeBrandDomain,
  removeBrandFont,
  removeBrandLogo,
  restoreBrandVersion,
  retrieveBrandDomain,
  retrieveBrandDraft,
  retrieveBranding,
  retrieveDraftMailTheme,
  retrieveMailTheme,
  setBrandDomain,
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
    brandDomain: {
      retrieve: method(connection, retrieveBrandDomain),
      set: method(connection, setBrandDomain),
      check: method(connection, checkBrandDomain),
      remove: method(connection, removeBrandDomain),
    },
    brandVersions: {
      list: listMethod(connection, listBrandVersions),
      restore: method(connection, restoreBrandVersion),
    },
  };
}
