/** An error of the Step Functions API: `name` is AWS's code, all of them are HTTP 400. */
export class ApiError extends Error {
  constructor(
    override readonly name: string,
    message: string,
  ) {
    super(message);
  }
}

/** AWS's words for an error of the API, e.g. `Execution Does Not Exist: '...'`. */
export const apiErrors = {
  executionDoesNotExist: (arn: string) => new ApiError("ExecutionDoesNotExist", `Execution Does Not Exist: '${arn}'`),
  executionAlreadyExists: (arn: string) => new ApiError("ExecutionAlreadyExists", `Execution Already Exists: '${arn}'`),
  executionNotRedrivable: (reason: string) => new ApiError("ExecutionNotRedrivable", reason),
  stateMachineDoesNotExist: (arn: string) =>
    new ApiError("StateMachineDoesNotExist", `State Machine Does Not Exist: '${arn}'`),
  invalidName: (name: string) => new ApiError("InvalidName", `Invalid Name: '${name}'`),
  invalidArn: (arn: string) => new ApiError("InvalidArn", `Invalid Arn: '${arn}'`),
  invalidInput: (why: string) =>
    new ApiError("InvalidExecutionInput", `Invalid State Machine Execution Input: '${why}'`),
  invalidOutput: (why: string) => new ApiError("InvalidOutput", `Invalid Output: '${why}'`),
  invalidToken: () => new ApiError("InvalidToken", "Invalid Token: 'Invalid token'"),
  taskDoesNotExist: () => new ApiError("TaskDoesNotExist", "Task Does Not Exist: 'Provided task does not exist'"),
  taskTimedOut: () => new ApiError("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'"),
  validation: (why: string) => new ApiError("ValidationException", why),
  unknownOperation: (name: string) => new ApiError("UnknownOperationException", `Unknown operation ${name}`),
} as const;
