import {
  main
} from "./chunk-XF7RPHAQ.js";
import "./chunk-ETTLV7QJ.js";
import "./chunk-4JYBLPLA.js";
import "./chunk-TJ3S3CQO.js";
import "./chunk-FVSL34JP.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-LDFXNP3E.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
