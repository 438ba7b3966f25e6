import type { CaseDataTexts } from "../case-data-texts.ts";
import { finalDraft } from "./final-draft.ts";
import { countingIn } from "../plural.ts";
import { actionFields } from "./requests-response.ts";
import { budgetCategories, levels } from "./services.ts";

const { number } = countingIn("es");

const words = (known: Readonly<Record<string, string>>) => known;

export const caseData: CaseDataTexts = {
  finalDraft,
  answeredBy: (role, day) => `Respuesta de: ${role}, el ${day}.`,
  related: { title: "Denuncias sobre el mismo lugar o proveedor", label: "Caso" },
  money: {
    title: "Dinero",
    budget: "Presupuesto",
    pledged: "Prometido, sin confirmar todavía",
    confirmed: "Confirmado",
  },
  monitoring: {
    title: "Seguimiento",
    startedOn: "Empezó el",
    endsOn: "Acaba el",
    amendment: "Cambio del plan",
    underWay: "Espera la aprobación; se aplica la versión vigente",
    report: (index, day) => `Informe ${number(index)}, ${day}`,
    states: { reported: "Recibido", asked: "Pedido", missing: "Falta", ahead: "Todavía no toca" },
  },
  accounts: {
    title: "Contribuciones y gastos",
    confirmed: "Confirmado",
    received: "Recibido",
    spent: "Gastado",
    lines: "Gastado hasta ahora",
    level: (level) => (level === "1" ? levels["1"] : levels["2"]),
    category: (category) => words(budgetCategories)[category] ?? category,
  },
  pledge: {
    title: "La contribución",
    amount: "Importe",
    original: "Registrada como",
    rate: "Tipo de cambio",
    rateOn: "Tipo de cambio del día",
  },
  openActions: {
    title: "Medidas correctivas todavía abiertas",
    owner: (owner) => words(actionFields.owner.options)[owner] ?? owner,
    due: (day) => `Fecha límite: ${day}`,
    goesOn: "Se comprueban hasta el final, también después del cierre del caso.",
  },
  people: {
    title: "Personas",
    referred: "Personas derivadas a la entidad coordinadora",
    referredOn: "Derivadas el",
    pseudonym: "Seudónimo",
    few: "Los números inferiores a 11 no se muestran con exactitud, para que no se pueda reconocer a nadie.",
  },
  consents: {
    title: "Consentimiento: lo último que dijo cada persona",
    nowTitle: "Qué se puede compartir de cada persona desde ahora",
    providers: "Nuevas derivaciones a quienes prestan servicios",
    authorities: "Informar a las autoridades",
    lessons: "Aprender del caso",
    may: "de acuerdo",
    mayNot: "no de acuerdo",
    duty: "Si la ley le obliga a comunicarlo, como cuando una persona menor de edad está en peligro, no hace falta consentimiento y su retirada no lo impide.",
  },
  services: { title: "Servicios: lo último que se registró" },
  referrals: {
    title: "Derivaciones a la entidad coordinadora",
    confirmed: "Confirmadas por la entidad facilitadora",
    stated: "Indicadas por la fundición",
    people: (people, day) => `${String(people)} el ${day}`,
    agree: "Los dos datos coinciden.",
    differ: "Los dos datos difieren. El cumplimiento solo se puede considerar satisfactorio con una explicación.",
  },
  checklist: { title: "La lista de cierre, según el informe final", done: "Hecho", open: "Abierto" },
  planDifference: {
    title: "Qué cambió desde la versión anterior",
    sinceApproved: "Qué cambió desde la versión vigente",
    comparedWith: (day) => `Comparado con la versión del ${day}. Solo se compara lo que usted puede ver del plan.`,
    added: (value) => `Añadido: ${value}`,
    removed: (value) => `Quitado: ${value}`,
    changed: (before, now) => `Antes: ${before}\nAhora: ${now}`,
    rowAdded: "Añadido",
    rowRemoved: "Quitado",
    nothing: "No ha cambiado nada de lo que usted puede ver.",
  },
  concern: { title: "La preocupación de seguridad", text: "Qué se dijo", raisedBy: "Comunicada por" },
};
