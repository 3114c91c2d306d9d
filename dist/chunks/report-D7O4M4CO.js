import {
  main
} from "./chunk-CRDKAOW4.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-EIPWYDS3.js";
import "./chunk-2MZ43HAD.js";
import "./chunk-TEESKGOY.js";
import {
  spec
} from "./chunk-RKFVPRLO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
