import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A page as the bytes of a response; what is in the tree is escaped (hazards, EM-22). */
export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`;
