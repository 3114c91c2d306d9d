import {
  main
} from "./chunk-RKEPT3W4.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2AD6XDMW.js";
import "./chunk-YVE4XKKB.js";
import "./chunk-3NWLUVXB.js";
import {
  spec
} from "./chunk-YLLOTZRS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
