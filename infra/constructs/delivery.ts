import { Duration } from "aws-cdk-lib";
import * as events from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import * as ses from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import { DELIVERY_EVENTS } from "../../functions/contracts/delivery-event.ts";
import type { Functions } from "./functions.ts";

interface DeliveryProps {
  readonly functions: Functions;
  readonly configurationSet: ses.ConfigurationSet;
}

/** SES publishes to the default bus of the account only. */
const BUS = "default";

/**
 * What becomes of mail after SES took it comes back by EventBridge, which keeps it encrypted and for no longer than
 * until it is delivered. The events hold addresses and headers (hazards, SE-07), so that there is no queue for those
 * that are lost: the next mail to the address bounces again, and reminders and escalations do not wait for it.
 */
export class Delivery extends Construct {
  constructor(scope: Construct, id: string, { functions, configurationSet }: DeliveryProps) {
    super(scope, id);
    configurationSet.addEventDestination("Returned", {
      destination: ses.EventDestination.eventBus(events.EventBus.fromEventBusName(this, "Bus", BUS)),
      events: [
        ses.EmailSendingEvent.BOUNCE,
        ses.EmailSendingEvent.COMPLAINT,
        ses.EmailSendingEvent.REJECT,
        ses.EmailSendingEvent.RENDERING_FAILURE,
        ses.EmailSendingEvent.DELIVERY_DELAY,
      ],
    });
    new events.Rule(this, "MailReturned", {
      description: "A mail bounced, was complained of, refused or delayed",
      eventPattern: {
        source: ["aws.ses"],
        detailType: Object.keys(DELIVERY_EVENTS),
        detail: { mail: { tags: { "ses:configuration-set": [configurationSet.configurationSetName] } } },
      },
      targets: [new LambdaFunction(functions.named("record-delivery"), { maxEventAge: Duration.hours(6) })],
    });
  }
}
