import { planFields } from "./plan-fields.ts";
import { decision, reasons } from "./shared-fields.ts";

/** What is asked when the plan changes while it is carried out. */
export const amendmentRequests = {
  "amend-plan": {
    title: "修改计划",
    asks: "您报告说计划必须修改。表格以现行版本开始：修改需要修改的内容并提交。在新版本获得批准之前，监测按现行版本继续。",
    fields: {
      decision: decision({
        submit: ["提交这一版本", "冶炼厂或精炼厂把这一版本原样转交审核项目方，或予以退回。"],
      }),
      plan: { label: "计划", fields: planFields },
      reasons: { ...reasons, label: "有什么变化，为什么" },
    },
  },
  "forward-amendment": {
    title: "转交修改后的计划",
    asks: "促进机构提交了修改后的计划。请把这一版本原样转交审核项目方，或说明理由予以退回。",
    fields: {
      decision: decision({
        forwarded: ["转交", "审核项目方就这一版本作出决定。"],
        returned: ["退回", "促进机构进行修改。退回两次之后，计划连同您的理由转交审核项目方。"],
      }),
      reasons,
    },
  },
  "approve-amendment": {
    title: "批准修改后的计划",
    asks: "请批准这一版本，或说明理由予以退回。在此之前，现行版本继续有效。",
    fields: {
      decision: decision({
        approved: ["批准这一版本", "它取代现行版本；此后的报告以它为准。"],
        returned: ["退回", "促进机构进行修改；现行版本保持有效。"],
      }),
      principlesReviewed: { label: "您是否对照十一项原则审阅了计划？" },
      waiver: {
        label: "计划中是否有协议剥夺某人的权利？",
        help: "如有，必须退回。",
      },
      reasons,
    },
  },
} as const;
