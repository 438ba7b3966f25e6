import type { PageTexts } from "../page-texts.ts";

export const errors: PageTexts["errors"] = {
  "not-found": { title: "Esta página no existe", text: "Abra de nuevo, completo, el enlace de nuestro correo." },
  "not-allowed": { title: "Esto no se puede hacer aquí", text: "Abra de nuevo el enlace de nuestro correo." },
  "bad-request": {
    title: "No pudimos leer lo que se envió",
    text: "No se ha registrado nada. Abra el enlace de nuestro correo e inténtelo de nuevo.",
  },
  refused: {
    title: "Esto no vino de nuestra página",
    text: "No se ha registrado nada. Abra el enlace de nuestro correo y responda allí.",
  },
  "too-large": {
    title: "Era demasiado a la vez",
    text: "No se ha registrado nada. Acorte los textos más largos y envíe el formulario otra vez.",
  },
  "too-many-requests": {
    title: "Demasiados intentos",
    text: "No se ha registrado nada. Espere un minuto e inténtelo de nuevo.",
  },
  conflict: {
    title: "Otra persona se adelantó un momento",
    text: "No se ha registrado nada. Abra de nuevo el enlace de nuestro correo para ver en qué punto está todo.",
  },
  fault: {
    title: "Algo falló por nuestra parte",
    text: "Inténtelo de nuevo en unos minutos. Si su respuesta ya estaba registrada, verá el comprobante; enviarla dos veces no causa ningún problema.",
  },
};
