import {
  main
} from "./chunk-MMDFXCYD.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-44QSIGNU.js";
import "./chunk-KTI5GLPR.js";
import "./chunk-3SHMF6F4.js";
import {
  spec
} from "./chunk-AN745S7R.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
