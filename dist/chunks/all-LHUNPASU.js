import {
  main
} from "./chunk-VBB6SKDR.js";
import {
  spec4 as spec
} from "./chunk-UJ3YPN4F.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-UJPS6LIJ.js";
import "./chunk-KAO2RF6T.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
