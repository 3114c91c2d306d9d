import {
  main
} from "./chunk-DJHIMIG2.js";
import "./chunk-MSCEZIYE.js";
import "./chunk-DSXKPVSI.js";
import "./chunk-5R7ADOYR.js";
import "./chunk-7K2HCEQV.js";
import "./chunk-3DHNPLUG.js";
import {
  spec8 as spec
} from "./chunk-HAUA5SAI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
