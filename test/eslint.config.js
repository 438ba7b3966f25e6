import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** Typed linting for everything; the size caps of the house style; `as` and `!` only in tests. */
export default tseslint.config(
  { ignores: ["**/node_modules/**", "**/cdk.out/**", "**/.local/**"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "No default exports." },
        { selector: "ExportAllDeclaration", message: "No barrels." },
      ],
      "max-lines": ["error", { max: 200 }],
      "max-lines-per-function": ["error", { max: 40 }],
      "max-params": ["error", 4],
      "max-depth": ["error", 3],
    },
  },
  {
    files: ["functions/**", "statemachines/**", "infra/**"],
    ignores: ["infra/local/**"],
    rules: { "no-console": "error" },
  },
  {
    files: ["functions/**", "statemachines/**", "infra/**"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: ["test/**"],
    rules: {
      "max-lines": "off",
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-syntax": "off",
    },
  },
  { files: ["**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
);
