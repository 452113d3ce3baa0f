import { onStorageChanged } from "../../platform/storage.ts";
import { readSettings } from "../../settings/store.ts";
import { readVendorStatus, type VendorStatus } from "../../settings/sync/vendor/status.ts";
import { type Account, readAccount } from "../../settings/sync/webdav/account.ts";
import { readServerStatus, type ServerStatus } from "../../settings/sync/webdav/status.ts";

/** How it stands with the roads to other browsers. */
export interface SyncView {
  /** The rules for sites leave this browser. */
  readonly sites: boolean;
  readonly vendor: VendorStatus;
  /** Null where no server is set up. */
  readonly account: Account | null;
  readonly server: ServerStatus;
}

/** Shows it now and whenever it changes, from wherever it was changed. */
export function followSync(show: (view: SyncView) => void): void {
  const look = async () => {
    const [settings, vendor, account, server] = await Promise.all([readSettings(), readVendorStatus(), readAccount(), readServerStatus()]);
    show({ sites: settings.syncSites, vendor, account, server });
  };
  onStorageChanged((area) => {
    if (area === "local") void look();
  });
  void look();
}
