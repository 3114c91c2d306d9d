import {
  main
} from "./chunk-CXD6JB2D.js";
import "./chunk-2ZMSFZS2.js";
import "./chunk-SJU2FBJX.js";
import "./chunk-OEMMP5AA.js";
import "./chunk-OPU5PPPW.js";
import "./chunk-74DCIW5O.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-E2UZ32ZI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
