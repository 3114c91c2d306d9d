import {
  main
} from "./chunk-R2HENDGF.js";
import {
  spec
} from "./chunk-SQ6DEJNS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OV67DHCM.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
