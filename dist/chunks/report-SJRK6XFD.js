import {
  main
} from "./chunk-3HQ2BLMT.js";
import "./chunk-N37AYQEB.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-WT77ND2C.js";
import "./chunk-DDO463WF.js";
import {
  spec
} from "./chunk-MEGDQPME.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
