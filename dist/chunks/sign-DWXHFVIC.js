import {
  main
} from "./chunk-TWVHM4YA.js";
import "./chunk-ZLFCN46Z.js";
import "./chunk-THIDZZ4P.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-CQIUXVM7.js";
import "./chunk-L7AHCVUY.js";
import {
  spec6 as spec
} from "./chunk-RKFVPRLO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
