import { consentFields } from "./consent-fields.ts";
import { budgetCategories, levels, services } from "./services.ts";
import { peopleNotes } from "./people.ts";
import { otherCurrency, reasons } from "./shared-fields.ts";

/** What a party may record without being asked. */
export const notes = {
  "note-lesson": {
    title: "تدوين درس",
    asks: "ما الذي ستفعله مرة أخرى، وما الذي ستفعله بطريقة مختلفة؟ يُعرض هذا من جديد عند مراجعة القضية. يُرجى ألا تكتب ما يمكن به التعرف على شخص أو مكان.",
    fields: {
      about: {
        label: "عمّ يدور",
        options: {
          objectives: "الأهداف",
          victims: "الأشخاص المتضررون",
          communities: "المجتمعات المحلية",
          budget: "الميزانية",
          challenges: "التحديات",
          risks: "المخاطر",
          "monitoring-tools": "أدوات الرصد",
          communication: "التواصل",
          recommendations: "توصية",
        },
      },
      lesson: { label: "الدرس" },
    },
  },
  "exclude-party": {
    title: "استبعاد طرف",
    asks: "الطرف الذي قد يكون ضالعًا في الأذى لا يتلقى بعد ذلك رسائل هذه القضية، ولا يرى شيئًا منها، وتتوقف روابطه عن العمل. وما طُلب منه ينتقل إلى الطرف الذي يعلوه.",
    fields: { reasons },
  },
  "readmit-party": {
    title: "إعادة قبول طرف",
    asks: "لا يوجد تضارب في المصالح، أو أنه زال. ويتلقى الطرف رسائله من جديد ويُطلب منه الرد كما في السابق.",
    fields: { reasons },
  },
  "reopen-case": {
    title: "فتح القضية من جديد",
    asks: "تستمر القضية في جولة جديدة، مع كل ما ثبت وتقرر. وتُبلَّغ جميع الأطراف.",
    fields: {
      why: {
        label: "لماذا",
        options: {
          "new-victims": "عُثر على متضررين آخرين",
          relapse: "بدأ الأذى من جديد، أو لم تدم المساعدة",
          "new-information": "هناك معلومات جديدة",
          "later-adoption": "جرى الالتزام بالمعالجة في النهاية",
        },
      },
      reasons,
    },
  },
  "record-consent": {
    title: "تسجيل الموافقة أو سحبها",
    asks: "من وافق يستطيع سحب موافقته في أي وقت، ولا يفقد بذلك أي مساعدة. ومن ذلك اليوم يُحجب ما يخص هذا الشخص عن الجهات التي سُحبت منها الموافقة. ولا يُسقط ذلك الواجب القانوني بالإبلاغ عن طفل في خطر.",
    fields: consentFields,
  },
  "appoint-interim-facilitator": {
    title: "تعيين جهة تيسير مؤقتة",
    asks: "لا يزال هناك أشخاص تحت الحماية، ولم تُكلَّف جهة تيسير بعد. عيّن جهة ترعى سلامتهم الآن. وهي ترى القضية، وتُسأل عن الحاجات العاجلة وعن المخاوف، وتقرر متى يجوز رفع الحماية. وينتهي التعيين عند تكليف جهة تيسير أخرى. ولا يُبلَّغ المصهر.",
    fields: {
      facilitator: { label: "المنظمة" },
      independent: {
        label: "هل هي مستقلة عن المصهر والمنجم وكل من قد يكون ضالعًا؟",
      },
      reasons,
    },
  },
  "record-service": {
    title: "تسجيل ما وصلت إليه خدمة",
    asks: "عندما تُطلب الخدمة من مقدمها، أو يوافق عليها، أو يعتذر عنها، أو ينجزها، سجل ذلك هنا. وتُبلَّغ جهة التيسير؛ ويظهر ذلك في بداية تقريرك التالي. يُرجى عدم كتابة أسماء.",
    fields: {
      service: { label: "الخدمة", options: services },
      state: {
        label: "أين وصلت",
        options: {
          referred: "طُلبت من مقدم الخدمة",
          accepted: "وافق مقدم الخدمة",
          declined: "اعتذر مقدم الخدمة",
          done: "أُنجزت",
        },
      },
      on: { label: "منذ" },
    },
  },
  "record-contribution": {
    title: "تسجيل مال استُلم أو صُرف",
    asks: "سجل ذلك عند حدوثه. وتظهر المبالغ في التقرير التالي، وتراجعها هناك.",
    fields: {
      movement: {
        label: "ما حدث",
        options: { received: "دفعت هذه الجهة المبلغ", "paid-out": "صُرف من مساهمة هذه الجهة" },
      },
      amount: { label: "المبلغ" },
      ...otherCurrency,
      on: { label: "في" },
      level: { label: "المستوى، إذا صُرف", options: levels },
      category: { label: "بند الميزانية، إذا صُرف", options: budgetCategories },
      receipt: {
        label: "رقم الإيصال",
        help: "فقط إذا دُفع المبلغ نفسه مرتين في يوم واحد. أحرف وأرقام وشرطات.",
      },
    },
  },
  "pledge-more": {
    title: "التعهد بمساهمة",
    asks: "تتعهد منظمتكم بهذا المبلغ للخطة، إضافة إلى ما تعهدت به من قبل. ويُحسب فورًا؛ ولا يلزم أن يؤكده أحد.",
    fields: { amount: { label: "المبلغ" }, ...otherCurrency },
  },
  "invite-payer": {
    title: "دعوة جهة دافعة أخرى",
    asks: "اذكر جهة ممولة أو مصهرًا آخر. تحصل الجهة المدعوة على رابط خاص بها إلى هذه القضية. وترى رقم القضية والمجاميع والجزء الخاص بها، ويمكنها التعهد بمساهمة هناك.",
    fields: { funder: { label: "الجهة الممولة" }, smelter: { label: "مصهر آخر" } },
  },
  ...peopleNotes,
} as const;
