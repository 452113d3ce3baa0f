import { createServer } from "node:https";
import type { AddressInfo } from "node:net";

/** A key and a certificate that nobody vouches for, made for this test alone. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg/Qf1+7Bb4qjI/aK4
9y0vFM0Evh84qoyYhUB0Ghjji2yhRANCAATe/PYJr2yXfol4uy4noPsDiECagoXA
4U7Er66dymp6hxwB4Vv7qH09vcSC6k8+qCQc1MPm0Zc7WAZmBwPSha6S
-----END PRIVATE KEY-----
`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBfzCCASWgAwIBAgIUOMKXi2lIkrri0dU9XhuZM4WwTfIwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDE0NTEyNloYDzIxMjYxMDMx
MTQ1MTI2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATe/PYJr2yXfol4uy4noPsDiECagoXA4U7Er66dymp6hxwB4Vv7qH09
vcSC6k8+qCQc1MPm0Zc7WAZmBwPSha6So1MwUTAdBgNVHQ4EFgQU09cCcovjjOJH
x3OFbMfFzJMXW5kwHwYDVR0jBBgwFoAU09cCcovjjOJHx3OFbMfFzJMXW5kwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA4QR9ahC50Au8kcXzyq8K
p73mxadv0kz7qVQ8b0asQV8CIHI6kDwjIBHYAIdKzV9IfdEZ/pSDkwJynh/jXR2w
p2GO
-----END CERTIFICATE-----
`;

/** A server on loopback whose certificate every browser refuses. */
export async function startUntrusted(): Promise<{ readonly folder: string; close(): Promise<void> }> {
  const server = createServer({ key, cert }, (_request, response) => void response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    folder: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
