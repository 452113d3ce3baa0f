import { readFileSync } from "node:fs";
import { cancel, intro, isCancel, select, text } from "@clack/prompts";
import { UsageError } from "../command.ts";
import type { Answers, Question } from "./question.ts";

/** Gives an answer to one question; an empty one leaves it out. Throws UsageError if whoever is asked gives up. */
export type Answerer = (question: Question, answers: Answers, usual: string | undefined) => Promise<string>;

/**
 * Puts the questions in order. What was given as an option is not asked.
 * Throws UsageError on an answer that does not fit.
 */
export async function putQuestions(questions: readonly Question[], given: Answers, answer: Answerer): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    const { key, when } = question;
    if (when && !when(answers)) continue;
    const usual = question.usual?.(answers);
    const typed = (given[key] ?? (await answer(question, answers, usual))).trim();
    const value = typed === "" ? usual : typed;
    if (value === undefined) continue;
    const wrong = whatIsWrong(question, value, answers);
    if (wrong !== undefined) throw new UsageError(`--${key}: ${wrong.replace(/\.$/, "")}.`);
    answers[key] = value;
  }
  return answers;
}

function whatIsWrong({ choices, wrong }: Question, value: string, answers: Answers): string | undefined {
  if (choices && !choices.includes(value)) return `"${value}" is none of ${choices.join(", ")}`;
  return wrong?.(value, answers);
}

/** Asks at the terminal; an answer that does not fit is asked for again. */
export function askTerminal(what: string): Answerer {
  intro(`A new ${what}. Enter alone leaves a field for later.`);
  const later = { value: "", label: "(later)" };
  return async (question, answers, usual) => {
    const { ask, hint, choices } = question;
    const answered = choices
      ? await select({ message: ask, options: [...choices.map((value) => ({ value, label: value })), later] })
      : await text({
          message: ask,
          ...(hint === undefined ? {} : { placeholder: hint }),
          ...(usual === undefined ? {} : { initialValue: usual }),
          validate: (typed) => (typed === undefined || typed.trim() === "" ? undefined : whatIsWrong(question, typed.trim(), answers)),
        });
    if (!isCancel(answered)) return answered ?? "";
    cancel("Nothing was written.");
    throw new UsageError("given up; nothing was written.");
  };
}

/** Takes each next line of what is piped in; when it ends, all further answers are empty. */
export function answerFromInput(): Answerer {
  let lines: string[] | null = null;
  return async () => {
    lines ??= readFileSync(0, "utf8").split(/\r?\n/);
    return lines.shift() ?? "";
  };
}
