/** A request to the host, read whole. */
export interface ApiRequest {
  readonly method: string;
  /** Path without query, as sent (still percent-encoded). */
  readonly path: string;
  readonly query: string;
  /** Names in lower case; a header sent twice is joined with a comma, as Node does. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names as they were sent, every occurrence. */
  readonly rawHeaders: readonly (readonly [string, string])[];
  readonly body: Buffer;
}

/** What the host answers. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

/** An answer of the services that speak JSON over one path. */
export function jsonAnswer(body: unknown, status = 200): ApiAnswer {
  return { status, headers: { "content-type": "application/x-amz-json-1.0" }, body: JSON.stringify(body) };
}

/** An error of the services that speak JSON over one path; the SDK makes an exception of this name. */
export function jsonError(name: string, message: string, status = 400): ApiAnswer {
  const answer = jsonAnswer({ __type: name, message }, status);
  return { ...answer, headers: { ...answer.headers, "x-amzn-errortype": name } };
}
