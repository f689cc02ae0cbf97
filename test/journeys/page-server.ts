import { createServer } from 'node:http';

export interface PageServer {
  /** Port on this machine; the page answers to every name of it. */
  readonly port: number;
  close(): void;
}

/** Serves one page, as a site of its own would: nothing inline, nothing from elsewhere than the API. */
export function servePage(html: string, apiUrl: string): Promise<PageServer> {
  const policy = [
    "default-src 'none'",
    `script-src ${apiUrl}`,
    `style-src 'self'`,
    `connect-src ${apiUrl}`,
    `img-src ${apiUrl}`,
    `font-src ${apiUrl}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ];
  const server = createServer((request, response) => {
    const found = request.url === '/';
    response.writeHead(found ? 200 : 204, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy.join('; '),
    });
    response.end(found ? html : undefined);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
