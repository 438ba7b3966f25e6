import { createHash } from "node:crypto";
import { ASKED_WITH, STEPS_STYLE, STYLE } from "./style.ts";

const hashOf = (style: string): string => `'sha256-${createHash("sha256").update(style).digest("base64")}'`;

/** No script, no image, no frame, nothing from elsewhere; `form-action` is not covered by `default-src`. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src ${[STYLE, STEPS_STYLE, ASKED_WITH].map(hashOf).join(" ")}`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/**
 * Sent with every response, the gateway's own errors included (architecture, A decision by mail, 7).
 *
 * `no-store`: a shared machine keeps no page, and the back button asks again (hazards, EM-33). `no-referrer`: the link's
 * secret is in the path (EM-16). `X-Frame-Options` for browsers that do not know `frame-ancestors` (EM-20).
 */
export const SECURITY_HEADERS = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "X-Robots-Tag": "noindex, nofollow",
} as const satisfies Readonly<Record<string, string>>;

/** The headers of a page. */
export const PAGE_HEADERS = { ...SECURITY_HEADERS, "Content-Type": "text/html; charset=utf-8" } as const;
