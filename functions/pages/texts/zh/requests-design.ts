import { planFields } from "./plan-fields.ts";
import { decision, reasons, referredLater } from "./shared-fields.ts";

/** What is asked in Step 3. */
export const designRequests = {
  "identify-facilitators": {
    title: "提名促进机构",
    asks: "请提名一个或多个促进机构：独立、中立，有支持受剥削者的经验，并在该国有业务。",
    fields: {
      decision: decision({ identified: ["我提名以下机构", "冶炼厂或精炼厂从中聘请一个。"] }),
      candidates: {
        label: "促进机构",
        row: "促进机构",
        fields: {
          organisation: { label: "机构" },
          presentInCountry: { label: "在该国有业务？" },
          expertise: { label: "专长" },
        },
      },
      reasons,
    },
  },
  "engage-facilitator": {
    title: "聘请促进机构",
    asks: "请从审核项目方提名的促进机构中聘请一个。",
    fields: {
      decision: decision({
        engaged: ["我们聘请下方选择的机构", "会请促进机构表示接受。"],
        refused: ["我们拒绝", "会请下游企业运用其影响力；之后在没有您参与的情况下聘请促进机构。"],
      }),
      facilitator: { label: "促进机构" },
      reasons,
    },
  },
  "accept-engagement": {
    title: "接受聘请",
    asks: "请您担任一项补救工作的促进机构：制定计划，与冶炼厂或精炼厂一起落实资金，监督并报告。请声明您的独立性。",
    fields: {
      decision: decision({
        accepted: ["我们接受", "您可以查看案件并制定计划。"],
        declined: ["我们谢绝", "将选择另一个促进机构。"],
      }),
      independent: { label: "您是否独立于所有各方？" },
      conflicts: { label: "可能的利益冲突", help: "凡其他方应当知道的，无论多小。" },
      reasons,
    },
  },
  "name-coordinator": {
    title: "指定服务协调机构",
    asks: "请指定援助有关人员并保管其档案的机构：应当已在当地从事此类工作。",
    fields: {
      decision: decision({
        named: ["我指定以下机构", "会请其表示接受。"],
        "appointed-by-law": ["由法律指定", "无须接受；将通知该机构。"],
      }),
      coordinator: { label: "服务协调机构" },
      worksInTheArea: { label: "是否已在当地开展工作？" },
      childProtection: {
        label: "儿童保护",
        options: {
          specialised: "专门从事儿童工作",
          "works-with-specialised": "与专门机构密切合作",
          "no-children": "不涉及儿童",
        },
      },
      reasons,
    },
  },
  "accept-coordination": {
    title: "接受协调工作",
    asks: "请您为有关人员协调服务：援助他们，保管其档案，并关注每个提供者的质量。",
    fields: {
      decision: decision({
        accepted: ["我们接受", "促进机构把有关人员转介给您。"],
        declined: ["我们谢绝", "促进机构指定其他机构。"],
      }),
      reasons,
    },
  },
  "refer-victims": {
    title: "确认转介",
    asks: "请把每个已确认身份的人转介给服务协调机构，并在这里确认。每人得到一个随机代号；不填写姓名。案件重新开启之后，请把先前转介的人也计算在内：他们保留原来的代号。",
    fields: {
      decision: decision({
        referred: ["已经转介", "每人得到一个代号，计划以代号制定。"],
        "nobody-identified": ["没有确认任何人的身份", "计划中说明为寻找有关人员做了什么。"],
      }),
      people: { label: "转介人数" },
      referredOn: { label: "转介日期" },
      more: referredLater,
      reasons,
    },
  },
  "design-plan": {
    title: "提交计划",
    asks: "请与有关人员共同制定补救计划并提交。会显示缺少的内容；未完成的不会提交。需要时可多次使用“再添加一项”：您填写的内容会保留。",
    fields: {
      decision: decision({
        submit: ["提交这份计划", "冶炼厂或精炼厂把这一版本原样转交审核项目方，或予以退回。"],
      }),
      plan: { label: "计划", fields: planFields },
      reasons: { ...reasons, label: "关于这一版本的说明", help: "例如与上一版本相比有什么变化。" },
    },
  },
  "forward-plan": {
    title: "转交计划",
    asks: "促进机构提交了计划。请把这一版本原样转交审核项目方，或说明理由予以退回。",
    fields: {
      decision: decision({
        forwarded: ["转交", "审核项目方就这一版本作出决定。"],
        returned: ["退回", "促进机构进行修改。退回两次之后，计划连同您的理由转交审核项目方。"],
      }),
      reasons,
    },
  },
  "approve-plan": {
    title: "批准计划",
    asks: "请批准计划的这一版本，或说明理由予以退回。之后各方都按这一版本开展工作。",
    fields: {
      decision: decision({
        approved: ["批准这一版本", "开始落实资金。只有经批准的新版本才能更改它。"],
        returned: ["退回", "促进机构进行修改，之后会再次请您答复。"],
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
