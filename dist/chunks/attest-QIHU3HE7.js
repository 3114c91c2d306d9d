import {
  main
} from "./chunk-RDY2AAJI.js";
import {
  spec4 as spec
} from "./chunk-SQ6DEJNS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OV67DHCM.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
