import type { Page } from 'playwright-core';

/**
 * All that a browser keeps of this site, as text, whatever the stores are called: every record of
 * every IndexedDB object store, both Web Storages, cookies, every cached response and every file of
 * the private file system.
 */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records = async (name: string): Promise<unknown[]> => {
      const db = await asked(indexedDB.open(name));
      const stores = [...db.objectStoreNames].map(async (store) => {
        const all = db.transaction(store).objectStore(store);
        return [name, store, await asked(all.getAllKeys()), await asked(all.getAll())];
      });
      const found = await Promise.all(stores);
      db.close();
      return found;
    };
    const cached = async (name: string): Promise<unknown[]> => {
      const cache = await caches.open(name);
      const requests = await cache.keys();
      return Promise.all(
        requests.map(async (request) => {
          const response = await cache.match(request);
          return [name, request.url, await response?.text()];
        }),
      );
    };
    const filed = async (folder: FileSystemDirectoryHandle): Promise<unknown[]> => {
      const found: unknown[] = [];
      for await (const handle of folder.values()) {
        found.push(handle.name);
        if (handle instanceof FileSystemFileHandle)
          found.push(await (await handle.getFile()).text());
        if (handle instanceof FileSystemDirectoryHandle) found.push(await filed(handle));
      }
      return found;
    };
    const databases = await indexedDB.databases();
    return JSON.stringify([
      await Promise.all(databases.map(({ name }) => records(name ?? ''))),
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      await Promise.all((await caches.keys()).map(cached)),
      await filed(await navigator.storage.getDirectory()),
    ]);
  });
}
