import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs `dataset` as its npm script does. */
function dataset(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/dataset.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

// Each call starts Node anew and reads all records, which takes seconds on a busy machine.
describe("the dataset command", { timeout: 60_000 }, () => {
  it("lists every entity as JSON and prints nothing else", () => {
    const { status, stdout, stderr } = dataset("list", "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const list: { id: string }[] = JSON.parse(stdout);
    expect(list.find(({ id }) => id === "lavrov-sergey")).toEqual({
      id: "lavrov-sergey",
      kind: "person",
      wikidata: "Q58217",
      names: { en: expect.arrayContaining(["Sergey Lavrov"]), ru: expect.arrayContaining(["Сергей Лавров"]), ka: expect.any(Array) },
    });
  });

  it("prints its usage", () => {
    const { status, stdout } = dataset("--help");
    expect(status).toBe(0);
    for (const command of ["new", "check", "report", "audit", "coverage", "list --json", "import", "schema"])
      expect(stdout).toContain(command);
  });

  it.each([
    [[]],
    [["chekc"]],
    [["list"]],
    [["check", "--all"]],
    [["report", "--jsn"]],
    [["audit", "--n", "none"]],
    [["coverage"]],
    [["new", "thing"]],
    [["new", "person", "--height", "9"]],
  ])("refuses %j in one sentence", (args) => {
    const { status, stdout, stderr } = dataset(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^dataset: [^\n]+\.\n$/);
  });
});
