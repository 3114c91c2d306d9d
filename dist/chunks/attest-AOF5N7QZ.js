import {
  main
} from "./chunk-2IVLUPSJ.js";
import "./chunk-ZLFCN46Z.js";
import "./chunk-63YEW4GG.js";
import "./chunk-THIDZZ4P.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-CQIUXVM7.js";
import "./chunk-L7AHCVUY.js";
import {
  spec5 as spec
} from "./chunk-RKFVPRLO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
