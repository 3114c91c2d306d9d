import {
  main
} from "./chunk-4ITZVCAE.js";
import "./chunk-XZHOD7WV.js";
import "./chunk-WSZJWHP3.js";
import "./chunk-3HJUBCKN.js";
import "./chunk-MWWODDTE.js";
import "./chunk-DF2PJPIK.js";
import "./chunk-SOYIKW2W.js";
import {
  spec6 as spec
} from "./chunk-2DNWECLF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
