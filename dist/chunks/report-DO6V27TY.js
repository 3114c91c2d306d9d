import {
  main
} from "./chunk-L3KNXAHU.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-4B27LKKG.js";
import "./chunk-RV4FHOM3.js";
import "./chunk-LPZS6HFI.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-62EXTENZ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
