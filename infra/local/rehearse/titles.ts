import { isRequestId } from "../../../functions/domain/requests/table.ts";
import { textsFor } from "../../../functions/pages/texts/catalogue.ts";

/** The title of a request as pages and mails show it. */
export const titleOf = (request: string): string =>
  isRequestId(request) ? textsFor("en").requests[request].title : request;
