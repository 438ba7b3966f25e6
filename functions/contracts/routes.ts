/** The routes of the API and the function behind each. `{secret}` is the link's secret and reaches no log (EM-16). */
export const ROUTES = [
  { method: "POST", path: "/allegations", function: "intake" },
  { method: "GET", path: "/request/{secret}", function: "request-page" },
  { method: "POST", path: "/request/{secret}", function: "request-page" },
  { method: "GET", path: "/request/{secret}/{name}", function: "request-page" },
  { method: "POST", path: "/request/{secret}/{name}", function: "request-page" },
  { method: "GET", path: "/case/{secret}", function: "case-page" },
  { method: "POST", path: "/case/{secret}", function: "case-page" },
  { method: "GET", path: "/documents/{secret}/{name}", function: "documents" },
  { method: "POST", path: "/documents/{secret}/{name}", function: "documents" },
  { method: "GET", path: "/vault/{secret}", function: "vault-page" },
  { method: "POST", path: "/vault/{secret}", function: "vault-page" },
  { method: "GET", path: "/library/{secret}", function: "library" },
  { method: "GET", path: "/scorecard/{secret}", function: "scorecard" },
  { method: "GET", path: "/scorecard/{secret}/{name}", function: "scorecard" },
  { method: "GET", path: "/status/{secret}", function: "status-page" },
  { method: "POST", path: "/fresh-link", function: "fresh-link" },
] as const;
