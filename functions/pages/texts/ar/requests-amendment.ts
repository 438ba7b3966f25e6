import { planFields } from "./plan-fields.ts";
import { decision, reasons } from "./shared-fields.ts";

/** What is asked when the plan changes while it is carried out. */
export const amendmentRequests = {
  "amend-plan": {
    title: "تغيير الخطة",
    asks: "ورد في تقريركم أن الخطة يجب أن تتغير. تبدأ الاستمارة بالنسخة السارية: يُرجى تغيير ما يلزم وتقديمها. ويستمر الرصد وفق النسخة السارية إلى أن تُعتمد الجديدة.",
    fields: {
      decision: decision({
        submit: ["تقديم هذه النسخة", "يحيل المصهر هذه النسخة بعينها إلى برنامج التدقيق، أو يعيدها."],
      }),
      plan: { label: "الخطة", fields: planFields },
      reasons: { ...reasons, label: "ما الذي يتغير، ولماذا" },
    },
  },
  "forward-amendment": {
    title: "إحالة الخطة المعدّلة",
    asks: "قدمت جهة التيسير خطة معدّلة. يُرجى إحالة هذه النسخة بعينها إلى برنامج التدقيق، أو إعادتها مع الأسباب.",
    fields: {
      decision: decision({
        forwarded: ["إحالتها", "يقرر برنامج التدقيق بشأن هذه النسخة بعينها."],
        returned: ["إعادتها", "تنقّحها جهة التيسير. وبعد إعادتين تذهب إلى برنامج التدقيق مع أسبابك."],
      }),
      reasons,
    },
  },
  "approve-amendment": {
    title: "اعتماد الخطة المعدّلة",
    asks: "يُرجى اعتماد هذه النسخة بعينها، أو إعادتها مع الأسباب. وحتى ذلك الحين يستمر العمل بالنسخة السارية.",
    fields: {
      decision: decision({
        approved: ["اعتماد هذه النسخة", "تحل محل النسخة السارية؛ وتتبعها التقارير من الآن."],
        returned: ["إعادتها", "تنقّحها جهة التيسير؛ وتبقى النسخة السارية."],
      }),
      principlesReviewed: { label: "هل راجعت الخطة على أساس المبادئ الأحد عشر؟" },
      waiver: {
        label: "هل يحرم أي اتفاق في الخطة أحدًا من حق له؟",
        help: "في هذه الحالة تجب إعادتها.",
      },
      reasons,
    },
  },
} as const;
