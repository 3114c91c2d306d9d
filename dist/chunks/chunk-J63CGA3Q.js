import {
  commentMarker,
  readInventories,
  readStepFiles,
  renderComment,
  renderHtml,
  uploadPage
} from "./chunk-IRPIBAEF.js";
import {
  gatherReport
} from "./chunk-UH4CNWQ3.js";
import {
  showReport
} from "./chunk-AHFAC4MJ.js";
import {
  verdictOf
} from "./chunk-PQN7UO72.js";
import {
  documentTimestamp,
  spec
} from "./chunk-76MBLZJB.js";
import {
  FINDINGS_KIND,
  commentKey,
  countNoun,
  jobLabel,
  oneLine,
  openStepFiles,
  readInputs,
  shownPath,
  sourceText
} from "./chunk-52PDYOBN.js";
import {
  UserError
} from "./chunk-JTYIUYNF.js";

// actions/report/main.ts
async function main(host) {
  const inputs = readInputs(spec, host);
  const folder = inputs.from ?? host.stepsFolder;
  const { files, unreadable } = await readStepFiles(folder);
  if (files.length + unreadable.length === 0 && host.kind === "terminal") throw nothingLeft(inputs);
  const gathered = gatherReport({ title: "Assay", run: runOf(host, files) }, files, unreadable);
  const written = await openStepFiles(host, spec.name, inputs["output-dir"]);
  const data = await writePage(gathered, folder, { inputs, written, host });
  const verdict = verdictOf(data);
  const key = inputs["comment-key"] ?? keyOf(inputs, host);
  const marker = commentMarker(key);
  const job = jobLabel(inputs.matrix ?? "", host.context);
  const comment = renderComment(data, { marker, job });
  host.setOutput("markdown", await written.write("comment.md", comment));
  host.setOutput("decision", verdict.outcome);
  if (inputs.summary) await showReport(data, host);
  host.setOutput("comment-url", "");
  await publish(data, { inputs, verdict, marker, key, job, comment, host });
  host.finish(verdict.outcome === "none" ? "pass" : verdict.outcome, explanation(data, verdict));
}
async function writePage(data, folder, { inputs, written, host }) {
  const page = await pageOf(data, folder, host);
  host.setOutput("html", await written.write("report.html", page));
  const isUploaded = inputs["upload-artifact"] && host.kind === "actions";
  const url = isUploaded ? await uploadPage(page, inputs.matrix ?? "", host) : void 0;
  host.setOutput("html-url", url ?? "");
  return data.run === void 0 ? data : { ...data, run: { ...data.run, reportUrl: url } };
}
async function pageOf(data, folder, host) {
  const { inventories, problems } = await readInventories(folder);
  for (const problem of problems) {
    host.info(`The HTML report omits an inventory. ${oneLine(problem)}`);
  }
  const date = documentTimestamp(host.env) ?? host.now().toISOString();
  return renderHtml(data, { date, inventories });
}
var MAX_REASONS = 10;
function explanation(data, { outcome, hasFailures, reasons }) {
  const results = countNoun(data.decisions.length, "decision");
  const left = reasons.length - MAX_REASONS;
  return [
    `Reported ${results}: ${outcome === "error" && hasFailures ? "error and fail" : outcome}.`,
    ...reasons.slice(0, MAX_REASONS).map(reasonLine),
    ...left > 0 ? [`- and ${left} more`] : []
  ].join("\n");
}
function reasonLine({ action, subject, message }) {
  const about = subject === "" ? action : `${action} of ${sourceText(subject)}`;
  return `- ${oneLine(`${about}: ${message}`)}`;
}
function keyOf({ matrix, from }, host) {
  return commentKey(matrix ?? "", from === void 0 ? "" : shownPath(host, from), host);
}
function nothingLeft({ from }) {
  return new UserError(
    "input-missing",
    from === void 0 ? "No results given." : `No results found in ${from}.`,
    "Give each command a separate `--output-dir`, such as `out/scan` and `out/sbom`, and pass the common parent folder as `--from`."
  );
}
async function publish(data, publishing) {
  const { inputs, host, verdict, marker } = publishing;
  const { context } = host;
  const { comment: when, "github-token": token, "upload-sarif": isUploading } = inputs;
  const { "check-run": isChecking } = inputs;
  if (context === void 0 || when === "never" && !isUploading && !isChecking) return;
  const { publish: send } = await import("./publish-report-U7PBP3WQ.js");
  const isOnlyUpdate = when === "on-findings" && verdict.outcome === "pass";
  const comment = when === "never" ? void 0 : { marker, body: publishing.comment, isOnlyUpdate };
  const check = isChecking ? checkOf(publishing) : void 0;
  await send(
    { data, comment, check, isUploading, token, context },
    host,
    (url) => host.setOutput("comment-url", url)
  );
}
function checkOf({ verdict, job, key, marker, comment }) {
  return { verdict, job, key, summary: comment.slice(marker.length).trimStart() };
}
function runOf(host, files) {
  const { context } = host;
  if (context === void 0 || context.sha === "") return void 0;
  const { serverUrl, repository, runId } = context;
  const scanned = files.flatMap(
    (file) => file.kind === FINDINGS_KIND ? file.source.checkout?.commit ?? [] : []
  );
  const [sha = context.sha, ...others] = new Set(scanned);
  return { serverUrl, repository, sha: others.length === 0 ? sha : context.sha, runId };
}

export {
  main
};
