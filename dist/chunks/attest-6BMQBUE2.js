import {
  main
} from "./chunk-BWATQUM6.js";
import "./chunk-X4LHES5J.js";
import "./chunk-BWKUENFO.js";
import "./chunk-MOMW7FBK.js";
import "./chunk-HPSS2NYB.js";
import "./chunk-6LXTGZJN.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-A732SRLW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
