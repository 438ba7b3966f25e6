import { assistanceReportFields, periodReportFields } from "./report-fields.ts";
import { budgetCategories } from "./services.ts";
import { decision, otherCurrency, reasons } from "./shared-fields.ts";

/** What is asked in Step 4. */
export const monitoringRequests = {
  "raise-funds": {
    title: "تسجيل التعهدات",
    asks: "يُرجى إيجاد المال للخطة مع المصهر، وتسجيل من وعد بماذا. ثم يُطلب من كل جهة دافعة التأكيد.",
    fields: {
      decision: decision({ "pledges-recorded": ["تسجيل هذه التعهدات", "يُطلب من كل جهة دافعة التأكيد."] }),
      pledges: {
        label: "التعهدات",
        help: "المؤكد منها، وما ينتظر صاحبه، يبقى: أضف الجديد فقط.",
        row: "تعهد",
        fields: {
          payer: {
            label: "الجهة الدافعة",
            options: {
              smelter: "المصهر أو المصفاة",
              downstream: "شركة المراحل النهائية",
              funder: "جهة ممولة أخرى، مذكورة في الأسفل",
              audit: "برنامج التدقيق",
              "other-smelter": "مصهر آخر، مذكور في الأسفل",
            },
          },
          funder: { label: "أي جهة ممولة" },
          smelter: { label: "أي مصهر" },
          amount: { label: "المبلغ" },
          ...otherCurrency,
          spentOnNeeds: {
            label: "منه ما أُنفق على مساعدة عاجلة",
            help: "بعملة الخطة. فقط ما سُجل مساعدة عاجلة واعتُمد.",
          },
          chargedTo: { label: "محسوب على هذا البند من المستوى 1", options: budgetCategories },
        },
      },
      reasons,
    },
  },
  "confirm-pledge": {
    title: "تأكيد مساهمتكم",
    asks: "سُجلت مساهمة منكم. يُرجى تأكيد أنكم ستدفعونها.",
    fields: {
      decision: decision({
        confirmed: ["سندفعها", "تُحسب في الميزانية. ويبدأ التنفيذ متى غُطيت الميزانية."],
        declined: ["لن ندفعها", "تبحث جهة التيسير عن المال في مكان آخر."],
      }),
      reasons,
    },
  },
  "support-funding": {
    title: "دعم التمويل",
    asks: "لا تغطي التعهدات المؤكدة الميزانية. يُرجى استخدام نفوذكم، أو المساهمة بأنفسكم.",
    fields: {
      decision: decision({
        "leverage-used": ["نستخدم نفوذنا", "تطلب جهة التيسير من الجهات الدافعة من جديد."],
        "will-contribute": ["نساهم", "تسجل جهة التيسير تعهدكم، ويُطلب منكم تأكيده."],
        "cannot-help": ["لا نستطيع المساعدة", "تحاول جهة التيسير من جديد أو تصغّر الخطة."],
      }),
      reasons,
    },
  },
  "close-shortfall": {
    title: "سد فجوة التمويل",
    asks: "لا تزال الميزانية غير مغطاة. يُرجى المحاولة من جديد، أو تغيير الخطة.",
    fields: {
      decision: decision({
        "raise-again": ["الطلب من الجهات الدافعة من جديد", "تسجلون تعهدات أخرى."],
        "re-scope": ["تغيير الخطة", "ترجع الخطة إلى الوضع وتُعتمد من جديد."],
        "covered-now": ["غُطيت الآن", "أكدت جهة دافعة متأخرة. يمكن أن يبدأ التنفيذ."],
      }),
      reasons,
    },
  },
  "start-implementation": {
    title: "تسجيل البدء",
    asks: "الخطة ممولة. يُرجى تسجيل يوم بدء التنفيذ: منه تُحسب مدة الرصد.",
    fields: {
      decision: decision({
        started: ["بدأ التنفيذ", "تُطلب التقارير بالوتيرة التي تحددها الخطة."],
      }),
      startedOn: { label: "بدأ في" },
      reasons,
    },
  },
  "report-assistance": {
    title: "تقرير عن المساعدة",
    asks: "يُرجى تقديم تقرير عن هذه الفترة بالأسماء المستعارة. لا شيء من ملاحظات الحالات؛ وتتسلم جهة التيسير تقريرك.",
    fields: {
      decision: decision({ reported: ["إرسال هذا التقرير", "تستخدمه جهة التيسير في تقرير هذه الفترة."] }),
      report: { label: "تقريرك", fields: assistanceReportFields },
    },
  },
  "report-period": {
    title: "تقرير عن الفترة",
    asks: "يُرجى تقديم تقرير عن هذه الفترة: أين وصلت الخطة، وما أُنفق، وما المشكلات.",
    fields: {
      decision: decision({ reported: ["إرسال هذا التقرير", "يحيله المصهر إلى برنامج التدقيق."] }),
      report: { label: "التقرير", fields: periodReportFields },
    },
  },
  "forward-report": {
    title: "إحالة تقرير",
    asks: "ورد تقرير عن الخطة. يُرجى إحالته إلى برنامج التدقيق.",
    fields: {
      decision: decision({ forwarded: ["إحالته", "يراجعه برنامج التدقيق."] }),
      note: { label: "ملاحظة مرفقة" },
    },
  },
  "review-report": {
    title: "مراجعة تقرير",
    asks: "يُرجى مراجعة تقرير هذه الفترة. وتتلقى شركة المراحل النهائية مذكرة قصيرة عن التقدم.",
    fields: {
      decision: decision({
        accepted: ["قبوله", "تستمر الفترة التالية."],
        query: ["السؤال عنه", "يصل سؤالك إلى جهة التيسير."],
      }),
      query: { label: "سؤالك" },
      progress: {
        label: "التقدم",
        options: { "on-track": "يسير كما يجب", behind: "متأخر", "at-risk": "معرّض للتعثر" },
      },
    },
  },
  "decide-window": {
    title: "الإغلاق أو التمديد",
    asks: "تنتهي مدة الرصد، أو اقتُرح الإغلاق. يُرجى تقرير الإغلاق أو التمديد.",
    fields: {
      decision: decision({
        close: ["الذهاب إلى الإغلاق", "يُطلب منكم التقرير النهائي."],
        extend: ["تمديد الرصد", "يقرر برنامج التدقيق بشأن التمديد. وإذا رفض فلا يمكن إلا اقتراح الإغلاق."],
      }),
      months: { label: "التمديد بكذا شهر", help: "من واحد إلى ستة." },
      feedbackExplained: {
        label: "لماذا الإغلاق مع أن أحدهم لم يكن راضيًا أو لم يُسمع رأيه",
        help: "مطلوب عندئذ فقط. لا شيء يدل على هويته.",
      },
      reasons,
    },
  },
  "approve-extension": {
    title: "القرار بشأن تمديد",
    asks: "تطلب جهة التيسير تمديد الرصد. يُرجى التقرير بشأنه ومدته.",
    fields: {
      decision: decision({
        approved: ["الموافقة", "يستمر الرصد بعدد الأشهر في الأسفل."],
        refused: ["الرفض", "يُطلب من جهة التيسير اقتراح الإغلاق. ولا يجوز لها طلب تمديد آخر الآن."],
      }),
      months: {
        label: "الأشهر",
        help: "تُحسب من نهاية المدة المتفق عليها. وإذا كانت ستنقضي بذلك أصلًا، فمن اليوم.",
        options: { "1": "واحد", "2": "اثنان", "3": "ثلاثة", "4": "أربعة", "5": "خمسة", "6": "ستة" },
      },
      reasons,
    },
  },
} as const;
