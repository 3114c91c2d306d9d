import {
  main
} from "./chunk-VNCLIQL2.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-PAVBXSZE.js";
import "./chunk-AOW3WVSO.js";
import "./chunk-AIHNCPGP.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-E2UZ32ZI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
