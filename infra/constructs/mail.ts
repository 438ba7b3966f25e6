import { CfnOutput, Stack } from "aws-cdk-lib";
import * as iam from "aws-cdk-lib/aws-iam";
import * as ses from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";

interface MailProps {
  readonly domain: string;
  readonly sender: string;
}

/**
 * The domain that mail comes from, and how it is sent: encrypted in transit, to nobody on the suppression list.
 * No open or click is tracked: tracking rewrites links (hazards, EM-32), and a link here is a capability.
 */
export class Mail extends Construct {
  readonly configurationSet: ses.ConfigurationSet;
  readonly identity: ses.EmailIdentity;
  private readonly sender: string;

  constructor(scope: Construct, id: string, { domain, sender }: MailProps) {
    super(scope, id);
    this.sender = sender;
    this.configurationSet = new ses.ConfigurationSet(this, "ConfigurationSet", {
      tlsPolicy: ses.ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: ses.SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      reputationMetrics: true,
    });
    // Counts only: the notifications themselves hold addresses (hazards, SE-07).
    this.configurationSet.addEventDestination("Counts", {
      destination: ses.EventDestination.cloudWatchDimensions([
        { name: "ses:configuration-set", source: ses.CloudWatchDimensionSource.MESSAGE_TAG, defaultValue: "none" },
      ]),
      events: [ses.EmailSendingEvent.BOUNCE, ses.EmailSendingEvent.COMPLAINT, ses.EmailSendingEvent.REJECT],
    });
    this.identity = new ses.EmailIdentity(this, "Identity", { identity: ses.Identity.domain(domain) });
    for (const [index, { name, value }] of this.identity.dkimRecords.entries())
      new CfnOutput(Stack.of(this), `MailRecord${index + 1}`, {
        value: `${name} CNAME ${value}`,
        description: "Put into the DNS of the mail domain: mail is signed by it, and SES takes it as proof",
      });
  }

  /** Sending raw mail from the configured address with the configuration set, and in no other way. */
  sendStatement(): iam.PolicyStatement {
    const configurationSet = Stack.of(this).formatArn({
      service: "ses",
      resource: "configuration-set",
      resourceName: this.configurationSet.configurationSetName,
    });
    return new iam.PolicyStatement({
      actions: ["ses:SendRawEmail"],
      resources: [this.identity.emailIdentityArn, configurationSet],
      conditions: { StringEquals: { "ses:FromAddress": this.sender } },
    });
  }
}
