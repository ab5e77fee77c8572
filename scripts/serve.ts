/** Serves the built site as a static host would, compressed: `node scripts/serve.ts [port]`, then prints the address. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
};

/** The file that an address means, inside the folder and nowhere else. */
function fileFor(folder: string, address: string): string | undefined {
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  const file = join(folder, path);
  if (!file.startsWith(folder) || !existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
  });
  createReadStream(file).pipe(createGzip()).pipe(response);
}

/** Starts serving a folder; port 0 takes any free one. Resolves to the address and a function that stops it. */
export function serve(folder: string, port = 0): Promise<{ readonly address: string; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    if (file) send(response, 200, file);
    else send(response, 404, join(folder, '404.html'));
  });
  return new Promise((resolve) => {
    server.listen(port, () => {
      const bound = server.address();
      const number = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({ address: `http://localhost:${number}/`, stop: () => server.close() });
    });
  });
}

if (import.meta.main) {
  const { address } = await serve('dist', Number(process.argv[2] ?? process.env.PORT ?? 4321));
  console.log(`Second Sale · 回头客 is served at ${address}`);
}
