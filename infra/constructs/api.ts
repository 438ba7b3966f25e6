import { Aws, CfnOutput, RemovalPolicy, Size, Stack } from "aws-cdk-lib";
import * as apigateway from "aws-cdk-lib/aws-apigateway";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import type { Key } from "aws-cdk-lib/aws-kms";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { ROUTES } from "../../functions/contracts/routes.ts";
import type { Configuration } from "../configuration.ts";
import type { Functions } from "./functions.ts";
import { secureErrors } from "./gateway-errors.ts";

interface ApiProps {
  readonly configuration: Configuration;
  readonly logKey: Key;
}

/**
 * The public address of the workflow. A REST API, because an HTTP API can not give its own errors headers
 * (hazards, AG-10).
 *
 * The path of a link is a secret: nothing here writes a path to a log. Execution logging, tracing and caching stay
 * off for that reason (hazards, EM-16).
 */
export class Api extends Construct {
  readonly rest: apigateway.RestApi;
  /** What links start with, without a trailing slash. Not `rest.url`, which would be a cycle with the functions. */
  readonly baseUrl: string;

  constructor(scope: Construct, id: string, { configuration, logKey }: ApiProps) {
    super(scope, id);
    const { stage, domain } = configuration;
    this.rest = new apigateway.RestApi(this, "Rest", {
      restApiName: `${stage}-remediation`,
      endpointTypes: [apigateway.EndpointType.REGIONAL],
      cloudWatchRole: false,
      // A PDF is bytes. The gateway asks the Accept of the request, where browsers name HTML first: so all is binary.
      binaryMediaTypes: ["*/*"],
      // A page travels at a sixth of its size: people are on slow lines. Less than fits into one packet stays as it is.
      minCompressionSize: Size.bytes(1_400),
      disableExecuteApiEndpoint: domain !== undefined,
      deployOptions: this.stageOptions(configuration, logKey),
      ...(domain && { domainName: this.domainOptions(domain) }),
    });
    secureErrors(this.rest);
    const own = `${this.rest.restApiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}/${stage}`;
    this.baseUrl = `https://${domain?.name ?? own}`;
    new CfnOutput(Stack.of(this), "BaseUrl", { value: this.baseUrl, description: "What every link starts with" });
    if (this.rest.domainName !== undefined)
      new CfnOutput(Stack.of(this), "DomainTarget", {
        value: this.rest.domainName.domainNameAliasDomainName,
        description: "Point the domain's DNS record here",
      });
  }

  /** Puts every function behind its routes; only through these may the gateway call it. */
  route(functions: Functions): void {
    for (const { method, path, function: name } of ROUTES)
      for (const verb of verbsOf(method))
        this.rest.root
          .resourceForPath(path)
          .addMethod(verb, new apigateway.LambdaIntegration(functions.named(name), { allowTestInvoke: false }));
  }

  private stageOptions(configuration: Configuration, logKey: Key): apigateway.StageOptions {
    const log = new LogGroup(this, "AccessLog", {
      encryptionKey: logKey,
      retention: configuration.logRetentionDays,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    return {
      stageName: configuration.stage,
      accessLogDestination: new apigateway.LogGroupLogDestination(log),
      accessLogFormat: accessLogFormat(),
      loggingLevel: apigateway.MethodLoggingLevel.OFF,
      dataTraceEnabled: false,
      tracingEnabled: false,
      cachingEnabled: false,
      metricsEnabled: true,
      throttlingRateLimit: configuration.requestsPerSecond,
      throttlingBurstLimit: configuration.requestBurst,
    };
  }

  private domainOptions({
    name,
    certificateArn,
  }: {
    name: string;
    certificateArn: string;
  }): apigateway.DomainNameOptions {
    return {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, "Certificate", certificateArn),
      endpointType: apigateway.EndpointType.REGIONAL,
      securityPolicy: apigateway.SecurityPolicy.TLS_1_2,
    };
  }
}

/** A REST API does not answer HEAD by GET's method: without one of its own, a mail scanner would find no page. */
export const verbsOf = (method: string): readonly string[] => (method === "GET" ? ["GET", "HEAD"] : [method]);

/**
 * Who asked from where, for what path and with what query is left out: the path holds a link's secret, and a
 * reporter may be a victim. The resource's id tells the route, and never holds a part of the path.
 */
function accessLogFormat(): apigateway.AccessLogFormat {
  const field = apigateway.AccessLogField;
  return apigateway.AccessLogFormat.custom(
    JSON.stringify({
      requestId: field.contextRequestId(),
      time: field.contextRequestTime(),
      method: field.contextHttpMethod(),
      resource: field.contextResourceId(),
      status: field.contextStatus(),
      length: field.contextResponseLength(),
      latency: field.contextResponseLatency(),
      error: field.contextErrorResponseType(),
    }),
  );
}
