import {
  main
} from "./chunk-MOUNLMIQ.js";
import "./chunk-ZYXWX53S.js";
import "./chunk-NMPFE7BQ.js";
import "./chunk-HFHS3GOV.js";
import "./chunk-LCH7LARU.js";
import "./chunk-YTQPP6WG.js";
import "./chunk-IFWQ5KBM.js";
import "./chunk-QNQFXSFF.js";
import {
  spec2 as spec
} from "./chunk-HOJ6QW7S.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XLAAY4HG.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
