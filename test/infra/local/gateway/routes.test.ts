import { describe, expect, test } from "vitest";
import { matchRoute } from "../../../../infra/local/gateway/routes.ts";

const routes = [
  "GET /",
  "GET /r/{secret}",
  "ANY /r/{secret}",
  "GET /r/known",
  "GET /r/{a}/{b}",
  "ANY /all/{rest+}",
].map((route) => {
  const [method = "", resource = ""] = route.split(" ");
  return { method, resource, resourceId: resource, functionName: route };
});

describe("the most precise route", () => {
  test.for<[string, string, string | undefined, Record<string, string>, string]>([
    ["GET", "/", "GET /", {}, "the root"],
    ["GET", "/r/abc", "GET /r/{secret}", { secret: "abc" }, "a parameter"],
    ["GET", "/r/known", "GET /r/known", {}, "a literal before a parameter"],
    ["POST", "/r/abc", "ANY /r/{secret}", { secret: "abc" }, "any method"],
    ["GET", "/r/1/2", "GET /r/{a}/{b}", { a: "1", b: "2" }, "two parameters"],
    ["GET", "/r/abc/", "GET /r/{secret}", { secret: "abc" }, "a slash at the end"],
    ["PUT", "/all/x/y", "ANY /all/{rest+}", { rest: "x/y" }, "the rest of the path"],
    ["GET", "/nowhere", undefined, {}, "no route"],
    ["GET", "/r/1/2/3", undefined, {}, "too long"],
    ["DELETE", "/", undefined, {}, "no such method"],
  ])("%s %s: %s %j, %s", ([method, path, expected, parameters]) => {
    const match = matchRoute(routes, method, path);
    expect(match?.route.functionName).toBe(expected);
    expect(match?.parameters ?? {}).toEqual(parameters);
  });
});
