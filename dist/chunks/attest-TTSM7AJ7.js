import {
  main
} from "./chunk-3FAVFTJW.js";
import "./chunk-EFNUT5MZ.js";
import "./chunk-FPQUFYRL.js";
import "./chunk-AWSE2L5E.js";
import "./chunk-5B5YJXCA.js";
import "./chunk-SOLTS6VK.js";
import "./chunk-3DHNPLUG.js";
import {
  spec5 as spec
} from "./chunk-ADIJKVGS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
