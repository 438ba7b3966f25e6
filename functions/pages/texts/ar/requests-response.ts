import { decision, leverage, reasons } from "./shared-fields.ts";

/** The fields of a corrective action. */
export const actionFields = {
  what: { label: "ماذا" },
  owner: {
    label: "من يقوم به",
    options: {
      smelter: "المصهر أو المصفاة",
      trader: "تاجر",
      mine: "مشغّل المنجم",
      audit: "برنامج التدقيق",
      downstream: "شركة المراحل النهائية",
    },
  },
  dueOn: { label: "الموعد" },
} as const;

/** What is asked in Step 2, and where a level is refused. */
export const responseRequests = {
  "plan-corrective-actions": {
    title: "تخطيط الإجراءات التصحيحية",
    asks: "يُرجى تخطيط ما يجب أن يتغير: أولًا أن يتوقف الأذى، ثم العلاقة مع المسؤولين المباشرين عنه.",
    fields: {
      decision: decision({
        "actions-planned": ["تسجيل هذه الإجراءات", "تُسأل بانتظام أين وصلت. ويستمر ذلك بعد إغلاق القضية."],
      }),
      actions: { label: "الإجراءات", row: "إجراء", fields: actionFields },
      trading: {
        label: "التعامل مع المسؤولين المباشرين",
        options: { "continue-with-conditions": "الاستمرار بشروط", suspend: "التعليق", end: "الإنهاء" },
      },
      riskForVictims: { label: "ما الذي يعنيه إنهاء التعامل أو تعليقه للمتضررين" },
      reasons,
    },
  },
  "follow-actions": {
    title: "متابعة الإجراءات التصحيحية",
    asks: "خُططت إجراءات تصحيحية. يُرجى بيان هل أُنجز كل منها. تُسأل من جديد، كل ثلاثة أشهر على الأكثر، إلى أن تُنجز كلها، حتى بعد إغلاق القضية.",
    fields: {
      decision: decision({
        "all-done": ["أُنجزت كلها", "تنتهي المتابعة."],
        "still-open": ["بعضها لا يزال مفتوحًا", "يُطلب منك الرد من جديد."],
      }),
      actions: {
        label: "الإجراءات",
        row: "إجراء",
        fields: {
          ...actionFields,
          state: { label: "أين وصل", options: { done: "أُنجز", open: "مفتوح" } },
          evidence: { label: "ما يبيّن أنه أُنجز" },
        },
      },
      open: { label: "ما لا يزال مفتوحًا، ولماذا" },
      reasons,
    },
  },
  "consult-on-response": {
    title: "إبداء الرأي في الاستجابة",
    asks: "حُدد مستوى الاستجابة من الوقائع الثابتة. وقبل تأكيده يُطلب رأيك.",
    fields: {
      decision: decision({
        agrees: ["نوافق", "يؤكد برنامج التدقيق المستوى."],
        comments: ["لدينا ملاحظات", "يقرؤها برنامج التدقيق قبل تأكيد المستوى."],
      }),
      comment: { label: "ملاحظاتكم" },
    },
  },
  "confirm-response": {
    title: "تأكيد مستوى الاستجابة",
    asks: "يُرجى تأكيد مستوى الاستجابة. يجوز لك جعل مستوى موصى به إلزاميًا؛ ولا يجوز خفض الإلزامي.",
    fields: {
      decision: decision({
        confirm: ["التأكيد كما حُدد", "يُبلَّغ المصهر بما يلي."],
        "raise-level-1": ["جعل المستوى 1 إلزاميًا", "يجب تقديم الدعم للأشخاص."],
        "raise-level-2": ["جعل المستوى 2 إلزاميًا", "يجب تحسين الخدمات والظروف."],
        "raise-both": ["جعل كليهما إلزاميًا", "يجب تنفيذهما معًا."],
      }),
      reasons,
    },
  },
  "adopt-levels": {
    title: "اعتماد الموصى به",
    asks: "ما هو إلزامي يُنفَّذ في كل حال. يُرجى بيان هل تعتمدون كل مستوى موصى به فقط.",
    fields: {
      decision: decision({
        "adopt-level-1": ["اعتماد المستوى 1: دعم الأشخاص", "توضع له خطة."],
        "adopt-level-2": ["اعتماد المستوى 2: الخدمات والظروف", "توضع له خطة."],
        "adopt-both": ["اعتماد كليهما", "توضع لهما خطة."],
        decline: [
          "رفض الموصى به",
          "يمضي ما هو إلزامي. وإذا لم يكن شيء إلزاميًا، يُطلب من شركة المراحل النهائية استخدام نفوذها.",
        ],
      }),
      reasons,
    },
  },
  "use-leverage": {
    title: "استخدام نفوذكم",
    asks: "لم يُعتمد شيء. ولا بد من المعالجة: يُرجى استخدام نفوذكم، وبيان ما تفعلونه، وتجاه من، ومتى.",
    fields: {
      decision: decision({
        "ask-again": ["نستخدم نفوذنا", "يُطلب من المصهر الرد من جديد."],
        "end-without-remediation": [
          "الإنهاء بلا معالجة",
          "تُغلق القضية مع أسبابكم المكتوبة. ولا يجوز ذلك ما دام الأذى مستمرًا أو هناك حاجة عاجلة لم تُلبَّ.",
        ],
      }),
      leverage,
      reasons,
    },
  },
  "secure-remediation": {
    title: "ضمان المعالجة",
    asks: "رُفض مستوى يجب تنفيذه، أو لم يرد أحد. يُرجى استخدام نفوذكم تجاه المصهر أو برنامج التدقيق.",
    fields: {
      decision: decision({
        "leverage-used": ["نستخدم نفوذنا", "يُطلب من المصهر الرد من جديد. وإذا لم ينجح ذلك، تُكلَّف جهة تيسير من دونه."],
      }),
      leverage,
      reasons,
    },
  },
  "engage-instead": {
    title: "تكليف جهة تيسير بأنفسكم",
    asks: "لم يكلّف المصهر جهة تيسير مع أن هناك مستوى يجب تنفيذه. يُرجى تكليف جهة بأنفسكم؛ ويدخل الرفض في القرار بشأن التعامل.",
    fields: {
      decision: decision({ engaged: ["نكلّف جهة التيسير هذه", "يُطلب من جهة التيسير القبول."] }),
      facilitator: { label: "جهة التيسير" },
      reasons,
    },
  },
} as const;
