import type { PRINCIPLES } from "../../../domain/vocabulary.ts";

/** The eleven principles of assistance, each with what it asks for. */
export const principles: Readonly<Record<(typeof PRINCIPLES)[number], { label: string; help: string }>> = {
  "do-no-harm": { label: "不造成伤害", help: "没有人因此处境更糟。" },
  "rights-based-approach": { label: "以权利为本", help: "人的权利放在首位。" },
  "non-discrimination": { label: "不歧视", help: "人人得到平等的支持。" },
  "self-determination-and-participation": { label: "自主决定与参与", help: "有关人员参与其中，自己作决定。" },
  "individualized-assistance": { label: "个性化援助", help: "适合本人的情况。" },
  "gender-sensitivity": { label: "顾及性别", help: "看到并满足不同的需要。" },
  "child-centred-assistance": { label: "以儿童为中心的援助", help: "以儿童的最大利益为准。" },
  "continuum-of-care": { label: "持续照护", help: "支持不中断。" },
  "informed-consent": { label: "知情同意", help: "未经同意，什么都不做。" },
  "confidentiality-and-data-protection": { label: "保密与数据保护", help: "只有必须知道的人才知道。" },
  accountability: { label: "问责", help: "谁对什么负责是清楚的。" },
};
