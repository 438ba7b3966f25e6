import type { Texts } from "../texts.ts";

export const steps: Texts["steps"] = {
  "verify-allegation": {
    title: "التحقق من البلاغ",
    short: "التحقق",
    explanation: "تقيّم الشركة ما إذا كان البلاغ موثوقًا ويخص سلسلة توريدها، ثم يحقق فيه برنامج التدقيق.",
  },
  "determine-response": {
    title: "تحديد الاستجابة",
    short: "الاستجابة",
    explanation: "تحدد الوقائع الثابتة نوع الدعم الذي يجب أو ينبغي تقديمه.",
  },
  "design-action-plan": {
    title: "وضع خطة المعالجة",
    short: "الخطة",
    explanation: "تضع جهة تيسير مستقلة الخطة مع المعنيين، ويعتمدها برنامج التدقيق.",
  },
  "implement-and-monitor": {
    title: "التنفيذ والرصد",
    short: "التنفيذ",
    explanation: "تُموَّل الخطة وتُنفَّذ. وتبيّن تقارير منتظمة ما إذا كانت تساعد.",
  },
  "close-incident": {
    title: "إغلاق القضية",
    short: "الإغلاق",
    explanation: "يتحقق برنامج التدقيق مما أُنجز، ثم تغلق الشركة القضية.",
  },
  "capture-lessons": {
    title: "التعلّم من القضية",
    short: "الدروس",
    explanation: "تراجع جميع الأطراف ما جرى، ويُستفاد مما تعلمته في الوقاية.",
  },
};

export const roles: Texts["roles"] = {
  downstream: "شركة المراحل النهائية",
  audit: "برنامج التدقيق",
  smelter: "المصهر أو المصفاة",
  facilitator: "جهة تيسير المعالجة",
  coordinator: "جهة تنسيق الخدمات",
  funder: "الجهة الممولة",
  reporter: "مقدّم البلاغ",
  operator: "الجهة المشغّلة للنظام",
};

export const outcomes: Texts["outcomes"] = {
  denied: {
    title: "مغلقة: لم يُعتبر البلاغ موثوقًا",
    explanation: "لم تكن هناك معلومات موثوقة كافية لقيام أسباب معقولة. يمكن فتح القضية من جديد عند توفر معلومات جديدة.",
  },
  "not-actionable": {
    title: "مغلقة: خارج سلسلة التوريد هذه",
    explanation:
      "أُخذ البلاغ على محمل الجد، لكن لم تثبت صلة بشريك حالي أو سابق في سلسلة التوريد. ويمكن فتح القضية من جديد عند توفر معلومات جديدة.",
  },
  unsubstantiated: {
    title: "مغلقة: لم يثبت البلاغ",
    explanation:
      "لم يجد التحقيق الأدلة اللازمة. ولا يعني ذلك أن شيئًا لم يحدث؛ ويمكن فتح القضية من جديد عند ظهور أدلة جديدة.",
  },
  "no-remediation": {
    title: "مغلقة: بلا معالجة",
    explanation: "ثبتت الوقائع، لكن لم يلتزم أحد بالمعالجة. الأسباب مسجلة، ولا يزال الالتزام بها ممكنًا.",
  },
  remediated: {
    title: "مغلقة: تمت المعالجة",
    explanation: "نُفذت خطة المعالجة، وجرى التحقق من إنجازها تحققًا مستقلًا.",
  },
  withdrawn: {
    title: "مغلقة: سُحبت",
    explanation: "كانت القضية مكررة أو تجربة، أو سُحبت قبل التوصل إلى نتيجة.",
  },
};

export const closureItems: Texts["closureItems"] = {
  "referral-dated": "الإحالة إلى جهة تنسيق الخدمات، مع تاريخها",
  "assistance-summarised": "ملخص المساعدة",
  "monitoring-summarised": "ملخص الرصد",
  "integration-and-satisfaction": "الاندماج والرضا",
  "end-state-of-each-victim": "كيف انتهى الأمر لكل شخص",
  "no-personal-data": "لا بيانات شخصية",
  "outcomes-verified": "جرى التحقق من النتائج",
  "outcomes-on-time": "تحققت النتائج في موعدها",
  "objectives-met": "تحققت الأهداف",
  "initiatives-monitored": "رُصدت المبادرات",
  "financial-report": "تقرير مالي يشمل كل مساهمة",
  "within-budget": "ضمن الميزانية",
  "remedies-accounted-for": "بُيّن ما جرى في كل من سبل الجبر الخمسة",
};
