import { Duration } from "aws-cdk-lib";
import * as sfn from "aws-cdk-lib/aws-stepfunctions";

/**
 * Waits of 1, 2, 4, 8, 16, 32, 64, 128, 256 and 300 seconds: 811 seconds in all, half of that on average with full
 * jitter. A function that fails for longer needs a person, who is told by then; the run goes on from where it stopped.
 */
const PATIENTLY = {
  interval: Duration.seconds(1),
  backoffRate: 2,
  maxAttempts: 10,
  maxDelay: Duration.minutes(5),
  jitterStrategy: sfn.JitterType.FULL,
} as const;

/**
 * Calls of functions. Each is safe to repeat. CDK's own table lacks the throttle, and the errors by which a function
 * that ran out of time or memory is reported (`Lambda.Unknown`, in newer runtimes `Sandbox.Timedout` and
 * `Runtime.ExitError`; hazards, SF-16 to SF-18). A changed case is read and decided again.
 */
export const CALL_RETRY: sfn.RetryProps = {
  ...PATIENTLY,
  errors: [
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
    "Lambda.ClientExecutionTimeoutException",
    "Lambda.TooManyRequestsException",
    "Lambda.Unknown",
    "Sandbox.Timedout",
    "Runtime.ExitError",
    "CaseChangedMeanwhile",
  ],
};

/**
 * Starts of executions: throttling and failures of the service (hazards, SF-22). A start is safe to repeat, because it
 * has a name: while the execution runs, the same name and input find it.
 */
export const START_RETRY: sfn.RetryProps = {
  ...PATIENTLY,
  errors: [
    "StepFunctions.ThrottlingException",
    "StepFunctions.ExecutionLimitExceededException",
    "StepFunctions.AWSStepFunctionsException",
    "StepFunctions.SdkClientException",
  ],
};

/** The name is taken: somebody started it before, which is what was wanted. */
export const ALREADY_STARTED = "StepFunctions.ExecutionAlreadyExistsException";
