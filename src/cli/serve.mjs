// One HTTPS server on loopback that stands for every host name, and the proxy that leads Firefox to it.
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { selfSigned } from "./certificate.mjs";

/**
 * @typedef {{ status?: number, headers?: Record<string, string>, body: string | Buffer }} Answer
 * @typedef {(host: string, path: string) => Answer} Site
 * @typedef {{ host: string, path: string, method: string, opens: boolean }} Seen
 *   `opens` where it was made to open a page or a frame, and not by something on a page
 */

/** @param {http.Server | https.Server} server @returns {Promise<number>} the port */
const listen = (server) =>
  new Promise((done) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      done(address && typeof address === "object" ? address.port : 0);
    }),
  );

/**
 * Serves `site` at every host name. `seen` is the log of all requests, in order.
 * @param {Site} site
 */
export async function serve(site) {
  /** @type {Seen[]} */
  const seen = [];
  const server = https.createServer(selfSigned("second-source.example"), (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const path = request.url ?? "/";
    const opens = request.headers["sec-fetch-mode"] === "navigate";
    seen.push({ host, path, method: request.method ?? "", opens });
    const { status = 200, headers = {}, body } = site(host, path);
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(body);
  });
  const port = await listen(server);
  return {
    port,
    seen,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Firefox maps no host names by itself; it is given this CONNECT proxy instead.
 * @param {number} port where every connection ends
 */
export async function leadAllTo(port) {
  const proxy = http.createServer((_request, response) => {
    response.writeHead(502);
    response.end();
  });
  proxy.on("connect", (_request, client) => {
    const upstream = net.connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("error", () => upstream.destroy());
  });
  const proxyPort = await listen(proxy);
  return {
    port: proxyPort,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
