import { REQUESTS } from "../../../functions/domain/requests/table.ts";
import type { RequestId } from "../../../functions/domain/requests/table.ts";
import { STEPS } from "../../../functions/domain/vocabulary.ts";
import type {
  CasePageView,
  ReceiptView,
  RequestPageView,
  StatusPageView,
} from "../../../functions/pages/view-models.ts";

/** Views as a handler fills them, for tests and for looking at the pages. */
export const reader = { language: "en", timeZone: "Europe/Zurich" };
export const requestIds = Object.keys(REQUESTS) as RequestId[];

export const requestView = (requestId: RequestId, changes: Partial<RequestPageView> = {}): RequestPageView => ({
  reader,
  reference: "RC-7K3M-9QXT",
  requestId,
  role: "audit",
  dueAt: "2026-03-12T16:00:00Z",
  late: false,
  masked: false,
  reasons: [],
  sections: [],
  typed: new Map(),
  rows: new Map(),
  problems: [],
  organisations: {
    smelter: [{ id: "kivu-smelting", name: "Kivu Smelting" }],
    audit: [{ id: "upstream-audit", name: "Upstream Audit" }],
    facilitator: [{ id: "bridge", name: "Bridge Facilitation" }],
    coordinator: [{ id: "safe-haven", name: "Safe Haven" }],
  },
  ...(REQUESTS[requestId].highRisk ? { code: {} } : {}),
  revision: 2,
  shown: "3f1c".repeat(16),
  colleagues: [],
  ...changes,
});

export const receiptView: ReceiptView = {
  reader,
  reference: "RC-7K3M-9QXT",
  requestId: "approve-plan",
  by: "audit",
  decidedAt: "2026-03-10T09:15:00Z",
  decision: "approved",
  digest: "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de",
  seen: "yours",
  sections: [],
};

export const caseView: CasePageView = {
  reader,
  reference: "RC-7K3M-9QXT",
  role: "downstream",
  status: "open",
  openedAt: "2026-01-05T08:00:00Z",
  steps: STEPS.map((step, index) => ({
    step,
    state: index < 2 ? ("done" as const) : index === 2 ? ("current" as const) : ("ahead" as const),
    ...(index < 3 ? { enteredAt: `2026-0${String(index + 1)}-05T08:00:00Z` } : {}),
    ...(index < 2 ? { leftAt: `2026-0${String(index + 2)}-05T08:00:00Z` } : {}),
  })),
  open: [
    { requestId: "design-plan", role: "facilitator", isYours: false, dueAt: "2026-05-12T16:00:00Z", state: "open" },
    { requestId: "follow-actions", role: "audit", isYours: false, dueAt: "2026-03-01T16:00:00Z", state: "late" },
    { requestId: "adopt-levels", role: "downstream", isYours: true, dueAt: "2026-03-11T16:00:00Z", state: "open" },
  ],
  onlyOverdue: false,
  ahead: [{ label: "12 May 2026", value: "Answer due: Design the plan (remediation facilitator)" }],
  happened: {
    rows: [
      { label: "20 February 2026", value: "Confirm the response: answered (audit programme)" },
      { label: "5 January 2026", value: "The case was opened." },
    ],
    count: 4,
  },
  reading: [],
  base: "https://cases.example/prod/case/secret",
  isParty: true,
  sections: [],
  concern: { typed: "", sent: false },
};

export const statusView: StatusPageView = {
  reader,
  reference: "RC-7K3M-9QXT",
  status: "open",
  receivedAt: "2026-01-05T08:00:00Z",
  step: "verify-allegation",
  nextAt: "2026-01-19T16:00:00Z",
  sections: [],
};
