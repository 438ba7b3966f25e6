import type { MailTexts } from "../mail-texts.ts";
import { peopleMails } from "./people.ts";

const openCase = "فتح القضية";
const openRequest = "فتح الطلب";

export const mailWords: MailTexts["words"] = {
  "request-first": {
    subject: "",
    paragraphs: [],
    action: openRequest,
  },
  "request-reminder": {
    subject: "",
    paragraphs: ["هذا تذكير: لم يصل ردك بعد."],
    action: openRequest,
  },
  "request-escalation": {
    subject: "",
    paragraphs: ["لم يرد أحد في منظمتك في الموعد. ويمكنك الآن الرد بصفتك جهة اتصال أخرى."],
    action: openRequest,
  },
  "date-moved": {
    subject: "",
    paragraphs: ["تغير الموعد المنتظر لردك. الموعد المذكور أعلاه هو المعتمد الآن، ورسائل التذكير تتبعه."],
    action: openRequest,
  },
  "request-unanswered": {
    subject: "طلب بلا رد",
    paragraphs: ["لم يُجب طرف آخر عن طلب في موعده. لا يلزمك الرد عليه: نبلغك به كي تتمكن من متابعته."],
    action: openCase,
  },
  "request-stalled": {
    subject: "بلا رد: يُرجى النظر في الأمر",
    paragraphs: [
      "لم يرد أحد حتى بعد توجيه الطلب إلى جهات الاتصال الأخرى. لا يزال الرد على الطلب ممكنًا، وتستمر القضية من هناك.",
    ],
    action: openCase,
  },
  "decision-receipt": {
    subject: "سُجل قرار",
    paragraphs: [
      "سُجل قرار باسم منظمتك.",
      "إذا لم يكن هذا منك أو من زملائك فأخبرنا بذلك فورًا: عبر الرابط «هذا ليس منا» إن وُجد، وبالهاتف عبر من تتواصل معه في الشركة التي تدير هذا المسار إذا كان غيرك يستطيع قراءة بريدك.",
    ],
    action: openCase,
  },
  "decision-told": {
    subject: "سُجل قرار",
    paragraphs: ["سُجل قرار. لا شيء مطلوب منك بهذه الرسالة."],
    action: openCase,
  },
  transition: {
    subject: "تقدمت القضية",
    paragraphs: ["تقدمت القضية."],
    action: openCase,
  },
  "case-opened": {
    subject: "رابطك إلى القضية",
    paragraphs: [
      "أنت تشارك في هذه القضية. بهذا الرابط ترى أين وصلت، ويمكنك إبداء مخاوفك في أي وقت. ويبقى صالحًا ما دمت تشارك.",
    ],
    action: openCase,
  },
  "case-closed": {
    subject: "أُغلقت القضية",
    paragraphs: ["أُغلقت القضية."],
    action: openCase,
  },
  "case-reopened": {
    subject: "فُتحت القضية من جديد",
    paragraphs: ["فُتحت القضية من جديد. سيصلك خبر عندما يُطلب منك شيء."],
    action: openCase,
  },
  "concern-raised": {
    subject: "أُبديت مخاوف",
    paragraphs: ["أبدى أحدهم مخاوف، وهي تنتظر ردًا. يُرجى النظر فيها فورًا."],
    action: openCase,
  },
  noted: {
    subject: "سُجل شيء",
    paragraphs: ["سجل أحد الأطراف شيئًا يخصك. تجده في صفحة القضية."],
    action: openCase,
  },
  interrupted: {
    subject: "انقطاع: يُرجى الإصلاح",
    paragraphs: ["فشلت عملية آلية في هذه القضية. لم يضع شيء. بعد الإصلاح يُرجى استئناف القضية."],
    action: openCase,
  },
  "mail-returned": {
    subject: "عادت رسالة: يُرجى الإصلاح",
    paragraphs: [
      "لم تصل إحدى رسائل هذه القضية إلى أحد. وأُرسلت الرسالة نفسها إلى جهات الاتصال الأخرى لدى الطرف، إن وُجدت.",
      "اطلب من الطرف عنوانًا آخر، واستورده في الدليل، ثم أعد الإرسال. لن يُرسل شيء بعد ذلك إلى العنوان القديم.",
    ],
    action: openCase,
  },
  "reporter-acknowledged": {
    subject: "تلقينا رسالتك",
    paragraphs: [
      "شكرًا. وصل ما أخبرتنا به ويجري النظر فيه.",
      "عبر الرابط ترى في أي وقت أين وصل الأمر، وما الموعد التالي، وكيف يمكن أن ينتهي الأمر، وأين تجد مشورة مستقلة. احفظ الرابط في مكان آمن: من لديه الرابط يستطيع قراءة تلك الصفحة.",
    ],
    action: "معرفة أين وصل",
  },
  "reporter-progress": {
    subject: "خبر عن رسالتك",
    paragraphs: ["هناك خبر. يمكنك قراءته عبر الرابط."],
    action: "معرفة أين وصل",
  },
  "reporter-outcome": {
    subject: "خبر عن رسالتك",
    paragraphs: ["هناك نتيجة. يمكنك قراءتها عبر الرابط، مع بيان أين تجد مشورة مستقلة."],
    action: "قراءة النتيجة",
  },
  "fresh-link": {
    subject: "رابطك الجديد",
    paragraphs: ["طلب أحدهم رابطًا جديدًا لهذا العنوان. إذا لم تكن أنت، فيمكنك تجاهل هذه الرسالة."],
    action: "فتح الصفحة",
  },
  code: {
    subject: "رمزك",
    paragraphs: [
      "أدخل هذا الرمز في الصفحة التي طلبته فيها.",
      "إذا لم تطلب رمزًا، فلدى شخص آخر رابطك: أبلغ فورًا الشخص الذي تتواصل معه في الشركة التي تدير هذا المسار، ولا تعطِ الرمز لأحد.",
    ],
    action: "",
  },
  ...peopleMails,
};
