import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, test } from "vitest";
import { parse } from "node-html-parser";
import { ROUTES } from "../../functions/contracts/routes.ts";
import { textsFor } from "../../functions/pages/texts/catalogue.ts";
import { OFFERED } from "../../functions/pages/texts/languages.ts";
import { SECURITY_HEADERS as PAGE_SECURITY } from "../../functions/pages/security.ts";
import { verbsOf } from "../../infra/constructs/api.ts";
import { SECURITY_HEADERS } from "../../infra/constructs/gateway-errors.ts";
import { resources, synthesized } from "./synthesized.ts";

const { template } = synthesized();
const verbs = ROUTES.flatMap(({ method, path }) => verbsOf(method).map((verb) => `${verb} ${path}`));
interface Stage {
  readonly AccessLogSetting: { readonly Format: string };
  readonly TracingEnabled: boolean;
  readonly CacheClusterEnabled?: boolean;
  readonly MethodSettings: readonly object[];
}
const stage = resources<Stage>(template, "AWS::ApiGateway::Stage")[0]!.Properties;

test("the access log holds no path, no query and no address", () => {
  const format = stage.AccessLogSetting.Format;
  expect(Object.keys(JSON.parse(format) as object)).toContain("status");
  expect(format).not.toMatch(/path|query|ip\b|sourceIp|userAgent|caller|error\.message/i);
});

test("nothing else that would write paths down is on", () => {
  expect(stage.TracingEnabled).toBe(false);
  expect(stage.CacheClusterEnabled ?? false).toBe(false);
  for (const setting of stage.MethodSettings)
    expect(setting).toMatchObject({ LoggingLevel: "OFF", DataTraceEnabled: false, CachingEnabled: false });
});

test("requests are throttled at the stage", () => {
  expect(stage.MethodSettings[0]).toMatchObject({ ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 });
});

test("pages travel compressed: people are on slow lines", () => {
  template.hasResourceProperties("AWS::ApiGateway::RestApi", { MinimumCompressionSize: 1_400 });
});

test("the routes are those of the contract, each behind its function", () => {
  const methods = resources<{ Integration: { Type: string } }>(template, "AWS::ApiGateway::Method");
  expect(methods).toHaveLength(verbs.length);
  for (const { Properties } of methods) expect(Properties.Integration.Type).toBe("AWS_PROXY");
});

test("a page that can be read can be asked for by HEAD, which API Gateway does not do by itself", () => {
  const read = verbs.filter((verb) => verb.startsWith("GET "));
  expect(read.length).toBeGreaterThan(2);
  for (const route of read) expect(verbs).toContain(route.replace("GET", "HEAD"));
});

test("functions are called by the gateway's own stage only", () => {
  const permissions = resources<{ Principal: string; SourceArn: unknown }>(template, "AWS::Lambda::Permission").filter(
    ({ Properties }) => Properties.Principal === "apigateway.amazonaws.com",
  );
  expect(permissions).toHaveLength(verbs.length);
  for (const { Properties } of permissions)
    expect(JSON.stringify(Properties.SourceArn)).not.toContain("test-invoke-stage");
});

describe("the gateway's own errors", () => {
  test.for(["DEFAULT_4XX", "DEFAULT_5XX", "MISSING_AUTHENTICATION_TOKEN"])("%s has the security headers", (type) => {
    template.hasResourceProperties("AWS::ApiGateway::GatewayResponse", {
      ResponseType: type,
      ResponseParameters: Object.fromEntries(
        Object.entries(SECURITY_HEADERS).map(([name, value]) => [`gatewayresponse.header.${name}`, `'${value}'`]),
      ),
    });
  });

  test("have the headers of the pages, with a policy that is no wider", () => {
    const { "Content-Security-Policy": policy, ...others } = SECURITY_HEADERS;
    const { "Content-Security-Policy": ofPages, ...ofPage } = PAGE_SECURITY;
    expect(others).toEqual(ofPage);
    const directives = ofPages.split("; ").filter((directive) => directive.endsWith("'none'"));
    for (const directive of directives) expect(policy).toContain(directive);
  });

  const own = resources<{ ResponseTemplates: Readonly<Record<string, string>> }>(
    template,
    "AWS::ApiGateway::GatewayResponse",
  ).map(({ Properties }) => Properties.ResponseTemplates);

  test("say nothing of the request, and hold no sign that the gateway's templates take for code", () => {
    expect(JSON.stringify(own)).not.toMatch(/[$#]/);
  });

  test("are pages in every language that is offered", () => {
    for (const { "text/html": html = "" } of own) {
      const sections = parse(html).querySelectorAll("section");
      expect(sections.map((section) => [section.getAttribute("lang"), section.getAttribute("dir")])).toEqual(
        OFFERED.map(({ tag }) => [textsFor(tag).language, textsFor(tag).dir]),
      );
      for (const section of sections) expect(section.querySelector("p")?.text).toMatch(/.{10,}/);
    }
  });

  test("an address without a route is not found", () => {
    template.hasResourceProperties("AWS::ApiGateway::GatewayResponse", {
      ResponseType: "MISSING_AUTHENTICATION_TOKEN",
      StatusCode: "404",
    });
  });
});

test("with a domain of one's own, links start with it and the gateway's own address is closed", () => {
  const certificateArn = "arn:aws:acm:eu-central-1:111122223333:certificate/1";
  const { template: own } = synthesized({ domainName: "cases.example.org", certificateArn });
  own.hasResourceProperties("AWS::ApiGateway::DomainName", {
    DomainName: "cases.example.org",
    SecurityPolicy: "TLS_1_2",
  });
  own.hasResourceProperties("AWS::ApiGateway::RestApi", { DisableExecuteApiEndpoint: true });
  own.hasResourceProperties("AWS::Lambda::Function", {
    FunctionName: "dev-intake",
    Environment: { Variables: Match.objectLike({ BASE_URL: "https://cases.example.org" }) },
  });
});
